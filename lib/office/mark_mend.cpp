#include "office/mark_mend.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "text/markup.h"
#include "text/utf8.h"

namespace merilo {
namespace {

int number_of(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Cells are inline strings: nothing in them becomes a formula.
std::string text_cell(int row, int column, int style, std::string_view text) {
    return fmt::format("<c r=\"{}\" s=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", cell_name({row, column}), style, escape_xml(text));
}

std::string line_of(int row, int number, const MendLine& line, MarkStyles& styles) {
    const int plain = styles.wrapped(false, false), link = styles.wrapped(false, true);
    std::string cells = fmt::format("<c r=\"A{}\" s=\"{}\"><v>{}</v></c>", row, plain, number);
    if (!line.points.empty()) cells += fmt::format("<c r=\"B{}\" s=\"{}\"><v>{}</v></c>", row, plain, escape_xml(line.points));
    cells += text_cell(row, 3, line.sheet.empty() ? plain : link, line.place) + text_cell(row, 4, plain, line.what) + text_cell(row, 5, plain, line.how);
    const int widest = std::max(characters(line.what), characters(line.how));
    return fmt::format("<row r=\"{}\" ht=\"{}\" customHeight=\"1\">{}</row>", row, 15.5 * std::clamp(1 + widest / 48, 1, 25), cells);
}

/// «'Ответы'!D14».
std::string location_of(const MendLine& line) {
    std::string name;
    for (const char c : line.sheet) name.append(c == '\'' ? 2 : 1, c);
    return "'" + name + "'!" + cell_name(line.spot);
}

std::string sheet_text(const MendSheet& mend, MarkStyles& styles, std::string_view space) {
    constexpr int header = 4;
    const int bold = styles.wrapped(true, false), plain = styles.wrapped(false, false);
    std::string rows = "<row r=\"1\">" + text_cell(1, 1, bold, mend.heading) + "</row><row r=\"2\" ht=\"47\" customHeight=\"1\">" + text_cell(2, 1, plain, mend.remark) + "</row><row r=\"4\">";
    for (std::size_t i = 0; i < mend.columns.size(); ++i) rows += text_cell(header, static_cast<int>(i) + 1, bold, mend.columns[i]);
    rows += "</row>";
    std::string links;
    int row = header;
    for (const MendLine& line : mend.lines) {
        ++row;
        rows += line_of(row, row - header, line, styles);
        if (!line.sheet.empty())
            links += fmt::format("<hyperlink ref=\"C{}\" location=\"{}\" display=\"{}\"/>", row, escape_xml(location_of(line)), escape_xml(line.place));
    }
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{}\"><sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"4\" topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        "<cols><col min=\"1\" max=\"1\" width=\"5\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"9\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"24\" customWidth=\"1\"/>"
        "<col min=\"4\" max=\"5\" width=\"58\" customWidth=\"1\"/></cols><sheetData>{}</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A2:E2\"/></mergeCells>{}"
        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>",
        space, rows, links.empty() ? "" : "<hyperlinks>" + links + "</hyperlinks>");
}

/// The part of the sheet that has this name already; empty when none has.
std::string part_named(WorkbookParts& parts, const std::string& workbook_part, XmlNode sheets, const std::string& name) {
    for (XmlNode sheet = sheets.child("sheet"); sheet; sheet = sheet.next("sheet"))
        if (sheet.attribute("name") == name)
            for (const PartRelation& relation : parts.package().relations(workbook_part))
                if (relation.id == sheet.attribute("id")) return relation.target;
    return {};
}

/// A sheet before all others moves every index of a sheet by one.
void shift_indices(XmlNode workbook) {
    const XmlNode names = workbook.child("definedNames");
    for (XmlNode name = names.child("definedName"); name; name = name.next("definedName"))
        if (name.has("localSheetId")) name.set("localSheetId", std::to_string(number_of(name.attribute("localSheetId")) + 1));
}

void show_first(XmlNode workbook) {
    const XmlNode views = workbook.child("bookViews");
    for (XmlNode view = views.child("workbookView"); view; view = view.next("workbookView")) {
        view.set("activeTab", "0");
        view.remove("firstSheet");
    }
}

}  // namespace

void put_mend_sheet(WorkbookParts& parts, const std::string& workbook_part, const MendSheet& mend, MarkStyles& styles) {
    const XmlNode workbook = parts.tree(workbook_part)->root();
    XmlNode sheets = workbook.child("sheets");
    const std::string space(workbook.attribute("xmlns").empty() ? "http://schemas.openxmlformats.org/spreadsheetml/2006/main" : workbook.attribute("xmlns"));
    const std::string text = sheet_text(mend, styles, space), known = part_named(parts, workbook_part, sheets, mend.name);
    if (!known.empty()) return parts.put(known, text);
    const std::string part = parts.free_name("xl/worksheets/merilo", ".xml");
    parts.put(part, text);
    parts.add_content_type(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
    int last = 0;
    for (XmlNode sheet = sheets.child("sheet"); sheet; sheet = sheet.next("sheet")) last = std::max(last, number_of(sheet.attribute("sheetId")));
    XmlNode sheet = sheets.prepend(sheets.prefix() + "sheet");
    sheet.set("name", mend.name);
    sheet.set("sheetId", std::to_string(last + 1));
    sheet.set("xmlns:r", parts.relations_address());
    sheet.set("r:id", parts.relate(workbook_part, "worksheet", part));
    shift_indices(workbook);
    show_first(workbook);
}

}  // namespace merilo
