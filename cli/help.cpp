#include "help.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "exit_code.h"
#include "report/report.h"
#include "session.h"
#include "terminal.h"
#include "text/say.h"
#include "text/utf8.h"
#include "written.h"

namespace merilo::cli {

constexpr Pair purpose{"мерило: оценивает представления муниципалитетов по методике мониторинга",
                       "merilo: scores municipalities' monitoring submissions by a rubric"};
constexpr Pair exit_codes{
    "0 — замечаний нет; 1 — есть замечания (или порог не достигнут); 2 — ошибка в команде, методике или представлении; 3 — сбой на "
    "нашей стороне; 4 — замечаний нет, но не всё проверено (--strict).",
    "0 clean; 1 findings (or a gate not met); 2 bad usage, rubric or submission; 3 a failure on our side; 4 nothing failed but "
    "something was not checked (--strict)."};

namespace {

constexpr Pair usage{"Использование:", "Usage:"};
constexpr Pair group_usage{"КОМАНДА [параметры]", "COMMAND [options]"};
constexpr Pair options_word{" [параметры]", " [options]"};
constexpr Pair commands_head{"Команды:", "Commands:"};
constexpr Pair examples_head{"Примеры:", "Examples:"};
constexpr Pair options_head{"Параметры:", "Options:"};
constexpr Pair codes_head{"Коды завершения: {}", "Exit codes: {}"};
constexpr Pair start_head{"С чего начать:", "Where to begin:"};
constexpr Pair settings{"Параметры, которые повторяются, можно записать в файл .merilo.yaml: он ищется в рабочей папке и выше.",
                        "Options that keep recurring can be written into a file .merilo.yaml: it is looked for in the working folder and above."};
constexpr Pair help_about{"эта справка; у каждой команды есть своя: merilo КОМАНДА --help",
                          "this help; every command has its own: merilo COMMAND --help"};
constexpr Pair own_help_about{"эта справка", "this help"};
constexpr Pair version_about{"версия программы", "version of the program"};
constexpr Pair unknown_command{"неизвестная команда", "unknown command"};

constexpr ExampleLine first_steps[] = {
    {{"merilo doctor", "merilo doctor"}, {"всё ли установлено", "is everything installed?"}},
    {{"merilo check форма.yaml", "merilo check form.yaml"}, {"что исправить в своём представлении", "what to mend in your submission"}},
    {{"merilo score районы", "merilo score districts"}, {"баллы и рейтинг всех представлений папки", "points and ranking of a whole folder"}},
};

using Rows = std::vector<std::pair<std::string, std::string>>;

/// Words in lines of at most `width` cells; every line but the first is indented.
std::string wrapped(std::string_view text, int width, int indent) {
    std::string out;
    int at = indent;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const int cells = display_width(word);
        if (at > indent && at + 1 + cells > width) {
            out += "\n" + std::string(indent, ' ');
            at = indent;
        } else if (at > indent) {
            out += ' ';
            ++at;
        }
        out += word;
        at += cells;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out + "\n";
}

std::string table(const Rows& rows, int width) {
    constexpr int narrowest = 30;  // a column of words; below that lines may grow too long
    int widest = 0;
    for (const auto& row : rows) widest = std::max(widest, display_width(row.first));
    std::string text;
    for (const auto& [left, right] : rows)
        text += "  " + left + std::string(widest - display_width(left) + 2, ' ') +
                wrapped(right, std::max(width, widest + 4 + narrowest), widest + 4);
    return text;
}

std::string lessons(std::span<const ExampleLine> examples, Lang lang) {
    std::string text;
    for (const ExampleLine& example : examples)
        text += "  " + std::string(example.line.in(lang)) + "\n      " + std::string(example.does.in(lang)) + "\n";
    return text + "\n";
}

std::string head(const Pair& title, Lang lang) { return std::string(title.in(lang)) + "\n"; }

std::string codes(const Pair& text, Lang lang, int width) { return "\n" + wrapped(say(codes_head, text).in(lang), width, 0); }

}  // namespace

std::string joined(std::string_view left, std::string_view right) {
    return right.empty() ? std::string(left) : std::string(left) + " " + std::string(right);
}

std::string option_about(const Command& command, const OptionWords& option, Lang lang) {
    std::string about(option.about.in(lang));
    if (option.name == "--format")
        for (std::string_view format : command.formats)
            about += (format == command.formats.front() ? ": " : ", ") + std::string(format);
    return about;
}

std::string version_line() { return "merilo " + std::string(version()) + "\n"; }

std::string help_of_group(std::string_view group, Lang lang, int width) {
    std::string text = std::string(purpose.in(lang)) + "\n\n" + std::string(usage.in(lang)) + " " +
                       joined("merilo", group) + " " + std::string(group_usage.in(lang)) + "\n\n";
    if (group.empty()) text += head(start_head, lang) + lessons(first_steps, lang);
    text += head(commands_head, lang);
    Rows rows;
    for (const Command& command : all_commands())
        if (!command.hidden && (group.empty() || command.name.starts_with(std::string(group) + " ")))
            rows.emplace_back(joined(command.name, command.arguments.in(lang)), command.about.in(lang));
    text += table(rows, width) + "\n" + head(options_head, lang);
    rows = {{"--help", std::string(help_about.in(lang))}};
    if (group.empty()) rows.emplace_back("--version", version_about.in(lang));
    text += table(rows, width);
    if (group.empty()) text += "\n" + wrapped(settings.in(lang), width, 0);
    return text + codes(exit_codes, lang, width);
}

std::string help_of(const Command& command, Lang lang, int width) {
    std::string text = "merilo " + std::string(command.name) + ": " + std::string(command.about.in(lang)) + "\n\n" +
                       std::string(usage.in(lang)) + " merilo " + joined(command.name, command.arguments.in(lang)) +
                       std::string(options_word.in(lang)) + "\n\n";
    const Lesson& lesson = command.lesson;
    if (!lesson.purpose.en.empty()) text += wrapped(lesson.purpose.in(lang), width, 0) + "\n";
    if (!lesson.examples.empty()) text += head(examples_head, lang) + lessons(lesson.examples, lang);
    text += head(options_head, lang);
    Rows rows;
    for (const OptionWords& option : all_options())
        if (std::ranges::find(command.options, option.name) != command.options.end())
            rows.emplace_back(joined(option.name, option.value.in(lang)), option_about(command, option, lang));
    rows.emplace_back("--help", own_help_about.in(lang));
    text += table(rows, width);
    return lesson.codes.en.empty() ? text : text + codes(lesson.codes, lang, width);
}

int run_help(const Options& options) {
    Session session(options);
    std::string name;
    for (const std::string& word : options.arguments) name = name.empty() ? word : name + " " + word;
    std::vector<std::string_view> known;
    for (const Command& command : all_commands()) {
        if (command.name == name) return session.finish(help_of(command, options.lang, line_width()));
        if (command.hidden) continue;
        known.push_back(command.name);
        const std::string_view group = command.name.substr(0, command.name.find(' '));
        if (group == name) return session.finish(help_of_group(group, options.lang, line_width()));
    }
    if (name.empty()) return session.finish(help_of_group("", options.lang, line_width()));
    return session.refuse(unknown(unknown_command, name, known));
}

}  // namespace merilo::cli
