#include "report/json_writer.h"

#include <fmt/format.h>

namespace merilo {

namespace {

/// A character that must not appear raw in a report; `bytes` is 0 for any other one.
struct Risky {
    unsigned code = 0;
    std::size_t bytes = 0;
};

/// Looks for C0 and C1 controls, line separators and bidirectional controls at `i`.
Risky risky(std::string_view text, std::size_t i) {
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0xffu; };
    if (byte(i) < 0x20 || byte(i) == 0x7f) return {byte(i), 1};
    if (byte(i) == 0xc2 && byte(i + 1) < 0xa0) return {byte(i + 1), 2};
    if (byte(i) != 0xe2) return {};
    if (byte(i + 1) == 0x80 && byte(i + 2) >= 0xa8 && byte(i + 2) <= 0xae) return {0x2000 + byte(i + 2) - 0x80, 3};
    if (byte(i + 1) == 0x81 && byte(i + 2) >= 0xa6 && byte(i + 2) <= 0xa9) return {0x2040 + byte(i + 2) - 0x80, 3};
    return {};
}

}  // namespace

void JsonWriter::quoted(std::string_view value) {
    out_ += '"';
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const Risky found = risky(value, i);
        if (found.bytes > 0) {
            out_ += c == '\n' ? "\\n" : c == '\t' ? "\\t" : fmt::format("\\u{:04x}", found.code);
            i += found.bytes - 1;
            continue;
        }
        if (c == '"' || c == '\\') out_ += '\\';
        out_ += c;
    }
    out_ += '"';
}

void JsonWriter::new_line() {
    if (indent_ == 0) return;
    out_ += '\n';
    out_.append(static_cast<std::size_t>(indent_) * static_cast<std::size_t>(depth_), ' ');
}

void JsonWriter::separate() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (!first_) out_ += ',';
    first_ = false;
    if (depth_ > 0) new_line();
}

void JsonWriter::begin(char bracket) {
    separate();
    out_ += bracket;
    ++depth_;
    first_ = true;
}

void JsonWriter::end(char bracket) {
    --depth_;
    if (!first_) new_line();
    out_ += bracket;
    first_ = false;
}

void JsonWriter::key(std::string_view name) {
    separate();
    quoted(name);
    out_ += indent_ == 0 ? ":" : ": ";
    after_key_ = true;
}

void JsonWriter::text(std::string_view value) {
    separate();
    quoted(value);
}

void JsonWriter::number(long long value) {
    separate();
    out_ += std::to_string(value);
}

void JsonWriter::boolean(bool value) {
    separate();
    out_ += value ? "true" : "false";
}

void JsonWriter::null() {
    separate();
    out_ += "null";
}

void JsonWriter::field(std::string_view name, std::optional<int> value) {
    key(name);
    value ? number(*value) : null();
}

void JsonWriter::field_or_null(std::string_view name, std::string_view value) {
    key(name);
    value.empty() ? null() : text(value);
}

}  // namespace merilo
