// libFuzzer: any bytes as a workbook, as CSV, or as the parts of a workbook must end in a form or in complaints with a place;
// a workbook that can be read can be marked, and is a workbook then.
#include <cstdint>
#include <cstdlib>

#include "collect/document/made.h"
#include "form/read_source.h"
#include "load/submission.h"
#include "office/mark_xlsx.h"
#include "office/read_xlsx.h"

using namespace merilo;

namespace {

/// Parts of a workbook out of one text, parted by the byte 0xFF.
std::string workbook_of(std::string_view text) {
    test::ZipEntries entries;
    for (const char* name : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels"}) {
        const std::size_t end = std::min(text.find('\xFF'), text.size());
        entries.emplace_back(name, std::string(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (entries[3].second.empty()) entries[3].second = "<workbook><sheets><sheet name=\"Ответы\" id=\"a\"/></sheets></workbook>";
    if (entries[4].second.empty()) entries[4].second = "<R><R Id=\"a\" Type=\"/worksheet\" Target=\"worksheets/sheet1.xml\"/></R>";
    return test::zipped(entries);
}

void look_at(const std::string& bytes, const std::string& file) {
    static const Shelf rubrics = shipped_rubrics();
    const auto tree = read_source(bytes, file, rubrics);
    if (tree) static_cast<void>(read_submission(*tree, rubrics));
    else if (tree.errors().empty()) std::abort();
    else
        for (const Error& error : tree.errors())
            if (error.place.mark.line < 1 || error.message.ru.empty()) std::abort();
    const auto workbook = file.ends_with("x") ? read_xlsx(bytes, file) : Result<Workbook>(Error{});
    if (!workbook) return;
    const auto marked = mark_workbook(bytes, file, {{workbook->sheets[0].name, {2, 2}, RemarkWeight::error, "x"}}, {"m", "", "", {}, {}});
    if (marked && !read_xlsx(*marked, file)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 3) {
        case 0: look_at(workbook_of(text), "f.xlsx"); break;
        case 1: look_at(text, "f.csv"); break;
        default: look_at(text, "f.xlsx");
    }
    return 0;
}
