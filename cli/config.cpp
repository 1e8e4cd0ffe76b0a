#include "config.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "commands.h"
#include "load/reader.h"
#include "load/yaml.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view config_name = ".merilo.yaml";

constexpr Pair config_word{"файл настроек", "configuration file"};
constexpr Pair bad_switch{"{}: нужно true или false, а не «{}»", "{}: true or false is needed, not “{}”"};
constexpr Pair unknown_format{"неизвестный вид вывода", "unknown output format"};

std::string_view key_of(const Binding& binding) { return binding.option.substr(2); }

bool takes(const Command& command, std::string_view option) {
    return std::ranges::find(command.options, option) != command.options.end();
}

void put(const Binding& binding, const std::vector<std::string>& values, Written& written) {
    if (auto* one = std::get_if<std::string Written::*>(&binding.target)) written.**one = values.front();
    else if (auto* many = std::get_if<std::vector<std::string> Written::*>(&binding.target)) written.**many = values;
    else written.*std::get<bool Written::*>(binding.target) = values.front() == "true";
}

/// A command by which to try a value: one that takes the option, and this value if the commands differ.
const Command* judge_of(const Binding& binding, const std::string& value) {
    for (const Command& command : all_commands())
        if (takes(command, binding.option) &&
            (binding.option != "--format" || std::ranges::find(command.formats, value) != command.formats.end()))
            return &command;
    return nullptr;
}

/// Why the option would not take the value, if so.
std::optional<Said> refusal_of(const Binding& binding, const std::vector<std::string>& values) {
    const bool is_switch = std::holds_alternative<bool Written::*>(binding.target);
    if (is_switch && values.front() != "true" && values.front() != "false") return say(bad_switch, key_of(binding), values.front());
    const Command* command = judge_of(binding, values.front());
    if (!command) {
        std::set<std::string_view> formats;
        for (const Command& each : all_commands()) formats.insert(each.formats.begin(), each.formats.end());
        return unknown(unknown_format, values.front(), {formats.begin(), formats.end()});
    }
    Written trial;
    if (!command->arguments.en.empty())  // as many words as the command takes
        trial.arguments.assign(1 + static_cast<std::size_t>(std::ranges::count(command->arguments.en, ' ')), ".");
    put(binding, values, trial);
    const auto result = understood(trial, *command);
    const auto* refusal = std::get_if<Said>(&result);
    return refusal ? std::optional(*refusal) : std::nullopt;
}

/// Blank lines and comments only.
bool says_nothing(std::string_view text) {
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && line[first] != '#') return false;
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return true;
}

/// A scalar, or a list of scalars where the option may be given several times.
std::vector<std::string> values_of(const Node& node, bool several, Complaints& complaints) {
    std::vector<std::string> values;
    if (several && node.type == Node::Type::list)
        for (const Node& item : node.items) values.push_back(MapReader::scalar(item, complaints));
    else values.push_back(MapReader::scalar(node, complaints));
    std::erase(values, "");  // complained of already
    return values;
}

}  // namespace

std::string find_config() {
    std::error_code code;
    fs::path folder = fs::current_path(code);
    for (std::string up; !code; up += "../", folder = folder.parent_path()) {
        std::error_code none;
        if (fs::is_regular_file(folder / config_name, none)) return up.append(config_name);
        if (fs::exists(folder / ".git", none) || folder == folder.parent_path()) break;
    }
    return {};
}

std::string beside_file(const std::string& file, const std::string& path) { return (fs::path(file).parent_path() / path).string(); }

Result<Config> read_config(std::string_view text, const std::string& file) {
    Config config{file, {}, {}};
    if (says_nothing(text)) return config;
    const auto tree = read_yaml(text, file);
    if (!tree) return tree.errors();
    Complaints complaints(*tree);
    MapReader map(tree->root, config_word, complaints);
    for (const Binding& binding : all_bindings()) {
        const Node* node = binding.kept == Kept::never ? nullptr : map.value(key_of(binding));
        if (!node) continue;
        auto values = values_of(*node, std::holds_alternative<std::vector<std::string> Written::*>(binding.target), complaints);
        if (values.empty()) continue;
        if (auto refusal = refusal_of(binding, values)) complaints.add(node->mark, std::move(*refusal));
        if (binding.kept == Kept::path)
            for (std::string& value : values) value = beside_file(file, value);
        config.settings.push_back({&binding, std::move(values)});
    }
    if (const Node* ignore = map.value("ignore")) config.ignore = values_of(*ignore, true, complaints);
    map.finish();
    if (complaints.any()) return complaints.take();
    return config;
}

std::vector<std::string> told(const Config& config) {
    std::vector<std::string> lines;
    const auto add = [&lines](std::string_view key, const std::vector<std::string>& values) {
        std::string line;
        for (const std::string& value : values) line += (line.empty() ? std::string(key) + ": " : ", ") + value;
        if (!line.empty()) lines.push_back(std::move(line));
    };
    for (const auto& [binding, values] : config.settings) add(key_of(*binding), values);
    add("ignore", config.ignore);
    return lines;
}

void apply(const Config& config, const Command& command, const std::function<bool(std::string_view)>& given, Written& written) {
    for (const auto& [binding, values] : config.settings) {
        if (!takes(command, binding->option) || given(binding->option)) continue;
        // A format is chosen for the commands that have it.
        const bool other = binding->option == "--format" && std::ranges::find(command.formats, values.front()) == command.formats.end();
        if (!other) put(*binding, values, written);
    }
    written.ignored = {fs::path(config.file).parent_path().string(), config.ignore};
}

}  // namespace merilo::cli
