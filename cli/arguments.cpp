#include "arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

#include "commands.h"
#include "help.h"
#include "terminal.h"
#include "text/say.h"
#include "written.h"

namespace merilo::cli {

namespace {

constexpr Pair unknown_command{"неизвестная команда", "unknown command"};
constexpr Pair unknown_option{"неизвестный параметр", "unknown option"};
constexpr Pair value_missing{"{}: не указано значение", "{}: its value is missing"};
constexpr Pair not_understood{"командная строка не разобрана: {}", "the command line was not understood: {}"};
constexpr Pair see_help{"merilo: {}\nСправка: {} --help\n", "merilo: {}\nHelp: {} --help\n"};

using Target = std::variant<std::string Written::*, std::vector<std::string> Written::*, bool Written::*>;

struct Binding {
    std::string_view option;
    Target target;
};

const Binding bindings[] = {
    {"--rubric", &Written::rubrics}, {"--reviews", &Written::reviews},     {"--format", &Written::format},
    {"--output", &Written::output},  {"--report", &Written::reports},      {"--why", &Written::why},           {"--annotate", &Written::annotate},
    {"--lang", &Written::lang},      {"--as-of", &Written::as_of},         {"--jobs", &Written::jobs},
    {"--fail-on", &Written::fail_on}, {"--min-score", &Written::min_score}, {"--strict", &Written::strict},
    {"--schema", &Written::schema},  {"--no-color", &Written::no_color},   {"--quiet", &Written::quiet},
    {"--archive", &Written::archive}, {"--fetch", &Written::fetch},        {"--allow-private", &Written::allow_private},
    {"--per-host", &Written::per_host}, {"--timeout", &Written::timeout},  {"--max-size", &Written::max_size},
    {"--ca-file", &Written::ca_file}, {"--confirm-after", &Written::confirm_after}, {"--max-age", &Written::max_age},
    {"--delay", &Written::delay},     {"--ocr", &Written::ocr},
};

/// The parser's half: it sorts words to options; meaning and messages are ours.
class Parser {
public:
    explicit Parser(Lang lang) : lang_(lang) {
        prepare(app_);
        app_.add_flag("--version", version_);
        app_.add_option("--lang", written_.lang);
        for (const Command& command : all_commands()) add(command);
    }

    std::variant<Options, Answered> parse(const std::vector<std::string>& words) {
        try {
            app_.parse(std::vector<std::string>(words.rbegin(), words.rend()));
        } catch (const CLI::ArgumentMismatch& mismatch) {
            const std::string what = mismatch.what();
            return refuse(say(value_missing, what.substr(0, what.find(':'))));
        } catch (const CLI::Error& error) {
            return refuse(say(not_understood, error.what()));
        }
        return answer();
    }

private:
    void prepare(CLI::App& app) {
        app.set_help_flag();
        app.add_flag("-h,--help", help_);
        app.allow_extras();
        app.require_subcommand(0, 1);  // and so a folder named like a command stays a path
    }

    CLI::App& group_for(const Command& command, std::string& name) {
        const auto space = command.name.find(' ');
        if (space == std::string_view::npos) return app_;
        const std::string group(command.name.substr(0, space));
        name = command.name.substr(space + 1);
        CLI::App*& app = groups_[group];
        if (!app) prepare(*(app = app_.add_subcommand(group)));
        return *app;
    }

    void add(const Command& command) {
        std::string name(command.name);
        CLI::App& app = *group_for(command, name).add_subcommand(name);
        prepare(app);
        commands_[&app] = &command;
        app.add_option("arguments", written_.arguments);
        for (const Binding& binding : bindings)
            if (std::ranges::find(command.options, binding.option) != command.options.end()) bind(app, binding);
    }

    void bind(CLI::App& app, const Binding& binding) {
        const std::string name(binding.option);
        if (auto* one = std::get_if<std::string Written::*>(&binding.target))
            app.add_option(name, written_.**one)->take_last();
        else if (auto* many = std::get_if<std::vector<std::string> Written::*>(&binding.target))
            app.add_option(name, written_.**many)->allow_extra_args(false);
        else
            app.add_flag(name, written_.*std::get<bool Written::*>(binding.target));
    }

    std::variant<Options, Answered> answer() {
        if (version_) return Answered{0, version_line()};
        const Command* command = chosen();
        if (help_) return Answered{0, command ? help_of(*command, lang_) : help_of_group(group_, lang_)};
        std::vector<std::string> strangers = innermost_->remaining();
        std::erase(strangers, "--");  // what follows it was taken for paths already
        if (!strangers.empty()) return refuse(stranger(strangers, command));
        if (!command) return Answered{2, help_of_group(group_, lang_)};
        auto result = understood(written_, *command);
        if (auto* refusal = std::get_if<Said>(&result)) return refuse(*refusal);
        return std::get<Options>(std::move(result));
    }

    /// Walks down to the command that was named; leaves `innermost_` and `group_` where the walk ended.
    const Command* chosen() {
        while (!innermost_->get_subcommands().empty()) innermost_ = innermost_->get_subcommands().front();
        if (const auto found = commands_.find(innermost_); found != commands_.end()) return found->second;
        group_ = innermost_->get_name();
        return nullptr;
    }

    Said stranger(const std::vector<std::string>& strangers, const Command* command) const {
        const auto option = std::ranges::find_if(strangers, [](const std::string& word) { return word.starts_with('-'); });
        if (option != strangers.end() && (command || option == strangers.begin())) {
            std::vector<std::string_view> known{"--help"};
            if (command) known.insert(known.end(), command->options.begin(), command->options.end());
            else known.insert(known.end(), {"--version", "--lang"});
            return unknown(unknown_option, option->substr(0, option->find('=')), known);
        }
        std::vector<std::string_view> known;
        for (const Command& each : all_commands())
            if (group_.empty()) known.push_back(each.name.substr(0, each.name.find(' ')));
            else if (each.name.starts_with(group_)) known.push_back(each.name.substr(group_.size() + 1));
        return unknown(unknown_command, strangers.front(), known);
    }

    Answered refuse(const Said& message) {
        const Command* command = chosen();
        std::string_view name = command ? command->name : std::string_view(group_);
        return {2, say(see_help, message, name.empty() ? "merilo" : "merilo " + std::string(name)).in(lang_)};
    }

    CLI::App app_;
    const CLI::App* innermost_ = &app_;
    std::map<const CLI::App*, const Command*> commands_;
    std::map<std::string, CLI::App*> groups_;
    std::string group_;
    Written written_;
    Lang lang_;
    bool help_ = false, version_ = false;
};

/// The language of complaints is needed before the rest of the line is understood.
Lang language_for(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string value = words[i] == "--lang" && i + 1 < words.size() ? words[i + 1]
                                  : words[i].starts_with("--lang=")            ? words[i].substr(7) : "";
        if (value == "ru" || value == "en") return value == "en" ? Lang::en : Lang::ru;
    }
    return language_of_environment();
}

}  // namespace

std::variant<Options, Answered> read_arguments(const std::vector<std::string>& words) {
    return Parser(language_for(words)).parse(words);
}

}  // namespace merilo::cli
