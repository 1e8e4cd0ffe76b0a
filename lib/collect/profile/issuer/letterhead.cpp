#include "collect/profile/issuer/letterhead.h"

#include <algorithm>

#include "collect/profile/issuer/issuer.h"
#include "collect/profile/issuer/issuer_signs.h"
#include "collect/profile/issuer/issuer_title.h"
#include "collect/profile/lines/personal_names.h"
#include "text/digits.h"

namespace merilo {
namespace {

constexpr int longest = 22;  // lines

class Reader {
public:
    Reader(const std::vector<HeadLine>& lines, const StampReading& stamps, const KindReading& kind,
           const Lexicon& lexicon)
        : lines_(lines), stamps_(stamps), kind_(kind), lexicon_(lexicon) {}

    Letterhead read() {
        mark_addressees();
        const int end = letterhead_end(), begin = std::max({0, end - longest, kind_.act() ? behind_path(end) : 0});
        letterhead_.text = join(begin, end, false);
        letterhead_.with_stamps = join(begin, end, true);
        return std::move(letterhead_);
    }

private:
    /// Lines that say whom a letter is for, also in the right-hand cells of a letterhead.
    void mark_addressees() {
        letterhead_.addressee.assign(lines_.size(), false);
        int column = -1, left = 0;
        for (std::size_t i = 0; i < lines_.size() && i < 40; ++i) {
            const HeadLine& line = lines_[i];
            if (names_addressee(line)) {
                column = line.column;
                left = 4;
                letterhead_.addressee[i] = true;
            } else if (left > 0 && column >= 0 && (column > 0 ? line.column == column : !line.capital())) {
                letterhead_.addressee[i] = true;
                --left;
            } else if (line.column <= column) {
                left = column > 0 ? left : 0;
            }
        }
    }

    /// «Главная » 2018 » Декабрь » 6»: above it stands the site that shows an act, below it the act.
    int behind_path(int end) const {
        for (int i = end - 1; i >= 0; --i)
            if (at(i).first() == "главная" && at(i).text.find("»") != std::string::npos) return i + 1;
        return 0;
    }

    /// The letterhead ends where the document is named, dated, headed or addressed.
    int letterhead_end() const {
        if (kind_.act() && (kind_.line > longest || kind_.line == 0))
            return kind_.line;  // a site's menu stands before it, or nothing
        const int most = std::min<int>(static_cast<int>(lines_.size()), longest);
        const int named = kind_.line > 0                           ? std::min(kind_.line, most)
                          : kind_.operative >= 0 && kind_.line < 0 ? std::min(kind_.operative, most)
                                                                   : -1;
        if (kind_.act() && named >= 0 && kind_.line >= 0) return named;
        for (int i = 0; i < most; ++i) {
            const HeadLine& line = at(i);
            const bool caption = i == 0 && named > 0;  // «О сроках …» over the letterhead, as a site calls it
            if (i == named || (line.about() && !caption)) return i;
            if (skipped(i)) continue;
            if (line.text.ends_with(".") && line.words.size() > 5 && line.length() > 35 && !line.text.ends_with("г."))
                return i;
            if (begins_preamble(line) || (begins_body(line) && line.length() > 60)) return i;
        }
        return named >= 0 ? named : kind_.line < 0 ? std::min(most, 12) : 0;
    }

    bool skipped(int i) const {
        return stamps_.inside[static_cast<std::size_t>(i)] || letterhead_.addressee[static_cast<std::size_t>(i)];
    }

    /// «Учредитель / Администрация района», among the facts about a school.
    bool founder(int i) const {
        const auto names = [&](int k) { return k >= 0 && at(k).first().starts_with("учредител"); };
        return names(i) || (names(i - 1) && at(i - 1).words.size() < 3);
    }

    bool left_out(int i, bool stamps) const {
        const bool title_tells = i == kind_.line && ((kind_.kind.value == Kind::analysis && looked_into(at(i).text)) ||
                                                     level_of_territory(at(i).text));
        const bool chapter = at(i).point() && is_digit(at(i).text.front());
        const bool link = !kind_.kind && at(i).folded.find("://") != std::string::npos;
        return title_tells || chapter || link || founder(i) || at(i).first() == "место" ||
               letterhead_.addressee[static_cast<std::size_t>(i)] ||
               (!stamps && stamps_.inside[static_cast<std::size_t>(i)]);
    }

    std::string join(int from, int to, bool stamps) const {
        std::string text;
        for (const bool left : {true, false})
            for (int i = from; i < to; ++i)
                if (!left_out(i, stamps) && !at(i).table && (at(i).column == 0) == left && !at(i).about() &&
                    !caption(i) && (papers_own() ? !only_school_words(at(i)) : !only_mentions(at(i))))
                    text += (text.empty() ? "" : "\n") + without_names(at(i).text);
        return text;
    }

    /// What stands over and under its title is its own; a form or advice for all schools speaks of them there.
    bool papers_own() const { return kind_.kind && *kind_.kind != Kind::form && *kind_.kind != Kind::guidelines; }

    /// «Главная » О работе школы», «Выступление методиста ДДТ»: of a text that is no document only lines count that a
    /// body's name begins.
    bool only_mentions(const HeadLine& line) const {
        std::string body;
        if (!level_of_bodies(line.text, lexicon_, &body)) return false;
        return !body_begins(line, lexicon_) || (!kind_.kind && only_a_word(line, body));
    }

    /// The same in what is no paper of the rubric at all.
    bool only_school_words(const HeadLine& line) const {
        std::string body;
        return kind_.kind.value == Kind::other && level_of_bodies(line.text, lexicon_, &body) &&
               only_a_word(line, body);
    }

    /// «школы, сады, колледжи», «Муниципальные практики»: no body's name, which has several words, a number, a name in
    /// quotation marks or is an abbreviation.
    static bool only_a_word(const HeadLine& line, const std::string& body) {
        const HeadLine named = head_line(body);
        if (named.words.size() != 1) return false;
        const std::string_view behind =
            std::string_view(line.text).substr(std::min(line.text.find(body) + body.size(), line.text.size()));
        const bool goes_on = behind.starts_with(" №") || behind.starts_with(" «") || behind.starts_with(" \"") ||
                             behind.starts_with(" N");
        const bool abbreviation = named.text != named.folded && named.first().size() <= 12 && named.all_capitals();
        return !goes_on && !(abbreviation && !named.first().starts_with("школ"));
    }

    /// «Приказ № 19 … Об утверждении …»: a name that a site gave the file.
    bool caption(int i) const { return i < kind_.line && kind_line(at(i), lexicon_).has_value(); }

    const HeadLine& at(int i) const { return lines_[static_cast<std::size_t>(i)]; }

    const std::vector<HeadLine>& lines_;
    const StampReading& stamps_;
    const KindReading& kind_;
    const Lexicon& lexicon_;
    Letterhead letterhead_;
};

}  // namespace

Letterhead read_letterhead(const std::vector<HeadLine>& lines, const StampReading& stamps, const KindReading& kind,
                           const Lexicon& lexicon) {
    return Reader(lines, stamps, kind, lexicon).read();
}

bool body_begins(const HeadLine& line, const Lexicon& lexicon) {
    std::string body;
    if (!level_of_bodies(line.text, lexicon, &body)) return false;
    const std::size_t begin = line.text.find(body);
    constexpr std::size_t mark = 2;  // bytes: a letter that a machine read into a letterhead
    for (const Token& word : line.words) {
        if (word.begin >= begin || word.form == "сайт") return true;
        if (!adjective_form(word.form) && word.form.size() > mark) return false;
    }
    return true;
}

}  // namespace merilo
