#include "bindings.h"

namespace merilo::cli {

std::span<const Binding> all_bindings() {
    static const Binding all[] = {
        {"--rubric", &Written::rubrics, Kept::path},
        {"--reviews", &Written::reviews, Kept::path},
        {"--format", &Written::format, Kept::plain},
        {"--output", &Written::output, Kept::never},
        {"--report", &Written::reports, Kept::never},
        {"--why", &Written::why, Kept::never},
        {"--annotate", &Written::annotate, Kept::never},
        {"--lang", &Written::lang, Kept::plain},
        {"--as-of", &Written::as_of, Kept::plain},
        {"--jobs", &Written::jobs, Kept::plain},
        {"--fail-on", &Written::fail_on, Kept::plain},
        {"--min-score", &Written::min_score, Kept::plain},
        {"--strict", &Written::strict, Kept::plain},
        {"--schema", &Written::schema, Kept::never},
        {"--no-color", &Written::no_color, Kept::plain},
        {"--quiet", &Written::quiet, Kept::plain},
        {"--archive", &Written::archive, Kept::path},
        {"--fetch", &Written::fetch, Kept::plain},
        {"--allow-private", &Written::allow_private, Kept::plain},
        {"--per-host", &Written::per_host, Kept::plain},
        {"--timeout", &Written::timeout, Kept::plain},
        {"--max-size", &Written::max_size, Kept::plain},
        {"--ca-file", &Written::ca_file, Kept::path},
        {"--confirm-after", &Written::confirm_after, Kept::plain},
        {"--max-age", &Written::max_age, Kept::plain},
        {"--delay", &Written::delay, Kept::plain},
        {"--ocr", &Written::ocr, Kept::plain},
        {"--config", &Written::config, Kept::never},
        {"--no-config", &Written::no_config, Kept::never},
    };
    return all;
}

}  // namespace merilo::cli
