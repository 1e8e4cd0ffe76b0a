#include "check/shared.h"

#include "text/utf8.h"

namespace merilo {

std::string shown(std::string_view outside) {
    constexpr int cells = 120;
    return shortened(printable(outside), cells);
}

const std::string& address_of(const Document& document) {
    return document.url.empty() ? document.file : document.url;
}

std::vector<const Citation*> evidence_of(const Answer& answer) {
    std::vector<const Citation*> result;
    for (const Citation& citation : answer.citations)
        if (citation.role == Role::evidence) result.push_back(&citation);
    return result;
}

Said joined(const std::vector<Said>& parts) {
    Said result;
    for (const Said& part : parts) {
        if (!result.empty()) {
            result.ru += "; ";
            result.en += "; ";
        }
        result.ru += part.ru;
        result.en += part.en;
    }
    return result;
}

}  // namespace merilo
