#include "meter.h"

#include <unistd.h>

#include "output.h"
#include "terminal.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair progress{"прочитано документов: {} из {}", "documents read: {} of {}"};

}  // namespace

Meter::Meter(const Options& options) : lang_(options.lang), shown_(!options.quiet && isatty(complaints_screen)) {}

void Meter::tell(std::size_t done, std::size_t total) const {
    if (shown_ && total > 1) complain("\r" + say(progress, done, total).in(lang_));
}

void Meter::finish() const {
    if (shown_) complain("\r\x1b[K");
}

}  // namespace merilo::cli
