#include "form/read_form.h"

#include <algorithm>

#include "form/read_answers.h"
#include "form/read_nodes.h"
#include "text/utf8.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr Pair stage_word{"этап управленческого цикла", "stage of the management cycle"};
constexpr Pair no_rubric{"не указана методика: впишите на листе «Сведения» в строке «Методика» одно из имён: {}",
                         "no rubric is named: write one of these names on the sheet “About” in the line “Rubric”: {}"};
constexpr Pair unknown_rubric{"методика «{}» не знакома; знакомы: {}", "the rubric «{}» is unknown; known are: {}"};
constexpr Pair unknown_rubric_near{"методика «{}» не знакома; возможно, «{}»", "the rubric «{}» is unknown; did you mean «{}»?"};
constexpr Pair empty_line{"впишите здесь: {}", "write here: {}"};
constexpr Pair no_line{"нет строки «{}»: верните её на лист «Сведения» (слева название, справа значение)",
                       "the line “{}” is missing: put it back on the sheet “About” (its name on the left, the value on the right)"};
constexpr Pair no_answers{"нет таблицы ответов: на листе «Ответы» нужна строка заголовков («№», «Заявленный балл», «Ссылка или файл»)",
                          "there is no table of answers: the sheet “Answers” needs a row of headings (“No.”, “Points claimed”, “Link or file”)"};

class FormReader {
public:
    FormReader(const Workbook& workbook, const Shelf& rubrics) : shelf_(rubrics), notes_(workbook), values_(notes_), blocks_(find_blocks(notes_)) {
        tree_.file = workbook.file;
    }

    Result<SourceTree> read() {
        if (!is_form()) return std::move(tree_);
        tree_.root = node_of(Node::Type::map, {});
        add_scalar(tree_.root, "format", {}, "1");
        const Rubric* rubric = read_about();
        FormDocuments documents = read_documents(blocks_.documents, notes_, values_);
        if (blocks_.answers.empty()) notes_.complain_of_file(say(no_answers));
        else if (rubric) {
            Node answers = read_answers(blocks_.answers, *rubric, documents, notes_, values_);
            if (documents.node.type == Node::Type::map) add_entry(tree_.root, "documents", std::move(documents.node));
            add_entry(tree_.root, "answers", std::move(answers));
        }
        notes_.finish(tree_);
        if (notes_.any()) return notes_.take(tree_);
        return std::move(tree_);
    }

private:
    /// A report's table of rows and points is none: a form cites documents.
    bool is_form() const {
        const auto cites = [](const FormBlock<AnswerColumn>& block) {
            return block.has(AnswerColumn::link) || block.has(AnswerColumn::document_title) || block.has(AnswerColumn::document);
        };
        return blocks_.about.contains(AboutLine::rubric) || std::ranges::any_of(blocks_.answers, cites);
    }

    const Rubric* read_about() {
        const Rubric* rubric = read_rubric();
        Node municipality = node_of(Node::Type::map, mark(AboutLine::municipality));
        add_scalar(municipality, "name", mark(AboutLine::municipality), required(AboutLine::municipality));
        add_scalar(municipality, "region", mark(AboutLine::region), text(AboutLine::region));
        add_scalar(municipality, "code", mark(AboutLine::code), code());
        add_entry(tree_.root, "municipality", std::move(municipality));
        const std::string period = required(AboutLine::period).empty() ? std::string{} : values_.year(blocks_.about.at(AboutLine::period));
        add_scalar(tree_.root, "period", mark(AboutLine::period), period);
        if (blocks_.about.contains(AboutLine::prepared))
            add_scalar(tree_.root, "prepared", mark(AboutLine::prepared), values_.day(blocks_.about.at(AboutLine::prepared)));
        read_cycle();
        return rubric;
    }

    Mark mark(AboutLine line) {
        const auto found = blocks_.about.find(line);
        return found == blocks_.about.end() ? Mark{} : notes_.mark(found->second);
    }
    std::string text(AboutLine line) {
        const auto found = blocks_.about.find(line);
        return found == blocks_.about.end() ? std::string{} : values_.filled(found->second);
    }

    std::string required(AboutLine line) {
        std::string written = text(line);
        const FormLabel& label = form_label(line);
        if (!written.empty()) return written;
        if (blocks_.about.contains(line)) notes_.complain(blocks_.about.at(line), say(empty_line, label.title));
        else if (blocks_.about_label) notes_.complain(*blocks_.about_label, say(no_line, label.title));
        else notes_.complain_of_file(say(no_line, label.title));
        return {};
    }

    /// A cell of a number loses the zero that the codes of some regions begin with.
    std::string code() {
        std::string written = text(AboutLine::code);
        if (written.empty()) return written;
        const FormSpot& at = blocks_.about.at(AboutLine::code);
        const bool lost = notes_.sheet(at).shown(at.spot)->type == CellType::number && (written.size() == 7 || written.size() == 10);
        return lost ? "0" + written : written;
    }

    const Rubric* read_rubric() {
        const std::string written = text(AboutLine::rubric);
        std::vector<std::string> names;
        for (const Rubric* rubric : shelf_.all()) names.push_back(rubric->name());
        std::string list;
        for (const std::string& name : names) list += (list.empty() ? "" : "; ") + name;
        if (written.empty()) {
            if (blocks_.about.contains(AboutLine::rubric)) notes_.complain(blocks_.about.at(AboutLine::rubric), say(no_rubric, list));
            else if (blocks_.about_label) notes_.complain(*blocks_.about_label, say(no_rubric, list));
            else notes_.complain_of_file(say(no_rubric, list));
            return nullptr;
        }
        add_scalar(tree_.root, "rubric", mark(AboutLine::rubric), written);
        if (const Rubric* rubric = shelf_.find(written)) return rubric;
        const FormSpot& at = blocks_.about.at(AboutLine::rubric);
        const std::string shown = shortened(printable(written), 60);
        if (const auto near = nearest(written, std::vector<std::string_view>(names.begin(), names.end()))) notes_.complain(at, say(unknown_rubric_near, shown, *near));
        else notes_.complain(at, say(unknown_rubric, shown, list));
        return nullptr;
    }

    /// Stages parted by semicolons or line breaks; by commas too, where that makes sense of them.
    void read_cycle() {
        const std::string written = text(AboutLine::cycle);
        if (written.empty()) return;
        Node cycle = node_of(Node::Type::list, mark(AboutLine::cycle));
        for (const std::string& part : split(written, ";\n")) {
            const auto pieces = FormValues::word_named<Stage>(part) ? std::vector{part} : split(part, ",");
            for (const std::string& piece : pieces) {
                const auto stage = FormValues::word_named<Stage>(piece);
                if (stage) cycle.items.push_back(scalar_node(cycle.mark, std::string(name(*stage))));
                else complain_of_stage(piece);
            }
        }
        add_entry(tree_.root, "cycle", std::move(cycle));
    }

    void complain_of_stage(const std::string& written) {
        std::vector<std::string_view> titles;
        for (const auto& stage : words<Stage>()) titles.insert(titles.end(), {stage.title.ru, stage.title.en, stage.name});
        values_.complain_of_word(blocks_.about.at(AboutLine::cycle), stage_word, written, titles);
    }

    static std::vector<std::string> split(const std::string& text, std::string_view marks) {
        std::vector<std::string> parts;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find_first_of(marks, at), text.size());
            const std::size_t begin = std::min(text.find_first_not_of(" \r\n", at), end);
            if (begin < end) parts.push_back(text.substr(begin, text.find_last_not_of(" \r\n", end - 1) + 1 - begin));
            at = end + 1;
        }
        return parts;
    }

    const Shelf& shelf_;
    FormNotes notes_;
    FormValues values_;
    FormBlocks blocks_;
    SourceTree tree_;
};

}  // namespace

Result<SourceTree> read_form(const Workbook& workbook, const Shelf& rubrics) { return FormReader(workbook, rubrics).read(); }

}  // namespace merilo
