#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "collect/read_limits.h"
#include "model/document_text.h"

namespace merilo::cli {

/// A document to read, whose bytes are fetched when its turn comes.
struct DocumentSource {
    std::string name;
    std::string declared_type;                         ///< a media type; may be empty
    std::function<std::optional<std::string>()> bytes;  ///< none: cannot be read, errno says why
    /// Gets the text once it is done, on any thread, several at once; may take away what is not to be held until the end.
    std::function<void(DocumentText&)> done = {};
    /// Asked, where pages are to be recognised, whether the bytes' text is known already.
    std::function<std::optional<DocumentText>(const std::string& bytes)> known = {};
};

/// Reads documents in up to `jobs` processes of `merilo-document`, the program given or the one beside us. The texts come in
/// the order of their sources; what broke, took too long or too much is a trouble of that one document. Of a file that
/// cannot be read, `detail` is the name of the errno («ENOENT»).
/// Where the limits ask for recognition, every page of which there is but a picture is given to it, the first `ocr_pages` of a
/// document; what cannot be recognised stays as it was read, and `detail` names the packages that were missing.
/// `bytes` of the sources and `tell`, which gets the number of documents done, are called on other threads, one at a time.
std::vector<DocumentText> read_documents(const std::vector<DocumentSource>& sources, int jobs, const ReadLimits& limits,
                                         const std::function<void(std::size_t done)>& tell, const std::string& program = {});

}  // namespace merilo::cli
