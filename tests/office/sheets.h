#pragma once
#include <string>

#include "collect/document/made.h"

namespace merilo::test {

inline const std::string sheet_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook of one sheet «Лист1» whose XML holds `inside` between <worksheet> and its end; `more` parts beside it.
inline std::string xlsx_of(const std::string& inside, const ZipEntries& more = {}, const std::string& workbook_more = {}) {
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + office;
    ZipEntries entries{
        {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"},
        {"_rels/.rels", relation + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"" + sheet_space + "\" xmlns:r=\"" + office + "\">" + workbook_more +
                                "<sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relation + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + sheet_space + "\">" + inside + "</worksheet>"}};
    entries.insert(entries.end(), more.begin(), more.end());
    return zipped(entries);
}

}  // namespace merilo::test
