#pragma once
#include <string>
#include <vector>

#include "model/result.h"

namespace merilo {

struct Entry;

/// A value of a YAML or JSON file with its place. Scalars are text as written: «010», «no» and «2.40» stay so.
struct Node {
    enum class Type { null, scalar, list, map };
    Type type = Type::null;
    bool quoted = false;         ///< a scalar in quotes (or a block scalar)
    bool cut_by_comment = false; ///< plain, and a comment glued to the next word follows: «Приказ #5»
    Mark mark;                   ///< of a null: its key's
    std::string text;            ///< of a scalar
    std::vector<Node> items;                           ///< of a list
    std::vector<Entry> entries;  ///< of a map, in order; keys are scalars; repeats are kept

    const Node* find(std::string_view key) const;  ///< the first entry with that key, or null
};

/// One «key: value» of a map.
struct Entry {
    Node key, value;
};

/// A whole file: its root value and its text, for showing lines.
struct SourceTree {
    std::string file;
    std::string_view text;  ///< owned by the caller; outlives this; empty for a table
    Node root;
    CellNames cells;        ///< of a table
};

/// The line a mark is on, without its end.
std::string source_line(std::string_view text, int line);

}  // namespace merilo
