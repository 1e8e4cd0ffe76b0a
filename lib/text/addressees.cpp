#include "text/addressees.h"

#include <initializer_list>

namespace merilo {
namespace {

/// Who a word of the title is to the list of readers.
enum class Part { other, known, joint, unknown };

bool ends_in(std::string_view form, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings)
        if (form.size() > ending.size() && form.ends_with(ending)) return true;
    return false;
}

bool many(const Token& word) {
    return ends_in(word.form, {"ам", "ям", "ым", "им", "ов", "ев", "ей", "ых", "их"});
}

std::vector<Part> parts_of(const std::vector<Token>& words, const Lexicon& lexicon) {
    std::vector<Part> parts(words.size(), Part::other);
    for (const auto& hit : lexicon.find(Subject::group, words))
        for (int i = hit.word; i < hit.word + hit.length; ++i) parts[i] = Part::known;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (parts[i] == Part::other && words[i].form == "и") parts[i] = Part::joint;
    return parts;
}

/// Whether a comma or «и» is all that stands between the reader at `one` and the word at `next`.
bool joined(std::string_view title, const std::vector<Token>& words, const std::vector<Part>& parts, std::size_t one, std::size_t next) {
    if (next == one + 2) return parts[one + 1] == Part::joint;
    return next == one + 1 && title.substr(words[one].end, words[next].begin - words[one].end).find(',') != std::string_view::npos;
}

/// «рекомендации кураторам», «для кураторов».
bool addressed(const std::vector<Token>& words, std::size_t at) {
    if (at == 0) return false;
    const Token& before = words[at - 1];
    return (before.stem == "рекомендац" && ends_in(words[at].form, {"ам", "ям"})) ||
           (before.form == "для" && ends_in(words[at].form, {"ов", "ев", "ей"}));
}

}  // namespace

int unknown_addressees(std::string_view title, const std::vector<Token>& words, const Lexicon& lexicon) {
    std::vector<Part> parts = parts_of(words, lexicon);
    const auto reader = [&](std::size_t i) { return parts[i] == Part::known || parts[i] == Part::unknown; };
    int count = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (parts[i] != Part::other || !many(words[i])) continue;
        bool in_list = addressed(words, i);
        for (std::size_t step = 1; step <= 2; ++step) {
            in_list = in_list || (i >= step && reader(i - step) && joined(title, words, parts, i - step, i));
            in_list = in_list || (i + step < words.size() && reader(i + step) && joined(title, words, parts, i, i + step));
        }
        if (in_list) parts[i] = Part::unknown, ++count;
    }
    return count;
}

}  // namespace merilo
