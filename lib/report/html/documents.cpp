#include <algorithm>

#include "check/shared.h"
#include "report/groups.h"
#include "report/html/html_parts.h"
#include "report/link_text.h"
#include "text/dates.h"
#include "text/moments.h"

namespace merilo {

namespace {

constexpr Pair by_origin[] = {{"", ""}, {"по названию", "by its title"}, {"заявлено", "declared"}, {"по тексту документа", "by the document’s text"}};

std::string approval_text(const Approval& approval, Lang lang) {
    if (approval.act == Act::none && approval.number.empty() && !approval.date) return tell(lang, {"не утверждён", "not approved"});
    std::string text = tell(lang, {"утверждён {}", "approved {}"}, title(approval.act));
    if (!approval.number.empty()) text += " № " + shown(approval.number);
    if (approval.date) text += tell(lang, {" от {}", " of {}"}, dotted(*approval.date));
    return text;
}

/// What is known of a document, parted by where it is known from.
class Requisites {
public:
    Requisites(const DocumentFacts& facts, Lang lang) : lang_(lang) {
        if (facts.kind) add(facts.kind.origin, std::string(title(*facts.kind).in(lang)));
        if (facts.number) add(facts.number.origin, "№ " + shown(*facts.number));
        if (facts.date) add(facts.date.origin, tell(lang, {"от {}", "of {}"}, dotted(*facts.date)));
        if (facts.issued_by) add(facts.issued_by.origin, tell(lang, {"уровень {}", "{} level"}, title(*facts.issued_by)));
        if (facts.approval) add(facts.approval.origin, approval_text(*facts.approval, lang));
        if (facts.draft) add(facts.draft.origin, tell(lang, {"проект", "a draft"}));
        if (facts.valid) add(facts.valid.origin, tell(lang, {"действует {}", "valid {}"}, text_of(*facts.valid)));
        if (facts.covers) add(facts.covers.origin, tell(lang, {"охватывает {}", "covers {}"}, text_of(*facts.covers)));
    }

    /// The strongest source first.
    void write(HtmlWriter& out) const {
        for (int origin = 3; origin > 0; --origin)
            if (!parts_[origin].empty()) {
                out.open("p");
                out.leaf("span", tell(lang_, {"{}: ", "{}: "}, by_origin[origin]), {{"class", "source"}});
                out.text(parts_[origin]);
                out.close();
            }
    }

private:
    void add(Origin origin, const std::string& text) {
        std::string& part = parts_[static_cast<std::size_t>(origin)];
        part.append(part.empty() || text.starts_with("№") ? (part.empty() ? "" : " ") : ", ").append(text);
    }

    std::string parts_[4];
    Lang lang_;
};

std::string reading_text(const DocumentFacts& facts, Lang lang) {
    if (!facts.read) return {};
    if (facts.read->trouble != ReadTrouble::none) return tell(lang, {"прочитать не удалось: {}", "could not be read: {}"}, title(facts.read->trouble));
    if (facts.read->scan) return tell(lang, {"скан: текста нет, прочитать его программа не может", "a scan: there is no text to read"});
    return {};
}

std::vector<int> rows_citing(const Evaluation& evaluation, const DocumentNumbers& numbers, int number) {
    std::vector<int> rows;
    for (const Answer& answer : evaluation.submission.answers)
        if (std::any_of(answer.citations.begin(), answer.citations.end(),
                        [&](const Citation& citation) { return numbers.number[citation.document] == number; }))
            rows.push_back(answer.criterion);
    return rows;
}

void write_document(HtmlWriter& out, const Evaluation& evaluation, const DocumentNumbers& numbers, int number, const HtmlPlace& place) {
    const int index = numbers.first[number - 1];
    const Document& document = evaluation.submission.documents[index];
    const Lang lang = out.lang();
    out.open("li", {{"id", place.document(number)}});
    out.leaf("b", document.title);
    if (!document.url.empty() || !document.file.empty()) {
        out.open("p");
        write_address(out, document);
        out.close();
    }
    if (const std::string reach = reach_text(evaluation, index, lang); !reach.empty()) out.leaf("p", reach, {{"class", "reach"}});
    if (const DocumentFacts* facts = facts_of(evaluation, index)) {
        Requisites(*facts, lang).write(out);
        if (const std::string reading = reading_text(*facts, lang); !reading.empty()) out.leaf("p", reading, {{"class", "reach"}});
    }
    out.leaf("p", tell(lang, {"Приведён: {}", "Cited: {}"}, rows_text(evaluation.rubric(), rows_citing(evaluation, numbers, number), lang)),
             {{"class", "cited"}});
    out.close();
}

}  // namespace

DocumentNumbers::DocumentNumbers(const Evaluation& evaluation) : number(evaluation.submission.documents.size()) {
    for (const Answer& answer : evaluation.submission.answers)
        for (const Citation& citation : answer.citations) {
            const DocumentFacts* facts = facts_of(evaluation, citation.document);
            const int group = facts ? facts->group : citation.document;
            if (number[group] == 0) {
                first.push_back(citation.document);
                number[group] = static_cast<int>(first.size());
            }
            number[citation.document] = number[group];
        }
}

std::string reach_text(const Evaluation& evaluation, int document, Lang lang) {
    const DocumentFacts* facts = facts_of(evaluation, document);
    if (!facts) return {};
    switch (facts->reach) {
        case Reach::no_address: return tell(lang, {"ссылки нет", "no link"});
        case Reach::not_opened: return tell(lang, {"ссылку ещё никто не открывал", "nobody has opened the link yet"});
        case Reach::present: return tell(lang, {"файл приложен", "the file is there"});
        case Reach::missing: return tell(lang, {"файла нет", "the file is not there"});
        case Reach::malformed: return tell(lang, {"открыть такой адрес нельзя", "no browser can open this address"});
        case Reach::tried: break;
    }
    const LinkAttempt& attempt = *facts->attempt;
    std::string text = tell(lang, {"ссылка {} (проверено {})", "the link {} (looked at on {})"}, title(attempt.verdict), dotted(day_of(attempt.at)));
    if (attempt.verdict != LinkVerdict::ok) text += ": " + reasons_text(attempt, lang);
    return text;
}

void write_documents(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place) {
    const DocumentNumbers numbers(evaluation);
    if (numbers.first.empty()) return;
    out.heading(place.level + 1, tell(out.lang(), {"Документы", "Documents"}));
    out.open("ol", {{"class", "documents"}});
    for (std::size_t i = 1; i <= numbers.first.size(); ++i) write_document(out, evaluation, numbers, static_cast<int>(i), place);
    out.close();
}

}  // namespace merilo
