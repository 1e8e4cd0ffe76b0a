#include "written.h"

#include <algorithm>
#include <charconv>

#include "commands.h"
#include "targets.h"
#include "terminal.h"
#include "text/dates.h"
#include "text/nearest.h"
#include "text/quantities.h"
#include "text/say.h"

namespace merilo::cli {

const std::vector<std::string_view> severities{"error", "warning", "note", "never"};

namespace {

constexpr Pair unknown_plain{"{}: «{}»", "{}: “{}”"};
constexpr Pair unknown_near{"{}: «{}»; возможно, «{}»", "{}: “{}”; did you mean “{}”?"};
constexpr Pair unknown_listed{"{}: «{}»; есть: {}", "{}: “{}”; known: {}"};
constexpr Pair unknown_format{"неизвестный вид вывода", "unknown output format"};
constexpr Pair unknown_lang{"неизвестный язык", "unknown language"};
constexpr Pair unknown_severity{"неизвестный уровень замечаний", "unknown severity"};
constexpr Pair bad_number{"{}: нужно целое число, а не «{}»", "{}: a whole number is needed, not “{}”"};
constexpr Pair bad_jobs{"--jobs: нужно число от 1 до 256, а не «{}»", "--jobs: a number from 1 to 256 is needed, not “{}”"};
constexpr Pair bad_per_host{"--per-host: нужно число от 1 до 64, а не «{}»", "--per-host: a number from 1 to 64 is needed, not “{}”"};
constexpr Pair bad_duration{"{}: нужен промежуток времени вида 30s, 10m или 24h, а не «{}»",
                            "{}: a duration like 30s, 10m or 24h is needed, not “{}”"};
constexpr Pair bad_size{"--max-size: нужен размер вида 50M, а не «{}»", "--max-size: a size like 50M is needed, not “{}”"};
constexpr Pair bad_date{"--as-of: нужна дата вида 2026-01-15, а не «{}»", "--as-of: a date like 2026-01-15 is needed, not “{}”"};
constexpr Pair bad_report{"--report: нужно ВИД:ФАЙЛ, например markdown:отчёт.md, а не «{}»",
                          "--report: FORMAT:FILE is needed, for example markdown:report.md, not “{}”"};
constexpr Pair nothing_given{"не указано, с чем работать: merilo {} {}", "nothing to work on was given: merilo {} {}"};
constexpr Pair one_only{"нужно ровно одно значение: merilo {} {}", "exactly one value is needed: merilo {} {}"};
constexpr Pair two_only{"нужно ровно два значения: merilo {} {}", "exactly two values are needed: merilo {} {}"};
constexpr Pair superfluous{"лишнее слово: «{}»", "an unexpected word: “{}”"};

constexpr Pair not_for_a_screen{"{}: это двоичный файл, на экране его не прочесть; укажите, куда его записать: --output ФАЙЛ",
                                "{}: a binary file cannot be read on a screen; say where to write it: --output FILE"};

struct Refusal {
    Said message;
};

std::optional<int> whole_number(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

FailOn fail_on(const std::string& text) {
    const auto found = std::ranges::find(severities, text);
    if (found == severities.end()) throw Refusal{unknown(unknown_severity, text, severities)};
    return static_cast<FailOn>(found - severities.begin());
}

ReportTarget report_target(const std::string& text, const Command& command) {
    const auto colon = text.find(':');
    if (colon == std::string::npos || colon + 1 == text.size()) throw Refusal{say(bad_report, text)};
    const Reporter* reporter = find_reporter(text.substr(0, colon));
    if (!reporter) throw Refusal{unknown(unknown_format, text.substr(0, colon), command.formats)};
    return {reporter, text.substr(colon + 1)};
}

/// A workbook would fill a terminal with noise; a pipe or a file takes it.
void check_screen(const Options& options) {
    const auto noise = [](const Reporter* reporter, const std::string& file) {
        return reporter && reporter->binary && file == "-" && goes_to_a_terminal(screen);
    };
    if (noise(find_reporter(options.format), options.output)) throw Refusal{say(not_for_a_screen, options.format)};
    for (const ReportTarget& target : options.reports)
        if (noise(target.reporter, target.file)) throw Refusal{say(not_for_a_screen, target.reporter->name)};
}

/// How many words the command takes is told by its own help: none, one («ФАЙЛ»), two («ИЗ В»), several («ПУТЬ…») or any
/// («[КОМАНДА…]»).
void check_arguments(const Written& written, const Command& command) {
    const std::string_view taken = command.arguments.en;
    if (taken.empty() && !written.arguments.empty()) throw Refusal{say(superfluous, written.arguments.front())};
    if (taken.empty() || taken.starts_with('[') || written.schema) return;
    if (written.arguments.empty()) throw Refusal{say(nothing_given, command.name, command.arguments)};
    if (taken.ends_with("…")) return;
    const auto count = std::ranges::count(taken, ' ') + 1;
    if (std::ssize(written.arguments) != count) throw Refusal{say(count > 1 ? two_only : one_only, command.name, command.arguments)};
}

std::string format_of(const Written& written, const Command& command) {
    if (written.format.empty()) return command.formats.empty() ? "" : std::string(command.formats.front());
    if (std::ranges::find(command.formats, written.format) == command.formats.end())
        throw Refusal{unknown(unknown_format, written.format, command.formats)};
    return written.format;
}

int jobs_of(const std::string& text) {
    if (text.empty()) return cores();
    const auto jobs = whole_number(text);
    if (!jobs || *jobs < 1 || *jobs > 256) throw Refusal{say(bad_jobs, text)};
    return *jobs;
}

Date day_of(const std::string& text) {
    if (text.empty()) return today();
    const auto day = parse_date(text);
    if (!day) throw Refusal{say(bad_date, text)};
    return *day;
}

std::int64_t duration(std::string_view option, const std::string& text, std::int64_t least = 0) {
    const auto milliseconds = parse_duration(text);
    if (!milliseconds || *milliseconds < least) throw Refusal{say(bad_duration, option, text)};
    return *milliseconds;
}

FetchPlan plan_of(const Written& written) {
    constexpr int most_connections = 64;
    FetchPlan plan;
    plan.allow_private = written.allow_private;
    plan.ca_file = written.ca_file;
    if (!written.timeout.empty()) plan.timeout = duration("--timeout", written.timeout, 1);
    if (!written.confirm_after.empty()) plan.confirm_after = duration("--confirm-after", written.confirm_after);
    if (!written.max_age.empty()) plan.max_age = duration("--max-age", written.max_age);
    if (!written.delay.empty()) plan.delay = duration("--delay", written.delay);
    if (!written.per_host.empty()) plan.per_host = whole_number(written.per_host).value_or(0);
    if (plan.per_host < 1 || plan.per_host > most_connections) throw Refusal{say(bad_per_host, written.per_host)};
    if (written.max_size.empty()) return plan;
    const auto size = parse_size(written.max_size);
    if (!size) throw Refusal{say(bad_size, written.max_size)};
    plan.max_size = *size;
    return plan;
}

Options read(const Written& written, const Command& command) {
    check_arguments(written, command);
    Options options;
    options.command = &command;
    options.arguments = written.arguments;
    if (written.lang.empty()) options.lang = language_of_environment();
    else if (written.lang == "ru" || written.lang == "en") options.lang = written.lang == "en" ? Lang::en : Lang::ru;
    else throw Refusal{unknown(unknown_lang, written.lang, {"ru", "en"})};
    options.as_of = day_of(written.as_of);
    options.rubrics = written.rubrics;
    options.reviews = written.reviews;
    options.format = format_of(written, command);
    options.format_given = !written.format.empty();
    options.output = written.output;
    for (const std::string& report : written.reports) options.reports.push_back(report_target(report, command));
    options.annotate = written.annotate;
    if (auto clash = clash_of_targets(options)) throw Refusal{std::move(*clash)};
    options.why = written.why;
    options.jobs = jobs_of(written.jobs);
    if (!written.fail_on.empty()) options.fail_on = fail_on(written.fail_on);
    if (!written.min_score.empty()) {
        options.min_score = whole_number(written.min_score);
        if (!options.min_score) throw Refusal{say(bad_number, "--min-score", written.min_score)};
    }
    options.archive = written.archive;
    options.fetch = written.fetch;
    options.ocr = written.ocr;
    options.plan = plan_of(written);
    options.schema = written.schema;
    options.strict = written.strict;
    options.no_color = written.no_color;
    options.quiet = written.quiet;
    options.ignored = written.ignored;
    check_screen(options);
    return options;
}

}  // namespace

Said unknown(const Pair& what, std::string_view written, const std::vector<std::string_view>& known) {
    if (const auto near = nearest(written, known)) return say(unknown_near, what, written, *near);
    constexpr std::size_t few = 6;
    if (known.empty() || known.size() > few) return say(unknown_plain, what, written);
    std::string list;
    for (std::string_view name : known) list += (list.empty() ? "" : ", ") + std::string(name);
    return say(unknown_listed, what, written, list);
}

std::variant<Options, Said> understood(const Written& written, const Command& command) {
    try {
        return read(written, command);
    } catch (const Refusal& refusal) {
        return refusal.message;
    }
}

}  // namespace merilo::cli
