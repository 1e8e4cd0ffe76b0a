#include <algorithm>
#include <filesystem>

#include "about_helper.h"
#include "beside.h"
#include "doctor.h"
#include "report/report.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair as_it_is{"{}", "{}"};
constexpr Pair not_installed{"не установлен", "not installed"};
constexpr Pair not_known{"неизвестно: помощник merilo-document не отвечает", "unknown: the helper merilo-document does not answer"};
constexpr Pair no_helper{"нет ни рядом с программой, ни в libexec/merilo", "neither beside the program nor in libexec/merilo"};
constexpr Pair silent_helper{"не запускается или не отвечает: {}", "does not start or does not answer: {}"};
constexpr Pair other_version{"версия {}, а у программы {}: {}", "version {}, but the program is {}: {}"};
constexpr Pair right_version{"версия {}, {}", "version {}, {}"};

constexpr Pair fetch_use{"Открывает ссылки (merilo fetch). Без него каждая ссылка остаётся непроверенной.",
                         "Opens links (merilo fetch). Without it every link stays not checked."};
constexpr Pair document_use{"Читает документы. Без него всё, что видно только из текста документа, остаётся непроверенным.",
                            "Reads documents. Without it whatever only a document's text can tell stays not checked."};
constexpr Pair poppler_use{"Читает PDF.", "Reads PDF."};
constexpr Pair catdoc_use{"Читает RTF и старые DOC. Без него такие документы остаются непроверенными.",
                          "Reads RTF and old DOC files. Without it such documents stay not checked."};
constexpr Pair tesseract_use{"Распознаёт сканы (--ocr). Без него документы-картинки остаются непроверенными.",
                             "Recognises scans (--ocr). Without it documents that are pictures stay not checked."};
constexpr Pair russian_use{"Слова, без которых tesseract не распознаёт русский текст.",
                           "The words without which tesseract recognises no Russian text."};
constexpr Pair roots_use{"Им доверяет merilo fetch; другие добавляет --ca-file. Без них не открыть ни одной ссылки https.",
                         "Trusted by merilo fetch; --ca-file adds others. Without them no https link opens."};
constexpr Pair russian_words{"русский язык для tesseract", "Russian for tesseract"};
constexpr Pair roots_title{"корневые сертификаты", "root certificates"};
constexpr Pair roots_found{"{}, в файле {}", "{}, in the file {}"};
constexpr Pair has_languages{"есть; всего языков: {}", "here; languages in all: {}"};
constexpr Pair lacks_language{"нет; есть: {}", "not here; there are: {}"};

Looked look_at_helper(const char* name, const Pair& use, const std::optional<HelperAbout>& about) {
    const std::string path = beside_us(name);
    Looked helper{name, say(as_it_is, name), say(no_helper), say(use), Health::broken, true, {}};
    std::error_code code;
    const std::string ours(version());
    if (!std::filesystem::exists(path, code)) helper.health = Health::absent;
    else if (!about || !about->contains("version")) helper.found = say(silent_helper, path);
    else if (about->at("version") != ours) helper.found = say(other_version, about->at("version"), ours, path);
    else helper.found = say(right_version, ours, path), helper.health = Health::here;
    return helper;
}

std::string told(const std::optional<HelperAbout>& about, const std::string& key) {
    if (!about) return {};
    const auto found = about->find(key);
    return found == about->end() ? "" : found->second;
}

/// Something that the helper found, or did not.
Looked look_at_reader(const std::string& id, const Pair& use, const std::string& found, std::string package, bool known) {
    const bool here = !found.empty();
    return {id, say(as_it_is, id), here ? say(as_it_is, found) : say(known ? not_installed : not_known), say(use),
            here ? Health::here : Health::absent, false, std::move(package)};
}

/// Only where there is a tesseract to use it.
Looked look_at_russian(const std::string& languages) {
    Looked russian{"tesseract-rus", say(russian_words), {}, say(russian_use), Health::absent, false, "tesseract-ocr-rus"};
    const bool here = (" " + languages + " ").find(" rus ") != std::string::npos;
    if (here) russian.health = Health::here;
    const auto number = languages.empty() ? 0 : std::count(languages.begin(), languages.end(), ' ') + 1;
    russian.found = here ? say(has_languages, number) : say(lacks_language, languages.empty() ? "–" : languages);
    return russian;
}

Looked look_at_roots(const std::optional<HelperAbout>& about) {
    const std::string number = told(about, "certificates");
    const bool here = !number.empty() && number != "0";
    return {"certificates", say(roots_title), say(roots_found, number.empty() ? "?" : number, told(about, "roots")), say(roots_use),
            here ? Health::here : Health::absent, true, "ca-certificates"};
}

}  // namespace

std::vector<Looked> look_at_installation() {
    const auto fetch = about_helper(beside_us("merilo-fetch")), document = about_helper(beside_us("merilo-document"));
    std::vector<Looked> all{look_at_helper("merilo-fetch", fetch_use, fetch), look_at_helper("merilo-document", document_use, document)};
    const std::string tesseract = told(document, "tesseract"), languages = told(document, "languages");
    all.push_back(look_at_reader("poppler", poppler_use, told(document, "poppler"), "", document.has_value()));
    all.push_back(look_at_reader("catdoc", catdoc_use, told(document, "catdoc"), "catdoc", document.has_value()));
    all.push_back(look_at_reader("tesseract", tesseract_use, tesseract, "tesseract-ocr tesseract-ocr-rus", document.has_value()));
    if (!tesseract.empty()) all.push_back(look_at_russian(languages));
    all.push_back(look_at_roots(fetch));
    return all;
}

}  // namespace merilo::cli
