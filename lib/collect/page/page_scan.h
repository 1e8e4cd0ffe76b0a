#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// What a page shows to one who looks at its tags without building its tree.
struct PageScan {
    struct Link {
        std::string_view href;  ///< as written
        std::string text;
    };

    bool plain = true;     ///< a long text with few links and nothing that only a parser would place right
    bool hostile = false;  ///< nests or piles up so much that a parser would be busy for minutes
    std::string text;      ///< everything between the tags; whole only when `plain` or asked for
    std::string title;
    std::vector<std::string> headings;
    std::size_t headings_end = 0;  ///< where the title and the last h1 end
    std::vector<Link> links;       ///< the first ones
    int pictures = 0;
    bool scripts = false, password_field = false;
};

/// `text_anyway`: also when the page turns out not to be plain.
PageScan scan_page(std::string_view html, bool text_anyway);

}  // namespace merilo
