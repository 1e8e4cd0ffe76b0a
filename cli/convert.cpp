#include <filesystem>

#include "commands.h"
#include "exit_code.h"
#include "files.h"
#include "form/compare.h"
#include "form/read_source.h"
#include "form/write.h"
#include "form_format.h"
#include "load/submission.h"
#include "output.h"
#include "report/wording.h"
#include "session.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

namespace fs = std::filesystem;

constexpr Pair same_file{"исходный файл не перезаписывается, укажите для результата другое имя: {}",
                         "the file that is read is never written over, name another for the result: {}"};
constexpr Pair no_form{"здесь нет формы: ни муниципалитета, ни ответов", "there is no form here: neither a municipality nor answers"};
constexpr Pair which_format{"непонятно, в каком виде записать «{}»: нужно окончание .yaml, .json, .xlsx или .csv (или --format)",
                            "it is not clear in what format to write “{}”: an ending .yaml, .json, .xlsx or .csv is needed (or --format)"};
constexpr Pair lost{"без потерь сюда не переносится: {}{}; файл не записан", "this cannot be carried over without loss: {}{}; the file is not written"};
constexpr Pair cell_limit{" (в ячейке Excel помещается не больше 32 767 знаков)", " (a cell of Excel holds at most 32,767 characters)"};
constexpr Pair unreadable{"записанное не читается, файл не записан: {} ({})", "what was written cannot be read, the file is not written: {} ({})"};
constexpr Pair beside{"пути к файлам считаются от папки формы: положите документы рядом с «{}» так же, как они лежали рядом с «{}»",
                      "paths of files are counted from the form's folder: put the documents beside “{}” as they were beside “{}”"};

bool one_file(const std::string& in, const std::string& out) {
    std::error_code code;
    return fs::weakly_canonical(in, code) == fs::weakly_canonical(out, code) || fs::equivalent(in, out, code);
}

Result<Submission> read_form(std::string_view bytes, const std::string& file, const Session& session) {
    const auto tree = read_source(bytes, file, session.rubrics());
    if (!tree) return tree.errors();
    if (!looks_like_submission(*tree)) return Error{{file, {}, {}}, say(no_form), {}, Fault::input};
    return read_submission(*tree, session.rubrics());
}

Result<std::string> written_as(const std::string& format, const Submission& submission, const Options& options) {
    if (format == "xlsx") return submission_xlsx(submission, options.lang, options.as_of);
    if (format == "csv") return submission_csv(submission, options.lang);
    return format == "json" ? submission_json(submission) : submission_yaml(submission);
}

Error failure(const std::string& file, Said message) { return {{file, {}, {}}, std::move(message), {}, Fault::ours}; }

/// What was written counts only if it says what was read.
std::optional<Error> loss(const std::string& bytes, const Submission& submission, const std::string& out, const Session& session) {
    const auto again = read_form(bytes, out, session);
    if (!again) return failure(out, say(unreadable, again.errors().front().message, place_text(again.errors().front().place, session.options().lang)));
    const Said limit = out.ends_with(".xlsx") ? say(cell_limit) : Said{};
    if (const auto difference = first_difference(submission, *again))
        return Error{{out, {}, {}}, say(lost, *difference, limit), {}, Fault::input};
    return std::nullopt;
}

/// Local documents stay where they are.
void tell_of_files(const Session& session, const Submission& submission, const std::string& in, const std::string& out) {
    std::error_code code;
    const bool moved = fs::weakly_canonical(in, code).parent_path() != fs::weakly_canonical(out, code).parent_path();
    const bool any = std::ranges::any_of(submission.documents, [](const Document& document) { return !document.file.empty(); });
    if (out != "-" && moved && any) session.note(say(beside, out, in));
}

}  // namespace

int run_convert(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    const std::string &in = options.arguments[0], &out = options.arguments[1];
    if (one_file(in, out)) return session.refuse(say(same_file, in));
    const std::string format = form_format(options, out, "");
    if (format.empty()) return session.refuse(say(which_format, out));
    const auto text = read_file(in);
    if (!text) return session.complain_of(text.errors()), session.exit_code();
    const auto submission = read_form(*text, in, session);
    if (!submission) return session.complain_of(submission.errors()), session.exit_code();
    const auto bytes = written_as(format, *submission, options);
    if (!bytes) return session.complain_of(bytes.errors()), session.exit_code();
    auto error = loss(*bytes, *submission, out, session);
    if (!error) error = write_output(out, *bytes);
    if (error) return session.complain_of(std::span(&*error, 1)), session.exit_code();
    tell_of_files(session, *submission, in, out);
    return session.exit_code();
}

}  // namespace merilo::cli
