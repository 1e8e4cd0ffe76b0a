#include "form/compare.h"

#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair of_form{"сведения о муниципалитете и периоде", "what is said of the municipality and the period"};
constexpr Pair of_document{"документ «{}»", "the document “{}”"};
constexpr Pair of_documents{"перечень документов", "the list of documents"};
constexpr Pair of_row{"позиция {} ({})", "row {} ({})"};

bool same(const std::optional<Approval>& a, const std::optional<Approval>& b) {
    if (!a || !b) return !a && !b;
    return a->act == b->act && a->number == b->number && a->date == b->date;
}

bool same(const Document& a, const Document& b) {
    return a.key == b.key && a.title == b.title && a.url == b.url && a.file == b.file && a.number == b.number && a.kind == b.kind &&
           a.issued_by == b.issued_by && a.date == b.date && a.valid == b.valid && same(a.approval, b.approval);
}

bool same_head(const Submission& a, const Submission& b) {
    return a.rubric->name() == b.rubric->name() && a.municipality.name == b.municipality.name && a.municipality.region == b.municipality.region &&
           a.municipality.code == b.municipality.code && a.period == b.period && a.prepared == b.prepared && a.cycle == b.cycle;
}

bool same_answer(const Submission& a, const Submission& b, int row) {
    const Answer *one = a.answer(row), *other = b.answer(row);
    if (!one || !other) return one == other;
    if (one->claim != other->claim || one->comment != other->comment || one->citations.size() != other->citations.size()) return false;
    for (std::size_t i = 0; i < one->citations.size(); ++i) {
        const Citation &left = one->citations[i], &right = other->citations[i];
        if (left.pages != right.pages || left.covers != right.covers || left.role != right.role) return false;
        if (!same(a.documents[left.document], b.documents[right.document])) return false;
    }
    return true;
}

std::vector<const Document*> named(const Submission& submission) {
    std::vector<const Document*> documents;
    for (const Document& document : submission.documents)
        if (!document.key.empty()) documents.push_back(&document);
    return documents;
}

}  // namespace

std::optional<Said> first_difference(const Submission& one, const Submission& other) {
    if (!same_head(one, other)) return say(of_form);
    const auto left = named(one), right = named(other);
    for (std::size_t i = 0; i < left.size() && i < right.size(); ++i)
        if (!same(*left[i], *right[i])) return say(of_document, left[i]->key);
    if (left.size() != right.size()) return say(of_documents);
    for (std::size_t i = 0; i < one.rubric->criteria.size(); ++i)
        if (!same_answer(one, other, static_cast<int>(i)))
            return say(of_row, one.rubric->criteria[i].number, one.rubric->criteria[i].id);
    return std::nullopt;
}

}  // namespace merilo
