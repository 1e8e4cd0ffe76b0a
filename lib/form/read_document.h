#pragma once
// Documents as a line of a form describes them, on the sheet of answers and on that of documents.
#include <string>
#include <vector>

#include "form/read_blocks.h"
#include "form/read_links.h"
#include "form/read_values.h"
#include "load/tree.h"

namespace merilo {

/// The cells that describe a document; a column 0 where the form has no such column.
struct DocumentSpots {
    FormSpot title, link, kind, issued_by, number, date, valid, act, approval_number, approval_date;
    std::vector<FormSpot> more_links;
};

DocumentSpots document_spots(const FormBlock<AnswerColumn>& block, int row, const FormNotes& notes);
DocumentSpots document_spots(const FormBlock<DocumentColumn>& block, int row, const FormNotes& notes);

/// A document's address with the cell that it stands in.
struct PlacedLink {
    FormLink link;
    FormSpot at;
};

class DocumentCells {
public:
    DocumentCells(FormNotes& notes, FormValues& values) : notes_(notes), values_(values) {}

    /// What stands in the columns of addresses, else in the title's cell.
    std::vector<PlacedLink> links(const DocumentSpots& spots) const;
    /// The title as written, without addresses that were read from its cell.
    std::string title(const DocumentSpots& spots);
    /// `url` or `file`; a file outside the form's folder is complained of.
    void add_address(Node& document, const PlacedLink& link);
    /// Everything but title and address; of several documents that share a line the same.
    void add_requisites(Node& document, const DocumentSpots& spots);
    /// The first filled cell that describes a document; none: column 0.
    FormSpot first_filled(const DocumentSpots& spots) const;
    bool filled(const FormSpot& at) const;

private:
    void add_approval(Node& document, const DocumentSpots& spots);

    FormNotes& notes_;
    FormValues& values_;
};

}  // namespace merilo
