#pragma once
#include <string>

#include "report/html/html_writer.h"
#include "report/report.h"
#include "score/ranking.h"

namespace merilo {

/// One municipality's place in a page.
struct HtmlPlace {
    int level = 1;       ///< of its own heading
    std::string prefix;  ///< of its anchors: «m3-»; empty where it is the whole page

    std::string row(const Rubric& rubric, int criterion) const { return prefix + rubric.criteria[criterion].id; }
    std::string document(int number) const { return prefix + "d" + std::to_string(number); }
};

// A municipality: one file a part.

void write_score_card(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place);
void write_cycle(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place);
void write_mendings(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place);
void write_sections_table(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place);
void write_rows(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place);
void write_unchecked(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place);
void write_documents(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place);

/// All of it, below the municipality's heading.
void write_municipality(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place, const ReportOptions& options);

// A region.

/// The anchor prefix of an evaluation in a page of several.
std::string municipality_prefix(int evaluation);

void write_ranking(HtmlWriter& out, const Report& report, const RankingGroup& group);
void write_heat_map(HtmlWriter& out, const Report& report, const RankingGroup& group);
void write_distribution(HtmlWriter& out, const Report& report, const RankingGroup& group);
void write_section_chart(HtmlWriter& out, const Report& report, const RankingGroup& group);
void write_counts(HtmlWriter& out, const Report& report);            ///< of `check`: findings, submission by submission
void write_typical_defects(HtmlWriter& out, const Report& report);
/// Every finding, filtered and sorted by the script; `several`: they name their municipality.
void write_findings(HtmlWriter& out, const Report& report, bool several);

// Small things.

/// Confirmed thick, possible thin, awarded as a line; beside its numbers, which say the same to who does not see it.
void write_bar(HtmlWriter& out, const Points& points);
void write_bar_legend(HtmlWriter& out, bool reviewed);

/// «Open all», «Close all»: hidden until the script is there.
void write_buttons(HtmlWriter& out);

/// A table that scrolls where the screen is narrower, with its caption; closed by `close_table`.
void open_table(HtmlWriter& out, std::string_view caption, std::string_view classes);
void close_table(HtmlWriter& out);
/// «<th scope="col">».
void head_cell(HtmlWriter& out, const Pair& title, bool number = false);
void number_cell(HtmlWriter& out, std::string_view text);

/// A link to `url` where it is an http or https address that a browser can open, else the text alone.
void write_address(HtmlWriter& out, const Document& document);

/// What the page's readers know the submission's documents by.
struct DocumentNumbers {
    explicit DocumentNumbers(const Evaluation& evaluation);
    std::vector<int> number;  ///< by document: its number, from 1; spellings of one document share it; 0: never cited
    std::vector<int> first;   ///< by number - 1: the document that stands for all its spellings
};


/// «открывается, 24.11.2026»: what became of its link or file; empty when nothing is known.
std::string reach_text(const Evaluation& evaluation, int document, Lang lang);

}  // namespace merilo
