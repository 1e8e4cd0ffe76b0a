#include "form/form_cells.h"

#include "form/exact_text.h"
#include "form/form_texts.h"

namespace merilo {
namespace {

constexpr std::size_t answer_columns = static_cast<std::size_t>(AnswerColumn::comment) + 1;
constexpr std::size_t document_columns = static_cast<std::size_t>(DocumentColumn::approval_date) + 1;
constexpr std::size_t about_lines = static_cast<std::size_t>(AboutLine::cycle) + 1;

std::string years(const std::optional<YearSpan>& span) {
    if (!span) return {};
    return span->from == span->to ? std::to_string(span->from) : std::to_string(span->from) + "-" + std::to_string(span->to);
}

template <class E>
std::string word(const std::optional<E>& value, Lang lang) {
    return value ? std::string(title(*value).in(lang)) : std::string{};
}

/// The cells of a document, from its title on, in the order that both sheets give them.
struct CellsOfDocument {
    FormCell title, link, kind, issued_by, number, date, valid, approval_act, approval_number, approval_date;
};

CellsOfDocument cells_of(const Document& document, Lang lang) {
    CellsOfDocument cells{{title_cell(document)}, {link_cell(document)}, {word(document.kind, lang)}, {word(document.issued_by, lang)},
                        {exact_cell(document.number)}, {{}, {}, document.date}, {years(document.valid)}, {}, {}, {}};
    if (!document.approval) return cells;
    cells.approval_act.text = title(document.approval->act).in(lang);
    cells.approval_number.text = exact_cell(document.approval->number);
    cells.approval_date.date = document.approval->date;
    return cells;
}

class Cells {
public:
    Cells(const Rubric& rubric, const Submission* submission, Lang lang) : rubric_(rubric), submission_(submission), lang_(lang) {}

    FormCells all() {
        about();
        for (std::size_t i = 0; i < rubric_.criteria.size(); ++i) row(static_cast<int>(i));
        if (submission_)
            for (const Document& document : submission_->documents)
                if (!document.key.empty()) named(document);
        return std::move(form_);
    }

private:
    void about() {
        form_.about.resize(about_lines);
        const auto cell = [this](AboutLine line) -> FormCell& { return form_.about[static_cast<std::size_t>(line)]; };
        cell(AboutLine::rubric).text = rubric_.name();
        if (!submission_) return;
        cell(AboutLine::municipality).text = exact_cell(submission_->municipality.name);
        cell(AboutLine::region).text = exact_cell(submission_->municipality.region);
        cell(AboutLine::code).text = exact_cell(submission_->municipality.code);
        cell(AboutLine::period).number = submission_->period;
        cell(AboutLine::prepared).date = submission_->prepared;
        std::string& stages = cell(AboutLine::cycle).text;
        for (const Stage stage : submission_->cycle) stages.append(stages.empty() ? std::string_view{} : form_separator).append(title(stage).in(lang_));
    }

    void row(int index) {
        const Criterion& criterion = rubric_.criteria[index];
        const Answer* answer = submission_ ? submission_->answer(index) : nullptr;
        add_line(index, true);
        put(AnswerColumn::number, criterion.number);
        put(AnswerColumn::title, exact_cell(criterion.title.in(lang_)));
        put(AnswerColumn::requirement, exact_cell(row_requirement(rubric_, criterion, lang_)));
        if (!answer) return;
        at(AnswerColumn::claim).number = answer->claim;
        put(AnswerColumn::comment, exact_cell(answer->comment));
        for (std::size_t i = 0; i < answer->citations.size(); ++i) {
            if (i > 0) add_line(index, false);
            cite(answer->citations[i]);
        }
    }

    void add_line(int index, bool first) {
        form_.answers.push_back({index, first, std::vector<FormCell>(answer_columns)});
        put(AnswerColumn::id, rubric_.criteria[index].id);
    }

    void cite(const Citation& citation) {
        const Document& document = submission_->documents[citation.document];
        if (document.key.empty()) described(document);
        else put(AnswerColumn::document, exact_cell(document.key));
        put(AnswerColumn::pages, exact_cell(citation.pages));
        put(AnswerColumn::covers, years(citation.covers));
        if (citation.role != Role::evidence) put(AnswerColumn::role, std::string(title(citation.role).in(lang_)));
    }

    void described(const Document& document) {
        CellsOfDocument cells = cells_of(document, lang_);
        at(AnswerColumn::document_title) = std::move(cells.title);
        at(AnswerColumn::link) = std::move(cells.link);
        at(AnswerColumn::kind) = std::move(cells.kind);
        at(AnswerColumn::issued_by) = std::move(cells.issued_by);
        at(AnswerColumn::document_number) = std::move(cells.number);
        at(AnswerColumn::date) = std::move(cells.date);
        at(AnswerColumn::valid) = std::move(cells.valid);
        at(AnswerColumn::approval_act) = std::move(cells.approval_act);
        at(AnswerColumn::approval_number) = std::move(cells.approval_number);
        at(AnswerColumn::approval_date) = std::move(cells.approval_date);
    }

    void named(const Document& document) {
        CellsOfDocument cells = cells_of(document, lang_);
        std::vector<FormCell> row(document_columns);
        const auto cell = [&row](DocumentColumn column) -> FormCell& { return row[static_cast<std::size_t>(column)]; };
        cell(DocumentColumn::code).text = exact_cell(document.key);
        cell(DocumentColumn::title) = std::move(cells.title);
        cell(DocumentColumn::link) = std::move(cells.link);
        cell(DocumentColumn::kind) = std::move(cells.kind);
        cell(DocumentColumn::issued_by) = std::move(cells.issued_by);
        cell(DocumentColumn::number) = std::move(cells.number);
        cell(DocumentColumn::date) = std::move(cells.date);
        cell(DocumentColumn::valid) = std::move(cells.valid);
        cell(DocumentColumn::approval_act) = std::move(cells.approval_act);
        cell(DocumentColumn::approval_number) = std::move(cells.approval_number);
        cell(DocumentColumn::approval_date) = std::move(cells.approval_date);
        form_.documents.push_back(std::move(row));
    }

    FormCell& at(AnswerColumn column) { return form_.answers.back().cells[static_cast<std::size_t>(column)]; }
    void put(AnswerColumn column, std::string text) { at(column).text = std::move(text); }

    const Rubric& rubric_;
    const Submission* submission_;
    Lang lang_;
    FormCells form_;
};

}  // namespace

FormCells form_cells(const Rubric& rubric, const Submission* submission, Lang lang) { return Cells(rubric, submission, lang).all(); }

}  // namespace merilo
