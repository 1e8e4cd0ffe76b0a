// How to read the workbook, and by what it was made.
#include "report/ranking_words.h"
#include "report/workbook/sheets.h"
#include "text/dates.h"

namespace merilo {
namespace {

constexpr int columns = 2;
constexpr double width = 130;

class NotesPage {
public:
    explicit NotesPage(RegionWorkbook& region) : region_(region), sheet_(*region.notes), styles_(region.styles) {}

    void write() {
        sheet_.columns(0, 0, 24);
        sheet_.columns(1, 1, 110);
        sheet_.text({row_, 0}, region_.word({"Пояснения", "Notes"}), styles_.title);
        sheet_.row(row_, 24);
        row_ = 2;
        head({"Четыре числа", "Four numbers"});
        for (const std::string& line : meanings(region_)) row_ = write_paragraph(sheet_, row_, columns, width, line, styles_.text);
        write_colours();
        write_formulas();
        for (const RankingGroup& group : region_.groups) write_rubric(group);
        head({"Чем составлено", "What made it"});
        fact({"Программа", "Program"}, "merilo " + std::string(version()));
        fact({"На дату", "As of"}, day_text(region_));
        set_paper(region_, sheet_, false);
    }

private:
    void head(const Pair& title) { sheet_.text({row_++, 0}, title.in(region_.lang()), styles_.subtitle); }

    void fact(const Pair& name, const std::string& text) {
        sheet_.text({row_, 0}, name.in(region_.lang()), styles_.cell);
        sheet_.text({row_, 1}, text, styles_.cell_wrapped);
        set_height(sheet_, row_++, {{text, 110}});
    }

    void write_colours() {
        ++row_;
        head({"Цвета позиций", "Colours of the rows"});
        const auto line = [this](RowState state, const Pair& meaning) {
            sheet_.text({row_, 0}, state_text(state, region_.lang()), styles_.words_of(state));
            sheet_.text({row_, 1}, meaning.in(region_.lang()), styles_.cell_wrapped);
            set_height(sheet_, row_++, {{meaning.in(region_.lang()), 110}});
        };
        line(RowState::full, {"получен наибольший балл позиции", "the row's best level was earned"});
        line(RowState::part, {"получена часть баллов", "part of the points was earned"});
        line(RowState::pending, {"подтверждено меньше, чем возможно: ссылка не открыта, что-то не проверено или нужно слово эксперта",
                                 "less is confirmed than possible: a link is not opened, something is not checked, or an expert has to say"});
        line(RowState::nothing, {"ответ есть, но балл не засчитан или снят", "there is an answer, but its points do not count or were deducted"});
        line(RowState::unanswered, {"ответа нет", "there is no answer"});
        line(RowState::outside, {"этап не входит в заявленный муниципалитетом цикл", "the stage is outside the cycle that the municipality declared"});
        line(RowState::neutral, {"позиция, за которую баллы только снимают", "a row for which points are only deducted"});
    }

    void write_formulas() {
        ++row_;
        head({"Откуда берутся числа", "Where the numbers come from"});
        const auto say_line = [this](const Pair& text) { row_ = write_paragraph(sheet_, row_, columns, width, region_.word(text), styles_.text); };
        say_line({"Баллы позиций стоят на листах муниципалитетов. Итог раздела – сумма его позиций, итог муниципалитета – сумма разделов, сводка и карты ссылаются на эти ячейки: любое число можно проследить.",
                  "Points of rows stand on the municipalities' sheets. A section is the sum of its rows, a municipality the sum of its sections, and the summary and the maps refer to those cells: every number can be traced."});
        say_line({"Поправка балла в листе муниципалитета пересчитает итоги и места, но не порядок строк; решение эксперта лучше внести в экспертное заключение (merilo review) и составить книгу заново.",
                  "A point changed on a municipality's sheet changes totals and places, but not the order of lines; an expert's decision belongs into a review (merilo review), from which the workbook is made anew."});
        say_line({"Одно муниципалитетское представление места не получает; разные методики, регионы и годы в один рейтинг не сводятся.",
                  "A submission alone gets no place; different rubrics, regions and years are never ranked together."});
    }

    void write_rubric(const RankingGroup& group) {
        const Rubric& rubric = *group.rubric;
        ++row_;
        head({"Методика", "Rubric"});
        fact({"Оценено по ней", "Scored by it"}, group_title(group, region_.lang()));
        fact({"Название", "Title"}, rubric_text(rubric, region_.lang()));
        fact({"Код и редакция", "Id and edition"}, rubric.name());
        fact({"SHA-256 файла", "SHA-256 of the file"}, rubric.sha256);
        for (const std::string& caveat : rubric_caveats(rubric, region_.lang())) fact({"Оговорка", "Caveat"}, caveat);
        int not_opened = 0, not_checked = 0;
        for (const Standing& standing : group.standings) {
            not_opened += region_.evaluation(standing).links_not_opened;
            not_checked += region_.evaluation(standing).links_not_checked;
        }
        if (not_opened > 0) fact({"Не открыто ссылок", "Links not opened"}, region_.word({"{} – балл за них не подтверждён, см. merilo fetch", "{} – points that rest on them are not confirmed, see merilo fetch"}, not_opened));
        if (not_checked > 0) fact({"Не удалось проверить", "Could not be checked"}, region_.word({"{} – откройте их сами", "{} – open them yourself"}, not_checked));
    }

    RegionWorkbook& region_;
    SheetWriter& sheet_;
    const SheetStyles& styles_;
    int row_ = 0;
};

}  // namespace

void write_notes(RegionWorkbook& region) { NotesPage(region).write(); }

std::vector<std::string> meanings(const RegionWorkbook& region) {
    return {region.word({"Заявлено – балл, который муниципалитет поставил себе сам.", "Claimed: the points that the municipality gave itself."}),
            region.word({"Подтверждено – балл, который держится на проверенных подтверждениях и не требует решения эксперта: нижняя граница.",
                         "Confirmed: points that stand on evidence that was checked and need nobody's judgement: the lower bound."}),
            region.word({"Возможно – балл, если всё непроверенное и оставленное эксперту окажется в порядке: верхняя граница. Не проверено – не значит нарушено.",
                         "Possible: the points if all that is unchecked or left to an expert turns out fine: the upper bound. Not checked is not failed."}),
            region.word({"Присуждено – решение эксперта; без экспертного заключения его нет.", "Awarded: the expert's decision; there is none without a review."})};
}

std::string day_text(const RegionWorkbook& region) {
    return region.lang() == Lang::ru ? dotted(region.report.as_of) : iso(region.report.as_of);
}

}  // namespace merilo
