#include "completion.h"

#include <algorithm>

#include "check/all_checks.h"
#include "session.h"
#include "text/say.h"
#include "written.h"

namespace merilo::cli {

namespace {

constexpr Pair unknown_shell{"неизвестная оболочка", "unknown shell"};
constexpr Pair group_about{"команды: {}", "commands: {}"};

struct Shell {
    std::string_view name;
    std::string (*script)(const CompletionWords&);
};
constexpr Shell shells[] = {{"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}};

const std::vector<std::string_view> submissions{"yaml", "yml", "json", "xlsx", "csv"};
const std::vector<std::string_view> documents{"pdf", "docx", "odt", "rtf", "doc", "html", "htm", "txt", "md", "png", "jpg", "jpeg", "tif", "tiff"};
const std::vector<std::string_view> rules{"yaml", "yml"};

Fitting one_of(std::vector<std::string> words) { return {std::move(words), false, {}, false}; }
Fitting files(std::vector<std::string_view> endings) { return {{}, true, std::move(endings), false}; }

std::vector<std::string> strings(const std::vector<std::string_view>& views) { return {views.begin(), views.end()}; }

/// «ru|en» lists the words itself.
std::vector<std::string> alternatives(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('|'), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

KnownNames known_names(const Session& session) {
    KnownNames names;
    for (const Check* check : all_checks()) names.checks.emplace_back(check->id);
    for (const Rubric* rubric : session.rubrics().all()) {
        names.rubrics.push_back(rubric->name());
        for (const Criterion& criterion : rubric->criteria)
            if (std::ranges::find(names.criteria, criterion.id) == names.criteria.end()) names.criteria.push_back(criterion.id);
    }
    return names;
}

}  // namespace

Fitting fitting(const Command& command, const OptionWords& option, const KnownNames& names) {
    const std::string_view value = option.value.en;
    if (value == "NAME") return one_of(strings(command.formats));
    if (value == "SEVERITY") return one_of(strings(severities));
    if (value == "CRITERION") return one_of(names.criteria);
    if (value == "FORMAT:FILE") return {strings(command.formats), true, {}, true};
    if (value == "DURATION") return one_of({"0s", "30s", "60s", "10m", "1h", "24h"});
    if (value == "SIZE") return one_of({"10M", "50M", "200M"});
    if (option.name == "--rubric" || option.name == "--config") return files(rules);
    if (option.name == "--reviews") return files({"yaml", "yml", "json"});
    if (option.name == "--archive") return files({"db"});
    if (option.name == "--ca-file") return files({"pem", "crt"});
    if (value == "FILE" || value == "PATH") return files({});
    return value.find('|') == std::string_view::npos ? Fitting{} : one_of(alternatives(value));
}

Fitting fitting(const Command& command, const KnownNames& names) {
    const std::string_view taken = command.arguments.en;
    if (taken == "RUBRIC") return one_of(names.rubrics);
    if (taken == "CHECK|CRITERION") {
        std::vector<std::string> words = names.checks;
        words.insert(words.end(), names.criteria.begin(), names.criteria.end());
        return one_of(std::move(words));
    }
    if (taken.starts_with("[COMMAND")) return one_of(first_words());
    if (taken.find('|') != std::string_view::npos) return one_of(alternatives(taken));
    if (taken.starts_with("DOCUMENT")) return files(documents);
    if (command.name.starts_with("rubric ")) return files(rules);
    return taken.empty() ? Fitting{} : files(submissions);
}

std::vector<const OptionWords*> options_of(const Command& command) {
    std::vector<const OptionWords*> options;
    for (const OptionWords& option : all_options())
        if (std::ranges::find(command.options, option.name) != command.options.end()) options.push_back(&option);
    return options;
}

std::vector<std::string> first_words() {
    std::vector<std::string> words;
    for (const Command& command : all_commands()) {
        const std::string word(command.name.substr(0, command.name.find(' ')));
        if (!command.hidden && std::ranges::find(words, word) == words.end()) words.push_back(word);
    }
    return words;
}

std::vector<std::string> groups() {
    std::vector<std::string> words = first_words();
    std::erase_if(words, [](const std::string& word) {
        return std::ranges::any_of(all_commands(), [&word](const Command& command) { return command.name == word; });
    });
    return words;
}

std::string about_first_word(std::string_view word, Lang lang) {
    std::string seconds;
    for (const Command& command : all_commands()) {
        if (command.name == word) return std::string(command.about.in(lang));
        if (command.name.starts_with(std::string(word) + " "))
            seconds += (seconds.empty() ? "" : ", ") + std::string(command.name.substr(word.size() + 1));
    }
    return say(group_about, seconds).in(lang);
}

std::string in_one_line(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words) line += (line.empty() ? "" : " ") + word;
    return line;
}

int run_completion(const Options& options) {
    Session session(options);
    const std::string& asked = options.arguments.front();
    const auto shell = std::ranges::find(shells, asked, &Shell::name);
    if (shell == std::end(shells)) return session.refuse(unknown(unknown_shell, asked, {"bash", "zsh", "fish"}));
    const KnownNames names = known_names(session);
    return session.finish(shell->script({names, options.lang}));
}

}  // namespace merilo::cli
