#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// The language of what a person reads. Russian is the first one everywhere.
enum class Lang { ru, en };

/// How many `{}` placeholders a text has; used to hold the two languages of a text to the same arguments.
constexpr int placeholders(std::string_view text) {
    int count = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '{' && text[i + 1] == '}') ++count;
    return count;
}

/// A text written in the program, in both languages, standing once beside the thing it describes.
/// The compiler refuses a pair whose languages take a different number of arguments.
struct Pair {
    std::string_view ru, en;

    consteval Pair(const char* russian, const char* english) : ru(russian), en(english) {
        if (placeholders(ru) != placeholders(en)) throw "the two languages take different arguments";
    }
    constexpr std::string_view in(Lang lang) const { return lang == Lang::ru ? ru : en; }
};

/// A finished text in both languages: read from a rubric, or made from a Pair by `say` (text/say.h).
struct Said {
    std::string ru, en;

    const std::string& in(Lang lang) const { return lang == Lang::ru ? ru : en; }
    bool empty() const { return ru.empty() && en.empty(); }
    bool operator==(const Said&) const = default;
};

}  // namespace merilo
