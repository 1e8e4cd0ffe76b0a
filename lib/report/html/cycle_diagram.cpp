#include <cmath>
#include <numbers>

#include "report/html/cycle.h"
#include "report/html/html_parts.h"

namespace merilo {

namespace {

constexpr double middle = 150, radius = 112, node = 23, gap = 16;  ///< `gap` in degrees, between a node's middle and its arrows

std::string_view class_of(StageState state) {
    static constexpr std::string_view names[] = {"holds", "unsupported", "open", "broken", "outside"};
    return names[static_cast<std::size_t>(state)];
}

/// A sign beside the colour: a tick, an exclamation mark, a question mark, a cross, a dash. About (0, 0).
std::string_view sign_of(StageState state) {
    static constexpr std::string_view signs[] = {"M-4 0l3 3 5-6", "M0-4v5M0 3.6v.6", "M-2.4-2a2.4 2.4 0 1 1 3.5 2.1Q0 .7 0 1.6M0 4v.4",
                                                 "M-3-3l6 6M3-3l-6 6", "M-3 0h6"};
    return signs[static_cast<std::size_t>(state)];
}

std::string at(double degrees, double from_middle, std::string_view separator = " ") {
    const double angle = (degrees - 90) * std::numbers::pi / 180;
    return fmt::format("{:.1f}{}{:.1f}", middle + from_middle * std::cos(angle), separator, middle + from_middle * std::sin(angle));
}

void draw_arrow(HtmlWriter& out, double from, double to, bool whole) {
    out.empty("path", {{"class", whole ? "way" : "way cut"},
                       {"d", fmt::format("M{}A{} {} 0 0 1 {}", at(from, radius), radius, radius, at(to, radius))}});
    out.empty("path", {{"class", "tip"}, {"d", "M-5-4L3 0l-8 4z"},
                       {"transform", fmt::format("translate({})rotate({:.1f})", at(to, radius), to)}});
}

void draw_node(HtmlWriter& out, double degrees, int number, StageState state) {
    out.open("g", {{"class", class_of(state)}, {"transform", fmt::format("translate({})", at(degrees, radius))}});
    out.empty("circle", {{"class", "node"}, {"r", fmt::format("{}", node)}});
    out.leaf("text", std::to_string(number), {{"y", "6"}});
    out.empty("circle", {{"class", "badge"}, {"cx", "17"}, {"cy", "-17"}, {"r", "9"}});
    out.empty("path", {{"class", "sign"}, {"d", sign_of(state)}, {"transform", "translate(17 -17)"}});
    out.close();
}

std::string headline(const std::vector<StageStanding>& stages, int broken, Lang lang) {
    if (broken < 0) return tell(lang, {"Цикл замкнут: каждый этап подтверждён.", "The cycle is closed: every stage is confirmed."});
    const StageStanding& stage = stages[broken];
    if (stage.state == StageState::open)
        return tell(lang, {"Разрывов нет, но этап {} «{}» пока не подтверждён.", "No break, but stage {} “{}” is not confirmed yet."},
                    broken + 1, title(stage.stage));
    if (stage.state == StageState::unsupported)
        return tell(lang, {"Цикл прерывается перед этапом {} «{}»: он ни на что не опирается.",
                           "The cycle breaks before stage {} “{}”: it builds on nothing."},
                    broken + 1, title(stage.stage));
    return tell(lang, {"Цикл прерывается на этапе {} «{}».", "The cycle breaks at stage {} “{}”."}, broken + 1, title(stage.stage));
}

std::string state_text(const Evaluation& evaluation, const StageStanding& stage, Lang lang) {
    switch (stage.state) {
        case StageState::holds: return tell(lang, {"подтверждён", "confirmed"});
        case StageState::unsupported:
            return tell(lang, {"есть, но не доказано то, на что он опирается ({})", "there, but what it builds on is not proved ({})"},
                        rows_text(evaluation.rubric(), stage.unsupported, lang));
        case StageState::open: return tell(lang, {"пока не подтверждён", "not confirmed yet"});
        case StageState::broken: return tell(lang, {"разрыв: ничего не подтверждено", "a break: nothing is confirmed"});
        case StageState::outside: break;
    }
    return tell(lang, {"вне заявленного цикла", "outside the declared cycle"});
}

void draw(HtmlWriter& out, const std::vector<StageStanding>& stages, int broken, const HtmlPlace& place, const std::string& words) {
    const std::string id = place.prefix + "cycle";
    out.open("svg", {{"class", "cycle"}, {"viewBox", "0 0 300 300"}, {"role", "img"}, {"aria-labelledby", id + "-t " + id + "-d"}});
    out.leaf("title", tell(out.lang(), {"Управленческий цикл", "The management cycle"}), {{"id", id + "-t"}});
    out.leaf("desc", words, {{"id", id + "-d"}});
    const double step = 360.0 / static_cast<double>(stages.size());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const double from = step * static_cast<double>(i);
        const StageState next = stages[(i + 1) % stages.size()].state;
        const bool whole = next == StageState::holds || next == StageState::open;
        draw_arrow(out, from + gap, from + step - gap, whole && stages[i].state != StageState::broken);
        draw_node(out, from, static_cast<int>(i) + 1, stages[i].state);
    }
    const bool cut = broken >= 0 && stages[broken].state != StageState::open;
    out.leaf("text", tell(out.lang(), broken < 0 ? Pair{"цикл", "the cycle"} : cut ? Pair{"цикл", "the cycle"} : Pair{"цикл пока", "not yet"}),
             {{"class", "middle"}, {"x", "150"}, {"y", "146"}});
    out.leaf("text", tell(out.lang(), broken < 0 ? Pair{"замкнут", "is closed"} : cut ? Pair{"прерван", "is broken"} : Pair{"не подтверждён", "confirmed"}),
             {{"class", "middle"}, {"x", "150"}, {"y", "164"}});
    out.close();
}

void list(HtmlWriter& out, const Evaluation& evaluation, const std::vector<StageStanding>& stages) {
    const Lang lang = out.lang();
    out.open("ol", {{"class", "stages"}});
    for (const StageStanding& stage : stages) {
        out.open("li", {{"class", class_of(stage.state)}});
        out.open("svg", {{"class", "mark"}, {"viewBox", "-9 -9 18 18"}, {"aria-hidden", "true"}, {"focusable", "false"}});
        out.empty("circle", {{"class", "badge"}, {"r", "9"}});
        out.empty("path", {{"class", "sign"}, {"d", sign_of(stage.state)}});
        out.close();
        out.leaf("b", title(stage.stage).in(lang));
        out.text(": " + state_text(evaluation, stage, lang) + "; ");
        out.leaf("span", stage.points.awarded ? tell(lang, {"присуждено {} из {}", "awarded {} of {}"}, *stage.points.awarded, stage.points.max)
                                              : tell(lang, {"{} из {}", "{} of {}"}, interval(stage.points), stage.points.max),
                 {{"class", "points"}});
        out.close();
    }
    out.close();
}

}  // namespace

void write_cycle(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place) {
    const std::vector<StageStanding> stages = cycle_of(evaluation);
    if (stages.size() < 3) return;
    const int broken = cycle_break(stages);
    const std::string words = headline(stages, broken, out.lang());
    out.open("section", {{"class", "cycle-part"}});
    out.heading(place.level + 1, tell(out.lang(), {"Управленческий цикл", "The management cycle"}));
    out.leaf("p", words, {{"class", "headline"}});
    out.open("div", {{"class", "beside"}});
    draw(out, stages, broken, place, words);
    list(out, evaluation, stages);
    out.close();
    out.close();
}

}  // namespace merilo
