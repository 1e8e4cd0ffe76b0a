#include "collect/web/attempt.h"

#include "collect/web/digest.h"
#include "text/address.h"

namespace merilo {
namespace {

constexpr std::size_t longest_page = 2 * 1024 * 1024;

bool whole_answer(const Response& response) {
    return response.failure == Failure::none && response.status >= 200 && response.status != 304;
}

/// A page that sends on to itself goes nowhere.
std::string refresh_of(const WebPage& page, const std::string& address) {
    if (page.refresh_to.empty()) return {};
    const Address to = read_address(page.refresh_to);
    return to.valid && to.identity != read_address(address).identity ? page.refresh_to : std::string{};
}

WebPage page_of(const Arrived& arrived, bool whole) {
    const Body& body = arrived.response.body;
    if (!body.spilled()) return read_page(body.head(), arrived.response.type, arrived.final_address, whole);
    return read_page(body.read(0, longest_page), arrived.response.type, arrived.final_address, whole);
}

}  // namespace

Observation observe(const Arrived& arrived) {
    Observation seen;
    const Response& response = arrived.response;
    if (!whole_answer(response)) return seen;
    seen.content = recognise(response.body, response.type);
    if (response.body.size() > 0) seen.sha256 = sha256_of(response.body);
    if (seen.content.kind != Content::Kind::page || response.status >= 300) return seen;
    seen.page = page_of(arrived, arrived.probe && arrived.probe->answers_200);
    constexpr std::size_t most_hops = 10;
    if (arrived.hops.size() < most_hops) seen.refresh_to = refresh_of(*seen.page, arrived.final_address);
    return seen;
}

LinkAttempt attempt_of(const Arrived& arrived, const Observation& seen) {
    const Response& response = arrived.response;
    const Exchange exchange{arrived.link.address, arrived.hops, arrived.final_address, response.failure, response.error,
                            response.status, response.retry_after_s, seen.content, seen.page, arrived.probe.get()};
    Judgement judgement = judge_link(exchange);
    LinkAttempt attempt;
    attempt.link = arrived.link.link;
    attempt.address = arrived.link.address;
    attempt.at = arrived.at;
    attempt.took_ms = arrived.took_ms;
    attempt.verdict = judgement.verdict;
    attempt.reasons = std::move(judgement.reasons);
    attempt.detail = std::move(judgement.detail);
    attempt.hops = arrived.hops;
    attempt.final_address = arrived.final_address;
    attempt.server = response.server;
    attempt.status = response.status;
    attempt.type = seen.content.type;
    attempt.sha256 = seen.sha256;
    if (whole_answer(response)) attempt.size = response.body.size();
    attempt.headers = response.headers;
    attempt.etag = response.etag;
    attempt.last_modified = response.last_modified;
    const bool insecure = response.failure == Failure::certificate || response.failure == Failure::secure_connection;
    if (insecure) attempt.tls_error = response.error;
    if (seen.page) {
        attempt.charset = seen.page->charset;
        attempt.documents = static_cast<int>(seen.page->documents.size());
        attempt.pages = seen.page->pages;
    }
    attempt.shared = arrived.shared;
    return attempt;
}

HostProbe probe_of(const Arrived& arrived) {
    HostProbe probe;
    const Observation seen = observe(arrived);
    probe.final_address = arrived.final_address;
    probe.answers_200 = arrived.response.failure == Failure::none && arrived.response.status == 200;
    if (!probe.answers_200 || seen.content.kind != Content::Kind::page) return probe;
    const WebPage page = page_of(arrived, true);
    probe.title = page.title;
    probe.text = page.text;
    return probe;
}

}  // namespace merilo
