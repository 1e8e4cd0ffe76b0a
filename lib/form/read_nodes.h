#pragma once
// Making the tree of a submission.
#include <string>
#include <utility>

#include "load/tree.h"

namespace merilo {

inline Node scalar_node(Mark mark, std::string text) {
    Node node;
    node.type = Node::Type::scalar;
    node.mark = mark;
    node.text = std::move(text);
    return node;
}

inline Node node_of(Node::Type type, Mark mark) {
    Node node;
    node.type = type;
    node.mark = mark;
    return node;
}

/// Adds «key: value»; the value's mark is the key's too.
inline Node& add_entry(Node& map, std::string key, Node value) {
    Node name = scalar_node(value.mark, std::move(key));
    map.entries.push_back(Entry{std::move(name), std::move(value)});
    return map.entries.back().value;
}

/// Adds a scalar unless it is empty.
inline void add_scalar(Node& map, std::string key, Mark mark, std::string text) {
    if (!text.empty()) add_entry(map, std::move(key), scalar_node(mark, std::move(text)));
}

}  // namespace merilo
