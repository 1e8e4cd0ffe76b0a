#pragma once
#include <string>
#include <vector>

#include "office/workbook.h"

namespace merilo {

/// An address in a cell of a form, and what was written beside it.
struct FormLink {
    std::string url, file;  ///< one of them; empty both: only a title
    std::string title;
};

/// The addresses of a cell: its hyperlink, or those in its text, however they are parted; a text that is none is told by
/// `title` alone. A hyperlink beats the text, which then is a title, unless the text holds several addresses.
std::vector<FormLink> links_in(const SheetCell* cell);

/// Whether a path leads out of the folder of the form: a disk's or a server's, or upwards.
bool leads_outside(std::string_view path);

}  // namespace merilo
