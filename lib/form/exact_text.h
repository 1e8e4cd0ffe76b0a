#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/submission.h"

namespace merilo {

// How a form's cell keeps a text exactly, which must neither become a formula nor be tidied up when it is read. As in
// spreadsheets, a leading apostrophe is dropped and what follows is the text as it is: not trimmed, no number, no date, no
// remark, not several links.

/// What stands in a cell for `value`: itself, or with an apostrophe before it where something would be made of it.
std::string exact_cell(std::string_view value);

/// The text behind a leading apostrophe; none where there is no apostrophe.
std::optional<std::string> exact_value(std::string_view cell);

/// What the cell «Ссылка или файл» says exactly of a document: its url or its file. Only one of them is not empty.
struct ExactLink {
    std::string url, file;
    bool operator==(const ExactLink&) const = default;
};

/// «url: …» or «file: …»: which of the two it is, and the rest as it is; none where the cell does not begin so.
std::optional<ExactLink> exact_link(std::string_view cell);

/// Whether an address that stands alone in a cell is taken for a web address; else it is a file's path.
bool is_web_address(std::string_view text);

/// The cell for a document's address: as it is where a plain reading gives it back, else with «url: » or «file: ».
std::string link_cell(const Document& document);

/// The cell for a document's title: an address in it must not become the document's, which has none.
std::string title_cell(const Document& document);

}  // namespace merilo
