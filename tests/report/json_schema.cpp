#include "report/json_schema.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace merilo::test {

using nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct JsonSchema::Inside {
    json text;
    valijson::Schema schema;
};

namespace {

valijson::SchemaParser parser_for(const json& schema) {
    const bool old = schema.value("$schema", "").find("draft-04") != std::string::npos;
    return valijson::SchemaParser(old ? valijson::SchemaParser::kDraft4 : valijson::SchemaParser::kDraft7);
}

}  // namespace

JsonSchema::JsonSchema(std::string_view text) {
    auto inside = std::make_unique<Inside>();
    inside->text = json::parse(text);
    inside->text.erase("id");  // references are to be resolved in the text itself
    parser_for(inside->text).populateSchema(Adapter(inside->text), inside->schema);
    inside_ = std::move(inside);
}

JsonSchema::~JsonSchema() = default;

std::string JsonSchema::fault(std::string_view text) const {
    const json document = json::parse(text);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(inside_->schema, Adapter(document), &results)) return {};
    std::string faults;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        for (const std::string& step : error.context) faults += step;
        faults += ": " + error.description + "\n";
    }
    return faults.empty() ? "invalid" : faults;
}

}  // namespace merilo::test
