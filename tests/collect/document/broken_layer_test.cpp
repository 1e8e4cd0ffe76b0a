#include "collect/document/broken_layer.h"

#include <doctest/doctest.h>

using namespace merilo;

TEST_SUITE("collect/document/broken_layer") {
    TEST_CASE("letters of other alphabets in the place of Russian ones are a broken layer") {
        CHECK(is_broken_layer("Ïðèêàç îá óòâåðæäåíèè ïëàíà ìåòîäè÷åñêîé ðàáîòû ðàéîíà íà 2021 ãîä"));
        CHECK(is_broken_layer("ɉɪɢɤɚɡ ɨɛ ɭɬɜɟɪɠɞɟɧɢɢ ɩɥɚɧɚ ɦɟɬɨɞɢɱɟɫɤɨɣ ɪɚɛɨɬɵ ɪɚɣɨɧɚ"));
        CHECK(is_broken_layer("\uF050\uF051\uF052\uF053\uF054 \uF050\uF051\uF052\uF053\uF054 \uF050\uF051\uF052\uF053\uF054 \uF050\uF051\uF052\uF053"
                              "\uF055 \uF056\uF057\uF050\uF051\uF052\uF053\uF054\uF050\uF051\uF052\uF053\uF054\uF050\uF051\uF052\uF053\uF054\uF050\uF051\uF052\uF053"));
        CHECK(is_broken_layer("GHSDUWDPHQW RI HGXFDWLRQ KDV DSSURYHG WKH SODQ RI ZRUN IRU WKH BHDU"));
    }

    TEST_CASE("a page in English, a page of figures and a Russian page with English words are none") {
        CHECK_FALSE(is_broken_layer("The department of education has approved the plan of mentoring for young teachers of the district."));
        CHECK_FALSE(is_broken_layer("THE DEPARTMENT OF EDUCATION HAS APPROVED THE PLAN OF MENTORING FOR YOUNG TEACHERS"));
        CHECK_FALSE(is_broken_layer("12 345 67,8 % 2019 2020 2021 X V I Q W R T 12 345 67,8 % 2019 2020 2021"));
        CHECK_FALSE(is_broken_layer("Сайт управления https://example.org/docs/kvrtnpd.pdf, почта obrrzn@example.org, журнал в Google Forms"));
        CHECK_FALSE(is_broken_layer(""));
    }
}
