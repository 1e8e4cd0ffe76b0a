#pragma once
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "text/pair.h"

namespace merilo {

/// A spot in a text: line and column from 1, columns counted in characters (code points), not bytes. In a workbook:
/// row and column of a sheet.
struct Mark {
    int line = 1;
    int column = 1;
    int cell = 0;  ///< of a table: index into the names of its cells, which follow one another as in the file; else 0
    bool operator==(const Mark&) const = default;
    auto operator<=>(const Mark& other) const {
        if (cell != other.cell) return cell <=> other.cell;
        return line != other.line ? line <=> other.line : column <=> other.column;
    }
};

/// Names of a table's cells by `Mark::cell`: «Цели!D14», without a sheet «D14». Empty for a text.
using CellNames = std::vector<std::string>;

/// A spot in a named file. A fault of the whole file is at 1:1. `cell` is used by tables only («Цели!D14»).
struct Place {
    std::string file;
    Mark mark;
    std::string cell;
};

inline Place place_of(std::string file, const Mark& mark, const CellNames& cells) {
    const auto index = static_cast<std::size_t>(mark.cell);
    return {std::move(file), mark, index < cells.size() ? cells[index] : std::string{}};
}

/// Whose fault it is that we cannot go on; decides the exit code.
enum class Fault {
    input,  ///< bad usage, rubric, submission or review: exit code 2
    ours,   ///< I/O, disk, archive: exit code 3
};

/// What stops the tool at one place. A defect of a submission is a Finding, never an Error.
struct Error {
    Place place;
    Said message;
    std::string source_line;  ///< the line the place is on, shown with a caret; may be empty
    Fault fault = Fault::input;
};

/// A value, or every reason why there is none (never an empty list).
template <class T>
class Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(std::vector<Error> errors) : state_(std::move(errors)) {}
    Result(Error error) : state_(std::vector<Error>{std::move(error)}) {}

    explicit operator bool() const { return state_.index() == 0; }
    T& operator*() { return std::get<0>(state_); }
    const T& operator*() const { return std::get<0>(state_); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }
    std::vector<Error>& errors() { return std::get<1>(state_); }
    const std::vector<Error>& errors() const { return std::get<1>(state_); }

private:
    std::variant<T, std::vector<Error>> state_;
};

}  // namespace merilo
