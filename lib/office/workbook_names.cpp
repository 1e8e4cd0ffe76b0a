#include "office/workbook_names.h"

#include <algorithm>

#include "office/workbook_text.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr int most_name_characters = 31;

std::string column_letters(int column) {
    std::string letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

std::string cell(CellAt at, std::string_view fix) {
    return std::string(fix) + column_letters(at.column) + std::string(fix) + std::to_string(at.row + 1);
}

std::string cells(const CellArea& area, std::string_view fix) {
    return area.from == area.to ? cell(area.from, fix) : cell(area.from, fix) + ":" + cell(area.to, fix);
}

std::string doubled(std::string_view text, char what) {
    std::string result;
    for (const char c : text) result.append(c == what ? 2 : 1, c);
    return result;
}

/// At most `most` characters, without the «…» of other texts, which would only make names alike.
std::string name_cut(std::string text, int most) {
    while (utf16_length(text) > most) {
        while ((text.back() & 0xC0) == 0x80) text.pop_back();
        text.pop_back();
    }
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

}  // namespace

std::string a1(CellAt at) { return cell(at, ""); }
std::string a1(const CellArea& area) { return cells(area, ""); }
std::string fixed_a1(CellAt at) { return cell(at, "$"); }
std::string fixed_a1(const CellArea& area) { return cells(area, "$"); }

std::string on_sheet(std::string_view sheet, CellAt at) { return on_sheet(sheet, CellArea{at, at}); }
std::string on_sheet(std::string_view sheet, const CellArea& area) {
    return "'" + doubled(sheet, '\'') + "'!" + fixed_a1(area);
}

std::string header_text(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result.append(text[i] == '&' ? 2 : 1, text[i]);
        // libxlsxwriter would look for a picture here, doubled or not.
        if (text[i] == '&' && i + 1 < text.size() && (text[i + 1] == 'G' || text[i + 1] == '[')) result += ' ';
    }
    return result;
}

std::string formula_text(std::string_view text) { return "\"" + doubled(text, '"') + "\""; }

std::string SheetNames::fitting(std::string_view wanted) {
    std::string name = xml_text(wanted);
    // An apostrophe is allowed inside a name, but programs differ in how they read it in a reference.
    std::replace_if(name.begin(), name.end(), [](char c) { return std::string_view("[]:*?/\\'\n\t").find(c) != std::string_view::npos; }, ' ');
    name.erase(0, name.find_first_not_of(' '));
    name = name_cut(std::move(name), most_name_characters);
    if (name.empty()) name = "Лист";
    if (folded(name) == "history") name += "_";  // Excel keeps this name for itself
    std::string free = name;
    for (int next = 2; !taken_.insert(folded(composed(free))).second; ++next) {
        const std::string number = " (" + std::to_string(next) + ")";
        free = name_cut(name, most_name_characters - static_cast<int>(number.size())) + number;
    }
    return free;
}

}  // namespace merilo
