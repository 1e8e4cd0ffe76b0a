#include "fetch.h"

#include <csignal>
#include <map>

#include "collect/archive/archive.h"
#include "commands.h"
#include "exit_code.h"
#include "helper.h"
#include "meter.h"
#include "report/links_page.h"
#include "submissions.h"
#include "terminal.h"
#include "text/address.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair interrupted{"остановлено: всё, что успели открыть, записано; продолжить можно той же командой",
                           "stopped: everything opened so far is kept; the same command goes on from here"};
constexpr Pair no_roots{"--ca-file: файл сертификатов не читается: {}", "--ca-file: the file of certificates cannot be read: {}"};

/// The links of the submissions, each once however it is spelled, in the order in which they are met.
class Links {
public:
    void add(const Submission& submission) {
        for (const Document& document : submission.documents)
            if (!document.url.empty()) add(document, submission.place(document.address_mark));
    }

    const std::vector<FetchLink>& to_fetch() const { return links_; }

    const std::vector<LinkUse>& uses() const { return uses_; }

    void add_states(const Archive& archive, Moment until) {
        for (const auto& [identity, index] : by_identity_) uses_[index].state = archive.settled(identity, until);
    }

private:
    void add(const Document& document, Place place) {
        const Address address = read_address(document.url);
        if (!address.valid) return uses_.push_back({document.url, {std::move(place)}, {}, address.because});
        const auto [known, fresh] = by_identity_.try_emplace(address.identity, uses_.size());
        if (!fresh) return uses_[known->second].places.push_back(std::move(place));
        uses_.push_back({document.url, {std::move(place)}, {}, {}});
        links_.push_back({address.identity, address.request});
    }

    std::vector<LinkUse> uses_;
    std::vector<FetchLink> links_;
    std::map<std::string, std::size_t> by_identity_;
};

Links links_of(Session& session) {
    Links links;
    each_evaluation(session, [&](Evaluation&& evaluation) {
        links.add(evaluation.submission);
        return true;
    });
    return links;
}

/// Recognising takes long, so it is done here and once; what has a text is read when it is first judged.
bool recognise_scans(Session& session) {
    const Options& options = session.options();
    if (!options.ocr) return true;
    const Meter meter(options);
    const auto error = recognise_kept_documents(archive_path(options), options.jobs, [&meter](std::size_t done, std::size_t total) { meter.tell(done, total); });
    meter.finish();
    if (error) session.complain_of(std::span(&*error, 1));
    return !error;
}

/// Opens the links. False when that cannot be done or was stopped; the session then holds the exit code.
bool open_links(Session& session, const Links& links) {
    const Options& options = session.options();
    FetchPlan plan = options.plan;
    if (!plan.ca_file.empty() && !readable(plan.ca_file)) {
        session.refuse(say(no_roots, plan.ca_file));
        return false;
    }
    plan.archive = archive_path(options);
    plan.lang = options.lang;
    plan.quiet = options.quiet;
    plan.links = links.to_fetch();
    switch (run_fetch_helper(plan)) {
        case HelperEnd::done: return recognise_scans(session);
        case HelperEnd::stopped: session.warn(say(interrupted)); break;
        case HelperEnd::failed: session.add(our_failure); break;
    }
    return false;
}

int tell(Session& session, const std::vector<LinkUse>& links) {
    const Options& options = session.options();
    const ReportOptions told = telling(options, options.output);
    return session.finish(terminal_text(links_page(links, options.lang, options.quiet), told.width, told.colour));
}

}  // namespace

bool fetch_first(Session& session) {
    Session silent(session.options(), true);
    const Links links = links_of(silent);
    if (links.to_fetch().empty() || open_links(session, links)) return true;
    end_if_interrupted();
    return false;
}

int run_fetch(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    Links links = links_of(session);
    if (links.to_fetch().empty()) return tell(session, links.uses());
    open_links(session, links);
    if (session.exit_code() == our_failure) return our_failure;
    const auto archive = Archive::open(archive_path(options));
    if (!archive) return session.complain_of(archive.errors()), session.exit_code();
    links.add_states(**archive, now());
    if (const auto failure = (*archive)->failure()) session.complain_of(std::span(&*failure, 1));
    tell(session, links.uses());
    end_if_interrupted();
    return session.exit_code();
}

}  // namespace merilo::cli
