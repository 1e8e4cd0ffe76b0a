#include "report/explain.h"

#include <set>

#include "check/all_checks.h"
#include "commands.h"
#include "session.h"
#include "written.h"

namespace merilo::cli {

namespace {

constexpr Pair unknown_name{"нет такой проверки или позиции", "no such check or criterion"};

std::vector<std::string_view> known_names(const Shelf& rubrics) {
    std::set<std::string_view> names;
    for (const Check* check : all_checks()) names.insert(check->id);
    for (const Rubric* rubric : rubrics.all())
        for (const Criterion& criterion : rubric->criteria) names.insert(criterion.id);
    return {names.begin(), names.end()};
}

}  // namespace

int run_explain(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    const std::string& name = options.arguments.front();
    std::string text;
    if (const Check* check = find_check(name)) text = explain_check(*check, session.rubrics().all(), options.lang);
    for (const Rubric* rubric : session.rubrics().all())
        if (const int row = rubric->criterion_named(name); row >= 0)
            text += explain_criterion(*rubric, rubric->criteria[row], options.lang);
    if (text.empty()) return session.refuse(unknown(unknown_name, name, known_names(session.rubrics())));
    return session.finish(text);
}

}  // namespace merilo::cli
