#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "program.h"

// Completion: bash is run for real; what other shells get is looked at by them where they are installed.

using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

using Words = std::set<std::string>;

/// What bash offers after these words («merilo check --form»), the last of which is being typed. `:` and `=` are words of
/// their own to bash.
class Bash {
public:
    Bash() { folder_.run("merilo completion bash --output script"); }

    Words offered(const std::string& typed) const {
        const Ran ran = folder_.run("source ./script; COMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _merilo; printf '%s\\n' \"${COMPREPLY[@]}\"");
        CHECK_MESSAGE(ran.err.empty(), typed, ran.err);
        std::istringstream lines(ran.out);
        Words words;
        for (std::string line; std::getline(lines, line);)
            if (!line.empty()) words.insert(line);
        return words;
    }
    const Folder& folder() const { return folder_; }

private:
    Folder folder_;
};

}  // namespace

TEST_CASE("bash: commands, commands of groups, help") {
    const Bash bash;
    const Words all = bash.offered("merilo ''");
    for (const std::string word : {"validate", "check", "score", "fetch", "archive", "rubric", "explain", "doctor", "completion", "help"})
        CHECK_MESSAGE(all.contains(word), word);
    CHECK_FALSE(all.contains("man"));
    CHECK(bash.offered("merilo va") == Words{"validate"});
    CHECK(bash.offered("merilo rubric ''") == Words{"list", "show", "check", "schema"});
    CHECK(bash.offered("merilo help rub") == Words{"rubric"});
    CHECK(bash.offered("merilo help rubric sh") == Words{"show"});
    CHECK(bash.offered("merilo --lang en archive in") == Words{"info"});
    CHECK(bash.offered("merilo completion ''") == Words{"bash", "zsh", "fish"});
}

TEST_CASE("bash: options of the command, and no others") {
    const Bash bash;
    CHECK(bash.offered("merilo score --mi") == Words{"--min-score"});
    CHECK(bash.offered("merilo validate --mi").empty());
    CHECK(bash.offered("merilo archive export --as") == Words{"--as-of"});
    CHECK(bash.offered("merilo rubric check --ru").empty());
    CHECK(bash.offered("merilo --v") == Words{"--version"});
    CHECK(bash.offered("merilo check --config x.yaml --no-co") == Words{"--no-color", "--no-config"});
}

TEST_CASE("bash: values of options") {
    const Bash bash;
    CHECK(bash.offered("merilo validate --format ''") == Words{"terminal", "json"});
    CHECK(bash.offered("merilo archive export --format = w") == Words{"warc"});
    CHECK(bash.offered("merilo archive export --format =") == Words{"warc", "csv"});
    CHECK(bash.offered("merilo score --format markd") == Words{"markdown"});
    CHECK(bash.offered("merilo check --lang ''") == Words{"ru", "en"});
    CHECK(bash.offered("merilo check --fail-on n") == Words{"note", "never"});
    CHECK(bash.offered("merilo score --why goals.p") == Words{"goals.presence"});
    CHECK(bash.offered("merilo score --report jso") == Words{"json:", "jsonl:"});
    CHECK(bash.offered("merilo rubric show krasnoyarsk-methodical-work-mun") == Words{"krasnoyarsk-methodical-work-municipal/2020"});
    CHECK(bash.offered("merilo explain not-app") == Words{"not-approved"});
    CHECK(bash.offered("merilo explain goals.pre") == Words{"goals.presence"});
}

TEST_CASE("bash: files of the right kinds, and folders") {
    const Bash bash;
    for (const std::string name : {"форма один.yaml", "form.YAML", "table.xlsx", "table.csv", "order.pdf", "kept.db", "roots.pem", "folder/x.yaml"})
        bash.folder().write(name, "");
    CHECK(bash.offered("merilo check ''") == Words{"форма один.yaml", "form.YAML", "table.xlsx", "table.csv", "folder"});
    CHECK(bash.offered("merilo check form.YAML fo") == Words{"form.YAML", "folder"});
    CHECK(bash.offered("merilo check folder/") == Words{"folder/x.yaml"});
    CHECK(bash.offered("merilo inspect ''") == Words{"order.pdf", "folder"});
    CHECK(bash.offered("merilo rubric check ''") == Words{"форма один.yaml", "form.YAML", "folder"});
    CHECK(bash.offered("merilo check --archive ''") == Words{"kept.db", "folder"});
    CHECK(bash.offered("merilo fetch --ca-file ''") == Words{"roots.pem", "folder"});
    CHECK(bash.offered("merilo score --output = or") == Words{"order.pdf"});
    CHECK(bash.offered("merilo score --report json : or") == Words{"order.pdf"});
    CHECK(bash.offered("merilo score --report json : ke") == Words{"kept.db"});
    CHECK(bash.offered("merilo score --report json : x.json --mi") == Words{"--min-score"});
}

TEST_CASE("what zsh and fish get names every command and option, and they can read it") {
    const Folder folder;
    const std::string options = read(source("cli/option_words.cpp"));
    for (const std::string shell : {"zsh", "fish"}) {
        CHECK(folder.run("merilo completion " + shell + " --lang en --output " + shell + "-script").code == 0);
        const std::string script = read(folder.path() / (shell + "-script"));
        for (const std::string word : {"validate", "check", "score", "explain", "not-approved", "goals.presence", "markdown", "never"})
            CHECK_MESSAGE(has(script, word), shell, word);
        for (const std::string option : {"min-score", "confirm-after", "no-color", "config"})
            CHECK_MESSAGE(has(script, (shell == "zsh" ? "--" : "-l ") + option), shell, option);
        CHECK(has(script, "count the points, and rank"));
        const Ran parsed = folder.run("! command -v " + shell + " >/dev/null || HOME=. " + shell + (shell == "zsh" ? " --no-exec " : " --no-execute ") + shell + "-script");
        CHECK_MESSAGE(parsed.code == 0, parsed.err);
    }
    const Ran unknown = folder.run("merilo completion fihs");
    CHECK(unknown.code == 2);
    CHECK(has(unknown.err, "fish"));
}
