#include "command_parts.h"

namespace merilo::cli {

std::vector<Command> program_commands() {
    return {
        {"doctor", {"", ""},
         {"что установлено, что нашлось и что это добавит", "what is installed, what was found, and what it adds"},
         with({"--rubric", "--archive", "--format", "--output", "--lang", "--strict", "--no-color", "--quiet"}, config_options),
         {"terminal", "json"}, run_doctor,
         {{"Первое, что стоит запустить, если что-то не получается. Смотрит на помощников программы, на необязательные пакеты (catdoc, "
           "tesseract), на корневые сертификаты, на методики, архив, файл настроек, язык и терминал. Чего нет, о том сказано: каким "
           "пакетом Debian это поставить и что без него останется непроверенным.",
           "The first thing to run when something does not work. Looks at the program's helpers, at optional packages (catdoc, "
           "tesseract), at root certificates, rubrics, the archive, the configuration file, language and terminal. Of what is not "
           "there it says which Debian package brings it and what stays unchecked without it."},
          {{{"merilo doctor", "merilo doctor"}, {"всё ли есть", "whether all is there"}},
           {{"merilo doctor --format json --output отчёт.json", "merilo doctor --format json --output report.json"},
            {"то же для программы", "the same for a script"}},
           {{"merilo doctor --strict", "merilo doctor --strict"},
            {"код 4, если нет и необязательного", "exit code 4 when something optional is missing, too"}}},
          {"0 — всё необходимое есть; 2 — ошибка в файле настроек или в методике; 3 — нет необходимого: помощника той же версии, "
           "сертификатов, целого архива; 4 — нет необязательного (только с --strict).",
           "0 all that is needed is there; 2 a fault in the configuration file or in a rubric; 3 something needed is missing: a helper "
           "of the same version, certificates, a whole archive; 4 something optional is missing (only with --strict)."}}},
        {"completion", {"bash|zsh|fish", "bash|zsh|fish"},
         {"вывести скрипт автодополнения для оболочки", "print the completion script for a shell"},
         {"--output", "--lang"}, {}, run_completion,
         {{"После этого клавиша Tab дополняет команды, параметры и их значения, имена проверок, позиций и методик, файлы нужных видов. "
           "Пакет Debian ставит дополнение сам.",
           "The Tab key then completes commands, options and their values, names of checks, rows and rubrics, files of the right "
           "kinds. The Debian package installs this by itself."},
          {{{"source <(merilo completion bash)", "source <(merilo completion bash)"},
            {"для этого сеанса; чтобы навсегда — строкой в файле ~/.bashrc", "for this session; for good, as a line of ~/.bashrc"}},
           {{"merilo completion zsh --output _merilo", "merilo completion zsh --output _merilo"},
            {"положите файл в одну из папок $fpath", "put the file into a folder of $fpath"}},
           {{"merilo completion fish --output merilo.fish", "merilo completion fish --output merilo.fish"},
            {"положите файл в ~/.config/fish/completions", "put the file into ~/.config/fish/completions"}}},
          {"", ""}}},
        {"help", {"[КОМАНДА…]", "[COMMAND…]"},
         {"справка по команде: зачем она, примеры, параметры", "help on a command: what for, examples, options"},
         {"--lang"}, {}, run_help,
         {{"То же, что merilo КОМАНДА --help.", "The same as merilo COMMAND --help."},
          {{{"merilo help check", "merilo help check"}, {"справка по команде check", "help on the command check"}},
           {{"merilo help rubric show", "merilo help rubric show"}, {"по команде из двух слов", "on a command of two words"}}},
          {"", ""}}},
        {"man", {"", ""},
         {"вывести страницу руководства (man)", "print the manual page"}, {"--output", "--lang", "--as-of"}, {}, run_man, {}, true},
    };
}

}  // namespace merilo::cli
