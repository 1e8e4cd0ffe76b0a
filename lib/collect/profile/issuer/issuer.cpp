#include "collect/profile/issuer/issuer.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "collect/profile/issuer/issuer_name.h"
#include "collect/profile/issuer/issuer_signs.h"
#include "collect/profile/issuer/issuer_title.h"
#include "collect/profile/issuer/letterhead.h"
#include "collect/profile/issuer/own_voice.h"
#include "collect/profile/issuer/previewed.h"
#include "collect/profile/issuer/readers_below.h"
#include "collect/profile/issuer/signers.h"
#include "collect/profile/kind/heading.h"
#include "collect/profile/kind/page_manner.h"
#include "text/title.h"
#include "text/utf8.h"

namespace merilo {
namespace {

class Search {
public:
    Search(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
           const KindReading& kind, const Lexicon& lexicon)
        : text_(text),
          lines_(lines),
          stamps_(stamps),
          kind_(kind),
          lexicon_(lexicon),
          head_(read_letterhead(lines, stamps, kind, lexicon)) {}

    IssuerReading read() {
        const bool page = !kind_.kind || *kind_.kind == Kind::other;
        if (page && court_sign(lines_, lexicon_)) return {{}, {}, true};  // it names those who were heard
        if (page || guidelines())
            if (Told<Level> level = level_of_previewed(text_, lines_, lexicon_)) return {std::move(level), {}, true};
        if (page && learned_sign(lines_, lexicon_)) return {};  // a student's paper names its university
        if (page && written_for_everybody() && !lettered()) return {};
        found_.level = level_of_self_examination(lines_, kind_);
        if (!found_.level) found_.level = level_of_council(lines_, kind_);
        const bool news =
            kind_.kind && *kind_.kind == Kind::news && (text_.format == DocumentFormat::html || kind_.line <= 0);
        const std::string letterhead = news ? std::string() : head_.text;
        if (!kind_.act())
            stamp_and_letterhead(letterhead);
        else
            from(letterhead, 96);
        if (kind_.act() || letter()) from(behind_kind(), 88);
        if (kind_.act()) from(stamps_.approver, 85);
        if (kind_.act()) from(before_formula(lines_, kind_), 85);
        if (kind_.act()) from(head_.with_stamps, 75);
        if (!kind_.act()) from(said_approver(), 85);
        if (looks_back() && !found_.level) from(signer_below(lines_, lexicon_), 80);
        if (!kind_.act() && !letter()) from_title();
        from(signature(lines_, kind_, lexicon_), 82);
        if ((kind_.act() || letter()) && !found_.level) from_offices(signature(lines_, kind_, lexicon_));
        if (letter()) from_title();
        if ((kind_.act() || regulation()) && !found_.level) found_.level = level_of_event(heading());
        if (kind_.act() && !found_.level) found_.level = level_above_readers(lines_, kind_);
        if (!found_.level) found_.level = level_of_repealer(lines_, lexicon_);
        if (kind_.kind && (*kind_.kind == Kind::resolution || *kind_.kind == Kind::decision)) from(heading(), 60);
        if (!kind_.act()) from_opening();
        if (letter()) from(sender(lines_), 75);
        if (letter()) from(last_lines(lines_, head_.addressee), 70);
        if (!found_.level) found_.level = level_of_inner_paper(lines_, kind_);
        if (!kind_.act()) from_body();
        from_site();
        from_page();
        from_top_line();
        if (!found_.level && !kind_.kind) from(sender(lines_), 65);
        if (!found_.level && (!kind_.kind || *kind_.kind == Kind::news))
            found_.level = level_above_readers(lines_, kind_);
        if (!found_.level && letter()) found_.level = level_above_addressees(lines_, head_.addressee);
        if (!found_.level && kind_.kind.value == Kind::other) found_.level = level_of_law(lines_);
        if (!found_.level) found_.level = level_by_voice(lines_, kind_, text_.format == DocumentFormat::html, lexicon_);
        return std::move(found_);
    }

private:
    bool written_for_everybody() const {
        constexpr std::ptrdiff_t head = 14;
        return std::any_of(lines_.begin(), lines_.begin() + std::min(head, std::ssize(lines_)),
                           [&](const HeadLine& line) { return for_everybody(line, lexicon_); });
    }

    /// «МАОУ «Гимназия», г. Лугов» over what is for everybody: its own page.
    bool lettered() const {
        std::string because;
        return !lines_.empty() && level_of_bodies(at(0).text, lexicon_, &because) && at(0).text.starts_with(because);
    }

    bool regulation() const { return kind_.kind && *kind_.kind == Kind::regulation; }
    bool guidelines() const { return kind_.kind.value == Kind::guidelines; }
    bool letter() const { return kind_.kind && *kind_.kind == Kind::letter; }

    void from(const std::string& text, int confidence) {
        if (found_.level || text.empty()) return;
        std::string because;
        const auto level = level_of_bodies(text, lexicon_, &because);
        if (!level || (*level == Level::school && kind_.kind && *kind_.kind == Kind::resolution))
            return;  // no school's act
        found_.level = {level, confidence, because};
        if (std::string name = issuer_name(text, because); tells_whose(name))
            found_.name = {std::move(name), confidence, because};
    }

    /// Of the letterhead and the stamp that approved the lower counts: a school's papers name its founders too.
    void stamp_and_letterhead(const std::string& letterhead) {
        from(letterhead, 92);
        if (kind_.kind.value == Kind::news) return;  // «Утверждены новые нормы (приказ Министерства …)»
        IssuerReading first = std::move(found_);
        found_ = {};
        from(stamps_.approver, 90);
        if (!found_.level && !stamps_.approver.empty()) from_offices(stamps_.approver);
        if (first.level && (!found_.level || *first.level >= *found_.level)) found_ = std::move(first);
    }

    /// «Заведующий», «Глава»: offices that are one level's only.
    void from_offices(const std::string& text) {
        for (const Token& word : tokens_of(text)) {
            if (word.form == "заведующий" || word.form == "заведующая")
                found_.level = {Level::school, 65, word.form};
            else if (word.form == "глава" || word.form == "мэр")
                found_.level = {Level::municipal, 70, word.form};
            else if (word.form == "министр" || word.form == "министра" || word.form == "губернатор")
                found_.level = {
                    folded(text).find("российской федерации") != std::string::npos ? Level::federal : Level::regional,
                    65, word.form};
            if (found_.level) return;
        }
    }

    /// «ПРИКАЗ / по управлению образования», «Приказ Министерства …».
    std::string behind_kind() const {
        if (kind_.line < 0) return {};
        std::string text;
        constexpr int reach = 4;
        for (int i = kind_.line; i < std::min({kind_.line + reach, kind_.body, static_cast<int>(lines_.size())}); ++i) {
            if (at(i).about() || head_.addressee[static_cast<std::size_t>(i)] ||
                (i > kind_.line && begins_preamble(at(i))))
                break;
            text += at(i).text.substr(0, title_cut(at(i))) + "\n";
        }
        return text;
    }

    std::string heading() const {
        const auto told = read_heading(lines_, stamps_, kind_);
        return told ? *told : std::string();
    }

    /// Where «… «Об утверждении …»» begins in a line that names the act first.
    static std::size_t title_cut(const HeadLine& line) {
        for (std::size_t i = 1; i < line.words.size(); ++i)
            if (line.words[i].form == "об" || line.words[i].form == "о") return line.words[i].begin;
        return std::string::npos;
    }

    /// An analysis may speak of a school that others visited: who signed it tells.
    bool looks_back() const { return kind_.kind && *kind_.kind == Kind::analysis; }

    /// «(утв. приказом управления образования …)» under the title.
    std::string said_approver() const {
        for (std::size_t i = 0; i < lines_.size() && i < 12; ++i)
            if (lines_[i].folded.starts_with("(утв")) return lines_[i].text;
        return {};
    }

    void from_title() {
        if (!found_.level) found_.level = level_of_title(lines_, kind_, stamps_, head_, lexicon_);
    }

    /// Papers that name nobody as their own, but speak of one level only.
    void from_body() {
        if (found_.level || !own_of_body(kind_)) return;
        int schools = 0, municipal = 0;
        std::string words;
        for (int i = 0; i < static_cast<int>(lines_.size()) && i < 120; ++i) {
            std::string because;
            if (at(i).table) continue;  // of whom it tells
            const auto level = level_of_bodies(at(i).text, lexicon_, &because);
            if (level == Level::school) ++schools;
            if (level == Level::municipal) ++municipal;
            if (level == Level::school || level == Level::municipal) words = because;
        }
        if (schools >= 2 && municipal == 0) found_.level = {Level::school, 55, words};
        if (municipal >= 2 && schools == 0) found_.level = {Level::municipal, 55, words};
    }

    /// «1.1. Настоящее Положение о … в МБДОУ «…» определяет …».
    void from_opening() {
        if (found_.level || !own_of_body(kind_)) return;
        constexpr int reach = 25;
        for (int i = 0; i < static_cast<int>(lines_.size()) && i < reach; ++i) {
            const bool own = std::any_of(at(i).words.begin(), at(i).words.end(),
                                         [](const Token& word) { return word.form.starts_with("настоящ"); });
            if (!own) continue;
            std::string point = at(i).text;
            for (int next = i + 1; next < std::min(i + 3, static_cast<int>(lines_.size())) && !at(next).point(); ++next)
                point += " " + at(next).text;
            from(point, 68);
            return;
        }
    }

    /// «Заречный институт развития образования», alone in one of the first lines over news: the site's name.
    void from_top_line() {
        constexpr int top = 3, menu = 12;
        constexpr std::size_t longest = 10;  // words
        if (found_.level || !kind_.kind || *kind_.kind != Kind::news) return;
        for (int i = 0; i < menu && i < static_cast<int>(lines_.size()); ++i)
            if ((i < top || at(i).folded.ends_with("официальный сайт")) && at(i).words.size() <= longest &&
                !at(i).text.ends_with(".") && !lexicon_.names(Subject::event, at(i).words) &&
                !names_only_a_school(at(i)) && !at(i).first().starts_with("глав") && body_begins(at(i), lexicon_))
                from(at(i).text, 70);
    }

    /// What the site says around every page of it. A school keeps letters and forms of those above it, too.
    void from_site() {
        if (kind_.act() || found_.level) return;
        std::vector<std::string> own = text_.site;
        own.push_back(site_in_title());
        own.push_back(site_before_headline());
        for (const std::string& words : own) {
            if (lexicon_.names(Subject::newspaper, tokens_of(words))) return;  // «Учредители: администрация района»
            from(words, 60);
            const bool school = found_.level && *found_.level == Level::school;
            if (school && (letter() || for_every_school(kind_) || !found_.name)) found_ = {};  // «о детях и школе»
            if (!found_.level) continue;
            found_.certain = true;
            return;
        }
    }

    std::string page_title() const {
        constexpr std::size_t longest = 600;  // bytes
        return composed(std::string_view(text_.title).substr(0, longest));
    }

    /// «Читательская грамотность - 13 Марта 2021 - Сайт МОУ «СОШ № 5»», «… | Управление образования».
    std::string site_in_title() const {
        const std::string title = text_.format == DocumentFormat::html ? page_title() : std::string();
        std::size_t end = 0;
        for (const std::string_view bar : {std::string_view(" | "), std::string_view(" - "), std::string_view(" — ")})
            if (const std::size_t at = title.rfind(bar); at != std::string::npos) end = std::max(end, at + bar.size());
        return end == 0 ? std::string() : title.substr(end);
    }

    /// «Управление образования - Семинар для наставников» over «Семинар для наставников».
    std::string site_before_headline() const {
        constexpr std::size_t top = 5;
        const std::string title = text_.format == DocumentFormat::html ? page_title() : std::string();
        for (const std::string_view bar : {std::string_view(" | "), std::string_view(" - "), std::string_view(" — ")}) {
            const std::size_t at = title.find(bar);
            if (at == std::string::npos) continue;
            const std::string headline = folded(title.substr(at + bar.size()));
            for (std::size_t i = 0; i < lines_.size() && i < top; ++i)
                if (lines_[i].folded == headline) return title.substr(0, at);
        }
        return {};
    }

    /// «СИЛЬНАЯ ШКОЛА ГОРОДА»: a headline.
    static bool names_only_a_school(const HeadLine& line) {
        return line.text.find("№") == std::string::npos && line.text.find("«") == std::string::npos &&
               std::any_of(line.words.begin(), line.words.end(),
                           [](const Token& word) { return word.form == "школа"; });
    }

    /// The page's title, whatever of it names whom.
    void from_page() {
        if (!found_.level && text_.format == DocumentFormat::html) from(page_title(), 70);
    }

    const HeadLine& at(int i) const { return lines_[static_cast<std::size_t>(i)]; }

    const DocumentText& text_;
    const std::vector<HeadLine>& lines_;
    const StampReading& stamps_;
    const KindReading& kind_;
    const Lexicon& lexicon_;
    Letterhead head_;
    IssuerReading found_;
};

}  // namespace

IssuerReading read_issuer(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
                          const KindReading& kind, const Lexicon& lexicon) {
    return Search(text, lines, stamps, kind, lexicon).read();
}

}  // namespace merilo
