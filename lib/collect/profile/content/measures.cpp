#include <algorithm>
#include <optional>

#include "collect/profile/content/goal_texts.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

std::string_view form_at(const ContentText& content, std::size_t word) {
    return word < content.words.size() ? std::string_view(content.words[word].form) : std::string_view();
}

/// «к 2025 году», «до 2025 года», «к сентябрю 2024 года», «до 1 сентября 2024 г.»; «Стратегия … до 2030 года» names a
/// document.
bool date_by_which(const ContentText& content, std::size_t year, std::size_t first) {
    for (std::size_t i = year; i > first && year - i < 4; --i) {
        const auto& before = content.words[i - 1].form;
        if (before == "к" || before == "до" || before == "позднее") {
            for (std::size_t j = i - 1; j > first && i - j < 8; --j)
                if (begins_with_any(content.words[j - 1].form,
                                    {"период", "стратеги", "концепци", "указ", "распоряжени", "перспектив"}))
                    return false;
            return true;
        }
    }
    return false;
}

bool counted_things(std::string_view form) {
    return begins_with_any(form, {"процент",     "человек",    "педагог",   "учител",     "наставник", "школ",
                                  "организаци",  "учреждени",  "работник",  "молод",      "раз",       "балл",
                                  "пар",         "объединени", "сообществ", "мероприяти", "муниципал", "специалист",
                                  "руководител", "воспитател", "программ",  "практик",    "площад"});
}

/// «не менее 5», «не ниже 80», «до 95 %», «на 10 процентов».
bool bounded(const ContentText& content, std::size_t number, std::size_t first) {
    if (number < first + 2) return false;
    const auto& before = content.words[number - 1].form;
    return content.words[number - 2].form == "не" &&
           (before == "менее" || before == "ниже" || before == "более" || before == "выше" || before == "реже");
}

bool figure_at(const ContentText& content, std::size_t word, std::size_t first) {
    const auto& form = content.words[word].form;
    if (!is_number(form)) return false;
    const std::string_view gap = content.gap_after(word);
    if (gap.starts_with('%') || gap.starts_with(" %")) return true;
    const bool item =
        content.lines[content.line_of[word]].first == word && (gap.starts_with('.') || gap.starts_with(')'));
    if (item || (word > first && content.words[word - 1].form == "№")) return false;
    if (is_year(form)) return false;
    return bounded(content, word, first) ||
           (gap.find_first_not_of(' ') == std::string_view::npos && counted_things(form_at(content, word + 1)));
}

/// «доля педагогов», «% учителей», «удельный вес».
bool share_at(const ContentText& content, std::size_t word) {
    const auto& form = content.words[word].form;
    if (form == "доля" || form == "доли" || form == "долю" || form == "процент" || form == "процента" ||
        form == "численности")
        return true;
    return form.starts_with("удельн") && form_at(content, word + 1).starts_with("вес");
}

std::optional<Measure::Kind> measure_at(const ContentText& content, std::size_t word, std::size_t first) {
    if (figure_at(content, word, first)) return Measure::figure;
    if (is_year(content.words[word].form) && date_by_which(content, word, first)) return Measure::date;
    if (share_at(content, word)) return Measure::share;
    return std::nullopt;
}

/// Whether words stand in quotes: a year there belongs to the name of a document. An unclosed quote ends with its line.
class Quotes {
public:
    bool inside() const { return depth_ > 0 || straight_; }
    void pass(std::string_view gap) {
        for (std::size_t i = 0; i < gap.size(); ++i) {
            if (gap[i] == '\n')
                depth_ = 0, straight_ = false;
            else if (gap[i] == '"')
                straight_ = !straight_;
            else if (gap.substr(i).starts_with("«"))
                ++depth_;
            else if (gap.substr(i).starts_with("»") && depth_ > 0)
                --depth_;
        }
    }

private:
    int depth_ = 0;
    bool straight_ = false;
};

}  // namespace

std::vector<Measure> measures_in(const ContentText& content, std::size_t first, std::size_t last) {
    std::vector<Measure> found;
    Quotes quotes;
    if (first > 0) quotes.pass(content.gap_after(first - 1));
    for (std::size_t i = first; i < last && i < content.words.size(); ++i) {
        const auto kind = quotes.inside() ? std::nullopt : measure_at(content, i, first);
        if (kind) found.push_back({i, *kind});
        quotes.pass(content.gap_after(i));
    }
    std::stable_sort(found.begin(), found.end(), [](const Measure& a, const Measure& b) { return a.kind < b.kind; });
    return found;
}

}  // namespace merilo
