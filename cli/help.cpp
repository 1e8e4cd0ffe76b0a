#include "help.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "report/report.h"
#include "text/say.h"
#include "text/utf8.h"

namespace merilo::cli {

namespace {

constexpr Pair purpose{"мерило: оценивает представления муниципалитетов по методике мониторинга",
                       "merilo: scores municipalities' monitoring submissions by a rubric"};
constexpr Pair usage{"Использование:", "Usage:"};
constexpr Pair group_usage{"КОМАНДА [параметры]", "COMMAND [options]"};
constexpr Pair options_word{" [параметры]", " [options]"};
constexpr Pair commands_head{"Команды:", "Commands:"};
constexpr Pair options_head{"Параметры:", "Options:"};
constexpr Pair help_about{"эта справка; у каждой команды есть своя: merilo КОМАНДА --help",
                          "this help; every command has its own: merilo COMMAND --help"};
constexpr Pair own_help_about{"эта справка", "this help"};
constexpr Pair version_about{"версия программы", "version of the program"};
constexpr Pair codes{
    "Коды завершения: 0 — замечаний нет; 1 — есть замечания (или порог не достигнут); 2 — ошибка в команде,\n"
    "методике или представлении; 3 — сбой на нашей стороне; 4 — замечаний нет, но не всё проверено (--strict).\n",
    "Exit codes: 0 clean; 1 findings (or a gate not met); 2 bad usage, rubric or submission; 3 a failure on\n"
    "our side; 4 nothing failed but something was not checked (--strict).\n"};

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string table(const Rows& rows) {
    int widest = 0;
    for (const auto& row : rows) widest = std::max(widest, display_width(row.first));
    std::string text;
    for (const auto& [left, right] : rows)
        text += "  " + left + std::string(widest - display_width(left) + 2, ' ') + right + "\n";
    return text;
}

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

}  // namespace

std::string version_line() { return "merilo " + std::string(version()) + "\n"; }

std::string help_of_group(std::string_view group, Lang lang) {
    std::string text = std::string(purpose.in(lang)) + "\n\n" + std::string(usage.in(lang)) + " " +
                       joined("merilo", group) + " " + std::string(group_usage.in(lang)) + "\n\n" +
                       std::string(commands_head.in(lang)) + "\n";
    Rows rows;
    for (const Command& command : all_commands())
        if (command.name.starts_with(group))
            rows.emplace_back(joined(command.name, command.arguments.in(lang)), command.about.in(lang));
    text += table(rows) + "\n" + std::string(options_head.in(lang)) + "\n";
    rows = {{"--help", std::string(help_about.in(lang))}};
    if (group.empty()) rows.emplace_back("--version", version_about.in(lang));
    return text + table(rows) + "\n" + std::string(codes.in(lang));
}

std::string help_of(const Command& command, Lang lang) {
    std::string text = "merilo " + std::string(command.name) + ": " + std::string(command.about.in(lang)) + "\n\n" +
                       std::string(usage.in(lang)) + " merilo " + joined(command.name, command.arguments.in(lang)) +
                       std::string(options_word.in(lang)) + "\n\n" + std::string(options_head.in(lang)) + "\n";
    Rows rows;
    for (const OptionWords& option : all_options())
        if (std::ranges::find(command.options, option.name) != command.options.end())
            rows.emplace_back(joined(option.name, option.value.in(lang)), option_about(command, option, lang));
    rows.emplace_back("--help", own_help_about.in(lang));
    return text + table(rows);
}

}  // namespace merilo::cli
