#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>

#include "program.h"

// Help teaches: every command has a paragraph and examples, and the examples do what they are shown for.

using namespace merilo::test;
namespace fs = std::filesystem;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

std::set<std::string> found(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern);
    std::set<std::string> all;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match) all.insert((*match)[1]);
    return all;
}

/// Every command, «rubric show» in two words.
const std::set<std::string>& commands() {
    static const std::string help = shell("merilo --help --lang en", source("")).out;
    static const std::string list = help.substr(help.find("Commands:"), help.find("Options:") - help.find("Commands:"));
    static const std::set<std::string> all = found(list, "\n  ([a-z]+(?: [a-z]+)?)(?= )");
    return all;
}

const std::string& help_of(const std::string& command, const std::string& lang) {
    static std::map<std::pair<std::string, std::string>, std::string> known;
    std::string& help = known[{command, lang}];
    if (help.empty()) {
        const Ran ran = shell("merilo " + command + " --help --lang " + lang, source(""));
        CHECK(ran.code == 0);
        help = ran.out;
    }
    return help;
}

/// The examples of both languages with the English names of what they read: many are one line then.
std::set<std::string> example_lines() {
    const std::map<std::string, std::string> english{{"форма.yaml", "form.yaml"}, {"районы", "districts"}, {"заключения", "reviews"},
                                                     {"методика.yaml", "rubric.yaml"}, {"приказ.pdf", "order.pdf"}, {"документы", "documents"}};
    std::set<std::string> lines;
    for (const std::string& command : commands())
        for (const std::string lang : {"ru", "en"})
            for (std::string line : found(help_of(command, lang), "\n  ([^ -].*)\n      \\S")) {
                for (const auto& [name, instead] : english) line = std::regex_replace(line, std::regex("( )" + name + "(?= |$)"), "$1" + instead);
                lines.insert(line);
            }
    return lines;
}

/// The files that the examples name.
void fill(const Folder& folder) {
    folder.write("form.yaml", read(source("samples/exemplary/submission.yaml")));
    folder.write("districts/север.yaml", good_submission());
    folder.write("reviews/образец.yaml", read(source("samples/exemplary/review.yaml")));
    folder.write("rubric.yaml", read(source("rubrics/krasnoyarsk-methodical-work-municipal-2020.yaml")));
    for (const std::string part : {"order.pdf", "documents/order.txt"}) folder.write(part, read(source("samples/cases/docs/case-04-structure.txt")));
    fs::copy(source("samples/exemplary/docs"), folder.path() / "docs");
    std::string linked = good_submission();
    linked.replace(linked.find("{claim: 0}"), 10, "{claim: 1, evidence: [{title: Форма сбора, url: \"http://127.0.0.1:1/\"}]}");
    folder.write("adrift/form.yaml", linked);
    folder.run("merilo fetch adrift --allow-private --confirm-after 0s --quiet && cp merilo.db 2020.db");
}

}  // namespace

TEST_CASE("every command's help has a paragraph, examples and options in both languages") {
    CHECK(commands().size() > 15);
    for (const std::string& command : commands())
        for (const auto& [lang, examples, options] : {std::tuple{"ru", "\nПримеры:\n  ", "\nПараметры:\n"}, std::tuple{"en", "\nExamples:\n  ", "\nOptions:\n"}}) {
            const std::string& help = help_of(command, lang);
            CHECK_MESSAGE(has(help, examples), help);
            CHECK_MESSAGE(has(help, options), help);
            const auto usage_end = help.find("\n\n", help.find("merilo " + command + ":") + 1);
            const auto paragraph = help.find("\n\n", usage_end + 2);
            CHECK_MESSAGE(help.find(examples) > paragraph, command);
        }
}

TEST_CASE("the examples of help run") {
    const Folder folder;
    fill(folder);
    const auto lines = example_lines();
    CHECK(lines.size() > 40);
    for (const std::string& line : lines) {
        fs::remove(folder.path() / "заключение.yaml");
        fs::remove(folder.path() / "review.yaml");
        const Ran ran = folder.run(line);
        CHECK_MESSAGE((ran.code == 0 || ran.code == 1 || ran.code == 4), line, "\n", ran.err);
    }
}

TEST_CASE("merilo help says what --help says") {
    const auto says = [](const std::string& line) { return shell(line, source("")); };
    CHECK(says("merilo help").out == says("merilo --help").out);
    CHECK(says("merilo help check").out == says("merilo check --help").out);
    CHECK(says("merilo help rubric show").out == says("merilo rubric show --help").out);
    CHECK(says("merilo help rubric").out == says("merilo rubric --help").out);
    CHECK(says("merilo help check --lang en").out == says("merilo check --help --lang en").out);
    const Ran unknown = says("merilo help chekc --lang en");
    CHECK(unknown.code == 2);
    CHECK(has(unknown.err, "did you mean “check”"));
    CHECK(says("merilo chekc --help").code == 2);
}

TEST_CASE("without a command the program says where to begin") {
    const Ran ran = shell("merilo", source(""));
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, "С чего начать:\n  merilo doctor\n"));
}

TEST_CASE("lines of help are as wide as the screen, where words allow it") {
    for (const std::string command : {"", "score", "archive export"}) {
        const std::string help = shell("COLUMNS=80 merilo " + command + " --help --lang en", source("")).out;
        std::size_t wide = 0, lines = 0;
        for (std::size_t from = 0, end; (end = help.find('\n', from)) != help.npos; from = end + 1, ++lines)
            wide += end - from > 90;  // bytes: dashes and dots are longer than they are wide
        CHECK(lines > 10);
        CHECK_MESSAGE(wide < 4, help);
    }
}

TEST_CASE("the manual page is whole and of the same words") {
    for (const std::string lang : {"ru", "en"}) {
        const Folder folder;
        const Ran ran = folder.run("merilo man --as-of 2026-01-15 --output merilo.1 --lang " + lang);
        CHECK(ran.code == 0);
        const std::string page = read(folder.path() / "merilo.1");
        for (const std::string& command : commands()) CHECK_MESSAGE(has(page, "\n.SS \"merilo " + command), command);
        CHECK(has(page, ".TH MERILO 1 2026-01-15 \"merilo 0."));
        CHECK(has(page, "fail\\-on"));
        CHECK(has(page, "\\-\\-confirm\\-after"));
        CHECK_FALSE(has(page, "\n.\n"));
        // What looks at the page complains of nothing, where it is installed.
        const Ran checked = folder.run("! command -v groff >/dev/null || groff -k -man -Tutf8 -ww -Wbreak merilo.1 2>&1 >/dev/null");
        CHECK_MESSAGE(checked.out.empty(), checked.out);
    }
}
