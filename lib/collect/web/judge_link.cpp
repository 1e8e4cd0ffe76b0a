#include "collect/web/judge_link.h"

#include <fmt/core.h>

#include "collect/web/judge_page.h"
#include "text/utf8.h"

namespace merilo {
namespace {

using R = LinkReason;
using V = LinkVerdict;

constexpr int longest_detail = 200;
constexpr std::size_t most_hops = 10;

Judgement as(V verdict, R reason, std::string detail = {}) { return {verdict, {reason}, std::move(detail)}; }

Judgement by_failure(const Exchange& exchange) {
    const std::string& words = exchange.error;
    switch (exchange.failure) {
        case Failure::connection_refused: return as(V::broken, R::connection_refused, words);
        case Failure::name_unknown: return as(V::broken, R::no_such_host, words);
        case Failure::resolver: return as(V::blocked, R::resolver, words);
        case Failure::connect_timeout:
        case Failure::timeout: return as(V::blocked, R::timeout, words);
        case Failure::private_address: return as(V::refused, R::private_address, words);
        case Failure::scheme: return as(V::refused, R::scheme, words);
        case Failure::certificate: return as(V::blocked, R::certificate, words);
        case Failure::secure_connection: return as(V::blocked, R::secure_connection, words);
        case Failure::truncated: return as(V::suspect, R::truncated, words);
        case Failure::too_large: return as(V::blocked, R::too_large, words);
        case Failure::bad_answer: return as(V::blocked, R::bad_answer, words);
        case Failure::none:
        case Failure::network:
        case Failure::disk: break;
    }
    return as(V::blocked, R::network, words);
}

std::string retry_after(const Exchange& exchange) {
    return exchange.retry_after_s < 0 ? std::string{} : fmt::format("Retry-After {} s", exchange.retry_after_s);
}

/// A status that is no success.
Judgement by_status(const Exchange& exchange) {
    const int status = exchange.status;
    const std::string shown = exchange.page ? exchange.page->title : std::string{};
    switch (status) {
        case 404: return as(V::broken, R::not_found, shown);
        case 410: return as(V::broken, R::gone, shown);
        case 401:
        case 403:
        case 407:
        case 451: return as(V::blocked, R::access_denied, fmt::format("HTTP {}", status));
        case 429: return as(V::blocked, R::too_many_requests, retry_after(exchange));
        case 0: return as(V::blocked, R::bad_answer, exchange.error);
        default: break;
    }
    if (status < 500 || status > 599) return as(V::blocked, R::odd_status, fmt::format("HTTP {}", status));
    const std::string again = retry_after(exchange);
    return as(V::blocked, R::server_error, fmt::format("HTTP {}{}{}", status, again.empty() ? "" : ", ", again));
}

bool success(int status) { return status == 200 || status == 203 || status == 206; }

Judgement by_content(const Exchange& exchange) {
    const Content& content = exchange.content;
    const Way way = way_of(exchange);
    if (content.kind == Content::Kind::none) return as(V::suspect, R::empty);
    if (content.kind == Content::Kind::page && exchange.page) return judge_page(exchange, way);
    if (content.cut_off) return as(V::suspect, R::truncated, content.type);
    if (way.as_nonsense) return as(V::suspect, R::soft_404, exchange.final_address);
    if (content.kind == Content::Kind::archive) return as(V::suspect, R::several_documents, content.type);
    if (content.kind == Content::Kind::other) return as(V::suspect, R::wrong_type, content.type);
    return way.elsewhere ? as(V::moved, R::moved, exchange.final_address) : as(V::ok, R::opens);
}

Judgement judged(const Exchange& exchange) {
    if (exchange.failure != Failure::none) return by_failure(exchange);
    if (exchange.hops.size() > most_hops) return as(V::blocked, R::redirect_loop, exchange.hops.back().to);
    if (exchange.status == 204 || exchange.status == 205) return as(V::suspect, R::empty);
    return success(exchange.status) ? by_content(exchange) : by_status(exchange);
}

}  // namespace

Judgement judge_link(const Exchange& exchange) {
    Judgement judgement = judged(exchange);
    judgement.detail = shortened(printable(judgement.detail), longest_detail);
    return judgement;
}

bool needs_confirmation(LinkReason reason) { return reason == R::connection_refused || reason == R::no_such_host; }

}  // namespace merilo
