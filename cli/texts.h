#pragma once
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "collect/archive/archive.h"
#include "collect/texts.h"
#include "kept_scans.h"

namespace merilo::cli {

/// What documents say. Each is read when it is first asked for (its scans recognised if `ocr`): bodies of the archive are then
/// kept there as texts (where it can be written to), and so is what was recognised on local files, by their content; the
/// rest of them is remembered for the run.
class KnownTexts : public Texts {
public:
    explicit KnownTexts(bool ocr) : ocr_(ocr) {}
    /// `archive` outlives this; `path` is where it lies.
    void use(const Archive& archive, std::string path);
    std::optional<DocumentText> of_body(const std::string& sha256) const override;
    std::optional<DocumentText> of_file(const std::string& submission_file, const std::string& relative) const override;

private:
    Archive* own() const;
    std::optional<std::string> body(const std::string& sha256) const;

    const bool ocr_;
    const Archive* archive_ = nullptr;
    std::string path_;
    std::unique_ptr<KeptScans> scans_ = std::make_unique<KeptScans>("");
    mutable std::mutex mutex_;
    mutable std::unique_ptr<Archive> own_;  ///< a connection of our own, for bodies and for keeping texts; opened when needed
    mutable bool tried_ = false, writable_ = false;
    mutable std::map<std::string, DocumentText> files_;
};

/// Reads every kept document that nobody has read yet, recognises scans, each once, and keeps the texts in the archive. What
/// goes wrong with one document is kept as its trouble; what is returned is the archive's own. `tell` gets how many of how
/// many documents are done.
std::optional<Error> recognise_kept_documents(const std::string& archive, int jobs,
                                              const std::function<void(std::size_t done, std::size_t total)>& tell);

}  // namespace merilo::cli
