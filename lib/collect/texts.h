#pragma once
#include <optional>
#include <string>

#include "model/document_text.h"

namespace merilo {

/// The texts of documents, as far as judging a submission needs them. Several threads may ask at once.
class Texts {
public:
    virtual ~Texts() = default;
    /// The text of a kept body; none when it has not been read.
    virtual std::optional<DocumentText> of_body(const std::string& sha256) const = 0;
    /// The text of a local file, named as a submission names it; none when it has not been read.
    virtual std::optional<DocumentText> of_file(const std::string& submission_file, const std::string& relative) const = 0;
};

/// Nobody has read anything.
class NoTexts : public Texts {
public:
    std::optional<DocumentText> of_body(const std::string&) const override { return {}; }
    std::optional<DocumentText> of_file(const std::string&, const std::string&) const override { return {}; }
};

}  // namespace merilo
