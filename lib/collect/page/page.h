#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// What an HTML page shows, in UTF-8, whatever its charset was.
struct WebPage {
    std::string charset;
    std::string title;
    std::vector<std::string> headings;   ///< h1
    std::string text;                    ///< visible text of the main content (menus, headers, footers left out), blanks folded
    std::string refresh_to;              ///< address of a meta refresh (absolute); empty without one
    std::vector<std::string> documents;  ///< different documents that the main content links to (absolute addresses)
    std::vector<std::string> frames;     ///< documents shown inside the page
    int pages = 0;                       ///< different pages of any site that the main content links to
    int link_letters = 0;                ///< letters of `text` that stand in links to other pages or documents
    int pictures = 0;                    ///< in the main content: an order may be shown as a picture of it
    int fields = 0;                      ///< visible fields to fill in, in the main content: a questionnaire has many
    bool inner_pages = false;            ///< shows other pages inside (a form, a table); they were not looked at
    bool password_field = false;         ///< in the main content
    bool captcha = false;                ///< a widget or words that ask whether the reader is a robot
    bool scripts = false;
};

/// Reads a page. `address` is where it came from, for relative links; `declared` the server's Content-Type.
///
/// A long page of nothing but text (at most three links, no scripts, forms, frames or menus) gives the same verdict
/// however it is read, so only its title and headings go through the parser, and its text is what stands between the
/// tags; that is some twenty times faster. `whole` has every page parsed: for texts that are to be compared. Of a page
/// of more than 2 MiB the rest is not read; one made to choke parsers is read by its tags, without links.
WebPage read_page(std::string_view html, std::string_view declared, const std::string& address, bool whole = false);

}  // namespace merilo
