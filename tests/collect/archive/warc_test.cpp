#include "collect/archive/warc.h"

#include <algorithm>

#include "sample_archive.h"

using namespace merilo;
using namespace merilo::test;

namespace {

struct Record {
    std::multimap<std::string, std::string> fields;
    std::string block;

    std::string operator[](const std::string& name) const {
        const auto found = fields.find(name);
        return found == fields.end() ? "" : found->second;
    }
    std::string type() const { return (*this)["WARC-Type"]; }
    /// The HTTP header and what follows it.
    std::string head() const { return block.substr(0, block.find("\r\n\r\n") + 4); }
    std::string payload() const { return block.substr(head().size()); }
};

/// Reads WARC 1.1 as the standard writes it; anything else fails the test.
std::vector<Record> parsed(std::string_view text) {
    std::vector<Record> records;
    const auto line = [&] {
        const std::size_t end = text.find("\r\n");
        REQUIRE(end != std::string_view::npos);
        const std::string result(text.substr(0, end));
        text.remove_prefix(end + 2);
        return result;
    };
    while (!text.empty()) {
        Record record;
        REQUIRE(line() == "WARC/1.1");
        for (std::string field = line(); !field.empty(); field = line()) {
            const std::size_t colon = field.find(": ");
            REQUIRE(colon != std::string::npos);
            record.fields.emplace(field.substr(0, colon), field.substr(colon + 2));
        }
        for (const char* needed : {"WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length", "Content-Type"})
            REQUIRE_MESSAGE(record.fields.count(needed) == 1, needed);
        const auto size = static_cast<std::size_t>(std::stoll(record["Content-Length"]));
        REQUIRE(text.size() >= size + 4);
        record.block = text.substr(0, size);
        REQUIRE(text.substr(size, 4) == "\r\n\r\n");
        text.remove_prefix(size + 4);
        records.push_back(std::move(record));
    }
    return records;
}

std::string exported(const Archive& archive, Moment until = never) {
    std::string text;
    const auto error = export_warc(archive, until, "merilo/1.0", [&](std::string_view part) { return text.append(part), true; });
    REQUIRE(!error);
    return text;
}

std::vector<Record> records_of(const SampleArchive& sample) { return parsed(exported(*sample.read())); }

std::vector<std::string> types(const std::vector<Record>& records) {
    std::vector<std::string> result;
    for (const Record& record : records) result.push_back(record.type());
    return result;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

using Types = std::vector<std::string>;

}  // namespace

TEST_SUITE("collect/archive warc") {
    TEST_CASE("a document is a response with its header, its body and their true length") {
        const SampleArchive sample;
        LinkAttempt a = opened("example.org/a.html", noon);
        a.headers = "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Encoding: gzip\r\ntransfer-encoding: chunked\r\nContent-Length: 7\r\n\r\n";
        const std::string body = "<html>" + noise(1, 200'000);
        sample.add(*sample.write(), a, body);
        const auto records = records_of(sample);
        REQUIRE(types(records) == Types{"warcinfo", "response", "metadata"});
        const Record& response = records[1];
        CHECK(response["WARC-Target-URI"] == "http://example.org/a.html");
        CHECK(response["WARC-Date"] == "2023-11-14T22:13:20Z");
        CHECK(response["WARC-IP-Address"] == "192.0.2.1");
        CHECK(response["WARC-Payload-Digest"] == "sha256:" + sha256_of(body));
        CHECK(response["Content-Type"] == "application/http;msgtype=response");
        CHECK(response.head() == "HTTP/1.1 200 OK\r\nServer: nginx\r\nX-Archive-Orig-Content-Encoding: gzip\r\n"
                                 "X-Archive-Orig-transfer-encoding: chunked\r\nX-Archive-Orig-Content-Length: 7\r\n"
                                 "Content-Length: 200006\r\n\r\n");
        CHECK(sha256_of(response.payload()) == sha256_of(body));
        CHECK(records[2]["WARC-Concurrent-To"] == response["WARC-Record-ID"]);
        CHECK(has(records[2].block, "verdict: ok\r\nreasons: opens\r\n"));
        CHECK(has(records[0].block, "software: merilo/1.0\r\nformat: WARC File Format 1.1\r\nconformsTo: http"));
        CHECK(response["WARC-Warcinfo-ID"] == records[0]["WARC-Record-ID"]);
    }

    TEST_CASE("every redirect is a response of its own, at the address that sent on") {
        const SampleArchive sample;
        LinkAttempt a = opened("example.org/a", noon);
        a.hops = {{301, "https://example.org/b"}, {0, "https://example.org/c"}, {307, "https://example.org/d"}};
        a.final_address = "https://example.org/d";
        sample.add(*sample.write(), a, "Приказ");
        const auto records = records_of(sample);
        REQUIRE(types(records) == Types{"warcinfo", "response", "response", "response", "metadata"});
        CHECK(records[1]["WARC-Target-URI"] == "http://example.org/a");
        CHECK(has(records[1].head(), "HTTP/1.1 301 \r\n"));
        CHECK(has(records[1].head(), "\r\nLocation: https://example.org/b\r\n"));
        CHECK(records[2]["WARC-Target-URI"] == "https://example.org/c");
        CHECK(records[3]["WARC-Target-URI"] == "https://example.org/d");
        CHECK(records[3].payload() == "Приказ");
        CHECK(records[4].fields.count("WARC-Concurrent-To") == 3);
        CHECK(has(records[4].block, "hop: 0 https://example.org/c\r\n"));
    }

    TEST_CASE("a body that the link brought before is a revisit of that record") {
        const SampleArchive sample;
        const auto archive = sample.write();
        sample.add(*archive, opened("example.org/a", noon), "Приказ");
        sample.add(*archive, opened("example.org/b", noon + second), "Приказ");
        sample.add(*archive, opened("example.org/a", noon + 2 * second), "Приказ");
        LinkAttempt same = opened("example.org/a", noon + 3 * second);
        same.status = 304;
        same.unchanged = true;
        same.sha256 = sha256_of("Приказ");
        same.headers = "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n";
        sample.add(*archive, same);
        const auto records = parsed(exported(*archive));
        REQUIRE(types(records) == Types{"warcinfo", "response", "metadata", "response", "metadata", "revisit", "metadata",
                                        "revisit", "metadata"});
        for (const std::size_t i : {5u, 7u}) {
            CHECK(records[i]["WARC-Refers-To"] == records[1]["WARC-Record-ID"]);
            CHECK(records[i]["WARC-Refers-To-Target-URI"] == records[1]["WARC-Target-URI"]);
            CHECK(records[i]["WARC-Refers-To-Date"] == records[1]["WARC-Date"]);
            CHECK(records[i]["WARC-Payload-Digest"] == records[1]["WARC-Payload-Digest"]);
            CHECK(records[i].payload().empty());
        }
        CHECK(records[5]["WARC-Profile"] == "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest");
        CHECK(records[7]["WARC-Profile"] == "http://netpreserve.org/warc/1.1/revisit/server-not-modified");
        CHECK(records[7].head().starts_with("HTTP/1.1 304 Not Modified\r\n"));
    }

    TEST_CASE("where nothing answered, the metadata says what was tried and why it failed") {
        const SampleArchive sample;
        LinkAttempt a = failed("example.org/a", noon, LinkReason::certificate);
        a.tls_error = "certificate has expired";
        sample.add(*sample.write(), a);
        const auto records = records_of(sample);
        REQUIRE(types(records) == Types{"warcinfo", "metadata"});
        CHECK(records[1]["Content-Type"] == "application/warc-fields");
        CHECK(records[1]["WARC-Target-URI"] == "http://example.org/a");
        CHECK(has(records[1].block, "verdict: blocked\r\nreasons: certificate\r\n"));
        CHECK(has(records[1].block, "tls-error: certificate has expired\r\n"));
    }

    TEST_CASE("an answer whose body was not kept says so") {
        const SampleArchive sample;
        LinkAttempt a = opened("example.org/huge", noon);
        a.verdict = LinkVerdict::blocked;
        a.reasons = {LinkReason::too_large};
        a.size = 60'000'000;
        a.headers = "HTTP/2 200 \r\ncontent-length: 60000000\r\n\r\n";
        sample.add(*sample.write(), a);
        const auto records = records_of(sample);
        CHECK(records[1]["WARC-Truncated"] == "length");
        CHECK(records[1]["WARC-Protocol"] == "h2");
        CHECK(records[1].block == "HTTP/1.1 200 \r\nX-Archive-Orig-content-length: 60000000\r\nContent-Length: 0\r\n\r\n");
    }

    TEST_CASE("nothing from outside can end a line, a header or a record") {
        const SampleArchive sample;
        const std::string evil = "x\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n\x1b[31m";
        LinkAttempt a = opened("example.org/a", noon);
        a.address = "http://example.org/" + evil;
        a.hops = {{302, "http://example.org/ " + evil}};
        a.final_address = "http://example.org/б <" + evil;
        a.server = evil;
        a.detail = a.type = a.charset = a.tls_error = evil;
        a.headers = "HTTP/1.1 200 O\rK\r\nno colon here\r\nBad name: 1\r\nX: a\rb\x01\r\n folded\r\n\r\nHTTP/1.1 500 after\r\n";
        sample.add(*sample.write(), a, evil);
        const auto records = records_of(sample);
        REQUIRE(types(records) == Types{"warcinfo", "response", "response", "metadata"});
        for (const Record& record : records) {
            CHECK(record["WARC-Target-URI"].find_first_of(" <>\r\n") == std::string::npos);
            const std::string text = record.type() == "metadata" ? record.block : record.head();
            CHECK(std::none_of(text.begin(), text.end(), [](char c) { return c == '\x1b' || c == '\x01'; }));
            CHECK(std::count(text.begin(), text.end(), '\r') == std::count(text.begin(), text.end(), '\n'));
        }
        CHECK(records[2].head() == "HTTP/1.1 200 O K\r\nX-Archive-Orig-Line: no colon here\r\nX-Archive-Orig-Line: Bad name: 1\r\n"
                                   "X: a b  folded\r\nContent-Length: " + std::to_string(evil.size()) + "\r\n\r\n");
        CHECK(records[2].payload() == evil);
        CHECK(records[2]["WARC-IP-Address"].empty());
    }

    TEST_CASE("the same archive gives the same bytes, and every record has an id of its own") {
        const SampleArchive sample;
        const auto archive = sample.write();
        for (int i = 0; i < 20; ++i)
            sample.add(*archive, opened("example.org/" + std::to_string(i % 7), noon + i), noise(static_cast<std::uint32_t>(i % 3), 5000));
        REQUIRE(!archive->commit());
        const std::string once = exported(*archive);
        CHECK((once == exported(*sample.read())));
        std::vector<std::string> ids;
        for (const Record& record : parsed(once)) {
            const std::string id = record["WARC-Record-ID"];
            CHECK(id.size() == 47);
            CHECK(id.starts_with("<urn:uuid:"));
            ids.push_back(id);
        }
        std::sort(ids.begin(), ids.end());
        CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    }

    TEST_CASE("an export as of a day holds what was known then, and stops when nobody reads on") {
        const SampleArchive sample;
        const auto archive = sample.write();
        CHECK(types(parsed(exported(*archive))) == Types{"warcinfo"});
        sample.add(*archive, opened("example.org/a", noon), "Приказ");
        const std::string then = exported(*archive, noon);
        sample.add(*archive, opened("example.org/b", noon + second), noise(1, 500'000));
        CHECK((exported(*archive, noon) == then));
        int calls = 0;
        CHECK(!export_warc(*archive, never, "merilo/1.0", [&](std::string_view) { return ++calls < 3; }));
        CHECK(calls == 3);
    }
}
