#include "collect/profile/kind/page_manner.h"

#include "collect/profile/lines/first_line.h"
#include "collect/profile/lines/personal_names.h"
#include "text/digits.h"

namespace merilo {

bool on_a_portal(const DocumentText& text, const Lexicon& lexicon) {
    constexpr std::size_t head = 4000;  // bytes
    if (text.pages.empty()) return false;
    return lexicon.names(Subject::material_portal, tokens_of(std::string_view(text.pages[0].text).substr(0, head)));
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
    constexpr std::size_t head = 25;
    return first_line(lines, head,
                      [&](const HeadLine& line) { return lexicon.opening(Subject::scholarly, line.words) > 0; });
}

const HeadLine* court_sign(const std::vector<HeadLine>& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 25;
    return first_line(lines, head, [&](const HeadLine& line) { return lexicon.names(Subject::court_act, line.words); });
}

bool of_the_press(const HeadLine& line, const Lexicon& lexicon) {
    if ((line.words.size() == 1 && line.first() == "общество") || line.folded.starts_with("газета «")) return true;
    for (const Lexicon::Hit& hit : lexicon.find(Subject::press_caption, line.words))
        if (line.text.substr(line.words[static_cast<std::size_t>(hit.word)].end).starts_with(":")) return true;
    return lexicon.names(Subject::press, line.words);
}

bool for_everybody(const HeadLine& line, const Lexicon& lexicon) {
    constexpr int longest = 150;
    const std::size_t figure = line.text.find_first_not_of("0123456789IVX");
    const bool numbered =
        figure != 0 && figure != std::string::npos && line.text[figure] == '.';  // «2.2.1. Зачем …» in a paper
    const bool byline = line.first() == "опубликовано" && without_names(line.text) != line.text;
    return line.length() < longest && !numbered && line.capital() &&
           (byline || lexicon.names(Subject::for_everybody, line.words) ||
            lexicon.opening(Subject::scholarly, line.words) > 0);
}

}  // namespace merilo
