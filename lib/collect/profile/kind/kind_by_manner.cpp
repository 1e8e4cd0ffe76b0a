#include <algorithm>
#include <array>
#include <iterator>

#include "collect/profile/kind/kind_by_build.h"
#include "collect/profile/kind/kind_by_own_words.h"
#include "collect/profile/kind/kind_of_text.h"
#include "collect/profile/kind/news_manner.h"
#include "collect/profile/kind/offered_titles.h"
#include "collect/profile/lines/first_line.h"
#include "text/digits.h"
#include "text/title.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

bool writes_to_somebody(const HeadLine& line) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"представляем", "представляет", "направляет", "направляем", "информирует", "информируем", "сообщает",
         "сообщаем", "просим", "прошу", "напоминает", "напоминаем", "приглашаем", "уведомляет", "уведомляем", "доводит",
         "благодарим", "рекомендует"});
    return std::any_of(line.words.begin(), line.words.end(),
                       [&](const Token& word) { return among(word.form, verbs); });
}

/// «Просим Вас ответить на вопросы», and the questions: how a form begins.
const HeadLine* asks_to_answer(const Lines& lines) {
    constexpr std::size_t top = 6;
    const bool questions =
        std::any_of(lines.begin(), lines.end(), [](const HeadLine& line) { return line.text.ends_with("?"); });
    return !questions ? nullptr : first_line(lines, top, [](const HeadLine& line) {
        const bool asks = line.folded.starts_with("прос") || line.folded.find(" прос") != std::string::npos;
        return asks && (line.folded.find("ответить на") != std::string::npos ||
                        line.folded.find("заполнить анкет") != std::string::npos);
    });
}

/// A letter: it is addressed, greets and asks; two of these say so.
Told<Kind> letter(const Lines& lines) {
    constexpr std::size_t head = 40;
    const HeadLine* address = first_line(lines, 25, names_addressee);
    const HeadLine* greeting = first_line(
        lines, head, [](const HeadLine& line) { return line.folded.starts_with("уважаем") && line.length() < 100; });
    const HeadLine* request = first_line(lines, head, writes_to_somebody);
    const HeadLine* answer = first_line(lines, 25, [](const HeadLine& line) {
        return line.folded.find("на №") != std::string::npos || line.folded.find("на исх") != std::string::npos ||
               line.folded.starts_with("в ответ на ");
    });
    const int signs = (address != nullptr) + (greeting != nullptr) + (request != nullptr) + (answer != nullptr);
    const bool asks_you = request && request->folded.find("просим вас") != std::string::npos;
    if (asks_to_answer(lines)) return {};
    if (!asks_you && (signs < 2 || (!address && !answer && !greeting))) return {};
    const HeadLine* decided = address ? address : greeting ? greeting : answer ? answer : request;
    return {Kind::letter, signs > 2 ? 90 : signs == 2 ? 80 : 65, shortened(decided->text, 120)};
}

Told<Kind> protocol(const Lines& lines) {
    constexpr std::size_t head = 60;
    static constexpr auto present = std::to_array<std::string_view>({"присутствовал", "присутствуют"});
    static constexpr auto business = std::to_array<std::string_view>({"повестка", "слушали"});
    static constexpr auto decided = std::to_array<std::string_view>({"постановили", "решили"});
    const auto has = [&](const auto& words) {
        return first_line(lines, head, [&](const HeadLine& line) { return begins_with_any(line.folded, words); });
    };
    const HeadLine* sign = has(present);
    if (!sign || !(has(business) || has(decided))) return {};
    return {Kind::protocol, 80, shortened(sign->text, 40)};
}

/// «Контроль за исполнением приказа оставляю за собой»: an act whose head and formula are missing.
Told<Kind> act_by_its_end(const Lines& lines) {
    constexpr std::size_t head = 80;
    struct End {
        std::string_view begin;
        Kind kind;
    };
    static constexpr std::array<End, 3> ends{
        {{"приказа", Kind::order}, {"распоряжения", Kind::directive}, {"постановления", Kind::resolution}}};
    const HeadLine* control = first_line(lines, head, [](const HeadLine& line) {
        return line.point() && line.folded.find("контроль за ") != std::string::npos &&
               (line.folded.find("выполнени") != std::string::npos ||
                line.folded.find("исполнени") != std::string::npos);
    });
    if (!control) return {};
    for (std::size_t w = 0; w < control->words.size() && w < 8; ++w)
        for (const End& end : ends)
            if (control->words[w].form == end.begin)
                return {end.kind, 75, shortened(control->text.substr(0, control->words[w].end), 120)};
    return {};
}

/// «… Совет депутатов … решил:»: a council's decision without its head.
Told<Kind> council_decides(const Lines& lines) {
    constexpr std::size_t head = 30;
    static constexpr auto verbs = std::to_array<std::string_view>({"решил", "решила", "решило", "решает"});
    static constexpr auto bodies = std::to_array<std::string_view>({"совет", "дума", "собрание", "коллегия"});
    const HeadLine* decides = first_line(lines, head, [](const HeadLine& line) {
        if (line.words.size() < 2 || !line.text.ends_with(":") || !begins_with_any(line.words.back().form, verbs))
            return false;
        const std::size_t near = 10, from = line.words.size() > near ? line.words.size() - near : 0;
        return std::any_of(line.words.begin() + static_cast<std::ptrdiff_t>(from), line.words.end(),
                           [](const Token& word) { return begins_with_any(word.form, bodies); });
    });
    if (!decides) return {};
    const std::size_t near = 8, from = decides->words.size() > near ? decides->words.size() - near : 0;
    return {Kind::decision, 75, shortened(decides->text.substr(decides->words[from].begin), 120)};
}

/// «Как описать опыт: рекомендации школам».
bool behind_colon(const HeadLine& line, int word) {
    const Token& before = line.words[static_cast<std::size_t>(word) - 1];
    return line.capital() && line.text.substr(before.end).starts_with(":");
}

/// «МБОУ «СОШ № 5» ПЛАН РАБОТЫ», «Приложение 1. Положение о …», «1. Паспорт / муниципальной программы»: the title
/// stands in the middle of a line.
Told<Kind> inside_a_line(const Lines& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 14;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        const HeadLine& line = lines[i];
        if (line.length() > 300 || (line.point() && under_links_heading(lines, static_cast<int>(i), lexicon))) continue;
        const bool nested =
            line.point() && line.words.size() > 1 && is_digit(line.words[1].form[0]);  // «2.2. Программа …»
        if (nested) continue;
        const bool passport = line.is(0, "паспорт") && (line.is(1, "программы") || line.is(2, "программы"));
        if (passport) return {Kind::programme, 75, shortened(line.text, 120)};
        if (line.folded.find("паспорт") != std::string::npos && line.words.size() <= 4) {
            const std::string next = line.folded + " " + (i + 1 < lines.size() ? lines[i + 1].folded : "");
            if (next.find(" программы") != std::string::npos) return {Kind::programme, 80, line.text};
        }
        for (const auto& hit : lexicon.find(Subject::kind, line.words)) {
            const auto kind = parse<Kind>(hit.entry->name);
            if (!kind || *kind == Kind::news || hit.word == 0) continue;
            if (*kind == Kind::guidelines && i < 2 && behind_colon(line, hit.word))
                return {*kind, 75, shortened(line.text, 120)};
            const Token& word = line.words[static_cast<std::size_t>(hit.word)];
            const std::string_view before = std::string_view(line.text).substr(0, word.begin);
            const std::size_t last = before.find_last_not_of(" .:");
            const bool apart =
                last != std::string_view::npos && (before.substr(0, last + 1).ends_with("»") || before[last] == '"' ||
                                                   (before[last] >= '0' && before[last] <= '9'));
            if (!apart) continue;
            const auto named = kind_line(head_line(std::string_view(line.text).substr(word.begin)), lexicon);
            if (named && !(is_act(named->kind) && (line.first() == "приложение" || line.point())))
                return {named->kind, 75, shortened(line.text.substr(word.begin), 120)};
        }
    }
    return {};
}

/// «Добрый день, уважаемые участники конференции!»: what somebody reported there.
Told<Kind> speech(const Lines& lines) {
    constexpr std::size_t head = 6;
    static constexpr auto gatherings =
        std::to_array<std::string_view>({"конференци", "совещани", "участник", "присутствующ"});
    const HeadLine* greeting = first_line(lines, head, [](const HeadLine& line) {
        return line.folded.find("уважаемые") < 60 && line.text.find('!') != std::string::npos &&
               std::any_of(line.words.begin(), line.words.begin() + std::min<std::ptrdiff_t>(8, std::ssize(line.words)),
                           [](const Token& word) { return begins_with_any(word.form, gatherings); });
    });
    const HeadLine* thanks = first_line(
        lines, lines.size(), [](const HeadLine& line) { return line.folded.starts_with("благодарю за внимание"); });
    if (!greeting) greeting = thanks;
    if (!greeting) return {};
    return {Kind::report, 60, shortened(greeting->text, 120)};
}

/// Places to be written in, and little else.
Told<Kind> form(const Lines& lines) {
    static constexpr auto online =
        std::to_array<std::string_view>({"обязательный вопрос", "мой ответ", "очистить форму", "развернутый ответ"});
    const auto asked = [](const HeadLine& line) { return line.length() < 40 && holds_any(line.folded, online); };
    if (const auto sign = std::find_if(lines.begin(), lines.end(), asked); sign != lines.end())
        return {Kind::form, 75, sign->text};
    if (const HeadLine* asks = asks_to_answer(lines)) return {Kind::form, 65, shortened(asks->text, 120)};
    int blanks = 0, prose = 0;
    for (const HeadLine& line : lines) {
        if (line.text.find("____") != std::string::npos)
            ++blanks;
        else if (line.length() > 90)
            ++prose;
    }
    const bool application = std::any_of(lines.begin(), lines.end(), [](const HeadLine& line) {
        return line.words.size() == 1 && line.first() == "заявление" && line.all_capitals();
    });
    if (application && blanks > 1) return {Kind::form, 70, "____"};
    if (blanks < 5 || prose * 2 > blanks) return {};
    return {Kind::form, 60, "____"};
}

/// Its headings, then the title that its properties or page give.
Told<Kind> by_title(const DocumentText& text, const Lexicon& lexicon) {
    std::vector<std::string> titles(
        text.headings.begin(),
        text.headings.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(text.headings.size(), 2)));
    titles.push_back(text.title);
    for (const std::string& title : titles) {
        const auto kind = kind_line(head_line(std::string_view(title).substr(0, 800)), lexicon);
        if (kind && kind->kind != Kind::news) return {kind->kind, 60, shortened(title, 120)};
    }
    return {};
}

}  // namespace

bool names_addressee(const HeadLine& line) {
    static constexpr auto offices = std::to_array<std::string_view>(
        {"руководител", "директор", "начальник", "заведующ", "глав", "председател", "министр", "ректор", "педагог",
         "учител", "заместител", "специалист", "методист"});
    const std::string& form = line.first();
    static constexpr auto dative = std::to_array<std::string_view>({"ям", "ам", "ю", "у", "им", "ему", "ому"});
    if (!line.capital() || line.point() || line.length() > 160 || !begins_with_any(form, offices)) return false;
    return ends_with_any(form, dative) && !line.text.ends_with(":");
}

Told<Kind> kind_by_manner(const DocumentText& text, const Lines& lines, const Lexicon& lexicon) {
    if (auto told = letter(lines)) return told;
    if (auto told = protocol(lines)) return told;
    if (auto told = act_by_its_end(lines)) return told;
    if (auto told = council_decides(lines)) return told;
    if (auto told = inside_a_line(lines, lexicon)) return told;
    if (auto told = kind_by_own_words(lines, lexicon)) return told;
    if (auto told = other_paper(lines, lexicon)) return told;
    if (auto told = rules_by_build(lines)) return told;
    if (auto told = speech(lines)) return told;
    if (auto told = form(lines)) return told;
    if (auto told = news_by_manner(text, lines, lexicon)) return told;
    return by_title(text, lexicon);
}

}  // namespace merilo
