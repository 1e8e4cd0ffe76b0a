#include "collect/profile/lines/merged_lines.h"

#include <algorithm>
#include <array>

#include "text/digits.h"
#include "text/word_lists.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr std::size_t usual = 260, head = 3000;  // bytes

/// Nothing but a head has these words, written so; they cut a merged line, and one of them must be there at all.
constexpr auto strong = std::to_array<std::string_view>({"УТВЕРЖДАЮ",
                                                         "Утверждаю",
                                                         "УТВЕРЖДЕН",
                                                         "СОГЛАСОВАН",
                                                         "ПРИНЯТ",
                                                         "РАССМОТРЕН",
                                                         "ПРИКАЗ ",
                                                         "П Р И К А З ",
                                                         "РАСПОРЯЖЕНИЕ ",
                                                         "ПОСТАНОВЛЕНИЕ ",
                                                         "ПРИКАЗЫВАЮ",
                                                         "приказываю:",
                                                         "ПОСТАНОВЛЯ",
                                                         "ПОЛОЖЕНИЕ ",
                                                         "ПРОГРАММА ",
                                                         "ПРОТОКОЛ ",
                                                         "Протокол №",
                                                         "Утверждено",
                                                         "Утверждена",
                                                         "Согласовано",
                                                         "Рассмотрено",
                                                         "Повестка дня",
                                                         "Приложение к приказу",
                                                         "Приложение к постановлению"});

/// Stamps, which may stand in quotation marks.
constexpr auto stamps = std::to_array<std::string_view>(
    {"УТВЕРЖД", "Утвержд", "СОГЛАСОВАН", "Согласован", "ПРИНЯТ", "Принят", "РАССМОТРЕН", "Рассмотрен"});

/// These only cut.
constexpr auto weak = std::to_array<std::string_view>({"Принято",
                                                       "Принята",
                                                       "Программа ",
                                                       "Положение ",
                                                       "План ",
                                                       "ПЛАН ",
                                                       "Приложение ",
                                                       "Об ",
                                                       "О ",
                                                       "В соответствии ",
                                                       "В целях ",
                                                       "Во исполнение ",
                                                       "На основании ",
                                                       "С целью ",
                                                       "Пояснительная записка",
                                                       "Руководствуясь ",
                                                       "ОБЩИЕ ПОЛОЖЕНИЯ",
                                                       "Общие положения",
                                                       "Составител",
                                                       "Отчет о ",
                                                       "Отчёт о ",
                                                       "ОТЧЕТ ",
                                                       "ОТЧЁТ ",
                                                       "Присутств"});

/// «прикАз», as a machine reads it from a picture.
bool misread_order(std::string_view text) {
    constexpr std::string_view order = "приказ ", sentence = "Приказ ";
    const std::string_view word = text.substr(0, order.size());
    return word != order && word != sentence && folded(word) == order;
}

/// «1. Утвердить»: a point of an order.
bool point(std::string_view text) {
    Cursor cursor(text);
    const Number number = cursor.number();
    if (number.digits == 0 || number.digits > 2 || cursor.peek() != '.') return false;
    cursor.skip(1);
    return cursor.peek() == ' ' || (is_digit(cursor.peek()) && cursor.number().digits == 1 && cursor.peek() == '.');
}

/// «Постановление от 21.12.2010 № 1651 Об …»: an act's name with its requisites, then all the rest of it.
bool begins_as_act(std::string_view text) {
    static constexpr auto acts =
        std::to_array<std::string_view>({"Приказ ", "Постановление ", "Распоряжение ", "Решение ", "Письмо "});
    constexpr std::size_t near = 160;  // bytes
    const std::string_view begin = text.substr(0, near);
    return begins_with_any(text, acts) &&
           (begin.find("№") != std::string_view::npos || begin.find(" N ") != std::string_view::npos);
}

/// Places where words begin, outside quotation marks.
std::vector<std::size_t> word_starts(std::string_view text) {
    std::vector<std::size_t> starts;
    int quotes = 0;
    for (std::size_t i = 0; i < text.size() && i < head; ++i) {
        if (text.substr(i).starts_with("«")) ++quotes;
        if (text.substr(i).starts_with("»")) quotes = 0;  // «Детский сад «Ветерок»: one sign often closes two
        const bool quoted_stamp =
            quotes == 1 && text.substr(i).starts_with("«") && begins_with_any(text.substr(i + 2), stamps);
        if (i > 0 && text[i - 1] == ' ' && text[i] != ' ' && (quotes == 0 || quoted_stamp)) starts.push_back(i);
    }
    return starts;
}

}  // namespace

std::vector<std::string_view> unmerged(std::string_view cell) {
    if (cell.size() <= usual) return {cell};
    std::vector<std::size_t> cuts;
    bool merged = begins_with_any(cell, stamps) || begins_as_act(cell);
    for (const std::size_t start : word_starts(cell)) {
        const std::string_view rest = cell.substr(start);
        const bool quoted_stamp = rest.starts_with("«") && begins_with_any(rest.substr(2), stamps);
        const bool landmark = quoted_stamp || begins_with_any(rest, strong) || misread_order(rest);
        merged = merged || landmark;
        if (landmark || begins_with_any(rest, weak) || point(rest)) cuts.push_back(start);
    }
    if (!merged) return {cell};
    std::vector<std::string_view> lines;
    std::size_t from = 0;
    for (const std::size_t cut : cuts) {
        lines.push_back(cell.substr(from, cut - from));
        from = cut;
    }
    lines.push_back(cell.substr(from));
    return lines;
}

}  // namespace merilo
