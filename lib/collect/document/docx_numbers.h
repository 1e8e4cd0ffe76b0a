#pragma once
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "office/zip_parts.h"

namespace merilo {

/// Which list a paragraph belongs to, and how deep in it, counted from 0.
struct ListPlace {
    std::string list;  ///< «0»: of none
    int level = 0;
};

/// Counts the items of a document's lists: their numbers are not part of its text.
class ListNumbers {
public:
    /// Reads the definitions of lists and the lists that styles put paragraphs in.
    ListNumbers(ZipParts& parts, const std::string& numbering, const std::string& styles);

    /// The list that paragraphs of a style stand in, if any.
    std::optional<ListPlace> of_style(std::string_view style) const;
    /// What a reader sees before the next item («1.», «2.3.», «а)»); empty where it has a bullet or is of no list.
    std::string next(const ListPlace& place);

    static constexpr int level_count = 9;

    struct Level {
        int start = 1;
        std::string format = "decimal", text;
        bool restarts = true;  ///< after an item of a level above
    };
    struct List {
        std::string counted_as;  ///< lists of one definition are counted on together …
        std::array<Level, level_count> levels;
        std::array<std::optional<int>, level_count> begins = {};  ///< … but where they say that they begin anew
    };

private:
    using Counters = std::array<std::optional<int>, level_count>;

    std::map<std::string, List, std::less<>> lists_;
    std::map<std::string, ListPlace, std::less<>> styles_;
    std::map<std::string, Counters, std::less<>> counters_;
};

}  // namespace merilo
