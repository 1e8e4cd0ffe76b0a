#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace merilo {

/// What a table begins with so that Excel reads it as UTF-8.
inline constexpr std::string_view csv_mark = "\uFEFF";

/// One line of a table that Russian Excel opens: semicolons, RFC 4180 otherwise. Text from outside is kept on its line
/// and in its cell; where a spreadsheet would take it for a formula (it begins with = + - @, a tab or a line break, in
/// full width too) or for a number that loses its zeros («04712000») an apostrophe is put before it. Numbers are ours and
/// stay numbers.
class CsvLine {
public:
    CsvLine& text(std::string_view value);
    CsvLine& number(std::optional<int> value);  ///< none: an empty cell
    std::string take();                         ///< with the line's end

private:
    void separate();

    std::string line_;
    bool begun_ = false;
};

}  // namespace merilo
