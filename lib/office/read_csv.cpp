#include "office/read_csv.h"

#include <algorithm>
#include <map>

#include "load/bytes.h"
#include "text/charset.h"
#include "text/say.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair too_large{"файл больше {} КБ: так много в представлении не бывает, проверьте, тот ли это файл",
                         "the file is over {} KB: no submission is that large, check that it is the right file"};
constexpr Pair no_text{"это не таблица CSV: в файле двоичные данные; сохраните форму как CSV или XLSX",
                       "this is no CSV table: the file holds binary data; save the form as CSV or XLSX"};
constexpr Pair open_quote{"кавычка не закрыта: ячейка, которая начинается с «\"», должна и кончаться «\"»",
                          "the quote is never closed: a cell that begins with «\"» must end with it"};
constexpr Pair too_many_cells{"в таблице больше {} ячеек: в форме их столько не бывает", "the table has more than {} cells: no form is like that"};

constexpr int most_cells = 200'000;

/// Walks over the characters of a text and knows where it is.
class Position {
public:
    explicit Position(std::string_view text) : text_(text) {}

    bool at_end() const { return at_ >= text_.size(); }
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    bool at_line_end() const { return peek() == '\n' || peek() == '\r'; }
    const Mark& mark() const { return mark_; }

    char take() {
        const char c = text_[at_++];
        if (c == '\n' || (c == '\r' && peek() != '\n')) ++mark_.line, mark_.column = 1;
        else if (c != '\r' && (peek() & 0xC0) != 0x80) ++mark_.column;
        return c;
    }
    void take_line_end() {
        if (peek() == '\r' && peek(1) == '\n') take();
        if (!at_end()) take();
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    Mark mark_;
};

struct Field {
    Mark mark;
    std::string text;
    bool closed = true;
};

/// A field up to the mark that parts it from the next one. A quote opens one only at its beginning.
Field take_field(Position& position, char delimiter) {
    Field field;
    while (position.peek() == ' ' && delimiter != ' ') field.text += position.take();
    field.mark = position.mark();
    if (position.peek() == '"') {
        field.text.clear();
        position.take();
        field.closed = false;
        while (!position.at_end() && !field.closed) {
            const char c = position.take();
            if (c == '"' && position.peek() != '"') field.closed = true;
            else if (c == '"') field.text += position.take();
            else if (c != '\r') field.text += c;
            else if (position.peek() != '\n') field.text += '\n';
        }
    }
    while (!position.at_end() && position.peek() != delimiter && !position.at_line_end()) field.text += position.take();
    return field;
}

/// How well the text falls into columns: lines with the commonest number of marks, times that number.
int fitness(std::string_view text, char delimiter) {
    constexpr int looked_at = 500;
    std::map<int, int> lines_of;
    Position position(text);
    for (int line = 0; !position.at_end() && line < looked_at; ++line) {
        int count = 0;
        while (!position.at_end() && !position.at_line_end()) {
            take_field(position, delimiter);
            if (position.peek() != delimiter || position.at_end()) continue;
            position.take();
            ++count;
        }
        position.take_line_end();
        if (count > 0) ++lines_of[count];
    }
    int best = 0;
    for (const auto& [count, lines] : lines_of) best = std::max(best, std::min(count, 40) * lines);
    return best;
}

char delimiter_of(std::string_view text) {
    char best = ';';
    for (const char other : {'\t', ','})
        if (fitness(text, other) > fitness(text, best)) best = other;
    return best;
}

/// «sep=;», which Excel obeys and does not show.
char told_delimiter(Position& position, std::string_view text) {
    if (text.size() < 5 || (text.substr(0, 4) != "sep=" && text.substr(0, 4) != "SEP=")) return '\0';
    if (text.size() > 5 && text[5] != '\r' && text[5] != '\n') return '\0';
    for (int i = 0; i < 5; ++i) position.take();
    position.take_line_end();
    return text[4];
}

Error refusal(const std::string& file, const Mark& mark, Said message) { return {{file, mark, {}}, std::move(message), {}, Fault::input}; }

}  // namespace

Result<Workbook> read_csv(std::string_view bytes, const std::string& file) {
    if (bytes.size() > max_file_bytes) return refusal(file, {}, say(too_large, max_file_bytes / 1024));
    const DecodedText decoded = decode_text(bytes, "");
    const std::string_view text = decoded.text();
    if (text.find('\0') != std::string_view::npos) return refusal(file, {}, say(no_text));
    Position position(text);
    const char told = told_delimiter(position, text);
    const char delimiter = told != '\0' ? told : delimiter_of(text);
    Workbook workbook{file, std::vector<SheetOfCells>(1), true};
    SheetOfCells& sheet = workbook.sheets.front();
    for (int row = 1; !position.at_end(); ++row) {
        for (int column = 1;; ++column) {
            Field field = take_field(position, delimiter);
            if (!field.closed) return refusal(file, field.mark, say(open_quote));
            if (!field.text.empty()) sheet.cells.push_back({{row, column}, CellType::text, std::move(field.text), {}, false, field.mark});
            if (sheet.cells.size() > most_cells) return refusal(file, {}, say(too_many_cells, most_cells));
            if (position.at_end() || position.peek() != delimiter) break;
            position.take();
        }
        sheet.line_ends[row] = position.mark();
        position.take_line_end();
    }
    return workbook;
}

}  // namespace merilo
