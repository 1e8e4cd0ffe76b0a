#include "collect/profile/lines/surroundings.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/stamp_words.h"
#include "text/dates.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

constexpr int longest_mark = 18;  // lines

/// «УТВЕРЖДЕНО», «ПРИКАЗ»: no words of a signature that was printed among them.
bool begins_document(const HeadLine& line) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"приказ", "распоряжение", "положение", "порядок", "план", "программа", "отчет", "справка", "протокол"});
    return stamp_purpose(line.first()) ||
           (line.words.size() == 1 && std::find(names.begin(), names.end(), line.first()) != names.end());
}

}  // namespace

bool SignatureMarks::hold(const HeadLine& line) {
    if (begins_document(line)) left_ = 0;
    if (left_ > 0) {
        --left_;
        const bool last = line.folded.starts_with("дата:") || line.folded.starts_with("foxit");
        if (last) left_ = 0;
        return true;
    }
    if (line.folded.starts_with("подписан:") || line.folded.starts_with("dn:")) {
        left_ = longest_mark;
        return true;
    }
    static constexpr auto openings = std::to_array<std::string_view>(
        {"документ подписан", "подписано электронной", "подписано цифровой", "подписано: ", "сертификат", "владелец",
         "действителен", "дата подписания", "foxit", "сведения о сертификате"});
    static constexpr auto insides = std::to_array<std::string_view>(
        {"электронной подписью", "электронная подпись", "электронной цифровой", "уникальный программный ключ"});
    if (line.folded.starts_with("сертификат") && line.folded.find_first_of("0123456789:") == std::string::npos)
        return false;  // a title
    return begins_with_any(line.folded, openings) || (line.length() < 120 && holds_any(line.folded, insides));
}

std::string_view behind_signature_mark(std::string_view row) {
    constexpr std::size_t head = 600, least = 60;  // bytes
    const std::string_view begin = row.substr(0, head);
    if (!begins_with_any(folded(begin), {"документ подписан", "сведения о сертификате", "сертификат:"})) return row;
    const std::size_t valid = begin.find("Действителен");
    std::size_t from = 0, to = 0;
    if (valid == std::string_view::npos || !find_date(begin, valid, &from) || !find_date(begin, from, &to)) return row;
    return row.size() > to + least ? row.substr(to) : row;
}

bool site_words(const HeadLine& line) {
    static constexpr auto openings = std::to_array<std::string_view>(
        {"откройте актуальную версию", "формат файла", "имя файла", "надоели баннеры", "i надоели баннеры",
         "если вы являетесь пользователем", "• текст документа", "• аннотация", "• дополнительная информация",
         "расширенный поиск", "версия для слабовидящих", "скачать", "предварительный просмотр", "вложение размер",
         "бесплатная консультация", "у вас есть вопросы", "перейти к", "поделиться", "форма входа"});
    const bool file_size = line.words.size() <= 3 && line.text.size() < 20 &&
                           (line.folded.ends_with("кб") || line.folded.ends_with("мб") || line.folded.ends_with("kb") ||
                            line.folded.ends_with("mb"));
    const bool dated =
        line.folded.starts_with("перейти к") && find_date(line.folded);  // «… Раздел: Люди | 5 октября 2022»
    return file_size || (begins_with_any(line.folded, openings) && !dated);
}

}  // namespace merilo
