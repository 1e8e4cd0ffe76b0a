#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace merilo {

/// Writes JSON piece by piece, in the order of the calls, without building a tree: results are large and their
/// keys are fixed. Control characters and bidirectional overrides are written as \uXXXX, so values stay exact
/// and still steer nothing.
class JsonWriter {
public:
    /// `indent` spaces a level; 0 writes everything on one line.
    explicit JsonWriter(int indent) : indent_(indent) {}

    void begin_object() { begin('{'); }
    void end_object() { end('}'); }
    void begin_array() { begin('['); }
    void end_array() { end(']'); }
    void key(std::string_view name);

    void text(std::string_view value);
    void number(long long value);
    void boolean(bool value);
    void null();

    void field(std::string_view name, std::string_view value) { key(name), text(value); }
    void field(std::string_view name, int value) { key(name), number(value); }
    void field(std::string_view name, std::optional<int> value);
    /// An empty text is written as null.
    void field_or_null(std::string_view name, std::string_view value);

    std::string take() { return std::move(out_); }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();  ///< the comma and the line break before the next value or key
    void new_line();
    void quoted(std::string_view value);

    std::string out_;
    int indent_;
    int depth_ = 0;
    bool first_ = true;       ///< nothing written yet inside the innermost bracket
    bool after_key_ = false;
};

}  // namespace merilo
