#include "form/form_texts.h"
#include "form/write.h"
#include "form/yaml_scalar.h"
#include "report/wording.h"

namespace merilo {
namespace {

constexpr Pair how{
    "Строки, которые начинаются с #, – пояснения: программа их не читает. Чтобы заполнить строку, уберите «# » в её начале;\n"
    "отступы остаются верными сами. Обязательны только муниципалитет и год.\n"
    "Проверить, правильно ли записано: merilo validate ФАЙЛ. Найти недостатки и их цену: merilo check ФАЙЛ.\n"
    "Что требует позиция: merilo explain ИМЯ, например merilo explain {}.\n",
    "Lines that begin with # explain: the program does not read them. To fill a line in, take away the «# » at its beginning;\n"
    "the indents are right then. Only the municipality and the year are required.\n"
    "To see whether it is written right: merilo validate FILE. To find defects and their price: merilo check FILE.\n"
    "What a row asks for: merilo explain ID, such as merilo explain {}.\n"};
constexpr Pair name_hint{"обязательно: название муниципалитета, например: город Енисейск", "required: its name, such as: город Енисейск"};
constexpr Pair region_hint{"можно не указывать, например: Красноярский край", "may be left out, such as: Красноярский край"};
constexpr Pair code_hint{"код ОКТМО в кавычках; можно не указывать, например: \"04712000\"", "OKTMO code in quotes; may be left out, such as: \"04712000\""};
constexpr Pair period_hint{"обязательно: оцениваемый год, например: {}", "required: the assessed year, such as: {}"};
constexpr Pair prepared_hint{"день заполнения: от него считается возраст документов; без него – от 31 декабря оцениваемого года",
                             "the day of filling in, from which documents' age is counted; without it, from 31 December of the assessed year"};
constexpr Pair cycle_hint{"только для неполного цикла: перечислите его этапы, остальные не оцениваются",
                          "for an incomplete cycle only: list its stages, the others are not assessed"};
constexpr Pair documents_hint{
    "Документы, которые подтверждают несколько позиций: описываются один раз, в ответах названы по имени.\n"
    "Обязательно только название. Одна ссылка – один документ: не раздел сайта и не папка.\n"
    "  kind: {}\n  issued_by: {}\n  approval: {{act: {}}}\n",
    "Documents that prove several rows: described once and cited by name in the answers.\n"
    "Only the title is required. One link is one document: no section of a site, no folder.\n"
    "  kind: {}\n  issued_by: {}\n  approval: {{act: {}}}\n"};
constexpr Pair sample_title{"Название документа, как на нём самом", "The document's title as on itself"};
constexpr Pair address_hint{"или file: docs/model.pdf – файл рядом с формой", "or file: docs/model.pdf, a file beside the form"};
constexpr Pair valid_hint{"годы, на которые документ принят", "the years that it was adopted for"};
constexpr Pair answers_hint{
    "Ответы. 0 – тоже ответ; позиция без балла считается пропущенной. Документ, нужный один раз, можно описать прямо в ответе:\n"
    "  evidence:\n    - {{title: …, url: …, kind: …, pages: \"3-5\"}}\n",
    "Answers. 0 is an answer too; a row without points counts as left out. A document needed once may be described in the answer itself:\n"
    "  evidence:\n    - {{title: …, url: …, kind: …, pages: \"3-5\"}}\n"};
constexpr Pair evidence_head{"подтверждение – {}", "evidence – {}"};

template <class E>
std::string choice(Lang lang) {
    std::string list;
    for (const auto& word : words<E>()) list.append(list.empty() ? "" : "; ").append(word.name).append(" – ").append(word.title.in(lang));
    return list;
}

class YamlTemplate {
public:
    YamlTemplate(const Rubric& rubric, Lang lang) : rubric_(rubric), lang_(lang) {}

    std::string whole() {
        head();
        documents();
        out_ += "\n";
        remarks(0, tell(lang_, answers_hint));
        out_ += "answers:\n";
        for (const Section& section : rubric_.sections) {
            band(section);
            for (const int index : section.criteria) row(rubric_.criteria[index]);
        }
        return std::move(out_);
    }

private:
    void head() {
        remark(0, form_title(rubric_, lang_));
        for (const std::string& line : form_extent(rubric_, lang_)) remark(0, line);
        remarks(0, tell(lang_, how, rubric_.criteria.front().id));
        out_ += "format: 1\nrubric: " + yaml_scalar(rubric_.name()) + "\nmunicipality:\n";
        out_ += "  name:  # " + std::string(name_hint.in(lang_)) + "\n";
        out_ += "  region:  # " + std::string(region_hint.in(lang_)) + "\n";
        out_ += "  code:  # " + std::string(code_hint.in(lang_)) + "\n";
        out_ += "period:  # " + tell(lang_, period_hint, rubric_.edition) + "\n";
        remark(0, std::string(prepared_hint.in(lang_)));
        out_ += "# prepared: 2020-11-20\n";
        remark(0, std::string(cycle_hint.in(lang_)));
        std::string stages;
        for (const auto& word : words<Stage>()) stages.append(stages.empty() ? "" : ", ").append(word.name);
        out_ += "# cycle: [" + stages + "]\n";
    }

    void documents() {
        out_ += "\n";
        remarks(0, tell(lang_, documents_hint, choice<Kind>(lang_), choice<Level>(lang_), choice<Act>(lang_)));
        out_ += "documents:\n  # model:\n";
        out_ += "  #   title: " + yaml_scalar(sample_title.in(lang_)) + "\n";
        out_ += "  #   url: https://example.org/docs/model.pdf  # " + std::string(address_hint.in(lang_)) + "\n";
        out_ += "  #   kind: model\n  #   number: \"181\"\n  #   date: 2020-09-10\n";
        out_ += "  #   valid: 2020-2022  # " + std::string(valid_hint.in(lang_)) + "\n";
        out_ += "  #   issued_by: municipal\n  #   approval: {act: order, number: \"181\", date: 2020-09-10}\n";
    }

    void band(const Section& section) {
        out_ += "\n";
        remark(2, "=== " + section_heading(rubric_, section, lang_));
        for (const std::string& demand : section_evidence(section, lang_)) remark(2, tell(lang_, evidence_head, demand));
    }

    void row(const Criterion& criterion) {
        remark(2, criterion.number + " " + criterion.title.in(lang_));
        remarks(2, row_requirement(rubric_, criterion, lang_), "  ");
        for (const std::string& line : row_reservations(rubric_, criterion, lang_)) remark(2, "  " + line);
        out_ += "  " + yaml_scalar(criterion.id) + ":\n";
        out_ += "  #   claim: " + std::to_string(criterion.best()) + "\n  #   evidence:\n  #     - {document: model, pages: \"1-2\"";
        if (const auto& years = criterion.requirement.years_before) out_ += ", covers: " + years_example(years->number);
        out_ += "}\n";
        if (criterion.requirement.new_goals) out_ += "  #     - {document: model, role: new-goals}\n";
    }

    /// The years before the one that the rubric's edition names.
    std::string years_example(int count) const {
        int year = 2020;
        if (rubric_.edition.size() == 4 && rubric_.edition.find_first_not_of("0123456789") == std::string::npos) year = std::stoi(rubric_.edition);
        return std::to_string(year - count) + "-" + std::to_string(year - 1);
    }

    void remarks(std::size_t indent, std::string_view text, const std::string& before = "") {
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            remark(indent, before + std::string(text.substr(0, end)));
            text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        }
    }

    /// What a rubric says of itself may hold line breaks: a remark has one line.
    void remark(std::size_t indent, std::string text) {
        for (char& c : text)
            if (c == '\n' || c == '\r') c = ' ';
        out_ += std::string(indent, ' ') + "# " + text + "\n";
    }

    const Rubric& rubric_;
    Lang lang_;
    std::string out_;
};

}  // namespace

std::string yaml_template(const Rubric& rubric, Lang lang) { return YamlTemplate(rubric, lang).whole(); }

}  // namespace merilo
