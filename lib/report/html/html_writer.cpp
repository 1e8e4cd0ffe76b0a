#include "report/html/html_writer.h"

#include <array>

#include "text/markup.h"
#include "text/utf8.h"

namespace merilo {

namespace {

/// Bytes that may not simply be copied: markup, blanks, controls, and the first bytes of what may be unprintable.
constexpr std::array<bool, 256> special_bytes = [] {
    std::array<bool, 256> table{};
    for (int byte = 0; byte <= 0x20; ++byte) table[byte] = true;
    for (const int byte : {0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xC2, 0xE2, 0xEF}) table[byte] = true;  // & < > " '
    return table;
}();

bool digit(char c) { return c >= '0' && c <= '9'; }
unsigned char byte_of(char c) { return static_cast<unsigned char>(c); }

/// The word that ends where a blank stands, without the bracket or quotation mark before it.
std::string_view bare(std::string_view word) {
    while (!word.empty() && (word.front() == '(' || word.front() == '"')) word.remove_prefix(1);
    if (word.starts_with("«")) word.remove_prefix(2);
    return word;
}

bool only_digits(std::string_view word) {
    for (const char c : word)
        if (!digit(c)) return false;
    return !word.empty();
}

/// «в», «на», «и»: one or two Cyrillic letters.
bool short_word(std::string_view word) {
    if (word.size() != 2 && word.size() != 4) return false;
    for (std::size_t i = 0; i < word.size(); i += 2)
        if (byte_of(word[i]) != 0xD0 && byte_of(word[i]) != 0xD1) return false;
    return true;
}

/// Whether the blank between `word` and what follows must hold them together.
bool holds(std::string_view word, std::string_view after, Lang lang) {
    if (word.empty() || after.empty()) return false;
    if (lang == Lang::ru && (after.starts_with("—") || after.starts_with("–"))) return true;
    word = bare(word);
    if (word == "№" || word == "§" || word == "с." || word == "p.") return true;
    if (only_digits(word) && word.size() <= 4) return byte_of(after.front()) >= 0x80 || (after.front() >= 'a' && after.front() <= 'z');
    return lang == Lang::ru && short_word(word);
}

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Copies what needs no care and hands every special byte's character to `special(position)`, which returns how many
/// bytes it took.
template <class Special>
void append_by(std::string& out, std::string_view content, Special special) {
    std::size_t from = 0, at = 0;
    while (at < content.size()) {
        if (!special_bytes[byte_of(content[at])]) {
            ++at;
            continue;
        }
        out += content.substr(from, at - from);
        at += special(at);
        from = at;
    }
    out += content.substr(from);
}

/// Everything special but blanks.
std::size_t append_special(std::string& out, std::string_view content, std::size_t at) {
    const unsigned char byte = byte_of(content[at]);
    if (byte == '\n' || byte == '\r' || byte == '\t') out += ' ';
    else if (byte < 0x20 || byte == 0x7F) out += replacement;
    else if (byte < 0x80) out += markup_entity(content[at]);
    else {
        const std::string_view character = content.substr(at, byte == 0xC2 ? 2 : 3);
        out += unprintable(character) ? replacement : character;
        return character.size();
    }
    return 1;
}

}  // namespace

void append_escaped(std::string& out, std::string_view content) {
    append_by(out, content, [&](std::size_t at) {
        if (content[at] != ' ') return append_special(out, content, at);
        out += ' ';
        return std::size_t{1};
    });
}

void append_typeset(std::string& out, std::string_view content, Lang lang) {
    std::size_t word = 0;
    append_by(out, content, [&](std::size_t at) {
        if (content[at] != ' ') return append_special(out, content, at);
        if (holds(content.substr(word, at - word), content.substr(at + 1), lang)) out += no_break_space;
        else out += ' ';
        word = at + 1;
        return std::size_t{1};
    });
}

void HtmlWriter::begin(HtmlName element, Attributes attributes) {
    out_ += '<';
    out_ += element.text;
    for (const HtmlProperty& attribute : attributes) {
        if (!attribute.value.data()) continue;
        out_ += ' ';
        out_ += attribute.name.text;
        out_ += "=\"";
        append_escaped(out_, attribute.value);
        out_ += '"';
    }
}

void HtmlWriter::open(HtmlName element, Attributes attributes) {
    begin(element, attributes);
    out_ += '>';
    opened_.push_back(element.text);
}

void HtmlWriter::close() {
    out_ += "</";
    out_ += opened_.back();
    out_ += ">";
    // A line for each larger thing keeps the file readable and comparable.
    if (opened_.back().size() > 1 && opened_.back() != "span" && opened_.back() != "code") out_ += '\n';
    opened_.pop_back();
}

void HtmlWriter::empty(HtmlName element, Attributes attributes) {
    begin(element, attributes);
    out_ += "/>";
}

void HtmlWriter::leaf(HtmlName element, std::string_view content, Attributes attributes) {
    open(element, attributes);
    text(content);
    close();
}

void HtmlWriter::heading(int level, std::string_view content, Attributes attributes) {
    static constexpr HtmlName names[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
    leaf(names[std::min(level, 6) - 1], content, attributes);
}

void HtmlWriter::text(std::string_view content) { append_typeset(out_, content, lang_); }
void HtmlWriter::verbatim(std::string_view content) { append_escaped(out_, content); }

}  // namespace merilo
