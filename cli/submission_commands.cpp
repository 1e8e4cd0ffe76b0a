#include "command_parts.h"

namespace merilo::cli {

std::vector<Command> submission_commands() {
    return {
        {"validate", paths,
         {"проверить только форму: строение, имена позиций, баллы в пределах шкалы",
          "check the form only: structure, ids, points in range"},
         {"--rubric", "--format", "--output", "--lang", "--as-of", "--jobs", "--fail-on", "--strict", "--no-color", "--quiet"},
         {"terminal", "json"}, run_validate},
        {"check", paths,
         {"найти недостатки: что исправить, где и сколько баллов это вернёт",
          "find the defects: what to mend, where, and what it returns"},
         with({"--rubric", "--reviews", "--format", "--output", "--report", "--annotate", "--lang", "--as-of", "--jobs", "--fail-on",
               "--strict", "--schema", "--no-color", "--quiet", "--archive", "--fetch"}, fetch_options),
         report_formats(), run_check},
        {"score", paths,
         {"подсчитать баллы; если представлений несколько — составить рейтинг",
          "count the points, and rank when there are several submissions"},
         with({"--rubric", "--reviews", "--format", "--output", "--report", "--why", "--lang", "--as-of", "--jobs",
               "--fail-on", "--min-score", "--strict", "--schema", "--no-color", "--quiet", "--archive", "--fetch"}, fetch_options),
         report_formats(), run_score},
        {"review", {"ФАЙЛ", "FILE"},
         {"начать экспертное заключение по представлению", "start an expert's review of a submission"},
         {"--rubric", "--output", "--archive", "--lang", "--as-of", "--no-color"}, {}, run_review},
    };
}

}  // namespace merilo::cli
