#include <nlohmann/json.hpp>

#include "report/report.h"
#include "report/wording.h"

namespace merilo {

namespace {

using Json = nlohmann::ordered_json;

/// Builds the schema piece by piece; `lang` is that of titles and descriptions.
class SubmissionSchema {
public:
    SubmissionSchema(const Rubric& rubric, Lang lang) : rubric_(rubric), lang_(lang) {}

    Json whole() const {
        Json answers = Json::object();
        for (const Criterion& criterion : rubric_.criteria) answers[criterion.id] = answer(criterion);
        Json properties{
            {"format", {{"const", 1}}},
            {"rubric", said({{"const", rubric_.name()}}, {"методика и её редакция", "rubric and edition"})},
            {"municipality", municipality()},
            {"period", said({{"type", "integer"}}, {"оцениваемый год", "the assessed year"})},
            {"prepared", date({"дата заполнения: от неё считается возраст документов",
                               "the date that documents' age is counted from"})},
            {"cycle", cycle()},
            {"documents", said({{"type", "object"}, {"additionalProperties", ref("document")}},
                               {"документы, на которые можно сослаться по имени", "documents that answers cite by name"})},
            {"answers", {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(answers)}}}};
        Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", rubric_text(rubric_, lang_)}};
        schema.update(object(std::move(properties), {"format", "rubric", "municipality", "period", "answers"}));
        schema["definitions"] = {{"approval", approval()}, {"document", document()}, {"citation", citation()}};
        return schema;
    }

private:
    static Json ref(const std::string& name) { return {{"$ref", "#/definitions/" + name}}; }
    static Json object(Json properties, std::vector<std::string> required) {
        return {{"type", "object"}, {"additionalProperties", false}, {"required", std::move(required)},
                {"properties", std::move(properties)}};
    }
    Json said(Json schema, const Pair& description) const {
        schema["description"] = description.in(lang_);
        return schema;
    }
    /// Scalars that YAML may take for numbers («181») although the program reads them as text.
    Json text(const Pair& description) const { return said({{"type", {"string", "integer"}}}, description); }
    Json date(const Pair& description) const {
        constexpr auto pattern = R"(^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\.[0-9]{2}\.[0-9]{4})$)";
        return said({{"type", "string"}, {"pattern", pattern}}, description);
    }
    /// The words of a vocabulary with their titles.
    template <class E>
    Json word(const Pair& description) const {
        std::string meanings;
        for (const auto& word : words<E>())
            meanings.append(meanings.empty() ? "" : "; ").append(word.name).append(" — ").append(word.title.in(lang_));
        return {{"enum", names<E>()}, {"description", std::string(description.in(lang_)) + ": " + meanings}};
    }

    Json municipality() const {
        return object({{"name", {{"type", "string"}}},
                       {"region", {{"type", "string"}}},
                       {"code", text({"код ОКТМО", "OKTMO code"})}},
                      {"name"});
    }
    Json cycle() const {
        const Json stage = word<Stage>({"этап управленческого цикла", "stage of the management cycle"});
        return said({{"type", "array"}, {"uniqueItems", true}, {"items", stage}},
                    {"этапы, если цикл неполный; без этого ключа оцениваются все",
                     "the stages of an incomplete cycle; all of them without this key"});
    }
    Json approval() const {
        return object({{"act", word<Act>({"каким актом утверждён", "the act of approval"})},
                       {"number", text({"номер акта", "number of the act"})},
                       {"date", date({"дата акта", "date of the act"})}},
                      {"act"});
    }
    Json document_properties() const {
        return {{"title", said({{"type", "string"}, {"minLength", 1}}, {"название документа", "title of the document"})},
                {"url", said({{"type", "string"}}, {"адрес в интернете", "web address"})},
                {"file", said({{"type", "string"}}, {"путь к файлу от папки представления", "path from the submission's folder"})},
                {"kind", word<Kind>({"вид документа", "document kind"})},
                {"number", text({"номер документа", "number of the document"})},
                {"date", date({"дата документа", "date of the document"})},
                {"valid", text({"годы действия, например 2020-2022", "years of validity, such as 2020-2022"})},
                {"issued_by", word<Level>({"уровень документа", "issuing level"})},
                {"approval", ref("approval")}};
    }
    static Json with_one_address(Json schema) {
        schema["not"] = {{"required", {"url", "file"}}};
        return schema;
    }
    Json document() const { return with_one_address(object(document_properties(), {"title"})); }
    /// Either a document named under `documents`, or one written out here with the same keys.
    Json citation() const {
        const Json own{{"pages", text({"страницы, например 1-2", "pages, such as 1-2"})},
                       {"covers", text({"годы, которые документ охватывает", "years that the document covers"})},
                       {"role", word<Role>({"для чего приведён документ", "what the document is cited for"})}};
        Json named{{"document", said({{"type", "string"}}, {"имя из documents", "a name under documents"})}};
        named.update(own);
        Json inlined = document_properties();
        inlined.update(own);
        return {{"anyOf", {object(std::move(named), {"document"}),
                           with_one_address(object(std::move(inlined), {"title"}))}}};
    }
    Json answer(const Criterion& criterion) const {
        Json points = Json::array();
        std::string levels;
        for (const ScoreLevel& level : criterion.levels) {
            points.push_back(level.points);
            levels += fmt::format("{}{} — {}", levels.empty() ? "" : "; ", level.points, level.title.in(lang_));
        }
        Json schema{{"title", criterion.number + " " + criterion.title.in(lang_)}, {"description", levels}};
        schema.update(object({{"claim", {{"enum", std::move(points)}, {"description", levels}}},
                              {"evidence", {{"type", "array"}, {"items", ref("citation")}}},
                              {"comment", {{"type", "string"}}}},
                             {"claim"}));
        schema["type"] = {"object", "null"};  // a row named without content is read as unanswered
        return schema;
    }

    const Rubric& rubric_;
    Lang lang_;
};

}  // namespace

std::string submission_schema(const Rubric& rubric, Lang lang) {
    return SubmissionSchema(rubric, lang).whole().dump(2) + "\n";
}

}  // namespace merilo
