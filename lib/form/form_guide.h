#pragma once
#include <string>
#include <vector>

#include "model/rubric.h"

namespace merilo {

/// One line of the sheet «Как заполнить».
struct GuideLine {
    enum class Kind { title, note, heading, step, term, item, command };
    Kind kind = Kind::note;
    std::string left;  ///< a step's number, a term
    std::string text;
};

/// All that a person needs who has never seen such a form: how to fill it in, what each column takes, what costs points, how
/// to check oneself. Made from the rubric.
std::vector<GuideLine> form_guide(const Rubric& rubric, Lang lang);

}  // namespace merilo
