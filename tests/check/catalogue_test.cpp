#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "case_file.h"
#include "check/all_checks.h"
#include "load/shelf.h"

using namespace merilo;

namespace {

const std::filesystem::path root(MERILO_SOURCE_DIR);

std::string file_stem(std::string_view id) {
    std::string stem(id);
    std::replace(stem.begin(), stem.end(), '-', '_');
    return stem;
}

std::set<std::string> ids() {
    std::set<std::string> result;
    for (const Check* check : all_checks()) result.insert(std::string(check->id));
    return result;
}

void check_words(const Pair& words) {
    for (const Lang lang : {Lang::ru, Lang::en}) {
        CHECK(!words.in(lang).empty());
        CHECK(words.in(lang).find('\n') == std::string_view::npos);
    }
    const auto cyrillic = [](char c) { return c == '\xD0' || c == '\xD1'; };
    CHECK(std::any_of(words.ru.begin(), words.ru.end(), cyrillic));
    CHECK(std::none_of(words.en.begin(), words.en.end(), cyrillic));
}

}  // namespace

TEST_CASE("check ids are unique, kebab-case and found again") {
    CHECK(ids().size() == all_checks().size());
    for (const Check* check : all_checks()) {
        CAPTURE(check->id);
        CHECK(std::regex_match(std::string(check->id), std::regex("[a-z]+(-[a-z0-9]+)*")));
        CHECK(find_check(check->id) == check);
    }
    CHECK(find_check("no-such-check") == nullptr);
}

TEST_CASE("every check says in both languages what, why and how to mend, and where the rule comes from") {
    for (const Check* check : all_checks()) {
        CAPTURE(check->id);
        check_words(check->title);
        check_words(check->why);
        check_words(check->fix);
        CHECK(check->why.ru.ends_with('.'));
        CHECK(check->fix.ru.ends_with('.'));
        CHECK(!check->title.ru.ends_with('.'));
        CHECK(!check->source.empty());
    }
}

TEST_CASE("every check has a file of its own name and every other file is known") {
    std::set<std::string> expected{"all_checks", "judge", "opened", "shared"}, found;
    for (const Check* check : all_checks()) expected.insert(file_stem(check->id));
    for (const auto& entry : std::filesystem::directory_iterator(root / "lib/check"))
        if (entry.path().extension() == ".cpp") found.insert(entry.path().stem().string());
    CHECK(found == expected);
    for (const Check* check : all_checks()) {
        CAPTURE(check->id);
        const std::string text = cases::read_text(root / "lib/check" / (file_stem(check->id) + ".cpp"));
        CHECK(text.starts_with("// Flags "));
    }
}

TEST_CASE("every check has a case file with an example that raises it and one that does not") {
    std::set<std::string> described;
    for (const auto& file : cases::all_case_files()) {
        CAPTURE(file.check);
        described.insert(file.check);
        CHECK(file.heading.starts_with(file.check + " — "));
        const bool never_fails = file.check == "scan-without-text";  // what nobody could read is no defect
        const auto raises = [never_fails](const cases::Example& example) {
            return std::any_of(example.expected.begin(), example.expected.end(),
                               [never_fails](const auto& one) { return never_fails || one.outcome == Outcome::fail; });
        };
        CHECK(std::any_of(file.examples.begin(), file.examples.end(), raises));
        CHECK(std::any_of(file.examples.begin(), file.examples.end(), [](const auto& one) { return one.silent; }));
    }
    CHECK(described == ids());
}

TEST_CASE("every check is used by a shipped rubric") {
    const auto shelf = shipped_rubrics();
    for (const Check* check : all_checks()) {
        CAPTURE(check->id);
        bool used = false;
        for (const Rubric* rubric : shelf.all()) used = used || rubric->rule(check->id);
        CHECK(used);
    }
}
