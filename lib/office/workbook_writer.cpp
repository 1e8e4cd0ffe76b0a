#include "office/workbook_writer.h"

#include <algorithm>
#include <chrono>

#include "office/workbook_native.h"
#include "office/workbook_text.h"
#include "text/say.h"

namespace merilo {
namespace {

/// Seconds since 1970 at the day's beginning; never 0, for which libxlsxwriter would look at the clock.
std::time_t beginning_of(const Date& date) {
    constexpr std::time_t seconds = 24 * 60 * 60;
    const std::chrono::year_month_day day{std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    const std::time_t days = day.ok() ? std::chrono::sys_days{day}.time_since_epoch().count() : 0;
    return std::max<std::time_t>(days, 1) * seconds;
}

void describe(lxw_workbook* book, const WorkbookProperties& properties) {
    constexpr int most = 255;
    const std::string title = xml_text(properties.title, most), subject = xml_text(properties.subject, most),
                      author = xml_text(properties.author, most), company = xml_text(properties.company, most),
                      keywords = xml_text(properties.keywords, most), comments = xml_text(properties.comments, most);
    lxw_doc_properties native{};
    native.title = loose(title);
    native.subject = loose(subject);
    native.author = loose(author);
    native.company = loose(company);
    native.keywords = loose(keywords);
    native.comments = loose(comments);
    native.created = beginning_of(properties.created);
    workbook_set_properties(book, &native);
}

}  // namespace

WorkbookWriter::Book::Book() {
    if (file.usable()) native = workbook_new(file.path().c_str());
    if (native == nullptr) fail("no file in memory");
}

WorkbookWriter::Book::~Book() {
    if (native != nullptr) lxw_workbook_free(native);
}

WorkbookWriter::WorkbookWriter(const WorkbookProperties& properties) : book_(std::make_unique<Book>()) {
    if (book_->native != nullptr) describe(book_->native, properties);
}

WorkbookWriter::~WorkbookWriter() = default;

StyleId WorkbookWriter::style(const CellStyle& style) {
    const auto known = std::find(book_->styles.begin(), book_->styles.end(), style);
    if (known != book_->styles.end()) return static_cast<StyleId>(known - book_->styles.begin());
    lxw_format* format = book_->native != nullptr ? workbook_add_format(book_->native) : nullptr;
    if (format != nullptr) give_style(format, style);
    else book_->fail("no more styles");
    book_->styles.push_back(style);
    book_->formats.push_back(format);
    return static_cast<StyleId>(book_->formats.size() - 1);
}

SheetWriter& WorkbookWriter::add_sheet(std::string_view name) {
    const std::string fitting = book_->names.fitting(name);
    lxw_worksheet* sheet = book_->native != nullptr ? workbook_add_worksheet(book_->native, fitting.c_str()) : nullptr;
    if (sheet == nullptr) book_->fail("no more sheets");
    book_->sheets.push_back(SheetWriter(fitting, SheetWriter::Native{book_.get(), sheet}));
    return book_->sheets.back();
}

void WorkbookWriter::define_name(const std::string& name, const std::string& reference) {
    constexpr std::size_t most_bytes = 127;  // it copies no more, and would cut a character in two
    if (name.empty() || name.size() > most_bytes || reference.size() > most_bytes) return book_->fail("a name too long");
    if (book_->native != nullptr) book_->note(workbook_define_name(book_->native, name.c_str(), reference.c_str()));
}

Result<std::string> WorkbookWriter::bytes() {
    const auto failed = [this] {
        return Error{{}, say({"Не удалось составить файл XLSX: {}.", "Could not make the XLSX file: {}."}, book_->trouble), {}, Fault::ours};
    };
    if (book_->native == nullptr) book_->fail("written already");
    const auto shown = std::find_if(book_->sheets.begin(), book_->sheets.end(), [this](const SheetWriter& sheet) {
        return book_->opened == nullptr ? !sheet.native_->hidden : sheet.native_.get() == book_->opened;
    });
    if (shown == book_->sheets.end() || shown->native_->hidden) book_->fail("no sheet to show");
    if (!book_->trouble.empty()) return failed();
    const PlainNumbers plain_numbers;
    worksheet_activate(shown->native_->sheet);
    book_->note(workbook_close(book_->native));
    book_->native = nullptr;  // closing it has freed it
    std::string bytes = book_->trouble.empty() ? book_->file.bytes() : std::string{};
    if (bytes.empty()) book_->fail("the file in memory cannot be read");
    if (!book_->trouble.empty()) return failed();
    return bytes;
}

}  // namespace merilo
