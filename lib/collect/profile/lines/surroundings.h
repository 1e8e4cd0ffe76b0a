#pragma once
#include "collect/profile/lines/head_lines.h"

namespace merilo {

/// What a signing program prints on a page. «Подписан: …» goes on for lines until its date.
class SignatureMarks {
public:
    /// Whether the next line of a document belongs to such a mark.
    bool hold(const HeadLine& line);

private:
    int left_ = 0;  ///< lines that the mark may still go on for
};

/// What sites and legal databases print around a document.
bool site_words(const HeadLine& line);

}  // namespace merilo
