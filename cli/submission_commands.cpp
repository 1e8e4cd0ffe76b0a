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
         {"terminal", "json"}, run_validate,
         {{"Смотрит, заполнена ли форма по правилам: понятны ли имена, есть ли такие позиции в методике, возможны ли заявленные "
           "баллы. Документы не открываются, сеть не нужна, ответ готов сразу: удобно, пока форму ещё заполняют.",
           "Looks whether the form is filled in by the rules: known names, rows that the rubric has, points that are possible. No "
           "document is opened, no network is needed, the answer is there at once: made for the time of filling in."},
          {{{"merilo validate форма.yaml", "merilo validate form.yaml"},
            {"одно представление", "one submission"}},
           {{"merilo validate районы --quiet", "merilo validate districts --quiet"},
            {"все представления папки; показать только ошибки", "every submission of a folder; show faults only"}},
           {{"merilo validate районы --format json --output итог.json", "merilo validate districts --format json --output result.json"},
            {"то же для программы: файл, строка, столбец, сообщение", "the same for a script: file, line, column, message"}}},
          {"0 — форма в порядке; 1 — заявлен балл, которого нет в шкале; 2 — файл не читается как представление, ошибка в команде "
           "или методике; 3 — сбой на нашей стороне.",
           "0 the form is in order; 1 a claim that no level of its row allows; 2 a file that is no readable submission, bad usage or "
           "rubric; 3 a failure on our side."}}},
        {"check", paths,
         {"найти недостатки: что исправить, где и сколько баллов это вернёт",
          "find the defects: what to mend, where, and what it returns"},
         with({"--rubric", "--reviews", "--format", "--output", "--report", "--annotate", "--lang", "--as-of", "--jobs", "--fail-on",
               "--strict", "--schema", "--no-color", "--quiet", "--archive", "--fetch"}, fetch_options),
         report_formats(), run_check,
         {{"Проверяет форму и каждое подтверждение так, как это сделал бы эксперт: открывается ли ссылка, тот ли это документ, "
           "утверждён ли он, действует ли, указаны ли страницы. Замечания собраны по документам, дороже всего обходящиеся — первыми. "
           "Ссылки судятся по архиву (merilo fetch); что никто не открывал, считается непроверенным, а не ошибочным.",
           "Checks the form and every piece of evidence as an expert would: does the link open, is it that document, is it approved, "
           "is it in force, are the pages named. Findings are gathered by document, the dearest first. Links are judged from the "
           "archive (merilo fetch); what nobody has opened counts as not checked, never as wrong."},
          {{{"merilo check форма.yaml", "merilo check form.yaml"},
            {"что исправить до отправки", "what to mend before handing in"}},
           {{"merilo check форма.yaml --fetch", "merilo check form.yaml --fetch"},
            {"сначала открыть ссылки (нужна сеть)", "open the links first (needs the network)"}},
           {{"merilo check районы --report markdown:замечания.md", "merilo check districts --report markdown:findings.md"},
            {"вся папка: на экран и в файл", "a whole folder: to the screen and to a file"}},
           {{"merilo check форма.yaml --fail-on warning --strict", "merilo check form.yaml --fail-on warning --strict"},
            {"строже: и предупреждения, и непроверенное — не 0", "stricter: neither warnings nor unchecked evidence end in 0"}}},
          gate_codes}},
        {"score", paths,
         {"подсчитать баллы; если представлений несколько — составить рейтинг",
          "count the points, and rank when there are several submissions"},
         with({"--rubric", "--reviews", "--format", "--output", "--report", "--why", "--lang", "--as-of", "--jobs",
               "--fail-on", "--min-score", "--strict", "--schema", "--no-color", "--quiet", "--archive", "--fetch"}, fetch_options),
         report_formats(), run_score,
         {{"Считает баллы каждой позиции, раздела и всего представления. Чисел четыре, и они не смешиваются: заявлено; подтверждено "
           "(нижняя граница); возможно (верхняя: если всё непроверенное окажется в порядке); присуждено экспертом. Несколько "
           "представлений по одной методике составляют рейтинг.",
           "Counts the points of every row, section and submission. There are four numbers, never mixed: claimed; confirmed (the "
           "lower bound); possible (the upper one: if all that is unchecked turns out fine); awarded by an expert. Several "
           "submissions under one rubric make a ranking."},
          {{{"merilo score форма.yaml", "merilo score form.yaml"},
            {"баллы одного муниципалитета", "the points of one municipality"}},
           {{"merilo score районы --reviews заключения", "merilo score districts --reviews reviews"},
            {"рейтинг с решениями экспертов", "a ranking with the experts' decisions"}},
           {{"merilo score форма.yaml --why goals.presence", "merilo score form.yaml --why goals.presence"},
            {"откуда взялся балл одной позиции", "how one row came to its points"}},
           {{"merilo score районы --as-of 2026-01-15 --format json --output итог.json",
             "merilo score districts --as-of 2026-01-15 --format json --output result.json"},
            {"по увиденному до этого дня, для программы", "by what was seen until that day, for a script"}},
           {{"merilo score форма.yaml --min-score 20", "merilo score form.yaml --min-score 20"},
            {"порог: меньше 20 подтверждённых — код 1", "a gate: fewer than 20 confirmed points end in 1"}}},
          {"0 — подсчитано; 1 — не достигнут порог (--min-score) или есть замечания, названные в --fail-on; 2 — ошибка в команде, "
           "методике или представлении; 3 — сбой на нашей стороне; 4 — порог достигнут, но не всё проверено (--strict).",
           "0 counted; 1 a gate was not met (--min-score, or findings that --fail-on names); 2 bad usage, rubric or submission; 3 a "
           "failure on our side; 4 nothing failed but something was not checked (--strict)."}}},
        {"review", {"ФАЙЛ", "FILE"},
         {"начать экспертное заключение по представлению", "start an expert's review of a submission"},
         {"--rubric", "--output", "--archive", "--lang", "--as-of", "--no-color"}, {}, run_review,
         {{"Готовит файл, в котором эксперт решает то, о чём программа судить не вправе: каждая позиция с заявленным и подтверждённым "
           "баллом, с тем, что говорят документы, и с местом для решения. Балл, отличный от заявленного, требует причины. Готовое "
           "заключение передают через --reviews; начатое никогда не перезаписывается.",
           "Prepares the file in which an expert decides what is not for a program to judge: every row with its claimed and confirmed "
           "points, what the documents say, and room for the decision. Points that differ from the claim need a reason. Hand the "
           "finished review over with --reviews; one that was begun is never overwritten."},
          {{{"merilo review форма.yaml --output заключение.yaml", "merilo review form.yaml --output review.yaml"},
            {"начать заключение", "begin a review"}},
           {{"merilo score форма.yaml --reviews заключения", "merilo score form.yaml --reviews reviews"},
            {"подсчитать баллы с готовыми заключениями", "count the points with finished reviews"}}},
          {"", ""}}},
    };
}

}  // namespace merilo::cli
