#include "command_parts.h"

namespace merilo::cli {

std::vector<Command> rubric_commands() {
    return {
        {"rubric list", {"", ""},
         {"перечислить известные методики", "list the known rubrics"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_rubric_list,
         {{"Методики поставляются внутри программы; --rubric добавляет свою или заменяет поставленную.",
           "Rubrics travel inside the program; --rubric adds your own or replaces a shipped one."},
          {{{"merilo rubric list", "merilo rubric list"}, {"что знает программа", "what the program knows"}},
           {{"merilo rubric list --rubric методика.yaml", "merilo rubric list --rubric rubric.yaml"},
            {"и своя методика", "and a rubric of your own"}}},
          {"", ""}}},
        {"rubric show", {"МЕТОДИКА", "RUBRIC"},
         {"показать методику: позиции, уровни, требования", "show a rubric: rows, levels, requirements"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_rubric_show,
         {{"Методика так, как её читают методисты: разделы, позиции с уровнями и баллами, чего требует каждый раздел от документов и "
           "во что обходится каждый недостаток. Где балл предположен, а не опубликован, это сказано.",
           "A rubric as methodologists read it: sections, rows with levels and points, what each section asks of documents and what "
           "each defect costs. Where points are assumed and not published, it says so."},
          {{{"merilo rubric show krasnoyarsk-methodical-work-municipal", "merilo rubric show krasnoyarsk-methodical-work-municipal"},
            {"поставленная методика", "a shipped rubric"}}},
          {"", ""}}},
        {"rubric check", {"ФАЙЛ…", "FILE…"},
         {"проверить файл методики", "check a rubric file"},
         {"--lang", "--no-color", "--quiet"}, {}, run_rubric_check,
         {{"Ищет в файле методики всё, из-за чего по ней нельзя считать: неизвестные ключи и проверки, суммы, которые не сходятся, "
           "недостающие уровни. Называет место в файле.",
           "Looks in a rubric file for all that keeps one from scoring by it: unknown keys and checks, sums that do not add up, levels "
           "that are missing. Names the place in the file."},
          {{{"merilo rubric check методика.yaml", "merilo rubric check rubric.yaml"},
            {"пока методику пишут", "while a rubric is being written"}}},
          {"0 — методики в порядке; 2 — есть ошибки; 3 — сбой на нашей стороне.",
           "0 the rubrics are in order; 2 there are faults; 3 a failure on our side."}}},
        {"rubric schema", {"МЕТОДИКА", "RUBRIC"},
         {"вывести JSON Schema представлений этой методики", "print the JSON Schema of submissions under a rubric"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_rubric_schema,
         {{"По этой схеме редактор подсказывает ключи и позиции, пока заполняют YAML.",
           "With this schema an editor suggests keys and rows while YAML is filled in."},
          {{{"merilo rubric schema krasnoyarsk-methodical-work-municipal --output схема.json",
             "merilo rubric schema krasnoyarsk-methodical-work-municipal --output schema.json"},
            {"схема для редактора", "a schema for an editor"}}},
          {"", ""}}},
        {"explain", {"ПРОВЕРКА|ПОЗИЦИЯ", "CHECK|CRITERION"},
         {"объяснить проверку или позицию оценивания", "explain a check or a criterion"},
         {"--rubric", "--output", "--lang", "--no-color"}, {}, run_explain,
         {{"Проверка: что она ищет и чего намеренно не ищет, почему это важно, как исправить, во что обходится. Позиция: уровни, что "
           "нужно для каждого, какие документы принимаются, откуда это взято.",
           "A check: what it looks for and what it leaves alone on purpose, why it matters, how to mend it, what it costs. A row: its "
           "levels, what each needs, which documents count, where that is written."},
          {{{"merilo explain not-approved", "merilo explain not-approved"},
            {"проверка, имя которой стоит в замечании", "the check that a finding names"}},
           {{"merilo explain goals.presence", "merilo explain goals.presence"},
            {"позиция методики", "a row of the rubric"}}},
          {"", ""}}},
    };
}

}  // namespace merilo::cli
