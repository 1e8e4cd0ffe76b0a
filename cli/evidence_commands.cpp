#include "command_parts.h"

namespace merilo::cli {

std::vector<Command> evidence_commands() {
    return {
        {"fetch", paths,
         {"открыть все ссылки и записать увиденное в архив (единственная команда, которой нужна сеть)",
          "open every link and keep what was seen in the archive (the only command that uses the network)"},
         with({"--rubric", "--output", "--lang", "--no-color", "--quiet", "--archive"}, fetch_options),
         {}, run_fetch},
        {"inspect", {"ФАЙЛ…", "FILE…"},
         {"прочитать документы: что это, чем утверждены, о чём, есть ли цели и персональные данные",
          "read documents: what they are, what approved them, on what, with goals or personal data"},
         {"--format", "--output", "--lang", "--jobs", "--ocr", "--no-color", "--quiet"}, {"terminal", "json"}, run_inspect},
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
    };
}

}  // namespace merilo::cli
