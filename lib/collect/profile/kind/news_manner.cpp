#include "collect/profile/kind/news_manner.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "collect/profile/kind/page_manner.h"
#include "collect/profile/lines/requisite_items.h"
#include "text/digits.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

constexpr std::ptrdiff_t head = 14;  // lines

bool dated(const HeadLine& line) {
    static constexpr auto days =
        std::to_array<std::string_view>({"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
                                         "сентября", "октября", "ноября", "декабря", "сегодня", "вчера"});
    return line.folded.find(".20") != std::string::npos ||
           std::any_of(line.words.begin(), line.words.end(), [](const Token& word) { return among(word.form, days); });
}

/// «Новости», «Главная / Новости / Общество»: where on a site it stands; but not a menu's «Главная Новости Документы».
bool news_section(const HeadLine& line, const Lexicon& lexicon) {
    const bool path = line.text.find('/') != std::string::npos || line.text.find("»") != std::string::npos ||
                      line.text.find('>') != std::string::npos;
    if (line.folded.starts_with("лента новостей")) return true;
    constexpr std::size_t longest = 6;
    return line.words.size() <= longest && (line.words.size() == 1 || path) &&
           lexicon.names(Subject::news_section, line.words);
}

/// «приехали», «состоялось», «показала»: what has happened. Nouns that look so are left out.
bool happened(const Token& word) {
    static constexpr auto ends = std::to_array<std::string_view>(
        {"али", "яли", "или", "ели", "лся", "лась", "лось", "лись", "ала", "яла", "ила", "ела"});
    static constexpr auto nouns = std::to_array<std::string_view>(
        {"недели", "модели", "медали", "детали", "стили", "начала", "правила", "раздела", "отдела", "материала",
         "портала", "предела", "журнала", "учителя", "канала", "персонала", "потенциала"});
    constexpr std::size_t least = 10;  // bytes
    return word.form.size() >= least && ends_with_any(word.form, ends) && !among(word.form, nouns);
}

/// Prose about what happened, told by somebody who was not there: one word of twenty is a verb in the past, and no «я».
Told<Kind> told_in_the_past(std::span<const HeadLine> lines, const Lexicon& lexicon) {
    static constexpr auto own = std::to_array<std::string_view>({"я", "мы", "мне", "нас", "нам", "мой", "моя", "моей"});
    constexpr int sentence = 40;
    constexpr std::ptrdiff_t fewest = 20, share = 22;  // words, of which one
    std::ptrdiff_t words = 0, past = 0, first_person = 0;
    for (const HeadLine& line : lines) {
        if (lexicon.names(Subject::scholarly_word, line.words)) return {};
        if (line.length() <= sentence) continue;
        words += std::ssize(line.words);
        past += std::count_if(line.words.begin(), line.words.end(), happened);
        first_person += std::count_if(line.words.begin(), line.words.end(),
                                      [](const Token& word) { return among(word.form, own); });
    }
    if (words < fewest || past * share < words || past < 2 || first_person > 1) return {};
    return {Kind::news, 55, shortened(lines.front().text, 120)};
}

/// «15:12», and nothing else: what a feed says of every item.
bool clock(const HeadLine& line) {
    return line.words.size() == 2 && line.text.size() <= 5 && line.text.find(':') != std::string::npos &&
           is_digit(line.text.front()) && is_digit(line.text.back());
}

/// «Категория: … | Просмотров: 418 | Добавил: …»: the foot of an entry in a site's diary.
bool entry_mark(const HeadLine& line) {
    return line.folded.find("просмотров:") != std::string::npos || line.folded.starts_with("рубрика:");
}

/// «21.02.2023», «30 Авг 2024, 12:30»: the item's own day.
bool day_alone(const HeadLine& line) {
    constexpr int longest = 30;
    if (line.length() > longest || line.words.empty()) return false;
    const auto items = requisite_items(line);
    return !items.empty() && items.front().sort == RequisiteItem::Sort::date;
}

}  // namespace

Told<Kind> news_by_manner(const DocumentText& text, const std::vector<HeadLine>& lines, const Lexicon& lexicon) {
    const auto entry_end = std::find_if(lines.begin(), lines.end(), entry_mark);
    const bool entry = entry_end != lines.end();
    const bool press = std::any_of(lines.begin(), lines.begin() + std::min(head, std::ssize(lines)),
                                   [&](const HeadLine& line) { return of_the_press(line, lexicon); });
    // Above an entry's foot is the entry, above that may be a long menu.
    const auto begin = entry && entry_end - lines.begin() > head ? entry_end - head : lines.begin();
    const auto end = begin + std::min(head, lines.end() - begin);
    if (std::any_of(begin, end, [&](const HeadLine& line) { return for_everybody(line, lexicon); })) return {};
    const bool day = entry || std::any_of(begin, end, dated) || std::any_of(begin, end, clock);
    const auto top = begin + std::min<std::ptrdiff_t>(6, end - begin);
    const auto section = std::find_if(begin, top, [&](const HeadLine& line) { return news_section(line, lexicon); });
    if (day && section != top) return {Kind::news, 70, section->text};
    const auto event = std::find_if(begin, end, [&](const HeadLine& line) {
        constexpr int sentence = 40;
        return line.length() > sentence && lexicon.names(Subject::event, line.words);
    });
    const bool page = text.format == DocumentFormat::html;
    if (event != end) {
        std::ptrdiff_t events = 0;
        for (auto line = begin; line != end; ++line) events += std::ssize(lexicon.find(Subject::event, line->words));
        constexpr std::ptrdiff_t lead = 3;
        const bool told_first = day && (!page || event - begin < lead);
        if (events > 1 || told_first || entry || press || (page && std::any_of(begin, end, day_alone)))
            return {Kind::news, page && day ? 85 : 65, shortened(event->text, 120)};
    }
    return page ? told_in_the_past({begin, end}, lexicon) : Told<Kind>{};
}

}  // namespace merilo
