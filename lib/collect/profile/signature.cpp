#include "collect/profile/signature.h"

#include <algorithm>
#include <array>

#include "collect/profile/personal_names.h"

namespace merilo {

std::string signature_of(const std::vector<HeadLine>& lines, const KindReading& kind) {
    static constexpr std::array<std::string_view, 12> offices{
        "начальник", "директор",     "заведующий", "заведующая", "руководитель", "глава",
        "министр",   "председатель", "и",          "врио",       "заместитель",  "исполняющий"};
    const bool signed_kind = kind.act() || (kind.kind && *kind.kind == Kind::letter);
    const int from = kind.operative >= 0 ? kind.operative + 1 : signed_kind ? std::max(kind.line + 2, 4) : static_cast<int>(lines.size());
    constexpr int reach = 180;
    for (int i = from; i < static_cast<int>(lines.size()) && i < from + reach; ++i) {
        const HeadLine& line = lines[static_cast<std::size_t>(i)];
        if (line.first() == "приложение" && line.capital()) break;
        const bool acting = line.first() != "и" || line.is(1, "о");
        const bool office = std::find(offices.begin(), offices.end(), line.first()) != offices.end();
        if (!office || !acting || !line.capital() || line.length() > 140 || line.text.ends_with(":")) continue;
        std::string text = without_names(line.text);
        const HeadLine* next = i + 1 < static_cast<int>(lines.size()) ? &lines[static_cast<std::size_t>(i) + 1] : nullptr;
        if (next && !next->point()) text += "\n" + without_names(next->text);
        return text;
    }
    return {};
}

std::string sender_of(const std::vector<HeadLine>& lines) {
    static constexpr std::array<std::string_view, 8> verbs{
        "направляет", "информирует", "сообщает", "напоминает", "уведомляет", "просит", "рекомендует", "приглашает"};
    constexpr std::size_t head = 40, begins_line = 60, near = 240;  // lines, then bytes
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        const auto writes = [](const Token& word) { return std::find(verbs.begin(), verbs.end(), word.form) != verbs.end(); };
        const auto verb = std::find_if(lines[i].words.begin(), lines[i].words.end(), writes);
        if (verb == lines[i].words.end()) continue;
        const bool goes_on = i > 0 && verb->begin < begins_line;
        const std::string before = (goes_on ? lines[i - 1].text + " " : "") + lines[i].text.substr(0, verb->begin);
        const std::size_t from = before.size() > near ? before.find(' ', before.size() - near) : 0;
        return before.substr(std::min(from, before.size()));
    }
    return {};
}

}  // namespace merilo
