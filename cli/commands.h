#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "options.h"
#include "text/pair.h"

namespace merilo::cli {

/// A line as typed, and what it does.
struct ExampleLine {
    Pair line, does;
};

/// What the help of a command teaches beyond its options. Tests run the examples.
struct Lesson {
    Pair purpose{"", ""};  ///< a paragraph
    std::vector<ExampleLine> examples;
    Pair codes{"", ""};    ///< its exit codes, where they are worth a word
};

/// One subcommand: its words for help, the options it takes and what it does. `run` returns the exit code.
struct Command {
    std::string_view name;       ///< as typed; «rubric show» is two words
    Pair arguments;              ///< for help: empty when it takes none, «…» when several, in brackets when it can do without
    Pair about;
    std::vector<std::string_view> options;
    std::vector<std::string_view> formats;  ///< what `--format` takes; the first is the default
    int (*run)(const Options&);
    Lesson lesson = {};
    bool hidden = false;  ///< works, but help does not list it
};

/// Every command, in the order of help.
std::span<const Command> all_commands();

/// An option's words for help.
struct OptionWords {
    std::string_view name;
    Pair value;  ///< placeholder of its value; empty for a switch
    Pair about;
};

/// Every option of every command, in the order of help.
std::span<const OptionWords> all_options();

int run_template(const Options& options);
int run_convert(const Options& options);
int run_validate(const Options& options);
int run_check(const Options& options);
int run_score(const Options& options);
int run_fetch(const Options& options);
int run_inspect(const Options& options);
int run_review(const Options& options);
int run_rubric_list(const Options& options);
int run_rubric_show(const Options& options);
int run_rubric_check(const Options& options);
int run_rubric_schema(const Options& options);
int run_archive_info(const Options& options);
int run_archive_list(const Options& options);
int run_archive_export(const Options& options);
int run_archive_gc(const Options& options);
int run_explain(const Options& options);
int run_doctor(const Options& options);
int run_completion(const Options& options);
int run_help(const Options& options);
int run_man(const Options& options);

}  // namespace merilo::cli
