#include "form/write_xlsx_parts.h"
#include "model/vocabulary.h"
#include "office/workbook_names.h"
#include "report/wording.h"

namespace merilo {
namespace {

constexpr Pair no_year{"Не год", "Not a year"};
constexpr Pair year_wanted{"Нужен год четырьмя цифрами, например 2020.", "Write a year with four digits, such as 2020."};
constexpr Pair stages_are{"{} Этапы: {}.", "{} The stages: {}."};
constexpr int hint_width = 60;
constexpr int first_year = 1990, last_year = 2100;

std::string hint(const FormLabel& label, AboutLine line, Lang lang) {
    if (line != AboutLine::cycle) return std::string(label.note.in(lang));
    std::string stages;
    for (const auto& word : words<Stage>()) stages.append(stages.empty() ? std::string_view{} : form_separator).append(word.title.in(lang));
    return tell(lang, stages_are, label.note, stages);
}

InputRule year_rule(Lang lang) {
    InputRule rule;
    rule.kind = InputRule::Kind::whole_number;
    rule.least = first_year;
    rule.most = last_year;
    rule.error_title = no_year.in(lang);
    rule.error = year_wanted.in(lang);
    return rule;
}

}  // namespace

void write_about_sheet(WorkbookWriter& book, const FormBook& form) {
    const FormStyles& styles = form.styles;
    SheetWriter& sheet = book.add_sheet(form_label(FormSheet::about).title.in(form.lang));
    sheet.columns(0, 0, 24);
    sheet.columns(1, 1, 52);
    sheet.columns(2, 2, hint_width);
    for (std::size_t i = 0; i < form.form.about.size(); ++i) {
        const auto line = static_cast<AboutLine>(i);
        const FormLabel& label = form_label(line);
        const int row = static_cast<int>(i);
        sheet.text({row, 0}, label.title.in(form.lang), styles.label);
        put(sheet, {row, 1}, form.form.about[i], line == AboutLine::rubric ? styles.fixed : input_style(styles, label.key));
        const std::string told = hint(label, line, form.lang);
        sheet.text({row, 2}, told, styles.hint);
        sheet.row(row, height_of(told, hint_width));
        const CellArea cell{{row, 1}, {row, 1}};
        if (line == AboutLine::period) sheet.input(cell, year_rule(form.lang));
        if (line == AboutLine::municipality || line == AboutLine::period)
            sheet.rule(cell, {CellRule::When::formula, "LEN(TRIM(" + fixed_a1(cell.from) + "))=0", {}, styles.alarm});
    }
    sheet.hide_gridlines();
    sheet.protect({});
    sheet.print(form_print(form, true));
}

}  // namespace merilo
