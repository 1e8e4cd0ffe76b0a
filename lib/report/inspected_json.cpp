#include "report/inspected.h"
#include "report/json_writer.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace merilo {
namespace {

/// JSON is UTF-8 whatever a file's name is.
std::string clean(const std::string& text) { return invalid_utf8(text) ? printable(text) : text; }

std::string date_text(const std::optional<Date>& date) { return date ? iso(*date) : std::string(); }

void flag(JsonWriter& json, std::string_view key, const std::optional<bool>& value) {
    json.key(key);
    value ? json.boolean(*value) : json.null();
}

template <class E>
void word(JsonWriter& json, std::string_view key, const std::optional<E>& value) {
    json.field_or_null(key, value ? name(*value) : std::string_view());
}

void span(JsonWriter& json, std::string_view key, const std::optional<YearSpan>& years) {
    json.key(key);
    if (!years) return json.null();
    json.begin_object();
    json.field("from", years->from);
    json.field("to", years->to);
    json.end_object();
}

void mentions(JsonWriter& json, std::string_view key, const std::vector<Mention>& all) {
    json.key(key);
    json.begin_array();
    for (const Mention& mention : all) json.text(mention.name);
    json.end_array();
}

void approval(JsonWriter& json, const std::optional<Approval>& approval) {
    json.key("approval");
    if (!approval) return json.null();
    json.begin_object();
    json.field("act", name(approval->act));
    json.field_or_null("number", approval->number);
    json.field_or_null("date", date_text(approval->date));
    json.end_object();
}

void goals(JsonWriter& json, const Goals& goals) {
    json.key("goals");
    json.begin_object();
    flag(json, "present", goals.present.value);
    flag(json, "concrete", goals.concrete.value);
    flag(json, "measurable", goals.measurable.value);
    flag(json, "follow_region", goals.follow_region.value);
    json.end_object();
}

void personal_data(JsonWriter& json, const std::vector<PersonalDataCount>& found) {
    json.key("personal_data");
    json.begin_array();
    for (const PersonalDataCount& each : found) {
        json.begin_object();
        json.field("type", name(each.type));
        json.field("count", each.count);
        json.end_object();
    }
    json.end_array();
}

/// Calls `tell(key, told)` for everything that a text tells.
template <class Tell>
void each_told(const Profile& profile, Tell tell) {
    tell("kind", profile.kind);
    tell("issued_by", profile.issued_by);
    tell("issuer", profile.issuer);
    tell("heading", profile.heading);
    tell("approved", profile.approved);
    tell("approval", profile.approval);
    tell("number", profile.number);
    tell("date", profile.date);
    tell("draft", profile.draft);
    tell("goals.present", profile.goals.present);
    tell("goals.concrete", profile.goals.concrete);
    tell("goals.measurable", profile.goals.measurable);
    tell("goals.follow_region", profile.goals.follow_region);
    tell("indicators", profile.indicators);
    tell("information_systems", profile.information_systems);
    tell("traditional_forms", profile.traditional_forms);
    tell("valid", profile.valid);
    tell("covers", profile.covers);
    tell("municipality", profile.municipality);
}

void confidence(JsonWriter& json, const Profile& profile) {
    json.key("confidence");
    json.begin_object();
    each_told(profile, [&json](std::string_view key, const auto& told) {
        if (told) json.field(key, told.confidence);
    });
    json.end_object();
}

void because(JsonWriter& json, const Profile& profile) {
    json.key("because");
    json.begin_object();
    each_told(profile, [&json](std::string_view key, const auto& told) {
        if (!told.because.empty()) json.field(key, told.because);
    });
    for (const Mention& topic : profile.topics) json.field("topics." + topic.name, topic.because);
    for (const Mention& group : profile.beneficiaries) json.field("beneficiaries." + group.name, group.because);
    json.end_object();
}

void write(JsonWriter& json, const Inspected& document, Lang lang) {
    const auto& [file, text, profile, characters] = document;
    json.begin_object();
    json.field("file", clean(file));
    json.field("format", name(text.format));
    json.field("pages", text.paged ? std::optional(static_cast<int>(text.pages.size())) : std::nullopt);
    json.field("text_chars", text.readable() ? std::optional(characters) : std::nullopt);
    flag(json, "scan", text.readable() ? std::optional(text.scan()) : std::nullopt);
    json.field("ocr_confidence", profile.ocr_confidence);
    word(json, "kind", profile.kind.value);
    word(json, "issued_by", profile.issued_by.value);
    json.field_or_null("issuer", profile.issuer.value.value_or(""));
    json.field_or_null("heading", profile.heading.value.value_or(""));
    word(json, "approved", profile.approved.value);
    approval(json, profile.approval.value);
    word(json, "approves", profile.approves);
    flag(json, "draft", profile.draft.value);
    json.field_or_null("number", profile.number.value.value_or(""));
    json.field_or_null("date", date_text(profile.date.value));
    mentions(json, "topics", profile.topics);
    goals(json, profile.goals);
    flag(json, "indicators", profile.indicators.value);
    flag(json, "information_systems", profile.information_systems.value);
    flag(json, "traditional_forms", profile.traditional_forms.value);
    span(json, "valid", profile.valid.value);
    span(json, "covers", profile.covers.value);
    mentions(json, "beneficiaries", profile.beneficiaries);
    json.field_or_null("municipality", profile.municipality.value.value_or(""));
    personal_data(json, profile.personal_data);
    confidence(json, profile);
    because(json, profile);
    json.field_or_null("error", text.readable() ? std::string() : trouble_of(text).in(lang));
    json.end_object();
}

}  // namespace

std::string inspected_json(std::span<const Inspected> documents, Lang lang) {
    JsonWriter json(2);
    json.begin_array();
    for (const Inspected& document : documents) write(json, document, lang);
    json.end_array();
    return json.take() + "\n";
}

}  // namespace merilo
