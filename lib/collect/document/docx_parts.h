#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "office/zip_parts.h"

namespace merilo {

/// What one part of an office package says of others.
struct Relationship {
    std::string id, type, target;  ///< `type` is the last word of its address («hyperlink»); `target` a part's name or an address
};

/// The relationships of a part («» for the whole package), in order.
std::vector<Relationship> relationships_of(ZipParts& parts, const std::string& part);

/// Ids of the paragraph styles that make a heading: by their outline level or their name, their own or the style's they rest on.
std::set<std::string, std::less<>> heading_styles(ZipParts& parts, const std::string& part);

/// The title of the document's properties.
std::string title_of(ZipParts& parts, const std::string& part, std::string_view element);

}  // namespace merilo
