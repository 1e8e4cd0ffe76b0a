#include "collect/profile/issuer/own_voice.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "collect/profile/issuer/issuer_title.h"
#include "collect/profile/kind/page_manner.h"
#include "text/utf8.h"

namespace merilo {
namespace {

using Words = std::vector<Token>;

/// «Школа, содействующая здоровью»: what a contest or a project is called.
bool quoted_school(const HeadLine& line, const Token& word) {
    const std::string_view before = std::string_view(line.text).substr(0, word.begin);
    for (const std::string_view project : {std::string_view("новая "), std::string_view("современная ")})
        if (word.form == "школа" && std::string_view(line.folded).substr(0, word.begin).ends_with(project)) return true;
    return word.form.starts_with("школ") && (before.ends_with("«") || before.ends_with("\"") || before.ends_with("“"));
}

/// «на базе МБОУ …» is a place; «в доу» in small letters is of kindergartens in general.
bool only_a_place(const HeadLine& line, std::size_t w) {
    const Token& word = line.words[w];
    constexpr std::size_t near = 4;  // «на базе МБОУ «Гимназия № 2»»
    for (std::size_t i = w; i > 0 && w - i < near; --i)
        if (line.words[i - 1].form == "базе" || line.words[i - 1].form == "стенах") return true;
    return word.form == "доу" && line.text.substr(word.begin, word.form.size()) == word.form;
}

/// «на федеральном, региональном, муниципальном уровнях», «школьный и муниципальный этапы», «Региональный уровень»: of
/// all levels; «республиканскому законодательству»: of laws.
bool of_levels(const Words& words, std::size_t i) {
    constexpr std::size_t reach = 6, near = 2;
    for (std::size_t next = i + 1; next < words.size() && next <= i + reach; ++next) {
        const std::string& form = words[next].form;
        if (form.starts_with("уровн") || form == "уровень" || form.starts_with("этап")) return true;
        if (next <= i + near && form.starts_with("законодательств")) return true;
    }
    return false;
}

/// «нашего района», «в нашей школе»: said by those who live there.
bool our_own(const Words& words, std::size_t i) {
    return i > 0 && words[i - 1].form.starts_with("наш") && words[i - 1].form.size() <= 12;
}

/// «Уренский район, Ковернинский район, …»: of many municipalities speaks who is above them.
class Districts {
public:
    void hear(const Words& words, std::size_t i) {
        if (i == 0 || !words[i].form.starts_with("район") || !(words[i - 1].stem.ends_with("ск"))) return;
        if (std::find(names_.begin(), names_.end(), words[i - 1].stem) == names_.end())
            names_.push_back(words[i - 1].stem);
    }
    bool many() const { return names_.size() > 2; }

private:
    std::vector<std::string> names_;
};

/// «1. Приказ Министерства …» in a list of acts.
bool lists_an_act(const HeadLine& line, const Lexicon& lexicon) {
    constexpr int first_words = 3;
    const auto hits = line.point() ? lexicon.find(Subject::kind, line.words) : std::vector<Lexicon::Hit>();
    if (hits.empty() || hits.front().word >= first_words) return false;
    const auto kind = parse<Kind>(hits.front().entry->name);
    return kind && (is_act(*kind) || *kind == Kind::letter);
}

/// How often each level is heard, and where first.
struct Voice {
    Level level;
    int times = 0;
    std::string because = {};
};

/// Listens to a text line by line.
class Hearing {
public:
    Hearing(const KindReading& kind, bool page, const Lexicon& lexicon) : kind_(kind), page_(page), lexicon_(lexicon) {}

    void hear(const HeadLine& line, std::size_t index) {
        inspected_ = inspected_ || (index < top && is(Kind::analysis) && looked_into(line.text));
        const bool of_the_country = index < top && line.folded.find("всероссийск") != std::string::npos;
        nobodys_ = nobodys_ || of_the_country || for_everybody(line, lexicon_) ||
                   (!kind_.kind && of_the_press(line, lexicon_));
        if (line.table || lists_an_act(line, lexicon_)) return;
        constexpr int longest_title = 160;
        const bool title =
            index < top && line.length() < longest_title && !line.text.ends_with(".") && !begins_preamble(line);
        for (std::size_t w = 0; w < line.words.size(); ++w) {
            districts_.hear(line.words, w);
            const std::string& form = line.words[w].form;
            we_heard_ = we_heard_ || form == "мы" || form == "нас" || form == "нам";
        }
        for (const Lexicon::Hit& hit : lexicon_.find(Subject::voice, line.words)) hear_phrase(line, hit, title);
    }

    Told<Level> verdict() {
        const bool unnamed_page = page_ && (!kind_.kind || is(Kind::other));
        if (!ours_heard_ && (nobodys_ || is(Kind::news) || (unnamed_page && !we_heard_)))
            return {};  // they tell of others
        if (districts_.many()) of(Level::municipal).times = 0;
        if (is(Kind::guidelines) || is(Kind::form)) {  // for every school
            const int others = of(Level::municipal).times + of(Level::regional).times;
            if (of(Level::school).times > 2 * others) return {};
            of(Level::school).times = 0;
        }
        if (inspected_) of(Level::school).times = 0;
        const bool inner = is(Kind::regulation) || is(Kind::plan) || is(Kind::programme);
        if (inner && institution_ > 1 && of(Level::municipal).times + of(Level::regional).times == 0)
            of(Level::school).times += institution_;
        std::stable_sort(voices_.begin(), voices_.end(),
                         [](const Voice& a, const Voice& b) { return a.times > b.times; });
        if (unnamed_page && !ours_heard_ && voices_[0].level != Level::school) return {};  // «мы» of a school
        if (voices_[0].times < least() || 2 * voices_[0].times < 3 * voices_[1].times) return {};
        constexpr int sure = 90, unsure = 50;  // «в нашей школе» is said by nobody else in news
        return {voices_[0].level, ours_heard_ && is(Kind::news) ? sure : unsure, voices_[0].because};
    }

private:
    static constexpr std::size_t top = 2;  // lines

    bool is(Kind kind) const { return kind_.kind && *kind_.kind == kind; }
    Voice& of(Level level) {
        return *std::find_if(voices_.begin(), voices_.end(), [&](const Voice& one) { return one.level == level; });
    }

    /// Of a text that even its kind does not show, more.
    int least() const { return !kind_.kind ? 4 : is(Kind::letter) ? 3 : 2; }

    void hear_phrase(const HeadLine& line, const Lexicon::Hit& hit, bool title) {
        constexpr int first_heard = 1, in_title = 2, ours = 3;
        const Words& words = line.words;
        const auto w = static_cast<std::size_t>(hit.word);
        institution_ += hit.entry->name == "institution";
        const auto level = parse<Level>(hit.entry->name);
        if (!level || quoted_school(line, words[w]) || only_a_place(line, w) || of_levels(words, w)) return;
        const bool own = our_own(words, w);
        Voice& voice = of(*level);
        voice.times += (own ? ours : title ? in_title : 1) + (heard_ ? 0 : first_heard);
        heard_ = true;
        ours_heard_ = ours_heard_ || own;
        if (voice.because.empty()) voice.because = line.text.substr(words[w].begin, words[w].end - words[w].begin);
    }

    const KindReading& kind_;
    bool page_;
    const Lexicon& lexicon_;
    std::array<Voice, 4> voices_{{{Level::school}, {Level::municipal}, {Level::regional}, {Level::federal}}};
    Districts districts_;
    int institution_ = 0;
    bool heard_ = false, ours_heard_ = false, nobodys_ = false, inspected_ = false, we_heard_ = false;
};

}  // namespace

Told<Level> level_by_voice(const std::vector<HeadLine>& lines, const KindReading& kind, bool page,
                           const Lexicon& lexicon) {
    constexpr std::size_t most_lines = 60;
    Hearing hearing(kind, page, lexicon);
    for (std::size_t i = 0; i < lines.size() && i < most_lines; ++i) hearing.hear(lines[i], i);
    return hearing.verdict();
}

}  // namespace merilo
