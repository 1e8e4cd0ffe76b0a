#include "annotate.h"

#include <algorithm>
#include <filesystem>

#include "exit_code.h"
#include "files.h"
#include "form/layout.h"
#include "form/read_source.h"
#include "office/mark_xlsx.h"
#include "output.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace merilo::cli {

namespace {

namespace fs = std::filesystem;

constexpr Pair one_form{"--annotate размечает одну книгу: укажите один файл .xlsx", "--annotate marks one workbook: name one .xlsx file"};
constexpr Pair only_books{"разметить можно только книгу Excel (.xlsx), а не {}: сохраните форму как XLSX", "only an Excel workbook (.xlsx) can be marked, not {}: save the form as XLSX"};
constexpr Pair no_screen{"размеченную книгу записывают в файл, а не на экран", "a marked workbook is written to a file, not to the screen"};
constexpr Pair marked{"размеченная книга: {}", "the marked workbook: {}"};
constexpr Pair heading{"Что исправить: {}", "What to mend: {}"};
constexpr Pair to_mend{"Замечаний: {}. Сначала то, что возвращает больше баллов. Нажмите на место — откроется ячейка; исправьте её, сохраните книгу и проверьте ещё раз: merilo check ФАЙЛ.xlsx",
                       "Findings: {}. What returns most points comes first. Click a place to get to its cell; mend it, save the workbook and check again: merilo check FILE.xlsx"};
constexpr Pair unread{"Форма не прочитана до конца, баллы ещё не посчитаны. Исправьте ячейки ниже ({}), сохраните книгу и проверьте ещё раз: merilo check ФАЙЛ.xlsx",
                      "The form was not read to its end, no points are counted yet. Mend the cells below ({}), save the workbook and check again: merilo check FILE.xlsx"};
constexpr Pair clean_form{"Замечаний нет: исправлять нечего.", "Nothing to mend."};
constexpr Pair links_left{"\nНе открыто ссылок: {}; их проверит merilo check --fetch.", "\nLinks not opened: {}; merilo check --fetch looks at them."};
constexpr Pair how{"Как исправить: {}", "How to mend: {}"};
constexpr Pair price{"Цена: {}", "Price: {}"};
constexpr Pair place_column{"Место", "Place"}, points_column{"Баллы", "Points"}, what_column{"Что не так", "What is wrong"}, how_column{"Как исправить", "How to mend"};
constexpr Pair whole_file{"вся книга", "the whole workbook"};

/// A cell text may have thirty-two thousand characters; people read fewer.
std::string shown(std::string text) {
    constexpr int most = 2000;
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        result += (at ? "\n" : "") + shortened(printable(std::string_view(text).substr(at, end - at)), most);
        at = end + 1;
    }
    return result;
}

/// «Ответы!D14»: a sheet's name may hold the sign itself.
void set_cell(const std::string& cell, std::string& sheet, CellSpot& spot) {
    const std::size_t mark = cell.rfind('!');
    const CellSpot named = spot_named(std::string_view(cell).substr(mark == std::string::npos ? 0 : mark + 1));
    if (mark == std::string::npos || named.row == 0) return;
    sheet = cell.substr(0, mark);
    spot = named;
}

struct Marking {
    std::vector<CellRemark> remarks;
    std::vector<MendLine> lines;
    Lang lang;

    void add(const Place& place, RemarkWeight weight, int points, const std::string& what, const std::string& fix) {
        MendLine line{points > 0 ? std::to_string(points) : std::string{}, tell(lang, whole_file), {}, {}, shown(what), shown(fix)};
        set_cell(place.cell, line.sheet, line.spot);
        if (!line.sheet.empty()) {
            line.place = cell_text(place.cell, lang);
            std::string text = line.what;
            if (!fix.empty()) text += "\n" + tell(lang, how, line.how);
            if (points > 0) text += "\n" + tell(lang, price, points_text(points, lang));
            remarks.push_back({line.sheet, line.spot, weight, text});
        }
        lines.push_back(std::move(line));
    }
};

RemarkWeight weight_of(const Finding& finding) {
    if (finding.outcome != Outcome::fail || finding.severity == Severity::note) return RemarkWeight::note;
    return finding.severity == Severity::error ? RemarkWeight::error : RemarkWeight::warning;
}

void add_findings(Marking& marking, const Evaluation& evaluation) {
    std::vector<const Finding*> findings;
    for (const Finding& finding : evaluation.findings)
        if (!finding.awaits_opening) findings.push_back(&finding);
    std::ranges::stable_sort(findings, [](const Finding* a, const Finding* b) {
        if (a->points_at_stake != b->points_at_stake) return a->points_at_stake > b->points_at_stake;
        return std::pair(weight_of(*a), a->mark) < std::pair(weight_of(*b), b->mark);
    });
    for (const Finding* finding : findings)
        marking.add(evaluation.submission.place(finding->mark), weight_of(*finding), finding->points_at_stake,
                    message_text(evaluation, *finding, marking.lang), finding->fix.in(marking.lang));
}

std::string remark_of(const Marking& marking, const Evaluation* evaluation) {
    if (!evaluation) return tell(marking.lang, unread, marking.lines.size());
    std::string text = marking.lines.empty() ? tell(marking.lang, clean_form) : tell(marking.lang, to_mend, marking.lines.size());
    if (evaluation->links_not_opened > 0) text += tell(marking.lang, links_left, evaluation->links_not_opened);
    return text;
}

void complain_of(Session& session, const std::string& file, Said message) {
    session.complain_of(std::vector{Error{{file, {}, {}}, std::move(message), {}, Fault::input}});
}

}  // namespace

bool can_annotate(Session& session) {
    const Options& options = session.options();
    std::error_code code;
    const std::string& file = options.arguments.front();
    if (options.annotate == "-") session.refuse(say(no_screen));
    else if (options.arguments.size() != 1 || fs::is_directory(file, code)) session.refuse(say(one_form));
    else return true;
    return false;
}

void annotate(Session& session, const std::string& file, const Evaluation* evaluation, const std::vector<Error>& errors) {
    const Options& options = session.options();
    const auto bytes = read_file(file);
    if (!bytes) return session.complain_of(bytes.errors());
    if (const SourceKind kind = source_kind(*bytes, file); kind != SourceKind::xlsx)
        return complain_of(session, file, say(only_books, kind == SourceKind::csv ? "CSV" : "YAML"));
    Marking marking{{}, {}, options.lang};
    for (const Error& error : errors) marking.add(error.place, RemarkWeight::error, 0, error.message.in(options.lang), {});
    if (evaluation) add_findings(marking, *evaluation);
    const std::string who = evaluation ? submission_text(evaluation->submission, options.lang) : fs::path(file).filename().string();
    MendSheet mend{std::string(form_label(FormSheet::to_mend).title.in(options.lang)), tell(options.lang, heading, shown(who)), remark_of(marking, evaluation), {}, marking.lines};
    mend.columns = {"№", std::string(points_column.in(options.lang)), std::string(place_column.in(options.lang)), std::string(what_column.in(options.lang)),
                    std::string(how_column.in(options.lang))};
    const auto book = mark_workbook(*bytes, file, marking.remarks, mend);
    if (!book) return errors.empty() ? session.complain_of(book.errors()) : void();  // why it cannot be read has been said
    if (const auto error = write_output(options.annotate, *book)) session.complain_of(std::span(&*error, 1));
    else session.note(say(marked, options.annotate));
}

}  // namespace merilo::cli
