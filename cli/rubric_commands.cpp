#include "command_parts.h"

namespace merilo::cli {

std::vector<Command> rubric_commands() {
    return {
        {"rubric list", {"", ""},
         {"перечислить известные методики", "list the known rubrics"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_rubric_list},
        {"rubric show", {"МЕТОДИКА", "RUBRIC"},
         {"показать методику: позиции, уровни, требования", "show a rubric: rows, levels, requirements"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_rubric_show},
        {"rubric check", {"ФАЙЛ…", "FILE…"},
         {"проверить файл методики", "check a rubric file"},
         {"--lang", "--no-color", "--quiet"}, {}, run_rubric_check},
        {"rubric schema", {"МЕТОДИКА", "RUBRIC"},
         {"вывести JSON Schema представлений этой методики", "print the JSON Schema of submissions under a rubric"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_rubric_schema},
        {"explain", {"ПРОВЕРКА|ПОЗИЦИЯ", "CHECK|CRITERION"},
         {"объяснить проверку или позицию оценивания", "explain a check or a criterion"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_explain},
    };
}

}  // namespace merilo::cli
