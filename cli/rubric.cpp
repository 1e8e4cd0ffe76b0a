#include <algorithm>

#include "commands.h"
#include "files.h"
#include "find_rubric.h"
#include "load/rubric.h"
#include "report/explain.h"
#include "session.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair rubric_in_order{"{}: в порядке, {}\n", "{}: in order, {}\n"};
constexpr Pair no_rubrics{"в папке нет методик", "the folder holds no rubrics"};

/// A file of words is no rubric, though it lies among them.
bool other_yaml(const FoundFile& file) {
    const auto name = file.path.substr(file.path.rfind('/') + 1);
    return !file.named && (name.find("lexicon") != std::string::npos || name.find("crosswalk") != std::string::npos ||
                           name.ends_with(".json") || file.table);
}

std::string check_one(Session& session, const std::string& path) {
    const auto text = read_file(path);
    if (!text) return session.complain_of(text.errors()), "";
    const auto rubric = read_rubric(*text, path);
    if (!rubric) return session.complain_of(rubric.errors()), "";
    return session.options().quiet ? "" : say(rubric_in_order, path, rubric->name()).in(session.options().lang);
}

}  // namespace

int run_rubric_list(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    return session.finish(list_rubrics(session.rubrics().all(), options.lang, telling(options, options.output).width));
}

int run_rubric_show(const Options& options) {
    Session session(options);
    const Rubric* rubric = session.ready() ? find_rubric(session, options.arguments.front()) : nullptr;
    return rubric ? session.finish(show_rubric(*rubric, options.lang, telling(options, options.output).width)) : session.exit_code();
}

int run_rubric_schema(const Options& options) {
    Session session(options);
    const Rubric* rubric = session.ready() ? find_rubric(session, options.arguments.front()) : nullptr;
    return rubric ? session.finish(submission_schema(*rubric, options.lang)) : session.exit_code();
}

int run_rubric_check(const Options& options) {
    Session session(options);
    Found found = find_files(options.arguments, options.ignored);
    session.complain_of(found.errors);
    std::erase_if(found.files, other_yaml);
    if (found.files.empty() && found.errors.empty())
        session.complain_of(std::vector<Error>{{{options.arguments.front(), {}, {}}, say(no_rubrics), {}, Fault::input}});
    std::string text;
    for (const FoundFile& file : found.files) text += check_one(session, file.path);
    return session.finish(text);
}

}  // namespace merilo::cli
