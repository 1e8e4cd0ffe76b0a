#pragma once
#include <string>

#include "text/pair.h"

namespace merilo {

/// What is said of text that is no YAML we read. The guards of yaml.cpp use these by name.
namespace yaml_text {
inline constexpr Pair second_document{
    "в файле второй документ YAML (после «---» или лишнего текста): один файл — одно представление",
    "the file holds a second YAML document (after «---» or stray text): one file, one submission"};
inline constexpr Pair alias{"ссылки YAML «*имя» здесь не допускаются: напишите значение целиком",
                            "YAML aliases «*name» are not allowed here: write the value out"};
inline constexpr Pair anchor{
    "метки YAML «&имя» здесь не допускаются: если значение начинается с «&», возьмите его в кавычки",
    "YAML anchors «&name» are not allowed here: put a value that begins with «&» in quotes"};
inline constexpr Pair tag{
    "метка типа YAML «{}» здесь не допускается: если значение начинается с «!», возьмите его в кавычки",
    "the YAML tag «{}» is not allowed here: put a value that begins with «!» in quotes"};
inline constexpr Pair unclosed_quote{"кавычка открыта и нигде не закрыта: остаток файла попал внутрь неё",
                                     "the quote opened here is never closed and swallows the rest of the file"};
inline constexpr Pair unclosed_bracket{"скобка открыта и не закрыта", "the bracket opened here is never closed"};
inline constexpr Pair odd_space{
    "вместо обычного пробела стоит неразрывный или невидимый (так бывает после вставки из Word): замените его обычным",
    "a no-break or invisible space stands for a plain one (as text pasted from Word has): type a plain space"};
inline constexpr Pair tab{"отступ сделан табуляцией: в YAML отступают только пробелами",
                          "the indent is a tab: YAML is indented with spaces only"};
inline constexpr Pair comment_inside{
    "« #» начинает в YAML примечание, и остаток строки отрезан; возьмите значение в кавычки",
    "« #» begins a comment in YAML and cuts off the rest of the line; put the value in quotes"};
inline constexpr Pair quote_over_lines{
    "кавычка, открытая здесь, закрылась только на другой строке: вероятно, пропущена закрывающая",
    "the quote opened here is closed only on another line: its closing quote is probably missing"};
inline constexpr Pair control{"в тексте знак, которого не видно: в двойных кавычках «\\» пишут дважды",
                              "an invisible character in the text: inside double quotes write «\\» twice"};
inline constexpr Pair no_colon{"после ключа нет двоеточия", "the colon after the key is missing"};
inline constexpr Pair too_deep{"вложенность глубже {} уровней", "nesting is deeper than {} levels"};
inline constexpr Pair key_not_text{"ключ должен быть простым текстом", "a key must be plain text"};
inline constexpr Pair empty_file{"файл пуст", "the file is empty"};
}  // namespace yaml_text

/// A message of the YAML parser, for people.
Said yaml_message(const std::string& parser_message);

}  // namespace merilo
