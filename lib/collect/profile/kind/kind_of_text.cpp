#include "collect/profile/kind/kind_of_text.h"

#include <algorithm>

#include "collect/profile/kind/offered_titles.h"
#include "collect/profile/kind/page_manner.h"
#include "collect/profile/lines/requisite_items.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr int farthest_operative = 160, farthest_act = 70, farthest_title = 40;  // lines

class KindSearch {
public:
    KindSearch(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
               const Lexicon& lexicon)
        : text_(text), lines_(lines), stamps_(stamps), lexicon_(lexicon) {}

    KindReading read() {
        if (const HeadLine* sign = court_sign(lines_, lexicon_)) return of_nobody(*sign, 99);
        find_operative();
        find_named();
        if (operative_ < 0) named_ = without_links(lines_, named_, lexicon_);
        if (operative_ >= 0 && act_governs()) return act();
        return titled();
    }

private:
    void find_operative() {
        for (int i = 0; i < static_cast<int>(lines_.size()) && i < farthest_operative; ++i) {
            if (stamps_.inside[static_cast<std::size_t>(i)]) continue;
            const auto kind = operative_words(at(i), &formula_);
            if (!kind) continue;
            operative_ = i;
            formula_kind_ = *kind;
            return;
        }
    }

    /// All lines that name a kind before the text itself begins, or before the words by which it acts.
    void find_named() {
        const int end = std::min<int>(static_cast<int>(lines_.size()), 120);
        body_ = end;
        for (int i = page_begin(); i < end; ++i) {
            if (i == operative_) {
                body_ = i;
                return;
            }
            if (stamps_.inside[static_cast<std::size_t>(i)] || (i > 0 && names_file(at(i)))) continue;
            if (i > 0 && at(i).is(0, "из") && at(i).is(1, "протокола") && at(i - 1).is(0, "выписка") &&
                at(i - 1).words.size() == 1) {
                named_.push_back({i, {Kind::protocol, 1, 1, false}});
                continue;
            }
            if (const auto kind = kind_line(at(i), lexicon_);
                kind && (body_ == end || operative_ >= 0 || titles_alone(i, *kind))) {
                named_.push_back({i, *kind});
                continue;
            }
            if (const auto kind = i > 0 ? parted_kind_line(at(i - 1), at(i), lexicon_) : std::nullopt;
                kind && body_ == end) {
                named_.push_back({i, *kind});
                continue;
            }
            if (const auto kind = numbered_title(i); kind && body_ == end) {
                named_.push_back({i, *kind});
                continue;
            }
            if (begins_preamble(at(i)) || begins_body(at(i))) {
                if (body_ == end) body_ = i;
                if (operative_ < 0 && (!named_.empty() || i > farthest_title)) return;
            }
        }
    }

    /// «26. Положение о …»: a file's name on a site, or the first of several papers on one page.
    std::optional<KindLine> numbered_title(int i) const {
        const HeadLine& line = at(i);
        const std::size_t begin = line.text.find_first_not_of("0123456789.)- ");
        if (!line.point() || begin == 0 || begin == std::string::npos || line.length() > 150 ||
            line.text.ends_with(";"))
            return std::nullopt;
        const int next = i + 1;
        const bool opens =
            next < static_cast<int>(lines_.size()) && at(next).folded.find("общие положения") != std::string::npos;
        if (i > 0 && !opens) return std::nullopt;
        return kind_line(head_line(std::string_view(line.text).substr(begin)), lexicon_);
    }

    /// Behind a paragraph or two that say nothing of it a title counts only when it stands by itself.
    bool titles_alone(int i, const KindLine& kind) const {
        constexpr int longest = 100;
        if (kind.kind == Kind::guidelines && kind.first == 0 && named_.empty() && at(i).length() < longest &&
            !at(i).text.ends_with(":") && !among_titles(lines_, i, lexicon_))
            return true;
        return named_.empty() && kind.first == 0 && kind.alone && kind.kind != Kind::news &&
               (at(i).all_capitals() || leads_in_capitals(at(i)) || stamps_.first >= 0);
    }

    /// «ПОСТАНОВЛЕНИЕ от 14.05.2020 № 122».
    static bool leads_in_capitals(const HeadLine& line) {
        return !line.words.empty() && head_line(std::string_view(line.text).substr(
                                                    line.words[0].begin, line.words[0].end - line.words[0].begin))
                                          .all_capitals();
    }

    /// A web page's own text begins with its first heading, else behind the path to it («Главная » 2020 » Октябрь »);
    /// what stands before may be a menu.
    int page_begin() const {
        constexpr int reach = 80;  // lines
        if (text_.format != DocumentFormat::html) return 0;
        const std::string heading = text_.headings.empty() ? "" : head_line(text_.headings.front()).folded;
        int path = -1;
        for (int i = 0; i < static_cast<int>(lines_.size()) && i < reach; ++i) {
            if (at(i).folded == heading) return i;
            if (at(i).folded.starts_with("главная »")) path = i;
        }
        return path + 1;
    }

    /// The last line that names an act before it acts; «ПОСТАНОВЛЕНИЕ» by itself rather than acts told of below it.
    const NamedLine* act_line() const {
        const NamedLine* last = nullptr;
        for (auto named = named_.rbegin(); named != named_.rend(); ++named) {
            const HeadLine& line = at(named->line);
            if (!makes_act(named->kind.kind) || named->line >= operative_ || operative_ - named->line >= farthest_act ||
                amends(named->line))
                continue;
            if (line.words.size() == 1 && line.all_capitals() && (!last || last->kind.kind == named->kind.kind))
                return &*named;
            if (!last) last = &*named;
        }
        return last;
    }

    /// «Изменения: / Постановление … от … № …»: one of the acts that changed this one.
    bool amends(int line) const {
        constexpr int reach = 4, longest = 60;
        for (int i = line - 1; i >= 0 && i >= line - reach; --i)
            if (at(i).length() < longest && (at(i).is(0, "изменение") || at(i).is(0, "изменения")) &&
                at(i).text.ends_with(":"))
                return true;
        return false;
    }

    const NamedLine* first_other() const {
        for (const NamedLine& named : named_)
            if (!makes_act(named.kind.kind) && named.line < body_) return &named;
        return nullptr;
    }

    /// The words «ПРИКАЗЫВАЮ» are the document's own, not those of a sample or of an order bound in behind it.
    bool act_governs() const {
        const NamedLine* act = act_line();
        if (formula_kind_ == Kind::decision && (!act || act->kind.kind != Kind::decision)) return false;
        const NamedLine* other = first_other();
        if (!other) return true;
        const int act_begin = act ? act->line : operative_;
        if (other->line > act_begin) return true;
        const bool annex = stamps_.first >= 0 && stamps_.first < other->line;
        return !annex && (act ? other->line == 0 || act_begin - other->line <= 12 : operative_ - other->line <= 25);
    }

    KindReading act() const {
        const NamedLine* named = act_line();
        KindReading reading;
        const Kind kind = named ? named->kind.kind : formula_kind_;
        const std::string because = named ? at(named->line).text + " … " + formula_ : formula_;
        reading.kind = {kind, named ? 97 : 90, shortened(because, 120)};
        reading.line = named ? named->line : -1;
        reading.operative = operative_;
        reading.body = body_;
        reading.draft_title = named && std::any_of(named_.begin(), named_.end(), [&](const NamedLine& one) {
                                  return one.line <= named->line && at(one.line).is(0, "проект");
                              });
        return reading;
    }

    /// The first line that names a kind; an act's own line counts less when an annex with its own title follows at
    /// once.
    const NamedLine* title() const {
        if (named_.empty()) return nullptr;
        const NamedLine* first = &named_.front();
        for (const NamedLine& named : named_) {
            const bool annexed = makes_act(first->kind.kind) && stamps_.first > first->line &&
                                 named.line > stamps_.first && !makes_act(named.kind.kind);
            const bool same = named.kind.kind == first->kind.kind,
                       act = makes_act(first->kind.kind) && makes_act(named.kind.kind);
            const bool caption =
                named.line > first->line && named.line < body_ &&
                (first->line == 0 ? same || (act && named.kind.alone)
                                  : same && (act ? at(named.line).words.size() == 1 : named_anew(*first, named)));
            const bool event =
                first->kind.kind == Kind::news && named.kind.kind != Kind::news && text_.format != DocumentFormat::html;
            if (annexed || caption || event) first = &named;
        }
        return first;
    }

    /// «Протокол педсовета» over a letterhead, «ПРОТОКОЛ № 3» under it.
    bool named_anew(const NamedLine& first, const NamedLine& again) const {
        constexpr int top = 4;
        return first.line < top && again.kind.alone && at(again.line).all_capitals() && !at(first.line).all_capitals();
    }

    /// «Протокол заседания школы / Зачем и кому нужен»: an article on protocols.
    bool only_written_about(const NamedLine& named) const {
        constexpr int near = 6;
        const bool stamped = stamps_.first >= 0 && stamps_.first <= named.line + near;
        if ((named.kind.alone && at(named.line).all_capitals()) || stamped || named.kind.kind == Kind::guidelines ||
            named.kind.kind == Kind::form)
            return false;
        constexpr std::size_t head = 14;
        for (std::size_t i = 0; i < lines_.size() && i < head; ++i)
            if (for_everybody(lines_[i], lexicon_)) return true;
        return false;
    }

    /// A letter or a form in which an event is named, and news under «Новости» called like the paper that it tells of.
    Told<Kind> by_manner_rather(const NamedLine& named) const {
        const bool event = named.kind.kind == Kind::news;
        if (!event && !under_news(lines_, named.line)) return {};
        if (event && on_a_portal(text_, lexicon_)) return {Kind::other, 60, shortened(at(named.line).text, 120)};
        Told<Kind> manner = kind_by_manner(text_, lines_, lexicon_);
        const bool rather =
            manner && (event ? *manner == Kind::letter || *manner == Kind::form : *manner == Kind::news);
        return rather ? manner : Told<Kind>{};
    }

    /// Where the text begins behind a title that stands below a site's own words.
    int body_behind(int title) const {
        int i = title + 1;
        while (i < std::ssize(lines_) && !begins_preamble(at(i)) && !begins_body(at(i))) ++i;
        return i;
    }

    /// A court's act, a scholar's article.
    KindReading of_nobody(const HeadLine& sign, int confidence) const {
        KindReading reading;
        reading.kind = {Kind::other, confidence, shortened(sign.text, 120)};
        reading.body = body_;
        return reading;
    }

    KindReading titled() const {
        KindReading reading;
        reading.body = body_;
        reading.only_links =
            lists_acts(lines_, named_) || (stamps_.first < 0 && operative_ < 0 && offers_papers(lines_, lexicon_));
        if (reading.only_links) return reading;
        const NamedLine* named = title();
        if (const HeadLine* sign = named || stamps_.first >= 0 ? nullptr : learned_sign(lines_, lexicon_))
            return of_nobody(*sign, 70);
        if (!named) {
            reading.kind = kind_by_manner(text_, lines_, lexicon_);
            return reading;
        }
        const HeadLine& line = at(named->line);
        if (Told<Kind> manner = by_manner_rather(*named)) {
            reading.kind = std::move(manner);
            return reading;
        }
        if (only_written_about(*named)) return reading;
        const bool plain = named->kind.alone || line.all_capitals();
        const bool event = named->kind.kind == Kind::news;
        reading.kind = {named->kind.kind, event ? 70 : plain ? 95 : 88, shortened(line.text, 120)};
        reading.line = named->line;
        reading.draft_title = line.is(0, "проект");
        reading.body = body_ > named->line ? body_ : body_behind(named->line);
        return reading;
    }

    const HeadLine& at(int i) const { return lines_[static_cast<std::size_t>(i)]; }

    const DocumentText& text_;
    const std::vector<HeadLine>& lines_;
    const StampReading& stamps_;
    const Lexicon& lexicon_;
    std::vector<NamedLine> named_;
    std::string formula_;
    Kind formula_kind_ = Kind::order;
    int operative_ = -1, body_ = 0;
};

}  // namespace

KindReading read_kind(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
                      const Lexicon& lexicon) {
    return KindSearch(text, lines, stamps, lexicon).read();
}

}  // namespace merilo
