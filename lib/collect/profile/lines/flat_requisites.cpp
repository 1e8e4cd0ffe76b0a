#include "collect/profile/lines/flat_requisites.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/kind_line.h"
#include "collect/profile/lines/requisite_items.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

/// «… от 10.09.2020 № 181» behind these is another act's.
bool cites(const std::string& form) {
    static constexpr auto begins =
        std::to_array<std::string_view>({"приказ", "постановлен", "распоряжен", "письм", "закон", "протокол", "решени",
                                         "указ", "лиценз", "свидетельств", "приложен", "зарегистр"});
    return begins_with_any(form, begins);
}

bool preposition(const std::string& form) {
    static constexpr auto prepositions =
        std::to_array<std::string_view>({"с", "до", "на", "по", "к", "за", "в", "и", "не"});
    return among(form, prepositions);
}

class RequisiteCuts {
public:
    explicit RequisiteCuts(const HeadLine& line) : line_(line), text_(line.text) {}

    /// «16.12.2022 № 01-17/901» between a letterhead and a title, «« 21 » февраля 2022 г.» behind one; a day that ends
    /// the text.
    std::vector<std::size_t> all() {
        constexpr std::size_t head = 1500;  // bytes
        const auto items = requisite_items(line_);
        bool opened = false;  // the text itself begins
        for (std::size_t i = 1; i < items.size();) {
            opened = opened || items[i].begin > head || begins_preamble_at(line_, items[i].begin);
            const std::size_t end = group_end(items, i);
            if (end > i && (!opened || end == items.size())) cut_around(items, i, end, opened);
            i = std::max(end, i + 1);
        }
        return std::move(cuts_);
    }

private:
    void cut_around(const std::vector<RequisiteItem>& items, std::size_t begin, std::size_t end, bool last) {
        const bool from = items[begin - 1].text == "от" || items[begin - 1].text == "исх";
        if (from && begin > 1) --begin;
        const std::string& before = items[begin - 1].text;
        const bool lone = end - begin < 3 && std::none_of(items.begin() + static_cast<std::ptrdiff_t>(begin),
                                                          items.begin() + static_cast<std::ptrdiff_t>(end),
                                                          [](const auto& item) { return item.sort == Sort::number; });
        if (preposition(before) || cited(items, begin) || (last && !lone)) return;
        if (lone && (from || !(end == items.size() || stands_apart(items, begin)))) return;
        cuts_.push_back(quoted_start(items[begin].begin));
        if (end < items.size()) cuts_.push_back(items[end].begin);
    }

    /// A day behind a title in quotation marks, or behind a place: «… наставничества» «21» февраля», «с. Усть-Талое 1
    /// октября».
    bool stands_apart(const std::vector<RequisiteItem>& items, std::size_t begin) const {
        const std::string_view before = text_.substr(0, quoted_start(items[begin].begin));
        const std::size_t last = before.find_last_not_of(' ');
        const bool behind_quotes =
            last != std::string_view::npos && (before.substr(0, last + 1).ends_with("»") || before[last] == '"');
        constexpr std::size_t reach = 3;
        for (std::size_t i = begin; i > 0 && begin - i < reach; --i)
            if (items[i - 1].text == "с" || items[i - 1].text == "п" ||
                (items[i - 1].text == "г" && i > 1 && items[i - 2].sort != Sort::date))
                return true;
        return behind_quotes;
    }

    /// With the mark that opens «« 21 »».
    std::size_t quoted_start(std::size_t at) const {
        const std::size_t last = at > 0 ? text_.find_last_not_of(' ', at - 1) : std::string_view::npos;
        if (last == std::string_view::npos) return at;
        if (text_.substr(0, last + 1).ends_with("«")) return last + 1 - std::string_view("«").size();
        return text_[last] == '"' ? last : at;
    }

    /// Behind a day, or a number and a day, that begin at item `i`; `i` when there is none.
    static std::size_t group_end(const std::vector<RequisiteItem>& items, std::size_t i) {
        bool date = false, number = false;
        std::size_t end = i;
        for (std::size_t k = i; k < items.size(); ++k) {
            if (items[k].sort == Sort::date && !date)
                date = true;
            else if (items[k].sort == Sort::number && !number)
                number = true;
            else if (k == i || !(joins(items[k]) || (date && !number && place(items, k))))
                break;
            else
                continue;
            end = k + 1;
        }
        if (!date) return i;
        while (end < items.size() && joins(items[end]) && items[end].text != "от") ++end;
        return end;
    }

    static bool joins(const RequisiteItem& item) {
        return item.sort == Sort::word &&
               (item.text == "от" || item.text == "г" || item.text == "года" || item.text == "год");
    }
    /// «… г. Пролетарск № 26/1»: a word or two before the number.
    static bool place(const std::vector<RequisiteItem>& items, std::size_t k) {
        constexpr std::size_t reach = 3;
        for (std::size_t next = k; next < items.size() && next < k + reach; ++next) {
            if (items[next].sort == Sort::number) return true;
            if (items[next].sort != Sort::word || items[next].text == "об" || items[next].text == "о" ||
                cites(items[next].text))
                return false;
        }
        return false;
    }
    static bool cited(const std::vector<RequisiteItem>& items, std::size_t begin) {
        constexpr std::size_t reach = 6;
        for (std::size_t i = begin; i > 0 && begin - i < reach; --i) {
            const RequisiteItem& item = items[i - 1];
            if (item.sort == Sort::date || item.sort == Sort::number) return false;
            if (item.sort == Sort::word && cites(item.text)) return true;
        }
        return false;
    }

    const HeadLine& line_;
    std::string_view text_;
    std::vector<std::size_t> cuts_;
};

}  // namespace

std::vector<std::size_t> requisite_cuts(const HeadLine& text) { return RequisiteCuts(text).all(); }

bool begins_preamble_at(const HeadLine& text, std::size_t at) {
    constexpr std::size_t reach = 70;  // bytes
    const std::string_view rest = std::string_view(text.text).substr(at);
    return begins_preamble(head_line(rest.substr(0, std::min(rest.find(' ', reach), rest.size()))));
}

}  // namespace merilo
