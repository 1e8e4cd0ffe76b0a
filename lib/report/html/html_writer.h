#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "report/wording.h"

namespace merilo {

/// The name of an element, an attribute or a class: only ever written in the program itself.
struct HtmlName {
    std::string_view text;
    consteval HtmlName(const char* literal) : text(literal) {}
};

/// A value without data (`std::string_view{}`) leaves the attribute out; an empty one writes it empty.
struct HtmlProperty {
    HtmlName name;
    std::string_view value;
};

/// Writes HTML in which nothing from outside can become markup: names are literals, every text and every value is
/// escaped, and what would turn the direction of writing is shown as «�». Elements close in the order they were opened.
class HtmlWriter {
public:
    /// `expected`: about how many bytes will be written.
    explicit HtmlWriter(Lang lang, std::size_t expected = 0) : lang_(lang) { out_.reserve(expected); }

    Lang lang() const { return lang_; }
    using Attributes = std::initializer_list<HtmlProperty>;

    void open(HtmlName element, Attributes attributes = {});
    void close();
    /// An element without content: `<br>`, and in SVG `<path …/>`.
    void empty(HtmlName element, Attributes attributes = {});
    void leaf(HtmlName element, std::string_view content, Attributes attributes = {});
    /// h1 to h6; deeper ones are h6.
    void heading(int level, std::string_view content, Attributes attributes = {});

    /// Text for people: blanks that must not end a line are made to hold (text of the program and names alike).
    void text(std::string_view content);
    /// Text as it is: addresses, files, identifiers.
    void verbatim(std::string_view content);
    /// The program's own markup: the style and the script.
    void markup(std::string_view trusted) { out_ += trusted; }

    /// The program's words, in the language of the page.
    template <class... Args>
    void say(const Pair& words, const Args&... args) { text(tell(lang_, words, args...)); }
    template <class... Args>
    void said(HtmlName element, const Pair& words, const Args&... args) { leaf(element, tell(lang_, words, args...)); }

    std::string take() { return std::move(out_); }

private:
    void begin(HtmlName element, Attributes attributes);

    std::string out_;
    std::vector<std::string_view> opened_;
    Lang lang_;
};

/// Appends `content` so that HTML shows it as it is, in a text or in a quoted value.
void append_escaped(std::string& out, std::string_view content);
/// The same for running text: no line ends after «в», «№» or the number of a noun, nor before a dash.
void append_typeset(std::string& out, std::string_view content, Lang lang);

}  // namespace merilo
