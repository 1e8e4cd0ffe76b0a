#include "texts.h"

#include <filesystem>

#include "collect/packed_text.h"
#include "files.h"
#include "readers.h"

namespace merilo::cli {

namespace {

/// Of what is kept; a newer reader reads again.
constexpr int reader_version = 1;
constexpr std::size_t many = 64, few = 8;  ///< texts in memory at a time; what an interrupt may lose of slow recognition

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

}  // namespace

std::optional<DocumentText> KnownTexts::of_body(const std::string& sha256) const {
    if (!archive_) return {};
    const auto bytes = archive_->packed_text(sha256);
    return bytes ? unpacked(*bytes) : std::nullopt;
}

std::optional<DocumentText> KnownTexts::of_file(const std::string& submission_file, const std::string& relative) const {
    const std::string path = (std::filesystem::path(submission_file).parent_path() / relative).string();
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = files_.find(path); known != files_.end()) return known->second;
    }
    std::vector<DocumentText> read = read_documents({{path, {}, [&path] { return read_whole(path); }}}, 1, limits(ocr_), silent);
    const std::lock_guard lock(mutex_);
    return files_.try_emplace(path, std::move(read.front())).first->second;
}

std::optional<Error> read_kept_documents(const std::string& path, int jobs, bool ocr,
                                         const std::function<void(std::size_t done, std::size_t total)>& tell) {
    auto archive = Archive::open_existing_for_writing(path);
    if (!archive) return archive.errors().front();
    std::mutex mutex;
    const std::vector<UnreadBody> unread = (*archive)->unread(reader_version, ocr);
    const std::size_t batch = ocr ? few : many;
    for (std::size_t from = 0; from < unread.size(); from += batch) {
        const std::span<const UnreadBody> some(unread.data() + from, std::min(batch, unread.size() - from));
        std::vector<DocumentSource> sources;
        for (const UnreadBody& body : some)
            sources.push_back({body.sha256, body.type, [&archive, &mutex, &body] { return body_of(**archive, mutex, body.sha256); }});
        const std::vector<DocumentText> texts = read_documents(sources, jobs, limits(ocr), [&](std::size_t done) { tell(from + done, unread.size()); });
        for (std::size_t i = 0; i < some.size(); ++i)
            if (auto error = (*archive)->add_text(some[i].sha256, reader_version, pictures_of(texts[i], ocr), packed(texts[i]))) return error;
    }
    return (*archive)->failure();
}

}  // namespace merilo::cli
