#pragma once
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include "collect/archive/archive.h"
#include "collect/read_limits.h"
#include "collect/texts.h"

namespace merilo::cli {

/// What documents say: bodies as the archive keeps them read, local files read when they are asked for (their scans recognised
/// if `ocr`) and then remembered.
class KnownTexts : public Texts {
public:
    explicit KnownTexts(bool ocr) : ocr_(ocr) {}
    /// The archive outlives this, or is null.
    void use(const Archive* archive) { archive_ = archive; }
    std::optional<DocumentText> of_body(const std::string& sha256) const override;
    std::optional<DocumentText> of_file(const std::string& submission_file, const std::string& relative) const override;

private:
    const bool ocr_;
    const Archive* archive_ = nullptr;
    mutable std::mutex mutex_;
    mutable std::map<std::string, DocumentText> files_;
};

/// Reads every kept document that nobody has read yet and keeps the texts in the archive. What goes wrong with one document
/// is kept as its trouble; what is returned is the archive's own. With `ocr`, scans are recognised too, each once.
/// `tell` gets how many of how many documents are done.
std::optional<Error> read_kept_documents(const std::string& archive, int jobs, bool ocr,
                                         const std::function<void(std::size_t done, std::size_t total)>& tell);

}  // namespace merilo::cli
