#include "load/submission.h"

#include <doctest/doctest.h>

#include <string>

#include "load/review.h"
#include "load/yaml.h"

using namespace merilo;

namespace {

const Shelf& shelf() {
    static const Shelf shipped = shipped_rubrics();
    return shipped;
}

const std::string sound = R"(format: 1
rubric: krasnoyarsk-methodical-work-municipal/2020
municipality: {name: Лесной округ, region: Приозёрный край}
period: 2020
prepared: 2020-11-20
documents:
  model:
    title: Муниципальная модель методической работы
    file: docs\model.txt
    number: 181
    date: 10.09.2020
    valid: 2020-2022
answers:
  indicators.mentoring:
  goals.presence:
    claim: 1
    evidence:
      - {document: model, pages: 5}
      - {title: Концепция, url: "https://example.org/a.pdf", covers: 2017-2019, role: new-goals}
)";

Result<Submission> read(const std::string& text) {
    const auto tree = read_yaml(text, "form.yaml");
    REQUIRE(tree);
    return read_submission(*tree, shelf());
}

std::string with(const std::string& what, const std::string& instead) {
    std::string text = sound;
    const std::size_t at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    return text.replace(at, what.size(), instead);
}

void check_complaint(const std::string& what, const std::string& instead, Mark mark, const std::string& words) {
    CAPTURE(instead);
    const auto submission = read(with(what, instead));
    REQUIRE_FALSE(submission);
    const Error& error = submission.errors().front();
    CHECK_MESSAGE(error.place.mark == mark, error.place.mark.line, ":", error.place.mark.column, " ", error.message.en);
    CHECK_MESSAGE(error.message.en.find(words) != std::string::npos, error.message.en);
}

}  // namespace

TEST_SUITE("load/submission") {
    TEST_CASE("a submission reads as it is written") {
        const auto submission = read(sound);
        REQUIRE(submission);
        REQUIRE(submission->documents.size() == 2);
        const Document& model = submission->documents[0];
        CHECK(model.key == "model");
        CHECK(model.number == "181");
        CHECK(model.file == "docs/model.txt");
        CHECK(model.date == Date{2020, 9, 10});
        CHECK(model.valid == YearSpan{2020, 2022});
        CHECK(submission->prepared == Date{2020, 11, 20});
        const Answer* answer = submission->answer(0);
        REQUIRE(answer);
        CHECK(answer->claim == 1);
        CHECK(answer->claim_mark == Mark{16, 12});
        CHECK(answer->citations[0].pages == "5");
        CHECK(answer->citations[1].role == Role::new_goals);
        CHECK(answer->citations[1].covers == YearSpan{2017, 2019});
    }

    TEST_CASE("a bare heading is no answer, and has a place") {
        const auto submission = read(sound);
        const int row = shelf().find("krasnoyarsk-methodical-work-municipal/2020")->criterion_index("indicators.mentoring");
        CHECK(submission->answer(row) == nullptr);
        CHECK(submission->place_of(row) == Mark{14, 3});
        CHECK(submission->place_of(row + 1) == submission->answers_mark);
    }

    TEST_CASE("every complaint names its place and the nearest right name") {
        check_complaint("goals.presence", "goals.presense", {15, 3}, "did you mean «goals.presence»");
        check_complaint("document: model", "document: modle", {18, 20}, "did you mean «model»");
        check_complaint("claim: 1", "clam: 1", {16, 5}, "claim");
        check_complaint("claim: 1", "claim: \"1\"", {16, 12}, "is no integer");
        for (const char* claim : {"1.0", "010", "yes", "+1", "1 балл", "0x1", "99999999999"})
            check_complaint("claim: 1", std::string("claim: ") + claim, {16, 12}, "is no integer");
        check_complaint("claim: 1\n", "claim:\n", {16, 5}, "is empty");
        check_complaint("date: 10.09.2020", "date: 31.02.2020", {11, 11}, "is no date");
        check_complaint("valid: 2020-2022", "valid: 2022-2020", {12, 12}, "is no span of years");
        check_complaint("period: 2020", "period: 20", {4, 9}, "is no assessed year");
        check_complaint("municipal/2020", "municipal/2021", {2, 9}, "did you mean «krasnoyarsk-methodical-work-municipal/2020»");
        check_complaint("file: docs\\model.txt", "file: \"docs\\new.txt\"", {9, 11}, "line break");
        check_complaint("claim: 1", "claim: 2147483647", {16, 12}, "is no integer");
        check_complaint("file: docs\\model.txt", "file: ../model.txt", {9, 11}, "leads out of");
        check_complaint("file: docs\\model.txt", "file: C:\\model.txt", {9, 11}, "leads out of");
        check_complaint("file: docs\\model.txt", "file: /etc/passwd", {9, 11}, "leads out of");
        check_complaint("file: docs\\model.txt", "file: a.txt\n    url: http://example.org", {9, 11}, "both url and file");
        check_complaint("    number: 181", "    kind: modle\n    number: 181", {10, 11}, "did you mean «model»");
        check_complaint("title: Муниципальная модель", "title: Модель #5", {8, 12}, "cut off");
        check_complaint("pages: 5", "pages: 5, pages: 6", {18, 37}, "repeated");
        check_complaint("  goals.presence:\n", "  goals.presence: {claim: 0}\n  goals.presence:\n", {16, 3}, "stands here twice");
        check_complaint("prepared: 2020-11-20", "cycle: []", {5, 8}, "cycle is empty");
        check_complaint("title: Муниципальная модель методической работы", "title: \"\u00A0 \u200B\"", {8, 12}, "is empty");
        check_complaint("  model:", "  \"\":", {7, 3}, "the name is empty");
        check_complaint("prepared: 2020-11-20", "cycle: [mesures]", {5, 9}, "did you mean «measures»");
        check_complaint("- {document: model, pages: 5}", "- model", {18, 9}, "pairs are needed");
        check_complaint("municipality: {name: Лесной округ", "municipality: {nmae: Лесной округ", {3, 15}, "«name» is missing");
    }

    TEST_CASE("all faults of a file come at once, in order") {
        std::string text = with("period: 2020", "period: 20");
        text.replace(text.find("claim: 1"), 8, "claim: x");
        const auto submission = read(text);
        REQUIRE_FALSE(submission);
        REQUIRE(submission.errors().size() == 2);
        CHECK(submission.errors()[0].place.mark.line == 4);
        CHECK(submission.errors()[1].place.mark.line == 16);
        CHECK(submission.errors()[1].source_line == "    claim: x");
    }

    TEST_CASE("a file of nothing but faults ends soon and says how many there are") {
        std::string text = sound;
        for (int i = 0; i < 5000; ++i) text += "  k" + std::to_string(i) + ": {claim: 1}\n";
        const auto submission = read(text);
        REQUIRE_FALSE(submission);
        CHECK(submission.errors().size() == 100);
        CHECK(submission.errors().back().message.en.find("4900 more errors") != std::string::npos);
    }

    TEST_CASE("an answer holds as many citations as somebody may open") {
        std::string text = sound;
        for (int i = 0; i < 200; ++i) text += "      - {document: model}\n";
        const auto submission = read(text);
        REQUIRE_FALSE(submission);
        CHECK(submission.errors()[0].message.en.find("more than 200") != std::string::npos);
    }

    TEST_CASE("what is meant as a submission") {
        const auto looks = [](const char* text) { return looks_like_submission(*read_yaml(text, "f")); };
        CHECK(looks("answers: {}\n"));
        CHECK(looks("municipality: {name: А}\nansers: {}\n"));
        CHECK_FALSE(looks("municipality: {name: А}\ndecisions: {}\n"));
        CHECK_FALSE(looks("version: 2\n"));
        CHECK_FALSE(looks("- answers\n"));
    }
}

TEST_SUITE("load/review") {
    TEST_CASE("a review reads, and must be signed") {
        const std::string text =
            "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Лесной округ}\nperiod: 2020\n"
            "expert: Эксперт\ndate: 2020-12-01\nineffective: [indicators.mentoring]\n"
            "decisions:\n  goals.alignment: {points: 1, reason: согласованы, basis: с. 3}\n  goals.presence:\n";
        const auto tree = read_yaml(text, "review.yaml");
        const auto review = read_review(*tree, shelf());
        REQUIRE(review);
        CHECK(review->decisions.size() == 1);
        CHECK(review->decisions[0].points == 1);
        CHECK(review->ineffective.size() == 1);

        std::string unsigned_text = text;
        unsigned_text.replace(unsigned_text.find("Эксперт"), std::string("Эксперт").size(), "\"\"");
        const auto unsigned_tree = read_yaml(unsigned_text, "review.yaml");
        const auto refused = read_review(*unsigned_tree, shelf());
        REQUIRE_FALSE(refused);
        CHECK(refused.errors()[0].place.mark.line == 5);

        std::string wrong_row = text;
        wrong_row.replace(wrong_row.find("[indicators.mentoring]"), 22, "[goals.presence]");
        const auto wrong_row_tree = read_yaml(wrong_row, "review.yaml");
        CHECK_FALSE(read_review(*wrong_row_tree, shelf()));

        std::string wrong_points = text;
        wrong_points.replace(wrong_points.find("points: 1"), 9, "points: 7");
        const auto wrong_tree = read_yaml(wrong_points, "review.yaml");
        const auto wrong = read_review(*wrong_tree, shelf());
        REQUIRE_FALSE(wrong);
        CHECK(wrong.errors()[0].message.en.find("no level of 7 points: there are 0, 1") != std::string::npos);
    }
}
