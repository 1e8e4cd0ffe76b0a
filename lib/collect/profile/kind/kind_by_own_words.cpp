#include "collect/profile/kind/kind_by_own_words.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

/// «Данное Положение», but not «Данным постановлением …», which tells of another's.
bool points_at(const std::string& form) {
    return form == "данное" || form == "данный" || form == "данная" || form == "данные";
}

/// «Настоящее Положение …», «Настоящая программа …»: a text that names itself.
Told<Kind> by_its_own_name(const Lines& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 60;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        const auto& words = lines[i].words;
        for (std::size_t w = 0; w + 1 < words.size() && w < 400; ++w) {
            if (!words[w].form.starts_with("настоящ") && !(w < 4 && points_at(words[w].form))) continue;
            const std::size_t end = std::min(words.size(), w + 4);
            const std::vector<Token> next(words.begin() + static_cast<std::ptrdiff_t>(w) + 1,
                                          words.begin() + static_cast<std::ptrdiff_t>(end));
            for (const auto& hit : lexicon.find(Subject::kind, next)) {
                const auto kind = parse<Kind>(hit.entry->name);
                if (!kind || *kind == Kind::news || hit.word > 1) break;
                const std::size_t last = w + static_cast<std::size_t>(hit.word + hit.length);
                return {*kind, 80,
                        shortened(lines[i].text.substr(words[w].begin, words[last].end - words[w].begin), 120)};
            }
        }
    }
    return {};
}

/// «1.1. Порядок проведения … разработан в соответствии с …», «1.1 Положение … определяет»: its first point names it.
Told<Kind> by_its_first_point(const Lines& lines, const Lexicon& lexicon) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"определяет", "устанавливает", "регламентирует", "разработан", "регулирует", "составлен"});
    constexpr std::size_t head = 12;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        const HeadLine& line = lines[i];
        const std::size_t begin = line.text.find_first_not_of("0123456789. ");
        if (!line.point() || begin == std::string::npos || begin == 0) continue;
        const HeadLine sentence = head_line(std::string_view(line.text).substr(begin));
        const auto hits = lexicon.find(Subject::kind, sentence.words);
        if (!sentence.capital() || hits.empty() || hits.front().word > 0) continue;
        const auto kind = parse<Kind>(hits.front().entry->name);
        const std::string next = i + 1 < lines.size() ? lines[i + 1].folded : std::string();
        const bool rules = std::any_of(verbs.begin(), verbs.end(), [&](auto verb) {
            return sentence.folded.find(verb) != std::string::npos || next.find(verb) != std::string::npos;
        });
        if (kind && rules && !is_act(*kind) && *kind != Kind::news) return {*kind, 75, shortened(sentence.text, 120)};
    }
    return {};
}

/// «Отчёт о … за 2023 год (далее – Отчёт) подготовлен …»: a text that shortens its own name.
Told<Kind> by_its_short_name(const Lines& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 40;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        const std::size_t at = lines[i].folded.find("(далее");
        if (at == std::string::npos) continue;
        const std::string_view rest =
            std::string_view(lines[i].text).substr(at + std::string_view("(далее").size(), 120);
        const HeadLine behind = head_line(rest.substr(0, rest.find(')')));
        if (behind.words.empty() || !behind.capital()) continue;
        const auto named = kind_line(behind, lexicon);
        const auto hits = lexicon.find(Subject::kind, lines[i].words);
        if (!named || hits.empty() || named->first != 0 || is_act(named->kind)) continue;
        const bool same = std::any_of(hits.begin(), hits.end(), [&](const auto& hit) {
            return hit.word < 4 && hit.entry->name == std::string(name(named->kind)) &&
                   lines[i].words[static_cast<std::size_t>(hit.word)].end < at;
        });
        if (same) return {named->kind, 75, shortened(lines[i].text.substr(0, at), 120)};
    }
    return {};
}

}  // namespace

Told<Kind> kind_by_own_words(const Lines& lines, const Lexicon& lexicon) {
    if (auto told = by_its_own_name(lines, lexicon)) return told;
    if (auto told = by_its_first_point(lines, lexicon)) return told;
    return by_its_short_name(lines, lexicon);
}

}  // namespace merilo
