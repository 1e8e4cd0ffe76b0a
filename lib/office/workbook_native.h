#pragma once
// Behind this header is libxlsxwriter. It prints to stderr what it is not pleased with, so that nothing that it would refuse
// may reach it; only the files lib/office/workbook_*.cpp include this.
#include <locale.h>
#include <xlsxwriter.h>

#include <deque>
#include <string>
#include <vector>

#include "office/workbook_writer.h"

namespace merilo {

/// A file without a name and off the disk, as libxlsxwriter writes to a path only.
class MemoryFile {
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    bool usable() const;
    const std::string& path() const { return path_; }
    /// Empty when it cannot be read.
    std::string bytes() const;

private:
    int file_;
    std::string path_;
};

/// Numbers are written by the C library, with a comma under a Russian locale; this changes it for one thread only.
class PlainNumbers {
public:
    PlainNumbers() : plain_(newlocale(LC_ALL_MASK, "C", nullptr)), before_(plain_ ? uselocale(plain_) : nullptr) {}
    ~PlainNumbers() {
        if (plain_ == nullptr) return;
        uselocale(before_);
        freelocale(plain_);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t plain_, before_;
};

struct WorkbookWriter::Book {
    MemoryFile file;
    lxw_workbook* native = nullptr;  ///< null when there is trouble from the start
    SheetNames names;
    std::deque<SheetWriter> sheets;
    std::vector<CellStyle> styles{CellStyle{}};  ///< by StyleId
    std::vector<lxw_format*> formats{nullptr};
    std::string trouble;            ///< the first one
    const void* opened = nullptr;   ///< the sheet to open at

    Book();
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    void fail(std::string_view what) {
        if (trouble.empty()) trouble = what;
    }
    void note(lxw_error error) {
        if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
    }
    lxw_format* format(StyleId style) const { return formats.at(static_cast<std::size_t>(style)); }
};

struct SheetWriter::Native {
    WorkbookWriter::Book* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    int links = 0;
    bool hidden = false;

    /// Notes an area that no sheet has; true when it can be gone on with.
    bool takes(const CellArea& area) const;
    bool takes(CellAt at) const { return takes(CellArea{at, at}); }
    void add(const CellArea& area, lxw_conditional_format& format) const;
    void repeat(const PrintSetup& setup, const std::string& name) const;
};

void give_style(lxw_format* format, const CellStyle& style);

/// libxlsxwriter's structs want `char*`, but it only copies. Empty is «none».
inline char* loose(const std::string& text) { return text.empty() ? nullptr : const_cast<char*>(text.c_str()); }

/// 0 is «no colour» there.
inline lxw_color_t native(Rgb colour) { return colour == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : colour; }

inline lxw_row_t row_of(CellAt at) { return static_cast<lxw_row_t>(at.row); }
inline lxw_col_t column_of(CellAt at) { return static_cast<lxw_col_t>(at.column); }
inline lxw_datetime native(const Date& date) { return {date.year, date.month, date.day, 0, 0, 0}; }

}  // namespace merilo
