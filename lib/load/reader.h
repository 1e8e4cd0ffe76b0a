#pragma once
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/tree.h"
#include "model/vocabulary.h"
#include "text/nearest.h"
#include "text/say.h"

namespace merilo {

/// Collects every complaint about one file, each with its place and line.
class Complaints {
public:
    explicit Complaints(const SourceTree& tree) : tree_(tree) {}
    void add(Mark mark, Said message);
    /// «unknown KEY; did you mean …» for a name that is not among the known ones.
    void unknown(Mark mark, const Pair& what, std::string_view written, const std::vector<std::string_view>& known);
    bool any() const { return !errors_.empty(); }
    /// Nobody mends more at once, and a file of nothing but faults must not take for ever.
    bool enough() const { return errors_.size() >= most; }
    std::vector<Error> take();  ///< in order of place; how many more there are is said last

private:
    static constexpr std::size_t most = 100;
    const SourceTree& tree_;
    std::vector<Error> errors_;
    int more_ = 0;
};

/// Reads the entries of one map strictly: every key is asked for by name, and `finish` complains of those nobody
/// asked for (with the nearest known name) and of repeated ones. Readers return nothing, or an empty value, after
/// complaining; `required` ones complain of absence too.
class MapReader {
public:
    /// A node that is no map is complained of once; every read then finds nothing. `what` names it in complaints.
    MapReader(const Node& node, const Pair& what, Complaints& complaints);

    const Node* value(std::string_view key);             ///< null when absent
    const Node* required(std::string_view key);          ///< complains when absent or null
    std::string text(std::string_view key);              ///< a scalar, empty when absent
    std::string required_text(std::string_view key);
    std::optional<int> integer(std::string_view key);    ///< plain decimal digits with an optional minus
    std::optional<int> required_integer(std::string_view key);
    const Node* list(std::string_view key);              ///< null when absent
    const Node* map(std::string_view key);               ///< null when absent
    Said said(std::string_view key);                     ///< {ru: …, en: …}; both must be there; empty when absent
    Said required_said(std::string_view key);

    template <class E>
    std::optional<E> word(std::string_view key, const Pair& what) {
        const Node* node = value(key);
        return node ? word_of<E>(*node, what, complaints_) : std::nullopt;
    }
    template <class E>
    std::vector<E> word_list(std::string_view key, const Pair& what) {
        std::vector<E> result;
        if (const Node* node = list(key))
            for (const Node& item : node->items)
                if (auto word = word_of<E>(item, what, complaints_)) result.push_back(*word);
        return result;
    }

    /// Complains of unknown and repeated keys. Call it last.
    void finish();

    Mark mark() const { return node_.mark; }
    Complaints& complaints() { return complaints_; }

    /// A word of a vocabulary, or a complaint with the nearest one.
    template <class E>
    static std::optional<E> word_of(const Node& node, const Pair& what, Complaints& complaints) {
        const std::string written = scalar(node, complaints);
        if (auto value = parse<E>(written)) return value;
        if (!written.empty()) complaints.unknown(node.mark, what, written, names<E>());
        return std::nullopt;
    }
    /// The text of a scalar; complains of anything else and returns an empty text.
    static std::string scalar(const Node& node, Complaints& complaints);
    static std::optional<int> integer_of(const Node& node, Complaints& complaints);

private:
    const Node& node_;
    Complaints& complaints_;
    const Pair& what_;
    std::vector<std::string_view> asked_;
};

}  // namespace merilo
