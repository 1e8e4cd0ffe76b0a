#include <fmt/format.h>

#include <functional>
#include <vector>

#include "report/json_writer.h"
#include "report/report.h"
#include "report/wording.h"

namespace merilo {

namespace {

/// Writes the schema piece by piece; `lang` is that of titles and descriptions.
class SubmissionSchema {
public:
    SubmissionSchema(const Rubric& rubric, Lang lang) : rubric_(rubric), lang_(lang) {}

    std::string whole() {
        braces([this] {
            json_.field("$schema", "http://json-schema.org/draft-07/schema#");
            json_.field("title", rubric_text(rubric_, lang_));
            json_.field("type", "object");
            properties({"format", "rubric", "municipality", "period", "answers"}, [this] { submission(); });
            under("definitions", [this] {
                under("approval", [this] { approval(); });
                under("document", [this] { document({"title"}, [this] { document_properties(); }); });
                under("citation", [this] { citation(); });
            });
        });
        return json_.take() + "\n";
    }

private:
    using Writes = std::function<void()>;
    using Words = std::vector<std::string>;

    void braces(const Writes& inside) {
        json_.begin_object();
        inside();
        json_.end_object();
    }
    void under(std::string_view name, const Writes& inside) {
        json_.key(name);
        braces(inside);
    }
    void list(std::string_view name, const Words& words) {
        json_.key(name);
        json_.begin_array();
        for (const std::string& word : words) json_.text(word);
        json_.end_array();
    }
    /// The properties of an object that may have no others.
    void properties(const Words& required, const Writes& inside) {
        json_.key("additionalProperties");
        json_.boolean(false);
        if (!required.empty()) list("required", required);
        under("properties", inside);
    }
    void describe(const Pair& description) { json_.field("description", description.in(lang_)); }
    void ref(std::string_view name, std::string_view definition) {
        under(name, [&] { json_.field("$ref", "#/definitions/" + std::string(definition)); });
    }
    void string(std::string_view name) {
        under(name, [this] { json_.field("type", "string"); });
    }
    void string(std::string_view name, const Pair& description) {
        under(name, [&] {
            json_.field("type", "string");
            describe(description);
        });
    }
    /// Scalars that YAML may take for numbers («181») although the program reads them as text.
    void text(std::string_view name, const Pair& description) {
        under(name, [&] {
            list("type", {"string", "integer"});
            describe(description);
        });
    }
    void date(std::string_view name, const Pair& description) {
        under(name, [&] {
            json_.field("type", "string");
            json_.field("pattern", R"(^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\.[0-9]{2}\.[0-9]{4})$)");
            describe(description);
        });
    }
    /// The words of a vocabulary with their titles.
    template <class E>
    void word(std::string_view name, const Pair& description) {
        std::string meanings(description.in(lang_));
        Words all;
        for (const auto& word : words<E>()) {
            meanings.append(all.empty() ? ": " : "; ").append(word.name).append(" — ").append(word.title.in(lang_));
            all.emplace_back(word.name);
        }
        under(name, [&] {
            list("enum", all);
            json_.field("description", meanings);
        });
    }

    void submission() {
        under("format", [this] { json_.field("const", 1); });
        under("rubric", [this] {
            json_.field("const", rubric_.name());
            describe({"методика и её редакция", "rubric and edition"});
        });
        under("municipality", [this] { municipality(); });
        under("period", [this] {
            json_.field("type", "integer");
            describe({"оцениваемый год", "the assessed year"});
        });
        date("prepared", {"дата заполнения: от неё считается возраст документов", "the date that documents' age is counted from"});
        under("cycle", [this] { cycle(); });
        under("documents", [this] {
            json_.field("type", "object");
            ref("additionalProperties", "document");
            describe({"документы, на которые можно сослаться по имени", "documents that answers cite by name"});
        });
        under("answers", [this] {
            json_.field("type", "object");
            properties({}, [this] {
                for (const Criterion& criterion : rubric_.criteria) under(criterion.id, [&] { answer(criterion); });
            });
        });
    }
    void municipality() {
        json_.field("type", "object");
        properties({"name"}, [this] {
            string("name");
            string("region");
            text("code", {"код ОКТМО", "OKTMO code"});
        });
    }
    void cycle() {
        json_.field("type", "array");
        json_.key("uniqueItems");
        json_.boolean(true);
        word<Stage>("items", {"этап управленческого цикла", "stage of the management cycle"});
        describe({"этапы, если цикл неполный; без этого ключа оцениваются все",
                  "the stages of an incomplete cycle; all of them without this key"});
    }
    void approval() {
        json_.field("type", "object");
        properties({"act"}, [this] {
            word<Act>("act", {"каким актом утверждён", "the act of approval"});
            text("number", {"номер акта", "number of the act"});
            date("date", {"дата акта", "date of the act"});
        });
    }
    void document_properties() {
        under("title", [this] {
            json_.field("type", "string");
            json_.field("minLength", 1);
            describe({"название документа", "title of the document"});
        });
        string("url", {"адрес в интернете", "web address"});
        string("file", {"путь к файлу от папки представления", "path from the submission's folder"});
        word<Kind>("kind", {"вид документа", "document kind"});
        text("number", {"номер документа", "number of the document"});
        date("date", {"дата документа", "date of the document"});
        text("valid", {"годы действия, например 2020-2022", "years of validity, such as 2020-2022"});
        word<Level>("issued_by", {"уровень документа", "issuing level"});
        ref("approval", "approval");
    }
    /// What is cited, and where: one address at most.
    void document(const Words& required, const Writes& inside) {
        json_.field("type", "object");
        properties(required, inside);
        under("not", [this] { list("required", {"url", "file"}); });
    }
    void citation_properties() {
        text("pages", {"страницы, например 1-2", "pages, such as 1-2"});
        text("covers", {"годы, которые документ охватывает", "years that the document covers"});
        word<Role>("role", {"для чего приведён документ", "what the document is cited for"});
    }
    /// Either a document named under `documents`, or one written out here with the same keys.
    void citation() {
        json_.key("anyOf");
        json_.begin_array();
        braces([this] {
            json_.field("type", "object");
            properties({"document"}, [this] {
                string("document", {"имя из documents", "a name under documents"});
                citation_properties();
            });
        });
        braces([this] {
            document({"title"}, [this] {
                document_properties();
                citation_properties();
            });
        });
        json_.end_array();
    }
    void answer(const Criterion& criterion) {
        std::string levels;
        for (const ScoreLevel& level : criterion.levels)
            levels += fmt::format("{}{} — {}", levels.empty() ? "" : "; ", level.points, level.title.in(lang_));
        json_.field("title", criterion.number + " " + criterion.title.in(lang_));
        json_.field("description", levels);
        list("type", {"object", "null"});  // a row named without content is read as unanswered
        properties({"claim"}, [&] {
            under("claim", [&] { claim(criterion, levels); });
            under("evidence", [this] {
                json_.field("type", "array");
                ref("items", "citation");
            });
            string("comment");
        });
    }
    void claim(const Criterion& criterion, const std::string& levels) {
        json_.key("enum");
        json_.begin_array();
        for (const ScoreLevel& level : criterion.levels) json_.number(level.points);
        json_.end_array();
        json_.field("description", levels);
    }

    const Rubric& rubric_;
    Lang lang_;
    JsonWriter json_{2};
};

}  // namespace

std::string submission_schema(const Rubric& rubric, Lang lang) { return SubmissionSchema(rubric, lang).whole(); }

}  // namespace merilo
