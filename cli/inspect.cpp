#include <cerrno>

#include "collect/profile/profile.h"
#include "commands.h"
#include "exit_code.h"
#include "files.h"
#include "kept_scans.h"
#include "meter.h"
#include "output.h"
#include "readers.h"
#include "reason.h"
#include "report/inspected.h"
#include "session.h"
#include "terminal.h"
#include "text/say.h"
#include "text/sha256.h"

namespace merilo::cli {

namespace {

constexpr Pair nothing_there{"документов не найдено", "no documents were found"};

/// What of a text is not shown is not held: there may be thousands of documents.
void forget_words(DocumentText& text) {
    for (TextPage& page : text.pages) page.text = {};
    text.headings = {};
    text.links = {};
}

/// Looks into documents one by one, on several threads at once.
class Inspector {
public:
    Inspector(const Options& options, const Lexicon& lexicon) : options_(options), lexicon_(lexicon), scans_(options.ocr ? archive_path(options) : "") {}

    std::vector<Inspected> inspect(const std::vector<std::string>& files, const std::function<void(std::size_t)>& tell) {
        std::vector<Inspected> documents(files.size());
        std::vector<DocumentSource> sources;
        for (std::size_t i = 0; i < files.size(); ++i) {
            documents[i].file = files[i];
            sources.push_back(source_of(documents[i]));
        }
        std::vector<DocumentText> texts = read_documents(sources, options_.jobs, options_.ocr ? with_ocr({}) : ReadLimits{}, tell);
        for (std::size_t i = 0; i < files.size(); ++i) documents[i].text = std::move(texts[i]);
        return documents;
    }

private:
    DocumentSource source_of(Inspected& document) const {
        const auto digest = std::make_shared<std::string>();  // of the bytes, once they were read to be recognised
        return {document.file, {},
                [file = document.file] { return read_whole(file, ReadLimits{}.document_bytes); },
                [this, digest, &document](DocumentText& text) {
                    scans_.keep(*digest, text);
                    document.characters = text.characters();
                    if (text.readable()) document.profile = read_profile(text, lexicon_);
                    forget_words(text);
                },
                [this, digest](const std::string& bytes) {
                    *digest = sha256_of(bytes);
                    return scans_.find(*digest);
                }};
    }

    const Options& options_;
    const Lexicon& lexicon_;
    const KeptScans scans_;
};

}  // namespace

int run_inspect(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    if (!options.archive.empty())
        if (const auto archive = Archive::open(options.archive); !archive) return session.complain_of(archive.errors()), session.exit_code();
    std::vector<Error> errors;
    const std::vector<std::string> files = find_documents(options.arguments, errors, options.ignored);
    session.complain_of(errors);
    if (files.empty()) return session.refuse(say(nothing_there));

    const Meter meter(options);
    std::vector<Inspected> documents = Inspector(options, session.lexicon()).inspect(files, [&](std::size_t done) { meter.tell(done, files.size()); });
    meter.finish();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (documents[i].text.trouble != ReadTrouble::not_there) continue;
        session.add(bad_input);
        if (!read_whole(files[i], 0)) documents[i].text.detail = reason(errno).in(options.lang);
    }
    if (options.format == "json") return session.finish(inspected_json(documents, options.lang));
    const ReportOptions told = telling(options, options.output);
    return session.finish(terminal_text(inspected_page(documents, session.lexicon(), options.lang), told.width, told.colour));
}

}  // namespace merilo::cli
