#include "collect/page/resolve.h"

#include <doctest/doctest.h>

using merilo::resolve;

namespace {

struct Case {
    const char* reference;
    const char* meant;
};

}  // namespace

TEST_SUITE("collect/web/resolve") {
    TEST_CASE("the examples of RFC 3986, section 5.4") {
        const std::string base = "http://a/b/c/d;p?q";
        const Case cases[] = {
            {"g", "http://a/b/c/g"},           {"./g", "http://a/b/c/g"},
            {"g/", "http://a/b/c/g/"},         {"/g", "http://a/g"},
            {"//g", "http://g"},               {"?y", "http://a/b/c/d;p?y"},
            {"g?y", "http://a/b/c/g?y"},       {"#s", "http://a/b/c/d;p?q#s"},
            {"g#s", "http://a/b/c/g#s"},       {"g?y#s", "http://a/b/c/g?y#s"},
            {";x", "http://a/b/c/;x"},         {"g;x=1/../y", "http://a/b/c/y"},
            {"", "http://a/b/c/d;p?q"},        {".", "http://a/b/c/"},
            {"./", "http://a/b/c/"},           {"..", "http://a/b/"},
            {"../", "http://a/b/"},            {"../g", "http://a/b/g"},
            {"../..", "http://a/"},            {"../../g", "http://a/g"},
            {"../../../g", "http://a/g"},      {"/./g", "http://a/g"},
            {"/../g", "http://a/g"},           {"g.", "http://a/b/c/g."},
            {".g", "http://a/b/c/.g"},         {"..g", "http://a/b/c/..g"},
            {"./../g", "http://a/b/g"},        {"./g/.", "http://a/b/c/g/"},
            {"g/../h", "http://a/b/c/h"},      {"g?y/./x", "http://a/b/c/g?y/./x"},
            {"g#s/../x", "http://a/b/c/g#s/../x"}, {"http:g", "http://a/b/c/g"},
            {"mailto:a@b", "mailto:a@b"},      {"http://x/y/../z", "http://x/z"},
        };
        for (const auto& [reference, meant] : cases) CHECK(resolve(base, reference) == meant);
    }

    TEST_CASE("bytes stay as they were written") {
        const std::string base = "https://example.org/docs/list.html";
        CHECK(resolve(base, "%CF%EB%E0%ED.pdf") == "https://example.org/docs/%CF%EB%E0%ED.pdf");
        CHECK(resolve(base, "План работы.pdf") == "https://example.org/docs/План работы.pdf");
        CHECK(resolve(base, "a%2fb%2E.pdf") == "https://example.org/docs/a%2fb%2E.pdf");
    }

    TEST_CASE("what browsers forgive is forgiven") {
        const std::string base = "https://example.org/docs/list.html";
        CHECK(resolve(base, "  plan.pdf \n") == "https://example.org/docs/plan.pdf");
        CHECK(resolve(base, "pl\nan.pdf") == "https://example.org/docs/plan.pdf");
        CHECK(resolve(base, "files\\plan.pdf") == "https://example.org/docs/files/plan.pdf");
        CHECK(resolve(base, "\\\\другой.рф\\a") == "https://другой.рф/a");
        CHECK(resolve(base, "//other.example.org/a") == "https://other.example.org/a");
        CHECK(resolve("https://example.org", "a") == "https://example.org/a");
        CHECK(resolve("https://example.org?x=1", "?y=2") == "https://example.org?y=2");
    }

    TEST_CASE("what is no address of the web is left alone") {
        const std::string base = "https://example.org/docs/list.html";
        for (const char* other : {"javascript:void(0)", "tel:+73910000000", "ftp://example.org/a", "data:text/plain,a/../b"})
            CHECK(resolve(base, other) == other);
        CHECK(resolve("", "a.pdf") == "a.pdf");
        CHECK(resolve("not an address", "a.pdf") == "a.pdf");
    }
}
