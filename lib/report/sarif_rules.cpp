#include <algorithm>
#include <vector>

#include "check/all_checks.h"
#include "report/machine.h"
#include "report/sarif.h"
#include "report/wording.h"

namespace merilo {

namespace {

constexpr Pair unreadable_why{"Файл назван представлением или лежит среди них, но прочесть его нельзя: ошибка в записи, "
                              "неизвестная позиция или ключ, нет доступа. Ничего из него не оценено.",
                              "The file was given as a submission or lies among them, but cannot be read: broken notation, an unknown "
                              "row or key, no access. Nothing in it was scored."};
constexpr Pair unreadable_fix{"Исправьте место, названное в сообщении.", "Mend the place that the message names."};
constexpr Pair failure_title{"Сбой программы", "The program failed"};

/// A rule of this run, whoever it comes from.
struct SarifRule {
    std::string_view id;
    Severity severity;
    Pair title, why, fix;
    std::string_view source;
};

/// «repeated-link-without-pages» as «RepeatedLinkWithoutPages».
std::string identifier(std::string_view id) {
    std::string name;
    bool upper = true;
    for (const char c : id) {
        if (c != '-') name += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        upper = c == '-';
    }
    return name;
}

/// Different rubrics by their content, in the order met.
std::vector<const Rubric*> rubrics_of(const Report& report) {
    std::vector<const Rubric*> rubrics;
    for (const Evaluation& evaluation : report.evaluations)
        if (std::none_of(rubrics.begin(), rubrics.end(),
                         [&](const Rubric* known) { return known->sha256 == evaluation.rubric().sha256; }))
            rubrics.push_back(&evaluation.rubric());
    return rubrics;
}

std::string help_text(const SarifRule& rule, Lang lang, std::string_view strong) {
    std::string text = tell(lang, {"{}\n\n{}Как исправить.{} {}", "{}\n\n{}How to mend.{} {}"}, rule.why, strong, strong, rule.fix);
    if (!rule.source.empty()) text += tell(lang, {"\n\nИсточник: {}", "\n\nSource: {}"}, rule.source);
    return text;
}

/// What the check does to points under each rubric that has it.
void write_effects(JsonWriter& json, std::string_view id, const std::vector<const Rubric*>& rubrics) {
    json.key("rubrics");
    json.begin_array();
    for (const Rubric* rubric : rubrics) {
        const CheckRule* rule = rubric->rule(id);
        if (!rule) continue;
        json.begin_object();
        json.field("rubric", rubric->name());
        json.field("effect", text_of(rule->effect));
        json.field("when_not_checked", name(rule->when_not_checked));
        json.field("basis", name(rule->basis));
        json.end_object();
    }
    json.end_array();
}

void write_text(JsonWriter& json, std::string_view key, std::string_view text) {
    json.key(key);
    json.begin_object();
    json.field("text", text);
    json.end_object();
}

void write_rule(JsonWriter& json, const SarifRule& rule, const std::vector<const Rubric*>& rubrics, Lang lang) {
    json.begin_object();
    json.field("id", rule.id);
    json.field("name", identifier(rule.id));
    write_text(json, "shortDescription", rule.title.in(lang));
    write_text(json, "fullDescription", rule.why.in(lang));
    json.key("help");
    json.begin_object();
    json.field("text", help_text(rule, lang, ""));
    json.field("markdown", help_text(rule, lang, "**"));
    json.end_object();
    json.key("defaultConfiguration");
    json.begin_object();
    json.field("level", name(rule.severity));
    json.end_object();
    json.key("properties");
    json.begin_object();
    json.field_or_null("source", rule.source);
    write_effects(json, rule.id, rubrics);
    json.end_object();
    json.end_object();
}

void write_notification_kind(JsonWriter& json, std::string_view id, const Pair& title, Lang lang) {
    json.begin_object();
    json.field("id", id);
    json.field("name", identifier(id));
    write_text(json, "shortDescription", title.in(lang));
    json.end_object();
}

std::vector<SarifRule> rules_of(const std::vector<const Rubric*>& rubrics) {
    std::vector<SarifRule> rules{{unreadable_file, Severity::error, unreadable_title, unreadable_why, unreadable_fix, {}}};
    for (const Check* check : all_checks())
        if (std::any_of(rubrics.begin(), rubrics.end(), [&](const Rubric* rubric) { return rubric->rule(check->id); }))
            rules.push_back({check->id, check->severity, check->title, check->why, check->fix, check->source});
    return rules;
}

}  // namespace

SarifRules write_sarif_tool(JsonWriter& json, const Report& report, Lang lang) {
    const auto rubrics = rubrics_of(report);
    SarifRules places;
    json.key("tool");
    json.begin_object();
    json.key("driver");
    json.begin_object();
    json.field("name", "merilo");
    json.field("version", version());
    json.field("semanticVersion", version());
    json.key("rules");
    json.begin_array();
    for (const SarifRule& rule : rules_of(rubrics)) {
        places.emplace(rule.id, static_cast<int>(places.size()));
        write_rule(json, rule, rubrics, lang);
    }
    json.end_array();
    json.key("notifications");
    json.begin_array();
    // Their order is known to who writes the notifications.
    write_notification_kind(json, unreadable_file, unreadable_title, lang);
    write_notification_kind(json, sarif_own_failure, failure_title, lang);
    json.end_array();
    json.end_object();
    json.end_object();
    return places;
}

}  // namespace merilo
