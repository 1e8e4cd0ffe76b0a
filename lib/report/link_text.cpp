#include "report/link_text.h"

#include "report/wording.h"
#include "text/address.h"
#include "text/utf8.h"

namespace merilo {

namespace {

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The byte that «%D0» at `at` stands for; -1 when nothing is encoded there.
int encoded_at(std::string_view text, std::size_t at) {
    if (at + 2 >= text.size() || text[at] != '%' || hex(text[at + 1]) < 0 || hex(text[at + 2]) < 0) return -1;
    return hex(text[at + 1]) * 16 + hex(text[at + 2]);
}

/// A run of encoded bytes beyond ASCII at a time: decoded where that gives readable text.
std::string decoded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        std::string run;
        std::size_t end = at;
        for (int byte; (byte = encoded_at(text, end)) >= 0x80; end += 3) run += static_cast<char>(byte);
        if (run.empty()) result += text[at++];
        else result += invalid_utf8(run) || unprintable(run) ? std::string(text.substr(at, end - at)) : run;
        at = std::max(at, end);
    }
    return result;
}

}  // namespace

std::string readable_address(std::string_view address) {
    std::string text(address);
    const std::size_t begin = text.find("://");
    if (begin != std::string::npos && text.find("xn--") != std::string::npos) {
        const std::size_t from = begin + 3, end = std::min(text.find_first_of(":/?#", from), text.size());
        if (const Address read = read_address(text); read.valid) text.replace(from, end - from, read.host);
    }
    return printable(decoded(text));
}

std::string reasons_text(const LinkAttempt& attempt, Lang lang) {
    std::string text;
    for (const LinkReason reason : attempt.reasons) text.append(text.empty() ? "" : "; ").append(title(reason).in(lang));
    return text;
}

std::string reason_names(const LinkAttempt& attempt) {
    std::string text;
    for (const LinkReason reason : attempt.reasons) text.append(text.empty() ? "" : ", ").append(name(reason));
    return text;
}

std::string size_text(std::int64_t bytes, Lang lang) {
    static constexpr Pair units[] = {{"Б", "B"}, {"КБ", "KB"}, {"МБ", "MB"}, {"ГБ", "GB"}, {"ТБ", "TB"}};
    std::size_t unit = 0;
    double value = static_cast<double>(bytes);
    for (; value >= 1024 && unit + 1 < std::size(units); value /= 1024) ++unit;
    std::string number = unit == 0 ? std::to_string(bytes) : fmt::format("{:.1f}", value);
    if (const std::size_t point = number.find('.'); lang == Lang::ru && point != std::string::npos) number[point] = ',';
    return number + " " + std::string(units[unit].in(lang));
}

}  // namespace merilo
