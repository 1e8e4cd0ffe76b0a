#include "form/read_answers.h"
#include "form/read_nodes.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair no_code{"документ описан, но у него нет кода: впишите код, по которому на него ссылаются с листа «Ответы»",
                       "a document is described without a code: write the code by which the sheet “Answers” cites it"};
constexpr Pair no_title{"у документа «{}» нет названия", "the document «{}» has no title"};
constexpr Pair twice{"код «{}» здесь второй раз: впервые в строке {}; у каждого документа должен быть свой код",
                     "the code «{}» stands here twice: first in row {}; every document needs its own"};
constexpr Pair several{"у документа здесь ссылок: {}; оставьте одну, а для других документов заведите свои строки",
                       "the document has {} links here: keep one, and give other documents lines of their own"};

class DocumentsReader {
public:
    DocumentsReader(FormNotes& notes, FormValues& values) : notes_(notes), values_(values), cells_(notes, values) {}

    void read(const FormBlock<DocumentColumn>& block) {
        for (const int row : filled_rows(notes_, block.sheet, block.header + 1, block.last_row)) read_row(block, row);
    }
    FormDocuments take() { return std::move(documents_); }

private:
    void read_row(const FormBlock<DocumentColumn>& block, int row) {
        const FormSpot code_at = block.at(row, DocumentColumn::code);
        const DocumentSpots spots = document_spots(block, row, notes_);
        const std::string code = values_.filled(code_at);
        const FormSpot first = cells_.first_filled(spots);
        if (code.empty()) {
            if (first.spot.column > 0 && first.spot.row == row) notes_.complain(code_at, say(no_code));
            return;
        }
        if (first.spot.column == 0) return;  // a code that is only prepared
        const auto [known, fresh] = documents_.codes.try_emplace(code, spots);
        if (!fresh) return notes_.complain(code_at, say(twice, shortened(printable(code), 60), known->second.title.spot.row));
        add(code, code_at, spots);
    }

    void add(const std::string& code, const FormSpot& code_at, const DocumentSpots& spots) {
        Node document = node_of(Node::Type::map, notes_.mark(code_at));
        const std::vector<PlacedLink> links = cells_.links(spots);
        std::string title = cells_.title(spots);
        if (title.empty() && !links.empty()) title = links.front().link.title;
        if (title.empty() && !links.empty()) title = links.front().link.url + links.front().link.file;
        if (title.empty()) notes_.complain(spots.title.spot.column > 0 ? spots.title : code_at, say(no_title, shortened(printable(code), 60)));
        add_scalar(document, "title", notes_.mark(spots.title.spot.column > 0 ? spots.title : code_at), title);
        if (links.size() > 1) notes_.complain(links.front().at, say(several, links.size()));
        else if (!links.empty()) cells_.add_address(document, links.front());
        cells_.add_requisites(document, spots);
        documents_.node.type = Node::Type::map;
        add_entry(documents_.node, code, std::move(document));
    }

    FormNotes& notes_;
    FormValues& values_;
    DocumentCells cells_;
    FormDocuments documents_;
};

}  // namespace

FormDocuments read_documents(const std::vector<FormBlock<DocumentColumn>>& blocks, FormNotes& notes, FormValues& values) {
    DocumentsReader reader(notes, values);
    for (const auto& block : blocks) reader.read(block);
    return reader.take();
}

}  // namespace merilo
