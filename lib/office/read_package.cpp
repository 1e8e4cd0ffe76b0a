#include "office/read_package.h"

#include <algorithm>

#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair damaged{"файл повреждён: откройте его в Excel или LibreOffice и сохраните заново как XLSX",
                       "the file is damaged: open it in Excel or LibreOffice and save it anew as XLSX"};
constexpr Pair part_damaged{"файл повреждён (часть {}): откройте его в Excel или LibreOffice и сохраните заново как XLSX",
                            "the file is damaged (its part {}): open it in Excel or LibreOffice and save it anew as XLSX"};
constexpr Pair locked{"книга защищена паролем на открытие: снимите пароль и сохраните её как XLSX",
                      "the workbook asks for a password to be opened: take it off and save it as XLSX"};
constexpr Pair entries{"в файле больше {} частей: таких форм не бывает", "the file has more than {} parts: no form is like that"};
constexpr Pair part_size{"часть {} больше {} МБ: удалите лишние листы и пустые строки и сохраните форму заново",
                         "its part {} is over {} MB: remove spare sheets and empty rows and save the form anew"};
constexpr Pair total_size{"книга в распакованном виде больше {} МБ: удалите лишние листы и картинки",
                          "the workbook unpacks to over {} MB: remove spare sheets and pictures"};
constexpr Pair ratio{"часть {} сжата больше чем в {} раз: так сжимают не формы, а ловушки",
                     "its part {} is packed more than {} to 1: no form is, only a trap"};
constexpr Pair document_type{"в части {} есть объявление DOCTYPE: офисные программы его не пишут, файл не прочитан",
                             "its part {} declares a DOCTYPE: no office program writes one, the file was not read"};
constexpr Pair too_many_nodes{"часть {} слишком сложна (больше {} МБ в памяти): удалите лишние строки и оформление пустых ячеек",
                              "its part {} is too complex (over {} MB in memory): remove spare rows and the formatting of empty cells"};

constexpr std::uint64_t megabyte = std::uint64_t{1024} * 1024;
constexpr ZipLimits limits{.entries = 5'000, .part = 32 * megabyte, .total = 96 * megabyte, .ratio = 300};

std::string folded_name(std::string_view name) {
    std::string result;
    for (const char c : name) result += c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return result.starts_with('/') ? result.substr(1) : result;
}

/// The name of what `target` means beside `part`: «../comments1.xml» of a sheet is «xl/comments1.xml».
std::string resolved(const std::string& part, std::string_view written) {
    std::string plain(written);
    std::ranges::replace(plain, '\\', '/');
    std::string_view target = plain;
    std::string path = target.starts_with('/') ? "" : part.substr(0, part.rfind('/') + 1);
    while (!target.empty()) {
        const std::size_t slash = std::min(target.find('/'), target.size());
        const std::string_view step = target.substr(0, slash);
        target.remove_prefix(std::min(slash + 1, target.size()));
        if (step == "..") path.erase(path.size() < 2 ? 0 : path.rfind('/', path.size() - 2) + 1);
        else if (!step.empty() && step != ".") path.append(step).append("/");
    }
    if (!path.empty()) path.pop_back();
    return path;
}

}  // namespace

std::string relations_part(const std::string& part) {
    const std::size_t name = part.rfind('/') + 1;
    return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

bool xml_flag(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

WorkbookPackage::WorkbookPackage(std::string_view bytes) : parts_(bytes, limits) {
    if (parts_.trouble() == ReadTrouble::too_large) throw WorkbookRefusal{say(entries, limits.entries)};
    if (parts_.trouble() != ReadTrouble::none) throw WorkbookRefusal{say(damaged)};
    for (const std::string& name : parts_.names()) spelling_.try_emplace(folded_name(name), name);
}

std::string WorkbookPackage::spelt(const std::string& name) const {
    const auto found = spelling_.find(folded_name(name));
    return found == spelling_.end() ? std::string{} : found->second;
}

std::optional<std::string> WorkbookPackage::part(const std::string& name) {
    const std::string spelling = spelt(name);
    if (spelling.empty()) return {};
    auto bytes = parts_.part(spelling);
    if (bytes) return bytes;
    switch (parts_.limit()) {
        case ZipLimit::part: throw WorkbookRefusal{say(part_size, spelling, limits.part / megabyte)};
        case ZipLimit::total: throw WorkbookRefusal{say(total_size, limits.total / megabyte)};
        case ZipLimit::ratio: throw WorkbookRefusal{say(ratio, spelling, limits.ratio)};
        case ZipLimit::none: break;
    }
    if (parts_.trouble() == ReadTrouble::encrypted) throw WorkbookRefusal{say(locked)};
    throw WorkbookRefusal{say(part_damaged, spelling)};
}

std::optional<XmlTree> WorkbookPackage::tree(const std::string& name) {
    auto bytes = part(name);
    if (!bytes) return {};
    XmlTree::Fault fault = XmlTree::Fault::none;
    XmlTree tree = XmlTree::of(std::move(*bytes), &fault);
    switch (fault) {
        case XmlTree::Fault::none: return tree;
        case XmlTree::Fault::damaged: throw WorkbookRefusal{say(part_damaged, name)};
        case XmlTree::Fault::document_type: throw WorkbookRefusal{say(document_type, name)};
        case XmlTree::Fault::too_large: break;
    }
    throw WorkbookRefusal{say(too_many_nodes, name, xml_tree_bytes / megabyte)};
}

const std::vector<PartRelation>& WorkbookPackage::relations(const std::string& part) {
    const auto [known, fresh] = relations_.try_emplace(part);
    if (!fresh) return known->second;
    const auto tree = this->tree(relations_part(part));
    if (!tree) return known->second;
    for (XmlNode node = tree->root().first(); node; node = node.next()) {
        const std::string_view type = node.attribute("Type"), target = node.attribute("Target");
        const bool external = node.attribute("TargetMode") == "External";
        known->second.push_back({std::string(node.attribute("Id")), std::string(type.substr(type.rfind('/') + 1)),
                                 external ? std::string(target) : resolved(part, target), external});
    }
    return known->second;
}

std::string WorkbookPackage::related(const std::string& part, std::string_view type) {
    for (const PartRelation& relation : relations(part))
        if (relation.type == type && !relation.external) return relation.target;
    return {};
}

}  // namespace merilo
