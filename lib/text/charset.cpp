// The one file that talks to iconv.
#include "text/charset.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <vector>

#include "text/letters.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::string_view replacement = "\uFFFD", utf8_mark = "\xEF\xBB\xBF";
constexpr int judged_bytes = 4000;  ///< so many bytes beyond ASCII tell a charset

bool high(char c) { return static_cast<signed char>(c) < 0; }
bool continues(char c) { return (c & 0xC0) == 0x80; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

/// The IANA name of a charset of single bytes, however it was spelt; empty for any other. Only these are handed to
/// iconv: it knows stateful charsets too, in which an outsider could hide what a page shows.
std::string single_byte_charset(std::string_view declared) {
    std::string name = lowered(declared);
    std::replace(name.begin(), name.end(), '_', '-');
    if (name.starts_with("x-")) name.erase(0, 2);
    for (const std::string_view prefix : {"windows-125", "windows125", "win-125", "win125", "cp-125", "cp125"})
        if (name.size() == prefix.size() + 1 && name.starts_with(prefix) && name.back() >= '0' && name.back() <= '8')
            return std::string("windows-125") + name.back();
    if (name == "1251") return "windows-1251";
    if (name == "koi8-r" || name == "koi8r" || name == "koi8") return "koi8-r";
    if (name == "koi8-u") return "koi8-u";
    if (name == "cp866" || name == "ibm866" || name == "866" || name == "dos-866") return "ibm866";
    if (name == "iso-8859-5" || name == "iso8859-5") return "iso-8859-5";
    if (name == "iso-8859-1" || name == "iso8859-1" || name == "latin1") return "windows-1252";
    return {};
}

class Converter {
public:
    explicit Converter(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
    ~Converter() {
        if (known()) iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    bool known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /// Bytes that mean nothing are skipped `unit` at a time.
    std::string convert(std::string_view bytes, std::size_t unit = 1) const {
        std::string result;
        result.reserve(bytes.size() * 2);
        char* in = const_cast<char*>(bytes.data());  // iconv's signature; it writes nothing there
        std::size_t left = bytes.size();
        std::array<char, 16 * 1024> piece;
        while (left > 0) {
            char* out = piece.data();
            std::size_t room = piece.size();
            const bool stopped = iconv(handle_, &in, &left, &out, &room) == static_cast<std::size_t>(-1);
            const int error = stopped ? errno : 0;
            result.append(piece.data(), piece.size() - room);
            if (!stopped || error == E2BIG) continue;
            result += replacement;
            const std::size_t skipped = std::min(unit, left);
            in += skipped;
            left -= skipped;
        }
        return result;
    }

private:
    iconv_t handle_;
};

std::string converted(std::string_view bytes, const std::string& charset) {
    return Converter(charset).convert(bytes, charset.starts_with("utf-16") ? 2 : 1);
}

/// What the bytes beyond ASCII mean in one charset.
Alphabet alphabet_of(const std::string& charset) {
    Alphabet alphabet;
    const Converter converter(charset);
    if (!converter.known()) return alphabet;
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const char one = static_cast<char>(byte);
        alphabet.set(byte, converter.convert({&one, 1}));
    }
    return alphabet;
}

const Alphabet& known_alphabet(const std::string& charset) {
    static const Alphabet windows = alphabet_of("windows-1251"), koi8 = alphabet_of("koi8-r"), dos = alphabet_of("ibm866");
    return charset == "koi8-r" ? koi8 : charset == "ibm866" ? dos : windows;
}

/// The declared charset unless the letters make clearly better Russian in another one.
std::string likely_charset(std::string_view bytes, const std::string& declared) {
    const std::string sample = letters_sample(bytes, judged_bytes);
    const auto size = static_cast<int>(std::count_if(sample.begin(), sample.end(), high));
    constexpr int clearly = 3;  // points a byte
    std::string best = declared;
    int most = 0;
    if (!declared.empty()) most = alphabet_of(declared).likeness_to_russian(sample) + clearly * size;
    for (const std::string charset : {"windows-1251", "koi8-r", "ibm866"}) {
        const int score = known_alphabet(charset).likeness_to_russian(sample);
        if (!best.empty() && score <= most) continue;
        best = charset;
        most = score;
    }
    return best;
}

/// The length of the character of up to four bytes that starts at `at`; 0 when none does.
std::size_t character_at(std::string_view bytes, std::size_t at) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return at + 1 < bytes.size() && continues(bytes[at + 1]) ? 2 : 0;
    const std::size_t length = lead < 0xF0 ? 3 : 4;
    if (lead < 0xE0 || at + length > bytes.size() || invalid_utf8(bytes.substr(at, length))) return 0;
    return length;
}

struct Utf8 {
    std::size_t good = 0, bad = 0;      ///< characters beyond ASCII; bytes that are none
    std::size_t end = 0;                ///< where a character that was cut off at the end begins, else the size
};

Utf8 look_for_utf8(std::string_view bytes) {
    Utf8 found;
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (!high(bytes[at])) {
            ++at;
            continue;
        }
        const std::size_t length = character_at(bytes, at);
        length > 0 ? ++found.good : ++found.bad;
        at += std::max<std::size_t>(length, 1);
        if (found.bad > 100 && found.bad > found.good) break;
    }
    found.end = bytes.size();
    for (std::size_t tail = 1; tail <= std::min<std::size_t>(3, bytes.size()); ++tail) {
        const auto lead = static_cast<unsigned char>(bytes[bytes.size() - tail]);
        if (continues(static_cast<char>(lead))) continue;
        const bool cut = lead >= 0xC2 && lead < 0xF5 && (lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U) > tail;
        if (cut && found.good > 0) {
            found.end -= tail;
            found.bad -= std::min(found.bad, tail);
        }
        break;
    }
    return found;
}

std::string repaired(std::string_view bytes) {
    std::string result;
    while (const auto bad = invalid_utf8(bytes)) {
        result.append(bytes.substr(0, *bad)).append(replacement);
        bytes.remove_prefix(*bad + 1);
    }
    return result.append(bytes);
}

DecodedText as_utf8(std::string_view bytes, std::size_t bad) {
    if (bad == 0) return {bytes, "utf-8"};
    return {repaired(bytes), "utf-8"};
}

std::optional<DecodedText> by_mark(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) {
        bytes.remove_prefix(utf8_mark.size());
        return as_utf8(bytes, invalid_utf8(bytes) ? 1 : 0);
    }
    for (const auto& [mark, charset] : {std::pair{"\xFF\xFE", "utf-16le"}, std::pair{"\xFE\xFF", "utf-16be"}})
        if (bytes.starts_with(mark)) return DecodedText(converted(bytes.substr(2), charset), charset);
    return std::nullopt;
}

}  // namespace

DecodedText decode_text(std::string_view bytes, std::string_view declared) {
    if (auto marked = by_mark(bytes)) return *std::move(marked);
    if (plainly_utf8(bytes)) return {bytes, "utf-8"};
    const Utf8 utf8 = look_for_utf8(bytes);
    // Programs cut Russian strings in the middle of a letter, so a few bad bytes do not make another charset.
    constexpr std::size_t few = 10;
    if (utf8.bad * few <= utf8.good) return as_utf8(bytes.substr(0, utf8.end), utf8.bad);
    const std::string charset = likely_charset(bytes, single_byte_charset(declared));
    return {converted(bytes, charset), charset};
}

namespace {

/// The value after «charset=», without quotes.
std::string charset_in(std::string_view text) {
    const std::string low = lowered(text);
    std::size_t at = low.find("charset");
    if (at == std::string::npos) return {};
    at = low.find_first_not_of(" \t\r\n", at + 7);
    if (at == std::string::npos || low[at] != '=') return {};
    at = low.find_first_not_of(" \t\r\n\"'", at + 1);
    if (at == std::string::npos) return {};
    return low.substr(at, low.find_first_of(" \t\r\n\"';>/", at) - at);
}

}  // namespace

std::string charset_of_type(std::string_view content_type) { return charset_in(content_type); }

std::string charset_of_meta(std::string_view html) {
    constexpr std::size_t looked_at = 4096;
    const std::string low = lowered(html.substr(0, looked_at));
    for (std::size_t at = low.find("<meta"); at != std::string::npos; at = low.find("<meta", at + 5)) {
        std::string charset = charset_in(std::string_view(low).substr(at, low.find('>', at) - at));
        if (!charset.empty()) return charset;
    }
    return {};
}

}  // namespace merilo
