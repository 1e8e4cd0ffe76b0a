#pragma once
// Citations: what a line of answers cites.
#include "form/read_answers.h"

namespace merilo {

class CitationCells {
public:
    CitationCells(const FormDocuments& documents, FormNotes& notes, FormValues& values)
        : documents_(documents), notes_(notes), values_(values), cells_(notes, values) {}

    /// The citations of a line, one for each document or address it names; they share what the line says once.
    std::vector<Node> read(const FormBlock<AnswerColumn>& block, int row);

private:
    std::vector<Node> by_code(const FormSpot& at, const DocumentSpots& spots);
    std::vector<Node> described(const DocumentSpots& spots, int row);
    void guard_description(const FormSpot& code_at, const std::string& code, const DocumentSpots& here);
    void add_common(std::vector<Node>& citations, const FormBlock<AnswerColumn>& block, int row);
    std::string raw(const FormSpot& at) const { return cell_text(notes_.sheet(at).at(at.spot)); }

    const FormDocuments& documents_;
    FormNotes& notes_;
    FormValues& values_;
    DocumentCells cells_;
};

}  // namespace merilo
