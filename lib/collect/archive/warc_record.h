#pragma once
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "model/link.h"

namespace merilo {

/// The header of one WARC 1.1 record. Values from outside cannot end a line.
class WarcRecord {
public:
    /// `id` is made by `warc_id`.
    WarcRecord(std::string_view type, const std::string& id, Moment at);

    /// Adds a named field; an empty value adds nothing.
    WarcRecord& field(std::string_view name, std::string_view value);
    /// The same for an address, with everything encoded that has no place in one.
    WarcRecord& address(std::string_view name, std::string_view value);
    /// The finished header, for a block of so many bytes.
    std::string head(std::int64_t block_bytes) const;

    static constexpr std::string_view end = "\r\n\r\n";  ///< follows the block

private:
    std::string text_;
};

/// «<urn:uuid:…>», made of what the record is about: the same content has the same id.
std::string warc_id(std::initializer_list<std::string_view> content);

/// One line of an application/warc-fields block; nothing for an empty value.
std::string warc_line(std::string_view name, std::string_view value);

}  // namespace merilo
