#include "form/form_texts.h"
#include "form/write_xlsx_parts.h"
#include "office/workbook_names.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair no_such_points{"Такого балла нет", "No such points"};
constexpr Pair points_are{"По этой позиции возможны баллы: {}.", "This row takes: {}."};
constexpr Pair claim_prompt{"Позиция {}", "Row {}"};
constexpr Pair accepted{"Подтверждение – {}", "Evidence – {}"};

constexpr int lines_of_a_row = 3;  ///< a blank row's: the first and two for further citations

int column_of(AnswerColumn column) { return static_cast<int>(column); }

std::string joined(const std::vector<std::string>& lines, std::string_view between) {
    std::string text;
    for (const std::string& line : lines) text.append(text.empty() ? std::string_view{} : between).append(line);
    return text;
}

/// Whether a column describes a document that is not on the sheet «Документы».
bool describes(AnswerColumn column) {
    return column == AnswerColumn::document_title || column == AnswerColumn::link ||
           (column >= AnswerColumn::kind && column <= AnswerColumn::approval_date);
}

/// Wide enough for the longest word of the header.
int width_of(AnswerColumn column) { return std::max(form_label(column).width, column == AnswerColumn::claim ? 13 : 0); }

/// One row of the rubric after another; `line_` is the sheet's next free row.
class AnswersSheet {
public:
    AnswersSheet(SheetWriter& sheet, const FormBook& form, const FormLists& lists) : sheet_(sheet), form_(form), lists_(lists) {}

    void write() {
        header();
        const auto& answers = form_.form.answers;
        int section = -1;
        for (std::size_t from = 0; from < answers.size();) {
            std::size_t to = from + 1;
            while (to < answers.size() && !answers[to].first) ++to;
            const Criterion& criterion = form_.rubric.criteria[answers[from].criterion];
            if (criterion.section != section) band(form_.rubric.sections[section = criterion.section]);
            row(criterion, from, to);
            from = to;
        }
        choices();
        page();
    }

private:
    void header() {
        const auto labels = form_labels<AnswerColumn>();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto column = static_cast<AnswerColumn>(i);
            const int at = column_of(column);
            sheet_.columns(at, at, width_of(column), StyleId::plain, labels[i].hidden);
            sheet_.text({0, at}, labels[i].title.in(form_.lang), describes(column) ? form_.styles.described_header : form_.styles.header);
            if (!labels[i].hidden) sheet_.comment({0, at}, labels[i].note.in(form_.lang));
        }
        sheet_.row(0, 32);
        line_ = 1;
    }

    /// The section's title and what it accepts, a line each in the column of titles, where only people read; the text runs on
    /// over the empty cells beside it.
    void band(const Section& section) {
        band_line(section_heading(form_.rubric, section, form_.lang), form_.styles.band, 20);
        for (const std::string& demand : section_evidence(section, form_.lang))
            band_line(tell(form_.lang, accepted, demand), form_.styles.band_evidence, 15);
    }

    void band_line(const std::string& text, StyleId style, double height) {
        for (int at = column_of(AnswerColumn::number); at <= column_of(AnswerColumn::comment); ++at) sheet_.blank({line_, at}, style);
        sheet_.text({line_, column_of(AnswerColumn::title)}, text, style);
        sheet_.row(line_++, height);
    }

    void row(const Criterion& criterion, std::size_t from, std::size_t to) {
        const int first = line_;
        for (std::size_t i = from; i < to; ++i) filled(form_.form.answers[i].cells);
        // Whoever has cited as much as there is room for gets one line more.
        const int spare = std::max(lines_of_a_row - static_cast<int>(to - from), 1);
        for (int i = 0; i < spare; ++i) {
            std::vector<FormCell> cells(form_labels<AnswerColumn>().size());
            cells[0].text = criterion.id;
            filled(cells);
        }
        note(criterion, first);
        claim(criterion, first);
        marks(first, line_ - 1);
    }

    /// A line without texts is left to find its height when somebody types.
    void filled(const std::vector<FormCell>& cells) {
        const auto labels = form_labels<AnswerColumn>();
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<AnswerColumn>(i);
            const bool told = column == AnswerColumn::title || column == AnswerColumn::requirement || column == AnswerColumn::id;
            const StyleId style = column == AnswerColumn::number ? form_.styles.number
                                  : told                         ? form_.styles.told
                                                                 : input_style(form_.styles, labels[i].key);
            put(sheet_, {line_, column_of(column)}, cells[i], style);
            if (!labels[i].hidden && cells[i].text.size() > 1) height = std::max(height, height_of(cells[i].text, width_of(column)));
        }
        sheet_.row(line_++, height);
    }

    void note(const Criterion& criterion, int first) {
        constexpr int in_a_line = 62, line_pixels = 17, least = 60;
        const std::vector<std::string> lines = row_note(form_.rubric, criterion, form_.lang);
        int height = 0;
        for (const std::string& line : lines) height += line_pixels * (1 + characters(line) / in_a_line);
        CommentShape shape;
        shape.width = 420;
        shape.height = std::max(least, height + line_pixels);
        sheet_.comment({first, column_of(AnswerColumn::title)}, joined(lines, "\n"), shape);
    }

    void claim(const Criterion& criterion, int first) {
        InputRule rule;
        rule.kind = InputRule::Kind::list;
        for (const ScoreLevel& level : criterion.levels) rule.list.push_back(std::to_string(level.points));
        rule.prompt_title = tell(form_.lang, claim_prompt, criterion.number);
        rule.prompt = joined(level_lines(criterion, form_.lang), "\n");
        rule.error_title = no_such_points.in(form_.lang);
        rule.error = tell(form_.lang, points_are, joined(rule.list, ", "));
        const CellAt cell{first, column_of(AnswerColumn::claim)};
        sheet_.input({cell, cell}, rule);
    }

    /// Points without a document, a document without points, a title without a link.
    void marks(int first, int last) {
        const auto at = [](int row, AnswerColumn column) { return "$" + a1(CellAt{row, column_of(column)}); };
        const std::string claim = at(first, AnswerColumn::claim);
        const std::string cited = "COUNTA(" + at(first, AnswerColumn::document) + ":" + at(last, AnswerColumn::link) + ")";
        rule({{first, column_of(AnswerColumn::document)}, {first, column_of(AnswerColumn::link)}},
             "AND(ISNUMBER(" + claim + ")," + claim + ">0," + cited + "=0)");
        rule({{first, column_of(AnswerColumn::claim)}, {first, column_of(AnswerColumn::claim)}}, "AND(LEN(" + claim + ")=0," + cited + ">0)");
        rule({{first, column_of(AnswerColumn::link)}, {last, column_of(AnswerColumn::link)}},
             "AND(LEN(" + at(first, AnswerColumn::document_title) + ")>0,LEN(" + at(first, AnswerColumn::link) + ")=0)");
    }

    void rule(const CellArea& area, const std::string& formula) {
        sheet_.rule(area, {CellRule::When::formula, formula, {}, form_.styles.alarm});
    }

    void choices() {
        choice(AnswerColumn::document, lists_.codes);
        choice(AnswerColumn::kind, lists_.kinds);
        choice(AnswerColumn::issued_by, lists_.levels);
        choice(AnswerColumn::approval_act, lists_.acts);
        choice(AnswerColumn::role, lists_.roles);
    }

    void choice(AnswerColumn column, const std::string& reference) {
        sheet_.input({{1, column_of(column)}, {line_ - 1, column_of(column)}}, choice_from(reference, form_label(column), form_.lang));
    }

    void page() {
        sheet_.freeze({1, column_of(AnswerColumn::requirement)});
        SheetProtection protection;
        protection.format_columns = protection.format_rows = protection.insert_rows = protection.insert_links = true;
        sheet_.protect(protection);
        PrintSetup print = form_print(form_, true);
        print.pages_wide = 2;
        print.repeated_rows = {0, 0};
        print.repeated_columns = {column_of(AnswerColumn::number), column_of(AnswerColumn::title)};
        sheet_.print(print);
    }

    SheetWriter& sheet_;
    const FormBook& form_;
    const FormLists& lists_;
    int line_ = 0;
};

}  // namespace

void write_answers_sheet(WorkbookWriter& book, const FormBook& form, const FormLists& lists) {
    AnswersSheet(book.add_sheet(form_label(FormSheet::answers).title.in(form.lang)), form, lists).write();
}

}  // namespace merilo
