#include "collect/read.h"

#include <algorithm>

#include "collect/profile/profile.h"
#include "collect/read_limits.h"
#include "text/dates.h"
#include "text/say.h"
#include "text/words.h"

namespace merilo {
namespace {

/// How sure a text must be, per cent, to overrule what is declared.
constexpr int sure = 70;

/// Of so few characters the silence says nothing: a cover, a placeholder, what an extractor left over.
constexpr int whole_document = 200;

constexpr std::string_view file_mark = "file:";  // of DocumentFacts::identity

Said said(Kind kind) { return say(title(kind)); }
Said said(Level level) { return say(title(level)); }
Said said(const std::string& text) { return {text, text}; }
Said said(const Date& date) { return {dotted(date), dotted(date)}; }
Said said(const YearSpan& years) { return {text_of(years), text_of(years)}; }

/// «02-У», «02 - у» and «02-у» are one number.
std::string bare(const std::string& number) {
    std::string result = folded(number);
    result.erase(std::remove(result.begin(), result.end(), ' '), result.end());
    std::replace(result.begin(), result.end(), '\\', '/');
    return result;
}

template <class T>
bool same(const T& one, const T& other) { return one == other; }
bool same(const std::string& one, const std::string& other) { return bare(one) == bare(other); }

/// The text decides; what the submission declared otherwise is kept as a contradiction.
template <class T>
void decide(DocumentFacts& facts, Known<T>& known, const Told<T>& told, const Pair& what) {
    if (!told || told.confidence < sure) return;
    if (known.origin == Origin::declared && !same(*known, *told))
        facts.contradictions.push_back({say(what), said(*known), said(*told)});
    known = {*told, Origin::text};
}

void decide_approval(DocumentFacts& facts, const Profile& profile, bool silence_counts) {
    if (profile.draft && *profile.draft) facts.draft = {profile.draft.because, Origin::text};
    if (!profile.approved || profile.approved.confidence < sure) return;
    if (*profile.approved == Approved::unclear) {
        facts.blank_approval = profile.approved.because;
    } else if (*profile.approved == Approved::yes && profile.approval) {
        const auto& declared = facts.approval;
        if (declared.origin == Origin::declared && declared->act != Act::none && !declared->number.empty() &&
            !profile.approval->number.empty() && !same(declared->number, profile.approval->number))
            facts.contradictions.push_back({say(Pair{"номер акта об утверждении", "number of the approving act"}),
                                            said(declared->number), said(profile.approval->number)});
        facts.approval = {*profile.approval, Origin::text};
    } else if (*profile.approved == Approved::no && !facts.approval && silence_counts) {
        // The act may stand in a file of its own: only where nobody names one does the text's silence count.
        facts.approval = {Approval{}, Origin::text};
    }
}

void decide_words(DocumentFacts& facts, const Profile& profile, const Lexicon& lexicon) {
    if (!profile.topics.empty()) {
        facts.topics.clear();
        facts.topic_titles.clear();
        for (const Mention& topic : profile.topics) {
            facts.topics.push_back(topic.name);
            facts.topic_titles.push_back(lexicon.title_of(Subject::topic, topic.name));
        }
    }
    for (const Mention& group : profile.beneficiaries) {
        if (std::find(facts.beneficiaries.begin(), facts.beneficiaries.end(), group.name) != facts.beneficiaries.end()) continue;
        facts.beneficiaries.push_back(group.name);
        facts.beneficiary_titles.push_back(lexicon.title_of(Subject::group, group.name));
    }
}

void decide_all(DocumentFacts& facts, const Profile& profile, bool silence_counts, const Lexicon& lexicon) {
    decide(facts, facts.kind, profile.kind, {"вид", "kind"});
    decide(facts, facts.issued_by, profile.issued_by, {"уровень", "level"});
    decide(facts, facts.number, profile.number, {"номер", "number"});
    decide(facts, facts.date, profile.date, {"дата", "date"});
    decide(facts, facts.valid, profile.valid, {"срок действия", "validity"});
    decide(facts, facts.covers, profile.covers, {"охваченные годы", "years covered"});
    if (profile.kind && profile.kind.confidence >= sure) facts.approves = profile.approves;
    decide_approval(facts, profile, silence_counts);
    decide_words(facts, profile, lexicon);
}

/// What stands at the document's address, once somebody has read it.
std::optional<DocumentText> text_of(const Submission& submission, const DocumentFacts& facts, const Texts& texts) {
    if (facts.reach == Reach::present) return texts.of_file(submission.file, facts.identity.substr(file_mark.size()));
    if (facts.reach != Reach::tried || facts.attempt->sha256.empty()) return {};
    const LinkVerdict verdict = facts.attempt->verdict;
    if (verdict != LinkVerdict::ok && verdict != LinkVerdict::moved) return {};
    return texts.of_body(facts.attempt->sha256);
}

/// The text without what was only recognised from pictures.
DocumentText by_letters(DocumentText text) {
    for (TextPage& page : text.pages)
        if (page.ocr_confidence) page = {{}, true, false, {}};
    return text;
}

ReadDocument read_of(const DocumentText& text, const Lexicon& lexicon) {
    ReadDocument read;
    read.trouble = text.trouble;
    read.detail = text.detail;
    if (!text.readable()) return read;
    const DocumentText own = by_letters(text);
    read.scan = own.scan();
    read.whole = own.characters() >= whole_document && !own.cut_off && !own.has_pictures();
    if (!read.scan) read.profile = read_profile(own, lexicon);
    if (text.by_ocr()) read.recognised = read_profile(text, lexicon);
    return read;
}

}  // namespace

void collect_read(const Submission& submission, Facts& facts, const Texts& texts, const Lexicon& lexicon) {
    for (DocumentFacts& document : facts.documents) {
        const auto text = text_of(submission, document, texts);
        if (!text) continue;
        if (text->readable() && text->paged && static_cast<int>(text->pages.size()) < ReadLimits{}.pages) document.page_count = static_cast<int>(text->pages.size());
        document.read = std::make_shared<ReadDocument>(read_of(*text, lexicon));
        decide_all(document, document.read->profile, document.read->whole, lexicon);
    }
}

}  // namespace merilo
