#include "collect/profile/page_manner.h"

#include "collect/profile/first_line.h"

namespace merilo {

bool on_a_portal(const DocumentText& text, const Lexicon& lexicon) {
    constexpr std::size_t head = 4000;  // bytes
    return lexicon.names(Subject::material_portal, tokens_of(std::string_view(text.text()).substr(0, head)));
}

bool under_news(const std::vector<HeadLine>& lines, int line) {
    constexpr int reach = 3;
    for (int i = line - 1; i >= 0 && i >= line - reach; --i)
        if (const HeadLine& above = lines[static_cast<std::size_t>(i)];
            above.words.size() == 1 && above.is(0, "новости"))
            return true;
    return false;
}

const HeadLine* learned_sign(const std::vector<HeadLine>& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 14;
    return first_line(lines, head,
                      [&](const HeadLine& line) { return lexicon.opening(Subject::scholarly, line.words) > 0; });
}

}  // namespace merilo
