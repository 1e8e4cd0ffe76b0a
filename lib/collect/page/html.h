#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "collect/page/tags.h"

namespace merilo {

struct HtmlAttribute {
    std::string_view name, value;
};

/// An element or a piece of text of a page.
struct HtmlNode {
    TagName tag = 0;            ///< 0: a text; elements of SVG and MathML have the name «svg»
    std::string_view text;
    std::uint32_t attributes = 0, attributes_end = 0;  ///< in Html::attributes
    std::uint32_t end = 0;      ///< the first node after it that is not inside it
};

/// A page as an HTML5 parser builds it, its tree laid out flat: a node is followed by what is inside it, so that
/// however deep it nests, a loop walks over it.
class Html {
public:
    /// `utf8` must be valid and live as long. What a parser would be too long or too large for is not parsed.
    explicit Html(std::string_view utf8);
    ~Html();
    Html(const Html&) = delete;
    Html& operator=(const Html&) = delete;

    bool parsed() const { return parsed_; }
    const std::vector<HtmlNode>& nodes() const { return nodes_; }
    /// The value of the attribute; without data when the node has none of this name.
    std::string_view attribute(const HtmlNode& node, std::string_view name) const;

private:
    struct Arena;
    struct Layout;

    std::unique_ptr<Arena> arena_;
    std::vector<HtmlNode> nodes_;
    std::vector<HtmlAttribute> attributes_;
    bool parsed_ = false;
};

}  // namespace merilo
