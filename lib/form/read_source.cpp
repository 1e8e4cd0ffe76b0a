#include "form/read_source.h"

#include "form/read_form.h"
#include "load/yaml.h"
#include "office/read_csv.h"
#include "office/read_xlsx.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair empty_file{"файл пуст", "the file is empty"};

bool ends_in(const std::string& file, std::string_view ending) {
    if (file.size() < ending.size()) return false;
    for (std::size_t i = 0; i < ending.size(); ++i) {
        const char c = file[file.size() - ending.size() + i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != ending[i]) return false;
    }
    return true;
}

bool named_workbook(const std::string& file) { return ends_in(file, ".xlsx") || ends_in(file, ".xlsm") || ends_in(file, ".xls"); }

}  // namespace

const std::size_t max_source_bytes = max_workbook_bytes;

SourceKind source_kind(std::string_view bytes, const std::string& file) {
    if (looks_like_zip(bytes) || looks_like_ole(bytes)) return SourceKind::xlsx;
    if (named_workbook(file)) return other_table(bytes).empty() ? SourceKind::csv : SourceKind::xlsx;  // CSV under another name
    return ends_in(file, ".csv") || ends_in(file, ".tsv") ? SourceKind::csv : SourceKind::yaml;
}

Result<SourceTree> read_source(std::string_view bytes, const std::string& file, const Shelf& rubrics) {
    const SourceKind kind = source_kind(bytes, file);
    if (kind == SourceKind::yaml) return read_yaml(bytes, file);
    if (bytes.empty()) return Error{{file, {}, {}}, say(empty_file), {}, Fault::input};
    const auto workbook = kind == SourceKind::xlsx ? read_xlsx(bytes, file) : read_csv(bytes, file);
    if (!workbook) return workbook.errors();
    return read_form(*workbook, rubrics);
}

}  // namespace merilo
