#include <doctest/doctest.h>

#include "form/compare.h"
#include "form/read_source.h"
#include "form/write.h"
#include "load/shelf.h"
#include "load/submission.h"
#include "odd_submissions.h"
#include "text/utf8.h"

// What a writer wrote, a reader reads as it was. Held over submissions of any content, in every format.

using namespace merilo;
using namespace merilo::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int submissions = 8;
#else
constexpr int submissions = 60;
#endif

const Date today{2026, 1, 15};

std::string written(const std::string& format, const Submission& submission, Lang lang) {
    if (format == "yaml") return submission_yaml(submission);
    if (format == "json") return submission_json(submission);
    if (format == "csv") return submission_csv(submission, lang);
    auto bytes = submission_xlsx(submission, lang, today);
    REQUIRE_MESSAGE(static_cast<bool>(bytes), bytes.errors().front().message.en);
    return std::move(*bytes);
}

/// The submission that the bytes hold, or the first complaint about them.
std::optional<Submission> read_back(const std::string& bytes, const std::string& format, const Shelf& rubrics, std::string& complaint) {
    const auto tree = read_source(bytes, "form." + format, rubrics);
    if (!tree) return complaint = tree.errors().front().place.cell + " " + tree.errors().front().message.ru, std::nullopt;
    auto submission = read_submission(*tree, rubrics);
    if (!submission) return complaint = submission.errors().front().place.cell + " " + submission.errors().front().message.ru, std::nullopt;
    return std::move(*submission);
}

void check_same(const Submission& submission, const std::string& format, Lang lang, const Shelf& rubrics) {
    const std::string bytes = written(format, submission, lang);
    std::string complaint;
    const auto again = read_back(bytes, format, rubrics, complaint);
    REQUIRE_MESSAGE(again.has_value(), format, ": ", complaint, "\n", submission_yaml(submission));
    const auto difference = first_difference(submission, *again);
    CHECK_MESSAGE(!difference, format, ": ", difference->ru, "\n", submission_yaml(submission), "\n", submission_yaml(*again));
}

/// A submission with one answer that cites one document, written inside it.
Submission with_one(const Rubric& rubric, Document document, std::string comment = {}) {
    Submission submission;
    submission.rubric = &rubric;
    submission.municipality = {"город Заречный", {}, {}};
    submission.period = 2020;
    submission.documents.push_back(std::move(document));
    Citation citation;
    citation.pages = "1";
    Answer answer;
    answer.claim = 1;
    answer.citations.push_back(citation);
    answer.comment = std::move(comment);
    submission.answers.push_back(answer);
    return submission;
}

const std::vector<std::string> formats{"yaml", "json", "csv", "xlsx"};

}  // namespace

TEST_CASE("a submission of any content survives every format, under every rubric and in both languages") {
    const Shelf rubrics = shipped_rubrics();
    int seed = 0;
    for (const Rubric* rubric : rubrics.all())
        for (int i = 0; i < submissions / 4; ++i) {
            const Submission submission = OddSubmissions(++seed, *rubric).next();
            for (const std::string& format : formats) check_same(submission, format, seed % 2 ? Lang::ru : Lang::en, rubrics);
        }
}

TEST_CASE("every odd text survives as every text of a document") {
    const Shelf rubrics = shipped_rubrics();
    const Rubric& rubric = *rubrics.all().front();
    for (const std::string& format : formats) {
        Submission all = with_one(rubric, {});
        all.documents.clear();
        all.answers.front().citations.clear();
        for (const std::string& text : odd_texts()) {
            Document document;
            document.title = "Документ " + text;
            document.number = text;
            document.approval = Approval{Act::protocol, text, std::nullopt};
            Citation citation;
            citation.document = static_cast<int>(all.documents.size());
            citation.pages = text;
            all.documents.push_back(document);
            all.answers.front().citations.push_back(citation);
        }
        check_same(all, format, Lang::ru, rubrics);
    }
}

TEST_CASE("every odd address survives as what it was, a url or a file") {
    const Shelf rubrics = shipped_rubrics();
    Submission all = with_one(*rubrics.all().front(), {});
    all.documents.clear();
    all.answers.front().citations.clear();
    const auto cite = [&all](const std::string& title, const std::string& url, const std::string& file) {
        Document document;
        document.title = title;
        document.url = url;
        document.file = file;
        Citation citation;
        citation.document = static_cast<int>(all.documents.size());
        all.documents.push_back(document);
        all.answers.front().citations.push_back(citation);
    };
    for (const std::string& url : odd_urls()) cite("Модель", url, "");
    for (const std::string& file : odd_files()) cite("Модель", "", file);
    for (const std::string& url : odd_urls()) cite("Модель " + url, "", "");
    for (const std::string& format : formats) check_same(all, format, Lang::ru, rubrics);
}

TEST_CASE("the same submission always gives the same bytes") {
    const Shelf rubrics = shipped_rubrics();
    const Submission submission = OddSubmissions(7, *rubrics.all().front()).next();
    for (const std::string& format : formats) CHECK(written(format, submission, Lang::ru) == written(format, submission, Lang::ru));
}

TEST_CASE("in CSV no text from outside begins a formula") {
    const Shelf rubrics = shipped_rubrics();
    const Rubric& rubric = *rubrics.all().front();
    for (const std::string text : {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\n=1", "＝1"}) {
        Document document;
        document.title = text;
        document.url = text.front() == '\t' || text.front() == '\n' ? "" : text;
        const std::string csv = submission_csv(with_one(rubric, document, text), Lang::ru);
        for (const std::string before : {";", ";\"", "\n", "\n\""})
            if (before + text != "\n\n=1") CHECK_MESSAGE(csv.find(before + text) == csv.npos, csv);
    }
}

TEST_CASE("YAML is written as a person would write it") {
    const Shelf rubrics = shipped_rubrics();
    const Rubric& rubric = *rubrics.find("krasnoyarsk-methodical-work-municipal/2020");
    Document document;
    document.title = "Муниципальная модель методической работы";
    document.url = "https://example.org/docs/model.pdf";
    document.kind = Kind::model;
    document.number = "0181";
    document.date = Date{2020, 9, 10};
    document.valid = YearSpan{2020, 2022};
    document.approval = Approval{Act::order, "02-у", Date{2020, 9, 10}};
    Submission submission = with_one(rubric, document, "Первая строка\nвторая: с двоеточием");
    submission.bare_headings.emplace_back(2, Mark{});
    CHECK(submission_yaml(submission) == R"(format: 1
rubric: krasnoyarsk-methodical-work-municipal/2020
municipality:
  name: город Заречный
period: 2020

answers:
  goals.presence:
    claim: 1
    evidence:
      - title: Муниципальная модель методической работы
        url: https://example.org/docs/model.pdf
        kind: model
        number: "0181"
        date: 2020-09-10
        valid: 2020-2022
        approval: {act: order, number: "02-у", date: 2020-09-10}
        pages: "1"
    comment: |-
      Первая строка
      вторая: с двоеточием
  goals.substantiation:
)");
}

TEST_CASE("a difference is named by its place") {
    const Shelf rubrics = shipped_rubrics();
    const Rubric& rubric = *rubrics.find("krasnoyarsk-methodical-work-municipal/2020");
    const Submission one = with_one(rubric, {});
    Submission other = one;
    CHECK_FALSE(first_difference(one, other));
    other.answers.front().citations.front().pages = "2";
    CHECK(first_difference(one, other)->ru.find("1.1 (goals.presence)") != std::string::npos);
    other = one;
    other.documents.front().number = "5";
    CHECK(first_difference(one, other).has_value());
    other = one;
    other.period = 2021;
    CHECK(first_difference(one, other)->en.find("municipality") != std::string::npos);
}
