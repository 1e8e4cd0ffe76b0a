#include <algorithm>
#include <functional>

#include "collect/profile/content/content_readers.h"
#include "text/title.h"

namespace merilo {
namespace {

using Hits = std::vector<Lexicon::Hit>;

constexpr std::size_t reach = 14, lines_of_head = 25;

/// Dative plural: «руководителям», «молодым учителям»; the instrumental «учителями» ends otherwise.
bool dative(const std::vector<Token>& words, const Lexicon::Hit& hit) {
    for (int i = hit.word; i < hit.word + hit.length; ++i) {
        const auto& form = words[static_cast<std::size_t>(i)].form;
        if (form.ends_with("ам") || form.ends_with("ям")) return true;
    }
    return false;
}

bool is_for(const Token& word) { return word.form == "для"; }

/// «Рекомендации для учителей ПО работе С родителями», «рекомендовать руководителям НАПРАВИТЬ педагогов»: no longer whom.
bool ends_list(const Token& word) {
    for (const std::string_view one : {"по", "о", "об", "при", "на", "в", "с", "со", "из", "к", "которые", "чтобы"})
        if (word.form == one) return true;
    return word.form.ends_with("ть") || word.form.ends_with("ти") || word.form.ends_with("ться");
}

/// The groups addressed among the words [first, last): in the dative, or behind «для» up to where the list ends. `any`:
/// the words before say already that readers are named here.
Hits addressed(const std::vector<Token>& words, const Hits& hits, std::size_t first, std::size_t last, bool any = false) {
    Hits found;
    bool behind_for = any;
    auto hit = std::lower_bound(hits.begin(), hits.end(), static_cast<int>(first),
                                [](const auto& one, int word) { return one.word < word; });
    for (std::size_t i = first; i < last; ++i) {
        while (hit != hits.end() && hit->word < static_cast<int>(i)) ++hit;
        if (is_for(words[i])) behind_for = true;
        const bool here = hit != hits.end() && hit->word == static_cast<int>(i);
        if (here && (dative(words, *hit) || behind_for)) {
            found.push_back(*hit);
            i += static_cast<std::size_t>(hit->length) - 1;
        } else if (!found.empty() && ends_list(words[i])) {
            break;
        } else if (behind_for && ends_list(words[i])) {
            behind_for = false;
        }
    }
    return found;
}

class Addressees {
public:
    Addressees(Profile& profile, const ContentText& content, const Lexicon& lexicon)
        : profile_(profile), content_(content), lexicon_(lexicon), hits_(lexicon.find(Subject::group, content.words)) {}

    void of_titles() {
        for (const std::string& title : content_.titles) {
            const std::string text = composed(title);
            const auto words = tokens_of(text);
            for (const auto& hit : addressed(words, lexicon_.find(Subject::group, words), 0, words.size()))
                add(hit, std::string_view(text).substr(words[static_cast<std::size_t>(hit.word)].begin,
                                                       words[static_cast<std::size_t>(hit.word + hit.length - 1)].end -
                                                           words[static_cast<std::size_t>(hit.word)].begin));
        }
    }

    void of_text() {
        bool recommends = false;
        std::size_t seen = 0;
        for (const ContentLine& line : content_.lines) {
            if (line.empty()) continue;
            const bool head = ++seen <= lines_of_head;
            for (std::size_t i = line.first; i < line.last; ++i) {
                if (!content_.words[i].form.starts_with("рекоменд")) continue;
                recommends = true;
                if (turns_to_readers(i)) of_words(i + 1, sentence_end(i));
            }
            if (names_reader(line))
                of_words(line.first, std::min(line.last + reach, content_.words.size()), true);
            else if (content_.capital(line.first) && ((recommends && opens(line)) || (head && letter_head(line))))
                of_words(line.first, line.last);
        }
    }

private:
    /// «Адресат: …», «Целевая аудитория», «Рекомендации адресованы …», «Предназначены для …».
    bool names_reader(const ContentLine& line) const {
        const auto& first = content_.words[line.first].form;
        return first.starts_with("адресат") || first.starts_with("адресован") ||
               (first == "целевая" && line.first + 1 < line.last && content_.words[line.first + 1].form == "аудитория");
    }
    /// A group in the dative begins the line, behind a number.
    bool group_begins(const ContentLine& line) const {
        const auto hit = std::lower_bound(hits_.begin(), hits_.end(), static_cast<int>(line.first),
                                          [](const auto& one, int word) { return one.word < word; });
        return hit != hits_.end() && hit->word < static_cast<int>(line.last) &&
               content_.begins_line(static_cast<std::size_t>(hit->word)) && dative(content_.words, *hit);
    }
    bool opens(const ContentLine& line) const {
        const std::string_view text = content_.of(line);
        return (text.find(':') != std::string_view::npos || line.heading || line.last - line.first < 8) && group_begins(line);
    }
    /// «Руководителям образовательных организаций» at the head of a letter: a short line of its own.
    bool letter_head(const ContentLine& line) const { return line.last - line.first < 8 && group_begins(line); }
    /// «рекомендовать руководителям», «рекомендации для учителей»: whom stands right behind, not somewhere in the sentence.
    bool turns_to_readers(std::size_t word) const {
        const std::size_t end = std::min({content_.words.size(), sentence_end(word), word + 4});
        for (std::size_t i = word + 1; i < end; ++i) {
            const auto& form = content_.words[i].form;
            if (is_for(content_.words[i]) || form.ends_with("ам") || form.ends_with("ям")) return true;
        }
        return false;
    }
    std::size_t sentence_end(std::size_t word) const {
        const std::size_t end = std::min(content_.words.size() - 1, word + reach);
        for (std::size_t i = word; i < end; ++i)
            if (content_.gap_after(i).find_first_of(".:;!?)") != std::string_view::npos) return i + 1;
        return end + 1;
    }
    void of_words(std::size_t first, std::size_t last, bool any = false) {
        for (const auto& hit : addressed(content_.words, hits_, first, last, any)) add(hit, words_of(hit));
    }
    std::string_view words_of(const Lexicon::Hit& hit) const {
        return content_.between(static_cast<std::size_t>(hit.word), static_cast<std::size_t>(hit.word + hit.length) - 1);
    }
    void add(const Lexicon::Hit& hit, std::string_view because) {
        if (hit.entry->name.empty()) return;
        auto& all = profile_.beneficiaries;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Mention& one) { return one.name == hit.entry->name; });
        if (known == all.end())
            all.push_back({hit.entry->name, 1, quoted(because)});
        else
            ++known->count;
    }

    Profile& profile_;
    const ContentText& content_;
    const Lexicon& lexicon_;
    const Hits hits_;
};

}  // namespace

/// Whom a document addresses, which is not everybody it mentions.
void read_beneficiaries(Profile& profile, const ContentText& content, const Lexicon& lexicon) {
    Addressees addressees(profile, content, lexicon);
    addressees.of_titles();
    addressees.of_text();
}

}  // namespace merilo
