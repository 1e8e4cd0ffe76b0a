#include "submissions.h"

#include <algorithm>

#include "batch.h"
#include "files.h"
#include "form/read_source.h"
#include "load/review.h"
#include "load/submission.h"
#include "score/review.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair no_submission{"это не представление: {}", "this is not a submission: {}"};
constexpr Pair is_review{"экспертное заключение; его передают через --reviews", "an expert's review; pass it with --reviews"};
constexpr Pair is_rubric{"методика; её передают через --rubric", "a rubric; pass it with --rubric"};
constexpr Pair is_table{"в таблице нет формы: ни листа «Сведения», ни столбцов «Заявленный балл» и «Ссылка или файл»",
                        "the table holds no form: no sheet “About”, no columns “Points claimed” and “Link or file”"};
constexpr Pair is_unknown{"нет ни муниципалитета (municipality), ни ответов (answers)", "it has neither municipality nor answers"};
constexpr Pair skipped_file{"пропущено: {} ({})", "skipped: {} ({})"};
constexpr Pair skipped_others{"пропущены файлы других видов ({}): {}{}", "skipped files of other kinds ({}): {}{}"};
constexpr Pair empty_folder{"в папке нет представлений", "the folder holds no submissions"};
constexpr Pair idle_review{"заключение не относится ни к одному из представлений: {}", "the review speaks of none of the submissions: {}"};

Said what_it_is(const SourceTree& tree, SourceKind kind) {
    if (kind != SourceKind::yaml) return say(is_table);
    if (looks_like_review(tree)) return say(is_review);
    return say(tree.root.find("sections") ? is_rubric : is_unknown);
}

Error fault_of(const std::string& file, Said message) { return {{file, {}, {}}, std::move(message), {}, Fault::input}; }

Reading read(const FoundFile& found, const Setup& setup) {
    Reading reading{found.path, found.argument, {}, {}, {}};
    const auto text = read_file(found.path);
    if (!text) {
        reading.errors = text.errors();
        return reading;
    }
    const auto tree = read_source(*text, found.path, setup.rubrics);
    if (!tree) reading.errors = tree.errors();
    else if (auto evaluation = evaluate(*tree, setup)) reading.evaluation = std::move(*evaluation);
    else if (looks_like_submission(*tree)) reading.errors = std::move(evaluation.errors());
    else if (const Said what = what_it_is(*tree, source_kind(*text, found.path)); found.named) reading.errors = {fault_of(found.path, say(no_submission, what))};
    else reading.skipped = what;
    return reading;
}

void name_other_files(const Session& session, const std::vector<std::string>& files) {
    constexpr std::size_t shown = 3;
    if (files.empty()) return;
    std::string names;
    for (std::size_t i = 0; i < std::min(shown, files.size()); ++i) names += (i ? ", " : "") + files[i];
    session.note(say(skipped_others, files.size(), names, files.size() > shown ? ", …" : ""));
}

/// Keeps count of what a run came across, to say at the end what nobody else would notice.
class Tally {
public:
    explicit Tally(const Session& session)
        : met_(session.options().arguments.size(), false), used_(session.reviews().size(), false) {}

    void count(const Reading& reading, const std::vector<Review>& reviews) {
        met_[reading.argument] = true;
        refused_ = refused_ || !reading.evaluation;
        for (std::size_t i = 0; i < reviews.size() && reading.evaluation; ++i)
            if (speaks_of(reviews[i], reading.evaluation->submission)) used_[i] = true;
    }

    void tell(Session& session, const std::vector<Error>& path_errors) const {
        for (std::size_t i = 0; i < met_.size(); ++i) {
            const std::string& path = session.options().arguments[i];
            const auto said = [&](const Error& error) { return error.place.file == path; };
            if (!met_[i] && std::ranges::none_of(path_errors, said))
                session.complain_of(std::vector{fault_of(path, say(empty_folder))});
        }
        for (std::size_t i = 0; i < used_.size() && !refused_; ++i)  // it may speak of what was refused
            if (!used_[i]) session.warn(say(idle_review, session.reviews()[i].file));
    }

private:
    std::vector<bool> met_, used_;
    bool refused_ = false;
};

}  // namespace

void each_reading(Session& session, const std::function<bool(Reading&&)>& take) {
    const Found found = find_files(session.options().arguments);
    session.complain_of(found.errors);
    name_other_files(session, found.other_files);
    Tally tally(session);
    bool stopped = false;
    const auto work = [&](int i) { return read(found.files[i], session.setup()); };
    in_order(static_cast<int>(found.files.size()), session.options().jobs, work, [&](Reading&& reading) {
        if (reading.skipped) {
            session.note(say(skipped_file, reading.file, *reading.skipped));
            return true;
        }
        tally.count(reading, session.reviews());
        stopped = !take(std::move(reading));
        return !stopped;
    });
    if (!stopped) tally.tell(session, found.errors);
}

void each_evaluation(Session& session, const std::function<bool(Evaluation&&)>& take) {
    each_reading(session, [&](Reading&& reading) {
        session.complain_of(reading.errors);
        return !reading.evaluation || take(std::move(*reading.evaluation));
    });
}

}  // namespace merilo::cli
