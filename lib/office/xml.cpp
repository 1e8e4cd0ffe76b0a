// The one file that talks to pugixml.
#include "office/xml.h"

#include <pugixml.hpp>

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

}  // namespace merilo
