#include "collect/profile/lines/stamp_words.h"

#include <array>

#include "text/word_lists.h"

namespace merilo {

bool numbered_body(const std::string& word) {
    static constexpr auto bodies = std::to_array<std::string_view>(
        {"школ", "ош", "сош", "оош", "нош", "сш", "сад", "гимнази", "лице", "интернат", "училищ", "колледж", "доу",
         "дс", "мбдоу", "мадоу", "мкдоу", "мдоу", "приложени"});
    return std::any_of(bodies.begin(), bodies.end(), [&](auto body) {
        return body.size() <= 6 ? word == body || (body.size() > 4 && word.starts_with(body)) : word.starts_with(body);
    });
}

std::optional<StampPurpose> stamp_purpose(const std::string& form) {
    struct Opening {
        std::string_view begin;
        StampPurpose purpose;
    };
    static constexpr std::array<Opening, 12> openings{{{"утверждаю", StampPurpose::approve},
                                                       {"утвержден", StampPurpose::approve},
                                                       {"введен", StampPurpose::approve},
                                                       {"утв", StampPurpose::approve},
                                                       {"утвердил", StampPurpose::approve},
                                                       {"принят", StampPurpose::adopt},
                                                       {"согласован", StampPurpose::consent},
                                                       {"согласовываю", StampPurpose::consent},
                                                       {"рассмотрен", StampPurpose::consent},
                                                       {"одобрен", StampPurpose::consent},
                                                       {"рекомендован", StampPurpose::consent},
                                                       {"обсужден", StampPurpose::consent}}};
    for (const Opening& opening : openings) {
        if (!form.starts_with(opening.begin)) continue;
        const std::string_view rest = std::string_view(form).substr(opening.begin.size());
        if (rest.empty() || rest == "о" || rest == "а" || rest == "ы") return opening.purpose;
    }
    return std::nullopt;
}

}  // namespace merilo
