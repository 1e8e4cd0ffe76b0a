#pragma once
#include <string>
#include <utility>
#include <vector>

namespace merilo::test {

using ZipEntries = std::vector<std::pair<std::string, std::string>>;  ///< names and what is in them

/// A ZIP file with its entries deflated.
std::string zipped(const ZipEntries& entries);

/// A DOCX whose body holds this XML; `more` parts beside it.
std::string docx_of(const std::string& body, const ZipEntries& more = {});

/// An ODT whose text holds this XML.
std::string odt_of(const std::string& text, const ZipEntries& more = {});

/// A PDF of these objects, numbered from 1; the first is its catalogue.
std::string pdf_of_objects(const std::vector<std::string>& objects);

/// A PDF of one page that shows these bytes in a plain Latin font, as far as it has them.
std::string pdf_of(const std::string& line);

/// A small PDF whose page shows twenty times what shows twenty times … an empty thing.
std::string endless_pdf();

/// A file of tests/collect/document/data.
std::string sample(const std::string& name);

}  // namespace merilo::test
