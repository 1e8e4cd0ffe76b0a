#include "text/keys.h"

#include <algorithm>
#include <array>

namespace merilo {
namespace {

constexpr std::array keys{"url", "file", "kind", "pages", "date", "valid", "documents", "approval", "evidence",
                          "issued_by", "covers", "cycle", "claim", "role", "number", "title"};

/// «issued_by», «approval: act, number, date».
bool is_key(std::string_view inside) { return std::ranges::find(keys, inside.substr(0, inside.find(':'))) != keys.end(); }

}  // namespace

std::string without_keys(std::string_view text) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = std::min(text.find(" (", at), text.size());
        const std::size_t close = text.find(')', open);
        kept += text.substr(at, open - at);
        if (close == std::string_view::npos) return kept.append(text.substr(open));
        if (!is_key(text.substr(open + 2, close - open - 2))) kept += text.substr(open, close + 1 - open);
        at = close + 1;
    }
    return kept;
}

}  // namespace merilo
