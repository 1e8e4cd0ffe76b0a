#include "commands.h"

#include "report/report.h"

namespace merilo::cli {

namespace {

constexpr Pair paths{"ПУТЬ…", "PATH…"};

std::vector<std::string_view> report_formats() {
    std::vector<std::string_view> names;
    for (const Reporter& reporter : all_reporters()) names.push_back(reporter.name);
    return names;
}

/// How links are opened: options of `fetch`, and of what can fetch first.
const std::vector<std::string_view> fetch_options{"--allow-private", "--per-host", "--delay", "--timeout", "--max-size",
                                                  "--ca-file", "--confirm-after", "--max-age", "--ocr"};

std::vector<std::string_view> with(std::vector<std::string_view> options, const std::vector<std::string_view>& more) {
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<Command> make_commands() {
    return {
        {"validate", paths,
         {"проверить только форму: строение, имена позиций, баллы в пределах шкалы",
          "check the form only: structure, ids, points in range"},
         {"--rubric", "--format", "--output", "--lang", "--as-of", "--jobs", "--fail-on", "--strict", "--no-color", "--quiet"},
         {"terminal", "json"}, run_validate},
        {"check", paths,
         {"найти недостатки: что исправить, где и сколько баллов это вернёт",
          "find the defects: what to mend, where, and what it returns"},
         with({"--rubric", "--reviews", "--format", "--output", "--report", "--lang", "--as-of", "--jobs", "--fail-on",
               "--strict", "--schema", "--no-color", "--quiet", "--archive", "--fetch"}, fetch_options),
         report_formats(), run_check},
        {"score", paths,
         {"подсчитать баллы; если представлений несколько — составить рейтинг",
          "count the points, and rank when there are several submissions"},
         with({"--rubric", "--reviews", "--format", "--output", "--report", "--why", "--lang", "--as-of", "--jobs",
               "--fail-on", "--min-score", "--strict", "--schema", "--no-color", "--quiet", "--archive", "--fetch"}, fetch_options),
         report_formats(), run_score},
        {"fetch", paths,
         {"открыть все ссылки и записать увиденное в архив (единственная команда, которой нужна сеть)",
          "open every link and keep what was seen in the archive (the only command that uses the network)"},
         with({"--rubric", "--output", "--lang", "--no-color", "--quiet", "--archive"}, fetch_options),
         {}, run_fetch},
        {"inspect", {"ФАЙЛ…", "FILE…"},
         {"прочитать документы: что это, чем утверждены, о чём, есть ли цели и персональные данные",
          "read documents: what they are, what approved them, on what, with goals or personal data"},
         {"--format", "--output", "--archive", "--lang", "--jobs", "--ocr", "--no-color", "--quiet"}, {"terminal", "json"}, run_inspect},
        {"review", {"ФАЙЛ", "FILE"},
         {"начать экспертное заключение по представлению", "start an expert's review of a submission"},
         {"--rubric", "--output", "--archive", "--lang", "--as-of", "--no-color"}, {}, run_review},
        {"archive info", {"", ""},
         {"что хранит архив подтверждений и цел ли он", "what the evidence archive holds, and whether it is whole"},
         {"--archive", "--format", "--output", "--lang", "--no-color", "--quiet"}, {"terminal", "json"}, run_archive_info},
        {"archive list", {"", ""},
         {"состояние каждой ссылки на день отчёта", "the state of every link on the day of the report"},
         {"--archive", "--as-of", "--format", "--output", "--lang", "--no-color", "--quiet"},
         {"terminal", "json", "csv"}, run_archive_list},
        {"archive export", {"", ""},
         {"выгрузить архив: WARC для хранения, CSV — протокол всех проверок для апелляции",
          "export the archive: WARC to keep, CSV as the protocol of every check for an appeal"},
         {"--archive", "--as-of", "--format", "--output", "--lang", "--no-color", "--quiet"}, {"warc", "csv"}, run_archive_export},
        {"archive gc", {"", ""},
         {"вернуть место, занятое документами, которые не нужны ни одной попытке",
          "give back the space of documents that no attempt names"},
         {"--archive", "--lang", "--no-color", "--quiet"}, {}, run_archive_gc},
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

}  // namespace

std::span<const Command> all_commands() {
    static const std::vector<Command> all = make_commands();
    return all;
}

std::span<const OptionWords> all_options() {
    static constexpr OptionWords all[] = {
        {"--rubric", {"ФАЙЛ", "FILE"},
         {"добавить методику или заменить встроенную (можно повторять)", "add a rubric or replace a shipped one (repeatable)"}},
        {"--reviews", {"ПУТЬ", "PATH"},
         {"экспертные заключения: файл или папка", "experts' reviews: a file or a folder"}},
        {"--format", {"ВИД", "NAME"}, {"вид вывода", "output format"}},
        {"--output", {"ФАЙЛ", "FILE"},
         {"записать результат в файл («-» — на экран)", "write the result to a file (“-”: standard output)"}},
        {"--report", {"ВИД:ФАЙЛ", "FORMAT:FILE"},
         {"записать ещё один отчёт (можно повторять)", "write one more report (repeatable)"}},
        {"--why", {"ПОЗИЦИЯ", "CRITERION"},
         {"объяснить, откуда взялись баллы позиции", "explain how a criterion came to its points"}},
        {"--lang", {"ru|en", "ru|en"},
         {"язык (по умолчанию — из окружения)", "language (default: from the environment)"}},
        {"--as-of", {"ДАТА", "DATE"},
         {"день отчёта вместо сегодняшнего: 2026-01-15", "day of the report instead of today: 2026-01-15"}},
        {"--jobs", {"N", "N"},
         {"сколько файлов обрабатывать одновременно", "how many files to work on at once"}},
        {"--fail-on", {"УРОВЕНЬ", "SEVERITY"},
         {"при каких замечаниях код завершения 1: error, warning, note, never",
          "findings that make exit code 1: error, warning, note, never"}},
        {"--min-score", {"N", "N"},
         {"код завершения 1, если подтверждено (с заключением — присуждено) меньше N",
          "exit code 1 when confirmed (reviewed: awarded) points are below N"}},
        {"--strict", {"", ""},
         {"код завершения 4, если замечаний нет, но что-то не проверено",
          "exit code 4 when nothing failed but something was not checked"}},
        {"--archive", {"ФАЙЛ", "FILE"},
         {"архив подтверждений (по умолчанию merilo.db в рабочей папке)", "the evidence archive (default: merilo.db in the working folder)"}},
        {"--fetch", {"", ""}, {"сначала открыть ссылки, как merilo fetch", "open the links first, as merilo fetch does"}},
        {"--allow-private", {"", ""},
         {"открывать и адреса внутренних сетей (иначе в них отказано)", "open addresses of inner networks too (refused otherwise)"}},
        {"--per-host", {"N", "N"}, {"соединений с одним сервером (4)", "connections to one server (4)"}},
        {"--delay", {"ВРЕМЯ", "DURATION"},
         {"пауза между запросами к одному серверу (100ms, во внутренней сети 0s)", "pause between requests to one server (100ms, on inner networks 0s)"}},
        {"--timeout", {"ВРЕМЯ", "DURATION"}, {"сколько ждать одну ссылку в целом (60s)", "how long to wait for one link in all (60s)"}},
        {"--max-size", {"РАЗМЕР", "SIZE"}, {"наибольший размер документа (50M)", "the largest document (50M)"}},
        {"--ca-file", {"ФАЙЛ", "FILE"},
         {"доверять и этим корневым сертификатам (PEM)", "trust these root certificates too (PEM)"}},
        {"--confirm-after", {"ВРЕМЯ", "DURATION"},
         {"через сколько проверить ещё раз, прежде чем считать сайт пропавшим (60s)", "how long until a silent site is looked at again before it counts as gone (60s)"}},
        {"--max-age", {"ВРЕМЯ", "DURATION"},
         {"не спрашивать снова то, что открывалось не раньше (1h; 0s — спросить всё)", "do not ask again for what opened within this time (1h; 0s asks for everything)"}},
        {"--ocr", {"", ""},
         {"распознать сканы (пакеты Debian tesseract-ocr и tesseract-ocr-rus): медленно, каждый документ один раз",
          "recognise scans (Debian packages tesseract-ocr and tesseract-ocr-rus): slow, each document once"}},
        {"--schema", {"", ""},
         {"вывести JSON Schema результатов и закончить", "print the JSON Schema of the results and stop"}},
        {"--no-color", {"", ""}, {"без цвета", "no colour"}},
        {"--quiet", {"", ""}, {"только итоги", "totals only"}},
    };
    return all;
}

}  // namespace merilo::cli
