#include "load/tree.h"

namespace merilo {

const Node* Node::find(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (name.text == key) return &value;
    return nullptr;
}

std::string source_line(std::string_view text, int line) {
    std::size_t begin = 0;
    for (int i = 1; i < line; ++i) {
        begin = text.find('\n', begin);
        if (begin == std::string_view::npos) return {};
        ++begin;
    }
    std::string_view found = text.substr(begin, text.find('\n', begin) - begin);
    if (!found.empty() && found.back() == '\r') found.remove_suffix(1);
    return std::string(found);
}

}  // namespace merilo
