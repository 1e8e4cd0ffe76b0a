#include "command_parts.h"

namespace merilo::cli {

std::vector<Command> evidence_commands() {
    return {
        {"fetch", paths,
         {"открыть все ссылки и записать увиденное в архив (единственная команда, которой нужна сеть)",
          "open every link and keep what was seen in the archive (the only command that uses the network)"},
         with({"--rubric", "--output", "--lang", "--no-color", "--quiet", "--archive"}, fetch_options),
         {}, run_fetch,
         {{"Открывает каждую ссылку представлений один раз и хранит ответ вместе с документом, днём и выводом: открылась, устарела, "
           "подозрительна, не работает, отказано, не пустили. После этого check и score работают без сети и дают тот же ответ и "
           "через годы. Прерванный запуск продолжает та же команда.",
           "Opens every link of the submissions once and keeps the answer with its document, day and verdict: ok, moved, suspect, "
           "broken, refused, blocked. From then on check and score work without a network and say the same years later. A run that "
           "was stopped goes on with the same command."},
          {{{"merilo fetch форма.yaml", "merilo fetch form.yaml"},
            {"открыть ссылки, архив — merilo.db рядом", "open the links; the archive is merilo.db here"}},
           {{"merilo fetch районы --archive 2020.db --max-age 24h", "merilo fetch districts --archive 2020.db --max-age 24h"},
            {"не спрашивать снова то, что открывалось за сутки", "do not ask again for what opened within a day"}},
           {{"merilo fetch форма.yaml --ocr", "merilo fetch form.yaml --ocr"},
            {"и распознать сканы", "and recognise scans"}}},
          {"0 — ссылки открыты, какими бы они ни оказались; 2 — ошибка в команде или представлении; 3 — сбой на нашей стороне "
           "(архив, диск, помощник merilo-fetch).",
           "0 the links were opened, whatever they turned out to be; 2 bad usage or submission; 3 a failure on our side (archive, "
           "disk, the helper merilo-fetch)."}}},
        {"inspect", {"ДОКУМЕНТ…", "DOCUMENT…"},
         {"прочитать документы: что это, чем утверждены, о чём, есть ли цели и персональные данные",
          "read documents: what they are, what approved them, on what, with goals or personal data"},
         {"--format", "--output", "--archive", "--lang", "--jobs", "--ocr", "--no-color", "--quiet"}, {"terminal", "json"}, run_inspect,
         {{"Показывает, что программа прочла в документе (PDF, DOCX, ODT, RTF, DOC, HTML, TXT, скан): вид, уровень, кем издан, номер, "
           "дату, утверждение, темы, цели и показатели, персональные данные, — и по каким словам она это решила. Так проверяют "
           "документ до того, как сослаться на него.",
           "Shows what the program reads in a document (PDF, DOCX, ODT, RTF, DOC, HTML, TXT, a scan): kind, level, issuer, number, "
           "date, approval, topics, goals and indicators, personal data, and by which words. So a document is looked at before "
           "anybody cites it."},
          {{{"merilo inspect приказ.pdf", "merilo inspect order.pdf"},
            {"один документ", "one document"}},
           {{"merilo inspect документы --format json", "merilo inspect documents --format json"},
            {"все документы папки, для программы", "every document of a folder, for a script"}},
           {{"merilo inspect приказ.pdf --ocr", "merilo inspect order.pdf --ocr"},
            {"распознать, если это скан", "recognise it if it is a scan"}}},
          {"0 — прочитано, даже если документ оказался нечитаемым; 2 — такого файла нет или ошибка в команде; 3 — сбой на нашей "
           "стороне.",
           "0 read, even when a document turned out unreadable; 2 no such file, or bad usage; 3 a failure on our side."}}},
        {"archive info", {"", ""},
         {"что хранит архив подтверждений и цел ли он", "what the evidence archive holds, and whether it is whole"},
         {"--archive", "--format", "--output", "--lang", "--no-color", "--quiet"}, {"terminal", "json"}, run_archive_info,
         {{"Архив — один файл (merilo.db): все попытки открыть ссылки и все документы, какими они были в тот день. Команда "
           "считает их и проверяет, не повреждён ли файл.",
           "The archive is one file (merilo.db): every attempt at a link and every document as it was that day. This counts them and "
           "looks whether the file is damaged."},
          {{{"merilo archive info", "merilo archive info"}, {"архив рабочей папки", "the archive of the working folder"}},
           {{"merilo archive info --archive 2020.db --format json", "merilo archive info --archive 2020.db --format json"},
            {"другой архив, для программы", "another archive, for a script"}}},
          {"", ""}}},
        {"archive list", {"", ""},
         {"состояние каждой ссылки на день отчёта", "the state of every link on the day of the report"},
         {"--archive", "--as-of", "--format", "--output", "--lang", "--no-color", "--quiet"},
         {"terminal", "json", "csv"}, run_archive_list,
         {{"Что известно о каждой ссылке: вывод, его причина и день. С --as-of — какой она была на тот день.",
           "What is known of every link: the verdict, its reason and day. With --as-of: as it was on that day."},
          {{{"merilo archive list", "merilo archive list"}, {"таблица на экран", "a table on the screen"}},
           {{"merilo archive list --as-of 2026-01-15 --format csv --output ссылки.csv",
             "merilo archive list --as-of 2026-01-15 --format csv --output links.csv"},
            {"состояние на 15 января, для Excel", "the state of 15 January, for a spreadsheet"}}},
          {"", ""}}},
        {"archive export", {"", ""},
         {"выгрузить архив: WARC для хранения, CSV — протокол всех проверок для апелляции",
          "export the archive: WARC to keep, CSV as the protocol of every check for an appeal"},
         {"--archive", "--as-of", "--format", "--output", "--lang", "--no-color", "--quiet"}, {"warc", "csv"}, run_archive_export,
         {{"Отдаёт увиденное в виде, который прочтёт и тот, у кого нет merilo: протокол попыток с датами и адресами (CSV) или сами "
           "ответы серверов (WARC 1.1).",
           "Hands over what was seen in a form for those who have no merilo: a protocol of the attempts with days and addresses "
           "(CSV), or the servers' answers themselves (WARC 1.1)."},
          {{{"merilo archive export --format csv --output протокол.csv", "merilo archive export --format csv --output protocol.csv"},
            {"протокол для апелляции", "a protocol for an appeal"}},
           {{"merilo archive export --output подтверждения.warc", "merilo archive export --output evidence.warc"},
            {"всё, что пришло по ссылкам", "everything that came from the links"}}},
          {"", ""}}},
        {"archive gc", {"", ""},
         {"вернуть место, занятое документами, которые не нужны ни одной попытке",
          "give back the space of documents that no attempt names"},
         {"--archive", "--lang", "--no-color", "--quiet"}, {}, run_archive_gc,
         {{"Уменьшает файл архива; ни одна попытка и ни один документ, на который она ссылается, не пропадают.",
           "Makes the archive's file smaller; no attempt is lost, nor any document that one names."},
          {{{"merilo archive gc", "merilo archive gc"}, {"архив рабочей папки", "the archive of the working folder"}}},
          {"", ""}}},
    };
}

}  // namespace merilo::cli
