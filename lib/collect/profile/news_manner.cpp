#include "collect/profile/news_manner.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "collect/profile/own_voice.h"
#include "collect/profile/requisite_items.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::ptrdiff_t head = 14;  // lines

bool tells_an_event(const Token& word) {
    static constexpr auto begins = std::to_array<std::string_view>(
        {"заявил",      "отметил",   "подчеркнул", "ознакомил", "напомнил",    "поручил",   "сообщает",  "проведен",
         "обсудил",     "рассказал", "участвовал", "обратил",   "закончил",    "победител", "подписал",  "сообщил",
         "опубликован", "объявлен",  "названы",    "вручен",    "подведен",    "состоял",   "состоится", "прошел",
         "прошла",      "прошло",    "прошли",     "проходил",  "пройдет",     "пройдут",   "провел",    "стартовал",
         "стартует",    "завершил",  "открыл",     "собрал",    "посетил",     "поздравля", "поздравил", "побывал",
         "встретил",    "выступил",  "приглаша",   "посвятил",  "рассмотрены", "проходит",  "проходят",  "обсуждал"});
    const std::string& form = word.form;
    if (form.starts_with("проведени")) return false;
    return form == "приняли" || form == "принял" || form == "приняла" ||
           std::any_of(begins.begin(), begins.end(), [&](auto begin) { return form.starts_with(begin); });
}

bool dated(const HeadLine& line) {
    static constexpr auto days =
        std::to_array<std::string_view>({"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
                                         "сентября", "октября", "ноября", "декабря", "сегодня", "вчера"});
    return line.folded.find(".20") != std::string::npos ||
           std::any_of(line.words.begin(), line.words.end(),
                       [](const Token& word) { return std::find(days.begin(), days.end(), word.form) != days.end(); });
}

/// «Новости», «Главная / Новости / Общество»: where on a site it stands; but not a menu's «Главная Новости Документы».
bool news_section(const HeadLine& line) {
    const bool path = line.text.find('/') != std::string::npos || line.text.find("»") != std::string::npos ||
                      line.text.find('>') != std::string::npos;
    if (line.folded.starts_with("лента новостей")) return true;
    constexpr std::size_t longest = 6;
    return line.words.size() <= longest && (line.words.size() == 1 || path) &&
           std::any_of(line.words.begin(), line.words.end(),
                       [](const Token& word) { return word.form == "новости" || word.form == "объявления"; });
}

/// «21.02.2023», «30 Авг 2024, 12:30»: the item's own day.
bool day_alone(const HeadLine& line) {
    constexpr int longest = 30;
    if (line.length() > longest || line.words.empty()) return false;
    const auto items = requisite_items(line);
    return !items.empty() && items.front().sort == RequisiteItem::Sort::date;
}

}  // namespace

Told<Kind> news_by_manner(const DocumentText& text, const std::vector<HeadLine>& lines) {
    const auto begin = lines.begin(), end = begin + std::min(head, std::ssize(lines));
    if (std::any_of(begin, end, for_everybody)) return {};
    const bool day = std::any_of(begin, end, dated);
    const auto top = begin + std::min<std::ptrdiff_t>(6, std::ssize(lines));
    if (const auto section = std::find_if(begin, top, news_section); day && section != top)
        return {Kind::news, 70, section->text};
    const auto event = std::find_if(begin, end, [](const HeadLine& line) {
        constexpr int sentence = 40;
        return line.length() > sentence && std::any_of(line.words.begin(), line.words.end(), tells_an_event);
    });
    if (event == end) return {};
    std::ptrdiff_t events = 0;
    for (auto line = begin; line != end; ++line)
        events += std::count_if(line->words.begin(), line->words.end(), tells_an_event);
    const bool page = text.format == DocumentFormat::html;
    constexpr std::ptrdiff_t lead = 3;
    const bool told_first = day && (!page || event - begin < lead);
    if (events < 2 && !told_first && !(page && std::any_of(begin, end, day_alone))) return {};
    return {Kind::news, page && day ? 85 : 65, shortened(event->text, 120)};
}

}  // namespace merilo
