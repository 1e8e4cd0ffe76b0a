#include "form/layout.h"

#include <array>

#include "text/words.h"

namespace merilo {

template <>
std::span<const FormLabel> form_labels<FormSheet>() {
    static constexpr std::array all{
        FormLabel{"to_mend", {"Что исправить", "What to mend"}, {"", ""}},
        FormLabel{"guide", {"Как заполнить", "How to fill in"}, {"", ""}, 0, false, "инструкция|instructions"},
        FormLabel{"about", {"Сведения", "About"}, {"", ""}, 0, false, "общие сведения|сведения о муниципалитете"},
        FormLabel{"answers", {"Ответы", "Answers"}, {"", ""}, 0, false, "позиции|ответы по позициям"},
        FormLabel{"documents", {"Документы", "Documents"}, {"", ""}, 0, false, "перечень документов"},
    };
    return all;
}

template <>
std::span<const FormLabel> form_labels<AboutLine>() {
    static constexpr std::array all{
        FormLabel{"rubric", {"Методика", "Rubric"},
                  {"Не меняйте: по этой строке программа узнаёт, по каким правилам считать баллы.",
                   "Leave it as it is: it tells the program by which rules to count."}, 0, false, "методика оценивания|методика и редакция"},
        FormLabel{"name", {"Муниципалитет", "Municipality"}, {"Полное название, например: город Енисейск.", "Its full name."}, 0, false,
                  "муниципальное образование|наименование муниципалитета|название муниципалитета|мо"},
        FormLabel{"region", {"Регион", "Region"}, {"Например: Красноярский край.", "For example: Krasnoyarsk Krai."}, 0, false,
                  "субъект|субъект рф|субъект российской федерации|край область"},
        FormLabel{"code", {"Код ОКТМО", "OKTMO code"}, {"Восемь или одиннадцать цифр; можно не указывать.", "Eight or eleven digits; may be left out."},
                  0, false, "октмо|код|oktmo|code"},
        FormLabel{"period", {"Оцениваемый год", "Assessed year"}, {"Год, за который заполнена форма, например 2020.", "The year that the form is for, such as 2020."},
                  0, false, "период|год|отчетный год|год оценки|период оценки|period|year"},
        FormLabel{"prepared", {"Дата заполнения", "Date of filling in"},
                  {"Например 20.11.2020; от неё считается возраст документов. Пусто — 31 декабря оцениваемого года.",
                   "Such as 20.11.2020; the age of documents is counted from it. Empty: 31 December of the assessed year."},
                  0, false, "дата|заполнено|дата подготовки|prepared|date"},
        FormLabel{"cycle", {"Этапы цикла", "Stages of the cycle"},
                  {"Оставьте пустым, если оцениваются все этапы; иначе перечислите их через точку с запятой.",
                   "Leave empty to have all stages assessed; otherwise list them, parted by semicolons."},
                  0, false, "этапы|этапы управленческого цикла|цикл|cycle|stages"},
    };
    return all;
}

template <>
std::span<const FormLabel> form_labels<AnswerColumn>() {
    static constexpr std::array all{
        FormLabel{"id", {"Имя позиции", "Row id"}, {"Служебный столбец: не меняйте.", "For the program: leave it as it is."}, 26, true,
                  "id|код позиции|имя|criterion"},
        FormLabel{"number", {"№", "No."}, {"Номер позиции; по нему программа узнаёт строку.", "The row's number, by which the program knows it."}, 6,
                  false, "№ п/п|п/п|№ позиции|номер позиции|row number|row №"},
        FormLabel{"title", {"Позиция оценивания", "Row"}, {"Название позиции.", "The row's title."}, 40, false,
                  "позиция|наименование позиции|название позиции|показатель|критерий|criterion title|row title"},
        FormLabel{"requirement", {"Что требуется", "What is required"}, {"За что сколько баллов; для чтения.", "What earns how many points; to be read."}, 44,
                  false, "требование|требования|уровни|уровни и баллы|requirement|levels"},
        FormLabel{"claim", {"Заявленный балл", "Points claimed"},
                  {"Целое число по шкале позиции; 0 — тоже ответ. Пустая позиция считается пропущенной.",
                   "A whole number on the row's scale; 0 is an answer too. An empty row counts as left out."}, 10, false,
                  "балл|баллы|заявлено|самооценка|балл самооценки|оценка|claim|points|claimed"},
        FormLabel{"document", {"Код документа", "Document code"},
                  {"Код с листа «Документы», если документ описан там; тогда его название и ссылку повторять не нужно.",
                   "A code from the sheet “Documents”, when it is described there; its title and link need no repeating."}, 12, false,
                  "код|документ код|код из листа документы|document key|code"},
        FormLabel{"document_title", {"Название документа", "Document title"}, {"Как на самом документе.", "As on the document itself."}, 40, false,
                  "документ|наименование документа|название|наименование|подтверждающий документ|подтверждение|document|title|evidence"},
        FormLabel{"link", {"Ссылка или файл", "Link or file"},
                  {"Адрес самого документа (https://…), а не раздела сайта; или путь к файлу рядом с формой, например docs/plan.pdf.",
                   "The address of the document itself (https://…), not of a section; or the path of a file beside the form, such as docs/plan.pdf."},
                  44, false,
                  "ссылка|ссылки|ссылка на документ|адрес|гиперссылка|файл|ссылка на документ файл|ссылка файл|url|link|links|file|address"},
        FormLabel{"pages", {"Страницы", "Pages"}, {"Где в документе подтверждение, например 3-5.", "Where in the document the proof stands, such as 3-5."}, 10, false,
                  "стр|страница|с|номера страниц|страницы документа|page"},
        FormLabel{"kind", {"Вид документа", "Kind of document"}, {"Выберите из списка.", "Choose from the list."}, 18, false, "вид|тип|тип документа|kind|type"},
        FormLabel{"issued_by", {"Кем издан", "Issued by"}, {"Уровень: федеральный, региональный, муниципальный, школьный.",
                  "The level: federal, regional, municipal, school."}, 16, false, "уровень|уровень документа|издан|level|issuing level"},
        FormLabel{"document_number", {"Номер документа", "Document number"}, {"Например 02-у.", "Such as 02-у."}, 12, false,
                  "номер|№ документа|рег номер|регистрационный номер|document №|number"},
        FormLabel{"date", {"Дата документа", "Document date"}, {"Например 10.09.2020.", "Such as 10.09.2020."}, 12, false, "дата|date|дата издания|дата принятия"},
        FormLabel{"valid", {"Действует, годы", "Valid, years"}, {"Годы, на которые документ принят, например 2020-2022.", "The years that it was adopted for, such as 2020-2022."},
                  12, false, "действует|срок действия|годы действия|период действия|valid|valid years"},
        FormLabel{"approval_act", {"Утверждён: акт", "Approved: act"}, {"Чем утверждён документ; выберите из списка.", "What approved the document; choose from the list."},
                  16, false, "акт|утвержден|чем утвержден|утверждение|approval|act|approved|approved by|approval act"},
        FormLabel{"approval_number", {"Утверждён: номер", "Approved: number"}, {"Номер утвердившего акта.", "The number of the approving act."}, 12, false,
                  "номер акта|№ акта|утвержден №|номер утверждения|утверждение номер|approval number|act number|approved №"},
        FormLabel{"approval_date", {"Утверждён: дата", "Approved: date"}, {"Дата утвердившего акта.", "The date of the approving act."}, 12, false,
                  "дата акта|дата утверждения|утверждение дата|approval date|act date"},
        FormLabel{"covers", {"Охвачены годы", "Years covered"}, {"Годы, за которые сделан анализ, например 2017-2019.", "The years that an analysis is about, such as 2017-2019."},
                  12, false, "годы охвата|охват|за какие годы|covers|years"},
        FormLabel{"role", {"Назначение", "Purpose"}, {"«подтверждение» или «новые цели»; пусто — подтверждение.", "“evidence” or “new goals”; empty: evidence."}, 14,
                  false, "роль|назначение ссылки|role"},
        FormLabel{"comment", {"Комментарий", "Comment"}, {"Пояснение для эксперта.", "A word for the expert."}, 30, false,
                  "комментарии|примечание|примечания|пояснение|comments|note|notes"},
    };
    return all;
}

template <>
std::span<const FormLabel> form_labels<DocumentColumn>() {
    const auto as = [](AnswerColumn column, std::string_view key) {
        FormLabel label = form_label(column);
        label.key = key;
        return label;
    };
    static const std::array all{
        FormLabel{"code", {"Код", "Code"}, {"Короткое имя, на которое ссылаются с листа «Ответы», например model.",
                  "A short name by which the sheet “Answers” cites the document, such as model."}, 14, false, "код документа|document code|ключ|key"},
        as(AnswerColumn::document_title, "title"), as(AnswerColumn::link, "link"), as(AnswerColumn::kind, "kind"),
        as(AnswerColumn::issued_by, "issued_by"), as(AnswerColumn::document_number, "number"), as(AnswerColumn::date, "date"),
        as(AnswerColumn::valid, "valid"), as(AnswerColumn::approval_act, "approval_act"),
        as(AnswerColumn::approval_number, "approval_number"), as(AnswerColumn::approval_date, "approval_date"),
    };
    return all;
}

std::string folded_label(std::string_view text) {
    std::string result;
    std::string word;
    const auto add_word = [&] {
        if (word.empty()) return;
        if (word == "n" || word == "no" || word == "nr") word = "№";
        if (!result.empty()) result += ' ';
        result += word;
        word.clear();
    };
    const std::string lower = folded(composed(text));
    for (std::size_t i = 0; i < lower.size();) {
        const auto byte = static_cast<unsigned char>(lower[i]);
        const std::size_t bytes = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        const std::string_view letter = std::string_view(lower).substr(i, bytes);
        i += bytes;
        const bool sign = letter == "№";
        if (sign) add_word();
        const bool in_word = byte >= 0x80 ? bytes == 2 && letter >= "\xC3\x80" : (letter[0] >= '0' && letter[0] <= '9') || (letter[0] >= 'a' && letter[0] <= 'z') || letter[0] == '/';
        if (in_word || sign) word += letter;
        else add_word();
        if (sign) add_word();
    }
    add_word();
    return result;
}

bool is_label(const FormLabel& label, std::string_view folded) {
    if (folded.empty()) return false;
    if (folded == folded_label(label.title.ru) || folded == folded_label(label.title.en)) return true;
    std::string_view also = label.also;
    while (!also.empty()) {
        const std::size_t end = also.find('|');
        if (also.substr(0, end) == folded) return true;
        also = end == std::string_view::npos ? std::string_view{} : also.substr(end + 1);
    }
    return false;
}

}  // namespace merilo
