#include "fake_web.h"

#include <stdexcept>

#include "collect/web/attempt.h"
#include "text/address.h"

namespace cases {

using namespace merilo;

namespace {

constexpr Moment noon = 1768478400000;  // 15.01.2026, 12:00 UTC
constexpr std::string_view twice = " дважды";

struct Result {
    std::string_view words;
    Failure failure;
};

constexpr Result failures[] = {
    {"соединение отклонено", Failure::connection_refused}, {"сайта нет", Failure::name_unknown},
    {"таймаут", Failure::timeout},                         {"служба имён молчит", Failure::resolver},
    {"сертификат не подтверждён", Failure::certificate},   {"внутренняя сеть", Failure::private_address},
    {"оборвалось", Failure::truncated},                    {"слишком велико", Failure::too_large},
};

/// Bodies that are no text, by the words that stand for them.
std::string bytes_of(const std::string& body) {
    const std::string pdf = "%PDF-1.4\n" + std::string(400, ' ') + "\n%%EOF\n";
    if (body == "(PDF)\n") return pdf;
    if (body == "(PDF без конца)\n") return pdf.substr(0, 300);
    if (body == "(видео)\n") return std::string("\0\0\0\x18", 4) + "ftypmp42" + std::string(100, 'x');
    return body;
}

std::string trimmed(std::string text) {
    while (text.ends_with(' ')) text.pop_back();
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

/// «→ address → address result»: the way and how it ended.
std::vector<std::string> steps_of(std::string heading) {
    const std::string arrow = "→";
    std::vector<std::string> steps;
    for (std::size_t at = heading.find(arrow); at != heading.npos; at = heading.find(arrow)) {
        steps.push_back(trimmed(heading.substr(0, at)));
        heading = heading.substr(at + arrow.size());
    }
    const std::string last = trimmed(heading);
    if (!steps.empty()) steps.erase(steps.begin());
    const std::size_t space = last.find(' ');
    if (last.starts_with("http") && space != last.npos) {
        steps.push_back(last.substr(0, space));
        steps.push_back(trimmed(last.substr(space)));
    } else {
        steps.push_back(last);
    }
    return steps;
}

void read_result(std::string result, Response& response) {
    if (result.ends_with(twice)) result.resize(result.size() - twice.size());
    for (const Result& each : failures)
        if (each.words == result) return void(response.failure = each.failure);
    response.status = std::atoi(result.c_str());
    if (response.status == 0) throw std::runtime_error("no result of a web block: " + result);
}

LinkAttempt attempt_for(const FakePage& page) {
    std::vector<std::string> steps = steps_of(page.heading);
    const std::string result = steps.back();
    steps.pop_back();
    Arrived arrived;
    const Address asked = read_address(page.address);
    arrived.link = {asked.identity, asked.request};
    arrived.at = noon;
    arrived.final_address = asked.request;
    for (const std::string& step : steps) {
        arrived.hops.push_back({302, step});
        arrived.final_address = read_address(step).request;
    }
    read_result(result, arrived.response);
    arrived.response.type = "text/html; charset=utf-8";
    arrived.response.body.append(bytes_of(page.body));
    LinkAttempt attempt = attempt_of(arrived, observe(arrived));
    if (needs_confirmation(attempt.reasons.front()) && !result.ends_with(twice)) attempt.verdict = LinkVerdict::blocked;
    return attempt;
}

}  // namespace

FakeWeb::FakeWeb(const std::vector<FakePage>& pages) {
    for (const FakePage& page : pages) attempts_[read_address(page.address).identity] = attempt_for(page);
}

std::optional<LinkAttempt> FakeWeb::settled(const std::string& link, Moment) const {
    const auto found = attempts_.find(link);
    return found == attempts_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace cases
