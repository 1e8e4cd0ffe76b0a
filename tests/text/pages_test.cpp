#include "text/pages.h"

#include <doctest/doctest.h>

using namespace merilo;

TEST_CASE("pages are numbers from 1 on, alone or in an ascending range") {
    for (const char* text : {"1", "05", "с. 3", "1-2", "3 – 5", "стр. 4, 7", "9-3, 5", "12—14", "3-"}) {
        CAPTURE(text);
        CHECK(names_pages(text));
    }
    for (const char* text : {"", " ", "-", "?", "0", "0-0", "все", "весь документ", "9-3", "12345678901"}) {
        CAPTURE(text);
        CHECK_FALSE(names_pages(text));
    }
}
