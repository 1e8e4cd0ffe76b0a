#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// A link of a page's main content.
struct PageLink {
    std::string_view href;  ///< as written, entities decoded
    std::string_view text;
    bool download = false;  ///< it says of itself that it gives a file
};

/// Sorts the links of one page into documents and other pages, each counted once.
class PageLinks {
public:
    /// `base` is what relative links start from, `own` the page's address: links to itself lead nowhere.
    PageLinks(std::string base, const std::string& own);

    /// Whether the link leads away from the page, so that its text is a link's text and not the page's own.
    bool add(const PageLink& link);
    /// Something shown inside the page. True for a document.
    bool add_frame(std::string_view source);

    std::vector<std::string> documents, frames;
    int pages() const { return static_cast<int>(pages_.size()); }

private:
    const std::string base_, own_;
    std::set<std::string> pages_, stems_, frame_stems_;
};

}  // namespace merilo
