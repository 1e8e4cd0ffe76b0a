#include "collect/declared.h"

#include <algorithm>

#include "text/address.h"
#include "text/requisites.h"
#include "text/title.h"

namespace merilo {
namespace {

/// What is declared goes before what a title says.
template <class T>
Known<T> known(const std::optional<T>& declared, const std::optional<T>& from_title) {
    if (declared) return {declared, Origin::declared};
    if (from_title) return {from_title, Origin::title};
    return {};
}

/// A blank («__») is no number.
std::optional<std::string> if_filled(const std::string& number) {
    return filled(number) ? std::optional(number) : std::nullopt;
}

std::optional<Approval> without_blank(std::optional<Approval> approval) {
    if (approval && !filled(approval->number)) approval->number.clear();
    return approval;
}

void read_words(const Document& document, const Lexicon& lexicon, DocumentFacts& facts) {
    TitleReading title = read_title(document.title, lexicon);
    facts.kind = known(document.kind, title.kind);
    facts.issued_by = known(document.issued_by, title.issued_by);
    facts.approval = known(without_blank(document.approval), title.approval);
    facts.number = known(if_filled(document.number), title.number);
    facts.valid = known(document.valid, title.valid);
    facts.covers = known(std::optional<YearSpan>{}, title.covers);
    facts.date = known(document.date, title.date);
    if (!facts.date && facts.approval && facts.approval->date)
        facts.date = {facts.approval->date, facts.approval.origin};
    if (!facts.date) facts.year = title.year;
    facts.topics = std::move(title.topics);
    for (const std::string& topic : facts.topics) facts.topic_titles.push_back(lexicon.title_of(Subject::topic, topic));
    facts.beneficiaries = std::move(title.beneficiaries);
    for (const std::string& group : facts.beneficiaries)
        facts.beneficiary_titles.push_back(lexicon.title_of(Subject::group, group));
    facts.unknown_beneficiaries = title.unknown_beneficiaries;
    facts.draft = known(std::optional<std::string>{}, title.draft);
    facts.approves = title.approves;
    facts.edition = title.edition;
    facts.event = std::move(title.event);
    facts.structure = std::move(title.structure);
}

/// «./docs//model.pdf» and «docs/model.pdf» are one file.
std::string tidy_path(std::string_view path) {
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (part == ".." && !parts.empty()) parts.pop_back();
        else if (!part.empty() && part != ".") parts.push_back(part);
    }
    std::string result;
    for (const std::string_view part : parts) result.append(result.empty() ? "" : "/").append(part);
    return result;
}

void read_place(const Submission& submission, const Document& document, const LocalFiles& files, DocumentFacts& facts) {
    if (!document.file.empty()) {
        const std::string path = tidy_path(document.file);
        facts.identity = "file:" + path;
        facts.shape = is_archive(path) ? AddressShape::archive : AddressShape::file;
        facts.reach = files.present(submission.file, path) ? Reach::present : Reach::missing;
    } else if (!document.url.empty()) {
        Address address = read_address(document.url);
        facts.reach = address.valid ? Reach::not_opened : Reach::malformed;
        facts.identity = std::move(address.identity);
        facts.shape = address.shape;
        facts.fragment_pages = std::move(address.pages);
        facts.malformed_because = std::move(address.because);
    }
}

}  // namespace

Facts collect_declared(const Submission& submission, const Lexicon& lexicon, const LocalFiles& files) {
    Facts facts;
    facts.documents.resize(submission.documents.size());
    for (std::size_t i = 0; i < facts.documents.size(); ++i) {
        read_words(submission.documents[i], lexicon, facts.documents[i]);
        read_place(submission, submission.documents[i], files, facts.documents[i]);
    }
    return facts;
}

}  // namespace merilo
