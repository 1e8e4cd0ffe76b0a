// The one file that talks to libzip.
#include "office/zip_parts.h"

#include <zip.h>

#include <array>
#include <cstdlib>
#include <cstring>

namespace merilo {

struct ZipParts::Archive {
    zip_t* zip = nullptr;

    explicit Archive(std::string_view bytes) {
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
        if (source == nullptr) return;
        zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        if (zip == nullptr) zip_source_free(source);
    }
    ~Archive() {
        if (zip != nullptr) zip_discard(zip);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
};

ZipParts::ZipParts(std::string_view bytes, const ZipLimits& limits) : limits_(limits), archive_(std::make_unique<Archive>(bytes)) {
    if (archive_->zip == nullptr) give_up(ReadTrouble::damaged);
    else if (zip_get_num_entries(archive_->zip, 0) > limits_.entries) give_up(ReadTrouble::too_large);
}

ZipParts::~ZipParts() = default;

void ZipParts::give_up(ReadTrouble trouble) {
    if (trouble_ == ReadTrouble::none) trouble_ = trouble;
}

std::vector<std::string> ZipParts::names() const {
    std::vector<std::string> names;
    if (archive_->zip == nullptr) return names;
    const zip_int64_t count = zip_get_num_entries(archive_->zip, 0);
    for (zip_int64_t i = 0; i < count && i < limits_.entries; ++i)
        if (const char* name = zip_get_name(archive_->zip, static_cast<zip_uint64_t>(i), 0)) names.emplace_back(name);
    return names;
}

bool ZipParts::has(const std::string& name) const {
    return archive_->zip != nullptr && zip_name_locate(archive_->zip, name.c_str(), 0) >= 0;
}

std::optional<std::string> ZipParts::part(const std::string& name) {
    if (trouble_ == ReadTrouble::too_large || !has(name)) return {};
    const auto index = static_cast<zip_uint64_t>(zip_name_locate(archive_->zip, name.c_str(), 0));
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(archive_->zip, index, 0, &about) == 0 && (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
        about.encryption_method != ZIP_EM_NONE) {
        give_up(ReadTrouble::encrypted);
        return {};
    }
    zip_file_t* file = zip_fopen_index(archive_->zip, index, 0);
    if (file == nullptr) {
        give_up(ReadTrouble::damaged);
        return {};
    }
    std::string part;
    const bool whole = unpack(part, file, (about.valid & ZIP_STAT_COMP_SIZE) != 0 ? about.comp_size : 0);
    zip_fclose(file);
    if (!whole) return {};
    return part;
}

bool ZipParts::unpack(std::string& part, void* file, std::uint64_t packed_size) {
    constexpr std::uint64_t free_of_ratio = 4 * 1024 * 1024;
    std::array<char, 64 * 1024> piece;
    for (;;) {
        const zip_int64_t count = zip_fread(static_cast<zip_file_t*>(file), piece.data(), piece.size());
        if (count < 0) return give_up(ReadTrouble::damaged), false;
        if (count == 0) return true;
        part.append(piece.data(), static_cast<std::size_t>(count));
        total_ += static_cast<std::uint64_t>(count);
        const bool bomb = part.size() > free_of_ratio && part.size() / limits_.ratio > packed_size;
        limit_ = bomb ? ZipLimit::ratio : part.size() > limits_.part ? ZipLimit::part : total_ > limits_.total ? ZipLimit::total : ZipLimit::none;
        if (limit_ != ZipLimit::none) return give_up(ReadTrouble::too_large), false;
    }
}

namespace {

bool put(zip_t* zip, const std::string& name, const std::string& part) {
    zip_source_t* source = zip_source_buffer(zip, part.data(), part.size(), 0);
    if (source == nullptr) return false;
    const zip_int64_t index = zip_file_add(zip, name.c_str(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    constexpr zip_uint16_t first_of_1980 = 0x21;  // no clock is read: the same marks make the same bytes
    return zip_file_set_dostime(zip, static_cast<zip_uint64_t>(index), 0, first_of_1980, 0) == 0;
}

std::optional<std::string> all_of(zip_source_t* source) {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(source, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0) return {};
    std::string bytes(about.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got < 0 || static_cast<zip_uint64_t>(got) != about.size) return {};
    return bytes;
}

}  // namespace

std::optional<std::string> with_parts(std::string_view bytes, const std::map<std::string, std::string>& parts) {
    // The source is written to, and libzip frees its memory in the course of that, whoever owns it.
    void* copy = std::malloc(bytes.size() + 1);
    if (copy == nullptr) return {};
    std::memcpy(copy, bytes.data(), bytes.size());
    zip_source_t* source = zip_source_buffer_create(copy, bytes.size(), 1, nullptr);
    if (source == nullptr) {
        std::free(copy);
        return {};
    }
    zip_source_keep(source);
    std::optional<std::string> result;
    if (zip_t* zip = zip_open_from_source(source, 0, nullptr)) {
        bool good = true;
        for (const auto& [name, part] : parts) good = good && put(zip, name, part);
        if (good && zip_close(zip) == 0) result = all_of(source);
        else zip_discard(zip);
    } else zip_source_free(source);
    zip_source_free(source);
    return result;
}

}  // namespace merilo
