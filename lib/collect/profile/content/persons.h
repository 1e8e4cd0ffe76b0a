#pragma once
#include <vector>

#include "collect/profile/content/content_text.h"

namespace merilo {

/// For each line: how a person is named there.
enum class PersonNamed : char {
    no,
    initials,  ///< «Иванова М.П.», «М.П. Иванова»
    in_full    ///< «Иванова Мария Петровна»
};
std::vector<PersonNamed> persons_by_line(const ContentText& content);

}  // namespace merilo
