#include "collect/profile/issuer/signers.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/personal_names.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

const HeadLine& at(const Lines& lines, int i) { return lines[static_cast<std::size_t>(i)]; }

/// «Начальник управления …»: a line of a signature; `heads`: of those who lead only.
bool begins_with_office(const HeadLine& line, const Lexicon& lexicon, bool heads) {
    constexpr int longest = 140;
    if (!line.capital() || line.length() > longest) return false;
    const auto offices = lexicon.find(Subject::office, line.words);
    return !offices.empty() && offices.front().word == 0 && (!heads || offices.front().entry->name == "head");
}

}  // namespace

std::string signature(const Lines& lines, const KindReading& kind, const Lexicon& lexicon) {
    const bool signed_kind = kind.act() || (kind.kind && *kind.kind == Kind::letter);
    const int from = kind.operative >= 0 ? kind.operative + 1
                     : signed_kind       ? std::max(kind.line + 2, 4)
                                         : static_cast<int>(lines.size());
    constexpr int reach = 180;
    for (int i = from; i < static_cast<int>(lines.size()) && i < from + reach; ++i) {
        const HeadLine& line = at(lines, i);
        if (line.first() == "приложение" && line.capital()) break;
        if (!begins_with_office(line, lexicon, true) || line.text.ends_with(":")) continue;
        std::string text = without_names(line.text);
        if (i + 1 < static_cast<int>(lines.size()) && !at(lines, i + 1).point())
            text += "\n" + without_names(at(lines, i + 1).text);
        return text;
    }
    return {};
}

std::string sender(const Lines& lines) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"направляет", "информирует", "сообщает", "напоминает", "уведомляет", "просит", "рекомендует", "приглашает"});
    for (int i = 0; i < static_cast<int>(lines.size()) && i < 40; ++i)
        for (const Token& word : at(lines, i).words)
            if (among(word.form, verbs)) {
                const std::string before = (i > 0 && word.begin < 60 ? at(lines, i - 1).text + " " : "") +
                                           at(lines, i).text.substr(0, word.begin);
                constexpr std::size_t near = 240;  // bytes
                const std::size_t from = before.size() > near ? before.find(' ', before.size() - near) : 0;
                return before.substr(std::min(from, before.size()));
            }
    return {};
}

std::string last_lines(const Lines& lines, const std::vector<bool>& addressee) {
    constexpr std::size_t most = 5, sentence = 6;  // lines, words
    std::string text;
    for (std::size_t i = lines.size() > most ? lines.size() - most : 0; i < lines.size(); ++i) {
        if (lines[i].text.ends_with(".") && lines[i].words.size() > sentence) continue;
        if (lines[i].length() < 100 && !addressee[i]) text += without_names(lines[i].text) + "\n";
    }
    return text;
}

std::string signer_below(const Lines& lines, const Lexicon& lexicon) {
    constexpr std::size_t most = 5;
    for (std::size_t i = lines.size() > most ? lines.size() - most : 0; i < lines.size(); ++i) {
        const HeadLine& line = lines[i];
        if (!begins_with_office(line, lexicon, false)) continue;
        return without_names(line.text) + (i + 1 < lines.size() ? "\n" + without_names(lines[i + 1].text) : "");
    }
    return {};
}

std::string before_formula(const Lines& lines, const KindReading& kind) {
    if (kind.operative < 0) return {};
    const HeadLine& line = at(lines, kind.operative);
    const auto verb = std::find_if(line.words.begin(), line.words.end(), [](const Token& word) {
        return word.form == "постановляет" || word.form == "приказывает" || word.form.starts_with("решил") ||
               word.form == "решает";
    });
    if (verb == line.words.end()) return {};
    const bool alone = verb == line.words.begin() && kind.operative > 0;
    const std::string before = alone ? at(lines, kind.operative - 1).text : line.text.substr(0, verb->begin);
    const std::size_t comma = before.rfind(',', before.size() > 2 ? before.find_last_not_of(", ") : 0);
    return comma == std::string::npos ? before : before.substr(comma + 1);
}

}  // namespace merilo
