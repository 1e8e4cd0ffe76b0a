#include "texts.h"

#include <cerrno>
#include <filesystem>

#include "collect/packed_text.h"
#include "files.h"
#include "kept_scans.h"
#include "readers.h"
#include "text/sha256.h"

namespace merilo::cli {

namespace {

constexpr std::size_t batch = 8;  ///< what an interrupt may lose of slow recognition

ReadLimits limits(bool ocr) { return ocr ? with_ocr({}) : ReadLimits{}; }

constexpr auto silent = [](std::size_t) {};

/// Where a package is missing nobody could try: it may come.
Pictures pictures_of(const DocumentText& text, bool ocr) {
    if (!text.has_pictures() && !text.by_ocr()) return Pictures::none;
    return ocr && text.detail.empty() ? Pictures::recognised : Pictures::untried;
}

std::optional<std::string> body_of(const Archive& archive, std::mutex& mutex, const std::string& sha256) {
    const std::lock_guard lock(mutex);
    std::string bytes;
    const bool whole = archive.read_body(sha256, [&bytes](std::string_view piece) { return bytes.append(piece), true; });
    return whole ? std::optional(std::move(bytes)) : std::nullopt;
}

DocumentText read_one(const std::string& name, bool ocr, const std::function<std::optional<std::string>()>& bytes) {
    return std::move(read_documents({{name, {}, bytes}}, 1, limits(ocr), silent).front());
}

/// A local file with its scans recognised, now or once before.
DocumentText recognised(const std::string& path, const KeptScans& scans) {
    auto bytes = read_whole(path, ReadLimits{}.document_bytes);
    const int code = errno;
    const std::string digest = bytes ? sha256_of(*bytes) : std::string();
    if (auto known = scans.find(digest)) return std::move(*known);
    DocumentText text = read_one(path, true, [&bytes, code] {
        errno = code;
        return std::move(bytes);
    });
    scans.keep(digest, text);
    return text;
}

}  // namespace

void KnownTexts::use(const Archive& archive, std::string path) {
    archive_ = &archive;
    path_ = std::move(path);
    scans_ = std::make_unique<KeptScans>(path_);
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
    // A package that was missing then may be here now.
    if (const auto kept = archive_->packed_text(sha256))
        if (auto text = unpacked(*kept); text && text->trouble != ReadTrouble::no_reader) return text;
    auto bytes = body(sha256);
    if (!bytes) return {};
    DocumentText text = read_one(sha256, false, [&bytes] { return std::move(bytes); });
    const std::lock_guard lock(mutex_);
    if (writable_) own()->add_text(sha256, reader_version, pictures_of(text, false), packed(text));  // what is not kept is read again next time
    return text;
}

std::optional<DocumentText> KnownTexts::of_file(const std::string& submission_file, const std::string& relative) const {
    const std::string path = (std::filesystem::path(submission_file).parent_path() / relative).string();
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = files_.find(path); known != files_.end()) return known->second;
    }
    DocumentText text = ocr_ ? recognised(path, *scans_) : read_one(path, false, [&path] { return read_whole(path, ReadLimits{}.document_bytes); });
    const std::lock_guard lock(mutex_);
    return files_.try_emplace(path, std::move(text)).first->second;
}

std::optional<Error> recognise_kept_documents(const std::string& path, int jobs,
                                              const std::function<void(std::size_t done, std::size_t total)>& tell) {
    auto archive = Archive::open_existing_for_writing(path);
    if (!archive) return archive.errors().front();
    std::mutex mutex;
    const std::vector<UnreadBody> unread = (*archive)->unread(reader_version, true);
    for (std::size_t from = 0; from < unread.size(); from += batch) {
        const std::span<const UnreadBody> some(unread.data() + from, std::min(batch, unread.size() - from));
        std::vector<DocumentSource> sources;
        for (const UnreadBody& body : some)
            sources.push_back({body.sha256, body.type, [&archive, &mutex, &body] { return body_of(**archive, mutex, body.sha256); }});
        const std::vector<DocumentText> texts = read_documents(sources, jobs, limits(true), [&](std::size_t done) { tell(from + done, unread.size()); });
        for (std::size_t i = 0; i < some.size(); ++i)
            if (auto error = (*archive)->add_text(some[i].sha256, reader_version, pictures_of(texts[i], true), packed(texts[i]))) return error;
    }
    return (*archive)->failure();
}

}  // namespace merilo::cli
