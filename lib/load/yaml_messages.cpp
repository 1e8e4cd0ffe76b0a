#include "load/yaml_messages.h"

#include "text/say.h"

namespace merilo {
namespace {

struct Known {
    std::string_view parser;  ///< how the parser's message begins
    Pair text;
};

constexpr Known known[] = {
    {"illegal map value", {"двоеточие не на месте: значение с «: » внутри возьмите в кавычки; проверьте и отступ",
                           "a colon out of place: quote a value that holds «: »; check the indent too"}},
    {"end of map not found", {"строка не продолжает список ключей: проверьте отступ и двоеточие после ключа",
                              "the line does not continue the keys above: check its indent and the colon after the key"}},
    {"end of sequence not found", {"строка не продолжает список: проверьте отступ и дефис",
                                   "the line does not continue the list: check its indent and the dash"}},
    {"end of map flow not found", {"не хватает «}}» или запятой", "«}}» or a comma is missing"}},
    {"end of sequence flow not found", {"не хватает «]» или запятой", "«]» or a comma is missing"}},
    {"illegal flow end", {"лишняя закрывающая скобка", "a closing bracket too many"}},
    {"illegal block entry", {"дефис списка не на месте: проверьте отступ", "a list dash out of place: check the indent"}},
    {"illegal map key", {"ключ не на месте: проверьте отступ", "a key out of place: check the indent"}},
    {"illegal tab", yaml_text::tab},
    {"illegal EOF in scalar", {"кавычка открыта и нигде не закрыта", "a quote is opened and never closed"}},
    {"illegal document indicator in scalar", {"кавычка открыта и не закрыта до «---»",
                                              "a quote is opened and not closed before «---»"}},
    {"unknown token", {"знак, с которого значение начинаться не может: возьмите значение в кавычки",
                       "a value cannot begin with this character: put the value in quotes"}},
    {"illegal character in scalar", {"недопустимый знак", "an illegal character"}},
    {"unknown escape character", {"неизвестная запись после «\\»: в двойных кавычках «\\» пишут дважды",
                                  "unknown escape after «\\»: inside double quotes write «\\» twice"}},
    {"bad character found while scanning hex number", {"после «\\x», «\\u» должны идти шестнадцатеричные цифры",
                                                       "hexadecimal digits must follow «\\x», «\\u»"}},
    {"the referenced anchor is not defined", yaml_text::alias},
    {"invalid unicode", {"такого знака Юникода нет", "there is no such Unicode character"}},
};

constexpr Pair other{"текст не читается как YAML: {}", "the text cannot be read as YAML: {}"};

}  // namespace

Said yaml_message(const std::string& parser_message) {
    for (const auto& [parser, text] : known)
        if (parser_message.starts_with(parser)) return say(text);
    return say(other, parser_message);
}

}  // namespace merilo
