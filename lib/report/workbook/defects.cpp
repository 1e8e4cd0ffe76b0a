// What a region's municipalities have in common: which defects, in how many of them, at what price, and how to mend them.
#include "check/all_checks.h"
#include "report/ranking_words.h"
#include "report/typical_defects.h"
#include "report/workbook/sheets.h"

namespace merilo {
namespace {

constexpr int columns = 7;
constexpr double width = 150;

class DefectsPage {
public:
    explicit DefectsPage(RegionWorkbook& region) : region_(region), sheet_(*region.defects), styles_(region.styles) {}

    void write() {
        sheet_.text({0, 0}, region_.word({"Типичные недостатки", "Typical defects"}), styles_.title);
        sheet_.row(0, 24);
        row_ = write_paragraph(sheet_, 1, columns, width,
                               region_.word({"Баллы – сколько вернёт исправление всего, что найдено в тех же документах и позициях: если у документа несколько недостатков, он учтён в каждой строке.",
                                             "Points: what mending everything found in the same documents and rows would return; a document with several defects counts in each line."}),
                               styles_.faint) + 1;
        for (const RankingGroup& group : region_.groups) {
            if (region_.groups.size() > 1) sheet_.text({row_++, 0}, group_title(group, region_.lang()), styles_.subtitle);
            const auto& evaluations = region_.report.evaluations;
            write_table(group, typical_defects(evaluations, members_of(group)), false);
            write_table(group, typical_defects(evaluations, members_of(group), Outcome::not_checked), true);
        }
        set_paper(region_, sheet_, true);
    }

private:
    void write_table(const RankingGroup& group, const std::vector<TypicalDefect>& defects, bool unchecked) {
        if (unchecked && defects.empty()) return;
        if (unchecked) sheet_.text({row_++, 0}, region_.word({"Не проверено (это не нарушение)", "Not checked (not a fault)"}), styles_.subtitle);
        write_header(region_, sheet_, {row_++, 0},
                     {{{"Недостаток", "Defect"}, 40}, {{"Муници-\nпалитетов", "Munici-\npalities"}, 13}, {{"Доля", "Share"}, 12}, {{"Случаев", "Cases"}, 10},
                      {{"Баллов", "Points"}, 10}, {{"Как исправить", "How to mend"}, 60}, {{"Где встретилось", "Where it was met"}, 50}});
        const int first = row_;
        for (const TypicalDefect& defect : defects) write_line(group, defect, unchecked);
        if (defects.empty()) sheet_.merged({{row_, 0}, {row_, columns - 1}}, region_.word({"Недостатков не найдено.", "No defects were found."}), styles_.cell);
        else sheet_.data_bar({{first, 2}, {row_ - 1, 2}}, {.fill = possible_ink, .from = 0.0, .to = 1.0});
        row_ += defects.empty() ? 2 : 1;
    }

    void write_line(const RankingGroup& group, const TypicalDefect& defect, bool unchecked) {
        const Check* check = find_check(defect.check);
        const Lang lang = region_.lang();
        const auto met = static_cast<double>(defect.evaluations.size());
        const std::string title = check_title(defect.check, lang);
        sheet_.text({row_, 0}, title, styles_.cell_wrapped);
        sheet_.number({row_, 1}, met, styles_.number);
        sheet_.number({row_, 2}, met / static_cast<double>(group.standings.size()), styles_.share);
        sheet_.number({row_, 3}, defect.cases, styles_.number);
        sheet_.number({row_, 4}, defect.points, styles_.number);
        std::string_view how = check != nullptr ? check->fix.in(lang) : std::string_view{};
        if (unchecked && check != nullptr && !check->state.in(lang).empty()) how = check->state.in(lang);
        sheet_.text({row_, 5}, how, styles_.cell_wrapped);
        const std::string names = names_of(defect, group);
        sheet_.text({row_, 6}, names, styles_.cell_wrapped);
        set_height(sheet_, row_++, {{title, 40}, {how, 60}, {names, 50}});
    }

    /// The municipalities, or where they are many that nearly all are meant.
    std::string names_of(const TypicalDefect& defect, const RankingGroup& group) const {
        if (group.standings.size() > 1 && defect.evaluations.size() == group.standings.size()) return region_.word({"у всех", "everywhere"});
        constexpr std::size_t most = 12;
        std::string names;
        for (std::size_t i = 0; i < std::min(most, defect.evaluations.size()); ++i)
            names.append(names.empty() ? "" : ", ").append(region_.report.evaluations[defect.evaluations[i]].submission.municipality.name);
        if (defect.evaluations.size() > most) names += region_.word({" и ещё {}", " and {} more"}, defect.evaluations.size() - most);
        return names;
    }

    RegionWorkbook& region_;
    SheetWriter& sheet_;
    const SheetStyles& styles_;
    int row_ = 0;
};

}  // namespace

void write_defects(RegionWorkbook& region) { DefectsPage(region).write(); }

}  // namespace merilo
