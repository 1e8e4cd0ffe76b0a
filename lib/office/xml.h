#pragma once
#include <string>
#include <string_view>

#include "model/document_text.h"
#include "text/tag_name.h"

namespace merilo {

/// Names of elements with their prefixes («w:p») become numbers as those of HTML do.
class XmlElement {
public:
    XmlElement(TagName name, const void* node) : name_(name), node_(node) {}
    TagName name() const { return name_; }
    /// Empty when there is none of this name, prefix included.
    std::string_view attribute(const char* name) const;
    /// The value of an attribute that turns something on or off («w:val»): true unless it says no.
    bool is_on(const char* name) const;

private:
    TagName name_;
    const void* node_;
};

/// What is met on a walk over an XML part, in its order.
class XmlVisitor {
public:
    virtual ~XmlVisitor() = default;
    /// False: what is inside is passed over, and `leave` is not called.
    virtual bool enter(const XmlElement& element) = 0;
    virtual void leave(TagName name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Walks over a part, which is parsed in place. Entities but the five of XML itself stay unread, a document type is refused
/// (no office program writes one, and only by it can a small part grow large). Of a part that breaks off, what came before
/// is visited. The trouble, or none.
ReadTrouble walk_xml(std::string& part, XmlVisitor& visitor);

}  // namespace merilo
