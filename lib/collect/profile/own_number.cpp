#include "collect/profile/own_number.h"

#include <algorithm>
#include <array>

#include "collect/profile/caption.h"
#include "collect/profile/kind/page_manner.h"
#include "collect/profile/lines/requisite_cells.h"
#include "collect/profile/lines/requisite_items.h"
#include "collect/profile/lines/stamp_words.h"
#include "collect/profile/news_day.h"
#include "collect/profile/news_line.h"
#include "collect/profile/own_day.h"
#include "collect/profile/site_clock.h"
#include "text/dates.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

/// «… в приказ», «приказом управления образования»: the requisites that follow are that act's.
bool ends_in_act(const HeadLine& line) {
    static constexpr auto begins = std::to_array<std::string_view>(
        {"приказ", "постановлен", "распоряжен", "письм", "закон", "протокол", "решени", "зарегистр"});
    constexpr std::size_t reach = 7;
    for (std::size_t i = line.words.size() > reach ? line.words.size() - reach : 0; i < line.words.size(); ++i)
        if (begins_with_any(line.words[i].form, begins)) return true;
    return false;
}

/// The register's, a licence's, an incoming letter's mark: what goes on in the next line is still theirs.
bool others_mark(const HeadLine& line) {
    static constexpr auto begins = std::to_array<std::string_view>(
        {"зарегистрирован", "лиценз", "свидетельство", "на №", "вх.", "вх №", "входящ", "регистрационный", "л/сч",
         "эл. №", "эл №", "регистрация сми", "(регистрация сми"});
    return begins_with_any(line.folded, begins);
}

/// «- Создано: 21.11.2024, 10:08», «Дата загрузки: …»: when a site got the paper, not when it was written.
bool uploaded(const HeadLine& line, const Lexicon& lexicon) {
    constexpr std::size_t label = 2;  // words
    for (std::size_t i = 0; i < std::min(label, line.words.size()); ++i)
        if (line.words[i].form != "дата" && lexicon.names(Subject::day_label, {line.words[i]})) return true;
    return false;
}

class Search {
public:
    Search(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
           const KindReading& kind, const Lexicon& lexicon)
        : text_(text), lines_(lines), stamps_(stamps), kind_(kind), lexicon_(lexicon) {}

    OwnNumber read() {
        const int begin = std::max(kind_.line, 0);
        const bool letter = kind_.kind && *kind_.kind == Kind::letter;
        if (news() && text_.published) found_.date = {text_.published, 90, dotted(*text_.published)};
        if (news() && !found_.date) found_.date = day_of_news_title(text_.title);
        if (news() && !found_.date) found_.date = day_beside_headline(text_, lines_, lexicon_);
        if (kind_.act() || letter) read_kind_line(begin);
        if (kind_.act()) read_cells(begin);
        if (!complete()) walk(kind_.act() ? begin : 0, end(), kind_.act());
        if (kind_.act() && !complete()) walk(0, begin, true);
        if (kind_.act()) read_captions(begin);
        if (!kind_.act() && kind_.line >= 0) read_kind_line(kind_.line);
        if (news() && !found_.date) found_.date = day_of_news(text_.title, lines_, lexicon_);
        if (!found_.date && !found_.blank && (!kind_.act() || found_.number))
            found_.date = day_under_signature(lines_, kind_);
        if (kind_.kind.value == Kind::other && !found_.number)
            if (OwnNumber law = caption_of_law(lines_); law.number || law.date) found_ = std::move(law);
        if (kind_.kind.value == Kind::other && !found_.date && court_sign(lines_, lexicon_))
            found_.date = day_of_court(lines_);
        if (!kind_.act() && !news() && kind_.kind && kind_.line >= 0) read_titles();
        if (kind_.act() && !complete() && !found_.blank) read_foot();
        if (kind_.act() && (kind_.operative >= 0 || kind_.line < 0))
            take(caption_below(lines_, std::max(kind_.operative, 0)));
        if (kind_.act() && !found_.number && !found_.blank) take(annex_of(lines_, std::max(kind_.operative, 0)), 70);
        if (kind_.act() && !found_.number && !found_.blank && kind_.line < 0) read_stamp_behind();
        if (kind_.kind && (*kind_.kind == Kind::analysis || *kind_.kind == Kind::report) && !found_.date)
            found_.date = signing_day(lines_, stamps_);
        if (news()) found_.number = {};  // of what they tell
        return std::move(found_);
    }

private:
    bool news() const { return kind_.kind.value == Kind::news; }
    bool complete() const { return found_.number && found_.date; }

    /// Where the requisites may stand at the latest.
    int end() const {
        const int all = static_cast<int>(lines_.size());
        if (kind_.act()) return std::min(all, kind_.body);
        const bool dated_below =
            kind_.kind && (*kind_.kind == Kind::letter || *kind_.kind == Kind::protocol || *kind_.kind == Kind::news ||
                           *kind_.kind == Kind::analysis || *kind_.kind == Kind::report);
        const int title = kind_.line >= 0 ? kind_.line + (dated_below ? 6 : 3) : 20;
        return std::min({all, title, std::max(kind_.body, 1) + (kind_.kind && *kind_.kind == Kind::protocol ? 2 : 0)});
    }

    void take(const RequisiteLine& line, int confidence) {
        found_.blank = found_.blank || (line.blank && !(line.date && line.number));
        if (line.number && line.number->find_first_not_of("0") == std::string::npos) {  // «№ 00»: to be filled in
            found_.blank = true;
            return;
        }
        if (line.number && !found_.number) found_.number = {line.number, confidence, line.because};
        if (line.date && !found_.date) found_.date = {line.date, confidence, line.because};
    }

    /// A caption tells of the act where its head told nothing.
    void take(OwnNumber caption) {
        if (!found_.number && !found_.date && !found_.blank) found_ = std::move(caption);
    }

    void read_captions(int begin) {
        constexpr std::size_t longest = 800;  // bytes
        if (begin > 0) take(caption_of(at(0)));
        take(caption_of(head_line(std::string_view(text_.title).substr(0, longest))));
        if (!text_.headings.empty())
            take(caption_of(head_line(std::string_view(text_.headings[0]).substr(0, longest))));
    }

    /// The title, and the one that a database gives above the paper itself.
    void read_titles() {
        if (at(0).first() == at(kind_.line).first()) take(caption_of_paper(at(0)));
        take(caption_of_paper(at(kind_.line)));
    }

    void walk(int from, int to, bool act) {
        constexpr int repealer_lines = 2;
        bool heading = false, others = false;
        if (news()) from = std::max(from, static_cast<int>(begin_of_news(text_.title, lines_)));
        int repealer = 0;  // lines left of «Утратило силу – Постановление … / от … № …»
        for (int i = from; i < to; ++i) {
            const HeadLine& line = at(i);
            if (stamps_.inside[static_cast<std::size_t>(i)] || i == kind_.line) continue;
            heading = heading || line.about();
            if (clock_of_site(lines_, static_cast<std::size_t>(i)) || (!news() && uploaded(line, lexicon_))) continue;
            if (others_mark(line)) {
                others = true;
                continue;
            }
            if (line.first().starts_with("утратил")) repealer = repealer_lines + 1;
            if (repealer > 0) {
                repealer = find_date(line.text, 0) ? 0 : repealer - 1;
                continue;
            }
            const auto requisites = requisite_line(line);
            if (!requisites && news() && !found_.date) found_.date = day_of_news_line(line, lexicon_);
            const bool cited = i > from && (heading || act || at(i - 1).words.size() > 4) && i - 1 != kind_.line &&
                               ends_in_act(at(i - 1));
            const bool mine = requisites && !others && !cited && fits(*requisites, line);
            if (mine) take(without_school(*requisites, line), requisites->whole ? 95 : 80);
            others = false;
            if (complete()) return;
        }
    }

    /// «МБОУ гимназия № 18 от 14.01.2013»: the day alone.
    static RequisiteLine without_school(RequisiteLine requisites, const HeadLine& line) {
        const auto sign =
            std::find_if(line.words.begin(), line.words.end(), [](const Token& word) { return word.form == "№"; });
        if (sign != line.words.end() && sign != line.words.begin() && numbered_body(std::prev(sign)->form))
            requisites.number.reset();
        return requisites;
    }

    void read_cells(int begin) {
        take(form_cells(lines_, begin, kind_.body), 90);
        if (!complete()) take(card_below(lines_, kind_.line), 80);
    }

    /// In a plan or a report a lone date may be anything; on an act's head it is the act's.
    bool fits(const RequisiteLine& requisites, const HeadLine& line) const {
        if (kind_.act()) return true;
        if (line.column > 1) return false;
        const bool dated_kind =
            kind_.kind && (*kind_.kind == Kind::letter || *kind_.kind == Kind::protocol || *kind_.kind == Kind::news ||
                           *kind_.kind == Kind::analysis || *kind_.kind == Kind::report);
        return dated_kind || (requisites.date && requisites.number) ||
               (requisites.whole && (!kind_.kind || *kind_.kind == Kind::other));
    }

    /// «Приказ Министерства … от 7 мая 2018 г. N 33 «О …»», «ПРОТОКОЛ № 3 заседания …».
    void read_kind_line(int index) {
        if (kind_.line < 0) return;
        const HeadLine& line = at(index);
        RequisiteLine requisites;
        std::size_t last = 0;
        const auto items = requisite_items(line);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const bool about = items[i].sort == Sort::word &&
                               (items[i].text == "об" || items[i].text == "о" || items[i].text.starts_with("утвержд"));
            const bool quoted_words =
                i > 0 && items[i].sort == Sort::word && quoted(line, items[i - 1].end, items[i].begin);
            if (about || (quoted_words && (requisites.date || requisites.number))) break;
            if (items[i].sort == Sort::date && !requisites.date) requisites.date = items[last = i].date;
            const bool bare = kind_.act() && items[i].sort == Sort::figure && i > 0 &&
                              items[i - 1].sort == Sort::word && bears_requisites(items[i - 1].text) &&
                              i + 1 < items.size();
            if (bare && !requisites.number) requisites.number = items[last = i].text;
            if (items[i].sort == Sort::number && !requisites.number && (kind_.act() || bears_number(items, i)))
                requisites.number = items[last = i].text;
            if (items[i].sort == Sort::no_number || items[i].sort == Sort::no_date) requisites.blank = true;
        }
        if (!kind_.act() && !(kind_.kind && (*kind_.kind == Kind::protocol || *kind_.kind == Kind::letter))) return;
        requisites.because = items.empty() ? line.text : shortened(line.text.substr(0, items[last].end), 120);
        take(requisites, 92);
    }

    /// «ПРОТОКОЛ № 3», «… от 22.05.2014 № 3»: not the number of a school.
    static bool bears_number(const std::vector<RequisiteItem>& items, std::size_t i) {
        return i > 0 &&
               (items[i - 1].sort == Sort::date || items[i - 1].text.starts_with("протокол") ||
                items[i - 1].text.starts_with("письмо") || items[i - 1].text == "г" || items[i - 1].text == "года" ||
                (i + 1 == items.size() && items[0].text == "протокол" && !numbered_body(items[i - 1].text)) ||
                (i + 1 < items.size() && items[i + 1].text == "от"));
    }

    static bool quoted(const HeadLine& line, std::size_t from, std::size_t to) {
        const std::string between = line.text.substr(from, to > from ? to - from : 0);
        return between.find("«") != std::string::npos || between.find('"') != std::string::npos ||
               between.find("“") != std::string::npos;
    }

    /// Councils put place, date and number under the signature, and so do databases of an act without a head.
    void read_foot() {
        constexpr int reach = 120;
        if (kind_.operative < 0 && kind_.line >= 0) return;
        for (int i = kind_.operative + 1; i < static_cast<int>(lines_.size()) && i < kind_.operative + reach; ++i) {
            if (at(i).first() == "приложение") return;
            auto requisites = requisite_line(at(i));
            const bool cited = i > 0 && (ends_in_act(at(i - 1)) || at(i - 1).text.ends_with(","));
            if (!requisites || !requisites->whole || !requisites->date || cited) continue;
            if (!requisites->number &&
                i + 1 < static_cast<int>(lines_.size())) {  // «19 октября 2012 г.», then «№ 1944-р»
                const auto next = requisite_line(at(i + 1));
                if (next && next->whole && !next->date) requisites->number = next->number;
            }
            if (!requisites->number) continue;
            take(*requisites, 70);
            return;
        }
    }

    /// «УТВЕРЖДЁН / распоряжением … от … № 317-р» over what an act without a head has approved.
    void read_stamp_behind() {
        constexpr int points = 4;
        if (!stamps_.approval || stamps_.first < points) return;
        if (!stamps_.approval->number.empty()) found_.number = {stamps_.approval->number, 60, stamps_.approval.because};
        if (!found_.date && stamps_.approval->date)
            found_.date = {stamps_.approval->date, 60, stamps_.approval.because};
    }

    const HeadLine& at(int i) const { return lines_[static_cast<std::size_t>(i)]; }

    const DocumentText& text_;
    const std::vector<HeadLine>& lines_;
    const StampReading& stamps_;
    const KindReading& kind_;
    const Lexicon& lexicon_;
    OwnNumber found_;
};

}  // namespace

OwnNumber read_own_number(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
                          const KindReading& kind, const Lexicon& lexicon) {
    return Search(text, lines, stamps, kind, lexicon).read();
}

}  // namespace merilo
