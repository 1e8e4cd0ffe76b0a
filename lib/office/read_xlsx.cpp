#include "office/read_xlsx.h"

#include <algorithm>

#include "office/read_numbers.h"
#include "office/read_package.h"
#include "office/read_sheet.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair too_large{"файл больше {} МБ: в форме столько не бывает, уберите картинки и лишние листы",
                         "the file is over {} MB: no form is that large, remove pictures and spare sheets"};
constexpr Pair locked{"книга защищена паролем на открытие: снимите пароль (Файл → Сведения → Защита книги) и сохраните её как XLSX",
                      "the workbook asks for a password to be opened: take it off (File, Info, Protect Workbook) and save it as XLSX"};
constexpr Pair old_xls{"это книга старого Excel (.xls): откройте её и сохраните как XLSX (Файл → Сохранить как → Книга Excel)",
                       "this is a workbook of an old Excel (.xls): open it and save it as XLSX (File, Save As, Excel Workbook)"};
constexpr Pair web_page{"это веб-страница под именем таблицы: откройте её в Excel и сохраните как XLSX (Файл → Сохранить как → Книга Excel)",
                        "this is a web page under a table's name: open it in Excel and save it as XLSX (File, Save As, Excel Workbook)"};
constexpr Pair xml_2003{"это таблица XML 2003 или другой XML: откройте её в Excel и сохраните как XLSX",
                        "this is an XML 2003 spreadsheet or some other XML: open it in Excel and save it as XLSX"};
constexpr Pair binary{"это двоичная книга Excel (.xlsb): сохраните её как XLSX", "this is a binary Excel workbook (.xlsb): save it as XLSX"};
constexpr Pair open_document{"это таблица OpenDocument (.ods): сохраните её как XLSX", "this is an OpenDocument spreadsheet (.ods): save it as XLSX"};
constexpr Pair other_office{"это документ другой программы ({}), а не книга Excel", "this is a document of another program ({}), not an Excel workbook"};
constexpr Pair no_workbook{"в этом архиве нет книги Excel: сохраните форму как XLSX", "this archive holds no Excel workbook: save the form as XLSX"};
constexpr Pair too_many_sheets{"в книге больше {} листов: в форме их столько не бывает", "the workbook has more than {} sheets: no form is like that"};
constexpr Pair no_sheets{"в книге нет ни одного листа с ячейками", "the workbook has no sheet with cells"};

constexpr std::size_t most_sheets = 500;

/// What an archive without a workbook seems to be.
Said what_archive(WorkbookPackage& package) {
    if (!package.spelt("xl/workbook.bin").empty()) return say(binary);
    if (!package.spelt("word/document.xml").empty()) return say(other_office, "DOCX");
    if (!package.spelt("ppt/presentation.xml").empty()) return say(other_office, "PPTX");
    if (!package.spelt("mimetype").empty() && !package.spelt("content.xml").empty()) {
        const std::string kind = package.part("mimetype").value_or("");
        return kind.find("spreadsheet") != std::string::npos ? say(open_document) : say(other_office, "OpenDocument");
    }
    return say(no_workbook);
}

/// Where the workbook is: by its relation, by its usual name.
std::string workbook_part(WorkbookPackage& package) {
    std::string part = package.related("", "officeDocument");
    if (package.spelt(part).empty()) part = "xl/workbook.xml";
    return part.ends_with(".xml") ? package.spelt(part) : std::string{};
}

std::vector<std::string> shared_strings(WorkbookPackage& package, const std::string& workbook) {
    std::vector<std::string> strings;
    std::string part = package.related(workbook, "sharedStrings");
    if (part.empty()) part = "xl/sharedStrings.xml";
    const auto tree = package.tree(part);
    if (!tree) return strings;
    for (XmlNode string = tree->root().child("si"); string; string = string.next("si")) strings.push_back(string_text(string));
    return strings;
}

std::vector<bool> day_styles(WorkbookPackage& package, const std::string& workbook) {
    std::string part = package.related(workbook, "styles");
    const auto tree = package.tree(part.empty() ? "xl/styles.xml" : part);
    return tree ? styles_of_days(tree->root()) : std::vector<bool>{};
}

Workbook read(WorkbookPackage& package, const std::string& file) {
    Workbook workbook{file, {}, false};
    const std::string part = workbook_part(package);
    const auto tree = part.empty() ? std::nullopt : package.tree(part);
    if (!tree) throw WorkbookRefusal{what_archive(package)};
    const XmlNode root = tree->root(), sheets = root.child("sheets");
    SheetReading reading{shared_strings(package, part), day_styles(package, part), xml_flag(root.child("workbookPr").attribute("date1904"))};
    const auto& relations = package.relations(part);
    for (XmlNode node = sheets.child("sheet"); node; node = node.next("sheet")) {
        const auto of_sheet = [&](const PartRelation& each) { return each.id == node.attribute("id") && each.type == "worksheet"; };
        const auto relation = std::ranges::find_if(relations, of_sheet);
        if (relation == relations.end()) continue;  // a chart, or a part that went missing
        if (workbook.sheets.size() == most_sheets) throw WorkbookRefusal{say(too_many_sheets, most_sheets)};
        SheetOfCells& sheet = workbook.sheets.emplace_back();
        sheet.name = sound_text(std::string(node.attribute("name")));
        sheet.hidden = node.attribute("state") == "hidden" || node.attribute("state") == "veryHidden";
        read_sheet(package, relation->target, reading, sheet);
    }
    if (workbook.sheets.empty()) throw WorkbookRefusal{say(no_sheets)};
    return workbook;
}

bool has_words(std::string_view bytes, std::string_view ascii, bool wide) {
    std::string pattern;
    for (const char c : ascii) pattern.append(1, c).append(wide ? 1 : 0, '\0');
    return bytes.find(pattern) != std::string_view::npos;
}

}  // namespace

bool looks_like_zip(std::string_view bytes) { return bytes.starts_with("PK\3\4") || bytes.starts_with("PK\5\6"); }
bool looks_like_ole(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

Said other_table(std::string_view bytes) {
    if (looks_like_ole(bytes)) return has_words(bytes, "EncryptedPackage", true) ? say(locked) : say(old_xls);
    constexpr std::size_t looked_at = 2048;
    if (bytes.starts_with("\x09\x08") || bytes.starts_with("\x09\x04") || bytes.starts_with("\x09\x02") || bytes.starts_with("\x09\x00\x04")) return say(old_xls);
    std::string head;
    for (const char c : bytes.substr(0, looked_at))
        if (c != '\0') head += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const std::size_t begin = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF\xFF\xFE");
    if (begin == std::string::npos || head[begin] != '<') return {};
    const bool html = head.find("<html") != std::string::npos || head.find("<table") != std::string::npos || head.find("<!doctype html") != std::string::npos;
    return html ? say(web_page) : say(xml_2003);
}

Result<Workbook> read_xlsx(std::string_view bytes, const std::string& file) {
    constexpr std::size_t megabyte = std::size_t{1024} * 1024;
    try {
        if (bytes.size() > max_workbook_bytes) throw WorkbookRefusal{say(too_large, max_workbook_bytes / megabyte)};
        if (!looks_like_zip(bytes))
            if (Said other = other_table(bytes); !other.empty()) throw WorkbookRefusal{std::move(other)};
        WorkbookPackage package(bytes);
        return read(package, file);
    } catch (const WorkbookRefusal& refusal) {
        return Error{{file, {}, {}}, refusal.message, {}, Fault::input};
    }
}

}  // namespace merilo
