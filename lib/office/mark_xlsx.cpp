#include "office/mark_xlsx.h"

#include <algorithm>
#include <charconv>

#include "office/mark_comments.h"
#include "office/mark_mend.h"
#include "office/mark_parts.h"
#include "office/mark_styles.h"
#include "office/read_sheet.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair no_workbook{"это не книга Excel, разметить её нельзя", "this is no Excel workbook and cannot be marked"};
constexpr Pair not_written{"книгу не удалось записать заново: откройте её в Excel, сохраните и попробуйте ещё раз",
                           "the workbook could not be written anew: open it in Excel, save it and try again"};

int number_of(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The rows of one sheet, with the cells that are to be coloured found or made.
class SheetMarker {
public:
    SheetMarker(XmlNode sheet, MarkStyles& styles) : data_(sheet.child("sheetData")), styles_(styles) {
        if (!data_) data_ = sheet.append(sheet.prefix() + "sheetData");
        for (XmlNode view = sheet.child("sheetViews").child("sheetView"); view; view = view.next("sheetView")) view.remove("tabSelected");
    }

    /// Gives cells that were coloured by an earlier call their own style back, and the wanted ones the colour of their remark.
    void colour(const std::map<CellSpot, RemarkWeight>& wanted) {
        auto next = wanted.begin();
        int number = 0;
        for (XmlNode row = data_.child("row"); row; row = row.next("row")) {
            const int named = number_of(row.attribute("r"));
            number = named > 0 ? named : number + 1;
            while (next != wanted.end() && next->first.row < number) {  // rows that are not there
                const int missing = next->first.row;
                XmlNode made = data_.insert_before(data_.prefix() + "row", row);
                made.set("r", std::to_string(missing));
                next = colour_row(made, missing, next, wanted.end());
            }
            next = colour_row(row, number, next, wanted.end());
        }
        while (next != wanted.end()) {
            const int missing = next->first.row;
            XmlNode made = data_.append(data_.prefix() + "row");
            made.set("r", std::to_string(missing));
            next = colour_row(made, missing, next, wanted.end());
        }
    }

private:
    using Wanted = std::map<CellSpot, RemarkWeight>::const_iterator;

    Wanted colour_row(XmlNode row, int number, Wanted next, Wanted end) {
        int column = 0;
        for (XmlNode cell = row.child("c"); cell; cell = cell.next("c")) {
            const CellSpot named = spot_named(cell.attribute("r"));
            column = named.row > 0 ? named.column : column + 1;
            for (; next != end && next->first.row == number && next->first.column < column; ++next)
                give_colour(row.insert_before(row.prefix() + "c", cell), next->first, next->second, row);
            const bool hit = next != end && next->first == CellSpot{number, column};
            if (cell.has("s") && number_of(cell.attribute("s")) > 0) cell.set("s", std::to_string(styles_.plain(number_of(cell.attribute("s")))));
            if (!hit) continue;
            give_colour(cell, next->first, next->second, row);
            ++next;
        }
        for (; next != end && next->first.row == number; ++next) give_colour(row.append(row.prefix() + "c"), next->first, next->second, row);
        return next;
    }

    void give_colour(XmlNode cell, CellSpot spot, RemarkWeight weight, XmlNode row) {
        if (!cell.has("r")) cell.set("r", cell_name(spot));
        const std::string_view style = cell.has("s") ? cell.attribute("s") : row.attribute("s");
        cell.set("s", std::to_string(styles_.coloured(number_of(style), weight)));
        if (row.has("spans")) row.remove("spans");  // only a hint, and wrong now
    }

    XmlNode data_;
    MarkStyles& styles_;
};

/// Remarks of one cell become one: the texts in their order, the gravest colour.
std::map<CellSpot, CellRemark> by_cell(const std::vector<CellRemark>& remarks, std::string_view sheet) {
    std::map<CellSpot, CellRemark> result;
    for (const CellRemark& remark : remarks) {
        if (remark.sheet != sheet) continue;
        const auto [known, fresh] = result.try_emplace(remark.spot, remark);
        if (fresh) continue;
        constexpr std::size_t longest = 3000;  // who wants to read more finds all of it on the sheet of what to mend
        std::string& text = known->second.text;
        if (text.size() < longest) text += "\n\n" + remark.text;
        else if (!text.ends_with("…")) text += "\n\n…";
        known->second.weight = std::min(known->second.weight, remark.weight);
    }
    return result;
}

std::string style_part(WorkbookParts& parts, const std::string& workbook) {
    std::string part = parts.related(workbook, "styles");
    if (!part.empty() && parts.has(part)) return part;
    if (part.empty()) {
        part = "xl/styles.xml";
        parts.relate(workbook, "styles", part);
        parts.add_content_type(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    }
    return part;
}

std::string mark(WorkbookParts& parts, const std::vector<CellRemark>& remarks, const MendSheet& mend, std::string_view bytes) {
    std::string workbook = parts.related("", "officeDocument");
    if (!parts.has(workbook)) workbook = "xl/workbook.xml";
    XmlTree* tree = parts.tree(workbook);
    if (!tree) throw WorkbookRefusal{say(no_workbook)};
    MarkStyles styles(parts, style_part(parts, workbook));
    const auto relations = parts.package().relations(workbook);
    for (XmlNode node = tree->root().child("sheets").child("sheet"); node; node = node.next("sheet")) {
        const auto of_sheet = [&](const PartRelation& each) { return each.id == node.attribute("id") && each.type == "worksheet"; };
        const auto relation = std::ranges::find_if(relations, of_sheet);
        if (relation == relations.end() || !parts.has(relation->target) || node.attribute("name") == mend.name) continue;
        const auto cells = by_cell(remarks, sound_text(std::string(node.attribute("name"))));
        XmlTree* sheet = parts.tree(relation->target);
        if (!sheet) continue;
        std::map<CellSpot, RemarkWeight> wanted;
        std::vector<const CellRemark*> comments;
        for (const auto& [spot, remark] : cells) {
            wanted.emplace(spot, remark.weight);
            comments.push_back(&remark);
        }
        SheetMarker(sheet->root(), styles).colour(wanted);
        mark_comments(parts, relation->target, comments);
    }
    put_mend_sheet(parts, workbook, mend, styles);
    auto written = with_parts(bytes, parts.changed());
    if (!written) throw WorkbookRefusal{say(not_written)};
    return *std::move(written);
}

}  // namespace

Result<std::string> mark_workbook(std::string_view bytes, const std::string& file, const std::vector<CellRemark>& remarks, const MendSheet& mend) {
    try {
        WorkbookParts parts(bytes);
        return mark(parts, remarks, mend, bytes);
    } catch (const WorkbookRefusal& refusal) {
        return Error{{file, {}, {}}, refusal.message, {}, Fault::input};
    }
}

}  // namespace merilo
