#pragma once
#include <span>
#include <string>
#include <vector>

#include "collect/archive/archive.h"
#include "collect/local_files.h"
#include "load/shelf.h"
#include "options.h"
#include "pipeline.h"
#include "texts.h"

namespace merilo::cli {

/// One run of a command: what it knows (rubrics, lexicon, reviews), what it has to say, and the exit code that
/// all of this adds up to.
class Session {
public:
    /// Reads the rubrics and the lexicon; whatever fails is said at once, unless somebody else says it (`silent`).
    explicit Session(const Options& options, bool silent = false);

    /// Whether everything asked for could be read. If not, `exit_code` says why.
    bool ready() const { return ready_; }
    /// A faulty review is complained of and leaves the others standing.
    void read_reviews();
    /// The evidence archive that the options name, else the one in the working folder, if there is one.
    /// Documents are read from now on, too: the form alone (`validate`, `fetch`) is looked at without them.
    void open_evidence();
    /// Complains of what a lookup in the archive met meanwhile: it said «nobody opened it» then.
    void check_archive();

    const Options& options() const { return options_; }
    const Shelf& rubrics() const { return rubrics_; }
    const Lexicon& lexicon() const { return lexicon_; }
    const std::vector<Review>& reviews() const { return reviews_; }
    Setup setup() const;

    void add(int code);                               ///< raises the exit code where it is heavier
    void complain_of(std::span<const Error> errors);  ///< to standard error, and into the exit code
    void warn(const Said& message) const;             ///< to standard error
    void note(const Said& message) const;             ///< the same, unless --quiet
    int refuse(const Said& message);                  ///< a use that makes no sense: says so, exit code 2
    /// Writes the result of a command where the options say; returns the exit code of the run.
    int finish(std::string_view result);
    int exit_code() const { return exit_code_; }
    /// Everything complained of so far, for reports. `forget_complaints`: nobody will ask, keep none from now on.
    const std::vector<Error>& complaints() const { return complaints_; }
    void forget_complaints();

private:
    void add_rubric(const std::string& path);
    bool read_review_file(const std::string& path, bool named);

    const Options& options_;
    Shelf rubrics_;
    Lexicon lexicon_;
    DiskFiles files_;
    std::vector<Review> reviews_;
    KnownTexts texts_;
    std::unique_ptr<Archive> archive_;  ///< null: nobody has opened any link
    std::vector<Error> complaints_;
    bool keeps_complaints_ = true;
    int exit_code_ = 0;
    bool ready_ = true;
    bool judging_ = false;              ///< documents are read when they are asked for
    const bool silent_;
};

/// The evidence archive that the options name, else «merilo.db» in the working folder.
std::string archive_path(const Options& options);

/// How to tell a result that goes to `target`: as wide and as coloured as the screen, if that is where it goes.
ReportOptions telling(const Options& options, const std::string& target, View view = View::score);

}  // namespace merilo::cli
