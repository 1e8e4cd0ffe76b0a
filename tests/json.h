#pragma once
#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace merilo::test {

/// A value read from JSON; it never changes, and a part of it stays when the whole goes. What is asked for and is not
/// there, or is of another type, is an exception. The library that reads JSON is known to json.cpp alone: its templates
/// would take longer to compile than all that is tested with them.
class Json {
public:
    Json();  ///< null
    static Json parse(std::string_view text);

    Json operator[](std::string_view key) const;
    Json operator[](std::size_t index) const;
    /// The part that a JSON pointer leads to: «/results/0».
    Json at(std::string_view pointer) const;
    bool contains(std::string_view key) const;
    std::size_t size() const;
    std::vector<std::string> keys() const;  ///< as they stand in the text
    std::vector<Json> elements() const;

    bool is_null() const;
    bool is_text() const;
    std::string text() const;
    int number() const;

    /// Objects are equal when their keys stand in the same order, too.
    bool operator==(const Json& other) const;
    bool operator==(std::string_view text) const;
    bool operator==(const char* text) const { return *this == std::string_view(text); }
    bool operator==(const std::string& text) const { return *this == std::string_view(text); }
    bool operator==(int number) const;
    bool operator==(bool boolean) const;

    /// Copies in which something else, or nothing, stands at a pointer.
    Json with(std::string_view pointer, std::string_view value) const;
    Json without(std::string_view pointer) const;

    /// The value as JSON in one line.
    std::string dump() const;
    friend std::ostream& operator<<(std::ostream& out, const Json& json);

private:
    explicit Json(std::shared_ptr<const void> value) : value_(std::move(value)) {}

    std::shared_ptr<const void> value_;
};

/// A text as JSON, in its quotes.
std::string json_quoted(std::string_view text);

}  // namespace merilo::test
