#include <algorithm>

#include "report/inspected.h"
#include "report/wording.h"
#include "text/dates.h"

namespace merilo {
namespace {

constexpr Pair no_text{"текста нет: это скан; что в нём, программа не видит", "no text: this is a scan; the program does not see what is in it"};
constexpr Pair no_packages{"распознать его нечем: нет пакетов Debian: {}", "nothing to recognise it with: Debian packages are missing: {}"};
constexpr Pair some_scans{"страниц без текста (сканов): {} из {}", "pages without text (scans): {} of {}"};
constexpr Pair some_broken{"страниц с испорченным текстовым слоем: {}", "pages with a broken text layer: {}"};
constexpr Pair recognised{"прочитано распознаванием, уверенность {} %: проверьте глазами", "read by recognition, confidence {} %: look for yourself"};
constexpr Pair not_all{"документ длиннее: прочитано только начало", "the document is longer: only its beginning was read"};
constexpr Pair unknown_value{"не видно", "not seen"};
constexpr Pair yes_word{"да", "yes"}, no_word{"нет", "no"}, unclear_word{"неясно", "unclear"};
constexpr Pair by_words{" — «{}»", " — “{}”"};
constexpr Pair personal{"персональные данные: {}", "personal data: {}"};

const Pair& words_for(Approved approved) {
    return approved == Approved::yes ? yes_word : approved == Approved::no ? no_word : unclear_word;
}

const Pair& words_for(PersonalDataType type) {
    static constexpr Pair titles[] = {{"телефон", "phone"}, {"электронная почта", "e-mail"}, {"дата рождения", "birth date"},
                                      {"СНИЛС", "SNILS"}, {"паспорт", "passport"}};
    return titles[static_cast<std::size_t>(type)];
}

std::string shown(Kind kind, Lang lang) { return std::string(title(kind).in(lang)); }
std::string shown(Level level, Lang lang) { return std::string(title(level).in(lang)); }
std::string shown(Approved approved, Lang lang) { return std::string(words_for(approved).in(lang)); }
std::string shown(bool value, Lang lang) { return std::string((value ? yes_word : no_word).in(lang)); }
std::string shown(const std::string& text, Lang) { return text; }
std::string shown(const Date& date, Lang) { return dotted(date); }
std::string shown(const YearSpan& years, Lang) { return text_of(years); }

std::string shown(const Approval& approval, Lang lang) {
    std::string text(title(approval.act).in(lang));
    if (!approval.number.empty()) text += " № " + approval.number;
    if (approval.date) text += " " + tell(lang, {"от {}", "of {}"}, dotted(*approval.date));
    return text;
}

class Sheet {
public:
    Sheet(Page& page, Lang lang) : page_(page), lang_(lang) {}

    template <class T>
    void row(const Pair& title, const Told<T>& told) {
        std::vector<Span> spans{{std::string(title.in(lang_)) + ": "}};
        if (!told) spans.push_back({std::string(unknown_value.in(lang_)), Tone::faint});
        else spans.push_back({shown(*told, lang_), Tone::strong});
        if (told && !told.because.empty()) spans.push_back({tell(lang_, by_words, told.because) + " (" + std::to_string(told.confidence) + " %)", Tone::faint});
        page_.line(std::move(spans), 1);
    }

    template <class T>
    void row_if_told(const Pair& title, const Told<T>& told) {
        if (told) row(title, told);
    }

    void mentions(const Pair& title, const std::vector<Mention>& all, Subject subject, const Lexicon& lexicon) {
        std::string text;
        for (const Mention& mention : all) text.append(text.empty() ? "" : "; ").append(lexicon.title_of(subject, mention.name).in(lang_));
        page_.line({{std::string(title.in(lang_)) + ": "}, text.empty() ? Span{std::string(unknown_value.in(lang_)), Tone::faint} : Span{text, Tone::strong}}, 1);
    }

    void note(const std::string& text, Tone tone = Tone::warning) { page_.line(text, tone, 1); }

private:
    Page& page_;
    Lang lang_;
};

void tell_of_pages(Sheet& sheet, const DocumentText& text, Lang lang) {
    const auto count = [&text](auto is_so) { return static_cast<int>(std::count_if(text.pages.begin(), text.pages.end(), is_so)); };
    const int scans = count([](const TextPage& page) { return page.scan && page.picture(); });
    const int broken = count([](const TextPage& page) { return page.broken && page.picture(); });
    if (text.scan()) sheet.note(tell(lang, no_text));
    else if (scans > 0) sheet.note(tell(lang, some_scans, scans, text.pages.size()));
    if (text.has_pictures() && !text.detail.empty()) sheet.note(tell(lang, no_packages, text.detail));
    if (broken > 0) sheet.note(tell(lang, some_broken, broken));
    if (text.cut_off) sheet.note(tell(lang, not_all));
}

void tell_of_personal_data(Sheet& sheet, const std::vector<PersonalDataCount>& found, Lang lang) {
    std::string text;
    for (const PersonalDataCount& each : found)
        text.append(text.empty() ? "" : ", ").append(words_for(each.type).in(lang)).append(" × ").append(std::to_string(each.count));
    if (!text.empty()) sheet.note(tell(lang, personal, text), Tone::error);
}

void tell_identity(Sheet& sheet, const Profile& profile) {
    sheet.row({"Вид", "Kind"}, profile.kind);
    sheet.row({"Уровень", "Level"}, profile.issued_by);
    sheet.row_if_told({"Издал", "Issuer"}, profile.issuer);
    sheet.row_if_told({"Заголовок", "Heading"}, profile.heading);
    sheet.row({"Номер", "Number"}, profile.number);
    sheet.row({"Дата", "Date"}, profile.date);
    sheet.row({"Утверждён", "Approved"}, profile.approved);
    sheet.row_if_told({"Чем утверждён", "Approved by"}, profile.approval);
    sheet.row_if_told({"Проект", "Draft"}, profile.draft);
}

void tell_content(Sheet& sheet, const Profile& profile, const Lexicon& lexicon) {
    sheet.mentions({"Темы", "Topics"}, profile.topics, Subject::topic, lexicon);
    sheet.row({"Цели названы", "Goals present"}, profile.goals.present);
    sheet.row_if_told({"Цели конкретны", "Goals concrete"}, profile.goals.concrete);
    sheet.row_if_told({"Цели измеримы", "Goals measurable"}, profile.goals.measurable);
    sheet.row_if_told({"Цели соотнесены с региональными", "Goals follow the region's"}, profile.goals.follow_region);
    sheet.row_if_told({"Показатели", "Indicators"}, profile.indicators);
    sheet.row_if_told({"Информационные системы", "Information systems"}, profile.information_systems);
    sheet.row_if_told({"Традиционные формы сбора", "Traditional forms of collecting"}, profile.traditional_forms);
    sheet.row_if_told({"Действует", "Valid"}, profile.valid);
    sheet.row_if_told({"Охватывает", "Covers"}, profile.covers);
    if (!profile.beneficiaries.empty()) sheet.mentions({"Адресаты", "Addressees"}, profile.beneficiaries, Subject::group, lexicon);
    sheet.row_if_told({"Муниципалитет", "Municipality"}, profile.municipality);
}

void tell_of(Page& page, const Inspected& document, const Lexicon& lexicon, Lang lang) {
    page.heading(1, document.file);
    Sheet sheet(page, lang);
    if (!document.text.readable()) return sheet.note(trouble_of(document.text).in(lang), Tone::error);
    tell_of_pages(sheet, document.text, lang);
    if (document.profile.ocr_confidence) sheet.note(tell(lang, recognised, *document.profile.ocr_confidence));
    if (document.characters == 0) return;
    tell_identity(sheet, document.profile);
    tell_content(sheet, document.profile, lexicon);
    tell_of_personal_data(sheet, document.profile.personal_data, lang);
}

}  // namespace

Said trouble_of(const DocumentText& text) {
    if (text.readable()) return {};
    if (text.detail.empty()) return say(title(text.trouble));
    return say(Pair{"{}: {}", "{}: {}"}, title(text.trouble), text.detail);
}

Page inspected_page(std::span<const Inspected> documents, const Lexicon& lexicon, Lang lang) {
    Page page;
    for (const Inspected& document : documents) tell_of(page, document, lexicon, lang);
    return page;
}

}  // namespace merilo
