#pragma once
#include "report/page.h"
#include "report/report.h"

namespace merilo {

/// What terminal and markdown both say: picks one of the pages below.
Page page_of(const Report& report, const ReportOptions& options);

Page check_page(const Report& report, const ReportOptions& options);   ///< defects, file by file
Page score_page(const Evaluation& evaluation, const ReportOptions& options);
Page region_page(const Report& report, const ReportOptions& options);  ///< several submissions: ranking first

// Parts that several pages share (parts.cpp).

void add_totals(Page& page, const Evaluation& evaluation, Lang lang);
void add_caveats(Page& page, const std::vector<std::string>& caveats);
void add_unchecked(Page& page, const Evaluation& evaluation, Lang lang);

/// How much is told of what to mend first and what to state so that it can be checked.
enum class Detail { full, brief };
void add_mendings(Page& page, const Evaluation& evaluation, std::size_t limit, Detail detail, Lang lang);

/// «заявлено 2, подтверждено 1, возможно 2 из 2».
std::string row_numbers(const Criterion& criterion, const Points& points, Lang lang);

/// «Как исправить: …» of what was found; of what nobody could check, only what would help to.
std::string advice_text(const Finding& finding, Lang lang);

/// A finding with its place, price and mending, below the row it belongs to.
void add_finding(Page& page, const Evaluation& evaluation, const Finding& finding, Lang lang);

/// Its first line alone: place, severity, check; then `text`.
void add_finding_line(Page& page, const Evaluation& evaluation, const Finding& finding, std::string text, Lang lang);

/// Price, effect and basis of a finding: «цена: 2 балла; ссылка ничего не подтверждает (по источнику)».
std::string price_text(const Evaluation& evaluation, const Finding& finding, int points_at_stake, Lang lang);

}  // namespace merilo
