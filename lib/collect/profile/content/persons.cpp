#include "collect/profile/content/persons.h"

#include <algorithm>

namespace merilo {
namespace {

/// «Петрович», «Петровны», «Ильинична», in any case; «оглы», «кызы».
bool patronymic(std::string_view form) {
    for (const std::string_view end :
         {"ич", "ича", "ичу", "ичем", "иче", "вна", "вны", "вне", "вну", "вной", "чна", "чны", "чне", "чну", "чной"})
        if (form.size() > end.size() + 4 && form.ends_with(end)) return true;
    return form == "оглы" || form == "кызы";
}

class Persons {
public:
    explicit Persons(const ContentText& content) : content_(content), found_(content.lines.size(), PersonNamed::no) {}

    std::vector<PersonNamed> all() {
        for (std::size_t i = 0; i + 2 < content_.words.size(); ++i) {
            if (!content_.capital(i) || named_after(i)) continue;
            if (surname(i) && initial(i + 1) && initial(i + 2))
                mark(i, i + 2, PersonNamed::initials);
            else if (initial(i) && initial(i + 1) && surname(i + 2))
                mark(i, i + 2, PersonNamed::initials);
            else if (name(i) && patronymic(content_.words[i + 1].form) && name(i + 1) && name(i + 2) && together(i) &&
                     together(i + 1) && content_.gap_after(i + 1).find('\n') == std::string_view::npos)
                mark(i, i + 2, PersonNamed::in_full);
            else if (name(i) && name(i + 1) && content_.capital(i + 2) && patronymic(content_.words[i + 2].form) && together(i) &&
                     together(i + 1))
                mark(i, i + 2, PersonNamed::in_full);
        }
        return std::move(found_);
    }

private:
    /// «школа имени героя В.И. Завершинского» is nobody's but the school's.
    bool named_after(std::size_t word) const {
        for (std::size_t i = word; i > 0 && word - i < 3; --i)
            if (content_.words[i - 1].form == "им" || content_.words[i - 1].form == "имени") return true;
        return false;
    }
    bool initial(std::size_t word) const {
        return content_.words[word].form.size() == 2 && content_.capital(word) && content_.gap_after(word).starts_with('.');
    }
    bool surname(std::size_t word) const {
        return name(word) && content_.gap_after(word).find_first_not_of(" \t\n.,") == std::string_view::npos;
    }
    bool name(std::size_t word) const {
        return content_.words[word].form.size() >= 4 && content_.capital(word) && !is_number(content_.words[word].form);
    }
    /// Nothing but a blank, a cell's or a line's end between two words.
    bool together(std::size_t word) const {
        const std::string_view gap = content_.gap_after(word);
        return gap.size() <= 3 && gap.find_first_not_of(" \t\n-") == std::string_view::npos;
    }
    void mark(std::size_t first, std::size_t last, PersonNamed how) {
        for (std::size_t line = content_.line_of[first]; line <= content_.line_of[last]; ++line)
            found_[line] = std::max(found_[line], how);
    }

    const ContentText& content_;
    std::vector<PersonNamed> found_;
};

}  // namespace

std::vector<PersonNamed> persons_by_line(const ContentText& content) { return Persons(content).all(); }

}  // namespace merilo
