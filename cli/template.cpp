#include "commands.h"
#include "find_rubric.h"
#include "form/write.h"
#include "form_format.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair not_for_screens{"книгу Excel на экран не выводят: укажите файл, например --output форма.xlsx",
                               "a workbook is not for the screen: name a file, such as --output form.xlsx"};

Result<std::string> form_of(const Rubric& rubric, const std::string& format, const Options& options) {
    if (format == "xlsx") return xlsx_template(rubric, options.lang, options.as_of);
    return format == "csv" ? csv_template(rubric, options.lang) : yaml_template(rubric, options.lang);
}

}  // namespace

int run_template(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    const std::string format = form_format(options, options.output, "yaml");
    if (workbook_on_screen(format, options.output)) return session.refuse(say(not_for_screens));
    const Rubric* rubric = find_rubric(session, options.arguments.front());
    if (!rubric) return session.exit_code();
    const auto form = form_of(*rubric, format, options);
    if (!form) return session.complain_of(form.errors()), session.exit_code();
    return session.finish(*form);
}

}  // namespace merilo::cli
