#include "texts.h"

#include <filesystem>

#include "collect/packed_text.h"
#include "files.h"
#include "readers.h"

namespace merilo::cli {

namespace {

/// Of what is kept; a newer reader reads again.
constexpr int reader_version = 1;

DocumentText read_one(const std::string& name, const std::function<std::optional<std::string>()>& bytes) {
    return std::move(read_documents({{name, {}, bytes}}, 1, {}, [](std::size_t) {}).front());
}

}  // namespace

void KnownTexts::use(const Archive& archive, std::string path) {
    archive_ = &archive;
    path_ = std::move(path);
}

/// Null: even for reading it does not open a second time.
Archive* KnownTexts::own() const {
    if (tried_) return own_.get();
    tried_ = true;
    auto archive = Archive::open_existing_for_writing(path_);
    writable_ = static_cast<bool>(archive);
    if (!archive) archive = Archive::open(path_);
    if (archive) own_ = std::move(*archive);
    return own_.get();
}

std::optional<std::string> KnownTexts::body(const std::string& sha256) const {
    const std::lock_guard lock(mutex_);
    Archive* archive = own();
    std::string bytes;
    if (!archive || !archive->read_body(sha256, [&bytes](std::string_view piece) { return bytes.append(piece), true; })) return {};
    return bytes;
}

std::optional<DocumentText> KnownTexts::of_body(const std::string& sha256) const {
    if (!archive_) return {};
    if (const auto kept = archive_->packed_text(sha256)) return unpacked(*kept);
    auto bytes = body(sha256);
    if (!bytes) return {};
    DocumentText text = read_one(sha256, [&bytes] { return std::move(bytes); });
    const std::lock_guard lock(mutex_);
    if (writable_) own()->add_text(sha256, reader_version, packed(text));  // what is not kept is read again next time
    return text;
}

std::optional<DocumentText> KnownTexts::of_file(const std::string& submission_file, const std::string& relative) const {
    const std::string path = (std::filesystem::path(submission_file).parent_path() / relative).string();
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = files_.find(path); known != files_.end()) return known->second;
    }
    DocumentText text = read_one(path, [&path] { return read_whole(path); });
    const std::lock_guard lock(mutex_);
    return files_.try_emplace(path, std::move(text)).first->second;
}

}  // namespace merilo::cli
