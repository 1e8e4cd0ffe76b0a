#include "collect/profile/kind/heading.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/requisite_items.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

constexpr int most_lines = 8;

bool is_about(const std::string& form) { return form == "о" || form == "об" || form == "обо" || form == "o"; }

bool ends_heading(const HeadLine& line, bool act) {
    if (begins_preamble(line) || operative_words(line) || begins_body(line)) return true;
    if (!act && line.text.ends_with(".") && line.words.size() > 4) return true;  // a sentence
    if (const auto requisites = requisite_line(line); requisites && requisites->whole) return true;
    return act && line.first() == "приложение";
}

std::string joined(const std::vector<HeadLine>& lines, int first, int last, std::size_t from) {
    std::string text = lines[static_cast<std::size_t>(first)].text.substr(from);
    for (int i = first + 1; i < last; ++i) text += " " + lines[static_cast<std::size_t>(i)].text;
    return shortened(text, 400);
}

Told<std::string> told(std::string text, int confidence) {
    const std::string because = shortened(text, 120);
    return {std::move(text), confidence, because};
}

/// The kind of what is approved: «долгосрочной муниципальной программы», «: 1.1. Положение о …». Only adjectives may
/// stand before it.
std::optional<Kind> object_of(const std::string& text, const Lexicon& lexicon) {
    static constexpr auto adjectives =
        std::to_array<std::string_view>({"ой", "ую", "юю", "ого", "его", "ый", "ий", "ых", "их", "ые", "ие", "ую"});
    constexpr int most_before = 5;
    const HeadLine line = head_line(text);
    const auto attachments = lexicon.find(Subject::attachment, line.words);
    const auto kinds = lexicon.find(Subject::kind, line.words);
    for (int w = 0; w < most_before && w < static_cast<int>(line.words.size()); ++w) {
        for (const auto& hit : attachments)
            if (hit.word == w) return Kind::other;
        for (const auto& hit : kinds)
            if (hit.word == w && !hit.entry->name.empty())
                return parse<Kind>(hit.entry->name) == Kind::news ? std::nullopt : parse<Kind>(hit.entry->name);
        const std::string& form = line.words[static_cast<std::size_t>(w)].form;
        const bool led = form[0] >= '0' && form[0] <= '9';
        if (!led && form != "и" && !ends_with_any(form, adjectives)) break;
    }
    return std::nullopt;
}

/// Where «О …» begins in a line: at its beginning, or behind the act's name and requisites.
std::size_t about_in(const HeadLine& line, bool names_act) {
    if (line.words.empty()) return std::string::npos;
    if (line.about()) return 0;
    if (!names_act) return std::string::npos;
    for (const Token& word : line.words)
        if (is_about(word.form) && word.begin > 0 &&
            line.text.substr(word.begin, 2) != line.folded.substr(word.begin, 2))
            return word.begin;
    return std::string::npos;
}

}  // namespace

Told<std::string> read_heading(const std::vector<HeadLine>& lines, const StampReading& stamps,
                               const KindReading& kind) {
    const int all = static_cast<int>(lines.size());
    const bool about = kind.act() || (kind.kind && *kind.kind == Kind::letter);
    const int from = std::max(kind.line, 0), to = std::min(all, about ? std::max(kind.body, from + 1) : from + 1);
    for (int i = from; about && i < to; ++i) {
        if (stamps.inside[static_cast<std::size_t>(i)]) continue;
        const std::size_t begin = about_in(lines[static_cast<std::size_t>(i)], i == kind.line);
        if (begin == std::string::npos) continue;
        int last = i + 1;
        while (last < to && last < i + most_lines && !ends_heading(lines[static_cast<std::size_t>(last)], true)) ++last;
        return told(joined(lines, i, last, begin), 90);
    }
    if (kind.line < 0 || kind.act()) return {};
    int last = kind.line + 1;
    while (last < all && last < kind.line + most_lines && !ends_heading(lines[static_cast<std::size_t>(last)], false) &&
           !stamps.inside[static_cast<std::size_t>(last)] &&
           !(lines[static_cast<std::size_t>(last)].after_blank && last > kind.line + 1))
        ++last;
    return told(joined(lines, kind.line, last, 0), 85);
}

std::optional<Kind> read_approves(const std::vector<HeadLine>& lines, const KindReading& kind,
                                  const Told<std::string>& heading, const Lexicon& lexicon) {
    if (!kind.act()) return std::nullopt;
    if (heading) {
        const HeadLine title = head_line(*heading);
        if (title.folded.find("внесении изменени") != std::string::npos) return std::nullopt;
        const auto verb = std::find_if(title.words.begin(), title.words.end(),
                                       [](const Token& word) { return word.form.starts_with("утверждени"); });
        if (verb != title.words.end())
            if (const auto approves = object_of(title.text.substr(verb->end), lexicon)) return approves;
    }
    constexpr int reach = 40;
    const int from = std::max(kind.operative, kind.line) + 1;
    for (int i = from; i < static_cast<int>(lines.size()) && i < from + reach; ++i) {
        const HeadLine& line = lines[static_cast<std::size_t>(i)];
        if (line.first() == "приложение" && line.capital()) break;
        const auto verb = std::find_if(line.words.begin(), line.words.end(), [](const Token& word) {
            return word.form == "утвердить" || word.form == "утверждаю";
        });
        if (verb == line.words.end()) continue;
        std::string object = line.text.substr(verb->end, 600);
        if (i + 1 < static_cast<int>(lines.size()))
            object += " " + lines[static_cast<std::size_t>(i) + 1].text.substr(0, 600);
        if (const auto approves = object_of(object, lexicon)) return approves;
    }
    return std::nullopt;
}

}  // namespace merilo
