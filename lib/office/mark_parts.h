#pragma once
// The parts of a workbook while they are changed; used by mark_*.cpp.
#include <map>
#include <string>
#include <string_view>

#include "office/read_package.h"

namespace merilo {

class WorkbookParts {
public:
    explicit WorkbookParts(std::string_view bytes);

    WorkbookPackage& package() { return package_; }
    /// The part as a tree to be changed; null when it is not there.
    XmlTree* tree(const std::string& name);
    /// A part that is not XML that we read; none when it is not there.
    std::optional<std::string> text(const std::string& name);
    void put(const std::string& name, std::string text);
    bool has(const std::string& name) const { return texts_.contains(name) || !package_.spelt(name).empty(); }
    /// «xl/comments1.xml», or with the first number that is free.
    std::string free_name(const std::string& begin, const std::string& end) const;

    /// The target of the first relation of this type; empty when there is none. Also those added here.
    std::string related(const std::string& part, std::string_view type);
    /// Adds a relation of an Office type («comments») and gives its id.
    std::string relate(const std::string& part, const std::string& type, const std::string& target);
    void add_content_type(const std::string& part, const std::string& type);
    void add_default_type(const std::string& extension, const std::string& type);
    /// The address that Office's names of relations begin with, in this workbook's dialect.
    const std::string& relations_address() const { return relations_address_; }

    /// The parts that have changed, by their names in the archive.
    std::map<std::string, std::string> changed() const;

private:
    WorkbookPackage package_;
    struct Opened {
        XmlTree tree;
        std::string before;  ///< as it was written when nothing had changed
    };
    std::map<std::string, Opened> trees_;
    std::vector<XmlTree> replaced_;  ///< somebody may hold nodes of them: in a damaged workbook one part plays several
    std::map<std::string, std::string> texts_;
    std::string relations_address_;
};

}  // namespace merilo
