#include "man.h"

#include <algorithm>
#include <utility>

#include "bindings.h"
#include "completion.h"
#include "help.h"
#include "report/report.h"
#include "session.h"
#include "text/dates.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair name_head{"ИМЯ", "NAME"}, synopsis_head{"ОБЗОР", "SYNOPSIS"}, description_head{"ОПИСАНИЕ", "DESCRIPTION"};
constexpr Pair commands_head{"КОМАНДЫ", "COMMANDS"}, options_head{"ПАРАМЕТРЫ", "OPTIONS"};
constexpr Pair config_head{"ФАЙЛ НАСТРОЕК", "CONFIGURATION FILE"}, codes_head{"КОДЫ ЗАВЕРШЕНИЯ", "EXIT STATUS"};
constexpr Pair environment_head{"ПЕРЕМЕННЫЕ ОКРУЖЕНИЯ", "ENVIRONMENT"}, files_head{"ФАЙЛЫ", "FILES"}, see_head{"СМ. ТАКЖЕ", "SEE ALSO"};

constexpr Pair short_name{"оценивает представления муниципалитетов по методике мониторинга",
                          "score municipalities' monitoring submissions by a rubric"};
constexpr Pair command_word{"КОМАНДА", "COMMAND"}, options_word{"параметры", "options"};
constexpr Pair description{
    "Регион ежегодно просит муниципалитеты показать, как они управляют методической работой: по каждой позиции оценивания заявить "
    "балл и сослаться на документы. merilo проверяет такую форму и документы, говорит, что исправить и сколько это стоит, считает "
    "баллы по методике и составляет рейтинг. Непроверенное никогда не считается ошибкой. Сеть нужна только команде fetch.",
    "Every year a region asks its municipalities to show how they manage methodical work: to claim points row by row and to name the "
    "documents that prove them. merilo checks such a form and the documents, says what to mend and what it costs, counts the points "
    "by a rubric, and ranks. What is not checked is never called wrong. Only the command fetch uses the network."};
constexpr Pair paths_text{
    "ПУТЬ — файл или папка со всеми вложенными; в папке берутся представления, остальное называется и пропускается.",
    "A PATH is a file or a folder with all below it; of a folder the submissions are taken, others are named and skipped."};
constexpr Pair options_line{"Параметры: {}.", "Options: {}."};
constexpr Pair config_text{
    "Параметры, которые повторяются, можно записать в файл .merilo.yaml. Он ищется в рабочей папке, затем выше, до папки, в которой "
    "лежит .git (её файл ещё читается), или до корня. Командная строка сильнее файла, файл сильнее окружения; переключатель, включённый "
    "в файле, выключает --strict=false. Пути считаются от файла. Неизвестный ключ — ошибка. --config называет другой файл, --no-config "
    "не читает никакого; merilo doctor показывает, какой действует.",
    "Options that keep recurring can be written into a file .merilo.yaml. It is looked for in the working folder, then above it, up to "
    "a folder that holds .git (whose file still counts) or to the root. The command line wins over the file, the file over the "
    "environment; a switch that the file turns on is turned off by --strict=false. Paths are relative to the file. An unknown key is "
    "an error. --config names another file, --no-config reads none; merilo doctor shows which one is in force."};
constexpr Pair keys_text{"Ключи — имена параметров без чёрточек: {}.", "The keys are the options' names without dashes: {}."};
constexpr Pair ignore_text{
    "Ключ ignore — образцы файлов, которые в папках пропускаются: имя (draft.yaml, *.tmp.yaml), путь от файла настроек (2019/**) или "
    "папка (черновики/). Названное в командной строке не пропускается.",
    "The key ignore holds patterns of files that are passed over in folders: a name (draft.yaml, *.tmp.yaml), a path from the "
    "configuration file (2019/**) or a folder (drafts/). What the command line names is never passed over."};
constexpr Pair environment_text[] = {
    {"LC_ALL, LC_MESSAGES, LANG|язык: английский, если первая заданная начинается с en, иначе русский",
     "LC_ALL, LC_MESSAGES, LANG|the language: English when the first that is set begins with en, Russian otherwise"},
    {"NO_COLOR|любое значение: без цвета", "NO_COLOR|any value: no colour"},
    {"COLUMNS|ширина строк, если вывод идёт не на терминал", "COLUMNS|how wide lines are where the output goes to no terminal"},
};
constexpr Pair files_text[] = {
    {".merilo.yaml|файл настроек", ".merilo.yaml|the configuration file"},
    {"merilo.db|архив подтверждений рабочей папки", "merilo.db|the evidence archive of the working folder"},
};

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '\\') result += "\\e";
        else if (letter == '-') result += "\\-";
        else result += letter;
    }
    return result.starts_with('.') || result.starts_with('\'') ? "\\&" + result : result;
}

/// An argument of a macro.
std::string argument(std::string_view text) {
    std::string result = "\"";
    for (const char letter : escaped(text)) result += letter == '"' ? std::string("\\(dq") : std::string(1, letter);
    return result + "\"";
}

std::string macro(std::string_view name, std::string_view text) { return "." + std::string(name) + " " + argument(text) + "\n"; }
/// A paragraph, in lines that an editor shows whole.
std::string line(std::string_view text) {
    constexpr std::size_t longest = 78;
    std::string result, line;
    while (!text.empty()) {
        const std::string word = escaped(text.substr(0, text.find(' ')));
        text.remove_prefix(std::min(text.find(' '), text.size() - 1) + 1);
        if (!line.empty() && line.size() + 1 + word.size() > longest) result += std::exchange(line, "") + "\n";
        line += (line.empty() ? "" : " ") + word;
    }
    return result + line + "\n";
}


std::string tagged(std::string_view tag, std::string_view text) { return ".TP\n" + macro("B", tag) + line(text); }

/// «tag|text» pairs.
std::string tagged_list(std::span<const Pair> all, Lang lang) {
    std::string text;
    for (const Pair& each : all) {
        const std::string_view whole = each.in(lang);
        text += tagged(whole.substr(0, whole.find('|')), whole.substr(whole.find('|') + 1));
    }
    return text;
}

std::string command_part(const Command& command, Lang lang) {
    std::string text = macro("SS", "merilo " + joined(command.name, command.arguments.in(lang))) + line(command.about.in(lang));
    const Lesson& lesson = command.lesson;
    if (!lesson.purpose.en.empty()) text += ".PP\n" + line(lesson.purpose.in(lang));
    std::string names;
    for (const OptionWords* option : options_of(command)) names += (names.empty() ? "" : ", ") + std::string(option->name);
    if (!names.empty()) text += ".PP\n" + line(say(options_line, names).in(lang));
    for (const ExampleLine& example : lesson.examples)
        text += tagged(example.line.in(lang), example.does.in(lang));
    if (!lesson.codes.en.empty()) text += ".PP\n" + line(say(Pair{"Коды завершения: {}", "Exit status: {}"}, lesson.codes).in(lang));
    return text;
}

std::string keys() {
    std::string names;
    for (const Binding& binding : all_bindings())
        if (binding.kept != Kept::never) names += std::string(binding.option.substr(2)) + ", ";
    return names + "ignore";
}

std::string option_part(const OptionWords& option, Lang lang) {
    return tagged(joined(option.name, option.value.in(lang)), option.about.in(lang));
}

}  // namespace

std::string manual(Lang lang, const Date& date) {
    std::string text = ".\\\" Made by merilo from the words of its own help.\n.TH MERILO 1 " + iso(date) + " " +
                       argument("merilo " + std::string(version())) + "\n.nh\n.ad l\n";
    text += macro("SH", name_head.in(lang)) + "merilo \\- " + line(short_name.in(lang));
    text += macro("SH", synopsis_head.in(lang)) + ".B merilo\n.I " + std::string(command_word.in(lang)) + "\n[" + std::string(options_word.in(lang)) + "]\n";
    text += macro("SH", description_head.in(lang)) + line(description.in(lang)) + ".PP\n" + line(paths_text.in(lang));
    text += macro("SH", commands_head.in(lang));
    for (const Command& command : all_commands())
        if (!command.hidden) text += command_part(command, lang);
    text += macro("SH", options_head.in(lang));
    for (const OptionWords& option : all_options()) text += option_part(option, lang);
    text += macro("SH", config_head.in(lang)) + line(config_text.in(lang)) + ".PP\n" + line(say(keys_text, keys()).in(lang)) + ".PP\n" +
            line(ignore_text.in(lang));
    text += macro("SH", codes_head.in(lang)) + line(exit_codes.in(lang));
    text += macro("SH", environment_head.in(lang)) + tagged_list(environment_text, lang);
    text += macro("SH", files_head.in(lang)) + tagged_list(files_text, lang);
    return text + macro("SH", see_head.in(lang)) + ".BR catdoc (1),\n.BR tesseract (1)\n";
}

int run_man(const Options& options) {
    Session session(options);
    return session.finish(manual(options.lang, options.as_of));
}

}  // namespace merilo::cli
