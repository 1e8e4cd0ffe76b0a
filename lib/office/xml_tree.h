#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace merilo {

/// An element of a tree, as cheap as a pointer; may be none, and then it has nothing and changes nothing. Names are asked for
/// without their prefixes («row» finds «x:row»): people's programs choose prefixes as they like.
class XmlNode {
public:
    XmlNode() = default;
    explicit XmlNode(void* node) : node_(node) {}
    explicit operator bool() const { return node_ != nullptr; }
    bool operator==(const XmlNode&) const = default;

    std::string_view name() const;    ///< without its prefix
    std::string prefix() const;       ///< with the colon: «x:»; empty when there is none
    std::string_view attribute(std::string_view name) const;  ///< empty when there is none
    bool has(std::string_view name) const;
    XmlNode child(std::string_view name) const;               ///< the first of this name
    XmlNode first() const;                                    ///< the first element inside
    XmlNode next() const;                                     ///< the element after this one
    XmlNode next(std::string_view name) const;
    std::string text() const;         ///< the text right inside, not that of elements inside

    void set(const char* name, std::string_view value);       ///< an attribute, by its full name
    void remove(const char* name);                            ///< the same
    void set_text(std::string_view text);                     ///< in place of everything inside
    XmlNode append(const std::string& name);                  ///< by its full name
    XmlNode prepend(const std::string& name);
    XmlNode insert_before(const std::string& name, XmlNode sibling);
    XmlNode insert_after(const std::string& name, XmlNode sibling);
    XmlNode append_copy(XmlNode of);
    void remove_child(XmlNode child);

private:
    void* node_ = nullptr;
};

/// An XML part as a tree to be read and changed. A document type is refused, and so is what would need more than
/// `xml_tree_bytes` of memory.
class XmlTree {
public:
    XmlTree();
    ~XmlTree();
    XmlTree(XmlTree&&) noexcept;
    XmlTree& operator=(XmlTree&&) noexcept;

    enum class Fault { none, damaged, too_large, document_type };

    /// The tree of `part`; of one that breaks off, what came before, with the fault.
    static XmlTree of(std::string part, Fault* fault = nullptr);

    XmlNode root() const;             ///< the outermost element; none when there is none
    std::string text() const;         ///< the part written anew: UTF-8, nothing indented

private:
    struct Held;
    std::unique_ptr<Held> held_;
};

inline constexpr std::size_t xml_tree_bytes = std::size_t{256} * 1024 * 1024;

}  // namespace merilo
