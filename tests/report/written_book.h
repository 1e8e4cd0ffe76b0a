#pragma once
#include <map>
#include <string>
#include <vector>

namespace merilo::test {

/// A cell as a viewer that does not calculate shows it, and its formula.
struct WrittenCell {
    std::string text;     ///< a text, or a number as it is written
    std::string formula;  ///< empty: none
    bool is_number = false;
};

using WrittenSheet = std::map<std::string, WrittenCell>;  ///< by «D14»

/// An XLSX file looked at part by part, for tests of what writes them.
struct WrittenBook {
    std::vector<std::string> names;             ///< of the sheets, in their order
    std::map<std::string, WrittenSheet> sheets;
    std::map<std::string, std::string> parts;   ///< the XML, by its name in the file

    const WrittenCell& at(const std::string& sheet, const std::string& cell) const;
    /// The first cell of the sheet with this text: «D14», or "" where there is none.
    std::string find(const std::string& sheet, const std::string& text) const;
    /// What a formula comes to; of sums, means, the greatest, arithmetic and references. NaN: it asks for more.
    double value(const std::string& sheet, const std::string& formula) const;
};

WrittenBook read_book(const std::string& bytes);

}  // namespace merilo::test
