#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "commands.h"

namespace merilo::cli {

/// What may stand at one place of a command line.
struct Fitting {
    std::vector<std::string> words;
    bool files = false;
    std::vector<std::string_view> endings;  ///< of those files, without the dot; empty: any file
    bool report = false;                    ///< one of the words, a colon and any file
    bool operator==(const Fitting&) const = default;
};

/// Names that the rules give: what `explain`, `rubric show` and `--why` take.
struct KnownNames {
    std::vector<std::string> rubrics, checks, criteria;
};

/// A part of help that completion shows, too.
struct CompletionWords {
    const KnownNames& names;
    Lang lang;
};

/// What fits as the value of an option («--format» of this command), or as the command's arguments.
Fitting fitting(const Command& command, const OptionWords& option, const KnownNames& names);
Fitting fitting(const Command& command, const KnownNames& names);

/// The options of a command with their words, in the order of help.
std::vector<const OptionWords*> options_of(const Command& command);
/// Commands of two words begin with these: «archive», «rubric».
std::vector<std::string> groups();
/// First words of the commands, each once, in the order of help.
std::vector<std::string> first_words();
/// What a command or a group is for, by its first word.
std::string about_first_word(std::string_view word, Lang lang);

/// The words with blanks between them.
std::string in_one_line(const std::vector<std::string>& words);

/// The scripts, a file each.
std::string bash_completion(const CompletionWords& words);
std::string zsh_completion(const CompletionWords& words);
std::string fish_completion(const CompletionWords& words);

}  // namespace merilo::cli
