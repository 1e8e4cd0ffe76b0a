#include "form/read_blocks.h"

#include <algorithm>

#include "form/exact_text.h"
#include "form/read_values.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair repeated_label{"«{}» здесь второй раз, и написано другое: оставьте одну строку", "«{}» stands here twice with different values: keep one of them"};
constexpr Pair repeated_column{"столбец «{}» здесь второй раз: оставьте один", "the column «{}» stands here twice: keep one"};

constexpr int widest = 100;  // columns that a header is looked for in
constexpr std::size_t longest_label = 200;

using Labels = std::map<int, std::string>;  ///< folded texts of a row by column

/// The text of a header's cell; one over merged columns stands over each of them.
Labels labels_of(const SheetOfCells& sheet, int row) {
    Labels labels;
    const int last = std::min(sheet.last_column(), widest);
    for (int column = 1; column <= last; ++column)
        if (const SheetCell* cell = sheet.shown({row, column}); cell && cell->text.size() <= longest_label && !exact_value(cell->text))
            if (const std::string label = folded_label(cell_text(cell)); !label.empty()) labels[column] = label;
    return labels;
}

std::string without_number(const std::string& label) {
    const std::size_t blank = label.find_last_not_of("0123456789 ");
    return blank == std::string::npos ? label : label.substr(0, blank + 1);
}

/// Every spelling of the labels of a part of the form, folded, and whether it is a title.
template <class E>
const std::map<std::string, std::pair<E, bool>>& spellings() {
    static const auto all = [] {
        std::map<std::string, std::pair<E, bool>> result;
        for (std::size_t i = 0; i < form_labels<E>().size(); ++i)
            for (const std::string_view title : {form_labels<E>()[i].title.ru, form_labels<E>()[i].title.en})
                result.try_emplace(folded_label(title), static_cast<E>(i), true);
        for (std::size_t i = 0; i < form_labels<E>().size(); ++i) {
            const std::string_view also = form_labels<E>()[i].also;
            for (std::size_t at = 0; at < also.size();) {
                const std::size_t end = std::min(also.find('|', at), also.size());
                result.try_emplace(std::string(also.substr(at, end - at)), static_cast<E>(i), false);
                at = end + 1;
            }
        }
        return result;
    }();
    return all;
}

template <class E>
bool any_known(const Labels& labels) {
    return std::ranges::any_of(labels, [](const auto& each) { return spellings<E>().contains(each.second); });
}

/// Which columns a row of labels names: by their titles first, then by other spellings.
template <class E>
std::map<E, std::vector<int>> columns_of(const Labels& labels) {
    std::map<E, std::vector<int>> columns;
    for (const bool by_title : {true, false})
        for (const auto& [column, label] : labels) {
            const auto found = spellings<E>().find(label);
            if (found == spellings<E>().end() || found->second.second != by_title) continue;
            if (by_title || !columns.contains(found->second.first)) columns[found->second.first].push_back(column);
        }
    return columns;
}

template <class E>
struct Header {
    std::map<E, std::vector<int>> columns;
    Labels labels;
    int rows = 1;
};

/// The header that begins in this row, in one row or two, whichever names more columns.
template <class E>
Header<E> header_at(const Labels& upper, const SheetOfCells& sheet, int row) {
    if (!any_known<E>(upper)) return {};
    Header<E> one{columns_of<E>(upper), upper, 1};
    const Labels lower = labels_of(sheet, row + 1);
    Labels both = upper;
    for (const auto& [column, label] : lower) {
        const auto above = upper.upper_bound(column);
        const std::string group = above == upper.begin() ? std::string{} : std::prev(above)->second;
        const std::string joined = group.empty() || group == label ? label : group + " " + label;
        both[column] = spellings<E>().contains(joined) ? joined : label;
    }
    Header<E> two{columns_of<E>(both), both, 2};
    return two.columns.size() > one.columns.size() && two.columns.size() > columns_of<E>(lower).size() ? two : one;
}

bool is_answers(const std::map<AnswerColumn, std::vector<int>>& columns) {
    const bool rows = columns.contains(AnswerColumn::id) || columns.contains(AnswerColumn::number) || columns.contains(AnswerColumn::title);
    return rows && (columns.contains(AnswerColumn::claim) || columns.contains(AnswerColumn::link) || columns.contains(AnswerColumn::requirement)) && columns.size() >= 3;
}

bool is_documents(const std::map<DocumentColumn, std::vector<int>>& columns) {
    return columns.contains(DocumentColumn::code) && (columns.contains(DocumentColumn::title) || columns.contains(DocumentColumn::link)) && columns.size() >= 2;
}

/// Under a header a row often numbers the columns: 1, 2, 3.
bool numbers_columns(const SheetOfCells& sheet, int row, int first_column) {
    int expected = 0, count = 0;
    for (int column = 1; column <= std::min(sheet.last_column(), widest); ++column) {
        const std::string text = cell_text(sheet.shown({row, column}));
        if (text.empty()) continue;
        if (count == 0 && column > first_column + 1) return false;
        if (count++ == 0) expected = text == "0" ? 0 : 1;
        if (text != std::to_string(expected++)) return false;
    }
    return count >= 3;
}

bool is_sheet(const SheetOfCells& sheet, FormSheet kind) {
    const std::string name = folded_label(sheet.name);
    return is_label(form_label(kind), name);
}

/// Sheets that only explain, list choices or say what to mend.
bool only_helps(const SheetOfCells& sheet) {
    const std::string name = folded_label(sheet.name);
    return is_sheet(sheet, FormSheet::to_mend) || is_sheet(sheet, FormSheet::guide) || name == "списки" || name == "lists";
}

class Finder {
public:
    explicit Finder(FormNotes& notes) : notes_(notes) {}

    FormBlocks find() {
        for (int sheet = 0; sheet < static_cast<int>(notes_.workbook().sheets.size()); ++sheet)
            if (!only_helps(notes_.workbook().sheets[static_cast<std::size_t>(sheet)])) look_over(sheet);
        return std::move(blocks_);
    }

private:
    void look_over(int index) {
        const SheetOfCells& sheet = notes_.workbook().sheets[static_cast<std::size_t>(index)];
        int last_seen = 0;
        int* open_end = nullptr;
        AboutLines about;
        for (std::size_t i = 0; i < sheet.cells.size(); ++i) {
            const int row = sheet.cells[i].spot.row;
            if (row <= last_seen) continue;
            last_seen = row;
            const Labels labels = labels_of(sheet, row);
            if (auto header = header_at<AnswerColumn>(labels, sheet, row); is_answers(header.columns)) {
                if (open_end) *open_end = row - 1;
                blocks_.answers.push_back(block_of<AnswerColumn>(index, row, header));
                last_seen = blocks_.answers.back().header;
                open_end = &blocks_.answers.back().last_row;
            } else if (auto other = header_at<DocumentColumn>(labels, sheet, row); is_documents(other.columns)) {
                if (open_end) *open_end = row - 1;
                blocks_.documents.push_back(block_of<DocumentColumn>(index, row, other));
                last_seen = blocks_.documents.back().header;
                open_end = &blocks_.documents.back().last_row;
            } else if (!open_end) read_about(index, row, about);
        }
        const auto& lines = about.lines;
        if (lines.contains(AboutLine::rubric) || lines.contains(AboutLine::municipality) || is_sheet(sheet, FormSheet::about)) take_about(about);
    }

    template <class E>
    FormBlock<E> block_of(int sheet, int row, const Header<E>& header) {
        FormBlock<E> block;
        block.sheet = sheet;
        block.header = row + header.rows - 1;
        block.last_row = this->sheet(sheet).last_row();
        constexpr auto link = E::link;
        for (const auto& [value, columns] : header.columns) {
            block.columns[value] = columns.front();
            for (std::size_t i = 1; i < columns.size(); ++i) {
                if (value == link) block.more_links.push_back(columns[i]);
                else if (!header.labels.at(columns[i]).empty() && !same_cell(sheet, row, columns[0], columns[i]))
                    notes_.complain({sheet, {block.header, columns[i]}}, say(repeated_column, form_label(value).title));
            }
        }
        for (const auto& [column, label] : header.labels)
            if (label != without_number(label) && is_label(form_label(link), without_number(label))) add_link_column(block, column);
        if (numbers_columns(this->sheet(sheet), block.header + 1, block.columns.begin()->second)) ++block.header;
        return block;
    }

    template <class E>
    static void add_link_column(FormBlock<E>& block, int column) {
        if (!block.has(E::link)) block.columns[E::link] = column;
        else if (block.columns[E::link] != column) block.more_links.push_back(column);
    }

    bool same_cell(int index, int row, int a, int b) const {
        return sheet(index).shown({row, a}) == sheet(index).shown({row, b});
    }

    struct AboutLines {
        std::map<AboutLine, FormSpot> lines;
        std::vector<std::pair<AboutLine, FormSpot>> repeats;
        std::optional<FormSpot> first;
    };

    /// A label in the first filled cell of a row; its value is in the next one.
    void read_about(int index, int row, AboutLines& about) {
        const SheetOfCells& sheet = this->sheet(index);
        int column = 1;
        while (column <= widest && !sheet.at({row, column})) ++column;
        const auto known = spellings<AboutLine>().find(folded_label(cell_text(sheet.at({row, column})).substr(0, longest_label)));
        if (known == spellings<AboutLine>().end()) return;
        const FormSpot value{index, value_spot(sheet, {row, column})};
        const AboutLine line = known->second.first;
        const auto [before, fresh] = about.lines.try_emplace(line, value);
        if (!fresh && cell_text(sheet.at(value.spot)) != cell_text(sheet.at(before->second.spot))) about.repeats.emplace_back(line, value);
        if (!about.first) about.first = FormSpot{index, {row, column}};
    }

    /// The next filled cell of the row, within reach; the one right of the label when there is none.
    static CellSpot value_spot(const SheetOfCells& sheet, CellSpot label) {
        constexpr int reach = 8;
        int right = label.column + 1;
        while (sheet.merged.contains({label.row, right})) ++right;
        for (int column = label.column + 1; column <= label.column + reach; ++column)
            if (const SheetCell* cell = sheet.at({label.row, column})) return is_note(cell->text) ? CellSpot{label.row, right} : CellSpot{label.row, column};
        return {label.row, right};
    }

    /// What a blank form says beside a line, of what to write there.
    static bool is_note(std::string_view text) {
        return std::ranges::any_of(form_labels<AboutLine>(), [text](const FormLabel& label) { return text.starts_with(label.note.ru) || text.starts_with(label.note.en); });
    }

    void take_about(const AboutLines& about) {
        for (const auto& [line, spot] : about.lines) blocks_.about.try_emplace(line, spot);
        for (const auto& [line, spot] : about.repeats) notes_.complain(spot, say(repeated_label, form_label(line).title));
        if (!blocks_.about_label) blocks_.about_label = about.first;
    }

    const SheetOfCells& sheet(int index) const { return notes_.workbook().sheets[static_cast<std::size_t>(index)]; }

    FormNotes& notes_;
    FormBlocks blocks_;
};

}  // namespace

FormBlocks find_blocks(FormNotes& notes) { return Finder(notes).find(); }

}  // namespace merilo
