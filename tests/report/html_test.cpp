#include <doctest/doctest.h>

#include "report/html/assets.h"
#include "report/html/cycle.h"
#include "report/html/html_parts.h"
#include "report/typical_defects.h"
#include "sample_evaluation.h"

using namespace merilo;

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

int count(std::string_view text, std::string_view part) {
    int found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

std::string escaped(std::string_view text) {
    std::string out;
    append_escaped(out, text);
    return out;
}

std::string typeset(std::string_view text, Lang lang = Lang::ru) {
    std::string out;
    append_typeset(out, text, lang);
    return out;
}

std::string address(const std::string& url, const std::string& file = "") {
    HtmlWriter out(Lang::ru);
    Document document;
    document.url = url;
    document.file = file;
    write_address(out, document);
    return out.take();
}

std::string html(const Report& report, ReportOptions options = {}) { return sample::written("html", report, options); }

Report several() {
    Report report = sample::report();
    report.evaluations.push_back(sample::evaluation("город Второй", 1));
    return report;
}

}  // namespace

TEST_CASE("HTML: what is markup elsewhere is a text here") {
    CHECK(escaped("<b a=\"1\" c='2'>&amp;") == "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
    CHECK(escaped("a\nb\tc\r") == "a b c ");
    CHECK(escaped(std::string_view("\0\x01\x7F", 3)) == "���");
    CHECK(escaped("a\u202Eb\u2066c\u2028d") == "a�b�c�d");
    CHECK(escaped("«Цели» — 5…6, № 7") == "«Цели» — 5…6, № 7");
    CHECK(escaped("\xC2") == "�");  // a text that breaks off costs nothing but itself
}

TEST_CASE("HTML: attributes are escaped, left out without a value, written empty when empty") {
    HtmlWriter out(Lang::ru);
    out.open("p", {{"title", "\"><script>"}, {"class", std::string_view{}}, {"hidden", ""}});
    out.leaf("b", "<i>");
    out.close();
    CHECK(out.take() == "<p title=\"&quot;&gt;&lt;script&gt;\" hidden=\"\"><b>&lt;i&gt;</b></p>");
}

TEST_CASE("HTML: no line ends after a short word, a sign or a number, nor before a dash") {
    CHECK(typeset("балл в форме — это 5 баллов") == "балл в\u00A0форме\u00A0— это 5\u00A0баллов");
    CHECK(typeset("приказ № 5 (с. 7) и план") == "приказ №\u00A05 (с.\u00A07) и\u00A0план");
    CHECK(typeset("12345 рублей, 5 6") == "12345 рублей, 5 6");
    CHECK(typeset("in a form — 5 points", Lang::en) == "in a form — 5\u00A0points");
    CHECK(typeset(" в  форме ") == " в\u00A0 форме ");
}

TEST_CASE("HTML: only http and https become links") {
    CHECK(has(address("https://example.org/a?b=1&c=2#page=5"), "href=\"https://example.org/a?b=1&amp;c=2#page=5\" rel=\"noopener noreferrer\""));
    CHECK(has(address("http://пример.рф/план"), "href=\"http://xn--e1afmkfd.xn--p1ai/"));
    CHECK(has(address("http://пример.рф/план"), ">http://пример.рф/план<"));
    for (const std::string hostile : {"javascript:alert(1)", "data:text/html,<script>", "file:///etc/passwd", " javascript:alert(1)",
                                      "vbscript:x", "https://", "ht\ttps://example.org"})
        CHECK_MESSAGE(!has(address(hostile), "href"), hostile);
    CHECK_FALSE(has(address("https://example.org/#\"onclick=\"x"), "\"onclick"));
    CHECK(address("", "docs/<a>.pdf") == "<code>docs/&lt;a&gt;.pdf</code>");
}

TEST_CASE("HTML: the policy names the style and the script by their digests") {
    CHECK(source_hash("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    CHECK(source_hash("alert('Hello, world.');") == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    const std::string page = html(sample::report());
    CHECK(has(page, "default-src &#39;none&#39;"));
    const auto between = [&](std::string_view from, std::string_view to) {
        const std::size_t begin = page.find(from) + from.size();
        return page.substr(begin, page.find(to, begin) - begin);
    };
    CHECK(has(page, "style-src " + escaped(source_hash(between("<style>", "</style>")))));
    CHECK(has(page, "script-src " + escaped(source_hash(between("<script>", "</script>")))));
    CHECK_FALSE(has(report_style(), "url(http"));
    CHECK(report_script().size() > 100);
}

TEST_CASE("HTML: one municipality, from the card to the footer") {
    const std::string page = html(sample::report());
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"ru\">"));
    CHECK(page.ends_with("</html>\n"));
    CHECK(count(page, "<h1>") == 1);
    for (const std::string_view part : {"Что исправить в\u00A0первую очередь", "Баллы по\u00A0разделам", "Что не\u00A0проверено",
                                        "Нет ответа по\u00A0позиции: 2.1", "Как исправить: Приложите файл.", "ссылку никто не\u00A0открывал",
                                        "Модель &lt;b&gt;|`x`", "aaaaaaaa", "20.11.2020"})
        CHECK_MESSAGE(has(page, part), part);
    CHECK_FALSE(has(page, "Модель <b>"));
    CHECK_FALSE(has(page, "href=\"docs/model.pdf\""));
    ReportOptions english;
    english.lang = Lang::en;
    CHECK(has(html(sample::report(), english), "What to mend first"));
}

TEST_CASE("HTML: several municipalities are ranked, as check they are counted") {
    const std::string page = html(several());
    for (const std::string_view part : {"Рейтинг: Край, 2020", "Муниципалитеты по\u00A0разделам", "Распределение баллов", "Разделы по\u00A0региону",
                                        "Типичные недостатки", "Все замечания", "id=\"m1-goals.presence\"", "id=\"m2-goals.presence\""})
        CHECK_MESSAGE(has(page, part), part);
    CHECK(page.find("город Второй") < page.find("город Образцов"));
    ReportOptions options;
    options.view = View::check;
    CHECK_FALSE(has(html(several(), options), "Рейтинг"));
    CHECK(has(html(several(), options), "Предупреждений"));
    options.view = View::score;
    options.quiet = true;
    CHECK_FALSE(has(html(several(), options), "Приложите файл."));
}

TEST_CASE("HTML: those who may not be compared are parted, as on the page of a region") {
    Report report = several();
    report.evaluations[1].submission.period = 2021;
    const std::string page = html(report);
    CHECK(has(page, "В\u00A0один рейтинг они не\u00A0сводятся: разные годы оценки."));
    CHECK(count(page, "Вне рейтинга") >= 2);
    CHECK_FALSE(has(page, "<svg class=\"histogram\""));
}

TEST_CASE("HTML: nobody at all is a page too") {
    Report nobody;
    CHECK(has(html(nobody), "Ни\u00A0одного представления оценить не\u00A0удалось."));
}

TEST_CASE("HTML: the cycle breaks where nothing is confirmed, or where what it builds on is not") {
    Evaluation e = sample::evaluation();
    auto stages = cycle_of(e);
    REQUIRE(stages.size() == 2);
    CHECK(stages[0].stage == Stage::goals);
    CHECK(stages[0].state == StageState::open);
    CHECK(stages[1].state == StageState::broken);
    CHECK(cycle_break(stages) == 1);

    e.criteria[0].points.confirmed = e.criteria[2].points.confirmed = 1;
    CHECK(cycle_break(cycle_of(e)) == -1);
    e.findings.push_back(sample::finding("missing-prerequisite", 2, -1, Outcome::fail, Effect::Kind::notes));
    stages = cycle_of(e);
    CHECK(stages[1].state == StageState::unsupported);
    CHECK(stages[1].unsupported == std::vector{2});
    CHECK(cycle_break(stages) == 1);

    e.criteria[2].applicable = false;
    CHECK(cycle_of(e)[1].state == StageState::outside);
    CHECK(cycle_break(cycle_of(e)) == -1);
    e.criteria[0].points.awarded = e.criteria[1].points.awarded = 0;  // the expert's word counts
    CHECK(cycle_of(e)[0].state == StageState::broken);
}

TEST_CASE("HTML: the defects of a region, the commonest first, each document priced once") {
    Report report = several();
    report.evaluations[0].findings.push_back(sample::finding("broken-link", 1, 0, Outcome::fail, Effect::Kind::voids));  // the same document
    report.evaluations[0].findings.push_back(sample::finding("not-approved", 1, 0, Outcome::fail, Effect::Kind::voids));
    const auto defects = typical_defects(report.evaluations);
    REQUIRE(defects.size() == 2);
    CHECK(defects[0].check == "broken-link");
    CHECK(defects[0].evaluations.size() == 2);
    CHECK(defects[0].cases == 3);
    CHECK(defects[0].points == 2);
    CHECK(defects[1].check == "not-approved");
    CHECK(defects[1].evaluations.size() == 1);
}
