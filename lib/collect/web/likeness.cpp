#include "collect/web/likeness.h"

#include <set>
#include <string_view>
#include <vector>

#include "text/words.h"

namespace merilo {
namespace {

constexpr std::size_t fewest_words = 3;

/// Runs of letters; what holds a digit is no word.
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    bool numeric = false;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char c = at < text.size() ? text[at] : ' ';
        const bool digit = c >= '0' && c <= '9';
        if ((c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0 || digit) {
            numeric = numeric || digit;
            continue;
        }
        if (at > begin && !numeric) words.push_back(text.substr(begin, at - begin));
        begin = at + 1;
        numeric = false;
    }
    return words;
}

/// Percent-encoding undone, so that an address names the words that a page repeats.
std::string readable(const std::string& address) {
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1; };
    std::string result;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool encoded = address[i] == '%' && i + 2 < address.size() && digit(address[i + 1]) >= 0 && digit(address[i + 2]) >= 0;
        result += encoded ? static_cast<char>(digit(address[i + 1]) * 16 + digit(address[i + 2])) : address[i];
        if (encoded) i += 2;
    }
    return result;
}

std::vector<std::string> said(const std::string& text, const std::string& address) {
    const std::string low = folded(text), of_address = folded(readable(address));
    const auto words = words_of(of_address);
    const std::set<std::string_view> left_out(words.begin(), words.end());
    std::vector<std::string> result;
    for (const std::string_view word : words_of(low))
        if (!left_out.contains(word)) result.emplace_back(word);
    return result;
}

}  // namespace

bool same_but_for_the_address(const std::string& text, const std::string& other_text, const std::string& address,
                              const std::string& other_address) {
    const std::string both = address + " " + other_address;
    const auto one = said(text, both);
    return one.size() >= fewest_words && one == said(other_text, both);
}

}  // namespace merilo
