#pragma once
// What stands in the cells of a form: each value read as people write it.
#include <optional>
#include <string>
#include <vector>

#include "form/read_notes.h"
#include "model/vocabulary.h"
#include "text/nearest.h"
#include "text/say.h"

namespace merilo {

/// The text of a cell: what an apostrophe keeps as it is, else without the blanks around it.
std::string cell_text(const SheetCell* cell);

/// A text that only says that there is nothing: «-», «нет», «отсутствует».
bool says_nothing(const std::string& text);

/// Words of a text as they are compared with titles of a vocabulary: their stems, parted by blanks.
std::string word_stems(std::string_view text);

/// Reads the values of cells and complains of those that are none. Each gives its text as YAML would hold it; empty when the
/// cell is, or after a complaint.
class FormValues {
public:
    explicit FormValues(FormNotes& notes) : notes_(notes) {}

    std::string text(const FormSpot& at);       ///< any text; a formula's error is complained of
    std::string filled(const FormSpot& at);     ///< the same, but what `says_nothing` is empty, unless an apostrophe keeps it
    std::string number(const FormSpot& at);     ///< of a document, or pages: a text that Excel must not have made a date
    std::string claim(const FormSpot& at);
    std::string day(const FormSpot& at);
    std::string years(const FormSpot& at);
    std::string year(const FormSpot& at);

    /// The name of a word of a vocabulary, written by its title in either language, part of a title that lists several, or name.
    template <class E>
    std::string word(const FormSpot& at, const Pair& what) {
        const std::string written = text(at);
        if (written.empty()) return {};
        if (const auto value = word_named<E>(written)) return std::string(name(*value));
        if (says_nothing(written)) return {};
        std::vector<std::string_view> titles;
        for (const auto& known : words<E>()) {
            titles.push_back(known.title.ru);
            titles.push_back(known.title.en);
            titles.push_back(known.name);
        }
        complain_of_word(at, what, written, titles);
        return {};
    }

    template <class E>
    static std::optional<E> word_named(const std::string& written) {
        if (const auto value = parse<E>(written)) return value;
        const std::string stems = word_stems(written);
        for (const bool first_word : {false, true})
            for (const auto& known : words<E>())
                if (is_title(known.title.ru, stems, first_word) || is_title(known.title.en, stems, first_word)) return known.value;
        return std::nullopt;
    }

    /// Complains of a word that is not known, with the nearest or all of them.
    void complain_of_word(const FormSpot& at, const Pair& what, const std::string& written, const std::vector<std::string_view>& titles);

private:
    static bool is_title(std::string_view title, const std::string& stems, bool first_word);
    const SheetCell* cell(const FormSpot& at) const { return notes_.sheet(at).shown(at.spot); }

    FormNotes& notes_;
};

}  // namespace merilo
