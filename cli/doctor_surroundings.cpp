#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "doctor.h"
#include "session.h"
#include "terminal.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair as_it_is{"{}", "{}"};

constexpr Pair rubrics_title{"методики", "rubrics"};
constexpr Pair rubrics_found{"{}: {}", "{}: {}"};
constexpr Pair rubrics_broken{"прочитаны не все, см. ошибки выше; известны {}: {}", "not all could be read, see above; known are {}: {}"};
constexpr Pair rubrics_use{"Своя методика добавляется параметром --rubric или ключом rubric в файле настроек.",
                           "A rubric of your own is added by --rubric, or by the key rubric of the configuration file."};

constexpr Pair config_title{"файл настроек", "configuration file"};
constexpr Pair no_config{"нет ни в рабочей папке, ни выше", "neither in the working folder nor above"};
constexpr Pair config_use{"Параметры, которые повторяются, можно записать в .merilo.yaml.",
                          "Options that keep recurring can be written into .merilo.yaml."};
constexpr Pair config_broken{"{}: с ошибками, см. выше", "{}: with faults, see above"};
constexpr Pair config_empty{"{}: пуст", "{}: empty"};

constexpr Pair archive_title{"архив подтверждений", "evidence archive"};
constexpr Pair no_archive{"{} — ещё нет", "{}: not there yet"};
constexpr Pair no_archive_use{"Ссылки откроет и архив создаст merilo fetch; пока его нет, ссылки не проверены.",
                              "merilo fetch opens the links and makes it; until then links are not checked."};
constexpr Pair archive_found{"{}: цел, схема {}, ссылок {}, попыток {}", "{}: whole, schema {}, links {}, attempts {}"};
constexpr Pair archive_damaged{"{}: повреждён", "{}: damaged"};
constexpr Pair archive_damaged_use{"Восстановите его из копии; пока он повреждён, увиденному нельзя верить.",
                                   "Restore it from a copy; what a damaged archive says is not to be trusted."};
constexpr Pair archive_unusable{"{}: {}", "{}: {}"};

constexpr Pair language_title{"язык", "language"};
constexpr Pair language_found{"{} (в окружении: {})", "{} (the environment says: {})"};
constexpr Pair language_use{"Меняется параметром --lang ru|en. Тексты всегда в UTF-8.", "Changed by --lang ru|en. Texts are always UTF-8."};
constexpr Pair russian{"русский", "Russian"}, english{"английский", "English"}, nothing{"ничего", "nothing"};
constexpr Pair terminal_title{"терминал", "terminal"};
constexpr Pair terminal_found{"ширина {}, {}", "width {}, {}"};
constexpr Pair no_terminal{"вывод идёт не на терминал; ширина строк {}", "the output goes to no terminal; lines are {} wide"};
constexpr Pair coloured{"цвет есть", "with colour"}, colourless{"без цвета", "without colour"};

Looked look_at_rubrics(const Session& session) {
    const auto known = session.rubrics().all();
    std::string names;
    for (const Rubric* rubric : known) names += (names.empty() ? "" : ", ") + rubric->name();
    const bool good = session.ready() && !known.empty();
    return {"rubrics", say(rubrics_title), say(good ? rubrics_found : rubrics_broken, known.size(), names), say(rubrics_use),
            good ? Health::here : Health::broken, true, {}};
}

Looked look_at_config(const ConfigInUse& config) {
    Looked looked{"configuration", say(config_title), say(no_config), say(config_use), Health::note, true, {}};
    if (config.file.empty()) return looked;
    const bool good = config.faults.empty();
    looked.health = good ? Health::here : Health::broken;
    looked.found = good ? say(as_it_is, config.file) : say(config_broken, config.file);
    if (!good) return looked;
    std::string values;
    for (const std::string& value : config.values) values += (values.empty() ? "" : "; ") + value;
    if (values.empty()) looked.found = say(config_empty, config.file);
    else looked.use = say(as_it_is, values);
    return looked;
}

Looked look_at_archive(const Options& options) {
    const std::string path = archive_path(options);
    Looked looked{"archive", say(archive_title), say(no_archive, path), say(no_archive_use), Health::note, true, {}};
    std::error_code code;
    if (!std::filesystem::exists(path, code)) {
        if (!options.archive.empty()) looked.health = Health::absent;  // somebody counts on it
        return looked;
    }
    const auto archive = Archive::open(path);
    const auto info = archive ? (*archive)->info() : Result<ArchiveInfo>(archive.errors());
    looked.health = info && info->whole ? Health::here : Health::broken;
    looked.use = looked.health == Health::here ? Said{} : say(archive_damaged_use);
    if (!info) looked.found = say(archive_unusable, path, info.errors().front().message);
    else if (!info->whole) looked.found = say(archive_damaged, path);
    else looked.found = say(archive_found, path, info->schema, info->links, info->attempts);
    return looked;
}

Looked look_at_language(const Options& options) {
    const std::string locale = locale_of_environment();
    const Said asked = locale.empty() ? say(nothing) : say(as_it_is, locale);
    return {"language", say(language_title), say(language_found, say(options.lang == Lang::en ? english : russian), asked),
            say(language_use), Health::note, true, {}};
}

Looked look_at_terminal(const Options& options) {
    const bool terminal = isatty(screen) == 1;
    const Said colour = say(colour_wanted(screen, options.no_color) ? coloured : colourless);
    return {"terminal", say(terminal_title), terminal ? say(terminal_found, line_width(), colour) : say(no_terminal, line_width()), {},
            Health::note, true, {}};
}

}  // namespace

std::vector<Looked> look_at_surroundings(const Session& session) {
    const Options& options = session.options();
    return {look_at_rubrics(session), look_at_config(options.config), look_at_archive(options), look_at_language(options),
            look_at_terminal(options)};
}

}  // namespace merilo::cli
