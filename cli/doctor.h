#pragma once
#include <string>
#include <vector>

#include "report/page.h"
#include "text/pair.h"

namespace merilo::cli {

class Session;

enum class Health {
    here,
    note,    ///< neither good nor bad: worth knowing
    absent,
    broken,
};

/// One thing that `merilo doctor` looked at.
struct Looked {
    std::string id;       ///< for scripts
    Said title, found;
    Said use;             ///< what it is for, and what goes unchecked without it
    Health health = Health::here;
    bool needed = true;   ///< false: the program does its work without it
    std::string package;  ///< the Debian package that brings it; may be empty
};

/// What belongs to the installation: helpers, and what they work with.
std::vector<Looked> look_at_installation();
/// What belongs to this run: rubrics, configuration, archive, language, terminal.
std::vector<Looked> look_at_surroundings(const Session& session);

Page doctor_page(const std::vector<Looked>& all, Lang lang, bool quiet);
std::string doctor_json(const std::vector<Looked>& all, Lang lang);

/// Whether everything that is needed is there and in order.
bool all_needed(const std::vector<Looked>& all);

}  // namespace merilo::cli
