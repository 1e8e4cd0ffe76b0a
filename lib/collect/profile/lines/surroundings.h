#pragma once
#include <string_view>

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

/// «ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ … Действителен: с … до …», and the document itself goes on in the same row:
/// that document. Other rows as they are.
std::string_view behind_signature_mark(std::string_view row);

/// What sites and legal databases print around a document.
bool site_words(const HeadLine& line);

}  // namespace merilo
