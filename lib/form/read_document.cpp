#include "form/read_document.h"

#include "form/exact_text.h"
#include "form/read_nodes.h"
#include "text/dates.h"
#include "text/requisites.h"
#include "text/utf8.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr Pair kind_word{"вид документа", "document kind"};
constexpr Pair level_word{"уровень документа", "issuing level"};
constexpr Pair act_word{"утверждающий акт", "approving act"};
constexpr Pair no_act{"указаны реквизиты утверждения, но не назван акт: впишите «приказом», «постановлением» или «протоколом»",
                      "an approval's number or date is given, but not the act: write by order, by resolution or by minutes"};
constexpr Pair outside{"«{}» — путь на вашем компьютере или вне папки с формой: положите файл рядом с формой и укажите путь от неё, например docs/plan.pdf",
                       "«{}» is a path on your computer or outside the form's folder: put the file beside the form and give the path from there, such as docs/plan.pdf"};

template <class E>
DocumentSpots spots_of(const FormBlock<E>& block, int row, E number, E title, const FormNotes& notes) {
    const auto at = [&](E column) { return notes.origin(block.at(row, column)); };
    DocumentSpots spots{at(title), at(E::link), at(E::kind), at(E::issued_by), at(number), at(E::date), at(E::valid),
                        at(E::approval_act), at(E::approval_number), at(E::approval_date), {}};
    for (const int column : block.more_links) spots.more_links.push_back(notes.origin({block.sheet, {row, column}}));
    return spots;
}

/// «приказ от 22.03.2021 № 64» in the one cell for the act.
struct WrittenAct {
    std::optional<Act> act;
    std::string number, date;
};

WrittenAct written_act(const std::string& text) {
    WrittenAct result;
    const auto words = tokens_of(composed(text));
    if (words.empty()) return result;
    result.act = FormValues::word_named<Act>(words.front().form);
    const auto date = find_date(folded(text));
    if (date) result.date = iso(*date);
    if (const std::size_t sign = text.find("№"); sign != std::string::npos) result.number = number_at(text, sign).value_or("");
    if (result.date.empty() && result.number.empty()) result.act.reset();
    return result;
}

}  // namespace

DocumentSpots document_spots(const FormBlock<AnswerColumn>& block, int row, const FormNotes& notes) {
    return spots_of(block, row, AnswerColumn::document_number, AnswerColumn::document_title, notes);
}

DocumentSpots document_spots(const FormBlock<DocumentColumn>& block, int row, const FormNotes& notes) {
    return spots_of(block, row, DocumentColumn::number, DocumentColumn::title, notes);
}

bool DocumentCells::filled(const FormSpot& at) const {
    const SheetCell* cell = notes_.sheet(at).at(at.spot);
    return cell && (!cell->link.empty() || !says_nothing(cell->type == CellType::text && exact_value(cell->text) ? "'" : cell_text(cell)));
}

FormSpot DocumentCells::first_filled(const DocumentSpots& spots) const {
    for (const FormSpot& at : {spots.link, spots.title, spots.kind, spots.issued_by, spots.number, spots.date, spots.valid, spots.act,
                               spots.approval_number, spots.approval_date})
        if (filled(at)) return at;
    for (const FormSpot& at : spots.more_links)
        if (filled(at)) return at;
    return {spots.title.sheet, {spots.title.spot.row, 0}};
}

std::vector<PlacedLink> DocumentCells::links(const DocumentSpots& spots) const {
    std::vector<PlacedLink> result;
    std::vector<FormSpot> cells{spots.link};
    cells.insert(cells.end(), spots.more_links.begin(), spots.more_links.end());
    for (const FormSpot& at : cells)
        for (FormLink& link : links_in(notes_.sheet(at).at(at.spot))) result.push_back({std::move(link), at});
    if (!result.empty()) return result;
    const SheetCell* title = notes_.sheet(spots.title).at(spots.title.spot);
    if (!title || (title->type == CellType::text && exact_value(title->text))) return {};
    for (FormLink& link : links_in(title))
        if (!link.url.empty() || !title->link.empty()) result.push_back({std::move(link), spots.title});
    return result;
}

std::string DocumentCells::title(const DocumentSpots& spots) {
    const std::string written = values_.filled(spots.title);
    const SheetCell* cell = notes_.sheet(spots.title).at(spots.title.spot);
    if (written.empty() || filled(spots.link) || (cell->type == CellType::text && exact_value(cell->text))) return written;
    const std::vector<FormLink> links = links_in(cell);
    return !links.empty() && !links.front().url.empty() ? links.front().title : written;
}

void DocumentCells::add_address(Node& document, const PlacedLink& placed) {
    const Mark mark = notes_.mark(placed.at);
    if (!placed.link.file.empty() && leads_outside(placed.link.file))
        return notes_.complain(placed.at, say(outside, shortened(printable(placed.link.file), 60)));
    add_scalar(document, "url", mark, placed.link.url);
    add_scalar(document, "file", mark, placed.link.file);
}

void DocumentCells::add_requisites(Node& document, const DocumentSpots& spots) {
    const auto add = [&](const char* key, const FormSpot& at, std::string text) {
        if (!text.empty()) add_scalar(document, key, notes_.mark(at), std::move(text));
    };
    add("kind", spots.kind, values_.word<Kind>(spots.kind, kind_word));
    add("number", spots.number, values_.number(spots.number));
    add("date", spots.date, values_.day(spots.date));
    add("valid", spots.valid, values_.years(spots.valid));
    add("issued_by", spots.issued_by, values_.word<Level>(spots.issued_by, level_word));
    add_approval(document, spots);
}

void DocumentCells::add_approval(Node& document, const DocumentSpots& spots) {
    std::string number = values_.number(spots.approval_number), date = values_.day(spots.approval_date), act;
    const std::string written = values_.text(spots.act);
    if (const WrittenAct whole = written_act(written); whole.act && !FormValues::word_named<Act>(written)) {
        act = name(*whole.act);
        if (number.empty()) number = whole.number;
        if (date.empty()) date = whole.date;
    } else act = values_.word<Act>(spots.act, act_word);
    if (act.empty()) {
        const FormSpot& other = !number.empty() ? spots.approval_number : spots.approval_date;
        if (says_nothing(written) && !(number.empty() && date.empty())) notes_.complain(spots.act.spot.column > 0 ? spots.act : other, say(no_act));
        return;
    }
    Node approval = node_of(Node::Type::map, notes_.mark(spots.act));
    add_scalar(approval, "act", approval.mark, act);
    add_scalar(approval, "number", number.empty() ? Mark{} : notes_.mark(filled(spots.approval_number) ? spots.approval_number : spots.act), number);
    add_scalar(approval, "date", date.empty() ? Mark{} : notes_.mark(filled(spots.approval_date) ? spots.approval_date : spots.act), date);
    add_entry(document, "approval", std::move(approval));
}

}  // namespace merilo
