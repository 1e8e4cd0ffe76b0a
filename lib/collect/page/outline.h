#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "collect/page/html.h"

namespace merilo {

/// Which nodes of a page are its own content: indices into `html.nodes()`, in order. Left out are what shows nothing,
/// what is hidden, and what stands around the content on every page of the site (menus, headers, sidebars, footers).
/// When that leaves next to nothing of a page that has a text of its own, everything visible is taken.
std::vector<std::uint32_t> main_content(const Html& html);

/// Parts the texts of neighbouring blocks while nodes are walked over in order.
class Blocks {
public:
    /// Before the text of `node`, which is the node number `index`, is added.
    void part(std::string& text, const HtmlNode& node, std::uint32_t index);

private:
    std::vector<std::uint32_t> ends_;
};

/// The visible text inside a node, blanks folded; of a long one the beginning.
std::string text_inside(const Html& html, std::uint32_t node);

}  // namespace merilo
