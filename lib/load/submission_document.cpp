#include "load/submission_parts.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair kind_word{"вид документа", "document kind"};
constexpr Pair level_word{"уровень документа", "issuing level"};
constexpr Pair act_word{"утверждающий акт", "approving act"};
constexpr Pair approval_word{"утверждение", "approval"};
constexpr Pair two_addresses{"у документа и url, и file: оставьте один из них",
                             "the document has both url and file: keep one of them"};
constexpr Pair escaped{"в пути или адресе перевод строки или табуляция: в двойных кавычках «\\» пишут дважды или берут «/»",
                       "a line break or a tab in a path or an address: inside double quotes write «\\» twice, or use «/»"};
constexpr Pair outside{"«{}» ведёт за пределы папки с представлением: положите файл рядом и укажите путь от неё",
                       "«{}» leads out of the submission's folder: put the file beside it and give the path from there"};

std::optional<Approval> read_approval(MapReader& map) {
    const Node* node = map.value("approval");
    if (!node) return std::nullopt;
    MapReader reader(*node, approval_word, map.complaints());
    Approval approval;
    const bool has_act = reader.required("act") != nullptr;
    if (has_act) approval.act = reader.word<Act>("act", act_word).value_or(Act::none);
    approval.number = reader.text("number");
    approval.date = read_date(reader, "date");
    reader.finish();
    return approval;
}

/// Whether a path with forward slashes stays inside the folder it starts from.
bool stays_inside(std::string_view path) {
    if (path.starts_with('/') || (path.size() > 1 && path[1] == ':')) return false;
    int depth = 0;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (part == "..") --depth;
        else if (!part.empty() && part != ".") ++depth;
        if (depth < 0) return false;
        path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    }
    return true;
}

void read_address_of(MapReader& map, Document& document) {
    document.url = map.text("url");
    document.file = map.text("file");
    for (const char* key : {"url", "file"})
        if (const Node* node = map.value(key); node && node->text.find_first_of("\n\t") != std::string::npos)
            map.complaints().add(node->mark, say(escaped));
    for (char& c : document.file)
        if (c == '\\') c = '/';  // people on Windows write docs\plan.pdf
    if (const Node* node = map.value("url")) document.address_mark = node->mark;
    const Node* node = map.value("file");
    if (!node) return;
    document.address_mark = node->mark;
    if (!document.url.empty()) map.complaints().add(node->mark, say(two_addresses));
    if (!stays_inside(document.file)) map.complaints().add(node->mark, say(outside, shortened(printable(document.file), 60)));
}

}  // namespace

Document read_document(MapReader& map) {
    Document document;
    document.mark = document.address_mark = map.mark();
    document.title = map.required_text("title");
    read_address_of(map, document);
    document.kind = map.word<Kind>("kind", kind_word);
    document.number = map.text("number");
    document.date = read_date(map, "date");
    document.valid = read_years(map, "valid");
    document.issued_by = map.word<Level>("issued_by", level_word);
    document.approval = read_approval(map);
    return document;
}

}  // namespace merilo
