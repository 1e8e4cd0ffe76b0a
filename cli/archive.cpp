#include "collect/archive/archive.h"

#include "collect/archive/warc.h"
#include "commands.h"
#include "output.h"
#include "report/archive_page.h"
#include "report/link_protocol.h"
#include "session.h"
#include "terminal.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair freed{"Освобождено байт: {}\n", "Bytes freed: {}\n"};

/// An archive opened for one command, or the complaint that it could not be.
class Opened {
public:
    Opened(const Options& options, Result<std::unique_ptr<Archive>> (*open)(const std::string&)) : session_(options) {
        auto archive = open(archive_path(options));
        if (archive) archive_ = std::move(*archive);
        else session_.complain_of(archive.errors());
    }

    explicit operator bool() const { return archive_ != nullptr; }
    Archive& operator*() const { return *archive_; }
    Archive* operator->() const { return archive_.get(); }
    Session& session() { return session_; }

    int complain_of(const Error& error) {
        session_.complain_of(std::span(&error, 1));
        return session_.exit_code();
    }
    int finish(std::string_view result) { return session_.finish(result); }
    /// A finished page, as wide and coloured as its place is.
    int finish(const Page& page) {
        const ReportOptions told = telling(session_.options(), session_.options().output);
        return finish(terminal_text(page, told.width, told.colour));
    }

private:
    Session session_;
    std::unique_ptr<Archive> archive_;
};

std::string protocol_of(std::span<const LinkAttempt> attempts, Lang lang) {
    std::string text = LinkProtocol::header(lang);
    for (const LinkAttempt& attempt : attempts) text += LinkProtocol::line(attempt, lang);
    return text;
}

std::optional<Error> export_protocol(const Archive& archive, const Options& options, Output& output) {
    if (!output.write(LinkProtocol::header(options.lang))) return {};
    return archive.each_attempt(end_of(options.as_of), [&](const LinkAttempt& attempt) {
        return output.write(LinkProtocol::line(attempt, options.lang));
    });
}

std::string software() { return "merilo/" + std::string(version()); }

}  // namespace

int run_archive_info(const Options& options) {
    Opened archive(options, Archive::open);
    if (!archive) return archive.session().exit_code();
    const auto info = archive->info();
    if (!info) return archive.complain_of(info.errors().front());
    const std::string path = archive_path(options);
    if (options.format == "json") return archive.finish(archive_info_json(*info, path));
    return archive.finish(archive_info_page(*info, path, options.lang));
}

int run_archive_list(const Options& options) {
    Opened archive(options, Archive::open);
    if (!archive) return archive.session().exit_code();
    const auto states = archive->states(end_of(options.as_of));
    if (const auto error = archive->failure()) return archive.complain_of(*error);
    if (options.format == "json") return archive.finish(link_states_json(states));
    if (options.format == "csv") return archive.finish(protocol_of(states, options.lang));
    return archive.finish(link_states_page(states, options.lang, options.quiet));
}

int run_archive_export(const Options& options) {
    Opened archive(options, Archive::open);
    if (!archive) return archive.session().exit_code();
    Output output(options.output);
    const auto write = [&](std::string_view bytes) { return output.write(bytes); };
    auto error = options.format == "csv" ? export_protocol(*archive, options, output)
                                         : export_warc(*archive, end_of(options.as_of), software(), write);
    if (!error) error = output.finish();
    return error ? archive.complain_of(*error) : archive.session().exit_code();
}

int run_archive_gc(const Options& options) {
    Opened archive(options, Archive::open_existing_for_writing);
    if (!archive) return archive.session().exit_code();
    const auto bytes = archive->collect_garbage();
    if (!bytes) return archive.complain_of(bytes.errors().front());
    return archive.finish(options.quiet ? "" : say(freed, *bytes).in(options.lang));
}

}  // namespace merilo::cli
