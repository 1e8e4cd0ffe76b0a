#include "report/link_protocol.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/archive_page.h"
#include "report/link_text.h"

using namespace merilo;

namespace {

LinkAttempt sample() {
    LinkAttempt a;
    a.link = "xn--d1abknlude.xn--p1ai/%D0%BF%D0%BB%D0%B0%D0%BD.pdf";
    a.address = a.final_address = "http://" + a.link;
    a.at = 1'700'000'000'999;
    a.took_ms = 41;
    a.verdict = LinkVerdict::suspect;
    a.reasons = {LinkReason::section, LinkReason::several_documents};
    a.status = 200;
    a.type = "text/html";
    a.size = 512;
    return a;
}

/// The cells of one line, as RFC 4180 reads them with semicolons.
std::vector<std::string> cells(std::string line) {
    REQUIRE(line.ends_with("\r\n"));
    line.resize(line.size() - 2);
    std::vector<std::string> result(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (quoted && line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"') result.back() += line[i++];
        else if (line[i] == '"') quoted = !quoted;
        else if (line[i] == ';' && !quoted) result.emplace_back();
        else result.back() += line[i];
    }
    REQUIRE(!quoted);
    return result;
}

}  // namespace

TEST_SUITE("report/link_protocol") {
    TEST_CASE("the protocol names everything in the reader's language and by name") {
        const auto ru = cells(LinkProtocol::line(sample(), Lang::ru));
        CHECK(ru[0] == "2023-11-14T22:13:20Z");
        CHECK(ru[1] == "http://методист.рф/план.pdf");
        CHECK(ru[3] == "открывается не то");
        CHECK(ru[4] == "открывается раздел сайта, а не документ; за ссылкой несколько документов");
        CHECK(ru[5] == "suspect");
        CHECK(ru[6] == "section, several-documents");
        CHECK(ru[7] == "200");
        CHECK(ru[9] == "512");
        CHECK(ru[15] == "41");
        CHECK(cells(LinkProtocol::line(sample(), Lang::en))[3] == "opens something else");
    }

    TEST_CASE("the header fits the lines and tells Excel that it is UTF-8") {
        for (const Lang lang : {Lang::ru, Lang::en}) {
            const std::string header = LinkProtocol::header(lang);
            CHECK(header.starts_with("\xEF\xBB\xBF"));
            CHECK(cells(header).size() == cells(LinkProtocol::line(sample(), lang)).size());
        }
    }

    TEST_CASE("what did not come is an empty cell") {
        LinkAttempt a = sample();
        a.status = 0;
        a.size = -1;
        const auto line = cells(LinkProtocol::line(a, Lang::ru));
        CHECK(line[7].empty());
        CHECK(line[9].empty());
    }

    TEST_CASE("a link that was not asked itself says so") {
        LinkAttempt a = sample();
        a.shared = true;
        CHECK(cells(LinkProtocol::line(a, Lang::en)).back() == "not asked: the host had just failed for another link");
    }

    TEST_CASE("nothing from outside becomes a formula, a control character or another cell") {
        for (const std::string evil : {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1"}) {
            LinkAttempt a = sample();
            a.detail = evil;
            const auto line = cells(LinkProtocol::line(a, Lang::ru));
            CHECK(line.size() == 17);
            CHECK(line[12] == "'" + evil);
        }
        LinkAttempt a = sample();
        a.detail = a.type = a.server = a.tls_error = "a\r\nb;\"c\"\x1b[31m\xff";
        a.hops = {{302, "http://example.org/\r\n;x"}};
        const std::string line = LinkProtocol::line(a, Lang::ru);
        CHECK(std::count(line.begin(), line.end(), '\n') == 1);
        CHECK(line.find('\x1b') == std::string::npos);
        CHECK(cells(line).size() == 17);
        CHECK(cells(line)[13] == "302 → http://example.org/  ;x");
    }
}

TEST_SUITE("report/link_text") {
    TEST_CASE("addresses are shown as people read them, and what is no text stays encoded") {
        CHECK(readable_address("http://xn--d1abknlude.xn--p1ai:8080/a%20b?q=%D0%B0%2F") == "http://методист.рф:8080/a%20b?q=а%2F");
        CHECK(readable_address("http://example.org/%EF%F0%E8%EA%E0%E7.pdf") == "http://example.org/%EF%F0%E8%EA%E0%E7.pdf");
        CHECK(readable_address("http://example.org/%E2%80%AEfdp") == "http://example.org/%E2%80%AEfdp");
        CHECK(readable_address("mailto:a%") == "mailto:a%");
        CHECK(readable_address("").empty());
    }

    TEST_CASE("sizes are rounded to what a reader takes in") {
        CHECK(size_text(0, Lang::ru) == "0 Б");
        CHECK(size_text(1536, Lang::ru) == "1,5 КБ");
        CHECK(size_text(52428800, Lang::en) == "50.0 MB");
    }
}

TEST_SUITE("report/archive_page") {
    TEST_CASE("the list names verdict, reason, time and address of every link") {
        const LinkAttempt states[] = {sample()};
        const std::string text = terminal_text(link_states_page(states, Lang::ru, false), 200, false);
        for (const char* part : {"открывается не то", "открывается раздел сайта", "14.11.2023", "методист.рф/план.pdf"})
            CHECK_MESSAGE(text.find(part) != std::string::npos, part);
        CHECK(terminal_text(link_states_page(states, Lang::en, true), 200, false).find("http") == std::string::npos);
    }

    TEST_CASE("the list as JSON keeps names, nulls and foreign bytes valid") {
        LinkAttempt a = sample();
        a.detail = "\xff\x1b";
        const LinkAttempt states[] = {a};
        const std::string text = link_states_json(states);
        CHECK(text.find("\"at\": \"2023-11-14T22:13:20Z\"") != std::string::npos);
        CHECK(text.find("\"detail\": \"��\"") != std::string::npos);
        CHECK(text.find("\"sha256\": null") != std::string::npos);
        CHECK(link_states_json({}) == "[]\n");
    }

    TEST_CASE("the archive's numbers are told to people and to scripts") {
        ArchiveInfo info;
        info.links = 3;
        info.file_bytes = 8'000'000'000;
        info.unused_bodies = 2;
        CHECK(archive_info_json(info, "a.db").find("\"file_bytes\": 8000000000") != std::string::npos);
        CHECK(archive_info_json(info, "a.db").find("\"first\": null") != std::string::npos);
        CHECK(terminal_text(archive_info_page(info, "a.db", Lang::ru), 100, false).find("merilo archive gc") != std::string::npos);
        info.whole = false;
        CHECK(terminal_text(archive_info_page(info, "a.db", Lang::en), 100, false).find("damaged") != std::string::npos);
    }
}
