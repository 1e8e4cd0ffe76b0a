#pragma once
// What the readers of an XLSX file's parts share.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/xml_tree.h"
#include "office/zip_parts.h"
#include "text/pair.h"

namespace merilo {

/// What the readers throw to leave a workbook that cannot be read; caught by read_xlsx and mark_workbook.
struct WorkbookRefusal {
    Said message;
};

/// How one part names another.
struct PartRelation {
    std::string id;
    std::string type;    ///< the last word of its address: «worksheet», «hyperlink»
    std::string target;  ///< the other part's name; of an external one, as written
    bool external = false;
};

/// The parts of an Excel file and how they hang together. What cannot be read because of a limit, a password or damage is a
/// WorkbookRefusal; a part that is not there is none.
class WorkbookPackage {
public:
    explicit WorkbookPackage(std::string_view bytes);

    std::optional<std::string> part(const std::string& name);
    /// A part that is to be XML.
    std::optional<XmlTree> tree(const std::string& name);
    const std::vector<PartRelation>& relations(const std::string& part);
    /// The first related part of this type; empty when there is none.
    std::string related(const std::string& part, std::string_view type);
    /// The part as the archive spells it («XL\Workbook.xml»); empty when there is none.
    std::string spelt(const std::string& name) const;
    std::vector<std::string> names() const { return parts_.names(); }

private:
    ZipParts parts_;
    std::map<std::string, std::string> spelling_;  // by folded name
    std::map<std::string, std::vector<PartRelation>> relations_;
};

/// Where «xl/workbook.xml» keeps its relations: «xl/_rels/workbook.xml.rels».
std::string relations_part(const std::string& part);

/// The value of an attribute that is on or off; absent: off.
bool xml_flag(std::string_view value);

}  // namespace merilo
