#include "session.h"

#include <filesystem>

#include "exit_code.h"
#include "files.h"
#include "load/lexicon.h"
#include "load/review.h"
#include "load/rubric.h"
#include "load/yaml.h"
#include "output.h"
#include "report/explain.h"
#include "terminal.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair not_a_review{"это не экспертное заключение", "this is not a review"};
constexpr Pair no_reviews{"в папке нет экспертных заключений", "the folder holds no reviews"};
constexpr Pair line{"merilo: {}\n", "merilo: {}\n"};

/// Moves a value out of a result, or its errors into the session.
template <class T>
bool take(Result<T> result, T& target, Session& session) {
    if (result) target = std::move(*result);
    else session.complain_of(result.errors());
    return static_cast<bool>(result);
}

}  // namespace

Session::Session(const Options& options, bool silent) : options_(options), rubrics_(shipped_rubrics()), texts_(options.ocr), silent_(silent) {
    ready_ = take(shipped_lexicon(), lexicon_, *this);
    for (const std::string& path : options.rubrics) add_rubric(path);
}

void Session::add_rubric(const std::string& path) {
    std::string text;
    Rubric rubric;
    if (take(read_file(path), text, *this) && take(read_rubric(text, path), rubric, *this)) rubrics_.add(std::move(rubric));
    else ready_ = false;
}

void Session::read_reviews() {
    if (options_.reviews.empty()) return;
    const Found found = find_files({options_.reviews});
    complain_of(found.errors);
    ready_ = ready_ && found.errors.empty();
    bool met = false;
    for (const FoundFile& file : found.files)
        if (file.named || !file.table) met = read_review_file(file.path, file.named) || met;
    if (ready_ && !met) complain_of(std::vector<Error>{{{options_.reviews, {}, {}}, say(no_reviews), {}, Fault::input}});
}

/// Whether the file was meant as a review. A folder's other files are passed over: it may well be the folder of the
/// submissions.
bool Session::read_review_file(const std::string& path, bool named) {
    std::string text;
    SourceTree tree;
    Review review;
    if (!take(read_file(path), text, *this) || !take(read_yaml(text, path), tree, *this)) return true;
    if (!looks_like_review(tree) && !named) return false;
    if (!looks_like_review(tree)) complain_of(std::vector<Error>{{{path, {}, {}}, say(not_a_review), {}, Fault::input}});
    else if (take(read_review(tree, rubrics_), review, *this)) reviews_.push_back(std::move(review));
    return true;
}

void Session::open_evidence() {
    judging_ = true;
    const std::string path = archive_path(options_);
    std::error_code code;
    if (options_.archive.empty() && !std::filesystem::exists(path, code)) return;
    if (!take(Archive::open(path), archive_, *this)) ready_ = false;
    if (archive_) texts_.use(*archive_, path);
}

void Session::check_archive() {
    if (!archive_) return;
    if (const auto failure = archive_->failure()) complain_of(std::span(&*failure, 1));
}

Setup Session::setup() const {
    const Texts& texts = judging_ ? static_cast<const Texts&>(texts_) : no_texts;
    if (!archive_) return {rubrics_, lexicon_, files_, reviews_, no_links, texts};
    return {rubrics_, lexicon_, files_, reviews_, *archive_, texts, end_of(options_.as_of)};
}

void Session::add(int code) { exit_code_ = heavier(exit_code_, code); }

void Session::complain_of(std::span<const Error> errors) {
    if (errors.empty()) return;
    if (!silent_) complain(errors_text(errors, options_.lang, colour_wanted(complaints_screen, options_.no_color)));
    for (const Error& error : errors) add(error.fault == Fault::ours ? our_failure : bad_input);
}

void Session::warn(const Said& message) const {
    if (!silent_) complain(say(line, message).in(options_.lang));
}

void Session::note(const Said& message) const {
    if (!options_.quiet) warn(message);
}

int Session::refuse(const Said& message) {
    warn(message);
    add(bad_input);
    return exit_code_;
}

int Session::finish(std::string_view result) {
    if (const auto error = write_output(options_.output, result)) complain_of(std::span(&*error, 1));
    return exit_code_;
}

std::string archive_path(const Options& options) { return options.archive.empty() ? "merilo.db" : options.archive; }

ReportOptions telling(const Options& options, const std::string& target, View view) {
    ReportOptions result;
    result.lang = options.lang;
    result.view = view;
    result.quiet = options.quiet;
    if (target == "-") {
        result.width = line_width();
        result.colour = colour_wanted(screen, options.no_color);
    }
    return result;
}

}  // namespace merilo::cli
