#include "report/written_book.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

#include "office/zip_parts.h"

namespace merilo::test {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::string unescaped(std::string text) {
    for (const auto& [from, to] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; ++at) text.replace(at, std::string(from).size(), to);
    return text;
}

/// What lies between the first `open` from `at` on and `close`; `at` moves behind it, or to npos.
std::string between(const std::string& text, const std::string& open, const std::string& close, std::size_t& at) {
    const std::size_t from = text.find(open, at), to = from == text.npos ? from : text.find(close, from + open.size());
    at = to == text.npos ? to : to + close.size();
    return to == text.npos ? "" : text.substr(from + open.size(), to - from - open.size());
}

std::string first_between(const std::string& text, const std::string& open, const std::string& close) {
    std::size_t at = 0;
    return between(text, open, close, at);
}

std::vector<std::string> shared_strings(const std::string& xml) {
    std::vector<std::string> strings;
    for (std::size_t at = 0; at != xml.npos;) {
        const std::string item = between(xml, "<si>", "</si>", at);
        std::string text;
        for (std::size_t in = 0; in != item.npos;)
            if (const std::string run = between(item, "<t", "</t>", in); in != item.npos) text += run.substr(run.find('>') + 1);
        if (at != xml.npos) strings.push_back(unescaped(text));
    }
    return strings;
}

WrittenSheet cells_of(const std::string& xml, const std::vector<std::string>& strings) {
    WrittenSheet sheet;
    for (std::size_t at = xml.find("<sheetData>"); at != xml.npos;) {
        const std::string opening = between(xml, "<c r=\"", ">", at);
        if (at == xml.npos) break;
        WrittenCell& cell = sheet[opening.substr(0, opening.find('"'))];
        if (opening.ends_with('/')) continue;
        const std::string inside = xml.substr(at, xml.find("</c>", at) - at);
        cell.text = unescaped(first_between(inside, "<v>", "</v>"));
        cell.formula = unescaped(first_between(inside, "<f>", "</f>"));
        cell.is_number = opening.find(" t=") == opening.npos;
        if (opening.find("t=\"s\"") != opening.npos) cell.text = strings.at(std::stoul(cell.text));
    }
    return sheet;
}

std::pair<int, int> place_of(const std::string& name) {
    int column = 0, row = 0;
    for (const char c : name)
        if (c >= 'A' && c <= 'Z') column = column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9') row = row * 10 + (c - '0');
    return {row, column};
}

std::string name_of(int row, int column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters + std::to_string(row);
}

struct Unknown {};

/// Reads a formula from left to right.
class Calculation {
public:
    Calculation(const WrittenBook& book, std::string sheet, const std::string& formula) : book_(book), sheet_(std::move(sheet)), text_(formula) {}

    double sum() {
        double value = product();
        while (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) value = text_[at_++] == '+' ? value + product() : value - product();
        return value;
    }
    bool ended() const { return at_ == text_.size(); }

private:
    double product() {
        double value = single();
        while (at_ < text_.size() && (text_[at_] == '*' || text_[at_] == '/')) value = text_[at_++] == '*' ? value * single() : value / single();
        return value;
    }

    double single() {
        if (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') {
            std::size_t length = 0;
            const double number = std::stod(text_.substr(at_), &length);
            at_ += length;
            return number;
        }
        for (const std::string function : {"SUM(", "AVERAGE(", "MEDIAN(", "MAX("})
            if (text_.compare(at_, function.size(), function) == 0) return call(function);
        const std::vector<double> values = referred();
        return values.empty() ? 0 : values.front();
    }

    double call(const std::string& function) {
        at_ += function.size();
        std::vector<double> values;
        do {
            const bool plain = text_[at_] >= '0' && text_[at_] <= '9', called = text_.compare(at_, 4, "SUM(") == 0;
            if (plain || called) values.push_back(sum());
            else for (const double value : referred()) values.push_back(value);
        } while (text_.at(at_++) == ',');
        const double total = std::accumulate(values.begin(), values.end(), 0.0);
        if (function == "SUM(") return total;
        if (function == "AVERAGE(") return total / static_cast<double>(values.size());
        std::ranges::sort(values);
        if (function == "MAX(") return values.back();
        return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
    }

    std::string cell_name() {
        std::string name;
        for (; at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '$'); ++at_)
            if (text_[at_] != '$') name += text_[at_];
        if (name.empty() || place_of(name).first == 0) throw Unknown{};
        return name;
    }

    /// The numbers of a cell or an area; empty cells and texts are passed over, as Excel does.
    std::vector<double> referred() {
        std::string sheet = sheet_;
        if (at_ < text_.size() && text_[at_] == '\'') {
            const std::size_t end = text_.find("'!", at_ + 1);
            sheet = text_.substr(at_ + 1, end - at_ - 1);
            at_ = end + 2;
        }
        const auto [row, column] = place_of(cell_name());
        auto [last_row, last_column] = std::pair{row, column};
        if (at_ < text_.size() && text_[at_] == ':') ++at_, std::tie(last_row, last_column) = place_of(cell_name());
        std::vector<double> values;
        for (int r = row; r <= last_row; ++r)
            for (int c = column; c <= last_column; ++c) {
                const auto& cells = book_.sheets.at(sheet);
                const auto cell = cells.find(name_of(r, c));
                if (cell != cells.end() && cell->second.is_number && !cell->second.text.empty()) values.push_back(std::stod(cell->second.text));
            }
        return values;
    }

    const WrittenBook& book_;
    std::string sheet_;
    const std::string& text_;
    std::size_t at_ = 0;
};

}  // namespace

const WrittenCell& WrittenBook::at(const std::string& sheet, const std::string& cell) const { return sheets.at(sheet).at(cell); }

std::string WrittenBook::find(const std::string& sheet, const std::string& text) const {
    for (const auto& [name, cell] : sheets.at(sheet))
        if (cell.text == text) return name;
    return "";
}

double WrittenBook::value(const std::string& sheet, const std::string& formula) const {
    try {
        Calculation calculation(*this, sheet, formula);
        const double value = calculation.sum();
        return calculation.ended() ? value : none;
    } catch (const Unknown&) {
        return none;
    }
}

WrittenBook read_book(const std::string& bytes) {
    ZipParts parts(bytes);
    WrittenBook book;
    for (const std::string& name : parts.names()) book.parts[name] = parts.part(name).value_or("");
    const std::vector<std::string> strings = shared_strings(book.parts["xl/sharedStrings.xml"]);
    const std::string& list = book.parts["xl/workbook.xml"];
    for (std::size_t at = 0; at != list.npos;) {
        const std::string name = unescaped(between(list, "<sheet name=\"", "\"", at));
        if (at == list.npos) break;
        book.names.push_back(name);
        book.sheets[name] = cells_of(book.parts["xl/worksheets/sheet" + std::to_string(book.names.size()) + ".xml"], strings);
    }
    return book;
}

}  // namespace merilo::test
