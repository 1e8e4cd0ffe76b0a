#include "collect/document/glued_words.h"

#include <doctest/doctest.h>

using namespace merilo;

TEST_SUITE("collect/document/glued_words") {
    TEST_CASE("words that are written with a hyphen get it back") {
        CHECK(with_hyphens_put_back("Организационнометодическое и научнопрактическая, учебновоспитательного") ==
              "Организационно-методическое и научно-практическая, учебно-воспитательного");
        CHECK(with_hyphens_put_back("СОЦИАЛЬНОЭКОНОМИЧЕСКОЕ развитие") == "СОЦИАЛЬНО-ЭКОНОМИЧЕСКОЕ развитие");
    }

    TEST_CASE("other words stay as they are") {
        for (const char* text : {"общеобразовательного учреждения", "научно-методический", "сверхъестественно, 12 «план» Foo", "научность", "\xD0", ""})
            CHECK(with_hyphens_put_back(text) == text);
    }
}
