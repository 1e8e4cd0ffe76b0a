#include "collect/profile/identity.h"

#include <algorithm>
#include <array>

#include "collect/profile/issuer/issuer.h"
#include "collect/profile/kind/heading.h"
#include "collect/profile/kind/kind_told.h"
#include "collect/profile/learned/judgement.h"
#include "collect/profile/learned/signs.h"
#include "collect/profile/lines/requisite_items.h"
#include "collect/profile/own_number.h"
#include "collect/profile/stamps/smudged_stamp.h"
#include "text/digits.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

/// «ПРОЕКТ» at the top, «Проект приказа», «(проект)». A project of teachers has a name of its own behind the word.
Told<bool> read_draft(const Lines& lines, const KindReading& kind) {
    constexpr std::size_t top = 8;
    for (std::size_t i = 0; i < lines.size() && i < top; ++i) {
        const HeadLine& line = lines[i];
        const bool alone = line.words.size() == 1 && line.first() == "проект";
        const bool bracketed = line.folded.find("(проект)") != std::string::npos;
        const bool named_next =
            i + 1 < lines.size() && (lines[i + 1].text.starts_with("«") || lines[i + 1].text.starts_with("\""));
        const bool section = line.is(0, "проекты") && line.words.size() < 5;  // of a site: «Проекты документов»
        if (bracketed || ((alone || section) && !named_next && kind.kind)) return {true, 90, line.text};
        if (static_cast<int>(i) == kind.line) break;
    }
    if (kind.draft_title) return {true, 90, shortened(lines[static_cast<std::size_t>(kind.line)].text, 120)};
    return {};
}

bool kind_word(const std::string& word) {
    static constexpr auto words =
        std::to_array<std::string_view>({"положение", "программа", "план", "модель", "концепция", "документ"});
    return among(word, words);
}

Act act_of(Kind kind) {
    if (kind == Kind::resolution) return Act::resolution;
    return kind == Kind::decision ? Act::protocol : Act::order;
}

/// An act that is numbered approves itself; left blank, nobody can tell.
void approve_act(Profile& profile, const OwnNumber& own) {
    const std::string because = own.number ? own.number.because : profile.kind.because;
    if (!own.number || (own.blank && !own.date)) {
        profile.approved = {Approved::unclear, 80, because};
        return;
    }
    const int requisites = own.date ? std::min(own.number.confidence, own.date.confidence) : 70;
    const int confidence = std::min(requisites, profile.kind.confidence);
    profile.approved = {Approved::yes, confidence, because};
    profile.approval = {Approval{act_of(*profile.kind), *own.number, own.date.value}, confidence, because};
}

/// The act that a line names from `from` on, with its number and date.
std::optional<Approval> act_in(const HeadLine& line, std::size_t from) {
    struct Name {
        std::string_view begin;
        Act act;
    };
    static constexpr std::array<Name, 5> names{{{"приказ", Act::order},
                                                {"распоряжен", Act::order},
                                                {"постановлен", Act::resolution},
                                                {"протокол", Act::protocol},
                                                {"решени", Act::protocol}}};
    std::optional<Approval> approval;
    for (const RequisiteItem& item : requisite_items(line, from)) {
        const auto named = std::find_if(names.begin(), names.end(), [&](const Name& one) {
            return item.sort == RequisiteItem::Sort::word && item.text.starts_with(one.begin);
        });
        if (!approval && named != names.end()) approval = Approval{named->act, "", std::nullopt};
        if (!approval) continue;
        if (item.sort == RequisiteItem::Sort::number && approval->number.empty()) approval->number = item.text;
        if (item.sort == RequisiteItem::Sort::date && !approval->date) approval->date = item.date;
    }
    return approval && approval->date ? approval : std::nullopt;
}

/// «Положение утверждено», «программа утверждена», «план утверждён»: not what the paper says of others.
std::string_view participle_of(std::string_view kind) {
    if (kind.ends_with("е")) return "утверждено";
    return kind.ends_with("н") || kind.ends_with("т") ? "утвержден" : "утверждена";
}

/// «1.2. Положение является …, утверждено приказом …»: where «утверждено» begins in a point on the paper itself.
std::size_t approves_itself(const HeadLine& line) {
    constexpr std::size_t none = std::string::npos, number = 3;  // words
    if (!line.point()) return none;
    std::size_t first = 0;
    while (first < line.words.size() && first < number && is_digit(line.words[first].form[0])) ++first;
    if (first < line.words.size() && line.words[first].form.starts_with("настоящ")) ++first;
    if (first >= line.words.size() || !kind_word(line.words[first].form)) return none;
    bool document = false;  // «Положение является документом …, утвержден приказом»
    for (std::size_t i = first + 1; i + 1 < line.words.size(); ++i) {
        const std::string& form = line.words[i].form;
        document = document || form == "документом";
        const std::string& next = line.words[i + 1].form;
        const bool by_act =
            next.starts_with("приказ") || next.starts_with("постановлен") || next.starts_with("распоряжен");
        if (by_act &&
            (form == participle_of(line.words[first].form) || (document && form == participle_of("документ"))))
            return line.words[i].begin;
    }
    return none;
}

/// «(утв. приказом … от … № …)» under the title, «Положение утверждено приказом … от … № …» anywhere in the head.
std::optional<Approval> said_approval(const Lines& lines, std::string& because) {
    constexpr std::size_t reach = 120, title = 12;
    for (std::size_t i = 0; i < lines.size() && i < reach; ++i) {
        const HeadLine& line = lines[i];
        const std::size_t bracket = i < title && !begins_preamble(line) ? line.folded.find("(утв") : std::string::npos;
        const bool said = line.words.size() > 3 && line.capital() && !line.point() &&
                          line.words[1].form.starts_with("утвержден") && kind_word(line.first());
        const std::size_t own = said ? line.words[1].begin : approves_itself(line);
        if (bracket == std::string::npos && own == std::string::npos) continue;
        if (const auto approval = act_in(line, own != std::string::npos ? own : bracket)) {
            because = shortened(line.text, 120);
            return approval;
        }
    }
    return std::nullopt;
}

void approve_by_stamps(Profile& profile, const Lines& lines, const StampReading& stamps, int title) {
    const bool sent = profile.kind &&
                      (*profile.kind == Kind::letter || *profile.kind == Kind::news);  // an annex's stamp is not theirs
    if (stamps.approved && !sent) {
        profile.approved = stamps.approved;
        profile.approval = stamps.approval;
        return;
    }
    std::string because;
    auto approval = sent ? std::nullopt : said_approval(lines, because);
    if (approval) {
        profile.approved = {Approved::yes, 80, because};
        profile.approval = {std::move(approval), 80, because};
        return;
    }
    const bool paper = profile.kind && profile.kind.value != Kind::other && !sent;
    std::string smudged = paper ? smudged_stamp(lines, title) : std::string();
    if (smudged.empty() && paper && poorly_read(lines)) smudged = shortened(lines.front().text, 120);
    const int sure = std::clamp(profile.kind.confidence, 60, 85);  // what is no document needs no approval
    profile.approved = smudged.empty() ? Told<Approved>{Approved::no, sure, profile.kind.because}
                                       : Told<Approved>{Approved::unclear, 60, smudged};
}

/// Where the kind is hardly more than a guess, what was found because of it is no surer.
template <class T>
void no_surer_than(const Told<Kind>& kind, Told<T>& told) {
    constexpr int guess = 70;
    if (kind && kind.confidence < guess) told.confidence = std::min(told.confidence, kind.confidence);
}

}  // namespace

void read_identity(Profile& profile, const DocumentText& text, const Lexicon& lexicon) {
    const Lines lines = head_lines(text);
    if (lines.empty()) return;
    const StampReading stamps = read_stamps(lines, lexicon);
    const std::vector<std::string> signs = signs_of(text, lines);
    KindReading kind = read_kind(text, lines, stamps, lexicon);
    if (Told<Kind> told = with_learned(kind.kind, signs); told.value != kind.kind.value)
        kind = with_kind(std::move(told), kind, lines, stamps, lexicon);
    profile.kind = kind.kind;
    OwnNumber own = read_own_number(text, lines, stamps, kind, lexicon);
    if (!own.date && !own.blank) own.date = learned_day(text, lines, kind.kind.value);
    no_surer_than(kind.kind, own.number);
    no_surer_than(kind.kind, own.date);
    profile.number = own.number;
    profile.date = own.date;
    IssuerReading issuer = read_issuer(text, lines, stamps, kind, lexicon);
    profile.issued_by = issuer.certain ? issuer.level : with_learned(issuer.level, signs);
    if (profile.issued_by.value == issuer.level.value) profile.issuer = std::move(issuer.name);
    profile.heading = read_heading(lines, stamps, kind);
    profile.approves = read_approves(lines, kind, profile.heading, lexicon);
    profile.draft = read_draft(lines, kind);
    if (profile.draft)
        profile.approved = {Approved::no, 90, profile.draft.because};
    else if (kind.only_links)
        profile.approved = {Approved::no, 60, {}};
    else if (kind.act())
        approve_act(profile, own);
    else
        approve_by_stamps(profile, lines, stamps, kind.line < 1 ? kind.body : kind.line);
}

}  // namespace merilo
