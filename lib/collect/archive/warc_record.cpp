#include "collect/archive/warc_record.h"

#include "text/moments.h"
#include "text/sha256.h"
#include "text/utf8.h"

namespace merilo {

WarcRecord::WarcRecord(std::string_view type, const std::string& id, Moment at) : text_("WARC/1.1\r\n") {
    field("WARC-Type", type);
    field("WARC-Record-ID", id);
    field("WARC-Date", iso(at));
}

WarcRecord& WarcRecord::field(std::string_view name, std::string_view value) {
    text_ += warc_line(name, value);
    return *this;
}

WarcRecord& WarcRecord::address(std::string_view name, std::string_view value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string clean;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte > 0x20 && byte < 0x7f && c != '<' && c != '>' && c != '"';
        if (plain) clean += c;
        else clean.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return field(name, clean);
}

std::string WarcRecord::head(std::int64_t block_bytes) const {
    return text_ + "Content-Length: " + std::to_string(block_bytes) + "\r\n\r\n";
}

std::string warc_id(std::initializer_list<std::string_view> content) {
    Sha256 sum;
    for (const std::string_view part : content) sum.add(std::to_string(part.size())).add(":").add(part);
    std::string hex = sum.hex().substr(0, 32);
    hex[12] = '8';  // a UUID of the maker's own kind (RFC 9562)
    hex[16] = "89ab"[(hex[16] <= '9' ? hex[16] - '0' : hex[16] - 'a' + 10) & 3];
    for (const std::size_t dash : {20u, 16u, 12u, 8u}) hex.insert(dash, "-");
    return "<urn:uuid:" + hex + ">";
}

std::string warc_line(std::string_view name, std::string_view value) {
    if (value.empty()) return {};
    return std::string(name).append(": ").append(printable(value)).append("\r\n");
}

}  // namespace merilo
