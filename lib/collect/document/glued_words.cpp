#include "collect/document/glued_words.h"

#include <algorithm>
#include <array>

#include "text/words.h"

namespace merilo {
namespace {

using namespace std::string_view_literals;

constexpr std::array firsts{
    "научно"sv,      "учебно"sv,          "организационно"sv, "информационно"sv,   "нормативно"sv, "программно"sv,      "материально"sv,
    "социально"sv,   "психолого"sv,       "контрольно"sv,     "финансово"sv,       "культурно"sv,  "духовно"sv,         "общественно"sv,
    "проектно"sv,    "государственно"sv,  "опытно"sv,         "консультационно"sv, "экспертно"sv,  "воспитательно"sv,   "образовательно"sv,
    "инженерно"sv,   "профессионально"sv, "физкультурно"sv,   "художественно"sv,   "планово"sv,    "административно"sv, "личностно"sv,
    "практико"sv,    "медико"sv,          "военно"sv,         "спортивно"sv,       "мотивационно"sv};

// How the second halves begin.
constexpr std::array seconds{
    "методич"sv,    "методолог"sv,  "практич"sv,      "исследоват"sv, "педагог"sv,    "консульт"sv,   "правов"sv,    "техническ"sv,
    "психолог"sv,   "аналит"sv,     "экономич"sv,     "воспитат"sv,   "образоват"sv,  "просветит"sv,  "нравствен"sv, "патриотич"sv,
    "эксперимент"sv, "общественн"sv, "управленч"sv,    "коммуникац"sv, "оценочн"sv,    "диагностич"sv, "спортивн"sv,  "оздоровит"sv,
    "досугов"sv,    "хозяйствен"sv, "распорядит"sv,   "познават"sv,   "развивающ"sv,  "эстетич"sv,    "ориентирован"sv, "производств"sv,
    "библиотеч"sv,  "массов"sv,     "социальн"sv,     "цифров"sv};

constexpr std::size_t shortest = 2 * 11, longest = 2 * 50;  // bytes of Cyrillic letters

bool cyrillic(std::string_view text, std::size_t at) { return at + 1 < text.size() && (text[at] == '\xD0' || text[at] == '\xD1'); }

/// Where the hyphen belongs; 0: nowhere.
std::size_t hyphen_in(std::string_view word) {
    const std::string low = folded(word);
    if (low.size() != word.size()) return 0;
    const std::string_view text(low);
    for (const std::string_view first : firsts) {
        if (!text.starts_with(first)) continue;
        const std::string_view rest = text.substr(first.size());
        const auto begins = [rest](std::string_view second) { return rest.starts_with(second); };
        if (std::any_of(seconds.begin(), seconds.end(), begins)) return first.size();
    }
    return 0;
}

}  // namespace

std::string with_hyphens_put_back(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (cyrillic(text, end)) end += 2;
        const std::string_view word = text.substr(at, end - at);
        const std::size_t hyphen = word.size() >= shortest && word.size() <= longest ? hyphen_in(word) : 0;
        result += word.substr(0, hyphen);
        if (hyphen > 0) result += '-';
        result += word.substr(hyphen);
        at = end;
        while (at < text.size() && !cyrillic(text, at)) result += text[at++];
    }
    return result;
}

}  // namespace merilo
