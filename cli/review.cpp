#include <filesystem>

#include "commands.h"
#include "score/review_start.h"
#include "submissions.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair already_there{"файл уже есть, решения эксперта в нём не заменяются: {}",
                             "the file is there already, an expert's decisions in it are not replaced: {}"};
constexpr Pair several{"заключение пишут по одному представлению, здесь их несколько: {}",
                       "a review speaks of one submission, there are several here: {}"};

}  // namespace

int run_review(const Options& options) {
    Session session(options);
    std::error_code code;
    if (options.output != "-" && std::filesystem::is_regular_file(options.output, code))
        return session.refuse(say(already_there, options.output));
    session.open_evidence();
    std::vector<Evaluation> evaluations;
    if (session.ready())
        each_evaluation(session, [&](Evaluation&& evaluation) {
            evaluations.push_back(std::move(evaluation));
            return evaluations.size() < 2;
        });
    if (evaluations.size() > 1) return session.refuse(say(several, options.arguments.front()));
    if (evaluations.empty()) return session.exit_code();
    return session.finish(start_review(evaluations.front(), options.lang, options.as_of));
}

}  // namespace merilo::cli
