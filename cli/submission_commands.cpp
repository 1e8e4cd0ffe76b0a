#include "command_parts.h"

namespace merilo::cli {

std::vector<Command> submission_commands() {
    return {
        {"template", {"МЕТОДИКА", "RUBRIC"},
         {"пустая форма для самооценки по методике: YAML, книга Excel или CSV",
          "a blank self-assessment form for a rubric: YAML, an Excel workbook or CSV"},
         {"--rubric", "--format", "--output", "--lang", "--as-of", "--no-color"}, {"yaml", "xlsx", "csv"}, run_template,
         {{"Пишет пустую форму, сделанную из методики: рядом с каждой позицией сказано, за что сколько баллов и чем их подтвердить. В "
           "книге Excel – лист с указаниями, списки для выбора, примечания с требованиями; YAML и CSV – с пояснениями. Вид – по "
           "окончанию файла в --output или по --format, без них YAML.",
           "Writes a blank form made from the rubric: beside every row stands what earns how many points and by what evidence. A "
           "workbook has a sheet that explains, lists to choose from, notes with the requirements; YAML and CSV have remarks. The "
           "format is that of the ending of --output or of --format, else YAML."},
          {{{"merilo template krasnoyarsk-methodical-work-municipal --output бланк.xlsx",
             "merilo template krasnoyarsk-methodical-work-municipal --output blank.xlsx"},
            {"книга Excel, чтобы заполнить руками", "a workbook to fill in by hand"}},
           {{"merilo template krasnoyarsk-methodical-work-municipal/2020 --format csv --output бланк.csv",
             "merilo template krasnoyarsk-methodical-work-municipal/2020 --format csv --output blank.csv"},
            {"таблица с точками с запятой, одна редакция методики", "a table with semicolons, one edition of the rubric"}},
           {{"merilo template krasnoyarsk-methodical-work-municipal", "merilo template krasnoyarsk-methodical-work-municipal"},
            {"показать форму YAML", "show the YAML form"}}},
          {"0 – форма записана; 2 – ошибка в команде или методике; 3 – сбой на нашей стороне.",
           "0 the form is written; 2 bad usage or rubric; 3 a failure on our side."}}},
        {"convert", {"ИЗ В", "IN OUT"},
         {"переложить форму из одного вида в другой без потерь: YAML, JSON, XLSX, CSV",
          "carry a form over from one format to another without loss: YAML, JSON, XLSX, CSV"},
         {"--rubric", "--format", "--lang", "--as-of", "--no-color", "--quiet"}, {"yaml", "xlsx", "csv", "json"}, run_convert,
         {{"Читает форму в любом виде и записывает в другом: по окончанию второго файла или по --format. Записанное тут же "
           "перечитывается и сличается с прочитанным, поэтому потерь не бывает: что не помещается, о том сказано, и файла нет. Исходный "
           "файл не меняется.",
           "Reads a form of any format and writes it in another: that of the second file's ending, or of --format. What was written is "
           "read again at once and compared with what was read, so nothing is lost: what does not fit is said, and there is no file. The "
           "file that is read never changes."},
          {{{"merilo convert форма.yaml форма.xlsx", "merilo convert form.yaml form.xlsx"}, {"представление – в книгу Excel", "a submission to a workbook"}},
           {{"merilo convert форма.yaml форма.csv --lang ru", "merilo convert form.yaml form.csv --lang en"},
            {"в таблицу с русскими заголовками", "to a table with English headings"}},
           {{"merilo convert форма.yaml - --format json", "merilo convert form.yaml - --format json"}, {"на экран, для программы", "to the screen, for a script"}}},
          {"0 – записано без потерь; 2 – ошибка в команде или форме, либо в этом виде она не помещается; 3 – сбой на нашей стороне.",
           "0 written without loss; 2 bad usage or form, or it does not fit this format; 3 a failure on our side."}}},
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
