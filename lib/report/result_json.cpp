#include "report/result_json.h"

namespace merilo {

namespace {

void write_points(JsonWriter& json, const Points& points) {
    json.field("claimed", points.claimed);
    json.field("confirmed", points.confirmed);
    json.field("possible", points.possible);
    json.field("awarded", points.awarded);
    json.field("max", points.max);
}

void write_rubric(JsonWriter& json, const Rubric& rubric) {
    json.key("rubric");
    json.begin_object();
    json.field("id", rubric.id);
    json.field("edition", rubric.edition);
    json.field("sha256", rubric.sha256);
    json.field("total", rubric.total);
    json.field("assumed", rubric.assumed());
    json.end_object();
}

void write_municipality(JsonWriter& json, const Municipality& municipality) {
    json.key("municipality");
    json.begin_object();
    json.field("name", municipality.name);
    json.field_or_null("code", municipality.code);
    json.field_or_null("region", municipality.region);
    json.end_object();
}

void write_sections(JsonWriter& json, const Evaluation& evaluation) {
    json.key("sections");
    json.begin_array();
    for (std::size_t i = 0; i < evaluation.sections.size(); ++i) {
        json.begin_object();
        json.field("id", evaluation.rubric().sections[i].id);
        write_points(json, evaluation.sections[i]);
        json.end_object();
    }
    json.end_array();
}

void write_criteria(JsonWriter& json, const Evaluation& evaluation, Lang lang) {
    json.key("criteria");
    json.begin_array();
    for (std::size_t i = 0; i < evaluation.criteria.size(); ++i) {
        json.begin_object();
        json.field("id", evaluation.rubric().criteria[i].id);
        json.field("number", evaluation.rubric().criteria[i].number);
        write_points(json, evaluation.criteria[i].points);
        const auto& suggestion = evaluation.criteria[i].suggestion;
        json.field("suggested", suggestion ? std::optional(suggestion->points) : std::nullopt);
        json.key("why");
        json.begin_array();
        for (const Said& step : evaluation.criteria[i].why) json.text(step.in(lang));
        json.end_array();
        json.end_object();
    }
    json.end_array();
}

void write_evidence(JsonWriter& json, const Evaluation& evaluation, const Finding& finding) {
    json.key("evidence");
    if (finding.document < 0) return json.null();
    const Document& document = evaluation.submission.documents[finding.document];
    json.begin_object();
    json.field_or_null("document", document.key);
    json.field("title", document.title);
    json.field_or_null("url", document.url.empty() ? document.file : document.url);
    json.field_or_null("pages", finding.pages);
    json.end_object();
}

void write_place(JsonWriter& json, const Evaluation& evaluation, const Mark& mark) {
    const Place place = evaluation.submission.place(mark);
    json.key("place");
    json.begin_object();
    json.field("file", place.file);
    json.field("line", mark.line);
    json.field("column", mark.column);
    json.field_or_null("cell", place.cell);
    json.end_object();
}

void write_finding(JsonWriter& json, const Evaluation& evaluation, const Finding& finding, Lang lang) {
    json.begin_object();
    json.field("check", finding.check);
    json.field("severity", name(finding.severity));
    json.field("outcome", name(finding.outcome));
    json.field("effect", text_of(finding.effect));
    json.field_or_null("criterion", finding.criterion < 0 ? "" : evaluation.rubric().criteria[finding.criterion].id);
    write_evidence(json, evaluation, finding);
    write_place(json, evaluation, finding.mark);
    json.field("message", finding.message.in(lang));
    json.field("fix", finding.fix.in(lang));
    json.field("points_at_stake", finding.points_at_stake);
    json.end_object();
}

}  // namespace

void write_result(JsonWriter& json, const Evaluation& evaluation, Lang lang) {
    json.begin_object();
    json.field("file", evaluation.submission.file);
    write_rubric(json, evaluation.rubric());
    write_municipality(json, evaluation.submission.municipality);
    json.field("period", evaluation.submission.period);
    write_points(json, evaluation.points);
    write_sections(json, evaluation);
    write_criteria(json, evaluation, lang);
    json.key("findings");
    json.begin_array();
    for (const Finding& finding : evaluation.findings) write_finding(json, evaluation, finding, lang);
    json.end_array();
    json.end_object();
}

}  // namespace merilo
