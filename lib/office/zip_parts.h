#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document_text.h"

namespace merilo {

struct ZipLimits {
    std::int64_t entries = 10'000;
    std::uint64_t part = std::uint64_t{48} * 1024 * 1024;    ///< bytes of one part, unpacked
    std::uint64_t total = std::uint64_t{128} * 1024 * 1024;  ///< of all parts that are read
    std::uint64_t ratio = 300;                               ///< unpacked to packed, of parts of more than four megabytes
};

/// The limit that a part went beyond.
enum class ZipLimit { none, part, total, ratio };

/// Reads single parts of a ZIP file that lies in memory. Names are looked up, never used as paths; sizes that the file
/// tells are not believed, what comes out is counted.
class ZipParts {
public:
    explicit ZipParts(std::string_view bytes, const ZipLimits& limits = {});
    ~ZipParts();
    ZipParts(const ZipParts&) = delete;
    ZipParts& operator=(const ZipParts&) = delete;

    /// What went wrong so far.
    ReadTrouble trouble() const { return trouble_; }
    ZipLimit limit() const { return limit_; }  ///< of a part that is `too_large`
    std::vector<std::string> names() const;
    bool has(const std::string& name) const;
    /// The part; none when it is not there, or with a `trouble`. A damaged part is no reason not to read others.
    std::optional<std::string> part(const std::string& name);

private:
    struct Archive;

    void give_up(ReadTrouble trouble);
    bool unpack(std::string& part, void* file, std::uint64_t packed_size);

    const ZipLimits limits_;
    std::uint64_t total_ = 0;
    ReadTrouble trouble_ = ReadTrouble::none;
    ZipLimit limit_ = ZipLimit::none;
    std::unique_ptr<Archive> archive_;
};

/// The archive with these parts in place of those of the same name, or added; every other part is copied as it is packed.
/// None when that is no archive that can be written anew.
std::optional<std::string> with_parts(std::string_view bytes, const std::map<std::string, std::string>& parts);

}  // namespace merilo
