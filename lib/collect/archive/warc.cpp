#include "collect/archive/warc.h"

#include <algorithm>

#include "collect/archive/attempt_row.h"
#include "collect/archive/http_head.h"
#include "collect/archive/warc_record.h"
#include "text/moments.h"

namespace merilo {

namespace {

constexpr std::string_view fields_type = "application/warc-fields", http_type = "application/http;msgtype=response";

std::string id_of(const LinkAttempt& a, std::string_view part) {
    return warc_id({part, a.link, a.address, std::to_string(a.at), std::to_string(a.took_ms), name(a.verdict),
                    text_of(a.reasons), a.detail, a.final_address, a.server, std::to_string(a.status), a.sha256, a.headers});
}

bool is_ip(std::string_view server) {
    return server.find_first_not_of("0123456789abcdefABCDEF.:") == std::string_view::npos;
}

/// Why a block holds less than what was on the wire, in the words of the standard.
std::string_view truncated(const LinkAttempt& attempt, bool body_kept) {
    if (attempt.has(LinkReason::truncated)) return "disconnect";
    if (body_kept || attempt.size == 0) return "";
    return attempt.has(LinkReason::too_large) ? "length" : attempt.size > 0 ? "unspecified" : "";
}

class Exporter {
public:
    Exporter(const Archive& archive, Moment last, std::string_view software, const std::function<bool(std::string_view)>& write)
        : archive_(archive), last_(last), software_(software), write_(write) {}

    void info(std::string_view seed) {
        info_id_ = warc_id({"warcinfo", software_, std::to_string(last_), seed});
        const std::string block = warc_line("software", software_) + warc_line("format", "WARC File Format 1.1") +
                                  warc_line("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/") +
                                  warc_line("description", "link checks; every attempt, and every document that came");
        put(WarcRecord("warcinfo", info_id_, last_).field("Content-Type", fields_type), block);
    }

    bool attempt(const LinkAttempt& attempt) {
        if (info_id_.empty()) info(id_of(attempt, "first"));
        together_.clear();
        std::string address = attempt.address;
        for (std::size_t i = 0; i < attempt.hops.size(); ++i) {
            if (attempt.hops[i].status > 0) hop(attempt, i, address);
            address = attempt.hops[i].to;
        }
        if (attempt.status > 0) answer(attempt);
        metadata(attempt);
        return !stopped_;
    }

private:
    WarcRecord record(std::string_view type, const std::string& id, const LinkAttempt& attempt, std::string_view address) {
        WarcRecord made(type, id, attempt.at);
        made.address("WARC-Target-URI", address).field("WARC-Warcinfo-ID", info_id_);
        for (const std::string& other : together_) made.field("WARC-Concurrent-To", other);
        return made;
    }

    void hop(const LinkAttempt& attempt, std::size_t number, const std::string& address) {
        const std::string id = id_of(attempt, "hop " + std::to_string(number));
        put(record("response", id, attempt, address).field("Content-Type", http_type), http_head(attempt.hops[number]));
        together_.push_back(id);
    }

    void answer(const LinkAttempt& attempt) {
        const std::string id = id_of(attempt, "answer");
        const auto earlier = attempt.sha256.empty() ? std::nullopt : archive_.first_with(attempt.link, attempt.sha256);
        const bool again = attempt.unchanged || (earlier && id_of(*earlier, "answer") != id);
        WarcRecord made = record(again ? "revisit" : "response", id, attempt, attempt.final_address);
        made.field("WARC-IP-Address", is_ip(attempt.server) ? attempt.server : "");
        made.field("WARC-Protocol", wire_protocol(attempt)).field("Content-Type", http_type);
        if (!attempt.sha256.empty()) made.field("WARC-Payload-Digest", "sha256:" + attempt.sha256);
        if (again) revisit(attempt, earlier, made);
        else response(attempt, made);
        together_.push_back(id);
    }

    void revisit(const LinkAttempt& attempt, const std::optional<LinkAttempt>& earlier, WarcRecord& made) {
        made.field("WARC-Profile", attempt.unchanged
                                       ? "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
                                       : "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest");
        if (earlier) {
            made.field("WARC-Refers-To", id_of(*earlier, "answer"));
            made.address("WARC-Refers-To-Target-URI", earlier->final_address);
            made.field("WARC-Refers-To-Date", iso(earlier->at));
        }
        put(made, http_head(attempt, attempt.unchanged ? 0 : std::max<std::int64_t>(attempt.size, 0)));
    }

    void response(const LinkAttempt& attempt, WarcRecord& made) {
        const auto size = attempt.sha256.empty() ? std::nullopt : archive_.body_size(attempt.sha256);
        made.field("WARC-Truncated", truncated(attempt, size.has_value()));
        if (!size) return put(made, http_head(attempt, 0));
        const std::string head = http_head(attempt, *size);
        write(made.head(static_cast<std::int64_t>(head.size()) + *size));
        write(head);
        if (!archive_.read_body(attempt.sha256, [this](std::string_view bytes) { return write(bytes); })) stopped_ = true;
        write(WarcRecord::end);
    }

    void metadata(const LinkAttempt& a) {
        std::string block = warc_line("link", a.link) + warc_line("asked-for", a.address) + warc_line("verdict", name(a.verdict)) +
                            warc_line("reasons", text_of(a.reasons)) + warc_line("detail", a.detail);
        for (const Hop& hop : a.hops) block += warc_line("hop", std::to_string(hop.status) + " " + hop.to);
        block += warc_line("final-address", a.final_address) + warc_line("server", a.server);
        if (a.status > 0) block += warc_line("status", std::to_string(a.status));
        if (a.size >= 0) block += warc_line("size", std::to_string(a.size));
        block += warc_line("type", a.type) + warc_line("charset", a.charset) + warc_line("sha256", a.sha256) +
                 warc_line("tls-error", a.tls_error) + warc_line("documents-linked", std::to_string(a.documents)) +
                 warc_line("pages-linked", std::to_string(a.pages)) + warc_line("shared", a.shared ? "yes" : "") +
                 warc_line("unchanged", a.unchanged ? "yes" : "") + warc_line("began-ms", std::to_string(a.at)) +
                 warc_line("fetchTimeMs", std::to_string(a.took_ms));
        WarcRecord made = record("metadata", id_of(a, "metadata"), a, a.final_address.empty() ? a.address : a.final_address);
        put(made.field("Content-Type", fields_type), block);
    }

    void put(const WarcRecord& made, const std::string& block) {
        write(made.head(static_cast<std::int64_t>(block.size())) + block + std::string(WarcRecord::end));
    }

    bool write(std::string_view bytes) {
        stopped_ = stopped_ || !write_(bytes);
        return !stopped_;
    }

    const Archive& archive_;
    const Moment last_;
    const std::string software_;
    const std::function<bool(std::string_view)>& write_;
    std::string info_id_;
    std::vector<std::string> together_;  ///< records of the same attempt so far
    bool stopped_ = false;
};

}  // namespace

std::optional<Error> export_warc(const Archive& archive, Moment until, std::string_view software,
                                 const std::function<bool(std::string_view)>& write) {
    const auto last = archive.last_moment(until);
    Exporter exporter(archive, last.value_or(0), software, write);
    if (!last) exporter.info("");
    auto error = archive.each_attempt(until, [&](const LinkAttempt& attempt) { return exporter.attempt(attempt); });
    return error ? error : archive.failure();
}

}  // namespace merilo
