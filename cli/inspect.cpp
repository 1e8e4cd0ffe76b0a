#include <cerrno>

#include "collect/profile/profile.h"
#include "commands.h"
#include "exit_code.h"
#include "files.h"
#include "meter.h"
#include "output.h"
#include "readers.h"
#include "reason.h"
#include "report/inspected.h"
#include "session.h"
#include "terminal.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair nothing_there{"документов не найдено", "no documents were found"};

std::vector<DocumentSource> sources_of(const std::vector<std::string>& files) {
    std::vector<DocumentSource> sources;
    for (const std::string& file : files) sources.push_back({file, {}, [file] { return read_whole(file); }});
    return sources;
}

}  // namespace

int run_inspect(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    std::vector<Error> errors;
    const std::vector<std::string> files = find_documents(options.arguments, errors, options.ignored);
    session.complain_of(errors);
    if (files.empty()) return session.refuse(say(nothing_there));

    const Meter meter(options);
    std::vector<DocumentText> texts = read_documents(sources_of(files), options.jobs, options.ocr ? with_ocr({}) : ReadLimits{}, [&](std::size_t done) { meter.tell(done, files.size()); });
    meter.finish();
    std::vector<Inspected> documents;
    for (std::size_t i = 0; i < files.size(); ++i) {
        documents.push_back({files[i], std::move(texts[i]), {}});
        Inspected& document = documents.back();
        if (document.text.readable()) document.profile = read_profile(document.text, session.lexicon());
        if (document.text.trouble != ReadTrouble::not_there) continue;
        session.add(bad_input);
        if (!read_whole(files[i])) document.text.detail = reason(errno).in(options.lang);
    }
    if (options.format == "json") return session.finish(inspected_json(documents, options.lang));
    const ReportOptions told = telling(options, options.output);
    return session.finish(terminal_text(inspected_page(documents, session.lexicon(), options.lang), told.width, told.colour));
}

}  // namespace merilo::cli
