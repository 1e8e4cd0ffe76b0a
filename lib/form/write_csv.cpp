#include "form/form_cells.h"
#include "form/form_texts.h"
#include "form/write.h"
#include "model/vocabulary.h"
#include "report/wording.h"
#include "text/csv_field.h"
#include "text/dates.h"

namespace merilo {
namespace {

constexpr Pair how{
    "Строки, которые начинаются с #, – пояснения: программа их не читает. Впишите муниципалитет и год, затем заявленный балл каждой "
    "позиции и её документы.\n"
    "Балл 0 – тоже ответ; пустая позиция считается пропущенной. Ещё один документ к той же позиции – строкой ниже, с тем же номером "
    "или без него.\n"
    "Документ, который подтверждает несколько позиций, опишите один раз внизу, в таблице «Документы», и указывайте здесь его код и "
    "страницы.\n"
    "Апостроф в начале ячейки значит «взять текст как есть»: в таблицах без него «=», «+», «-», «@» начинают формулу.\n"
    "Проверить форму: merilo check ФАЙЛ. Что требует позиция: merilo explain ИМЯ_ПОЗИЦИИ.",
    "Lines that begin with # explain: the program does not read them. Write the municipality and the year, then the points claimed "
    "for each row and its documents.\n"
    "0 is an answer too; an empty row counts as left out. A further document for the same row goes on the line below, with the same "
    "number or without.\n"
    "A document that proves several rows is described once, below in the table “Documents”; here you name its code and the pages.\n"
    "An apostrophe at the beginning of a cell means “take the text as it is”: in spreadsheets «=», «+», «-», «@» begin a formula "
    "without it.\n"
    "To check the form: merilo check FILE. What a row asks for: merilo explain ROW_ID."};
constexpr Pair words_line{"{}: {}", "{}: {}"};

class Csv {
public:
    Csv(const Rubric& rubric, const Submission* submission, Lang lang)
        : rubric_(rubric), form_(form_cells(rubric, submission, lang)), lang_(lang) {}

    std::string whole() {
        head();
        about();
        out_ += end_of_line;
        answers();
        out_ += end_of_line;
        remark(std::string(form_label(FormSheet::documents).title.in(lang_)));
        header<DocumentColumn>();
        for (const auto& document : form_.documents) row(document);
        return std::move(out_);
    }

private:
    static constexpr std::string_view end_of_line = "\r\n";

    void head() {
        out_ = "\xEF\xBB\xBF";
        remark(form_title(rubric_, lang_));
        remarks(how.in(lang_));
        vocabulary<Kind>(AnswerColumn::kind);
        vocabulary<Level>(AnswerColumn::issued_by);
        vocabulary<Act>(AnswerColumn::approval_act);
        vocabulary<Role>(AnswerColumn::role);
    }

    template <class E>
    void vocabulary(AnswerColumn column) {
        std::string list;
        for (const auto& word : words<E>()) list.append(list.empty() ? "" : " | ").append(word.title.in(lang_));
        remark(tell(lang_, words_line, form_label(column).title, list));
    }

    void about() {
        remark(std::string(form_label(FormSheet::about).title.in(lang_)));
        for (std::size_t i = 0; i < form_.about.size(); ++i) {
            const FormLabel& label = form_labels<AboutLine>()[i];
            row({{std::string(label.title.in(lang_))}, form_.about[i], {std::string(label.note.in(lang_))}});
        }
    }

    void answers() {
        remark(std::string(form_label(FormSheet::answers).title.in(lang_)));
        header<AnswerColumn>();
        int section = -1;
        for (const FormLine& line : form_.answers) {
            if (const int next = rubric_.criteria[line.criterion].section; next != section) band(rubric_.sections[section = next]);
            row(line.cells);
        }
    }

    void band(const Section& section) {
        remark(section_heading(rubric_, section, lang_));
        for (const std::string& demand : section_evidence(section, lang_)) remark("  " + demand);
    }

    template <class E>
    void header() {
        std::vector<FormCell> cells;
        for (const FormLabel& label : form_labels<E>()) cells.push_back({std::string(label.title.in(lang_))});
        row(cells);
    }

    void remarks(std::string_view text) {
        for (std::size_t end = 0; end != std::string_view::npos; text.remove_prefix(end == std::string_view::npos ? 0 : end + 1)) {
            end = text.find('\n');
            remark(std::string(text.substr(0, end)));
        }
    }

    void remark(const std::string& text) { out_.append(csv_field("# " + text)).append(end_of_line); }

    void row(const std::vector<FormCell>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) out_ += ';';
            if (cells[i].number) out_ += std::to_string(*cells[i].number);
            else if (cells[i].date) out_ += dotted(*cells[i].date);
            else out_ += csv_field(cells[i].text);
        }
        out_ += end_of_line;
    }

    const Rubric& rubric_;
    FormCells form_;
    Lang lang_;
    std::string out_;
};

}  // namespace

std::string submission_csv(const Submission& submission, Lang lang) { return Csv(*submission.rubric, &submission, lang).whole(); }

std::string csv_template(const Rubric& rubric, Lang lang) { return Csv(rubric, nullptr, lang).whole(); }

}  // namespace merilo
