#include "collect/profile/issuer/issuer_name.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/head_lines.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {

std::string issuer_name(const std::string& text, const std::string& body) {
    const std::size_t hit = std::min(text.find(body), text.size());
    const std::size_t line_end = text.rfind('\n', hit);
    std::size_t begin = line_end == std::string::npos ? 0 : line_end + 1;
    const HeadLine before = head_line(std::string_view(text).substr(begin, hit - begin));
    static constexpr auto offices = std::to_array<std::string_view>(
        {"директор", "начальник", "руководитель", "заведующ", "утвержд", "приказ", "председател", "постановлен"});
    for (const Token& word : before.words)
        if (begins_with_any(word.form, offices)) begin = hit;
    std::string name;
    for (std::string_view rest = std::string_view(text).substr(begin); !rest.empty() && name.size() < 300;) {
        if (rest.front() == '\n') rest.remove_prefix(1);
        const std::string_view line = rest.substr(0, rest.find('\n'));
        const bool digits = std::count_if(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; }) > 4;
        if (digits || line.find('@') != std::string_view::npos) break;
        name += (name.empty() ? "" : " ") + std::string(line);
        rest.remove_prefix(line.size());
    }
    return shortened(name.empty() ? body : name, 200);
}

bool tells_whose(const std::string& name) {
    constexpr std::size_t most_of_office = 2;
    const HeadLine line = head_line(name);
    const bool named = line.folded != line.text || name.find("№") != std::string::npos;
    return named ? line.words.size() > 1 || line.all_capitals() : line.words.size() > most_of_office;
}

}  // namespace merilo
