#pragma once
// Styles of marked cells; used by mark_xlsx.cpp.
#include <map>
#include <string>

#include "office/mark_parts.h"
#include "office/mark_xlsx.h"

namespace merilo {

/// Adds styles to a style sheet, each made from one that is there.
class MarkStyles {
public:
    /// `part` becomes a style sheet when it is none yet.
    MarkStyles(WorkbookParts& parts, const std::string& part);

    int coloured(int style, RemarkWeight weight);  ///< the same style in the colour of a remark
    int plain(int style);                          ///< the style that was coloured by an earlier call; the same when it was not
    int wrapped(bool bold, bool link);             ///< for the sheet of what to mend

private:
    XmlNode style_at(int style) const;
    int add(XmlNode of, int fill);
    int fill_of(RemarkWeight weight, int under);
    int uncoloured_fill(int fill);

    XmlNode root_;
    std::map<std::pair<int, int>, int> coloured_;   ///< by style and weight
    std::map<std::pair<int, int>, int> fills_;      ///< by weight and the fill under it
    std::map<int, int> plain_, plain_fills_;
    std::map<int, int> wrapped_;
};

}  // namespace merilo
