#include "collect/archive/attempt_row.h"

#include <charconv>

namespace merilo {

namespace {

constexpr std::string_view columns =
    "link,address,at,took_ms,verdict,reasons,detail,hops,final_address,server,status,type,charset,size,sha256,headers,"
    "etag,last_modified,tls_error,documents,pages,shared,unchanged";

/// Calls `take` for every part of `text` between marks.
template <class Take>
void each_part(std::string_view text, char mark, Take take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(mark), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// Names that a later version of the program may know are passed over.
std::vector<LinkReason> reasons_of(std::string_view text) {
    std::vector<LinkReason> reasons;
    each_part(text, ',', [&](std::string_view name) {
        if (const auto reason = parse<LinkReason>(name)) reasons.push_back(*reason);
    });
    if (reasons.empty()) reasons.push_back(LinkReason::odd_status);
    return reasons;
}

/// No address has a line end in it; one that pretends to is kept with the line end encoded.
std::string text_of(const std::vector<Hop>& hops) {
    std::string text;
    for (const Hop& hop : hops) {
        text.append(text.empty() ? "" : "\n").append(std::to_string(hop.status)).append(" ");
        for (const char c : hop.to) c == '\n' ? text.append("%0A") : text.append(1, c);
    }
    return text;
}

std::vector<Hop> hops_of(std::string_view text) {
    std::vector<Hop> hops;
    each_part(text, '\n', [&](std::string_view line) {
        Hop hop;
        const std::size_t space = std::min(line.find(' '), line.size());
        std::from_chars(line.data(), line.data() + space, hop.status);
        hop.to = line.substr(std::min(space + 1, line.size()));
        hops.push_back(std::move(hop));
    });
    return hops;
}

}  // namespace

std::string text_of(const std::vector<LinkReason>& reasons) {
    std::string text;
    for (const LinkReason reason : reasons) text.append(text.empty() ? "" : ",").append(name(reason));
    return text;
}

std::string select_attempts(std::string_view rest) {
    return std::string("SELECT ").append(columns).append(" FROM attempts ").append(rest);
}

std::string insert_attempt() {
    return std::string("INSERT INTO attempts(").append(columns).append(") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
}

LinkAttempt read_attempt(const Rows& rows) {
    LinkAttempt attempt;
    int column = 0;
    const auto text = [&] { return rows.text(column++); };
    const auto integer = [&] { return static_cast<int>(rows.integer(column++)); };
    attempt.link = text();
    attempt.address = text();
    attempt.at = rows.integer(column++);
    attempt.took_ms = integer();
    attempt.verdict = parse<LinkVerdict>(text()).value_or(LinkVerdict::blocked);
    attempt.reasons = reasons_of(text());
    attempt.detail = text();
    attempt.hops = hops_of(text());
    attempt.final_address = text();
    attempt.server = text();
    attempt.status = integer();
    attempt.type = text();
    attempt.charset = text();
    attempt.size = rows.integer(column++);
    attempt.sha256 = text();
    attempt.headers = text();
    attempt.etag = text();
    attempt.last_modified = text();
    attempt.tls_error = text();
    attempt.documents = integer();
    attempt.pages = integer();
    attempt.shared = integer() != 0;
    attempt.unchanged = integer() != 0;
    return attempt;
}

DatabaseCode write_attempt(Statement& insert, const LinkAttempt& a) {
    return insert.carry_out(a.link, a.address, a.at, a.took_ms, name(a.verdict), text_of(a.reasons), a.detail,
                            text_of(a.hops), a.final_address, a.server, a.status, a.type, a.charset, a.size, a.sha256,
                            a.headers, a.etag, a.last_modified, a.tls_error, a.documents, a.pages, a.shared, a.unchanged);
}

}  // namespace merilo
