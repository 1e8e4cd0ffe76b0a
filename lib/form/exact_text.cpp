#include "form/exact_text.h"

#include <algorithm>
#include <set>

#include "form/layout.h"
#include "form/read_links.h"
#include "form/read_values.h"
#include "load/bytes.h"

namespace merilo {
namespace {

constexpr std::string_view url_prefix = "url: ", file_prefix = "file: ";

std::size_t blank_at(std::string_view text) {
    if (text.empty()) return 0;
    return std::string_view(" \t\r\n").find(text.front()) != std::string_view::npos ? 1 : odd_space(text);
}

bool blank_at_end(std::string_view text) {
    for (std::size_t bytes = 1; bytes <= 3 && bytes <= text.size(); ++bytes)
        if (blank_at(text.substr(text.size() - bytes)) == bytes) return true;
    return false;
}

/// What makes a formula (also its full-width forms), a remark or an exact text of what follows.
bool begins_with_a_sign(std::string_view text) {
    if (std::string_view("=+-@'#").find(text.front()) != std::string_view::npos) return true;
    for (const std::string_view sign : {"＝", "＋", "－", "＠"})
        if (text.starts_with(sign)) return true;
    return false;
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

template <class E>
void add_labels(std::set<std::string>& all) {
    for (const FormLabel& label : form_labels<E>()) {
        all.insert({folded_label(label.title.ru), folded_label(label.title.en)});
        for (std::string_view also = label.also; !also.empty(); also.remove_prefix(std::min(also.find('|'), also.size() - 1) + 1))
            all.emplace(also.substr(0, also.find('|')));
    }
}

/// Two such words in a line would make it the head of a table.
bool names_a_column(std::string_view value) {
    constexpr std::size_t longest = 100;
    if (value.size() > longest) return false;
    static const std::set<std::string> labels = [] {
        std::set<std::string> all;
        add_labels<AnswerColumn>(all);
        add_labels<DocumentColumn>(all);
        return all;
    }();
    return labels.contains(folded_label(value));
}

SheetCell text_cell(const std::string& text) {
    SheetCell cell;
    cell.type = CellType::text;
    cell.text = text;
    return cell;
}

/// Whether the address, as it is, is read as this one address and nothing else.
bool reads_back(const std::string& address, const Document& document) {
    const SheetCell cell = text_cell(address);
    const auto links = links_in(&cell);
    return links.size() == 1 && links[0].url == document.url && links[0].file == document.file && links[0].title.empty();
}

}  // namespace

std::string exact_cell(std::string_view value) {
    if (value.empty()) return {};
    const bool exact = begins_with_a_sign(value) || blank_at(value) > 0 || blank_at_end(value) || says_nothing(std::string(value)) ||
                       names_a_column(value);
    return (exact ? "'" : "") + std::string(value);
}

std::optional<std::string> exact_value(std::string_view cell) {
    if (!cell.starts_with('\'')) return std::nullopt;
    return std::string(cell.substr(1));
}

std::optional<ExactLink> exact_link(std::string_view cell) {
    if (cell.starts_with(url_prefix)) return ExactLink{std::string(cell.substr(url_prefix.size())), {}};
    if (cell.starts_with(file_prefix)) return ExactLink{{}, std::string(cell.substr(file_prefix.size()))};
    return std::nullopt;
}

bool is_web_address(std::string_view text) {
    return text.find("://") != std::string_view::npos || lower(text.substr(0, 4)) == "www." || lower(text.substr(0, 7)) == "mailto:";
}

std::string link_cell(const Document& document) {
    const bool web = !document.url.empty();
    const std::string& address = web ? document.url : document.file;
    if (address.empty()) return {};
    if (!begins_with_a_sign(address) && reads_back(address, document)) return address;
    return (blank_at_end(address) ? "'" : "") + std::string(web ? url_prefix : file_prefix) + address;
}

std::string title_cell(const Document& document) {
    std::string cell = exact_cell(document.title);
    if (cell.starts_with('\'') || !document.url.empty() || !document.file.empty()) return cell;
    const SheetCell plain = text_cell(cell);
    const auto links = links_in(&plain);
    const bool linked = std::any_of(links.begin(), links.end(), [](const FormLink& link) { return !link.url.empty(); });
    return (linked ? "'" : "") + cell;
}

}  // namespace merilo
