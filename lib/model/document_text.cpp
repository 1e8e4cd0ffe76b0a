#include "model/document_text.h"

#include <algorithm>
#include <array>

namespace merilo {
namespace {

constexpr auto formats = std::to_array<std::string_view>({"unknown", "pdf", "docx", "odt", "rtf", "doc", "html", "text", "picture"});

struct TroubleWord {
    std::string_view name;
    Pair title;
};
constexpr std::array troubles{
    TroubleWord{"none", {"прочитан", "read"}},
    TroubleWord{"not-a-document", {"формат не читается", "the format is not read"}},
    TroubleWord{"no-reader", {"для этого формата нужна программа, которой здесь нет", "this format needs a program that is not here"}},
    TroubleWord{"encrypted", {"закрыт паролем", "asks for a password"}},
    TroubleWord{"damaged", {"файл повреждён", "the file is damaged"}},
    TroubleWord{"too-large", {"слишком велик, чтобы прочитать его безопасно", "too large to be read safely"}},
    TroubleWord{"too-long", {"не прочитан за отведённое время", "not read in the time allowed"}},
    TroubleWord{"crashed", {"программа чтения сломалась на нём", "the reader broke on it"}},
    TroubleWord{"not-there", {"файл не открывается", "the file does not open"}},
};

template <class E, class Words, class Name>
std::optional<E> named(const Words& words, std::string_view name, Name name_of) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return name_of(word) == name; });
    if (found == words.end()) return {};
    return static_cast<E>(found - words.begin());
}

}  // namespace

std::string_view name(DocumentFormat format) { return formats[static_cast<std::size_t>(format)]; }
std::string_view name(ReadTrouble trouble) { return troubles[static_cast<std::size_t>(trouble)].name; }
const Pair& title(ReadTrouble trouble) { return troubles[static_cast<std::size_t>(trouble)].title; }

std::optional<DocumentFormat> document_format(std::string_view name) {
    return named<DocumentFormat>(formats, name, [](std::string_view word) { return word; });
}

std::optional<ReadTrouble> read_trouble(std::string_view name) {
    return named<ReadTrouble>(troubles, name, [](const TroubleWord& word) { return word.name; });
}

std::string DocumentText::text() const {
    std::string all;
    for (const TextPage& page : pages) all.append(all.empty() ? "" : "\n").append(page.text);
    return all;
}

int DocumentText::characters() const {
    int count = 0;
    for (const TextPage& page : pages)
        count += static_cast<int>(std::count_if(page.text.begin(), page.text.end(), [](char c) {
            return static_cast<unsigned char>(c) > 0x20 && (c & 0xC0) != 0x80;
        }));
    return count;
}

bool DocumentText::scan() const {
    const auto blind = std::count_if(pages.begin(), pages.end(), [](const TextPage& page) { return page.scan; });
    return !by_ocr() && 2 * static_cast<std::size_t>(blind) > pages.size();
}

bool DocumentText::by_ocr() const {
    return std::any_of(pages.begin(), pages.end(), [](const TextPage& page) { return page.ocr_confidence.has_value(); });
}

bool DocumentText::has_pictures() const {
    return std::any_of(pages.begin(), pages.end(), [](const TextPage& page) { return page.picture(); });
}

}  // namespace merilo
