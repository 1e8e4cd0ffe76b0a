#pragma once
#include <string>

#include "model/date.h"
#include "model/link.h"
#include "text/pair.h"

namespace merilo::cli {

/// What the world around the program is like. Nothing else reads the environment or the clock.
Lang language_of_environment();  ///< of LC_ALL, LC_MESSAGES, LANG: English for «en…», Russian for all else
std::string locale_of_environment();  ///< the first of these that is set; may be empty
Date today();
Moment now();
Moment end_of(const Date& day);  ///< its last moment, by the local clock
int cores();

constexpr int screen = 1, complaints_screen = 2;  ///< file descriptors

/// Whether a person sees what goes to this descriptor.
bool goes_to_a_terminal(int descriptor);

/// Whether to colour what goes to this descriptor: a terminal that can, and nobody asked otherwise.
bool colour_wanted(int descriptor, bool refused);

/// Cells in a line: COLUMNS, else the terminal's own width, else 100.
int line_width();

}  // namespace merilo::cli
