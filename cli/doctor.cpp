#include "doctor.h"

#include <algorithm>

#include "commands.h"
#include "exit_code.h"
#include "report/json_writer.h"
#include "report/report.h"
#include "session.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair heading{"merilo {}: что установлено", "merilo {}: what is installed"};
constexpr Pair install_line{"Поставить: apt install {}", "To install: apt install {}"};
constexpr Pair all_is_there{"Всё необходимое есть.", "All that is needed is there."};
constexpr Pair much_is_there{"Всё необходимое есть, но кое-что останется непроверенным: {}.",
                             "All that is needed is there, but some things will stay unchecked: {}."};
constexpr Pair not_all{"Не в порядке необходимое: {}.", "Something needed is not in order: {}."};

struct Manner {
    Health health;
    std::string_view name, mark;
    Tone tone;
};

const Manner& manner_of(const Looked& each) {
    static constexpr Manner all[] = {{Health::here, "here", "✓", Tone::good},
                                     {Health::note, "note", "·", Tone::faint},
                                     {Health::absent, "absent", "–", Tone::warning},
                                     {Health::broken, "broken", "✗", Tone::error}};
    return *std::ranges::find(all, each.health, &Manner::health);
}

bool lacking(const Looked& each) { return each.health == Health::absent || each.health == Health::broken; }

std::string names_of(const std::vector<Looked>& all, Lang lang, bool needed) {
    std::string names;
    for (const Looked& each : all)
        if (lacking(each) && each.needed == needed) names += (names.empty() ? "" : ", ") + each.title.in(lang);
    return names;
}

void add(Page& page, const Looked& each, Lang lang) {
    const Manner& manner = manner_of(each);
    // What is needed and not there is no less than broken.
    const bool alarming = each.health == Health::absent && each.needed;
    const auto mark = std::string(alarming ? "✗" : manner.mark);
    page.line({{mark, alarming ? Tone::error : manner.tone}, {" " + each.title.in(lang), Tone::strong}, {": " + each.found.in(lang)}}, 1);
    if (!each.use.empty()) page.line(each.use.in(lang), Tone::plain, 2);
    if (lacking(each) && !each.package.empty()) page.line(say(install_line, each.package).in(lang), Tone::strong, 2);
}

void write(JsonWriter& json, const Looked& each, Lang lang) {
    json.begin_object();
    json.field("id", each.id);
    json.field("state", manner_of(each).name);
    json.key("needed");
    json.boolean(each.needed);
    json.field("title", each.title.in(lang));
    json.field("found", each.found.in(lang));
    json.field_or_null("use", each.use.in(lang));
    json.field_or_null("package", each.package);
    json.end_object();
}

}  // namespace

bool all_needed(const std::vector<Looked>& all) {
    return std::ranges::none_of(all, [](const Looked& each) { return each.needed && lacking(each); });
}

Page doctor_page(const std::vector<Looked>& all, Lang lang, bool quiet) {
    Page page;
    page.heading(1, say(heading, version()).in(lang));
    for (const Looked& each : all)
        if (!quiet || lacking(each)) add(page, each, lang);
    const std::string needed = names_of(all, lang, true), optional = names_of(all, lang, false);
    if (!needed.empty()) page.line(say(not_all, needed).in(lang), Tone::error);
    else if (optional.empty()) page.line(std::string(all_is_there.in(lang)), Tone::good);
    else page.line(say(much_is_there, optional).in(lang), Tone::warning);
    return page;
}

std::string doctor_json(const std::vector<Looked>& all, Lang lang) {
    JsonWriter json(2);
    json.begin_object();
    json.field("tool", "merilo");
    json.field("version", version());
    json.key("all_needed");
    json.boolean(all_needed(all));
    json.key("looked_at");
    json.begin_array();
    for (const Looked& each : all) write(json, each, lang);
    json.end_array();
    json.end_object();
    return json.take() + "\n";
}

int run_doctor(const Options& options) {
    Session session(options);
    session.complain_of(options.config.faults);
    std::vector<Looked> all = look_at_installation();
    for (Looked& each : look_at_surroundings(session)) all.push_back(std::move(each));
    // Faults of a file were told already, and are no failure of ours.
    if (!all_needed(all) && session.exit_code() == clean) session.add(our_failure);
    if (options.strict && std::ranges::any_of(all, lacking)) session.add(unchecked);
    if (options.format == "json") return session.finish(doctor_json(all, options.lang));
    const ReportOptions told = telling(options, options.output);
    return session.finish(terminal_text(doctor_page(all, options.lang, options.quiet), told.width, told.colour));
}

}  // namespace merilo::cli
