#pragma once
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "collect/archive/archive.h"
#include "model/document_text.h"

namespace merilo::cli {

/// Of what is kept; a newer reader reads again.
constexpr int reader_version = 5;

/// What was recognised on scans, kept in the archive by the documents' content: recognising takes seconds a page. Any
/// thread may ask. Where the archive is not there, nothing is found and nothing kept.
class KeptScans {
public:
    /// `archive`: where it lies; empty: there is none. It is opened when first asked for.
    explicit KeptScans(std::string archive) : path_(std::move(archive)) {}

    /// The text of a document with these bytes; none when nothing was recognised on it yet.
    std::optional<DocumentText> find(const std::string& sha256) const;
    /// Keeps a text of which something was recognised, and no other; an empty name is none.
    void keep(const std::string& sha256, const DocumentText& text) const;

private:
    Archive* archive() const;

    const std::string path_;
    mutable std::mutex mutex_;
    mutable std::unique_ptr<Archive> archive_;
    mutable bool tried_ = false, writable_ = false;
};

}  // namespace merilo::cli
