#include "load/bytes.h"

#include <algorithm>

#include "load/tree.h"
#include "text/say.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair too_large{"файл больше {} КБ: так много в представлении не бывает, проверьте, тот ли это файл",
                         "the file is over {} KB: no submission is that large, check that it is the right file"};
constexpr Pair utf16{"файл сохранён в кодировке UTF-16: сохраните его в UTF-8",
                     "the file is in UTF-16: save it as UTF-8"};
constexpr Pair not_utf8{"текст не в UTF-8 (похоже на windows-1251): сохраните файл в кодировке UTF-8",
                        "the text is not UTF-8 (it looks like windows-1251): save the file as UTF-8"};
constexpr Pair control{"здесь невидимый управляющий знак: удалите его", "an invisible control character stands here: remove it"};

Error error_at(std::string_view text, std::size_t offset, const std::string& file, Said message, bool show_line) {
    const Mark mark = mark_at(text, offset);
    return {{file, mark, {}}, std::move(message), show_line ? source_line(text, mark.line) : std::string{},
            Fault::input};
}

}  // namespace

Mark mark_at(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
    return {1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
            1 + characters(before.substr(line_start))};
}

Result<std::string_view> checked_text(std::string_view bytes, const std::string& file) {
    if (bytes.size() > max_file_bytes) return Error{{file, {}, {}}, say(too_large, max_file_bytes / 1024), {}};
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return Error{{file, {}, {}}, say(utf16), {}};
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (const auto bad = invalid_utf8(bytes)) return error_at(bytes, *bad, file, say(not_utf8), false);
    if (const auto hidden = unprintable(bytes)) return error_at(bytes, *hidden, file, say(control), false);
    return bytes;
}

std::size_t odd_space(std::string_view text) {
    for (std::string_view space : {"\u00A0", "\u2007", "\u202F", "\u200B", "\uFEFF"})
        if (text.starts_with(space)) return space.size();
    return 0;
}

}  // namespace merilo
