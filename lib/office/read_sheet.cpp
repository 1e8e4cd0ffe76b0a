#include "office/read_sheet.h"

#include <algorithm>
#include <charconv>

#include "office/read_numbers.h"
#include "text/dates.h"
#include "text/say.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair too_many_cells{"в книге больше {} заполненных ячеек: в форме их столько не бывает",
                              "the workbook has more than {} filled cells: no form is like that"};
constexpr Pair too_much_text{"в ячейках книги больше {} МБ текста: в форме столько не бывает",
                             "the cells of the workbook hold more than {} MB of text: no form is like that"};

constexpr std::size_t most_links = 70'000, most_merged_cells = 200'000;
constexpr int most_merged_columns = 64;

int number_of(std::string_view text) {
    int value = -1;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc() && end == text.data() + text.size() ? value : -1;
}

/// «_x000D_» stands for a character that XML cannot hold.
std::string unescaped(std::string text) {
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned code = 0;
        const char* begin = text.data() + at + 2;
        if (at + 7 > text.size() || text[at + 6] != '_') continue;
        const auto [end, fault] = std::from_chars(begin, begin + 4, code, 16);
        if (fault != std::errc() || end != begin + 4 || code >= 0x80) continue;
        text.replace(at, 7, code == 0 ? std::string{} : std::string(1, static_cast<char>(code)));
    }
    return text;
}

/// The first text in quotes of HYPERLINK("…"; …); empty when its address is calculated.
std::string link_of_formula(std::string_view formula) {
    while (!formula.empty() && (formula.front() == '=' || formula.front() == ' ')) formula.remove_prefix(1);
    constexpr std::string_view name = "hyperlink";
    for (std::size_t i = 0; i < name.size(); ++i)
        if (i >= formula.size() || (formula[i] | 0x20) != name[i]) return {};
    formula.remove_prefix(name.size());
    while (!formula.empty() && (formula.front() == '(' || formula.front() == ' ')) formula.remove_prefix(1);
    if (!formula.starts_with('"')) return {};
    std::string link;
    for (std::size_t i = 1; i < formula.size(); ++i) {
        if (formula[i] != '"') link += formula[i];
        else if (i + 1 < formula.size() && formula[i + 1] == '"') link += formula[++i];
        else {
            const std::size_t next = formula.find_first_not_of(' ', i + 1);
            const bool whole = next == std::string_view::npos || formula[next] == ',' || formula[next] == ';' || formula[next] == ')';
            return whole && !link.starts_with('#') ? link : std::string{};
        }
    }
    return {};
}

struct CellRange {
    CellSpot first, last;
};

CellRange range_named(std::string_view name) {
    const std::size_t colon = name.find(':');
    const CellSpot first = spot_named(name.substr(0, colon));
    const CellSpot last = colon == std::string_view::npos ? first : spot_named(name.substr(colon + 1));
    if (first.row == 0 || last.row == 0) return {{0, 0}, {0, 0}};
    return {{std::min(first.row, last.row), std::min(first.column, last.column)}, {std::max(first.row, last.row), std::max(first.column, last.column)}};
}

/// The cells of one sheet, as they come.
class Reader {
public:
    Reader(SheetReading& reading, SheetOfCells& sheet) : reading_(reading), sheet_(sheet) {}

    void read_rows(XmlNode data) {
        int row = 0;
        for (XmlNode node = data.child("row"); node; node = node.next("row")) {
            const int named = number_of(node.attribute("r"));
            row = named > 0 ? named : row + 1;
            if (xml_flag(node.attribute("hidden")) && spot_named("A" + std::to_string(row)).row == row) sheet_.hidden_rows.insert(row);
            int column = 0;
            for (XmlNode cell = node.child("c"); cell; cell = cell.next("c")) read_cell(cell, row, column);
        }
        const auto before = [](const SheetCell& a, const SheetCell& b) { return a.spot < b.spot; };
        std::ranges::stable_sort(sheet_.cells, before);
        const auto same = [](const SheetCell& a, const SheetCell& b) { return a.spot == b.spot; };
        sheet_.cells.erase(std::unique(sheet_.cells.begin(), sheet_.cells.end(), same), sheet_.cells.end());
    }

    void add_link(CellSpot spot, std::string target) {
        const auto found = std::ranges::lower_bound(sheet_.cells, spot, {}, &SheetCell::spot);
        if (found != sheet_.cells.end() && found->spot == spot) {
            found->link = std::move(target);
            return;
        }
        take_from(target);
        sheet_.cells.insert(found, {spot, CellType::text, {}, std::move(target), false, {spot.row, spot.column, 0}});
    }

private:
    void read_cell(XmlNode node, int row, int& column) {
        const CellSpot named = spot_named(node.attribute("r"));
        CellSpot spot = named.row > 0 ? named : CellSpot{row, column + 1};
        column = spot.column;
        if (spot_named(cell_name(spot)).row == 0) return;
        SheetCell cell{spot, CellType::text, {}, {}, false, {spot.row, spot.column, 0}};
        fill(cell, node);
        if (cell.text.empty() && cell.link.empty() && !cell.formula) return;
        take_from(cell.text);
        sheet_.cells.push_back(std::move(cell));
    }

    void fill(SheetCell& cell, XmlNode node) {
        const std::string_view type = node.attribute("t");
        if (const XmlNode formula = node.child("f")) {
            cell.formula = true;
            cell.link = link_of_formula(formula.text());
        }
        const XmlNode inside = node.child("is");
        const std::string value = node.child("v").text();
        if (inside) cell.text = string_text(inside);
        else if (type == "s") {
            const auto index = static_cast<std::size_t>(number_of(value));
            if (index < reading_.strings.size()) cell.text = reading_.strings[index];
        } else if (type == "b") cell = with(cell, CellType::boolean, value == "1" || value == "true" ? "TRUE" : value.empty() ? "" : "FALSE");
        else if (type == "e") cell = with(cell, CellType::error, value);
        else if (type == "d") fill_date(cell, value);
        else if (type == "str" || type == "inlineStr") cell.text = unescaped(sound_text(value));
        else fill_number(cell, value, number_of(node.attribute("s")));
    }

    static SheetCell with(SheetCell cell, CellType type, std::string text) {
        cell.type = type;
        cell.text = sound_text(std::move(text));
        return cell;
    }

    static void fill_date(SheetCell& cell, const std::string& value) {
        cell.text = sound_text(value.substr(0, value.find('T')));
        if (parse_date(cell.text)) cell.type = CellType::date;
    }

    void fill_number(SheetCell& cell, const std::string& value, int style) {
        auto number = plain_number(value);
        if (!number) {
            cell.text = sound_text(value);
            return;
        }
        const auto index = static_cast<std::size_t>(style < 0 ? 0 : style);
        const bool day = index < reading_.styles_of_days.size() && reading_.styles_of_days[index];
        const auto date = day ? day_of_number(*number, reading_.from_1904) : std::nullopt;
        cell = with(cell, date ? CellType::date : CellType::number, date ? iso(*date) : *std::move(number));
    }

    void take_from(const std::string& text) {
        constexpr std::size_t megabyte = 1'000'000;
        if (--reading_.cells_left < 0) throw WorkbookRefusal{say(too_many_cells, SheetReading().cells_left)};
        if (text.size() > reading_.bytes_left) throw WorkbookRefusal{say(too_much_text, SheetReading().bytes_left / megabyte)};
        reading_.bytes_left -= text.size();
    }

    SheetReading& reading_;
    SheetOfCells& sheet_;
};

/// `ref` of several cells: the link is the first one's, as only that one shows it when they are merged.
void read_links(XmlNode links, const std::vector<PartRelation>& relations, Reader& reader) {
    std::map<std::string_view, std::string_view> targets;
    for (const PartRelation& relation : relations)
        if (relation.external) targets.try_emplace(relation.id, relation.target);
    std::size_t count = 0;
    for (XmlNode link = links.child("hyperlink"); link && ++count <= most_links; link = link.next("hyperlink")) {
        const auto target = targets.find(link.attribute("id"));
        const CellSpot spot = range_named(link.attribute("ref")).first;
        if (target == targets.end() || target->second.empty() || spot.row == 0) continue;
        std::string whole(target->second);
        if (const std::string_view location = link.attribute("location"); !location.empty() && whole.find('#') == std::string::npos)
            whole.append("#").append(location);
        reader.add_link(spot, sound_text(std::move(whole)));
    }
}

void read_merged(XmlNode merged, SheetOfCells& sheet) {
    for (XmlNode node = merged.child("mergeCell"); node; node = node.next("mergeCell")) {
        const CellRange range = range_named(node.attribute("ref"));
        const int last_row = std::min(range.last.row, sheet.last_row());
        const int last_column = std::min(range.last.column, range.first.column + most_merged_columns);
        if (range.first.row == 0 || !sheet.at(range.first)) continue;
        for (int row = range.first.row; row <= last_row; ++row)
            for (int column = range.first.column; column <= last_column && sheet.merged.size() < most_merged_cells; ++column)
                if (const CellSpot spot{row, column}; spot != range.first) sheet.merged.emplace(spot, range.first);
        if (sheet.merged.size() >= most_merged_cells) return;
    }
}

void read_hidden_columns(XmlNode columns, SheetOfCells& sheet) {
    constexpr int looked_at = 256;
    for (XmlNode node = columns.child("col"); node; node = node.next("col"))
        if (xml_flag(node.attribute("hidden")))
            for (int column = std::max(1, number_of(node.attribute("min"))); column <= std::min(looked_at, number_of(node.attribute("max"))); ++column)
                sheet.hidden_columns.insert(column);
}

}  // namespace

std::string sound_text(std::string text) {
    while (const auto bad = invalid_utf8(text)) text.replace(*bad, 1, "\uFFFD");
    return text;
}

std::string string_text(XmlNode string) {
    std::string text;
    for (XmlNode node = string.first(); node; node = node.next()) {
        if (node.name() == "t") text += node.text();
        else if (node.name() == "r")
            for (XmlNode run = node.child("t"); run; run = run.next("t")) text += run.text();
    }
    return unescaped(sound_text(std::move(text)));
}

void read_sheet(WorkbookPackage& package, const std::string& part, SheetReading& reading, SheetOfCells& sheet) {
    const auto tree = package.tree(part);
    if (!tree) return;
    const XmlNode root = tree->root();
    Reader reader(reading, sheet);
    reader.read_rows(root.child("sheetData"));
    read_links(root.child("hyperlinks"), package.relations(part), reader);
    read_merged(root.child("mergeCells"), sheet);
    read_hidden_columns(root.child("cols"), sheet);
}

}  // namespace merilo
