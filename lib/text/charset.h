#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// A text in UTF-8 and the charset it came in. Holds the converted bytes; when none had to be converted, looks at the
/// ones it was made from, which must live as long.
class DecodedText {
public:
    DecodedText(std::string_view given, std::string charset) : given_(given), charset_(std::move(charset)) {}
    DecodedText(std::string converted, std::string charset)
        : converted_(std::move(converted)), is_converted_(true), charset_(std::move(charset)) {}

    /// Valid UTF-8; bytes that meant nothing are U+FFFD.
    std::string_view text() const { return is_converted_ ? std::string_view(converted_) : given_; }
    /// Lower case, by its IANA name: «utf-8», «windows-1251».
    const std::string& charset() const { return charset_; }

private:
    std::string converted_;
    std::string_view given_;
    bool is_converted_ = false;
    std::string charset_;
};

/// Reads bytes of any charset that Russian texts come in. `declared` is what was said of them (any spelling; empty when
/// nothing was); evidence beats it: valid UTF-8 is UTF-8, and letters that make Russian in one charset and gibberish in
/// the declared one are read as Russian.
DecodedText decode_text(std::string_view bytes, std::string_view declared);

/// The charset that a Content-Type names («text/html; charset=windows-1251»); empty when none.
std::string charset_of_type(std::string_view content_type);

/// The charset that a <meta> in the first bytes of an HTML page names; empty when none.
std::string charset_of_meta(std::string_view html);

}  // namespace merilo
