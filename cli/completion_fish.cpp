#include "completion.h"
#include "help.h"

namespace merilo::cli {

namespace {

std::string quoted(std::string_view text) {
    std::string result = "'";
    for (const char letter : text) {
        if (letter == '\'' || letter == '\\') result += '\\';
        result += letter;
    }
    return result + "'";
}

/// What is typed so far is the command, and nothing is known of what follows it.
std::string helper(const std::string& with_value) {
    return "# Prints the words of the command that stand before the cursor, without options and their values.\n"
           "function __merilo_words\n"
           "    set -l skip 0\n"
           "    for token in (commandline -opc)[2..-1]\n"
           "        if test $skip = 1\n            set skip 0\n            continue\n        end\n"
           "        switch $token\n"
           "            case " + with_value + "\n                set skip 1\n"
           "            case '-*'\n"
           "            case '*'\n                echo $token\n"
           "        end\n"
           "    end\n"
           "end\n\n"
           "# Whether these words are the command so far.\n"
           "function __merilo_is\n    test \"$(__merilo_words)\" = \"$(string join \\n -- $argv)\"\nend\n\n"
           "# Whether the command begins with these words.\n"
           "function __merilo_begins\n"
           "    set -l words (__merilo_words)\n"
           "    test (count $words) -ge (count $argv); and test \"$words[1..$(count $argv)]\" = \"$argv\"\n"
           "end\n\n";
}

std::string rule(const std::string& condition, const std::string& rest) { return "complete -c merilo -n " + quoted(condition) + " " + rest + "\n"; }

/// What an option's value or an argument may be.
std::string offer(const Fitting& fitting) {
    if (fitting.report) {
        std::vector<std::string> words;
        for (const std::string& word : fitting.words) words.push_back(word + ":");
        return " -f -a " + quoted(in_one_line(words));
    }
    if (!fitting.files) return fitting.words.empty() ? " -f" : " -f -a " + quoted(in_one_line(fitting.words));
    std::string suffixes;
    for (std::string_view ending : fitting.endings) suffixes += " ." + std::string(ending);
    return suffixes.empty() ? " -F" : " -f -k -a " + quoted("(__fish_complete_suffix" + suffixes + ")");
}

std::string rules_of(const Command& command, const CompletionWords& words) {
    const std::string condition = "__merilo_begins " + std::string(command.name);
    std::string text;
    for (const OptionWords* option : options_of(command))
        text += rule(condition, "-l " + std::string(option->name.substr(2)) + (option->value.en.empty() ? "" : " -r" + offer(fitting(command, *option, words.names))) +
                                    " -d " + quoted(option_about(command, *option, words.lang)));
    if (!command.arguments.en.empty()) text += rule(condition, offer(fitting(command, words.names)).substr(1));
    return text;
}

}  // namespace

std::string fish_completion(const CompletionWords& words) {
    std::string with_value;
    for (const OptionWords& option : all_options())
        if (!option.value.en.empty()) with_value += (with_value.empty() ? "" : " ") + std::string(option.name);
    std::string text = "# fish completion for merilo; made by `merilo completion fish`.\n\n" + helper(with_value);
    text += "complete -c merilo -f\ncomplete -c merilo -l help\n" + rule("__merilo_is", "-l version");
    for (const std::string& word : first_words())
        text += rule("__merilo_is", "-a " + word + " -d " + quoted(about_first_word(word, words.lang)));
    for (const std::string& group : groups())
        for (const Command& command : all_commands())
            if (command.name.starts_with(group + " "))
                text += rule("__merilo_is " + group, "-a " + std::string(command.name.substr(group.size() + 1)) + " -d " + quoted(command.about.in(words.lang)));
    for (const Command& command : all_commands())
        if (!command.hidden) text += rules_of(command, words);
    return text;
}

}  // namespace merilo::cli
