#include "completion.h"
#include "help.h"

namespace merilo::cli {

namespace {

/// For a text between single quotes inside the brackets of `_arguments`.
std::string quoted(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '\'') result += "'\\''";
        else if (letter == '[' || letter == ']' || letter == ':' || letter == '\\') result += std::string("\\") + letter;
        else result += letter;
    }
    return result;
}

std::string action(const Fitting& fitting) {
    if (fitting.report) return " _merilo_report " + in_one_line(fitting.words);
    if (!fitting.files) return fitting.words.empty() ? " " : "(" + in_one_line(fitting.words) + ")";
    if (fitting.endings.empty()) return "_files";
    std::string endings;
    for (std::string_view ending : fitting.endings) endings += (endings.empty() ? "" : "|") + std::string(ending);
    return "_files -g \"*.(#i)(" + endings + ")(-.)\"";
}

std::string option_line(const Command& command, const OptionWords& option, const CompletionWords& words) {
    const std::string name(option.name), about = "[" + quoted(option_about(command, option, words.lang)) + "]";
    if (option.value.en.empty()) return "'" + name + about + "'";
    const bool again = name == "--rubric" || name == "--report";
    return "'" + std::string(again ? "*" : "") + name + "=" + about + ":" + quoted(option.value.in(words.lang)) + ":" +
           action(fitting(command, option, words.names)) + "'";
}

std::string arguments_of(const Command& command, const CompletionWords& words) {
    if (command.name == "help") return "'1:" + quoted(command.arguments.in(words.lang)) + ":(" + in_one_line(first_words()) + ")'";
    const std::string_view taken = command.arguments.en;
    const std::string place = taken.ends_with("…") || taken.find(' ') != std::string_view::npos ? "*" : "1";
    return "'" + place + ":" + quoted(command.arguments.in(words.lang)) + ":" + action(fitting(command, words.names)) + "'";
}

std::string command_branch(const Command& command, std::string_view word, const CompletionWords& words) {
    std::string text = "                " + std::string(word) + ")\n                    _arguments -s -S \\\n";
    for (const OptionWords* option : options_of(command)) text += "                        " + option_line(command, *option, words) + " \\\n";
    if (!command.arguments.en.empty()) text += "                        " + arguments_of(command, words) + " \\\n";
    return text + "                        '--help'\n                    ;;\n";
}

/// The function that completes one of some commands and what follows it. Of the group «rubric», or of all (empty).
std::string function(const std::string& name, const std::string& group, const CompletionWords& words) {
    std::string described, branches;
    for (const Command& command : all_commands()) {
        const bool within = command.name.starts_with(group + " ");
        if (command.hidden || (group.empty() ? command.name.find(' ') != std::string_view::npos : !within)) continue;
        const std::string_view word = group.empty() ? command.name : command.name.substr(group.size() + 1);
        described += "        '" + std::string(word) + ":" + quoted(command.about.in(words.lang)) + "'\n";
        branches += command_branch(command, word, words);
    }
    if (group.empty())
        for (const std::string& each : groups()) {
            described += "        '" + each + ":" + quoted(about_first_word(each, words.lang)) + "'\n";
            branches += "                " + each + ") _merilo_" + each + " ;;\n";
        }
    return name + "() {\n    local context curcontext=\"$curcontext\" state line\n    local -a commands\n    commands=(\n" + described +
           "    )\n    _arguments -C '(- *)--help' " + (group.empty() ? "'(- *)--version' " : "") +
           "'1: :->command' '*:: :->rest'\n    case $state in\n        command) _describe -t commands merilo commands ;;\n"
           "        rest)\n            case $words[1] in\n" + branches + "            esac\n            ;;\n    esac\n}\n\n";
}

}  // namespace

std::string zsh_completion(const CompletionWords& words) {
    std::string text = "#compdef merilo\n# zsh completion for merilo; made by `merilo completion zsh`.\n\n";
    text += "_merilo_report() {\n    if compset -P '*:'; then _files; else compadd -S : -q -- \"$@\"; fi\n}\n\n";
    for (const std::string& group : groups()) text += function("_merilo_" + group, group, words);
    text += function("_merilo", "", words);
    // Loaded by the completion system, or sourced by hand.
    return text + "if [[ $funcstack[1] == _merilo ]]; then _merilo \"$@\"; else compdef _merilo merilo; fi\n";
}

}  // namespace merilo::cli
