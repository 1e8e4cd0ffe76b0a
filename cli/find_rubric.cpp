#include "find_rubric.h"

#include "text/say.h"
#include "written.h"

namespace merilo::cli {

namespace {

constexpr Pair unknown_rubric{"неизвестная методика", "unknown rubric"};
constexpr Pair several_editions{"у методики несколько редакций, назовите одну: {}",
                                "the rubric has several editions, name one: {}"};

}  // namespace

const Rubric* find_rubric(Session& session, const std::string& written) {
    std::vector<const Rubric*> editions;
    std::vector<std::string> names;
    for (const Rubric* rubric : session.rubrics().all()) {
        if (rubric->name() == written) return rubric;
        if (rubric->id == written) editions.push_back(rubric);
        names.push_back(rubric->name());
        names.push_back(rubric->id);
    }
    if (editions.size() == 1) return editions.front();
    if (editions.empty()) session.refuse(unknown(unknown_rubric, written, {names.begin(), names.end()}));
    else session.refuse(say(several_editions, editions.front()->name() + ", " + editions.back()->name()));
    return nullptr;
}

}  // namespace merilo::cli
