#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bindings.h"
#include "model/result.h"

namespace merilo::cli {

/// One «key: value» of a configuration file that is an option.
struct Setting {
    const Binding* binding;
    std::vector<std::string> values;  ///< of a switch: «true» or «false»
};

/// A configuration file, every value of it checked.
struct Config {
    std::string file;  ///< as it was found: «.merilo.yaml», «../../.merilo.yaml»
    std::vector<Setting> settings;
    std::vector<std::string> ignore;
};

/// The nearest «.merilo.yaml»: in the working folder, else above it, up to a folder that holds «.git» (that one still
/// counts) or the root. Empty: there is none.
std::string find_config();

/// Reads the text of a configuration file strictly: an unknown key is refused with its place and the nearest known one,
/// and so is a value that its option would not take.
Result<Config> read_config(std::string_view text, const std::string& file);

/// Fills in what the command takes and the command line (`given`, by the option's name) left open.
void apply(const Config& config, const Command& command, const std::function<bool(std::string_view)>& given, Written& written);

/// Every «key: value», for people.
std::vector<std::string> told(const Config& config);

/// A path written in a file, as it is from the working folder.
std::string beside_file(const std::string& file, const std::string& path);

}  // namespace merilo::cli
