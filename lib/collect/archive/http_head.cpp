#include "collect/archive/http_head.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace merilo {

namespace {

constexpr std::string_view archived = "X-Archive-Orig-";
constexpr std::string_view not_kept = "X-Archive-Note: rebuilt from the recorded status and address; the header was not kept\r\n";
constexpr auto of_the_wire = std::to_array<std::string_view>({"content-encoding", "transfer-encoding", "content-length"});

bool control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

std::string without_controls(std::string_view text) {
    std::string clean(text);
    std::replace_if(clean.begin(), clean.end(), control, ' ');
    return clean;
}

/// The lines up to the blank one, continued lines joined.
std::vector<std::string> lines_of(std::string_view header) {
    std::vector<std::string> lines;
    while (!header.empty()) {
        const std::size_t end = std::min(header.find('\n'), header.size());
        std::string_view line = header.substr(0, end);
        header.remove_prefix(std::min(end + 1, header.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) break;
        const bool continued = (line.front() == ' ' || line.front() == '\t') && !lines.empty();
        if (continued) lines.back() += without_controls(line);
        else lines.push_back(without_controls(line));
    }
    return lines;
}

bool token(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > 0x20 && c < 0x7f && std::string_view("()<>@,;:\\\"/[]?={}").find(c) == std::string_view::npos;
    });
}

bool speaks_of_the_wire(std::string_view name) {
    std::string low(name);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(of_the_wire.begin(), of_the_wire.end(), low) != of_the_wire.end();
}

void add_line(std::string& head, const std::string& line) {
    const std::string_view name = std::string_view(line).substr(0, line.find(':'));
    if (name.size() == line.size() || !token(name)) head.append(archived).append("Line: ");
    else if (speaks_of_the_wire(name)) head.append(archived);
    head.append(line).append("\r\n");
}

/// «HTTP/1.1 200 OK», whatever version it came by.
std::string status_line(std::string_view written, int status) {
    const std::size_t space = written.find(' ');
    std::string_view words = written.starts_with("HTTP/") && space != std::string_view::npos ? written.substr(space + 1) : "";
    words.remove_prefix(std::min(words.find(' '), words.size()));
    if (words.starts_with(' ')) words.remove_prefix(1);
    return fmt::format("HTTP/1.1 {:03} {}\r\n", std::clamp(status, 0, 999), words);
}

}  // namespace

std::string http_head(const LinkAttempt& attempt, std::int64_t length) {
    const auto lines = lines_of(attempt.headers);
    std::string head = status_line(lines.empty() ? "" : lines.front(), attempt.status);
    const bool kept = !lines.empty() && lines.front().starts_with("HTTP/");
    if (!kept) head += not_kept;
    for (std::size_t i = kept ? 1 : 0; i < lines.size(); ++i) add_line(head, lines[i]);
    return head + fmt::format("Content-Length: {}\r\n\r\n", length);
}

std::string http_head(const Hop& hop) {
    return status_line("", hop.status) + std::string(not_kept) + "Location: " + without_controls(hop.to) +
           "\r\nContent-Length: 0\r\n\r\n";
}

std::string_view wire_protocol(const LinkAttempt& attempt) {
    if (attempt.headers.starts_with("HTTP/2")) return "h2";
    return attempt.headers.starts_with("HTTP/3") ? "h3" : "";
}

}  // namespace merilo
