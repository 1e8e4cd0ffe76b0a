#include "form/form_guide.h"

#include "form/form_texts.h"
#include "form/layout.h"
#include "report/wording.h"

namespace merilo {
namespace {

using Kind = GuideLine::Kind;

constexpr Pair steps_head{"Как заполнить", "How to fill in"};
constexpr Pair steps[] = {
    {"Лист «Сведения»: впишите муниципалитет и оцениваемый год. Без них форма не читается, остальное можно не заполнять.",
     "Sheet “About”: write the municipality and the assessed year. The form cannot be read without them; the rest may be left empty."},
    {"Лист «Документы»: опишите каждый документ один раз. Придумайте ему короткий код (например, model или приказ-14), перепишите "
     "название и реквизиты с самого документа, дайте ссылку, которая открывает именно его. Эксперт откроет документ, и решать будет "
     "его текст: пишите только то, что в нём есть.",
     "Sheet “Documents”: describe each document once. Give it a short code of your own (such as model or order-14), copy its title and "
     "requisites from the document itself, and give a link that opens just this document. The expert will open it, and its text "
     "decides: write only what stands in it."},
    {"Лист «Ответы»: в каждой позиции выберите заявленный балл. Показать нечего – поставьте 0: это тоже ответ, а пустая позиция "
     "считается пропущенной. Чего ждёт позиция, сказано рядом, в столбце «Что требуется», и подробно – в примечании к её названию "
     "(красный уголок: наведите мышь).",
     "Sheet “Answers”: choose the points claimed for each row. Nothing to show: put 0, which is an answer too; an empty row counts as "
     "left out. What a row asks for stands beside it in the column “What is required”, and in full in the note at its title (red "
     "corner: point at it)."},
    {"Если балл больше нуля, в той же строке выберите код документа и впишите страницы, на которых стоит подтверждение. Один документ "
     "может подтверждать несколько позиций, если в каждой указаны свои страницы.",
     "Where the points are above zero, choose the document's code on the same line and write the pages on which the proof stands. One "
     "document may prove several rows if each names its own pages."},
    {"Ещё один документ к той же позиции – на свободной строке под ней (балл там не повторяют). Строк не хватает – вставьте новую.",
     "A further document for the same row goes on the free line below it (the points are not repeated there). If lines run out, insert one."},
    {"Документ, который нужен один раз, можно не заносить на лист «Документы»: оставьте код пустым и впишите название, ссылку и "
     "реквизиты прямо в строку ответа, в столбцы с серо-голубым заголовком.",
     "A document needed once may stay off the sheet “Documents”: leave the code empty and write its title, link and requisites on the "
     "line of the answer, in the columns with a grey-blue heading."},
    {"Заполняют белые ячейки. Серые закрыты от случайной правки, пароля нет («Рецензирование» → «Снять защиту листа»). Оранжевым "
     "выделяется балл без документа и документ без ссылки: это подсказка, после заполнения она исчезнет.",
     "The white cells are to be filled in. The grey ones are locked against slips, without a password (“Review” → “Unprotect Sheet”). "
     "Orange marks points without a document and a document without a link: a hint that goes away once they are filled in."},
};
constexpr Pair about_head{"Лист «Сведения»: что писать", "Sheet “About”: what to write"};
constexpr Pair columns_head{"Листы «Документы» и «Ответы»: что писать в столбцах", "Sheets “Documents” and “Answers”: what the columns take"};
constexpr Pair mistakes_head{"За что теряют баллы", "What costs points"};
constexpr Pair mistakes_note{
    "Слабый документ рядом с исправным балла не отнимает: недостаток действует на одну ссылку. Где не сказано «по источнику», цена "
    "недостатка – допущение методики.",
    "A weak document beside a sound one costs nothing: a defect acts on one citation. Where it does not say “stated by the source”, the "
    "price of a defect is the rubric's assumption."};
constexpr Pair mistake_lead{"Недостатки, при которых {}:", "With these defects {}:"};
constexpr Pair check_head{"Как проверить себя", "How to check yourself"};
constexpr Pair check_steps[] = {
    {"Сохраните форму в Excel как «Книга Excel (.xlsx)», закройте её и откройте командную строку в её папке. Впишите имя своего файла:",
     "Save the form in Excel as “Excel Workbook (.xlsx)”, close it and open a command line in its folder. Put in the name of your file:"},
    {"Ваш файл не изменится. Откройте «проверено.xlsx»: первый лист, «Что исправить», перечисляет недостатки, самые дорогие – сверху; "
     "ячейки с недостатками закрашены, в примечаниях сказано, что не так и как исправить.",
     "Your file does not change. Open “checked.xlsx”: its first sheet, “What to mend”, lists the defects, the dearest first; the cells "
     "with defects are coloured, and their notes say what is wrong and how to mend it."},
    {"Исправьте и проверьте снова: править можно и свою форму, и «проверено.xlsx» – это та же форма (тогда проверяйте её). Готово, "
     "когда ошибок не осталось: программа завершится с кодом 0.",
     "Mend and check again, in your own form or in “checked.xlsx”, which is the same form (check that one then). You are done when no "
     "errors are left: the program ends with exit code 0."},
    {"Чтобы программа сама открыла все ссылки (нужен интернет; без этого о ссылках она скажет «не проверено»):",
     "To have the program open all links itself (this needs the internet; without it links are “not checked”):"},
    {"Сколько баллов подтверждено по форме и почему:", "How many points are confirmed by the form, and why:"},
};
constexpr Pair check_command{"merilo check форма.xlsx --annotate проверено.xlsx", "merilo check form.xlsx --annotate checked.xlsx"};
constexpr Pair fetch_command{"merilo check форма.xlsx --fetch --annotate проверено.xlsx", "merilo check form.xlsx --fetch --annotate checked.xlsx"};
constexpr Pair score_command{"merilo score форма.xlsx", "merilo score form.xlsx"};
constexpr Pair required_mark{"{} Обязательно.", "{} Required."};

class Guide {
public:
    Guide(const Rubric& rubric, Lang lang) : rubric_(rubric), lang_(lang) {}

    std::vector<GuideLine> all() {
        add(Kind::title, form_title(rubric_, lang_));
        for (std::string& line : form_extent(rubric_, lang_)) add(Kind::note, std::move(line));
        filling();
        checking();
        costs();
        columns();
        return std::move(lines_);
    }

private:
    void filling() {
        add(Kind::heading, steps_head);
        int number = 0;
        for (const Pair& step : steps) add(Kind::step, step, std::to_string(++number));
    }

    void checking() {
        add(Kind::heading, check_head);
        add(Kind::step, check_steps[0], "1");
        add(Kind::command, check_command);
        add(Kind::step, check_steps[1], "2");
        add(Kind::step, check_steps[2], "3");
        add(Kind::step, check_steps[3], "4");
        add(Kind::command, fetch_command);
        add(Kind::step, check_steps[4], "5");
        add(Kind::command, score_command);
    }

    void costs() {
        const auto groups = mistakes(rubric_, lang_);
        if (groups.empty()) return;
        add(Kind::heading, mistakes_head);
        for (const Mistakes& group : groups) {
            add(Kind::note, tell(lang_, mistake_lead, group.effect));
            for (const std::string& defect : group.defects) add(Kind::item, defect);
        }
        add(Kind::note, mistakes_note);
    }

    void columns() {
        add(Kind::heading, about_head);
        for (std::size_t i = 0; i < form_labels<AboutLine>().size(); ++i) {
            const auto line = static_cast<AboutLine>(i);
            term(form_labels<AboutLine>()[i], line == AboutLine::municipality || line == AboutLine::period);
        }
        add(Kind::heading, columns_head);
        term(form_label(DocumentColumn::code), true);
        for (std::size_t i = static_cast<std::size_t>(AnswerColumn::claim); i < form_labels<AnswerColumn>().size(); ++i)
            term(form_labels<AnswerColumn>()[i], static_cast<AnswerColumn>(i) == AnswerColumn::document_title);
    }

    void term(const FormLabel& label, bool required) {
        const std::string note(label.note.in(lang_));
        add(Kind::term, required ? tell(lang_, required_mark, note) : note, std::string(label.title.in(lang_)));
    }

    void add(Kind kind, std::string text, std::string left = {}) { lines_.push_back({kind, std::move(left), std::move(text)}); }
    void add(Kind kind, const Pair& text, std::string left = {}) { add(kind, std::string(text.in(lang_)), std::move(left)); }

    const Rubric& rubric_;
    Lang lang_;
    std::vector<GuideLine> lines_;
};

}  // namespace

std::vector<GuideLine> form_guide(const Rubric& rubric, Lang lang) { return Guide(rubric, lang).all(); }

}  // namespace merilo
