#include "text/charset.h"

#include <doctest/doctest.h>
#include <iconv.h>

#include <array>

using namespace merilo;

namespace {

/// UTF-8 in another charset.
std::string in(const char* charset, std::string text) {
    const iconv_t converter = iconv_open(charset, "UTF-8");
    std::string result(text.size() * 2 + 4, '\0');
    char *from = text.data(), *to = result.data();
    std::size_t left = text.size(), room = result.size();
    REQUIRE(iconv(converter, &from, &left, &to, &room) == 0);
    iconv_close(converter);
    result.resize(result.size() - room);
    return result;
}

const std::string order = "Приказ № 181 от 10.09.2020 «О методической работе» — утвердить план.";
const std::array russian{"CP1251", "KOI8-R", "CP866"};

std::string without_signs(std::string text) {
    for (const std::string_view sign : {"«", "»", "—", "№"})
        for (std::size_t at; (at = text.find(sign)) != std::string::npos;) text.replace(at, sign.size(), "-");
    return text;
}

}  // namespace

TEST_SUITE("text/charset") {
    TEST_CASE("valid UTF-8 is UTF-8 whatever was declared") {
        for (const char* declared : {"", "utf-8", "windows-1251", "koi8-r", "iso-8859-1", "utf-7", "нет такой"}) {
            const DecodedText decoded = decode_text(order, declared);
            CHECK(decoded.text() == order);
            CHECK(decoded.charset() == "utf-8");
        }
    }

    TEST_CASE("Russian charsets are told by their letters") {
        const char* const texts[] = {"Приказ от 10 сентября об утверждении положения", "ПЛАН РАБОТЫ МЕТОДИЧЕСКОГО СОВЕТА РАЙОНА",
                                     "Страница не найдена", "В отчёте: 83 педагога; 25 объединений (сети). Ёмко, объём, съезд"};
        const char* const names[] = {"windows-1251", "koi8-r", "ibm866"};
        for (const char* text : texts)
            for (std::size_t i = 0; i < russian.size(); ++i) {
                CAPTURE(text);
                CAPTURE(russian[i]);
                const std::string bytes = in(russian[i], text);
                for (const char* declared : {"", "utf-8", "iso-8859-1", "windows-1252", "iso-2022-jp"}) {
                    const DecodedText decoded = decode_text(bytes, declared);
                    CHECK(decoded.charset() == names[i]);
                    CHECK(decoded.text() == text);
                }
            }
    }

    TEST_CASE("a declared charset that lies loses against the letters") {
        const std::string text = without_signs(order) + " Анализ работы за три года показывает рост.";
        CHECK(decode_text(in("CP1251", text), "koi8-r").text() == text);
        CHECK(decode_text(in("KOI8-R", text), "windows-1251").text() == text);
        CHECK(decode_text(in("CP866", text), "windows-1251").text() == text);
    }

    TEST_CASE("a declared charset that fits is believed") {
        CHECK(decode_text(in("ISO-8859-5", "Приказ о наставничестве"), "iso-8859-5").text() == "Приказ о наставничестве");
        CHECK(decode_text(in("KOI8-U", "Наказ про її роботу"), "KOI8-U").charset() == "koi8-u");
        CHECK(decode_text("caf\xE9 na\xEFve", "ISO-8859-1").text() == "café naïve");
        CHECK(decode_text(in("CP1251", order), "Windows-1251").text() == order);
        CHECK(decode_text(in("CP1251", order), "win-1251").charset() == "windows-1251");
    }

    TEST_CASE("marks at the beginning tell the charset and are no text") {
        CHECK(decode_text("\xEF\xBB\xBF" + order, "windows-1251").text() == order);
        CHECK(decode_text("\xFF\xFE" + in("UTF-16LE", order), "").text() == order);
        CHECK(decode_text("\xFE\xFF" + in("UTF-16BE", order), "").charset() == "utf-16be");
        CHECK(decode_text("\xFF\xFE\x01\xDC" + in("UTF-16LE", order) + "x", "").text() == "\uFFFD" + order + "\uFFFD");
    }

    TEST_CASE("a few bad bytes do not make another charset") {
        const std::string cut = order + "Прик\xD0 … " + order;
        CHECK(decode_text(cut, "").text() == order + "Прик\uFFFD … " + order);
        CHECK(decode_text(order + "\xD0", "windows-1251").text() == order);
        CHECK(decode_text(order + "\xE2\x80", "").text() == order);
    }

    TEST_CASE("any bytes become valid UTF-8") {
        std::string all;
        for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
        for (const char* declared : {"", "utf-8", "windows-1251", "windows-1255", "koi8-r"}) {
            const DecodedText decoded = decode_text(all, declared);
            CHECK_FALSE(decoded.text().empty());
            CHECK(decode_text(decoded.text(), "").charset() == "utf-8");
        }
        CHECK(decode_text("", "").text().empty());
    }

    TEST_CASE("the charset of a header and of a page are found in every spelling") {
        CHECK(charset_of_type("text/html; charset=windows-1251") == "windows-1251");
        CHECK(charset_of_type("text/html;CHARSET = \"UTF-8\"") == "utf-8");
        CHECK(charset_of_type("text/html").empty());
        CHECK(charset_of_meta("<html><META HTTP-EQUIV='Content-Type' content='text/html; charset=koi8-r'>") == "koi8-r");
        CHECK(charset_of_meta("<meta name=a><meta charset=windows-1251 />") == "windows-1251");
        CHECK(charset_of_meta("<p>charset=koi8-r").empty());
    }
}
