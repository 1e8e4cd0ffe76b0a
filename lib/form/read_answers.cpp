#include "form/read_answers.h"

#include <algorithm>

#include "form/read_citations.h"
#include "form/read_nodes.h"
#include "text/dates.h"
#include "text/utf8.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr Pair nameless{"строка заполнена, но не сказано, к какой позиции она относится: впишите номер позиции",
                        "the line is filled in, but not named: write the number of its row"};
constexpr Pair twice{"позиция {} здесь второй раз: она уже заполнена в {}; оставьте одну строку", "row {} stands here twice: it is filled in at {} already; keep one of them"};
constexpr Pair two_claims{"у позиции {} уже заявлен балл {}: оставьте один", "row {} claims {} points already: keep one of the two"};
constexpr Pair no_claim{"позиция {} заполнена, но балл не заявлен: впишите целое число (0 — тоже ответ)",
                        "row {} is filled in, but claims no points: write a whole number (0 is an answer too)"};
constexpr Pair no_claim_column{"в таблице нет столбца «{}»: верните его, без него балл не прочесть", "the table has no column “{}”: put it back, no points can be read without it"};

/// What has been read of one row of the rubric.
struct Draft {
    FormSpot at, claim_at;
    std::string claim, comment;
    FormSpot comment_at;
    std::vector<Node> citations;
    bool has_content = false, claim_faulty = false;
};

class AnswersReader {
public:
    AnswersReader(const Rubric& rubric, const FormDocuments& documents, FormNotes& notes, FormValues& values)
        : rubric_(rubric), notes_(notes), values_(values), rows_(rubric, notes), citations_(documents, notes, values) {}

    void read(const FormBlock<AnswerColumn>& block) {
        if (!block.has(AnswerColumn::claim)) {
            notes_.complain({block.sheet, {block.header, block.columns.begin()->second}}, say(no_claim_column, form_label(AnswerColumn::claim).title));
            return;
        }
        current_ = nowhere;
        for (const int row : filled_rows(notes_, block.sheet, block.header + 1, block.last_row)) read_row(block, row);
    }

    Node take(Mark mark) {
        Node answers = node_of(Node::Type::map, mark);
        for (const int index : order_) add_answer(answers, index, drafts_.at(index));
        return answers;
    }

private:
    static constexpr int nowhere = -1, unknown = -2;  ///< `unknown` has been complained of

    FormSpot at(const FormBlock<AnswerColumn>& block, int row, AnswerColumn column) const { return notes_.origin(block.at(row, column)); }
    std::string written(const FormSpot& at) const { return cell_text(notes_.sheet(at).at(at.spot)); }

    void read_row(const FormBlock<AnswerColumn>& block, int row) {
        RowNaming naming{at(block, row, AnswerColumn::id), at(block, row, AnswerColumn::number), at(block, row, AnswerColumn::title)};
        const bool named = !written(naming.id).empty() || !written(naming.number).empty() || !written(naming.title).empty();
        if (is_total(naming)) {
            current_ = nowhere;
            return;
        }
        const bool content = has_content(block, row);
        if (!named && !content) return;
        if (!named && current_ == nowhere) return notes_.complain(first_content(block, row), say(nameless));
        if (named) settle(naming, block, row, content);
        if (current_ >= 0) read_line(block, row, drafts_.at(current_));
    }

    /// Sets the row that this line and those below it speak of.
    void settle(const RowNaming& naming, const FormBlock<AnswerColumn>& block, int row, bool content) {
        const int index = rows_.find(naming, content);
        if (index < 0) {
            current_ = content ? unknown : nowhere;
            return;
        }
        if (index == current_) return;
        const auto [known, fresh] = drafts_.try_emplace(index);
        Draft& draft = known->second;
        if (!fresh && draft.has_content && content) {
            const FormSpot& first = draft.at;
            notes_.complain(first_named(naming), say(twice, number_of(index), notes_.sheet(first).name + (notes_.sheet(first).name.empty() ? "" : "!") + cell_name(first.spot)));
            current_ = unknown;
            return;
        }
        current_ = index;
        if (fresh) order_.push_back(index);
        if (!fresh && !content) return;
        draft.at = first_named(naming);
        draft.claim_at = at(block, row, AnswerColumn::claim);
    }

    void read_line(const FormBlock<AnswerColumn>& block, int row, Draft& draft) {
        const FormSpot claim_at = at(block, row, AnswerColumn::claim);
        if (claim_at.spot.row == row) read_claim(claim_at, draft);
        const FormSpot comment_at = at(block, row, AnswerColumn::comment);
        if (const std::string comment = comment_at.spot.row == row ? values_.text(comment_at) : std::string{}; !comment.empty()) {
            if (draft.comment.empty()) draft.comment_at = comment_at;
            draft.comment += (draft.comment.empty() ? "" : "\n") + comment;
        }
        for (Node& citation : citations_.read(block, row)) draft.citations.push_back(std::move(citation));
        draft.has_content = draft.has_content || has_content(block, row);
    }

    void read_claim(const FormSpot& at, Draft& draft) {
        const std::string raw = written(at);
        const SheetCell* cell = notes_.sheet(at).at(at.spot);
        const std::string claim = values_.claim(at);
        if (claim.empty()) {
            draft.claim_faulty = draft.claim_faulty || !says_nothing(raw) || (cell && cell->formula && raw.empty());
            return;
        }
        if (draft.claim.empty()) draft.claim = claim, draft.claim_at = at;
        else if (draft.claim != claim) notes_.complain(at, say(two_claims, number_of(current_), draft.claim));
    }

    void add_answer(Node& answers, int index, Draft& draft) {
        const std::string& id = rubric_.criteria[static_cast<std::size_t>(index)].id;
        const bool content = !draft.claim.empty() || !draft.citations.empty() || !draft.comment.empty();
        if (draft.claim.empty() && content && !draft.claim_faulty) notes_.complain(draft.claim_at, say(no_claim, number_of(index)));
        if (!content) {
            add_entry(answers, id, node_of(Node::Type::null, notes_.mark(draft.claim_at)));
            return;
        }
        Node answer = node_of(Node::Type::map, notes_.mark(draft.claim_at));
        add_scalar(answer, "claim", notes_.mark(draft.claim_at), draft.claim);
        if (!draft.citations.empty()) {
            Node evidence = node_of(Node::Type::list, draft.citations.front().mark);
            evidence.items = std::move(draft.citations);
            add_entry(answer, "evidence", std::move(evidence));
        }
        if (!draft.comment.empty()) add_scalar(answer, "comment", notes_.mark(draft.comment_at), draft.comment);
        add_entry(answers, id, std::move(answer));
    }

    static constexpr AnswerColumn content_columns[] = {
        AnswerColumn::claim, AnswerColumn::document, AnswerColumn::document_title, AnswerColumn::link, AnswerColumn::pages, AnswerColumn::kind,
        AnswerColumn::issued_by, AnswerColumn::document_number, AnswerColumn::date, AnswerColumn::valid, AnswerColumn::approval_act,
        AnswerColumn::approval_number, AnswerColumn::approval_date, AnswerColumn::covers, AnswerColumn::role, AnswerColumn::comment};

    bool filled(const FormSpot& spot, int row) const {
        const SheetCell* cell = spot.spot.row == row ? notes_.sheet(spot).at(spot.spot) : nullptr;
        return cell && (!cell->link.empty() || cell->formula || !says_nothing(cell_text(cell)));
    }
    FormSpot first_content(const FormBlock<AnswerColumn>& block, int row) const {
        for (const AnswerColumn column : content_columns)
            if (const FormSpot spot = at(block, row, column); filled(spot, row)) return spot;
        for (const int column : block.more_links)
            if (const FormSpot spot = notes_.origin({block.sheet, {row, column}}); filled(spot, row)) return spot;
        return {block.sheet, {row, 0}};
    }
    bool has_content(const FormBlock<AnswerColumn>& block, int row) const { return first_content(block, row).spot.column > 0; }

    /// «Итого» under the table.
    bool is_total(const RowNaming& naming) const {
        for (const FormSpot& at : {naming.number, naming.title}) {
            const std::string low = folded(written(at));
            for (const std::string_view word : {"итог", "всего", "total", "сумма баллов"})
                if (low.starts_with(word)) return written(naming.id).empty();
        }
        return false;
    }
    FormSpot first_named(const RowNaming& naming) const {
        for (const FormSpot& at : {naming.number, naming.title, naming.id})
            if (!written(at).empty()) return at;
        return naming.id;
    }
    const std::string& number_of(int index) const { return rubric_.criteria[static_cast<std::size_t>(index)].number; }

    const Rubric& rubric_;
    FormNotes& notes_;
    FormValues& values_;
    FormRows rows_;
    CitationCells citations_;
    std::map<int, Draft> drafts_;
    std::vector<int> order_;
    int current_ = nowhere;
};

}  // namespace

std::vector<int> filled_rows(const FormNotes& notes, int sheet, int first, int last) {
    std::vector<int> rows;
    for (const SheetCell& cell : notes.workbook().sheets[static_cast<std::size_t>(sheet)].cells) {
        if (cell.spot.row < first || cell.spot.row > last || (!rows.empty() && rows.back() == cell.spot.row)) continue;
        const bool first_of_row = rows.empty() || rows.back() != cell.spot.row;
        if (first_of_row && notes.workbook().csv && cell.text.starts_with('#')) first = cell.spot.row + 1;
        else rows.push_back(cell.spot.row);
    }
    return rows;
}

Node read_answers(const std::vector<FormBlock<AnswerColumn>>& blocks, const Rubric& rubric, const FormDocuments& documents, FormNotes& notes, FormValues& values) {
    AnswersReader reader(rubric, documents, notes, values);
    for (const auto& block : blocks) reader.read(block);
    const auto& first = blocks.front();
    const int column = first.has(AnswerColumn::claim) ? first.columns.at(AnswerColumn::claim) : first.columns.begin()->second;
    return reader.take(notes.mark({first.sheet, {first.header, column}}));
}

}  // namespace merilo
