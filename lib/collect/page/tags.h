#pragma once
#include <string_view>

#include "text/tag_name.h"

namespace merilo {

/// Whether the element stands within a line; every other one parts the texts before and after it.
constexpr bool inside_line(TagName tag) {
    switch (tag) {
        case "a"_tag: case "abbr"_tag: case "b"_tag: case "big"_tag: case "em"_tag: case "font"_tag: case "i"_tag:
        case "ins"_tag: case "mark"_tag: case "nobr"_tag: case "s"_tag: case "small"_tag: case "span"_tag:
        case "strong"_tag: case "sub"_tag: case "sup"_tag: case "tt"_tag: case "u"_tag: case "wbr"_tag: return true;
        default: return false;
    }
}

/// One tag as it stands in the bytes of a page, or another mark-up that is no text (a comment): then `name` is 0.
struct RawTag {
    TagName name = 0;
    std::string_view attributes;  ///< as written
    bool closing = false;
    std::size_t begin = 0, end = 0;
};

/// Goes over the tags of a page without building its tree: some hundred megabytes a second, and nothing that a page
/// holds makes it slower. What scripts, styles and other elements without mark-up hold is passed over as text.
class TagScanner {
public:
    explicit TagScanner(std::string_view html) : html_(html) {}
    /// False at the end.
    bool next(RawTag& tag);

private:
    std::size_t end_of_markup(std::size_t begin) const;
    std::size_t end_of_tag(std::size_t at) const;
    std::size_t begin_of_closing(std::string_view name, std::size_t from) const;

    std::string_view html_;
    std::size_t at_ = 0;
};

/// Goes over the attributes of one tag.
class AttributeScanner {
public:
    explicit AttributeScanner(std::string_view attributes) : rest_(attributes) {}
    bool next(std::string_view& name, std::string_view& value);

private:
    std::string_view rest_;
};

}  // namespace merilo
