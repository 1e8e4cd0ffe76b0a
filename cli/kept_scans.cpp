#include "kept_scans.h"

#include "collect/packed_text.h"

namespace merilo::cli {

/// Null: it does not open.
Archive* KeptScans::archive() const {
    if (tried_ || path_.empty()) return archive_.get();
    tried_ = true;
    auto archive = Archive::open_existing_for_writing(path_);
    writable_ = static_cast<bool>(archive);
    if (!archive) archive = Archive::open(path_);
    if (archive) archive_ = std::move(*archive);
    return archive_.get();
}

std::optional<DocumentText> KeptScans::find(const std::string& sha256) const {
    const std::lock_guard lock(mutex_);
    const Archive* const kept_in = archive();
    const auto packed_text = kept_in ? kept_in->packed_text(sha256) : std::nullopt;
    auto text = packed_text ? unpacked(*packed_text) : std::nullopt;
    if (!text || !text->readable() || !text->by_ocr()) return {};
    return text;
}

void KeptScans::keep(const std::string& sha256, const DocumentText& text) const {
    if (sha256.empty() || !text.readable() || !text.by_ocr() || !text.detail.empty()) return;
    const std::lock_guard lock(mutex_);
    Archive* const kept_in = archive();
    // What is not kept is recognised again next time.
    if (kept_in && writable_) kept_in->add_text(sha256, reader_version, Pictures::recognised, packed(text));
}

}  // namespace merilo::cli
