#include "collect/document/docx_numbers.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "office/xml.h"

namespace merilo {
namespace {

constexpr std::size_t most_lists = 20'000, longest_text = 100;

int number_of(std::string_view text, int otherwise) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 0, 1'000'000);
}

int level_of(std::string_view text) { return std::min(number_of(text, 0), ListNumbers::level_count - 1); }

/// Reads numbering.xml: definitions first, then the lists that use them.
class NumberingReader : public XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        const std::string_view value = element.attribute("w:val");
        switch (element.name()) {
            case "w:abstractnum"_tag: begin(definitions, element.attribute("w:abstractNumId")); break;
            case "w:num"_tag: begin(lists, element.attribute("w:numId")); break;
            case "w:abstractnumid"_tag: take_definition(value); break;
            case "w:lvloverride"_tag: case "w:lvl"_tag: level_ = level_of(element.attribute("w:ilvl")); break;
            case "w:startoverride"_tag:
                if (list_ != nullptr) list_->begins[static_cast<std::size_t>(level_)] = number_of(value, 1);
                break;
            default: take(element.name(), value);
        }
        return true;
    }
    void leave(TagName name) override {
        if (name == "w:abstractnum"_tag || name == "w:num"_tag) list_ = nullptr;
    }
    void text(std::string_view) override {}

    using Lists = std::map<std::string, ListNumbers::List, std::less<>>;
    Lists definitions, lists;

private:
    void begin(Lists& among, std::string_view id) { list_ = among.size() < most_lists ? &among[std::string(id.substr(0, longest_text))] : nullptr; }

    void take_definition(std::string_view id) {
        const auto found = definitions.find(id.substr(0, longest_text));
        if (list_ == nullptr || found == definitions.end()) return;
        list_->levels = found->second.levels;
        list_->counted_as = found->first;
    }

    void take(TagName name, std::string_view value) {
        if (list_ == nullptr) return;
        ListNumbers::Level& level = list_->levels[static_cast<std::size_t>(level_)];
        if (name == "w:start"_tag) level.start = number_of(value, 1);
        else if (name == "w:numfmt"_tag) level.format = value.substr(0, longest_text);
        else if (name == "w:lvltext"_tag) level.text = value.size() > longest_text ? std::string_view() : value;
        else if (name == "w:lvlrestart"_tag) level.restarts = value != "0";
    }

    ListNumbers::List* list_ = nullptr;
    int level_ = 0;
};

/// Reads the lists that styles name.
class StyleListReader : public XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        if (element.name() == "w:style"_tag) id_ = element.attribute("w:styleId");
        const std::string_view value = element.attribute("w:val");
        if (element.name() == "w:basedon"_tag && bases.size() < most_lists) bases[id_] = value;
        else if (element.name() == "w:numid"_tag && places.size() < most_lists) places[id_].list = value;
        else if (element.name() == "w:ilvl"_tag && places.size() < most_lists) places[id_].level = level_of(value);
        return true;
    }
    void leave(TagName) override {}
    void text(std::string_view) override {}

    std::map<std::string, std::string, std::less<>> bases;
    std::map<std::string, ListPlace, std::less<>> places;

private:
    std::string id_;
};

std::string repeated(std::string_view letter, int times) {
    std::string text;
    for (int i = 0; i < std::min(times, 20); ++i) text += letter;
    return text;
}

/// «а», «б», … «я», «аа»: without ё, й, ъ and ь.
std::string russian(int number, bool capital) {
    constexpr std::string_view small = "абвгдежзиклмнопрстуфхцчшщыэюя", large = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ";
    constexpr int letters = static_cast<int>(small.size() / 2);
    const auto at = static_cast<std::size_t>((number - 1) % letters) * 2;
    return repeated((capital ? large : small).substr(at, 2), (number - 1) / letters + 1);
}

std::string latin(int number, char first) {
    const char letter = static_cast<char>(first + (number - 1) % 26);
    return repeated({&letter, 1}, (number - 1) / 26 + 1);
}

std::string roman(int number, bool capital) {
    struct Sign {
        int value;
        std::string_view small, large;
    };
    constexpr Sign signs[] = {{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"}, {400, "cd", "CD"}, {100, "c", "C"}, {90, "xc", "XC"}, {50, "l", "L"},
                              {40, "xl", "XL"}, {10, "x", "X"},    {9, "ix", "IX"}, {5, "v", "V"},     {4, "iv", "IV"}, {1, "i", "I"}};
    std::string text;
    for (const Sign& sign : signs)
        for (; number >= sign.value; number -= sign.value) text += capital ? sign.large : sign.small;
    return text;
}

std::string written(int number, std::string_view format) {
    constexpr int largest_roman = 4999;
    if (format == "none" || format == "bullet") return {};
    if (format == "decimalZero") return (number < 10 ? "0" : "") + std::to_string(number);
    if (number > 0) {
        if (format == "russianLower" || format == "russianUpper") return russian(number, format == "russianUpper");
        if (format == "lowerLetter" || format == "upperLetter") return latin(number, format == "upperLetter" ? 'A' : 'a');
        if ((format == "lowerRoman" || format == "upperRoman") && number <= largest_roman) return roman(number, format == "upperRoman");
    }
    return std::to_string(number);
}

}  // namespace

ListNumbers::ListNumbers(ZipParts& parts, const std::string& numbering, const std::string& styles) {
    constexpr int longest_chain = 20;
    NumberingReader reader;
    if (auto part = parts.part(numbering)) walk_xml(*part, reader);
    lists_ = std::move(reader.lists);
    if (lists_.empty()) return;
    StyleListReader of_styles;
    if (auto part = parts.part(styles)) walk_xml(*part, of_styles);
    styles_ = of_styles.places;
    for (const auto& [style, base] : of_styles.bases) {
        std::string_view at = style;
        for (int i = 0; i < longest_chain && !styles_.contains(style); ++i) {
            const auto next = of_styles.bases.find(at);
            if (next == of_styles.bases.end()) break;
            at = next->second;
            if (const auto place = of_styles.places.find(at); place != of_styles.places.end()) styles_.emplace(style, place->second);
        }
    }
}

std::optional<ListPlace> ListNumbers::of_style(std::string_view style) const {
    const auto found = styles_.find(style);
    return found == styles_.end() ? std::nullopt : std::optional(found->second);
}

std::string ListNumbers::next(const ListPlace& place) {
    const auto found = lists_.find(place.list);
    if (found == lists_.end()) return {};
    List& list = found->second;
    const auto here = static_cast<std::size_t>(std::clamp(place.level, 0, level_count - 1));
    Counters& counters = counters_[list.counted_as];
    if (const auto begin = std::exchange(list.begins[here], std::nullopt)) counters[here] = *begin;
    else counters[here] = counters[here] ? *counters[here] + 1 : list.levels[here].start;
    for (std::size_t i = 0; i < here; ++i)
        if (!counters[i]) counters[i] = list.levels[i].start;
    for (std::size_t i = here + 1; i < counters.size(); ++i)
        if (list.levels[i].restarts) counters[i].reset();
    const Level& level = list.levels[here];
    if (level.format == "bullet") return {};
    std::string text;
    for (std::size_t i = 0; i < level.text.size(); ++i) {
        const bool counter = level.text[i] == '%' && i + 1 < level.text.size() && level.text[i + 1] >= '1' && level.text[i + 1] <= '9';
        if (!counter) text += level.text[i];
        else if (const auto which = static_cast<std::size_t>(level.text[++i] - '1'); which <= here) text += written(*counters[which], list.levels[which].format);
    }
    return text;
}

}  // namespace merilo
