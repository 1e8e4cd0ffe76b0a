#include "collect/profile/content/namings.h"

#include <algorithm>

namespace merilo {
namespace {

using Naming = MunicipalityNaming;

bool area_word(std::string_view form) { return form.starts_with("район") && !form.starts_with("районн"); }
bool circle_word(std::string_view form) {
    return form == "округ" || form == "округа" || form == "округу" || form == "округе" || form == "округом";
}
bool town_word(std::string_view form) {
    return form == "город" || form == "города" || form == "городу" || form == "городе" || form == "городом" || form == "г";
}

bool adjective(std::string_view form) {
    for (const std::string_view end : {"ий", "ый", "ой", "ого", "его", "ому", "ему", "ом", "ем", "им", "ым"})
        if (form.ends_with(end)) return true;
    return false;
}

/// «Чесменский», «Усть-Кутского»: what districts are mostly called.
bool of_place(std::string_view form) {
    return adjective(form) && (form.find("ск") != std::string_view::npos || form.find("цк") != std::string_view::npos);
}

/// «Каждого района», «Наш район»: no names.
bool pronoun(std::string_view form) {
    for (const std::string_view one : {"кажд", "наш", "всего", "весь", "данн", "этот", "этого", "друг", "нов", "сво", "так",
                                       "отдел", "отдал", "сам", "цел", "перв", "втор"})
        if (form.starts_with(one)) return true;
    return false;
}

class Namings {
public:
    explicit Namings(const ContentText& content) : content_(content) {}

    std::vector<Naming> all() {
        for (std::size_t i = 0; i < content_.words.size(); ++i) {
            const auto& form = content_.words[i].form;
            if (area_word(form) || circle_word(form))
                district(i);
            else if (town_word(form))
                town(i, i);
            else if (form == "р" && content_.gap_after(i) == "-" && this->form(i + 1).starts_with("н") &&
                     this->form(i + 1).size() <= 4)
                district(i, i + 1);
        }
        return std::move(found_);
    }

private:
    std::string_view form(std::size_t word) const {
        return word < content_.words.size() ? std::string_view(content_.words[word].form) : std::string_view();
    }
    bool close(std::size_t word) const {
        return content_.gap_after(word).size() <= 4 && content_.gap_after(word).find_first_of(".,;:") == std::string_view::npos;
    }

    /// «Чесменский муниципальный район», «Ярцевский район», «Городской округ Новотроицк», «муниципальный район «Заводской»».
    void district(std::size_t word) { district(word, word); }
    void district(std::size_t word, std::size_t last) {
        std::size_t first = word;
        const bool marked = word > 0 && (form(word - 1).starts_with("муниципальн") || form(word - 1).starts_with("городск"));
        if (marked) --first;
        const bool named = first > 0 && close(first - 1) && content_.capital(first - 1) && adjective(form(first - 1)) &&
                           (marked || of_place(form(first - 1)) ||
                            (area_word(form(word)) && inside_sentence(first - 1) && !pronoun(form(first - 1)))) &&
                           !form(first - 1).starts_with("муниципальн") && !federal(first - 1);
        if (named && !(!circle_word(form(word)) && part_of_town(last))) return add_district(first - 1, last);
        if (!marked || last > word || word + 1 >= content_.words.size() || !close(word)) return;
        if (town_word(form(word + 1)))
            town(first, word + 1);
        else if (content_.capital(word + 1) && !region(word + 2) && !region(word + 1))
            add_town(first, word + 1, form(word) == "округ");
    }
    void add_district(std::size_t name, std::size_t word) {
        std::size_t first = name;
        while (first > 0 && content_.gap_after(first - 1) == "-" && name - first < 3) --first;
        Naming naming{content_.words[name].stem + "#area", first, word, form(word) == "район" || form(word) == "округ", false};
        for (std::size_t i = first; i < name; ++i) naming.key = content_.words[i].stem + "-" + naming.key;
        found_.push_back(std::move(naming));
    }
    /// «город Енисейск», «г. Нижний Тагил»; «г» is a town only with a point and a name behind it.
    void town(std::size_t first, std::size_t word) {
        if (word + 1 >= content_.words.size()) return;
        const std::string_view gap = content_.gap_after(word);
        const bool abbreviated = form(word) == "г";
        if (abbreviated ? !gap.starts_with('.') || gap.size() > 3
                        : gap.size() > 4 || gap.find_first_of(".,;:()") != std::string_view::npos)
            return;
        if (abbreviated && word > 0 && is_number(form(word - 1))) return;  // «в 2021 г. Школа …»
        if (!content_.capital(word + 1) || form(word + 1).size() < 6 || region(word + 2) || form(word + 1).starts_with("росси"))
            return;
        add_town(first, word + 1, form(word) == "город");
    }
    /// Names of two words («Нижний Тагил») and of three with hyphens («Ростов-на-Дону»).
    void add_town(std::size_t first, std::size_t name, bool nominative) {
        std::size_t last = name;
        Naming naming{content_.words[name].stem, first, name, nominative, address(name)};
        while (last + 1 < content_.words.size() && last - name < 2) {
            const std::string_view gap = content_.gap_after(last);
            const bool second = gap == " " && last == name && adjective(form(name)) && content_.capital(last + 1);
            if (gap != "-" && !second) break;
            naming.key += "-" + content_.words[++last].stem;
        }
        naming.last = last;
        naming.key += "#town";
        found_.push_back(std::move(naming));
    }
    bool region(std::size_t word) const {
        return form(word).starts_with("област") || form(word).starts_with("кра") || form(word).starts_with("республик");
    }
    /// A capital letter there is not that of a sentence or a line.
    bool inside_sentence(std::size_t word) const {
        return word > content_.lines[content_.line_of[word]].first &&
               content_.gap_after(word - 1).find_first_of(".!?:") == std::string_view::npos;
    }
    /// «Центрального района г. Красноярска»: a part of a town is no municipality of its own.
    bool part_of_town(std::size_t word) const {
        return town_word(form(word + 1)) && content_.gap_after(word).find('\n') == std::string_view::npos;
    }
    /// «Сибирский федеральный округ», «Ханты-Мансийский автономный округ».
    bool federal(std::size_t word) const {
        return form(word).starts_with("федеральн") || form(word).starts_with("автономн") || form(word).starts_with("российск");
    }
    /// A line with a street, an index, a telephone.
    bool address(std::size_t word) const {
        const ContentLine& line = content_.lines[content_.line_of[word]];
        const std::size_t first = std::max(line.first, word > 15 ? word - 15 : 0);
        for (std::size_t i = first; i < std::min(line.last, word + 15); ++i) {
            const std::string_view one = form(i);
            if (one == "ул" || one == "улица" || one == "тел" || one == "телефон" || one == "факс" || one == "пр" ||
                one == "mail" || (one.size() == 6 && is_number(one)))
                return true;
        }
        return false;
    }

    const ContentText& content_;
    std::vector<Naming> found_;
};

}  // namespace

std::vector<MunicipalityNaming> namings_in(const ContentText& content) { return Namings(content).all(); }

}  // namespace merilo
