#include "progress.h"

#include <unistd.h>

#include <algorithm>

#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair counts{"{}{} из {}, {} в секунду", "{}{} of {}, {} a second"};
constexpr Pair left{", осталось {}:{:02}", ", {}:{:02} left"};
constexpr Pair kept{", открывались недавно: {}", ", opened lately: {}"};
constexpr Pair waits{"{}{} из {}; через {} с ещё раз посмотрим на неответившие: {} (Ctrl-C — закончить сейчас)",
                     "{}{} of {}; in {} s the silent ones are looked at once more: {} (Ctrl-C ends now)"};

constexpr Moment between_updates = 100, between_lines = 10'000;  // milliseconds

std::string bar(int done, int total) {
    constexpr int cells = 24;
    const int full = total > 0 ? done * cells / total : cells;
    std::string text = "[";
    for (int i = 0; i < cells; ++i) text += i < full ? "█" : "·";
    return text + "] ";
}

void write_out(const std::string& text) {
    if (write(STDERR_FILENO, text.data(), text.size()) < 0) return;  // nobody looks on: no reason to stop
}

}  // namespace

Progress::Progress(Lang lang, bool quiet, Moment now)
    : lang_(lang), quiet_(quiet), on_terminal_(isatty(STDERR_FILENO) == 1), began_(now), told_(on_terminal_ ? 0 : now) {}

std::string Progress::text(const FetchProgress& progress, Moment now) const {
    const int asked = progress.total - progress.fresh;
    const std::string begin = on_terminal_ ? bar(progress.done, asked) : "merilo fetch: ";
    if (progress.wait_until)
        return say(waits, begin, progress.done, asked, std::max<Moment>(*progress.wait_until - now + 999, 0) / 1000, progress.waiting).in(lang_);
    const double seconds = std::max(static_cast<double>(now - began_) / 1000, 0.001);
    const double rate = progress.done / seconds;
    const std::string shown_rate = fmt::format("{:.{}f}", rate, rate < 10 ? 1 : 0);
    std::string line = say(counts, begin, progress.done, asked, shown_rate).in(lang_);
    if (progress.fresh > 0) line += say(kept, progress.fresh).in(lang_);
    if (progress.done > 0 && progress.done < asked) {
        const int rest = static_cast<int>((asked - progress.done) / rate);
        line += say(left, rest / 60, rest % 60).in(lang_);
    }
    return line;
}

void Progress::tell(const FetchProgress& progress, Moment now) {
    if (quiet_ || now - told_ < (on_terminal_ ? between_updates : between_lines)) return;
    told_ = now;
    write_out(on_terminal_ ? "\r\x1b[K" + text(progress, now) : text(progress, now) + "\n");
    shown_ = on_terminal_;
}

void Progress::finish() {
    if (shown_) write_out("\r\x1b[K");
}

}  // namespace merilo::cli
