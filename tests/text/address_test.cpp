#include "text/address.h"

#include <doctest/doctest.h>

#include <string>

using namespace merilo;

namespace {

struct Same {
    const char* one;
    const char* other;
};

}  // namespace

TEST_SUITE("text/address") {
    TEST_CASE("every spelling of one address has one identity") {
        const Same same[] = {
            {"http://example.org/a.pdf", "https://example.org/a.pdf"},
            {"http://example.org/a.pdf", "http://www.example.org/a.pdf"},
            {"http://example.org/a.pdf", "http://EXAMPLE.org/a.pdf"},
            {"http://example.org/a.pdf", "example.org/a.pdf"},
            {"http://example.org/a.pdf", "http://example.org:80/a.pdf"},
            {"https://example.org/a.pdf", "https://example.org:443/a.pdf"},
            {"http://example.org/docs", "http://example.org/docs/"},
            {"http://example.org/docs/a.pdf", "http://example.org//docs/./x/../a.pdf"},
            {"http://example.org/a.pdf", "http://example.org/a.pdf#page=5"},
            {"http://example.org/a.pdf", "http://example.org/a.pdf#top"},
            {"http://example.org/?id=5", "http://example.org/?utm_source=mail&id=5&yclid=7"},
            {"http://example.org/a", "http://example.org/a?PHPSESSID=abc"},
            {"http://example.org/a", "http://example.org/a;jsessionid=12?"},
            {"http://example.org/приказ.pdf", "http://example.org/%d0%bf%d1%80%D0%B8%D0%BA%D0%B0%D0%B7.pdf"},
            {"http://example.org/a b.pdf", "http://example.org/a%20b.pdf"},
            {"http://example.org/%7Ea", "http://example.org/~a"},
            {"http://методист.рф/план", "http://xn--d1abknlude.xn--p1ai/план"},
            {"http://МЕТОДИСТ.рф/план", "http://www.методист.рф/план/"},
            {"  http://example.org/a\n", "http://example.org/a"},
            {"http://example.org/a;\u200B", "http://example.org/a"},
            {"http://user@example.org/a", "http://example.org/a"},
            {"http://example.org./a", "http://example.org/a"},
        };
        for (const auto& [one, other] : same) {
            CAPTURE(one);
            CAPTURE(other);
            CHECK(read_address(one).valid);
            CHECK(read_address(other).valid);
            CHECK(read_address(one).identity == read_address(other).identity);
        }
    }

    TEST_CASE("different documents keep different identities") {
        const Same different[] = {
            {"http://example.org/a.pdf", "http://example.org/A.pdf"},
            {"http://example.org/a?id=5", "http://example.org/a?id=6"},
            {"http://example.org/a", "http://example.org:8080/a"},
            {"http://example.org/%CF%F0%E8", "http://example.org/При"},
            {"http://example.org/a%2Fb", "http://example.org/a/b"},
            {"http://one.example.org/a", "http://example.org/a"},
            {"http://example.org/#!/docs/1", "http://example.org/#!/docs/2"},
        };
        for (const auto& [one, other] : different) {
            CAPTURE(one);
            CHECK(read_address(one).identity != read_address(other).identity);
        }
    }

    TEST_CASE("the bytes of a windows-1251 path stay as they are") {
        CHECK(read_address("http://example.org/%cf%f0%e8").identity == "example.org/%CF%F0%E8");
    }

    TEST_CASE("what no browser could open is no address, and the spoiling text is named") {
        for (const char* text : {"", "см. на сайте управления", "C:\\Users\\docs\\plan.docx", "ftp://example.org/a", "mailto:a@example.org",
                                 "javascript:alert(1)", "file:///etc/passwd", "http://", "http:///a", "http://a_b", "http:/example.org",
                                 "http://exa mple.org/a", "http://example.org/a http://example.org/b", "http://..org", "приказ"}) {
            CAPTURE(text);
            CHECK_FALSE(read_address(text).valid);
            CHECK(read_address(text).identity.empty());
        }
        CHECK(read_address("http://example.org/a http://example.org/b").because == "http://example.org/b");
        CHECK(read_address("ftp://example.org/a").because == "ftp://example.org/a");
    }

    TEST_CASE("the fragment may name pages") {
        CHECK(read_address("http://example.org/a.pdf#page=5").pages == "5");
        CHECK(read_address("http://example.org/a.pdf#view=fit&page=12").pages == "12");
        CHECK(read_address("http://example.org/a.pdf#top").pages.empty());
        CHECK(read_address("http://example.org/a.pdf#page=").pages.empty());
        CHECK(read_address("http://example.org/a.pdf#page=first").pages.empty());
    }

    TEST_CASE("the shape of an address tells a file from a page and from a home page") {
        CHECK(read_address("http://example.org/a/План.PDF").shape == AddressShape::file);
        CHECK(read_address("http://example.org/a.docx?download=1").shape == AddressShape::file);
        CHECK(read_address("http://example.org/all.zip").shape == AddressShape::archive);
        CHECK(read_address("http://example.org/metodrabota/").shape == AddressShape::page);
        CHECK(read_address("http://example.org/?page_id=5").shape == AddressShape::page);
        for (const char* home : {"http://example.org", "https://www.example.org/", "http://example.org/index.php", "методист.рф"})
            CHECK(read_address(home).shape == AddressShape::site_root);
    }

    TEST_CASE("hosts are shown as people know them") {
        CHECK(read_address("http://xn--d1abknlude.xn--p1ai/a").host == "методист.рф");
    }
}

TEST_CASE("what is asked for keeps the bytes of the address, in plain letters, without its fragment") {
    const auto request = [](const char* written) { return read_address(written).request; };
    CHECK(request("https://example.org") == "https://example.org/");
    CHECK(request("example.org/a.pdf#page=5") == "http://example.org/a.pdf");
    const std::string cyrillic = request("https://школа.рф/Приказ 5.pdf?a=б");
    CHECK(cyrillic.starts_with("https://xn--"));
    CHECK(cyrillic.ends_with(".xn--p1ai/%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7%205.pdf?a=%D0%B1"));
    CHECK(request("http://example.org/%EF%F0%E8%EA%E0%E7.pdf") == "http://example.org/%EF%F0%E8%EA%E0%E7.pdf");
    CHECK(request("http://example.org/100%.pdf") == "http://example.org/100%25.pdf");
    CHECK(request("https://user:secret@example.org:8443/a/?utm_source=x") == "https://example.org:8443/a/?utm_source=x");
    CHECK(read_address("https://example.org/a").origin == "https://example.org:443");
}

TEST_CASE("an IPv6 address is an address") {
    const Address address = read_address("http://[2A00::1]:8080/a.pdf");
    CHECK(address.valid);
    CHECK(address.request == "http://[2a00::1]:8080/a.pdf");
    CHECK(address.origin == "http://[2a00::1]:8080");
    CHECK(read_address("http://[::1]/").valid);
    CHECK_FALSE(read_address("http://[1]/").valid);
    CHECK_FALSE(read_address("http://[::1/").valid);
}
