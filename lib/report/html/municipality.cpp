#include "report/html/html_parts.h"

namespace merilo {

void write_municipality(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place, const ReportOptions& options) {
    out.open("p", {{"class", "file"}});
    out.say({"Файл: ", "File: "});
    out.open("code");
    out.verbatim(evaluation.submission.file);
    out.close();
    out.close();
    write_score_card(out, evaluation, place);
    if (options.view == View::score) write_cycle(out, evaluation, place);
    if (options.quiet) return write_sections_table(out, evaluation, place);
    write_mendings(out, evaluation, place);
    if (options.view == View::score) write_sections_table(out, evaluation, place);
    write_rows(out, evaluation, place);
    write_unchecked(out, evaluation, place);
    write_documents(out, evaluation, place);
}

}  // namespace merilo
