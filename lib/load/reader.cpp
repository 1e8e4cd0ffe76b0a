#include "load/reader.h"

#include <algorithm>
#include <charconv>

#include "load/bytes.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair not_a_map{"{}: здесь нужны пары «ключ: значение»", "{}: «key: value» pairs are needed here"};
constexpr Pair not_a_list{"«{}»: здесь нужен список", "«{}»: a list is needed here"};
constexpr Pair not_a_scalar{"здесь нужно одно значение, а не список и не вложенные ключи",
                            "one value is needed here, not a list or nested keys"};
constexpr Pair not_an_integer{"«{}» — не целое число: нужны только цифры, не больше шести, без кавычек, дроби и нулей впереди",
                              "«{}» is no integer: up to six plain digits, no quotes, fraction or leading zeros"};
constexpr Pair missing{"нет обязательного ключа «{}»", "the required key «{}» is missing"};
constexpr Pair blank{"ключ «{}» пуст", "the key «{}» is empty"};
constexpr Pair repeated{"ключ «{}» повторён: он уже есть в строке {}", "the key «{}» is repeated: it stands on line {}"};
constexpr Pair cut{"часть значения отрезана: « #» в YAML начинает примечание; возьмите значение в кавычки",
                   "part of the value is cut off: « #» begins a comment in YAML; put the value in quotes"};
constexpr Pair unknown_text{"неизвестно: {} «{}»", "unknown {}: «{}»"};
constexpr Pair unknown_near{"неизвестно: {} «{}»; возможно, «{}»", "unknown {}: «{}»; did you mean «{}»?"};
constexpr Pair and_more{"{} (и ещё ошибок: {})", "{} (and {} more errors)"};
constexpr Pair key_name{"ключ", "key"};

constexpr int shown_cells = 60;
constexpr std::size_t most_digits = 6;  // no sum of such numbers overflows

}  // namespace

void Complaints::add(Mark mark, Said message) {
    if (enough()) {
        ++more_;
        return;
    }
    const std::string line = tree_.cells.empty() ? source_line(tree_.text, mark.line) : std::string{};
    errors_.push_back({place_of(tree_.file, mark, tree_.cells), std::move(message), line, Fault::input});
}

void Complaints::unknown(Mark mark, const Pair& what, std::string_view written,
                         const std::vector<std::string_view>& known) {
    if (enough()) return add(mark, {});
    const std::string shown = shortened(printable(written), shown_cells);
    if (const auto near = nearest(written, known)) add(mark, say(unknown_near, what, shown, *near));
    else add(mark, say(unknown_text, what, shown));
}

std::vector<Error> Complaints::take() {
    std::stable_sort(errors_.begin(), errors_.end(),
                     [](const Error& a, const Error& b) { return a.place.mark < b.place.mark; });
    if (more_ > 0) errors_.back().message = say(and_more, errors_.back().message, more_);
    return std::move(errors_);
}

MapReader::MapReader(const Node& node, const Pair& what, Complaints& complaints)
    : node_(node), complaints_(complaints), what_(what) {
    if (node.type != Node::Type::map) complaints.add(node.mark, say(not_a_map, what));
}

const Node* MapReader::value(std::string_view key) {
    asked_.push_back(key);
    const Node* node = node_.find(key);
    return node && node->type != Node::Type::null ? node : nullptr;
}

const Node* MapReader::required(std::string_view key) {
    if (const Node* node = value(key)) return node;
    if (const Node* empty = node_.find(key)) complaints_.add(empty->mark, say(blank, key));
    else if (node_.type == Node::Type::map) complaints_.add(node_.mark, say(missing, key));
    return nullptr;
}

std::string MapReader::text(std::string_view key) {
    const Node* node = value(key);
    if (!node) return {};
    if (node->cut_by_comment) complaints_.add(node->mark, say(cut));
    return scalar(*node, complaints_);
}

namespace {

/// Nothing but spaces, those that only look like one among them.
bool is_blank(std::string_view text) {
    while (!text.empty()) {
        const std::size_t space = text.front() == ' ' || text.front() == '\t' || text.front() == '\n' ? 1 : odd_space(text);
        if (space == 0) return false;
        text.remove_prefix(space);
    }
    return true;
}

}  // namespace

std::string MapReader::required_text(std::string_view key) {
    if (!required(key)) return {};
    std::string result = text(key);
    if (is_blank(result) && node_.find(key)->type == Node::Type::scalar)
        complaints_.add(node_.find(key)->mark, say(blank, key));
    return result;
}

std::optional<int> MapReader::integer(std::string_view key) {
    const Node* node = value(key);
    return node ? integer_of(*node, complaints_) : std::nullopt;
}

std::optional<int> MapReader::required_integer(std::string_view key) {
    const Node* node = required(key);
    return node ? integer_of(*node, complaints_) : std::nullopt;
}

const Node* MapReader::list(std::string_view key) {
    const Node* node = value(key);
    if (!node || node->type == Node::Type::list) return node;
    complaints_.add(node->mark, say(not_a_list, key));
    return nullptr;
}

const Node* MapReader::map(std::string_view key) {
    const Node* node = value(key);
    if (!node || node->type == Node::Type::map) return node;
    complaints_.add(node->mark, say(not_a_map, key));
    return nullptr;
}

Said MapReader::said(std::string_view key) {
    const Node* node = value(key);
    if (!node) return {};
    static constexpr Pair what{"текст на двух языках", "a text in two languages"};
    MapReader languages(*node, what, complaints_);
    Said result{languages.required_text("ru"), languages.required_text("en")};
    languages.finish();
    return result;
}

Said MapReader::required_said(std::string_view key) { return required(key) ? said(key) : Said{}; }

void MapReader::finish() {
    std::vector<const Node*> seen;
    for (const auto& [key, value] : node_.entries) {
        const auto same = [&key = key](const Node* other) { return other->text == key.text; };
        if (const auto first = std::find_if(seen.begin(), seen.end(), same); first != seen.end())
            complaints_.add(key.mark, say(repeated, shortened(printable(key.text), shown_cells), (*first)->mark.line));
        else if (std::find(asked_.begin(), asked_.end(), key.text) == asked_.end())
            complaints_.unknown(key.mark, key_name, key.text, asked_);
        seen.push_back(&key);
    }
}

std::string MapReader::scalar(const Node& node, Complaints& complaints) {
    if (node.type == Node::Type::scalar) return node.text;
    complaints.add(node.mark, say(not_a_scalar));
    return {};
}

std::optional<int> MapReader::integer_of(const Node& node, Complaints& complaints) {
    const std::string written = scalar(node, complaints);
    if (node.type != Node::Type::scalar) return std::nullopt;
    const bool negative = written.starts_with('-');
    const std::string_view digits = std::string_view(written).substr(negative ? 1 : 0);
    const bool leading_zero = digits.size() > 1 && digits[0] == '0';
    int value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (node.quoted || digits.empty() || digits.size() > most_digits || leading_zero || fault != std::errc() || digits.starts_with('-') ||
        end != digits.data() + digits.size()) {
        complaints.add(node.mark, say(not_an_integer, shortened(printable(written), shown_cells)));
        return std::nullopt;
    }
    return negative ? -value : value;
}

}  // namespace merilo
