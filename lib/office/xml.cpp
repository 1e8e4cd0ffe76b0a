// The one file that talks to pugixml.
#include "office/xml.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

#include "office/xml_tree.h"

namespace merilo {
namespace {

constexpr int deepest = 1000;  // what people write nests some dozens deep

pugi::xml_node_struct* internal(const void* node) { return static_cast<pugi::xml_node_struct*>(const_cast<void*>(node)); }

bool has_document_type(const pugi::xml_document& document) {
    for (const pugi::xml_node& node : document)
        if (node.type() == pugi::node_doctype) return true;
    return false;
}

ReadTrouble trouble_of(const pugi::xml_parse_result& result) {
    if (result.status == pugi::status_out_of_memory) return ReadTrouble::too_large;
    return result ? ReadTrouble::none : ReadTrouble::damaged;
}

/// The tree is walked by a loop: it may nest as deep as it likes.
class Walk {
public:
    explicit Walk(XmlVisitor& visitor) : visitor_(visitor) {}

    /// False: it nests too deep.
    bool over(const pugi::xml_node& root) {
        pugi::xml_node node = root.first_child();
        for (int depth = 1; node;) {
            if (depth > deepest) return false;
            if (enter(node) && node.first_child()) {
                node = node.first_child();
                ++depth;
                continue;
            }
            while (!node.next_sibling() && node.parent() != root) {
                node = node.parent();
                --depth;
                visitor_.leave(tag_name(node.name()));
            }
            node = node.next_sibling();
        }
        return true;
    }

private:
    /// Whether what is inside is to be visited, and its end told.
    bool enter(const pugi::xml_node& node) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) visitor_.text(node.value());
        if (node.type() != pugi::node_element) return false;
        const TagName name = tag_name(node.name());
        if (!visitor_.enter({name, node.internal_object()})) return false;
        if (!node.first_child()) visitor_.leave(name);
        return true;
    }

    XmlVisitor& visitor_;
};

}  // namespace

std::string_view XmlElement::attribute(const char* name) const { return pugi::xml_node(internal(node_)).attribute(name).value(); }

bool XmlElement::is_on(const char* name) const {
    const std::string_view value = attribute(name);
    return value != "0" && value != "false" && value != "off" && value != "none";
}

ReadTrouble walk_xml(std::string& part, XmlVisitor& visitor) {
    pugi::xml_document document;
    constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
    const auto result = document.load_buffer_inplace(part.data(), part.size(), options);
    if (has_document_type(document)) return ReadTrouble::damaged;
    return Walk(visitor).over(document) ? trouble_of(result) : ReadTrouble::too_large;
}

namespace {

pugi::xml_node node_of(void* node) { return pugi::xml_node(static_cast<pugi::xml_node_struct*>(node)); }
XmlNode handle(const pugi::xml_node& node) { return XmlNode(node.internal_object()); }

std::string_view local(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node element_from(pugi::xml_node node) {
    while (node && node.type() != pugi::node_element) node = node.next_sibling();
    return node;
}

/// What a tree of this part takes at most: a «<» opens an element and a text after it, a «=» is an attribute.
std::size_t tree_bytes(const std::string& part) {
    constexpr std::size_t of_node = 128, of_attribute = 40;
    return static_cast<std::size_t>(std::count(part.begin(), part.end(), '<')) * of_node +
           static_cast<std::size_t>(std::count(part.begin(), part.end(), '=')) * of_attribute + part.size();
}

}  // namespace

std::string_view XmlNode::name() const { return local(node_of(node_).name()); }

std::string XmlNode::prefix() const {
    const std::string_view whole = node_of(node_).name();
    return std::string(whole.substr(0, whole.size() - local(whole).size()));
}

std::string_view XmlNode::attribute(std::string_view name) const {
    for (const pugi::xml_attribute& each : node_of(node_).attributes())
        if (local(each.name()) == name && !std::string_view(each.name()).starts_with("xmlns:")) return each.value();
    return {};
}

bool XmlNode::has(std::string_view name) const {
    for (const pugi::xml_attribute& each : node_of(node_).attributes())
        if (local(each.name()) == name && !std::string_view(each.name()).starts_with("xmlns:")) return true;
    return false;
}

XmlNode XmlNode::child(std::string_view name) const {
    const XmlNode start = first();
    return !start || start.name() == name ? start : start.next(name);
}

XmlNode XmlNode::first() const { return handle(element_from(node_of(node_).first_child())); }
XmlNode XmlNode::next() const { return handle(element_from(node_of(node_).next_sibling())); }

XmlNode XmlNode::next(std::string_view name) const {
    XmlNode node = next();
    while (node && node.name() != name) node = node.next();
    return node;
}

std::string XmlNode::text() const {
    std::string result;
    for (const pugi::xml_node& each : node_of(node_))
        if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata) result += each.value();
    return result;
}

void XmlNode::set(const char* name, std::string_view value) {
    pugi::xml_node node = node_of(node_);
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute) attribute = node.append_attribute(name);
    attribute.set_value(std::string(value).c_str());
}

void XmlNode::remove(const char* name) { node_of(node_).remove_attribute(name); }

void XmlNode::set_text(std::string_view text) {
    pugi::xml_node node = node_of(node_);
    node.remove_children();
    node.append_child(pugi::node_pcdata).set_value(std::string(text).c_str());
}

XmlNode XmlNode::append(const std::string& name) { return handle(node_of(node_).append_child(name.c_str())); }
XmlNode XmlNode::prepend(const std::string& name) { return handle(node_of(node_).prepend_child(name.c_str())); }

XmlNode XmlNode::insert_before(const std::string& name, XmlNode sibling) {
    return handle(node_of(node_).insert_child_before(name.c_str(), node_of(sibling.node_)));
}

XmlNode XmlNode::insert_after(const std::string& name, XmlNode sibling) {
    return handle(node_of(node_).insert_child_after(name.c_str(), node_of(sibling.node_)));
}

XmlNode XmlNode::append_copy(XmlNode of) { return handle(node_of(node_).append_copy(node_of(of.node_))); }
void XmlNode::remove_child(XmlNode child) { node_of(node_).remove_child(node_of(child.node_)); }

struct XmlTree::Held {
    std::string part;  // the tree's texts lie in it
    pugi::xml_document document;
};

XmlTree::XmlTree() : held_(std::make_unique<Held>()) {}
XmlTree::~XmlTree() = default;
XmlTree::XmlTree(XmlTree&&) noexcept = default;
XmlTree& XmlTree::operator=(XmlTree&&) noexcept = default;

XmlTree XmlTree::of(std::string part, Fault* fault) {
    Fault none = Fault::none;
    Fault& found = fault ? *fault : none;
    found = Fault::none;
    XmlTree tree;
    if (tree_bytes(part) > xml_tree_bytes) {
        found = Fault::too_large;
        return tree;
    }
    tree.held_->part = std::move(part);
    constexpr unsigned options = pugi::parse_full | pugi::parse_ws_pcdata;
    const auto result = tree.held_->document.load_buffer_inplace(tree.held_->part.data(), tree.held_->part.size(), options);
    if (has_document_type(tree.held_->document)) {
        found = Fault::document_type;
        return {};
    }
    if (!result) found = result.status == pugi::status_out_of_memory ? Fault::too_large : Fault::damaged;
    return tree;
}

XmlNode XmlTree::root() const { return handle(element_from(held_->document.first_child())); }

std::string XmlTree::text() const {
    std::ostringstream out;
    held_->document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(out).str();
}

}  // namespace merilo
