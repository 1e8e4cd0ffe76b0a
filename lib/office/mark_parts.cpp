#include "office/mark_parts.h"

#include <set>

namespace merilo {
namespace {

constexpr const char* package_relations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* types_part = "[Content_Types].xml";

}  // namespace

WorkbookParts::WorkbookParts(std::string_view bytes) : package_(bytes) {
    const bool strict = package_.part("_rels/.rels").value_or("").find("purl.oclc.org") != std::string::npos;
    relations_address_ = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

XmlTree* WorkbookParts::tree(const std::string& name) {
    if (const auto known = trees_.find(name); known != trees_.end()) return &known->second.tree;
    const auto made = texts_.find(name);
    auto tree = made != texts_.end() ? std::optional(XmlTree::of(made->second)) : package_.tree(name);
    if (!tree) return nullptr;
    std::string before = made == texts_.end() ? tree->text() : std::string{};
    texts_.erase(name);
    return &trees_.emplace(name, Opened{std::move(*tree), std::move(before)}).first->second.tree;
}

std::optional<std::string> WorkbookParts::text(const std::string& name) {
    if (const auto known = texts_.find(name); known != texts_.end()) return known->second;
    return package_.part(name);
}

void WorkbookParts::put(const std::string& name, std::string text) {
    if (const auto opened = trees_.find(name); opened != trees_.end()) {
        replaced_.push_back(std::move(opened->second.tree));
        trees_.erase(opened);
    }
    texts_.insert_or_assign(name, std::move(text));
}

std::string WorkbookParts::free_name(const std::string& begin, const std::string& end) const {
    for (int number = 1;; ++number)
        if (const std::string name = begin + std::to_string(number) + end; !has(name) && !trees_.contains(name)) return name;
}

std::string WorkbookParts::related(const std::string& part, std::string_view type) {
    return package_.related(part, type);
}

std::string WorkbookParts::relate(const std::string& part, const std::string& type, const std::string& target) {
    const std::string name = relations_part(part);
    if (!tree(name)) put(name, std::string("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"") + package_relations + "\"/>");
    XmlNode root = tree(name)->root();
    std::set<std::string, std::less<>> ids;
    for (XmlNode node = root.first(); node; node = node.next()) ids.emplace(node.attribute("Id"));
    int number = 1;
    while (ids.contains("rIdMerilo" + std::to_string(number))) ++number;
    XmlNode relation = root.append(root.prefix() + "Relationship");
    relation.set("Id", "rIdMerilo" + std::to_string(number));
    relation.set("Type", relations_address_ + "/" + type);
    relation.set("Target", "/" + target);
    return "rIdMerilo" + std::to_string(number);
}

void WorkbookParts::add_content_type(const std::string& part, const std::string& type) {
    XmlTree* types = tree(types_part);
    if (!types) return;
    XmlNode root = types->root(), node = root.append(root.prefix() + "Override");
    node.set("PartName", "/" + part);
    node.set("ContentType", type);
}

void WorkbookParts::add_default_type(const std::string& extension, const std::string& type) {
    XmlTree* types = tree(types_part);
    if (!types) return;
    XmlNode root = types->root();
    for (XmlNode node = root.child("Default"); node; node = node.next("Default"))
        if (node.attribute("Extension") == extension) return;
    XmlNode node = root.prepend(root.prefix() + "Default");
    node.set("Extension", extension);
    node.set("ContentType", type);
}

std::map<std::string, std::string> WorkbookParts::changed() const {
    std::map<std::string, std::string> result;
    const auto add = [&](const std::string& name, std::string text) {
        const std::string spelling = package_.spelt(name);
        result.insert_or_assign(spelling.empty() ? name : spelling, std::move(text));
    };
    for (const auto& [name, opened] : trees_)
        if (std::string text = opened.tree.text(); text != opened.before) add(name, std::move(text));
    for (const auto& [name, text] : texts_) add(name, text);
    return result;
}

}  // namespace merilo
