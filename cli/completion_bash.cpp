#include <algorithm>
#include <map>

#include "completion.h"

namespace merilo::cli {

namespace {

/// Sorts the words before the cursor, then offers what fits. «=» and «:» are words of their own to bash.
constexpr std::string_view sorting = R"(
_merilo_words() { COMPREPLY+=($(compgen -W "$1" -- "$cur")); }

_merilo_files() {  # endings; none: any file
    local name ending
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        if [[ $# -eq 0 || -d $name ]]; then COMPREPLY+=("$name"); continue; fi
        for ending; do [[ ${name,,} == *."$ending" ]] && COMPREPLY+=("$name"); done
    done < <(compgen -f -- "$cur")
}

_merilo_report() {  # formats
    [[ $colon ]] && { _merilo_files; return; }
    compopt -o nospace 2>/dev/null
    COMPREPLY=($(compgen -W "$1" -S : -- "$cur"))
}

_merilo() {
    local cur=${COMP_WORDS[COMP_CWORD]} option="" command="" colon="" given=0 i word
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then continue; fi
        if [[ $option && $word == : ]]; then colon=1; continue; fi
        if [[ $option && ${COMP_WORDS[i + 1]} == : ]]; then continue; fi
        if [[ $option ]]; then option="" colon=""; continue; fi
        if _merilo_takes_value "$word"; then option=$word; continue; fi
        [[ $word == -* ]] && continue
        if [[ -z $command ]]; then command=$word
        elif _merilo_is_group "$command"; then command+=" $word"
        else ((given++)); [[ $command == help && $given -eq 1 ]] && command="help $word"
        fi
    done
    case $cur in
        =) cur="" ;;
        :) [[ $option ]] && { colon=1; cur=""; } ;;
    esac
    if [[ $option ]]; then _merilo_value "$command" "$option"
    elif [[ $cur == -* ]]; then _merilo_options "$command"
    else _merilo_argument "$command"
    fi
}
complete -F _merilo merilo
)";

/// What offers this.
std::string offer(const Fitting& fitting) {
    if (fitting.report) return "_merilo_report '" + in_one_line(fitting.words) + "'";
    if (!fitting.files) return "_merilo_words '" + in_one_line(fitting.words) + "'";
    std::string line = "_merilo_files";
    for (std::string_view ending : fitting.endings) line += " " + std::string(ending);
    return line;
}

bool empty(const Fitting& fitting) { return !fitting.files && fitting.words.empty(); }

std::string branch(const std::string& pattern, const std::string& action) { return "        " + pattern + ") " + action + " ;;\n"; }

/// Same offer, same branch: most options mean the same to every command.
std::string values(const KnownNames& names) {
    std::vector<std::pair<std::string, std::string>> branches;  // an offer and the patterns that get it
    const auto add = [&branches](const std::string& action, const std::string& pattern) {
        const auto found = std::ranges::find(branches, action, &std::pair<std::string, std::string>::first);
        if (found == branches.end()) branches.emplace_back(action, pattern);
        else if (("|" + found->second + "|").find("|" + pattern + "|") == std::string::npos) found->second += "|" + pattern;
    };
    for (const Command& command : all_commands())
        for (const OptionWords* option : options_of(command)) {
            const Fitting fits = fitting(command, *option, names);
            const bool own = fits.words == std::vector<std::string>(command.formats.begin(), command.formats.end());
            const std::string name(option->name);
            if (!command.hidden && !empty(fits)) add(offer(fits), own ? "\"" + std::string(command.name) + " " + name + "\"" : "*\" " + name + "\"");
        }
    std::string text;
    for (const auto& [action, pattern] : branches) text += branch(pattern, action);
    return text;
}

std::string option_names(const Command& command) {
    std::vector<std::string> names;
    for (const OptionWords* option : options_of(command)) names.emplace_back(option->name);
    names.emplace_back("--help");
    return in_one_line(names);
}

std::string seconds_of(const std::string& group) {
    std::vector<std::string> words;
    for (const Command& command : all_commands())
        if (command.name.starts_with(group + " ")) words.emplace_back(command.name.substr(group.size() + 1));
    return in_one_line(words);
}

std::string options() {
    std::string text;
    for (const Command& command : all_commands())
        if (!command.hidden) text += branch("\"" + std::string(command.name) + "\"", "_merilo_words '" + option_names(command) + "'");
    return text + branch("\"\"", "_merilo_words '--help --version --lang'") + branch("*", "_merilo_words --help");
}

std::string arguments(const KnownNames& names) {
    std::string text = branch("\"\"", "_merilo_words '" + in_one_line(first_words()) + "'");
    for (const std::string& group : groups()) text += branch("\"" + group + "\"|\"help " + group + "\"", "_merilo_words '" + seconds_of(group) + "'");
    for (const Command& command : all_commands())
        if (const Fitting fits = fitting(command, names); !command.hidden && !empty(fits)) text += branch("\"" + std::string(command.name) + "\"", offer(fits));
    return text;
}

std::string with_value() {
    std::string pattern;
    for (const OptionWords& option : all_options())
        if (!option.value.en.empty()) pattern += (pattern.empty() ? "" : "|") + std::string(option.name);
    return pattern;
}

std::string alternatives_of(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : "|") + word;
    return text;
}

std::string function(const std::string& name, const std::string& what, const std::string& branches) {
    return name + "() {\n    case " + what + " in\n" + branches + "    esac\n}\n\n";
}

}  // namespace

std::string bash_completion(const CompletionWords& words) {
    return "# bash completion for merilo; made by `merilo completion bash`.\n\n" +
           function("_merilo_takes_value", "$1", branch(with_value(), "return 0") + branch("*", "return 1")) +
           function("_merilo_is_group", "$1", branch(alternatives_of(groups()), "return 0") + branch("*", "return 1")) +
           function("_merilo_value", "\"$1 $2\"", values(words.names)) + function("_merilo_options", "$1", options()) +
           function("_merilo_argument", "$1", arguments(words.names)) + std::string(sorting.substr(1));
}

}  // namespace merilo::cli
