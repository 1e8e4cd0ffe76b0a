#include <doctest/doctest.h>

#include <atomic>
#include <set>

#include "collect/web/server.h"
#include "json.h"
#include "nginx.h"
#include "program.h"

// From a submission with links to a verdict, through the real program and a real web server on this machine.

using namespace merilo::test;

namespace {

const std::string pdf = "%PDF-1.4\n" + std::string(30'000, ' ') + "\nstartxref\n9\n%%EOF\n";

std::string page(const std::string& title, const std::string& body) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body><h1>" + title + "</h1>" + body + "</body></html>";
}

std::string text(int sentences) {
    std::string all;
    for (int i = 0; i < sentences; ++i) all += "<p>Методическая работа района ведётся по разделу " + std::to_string(i) + ".</p>";
    return all;
}

void fill(const Folder& folder) {
    folder.write("www/docs/concept.pdf", pdf);
    folder.write("www/docs/large.pdf", pdf + std::string(500'000, ' ') + "%%EOF\n");
    folder.write("www/docs/план работы.pdf", pdf + " ");
    folder.write("www/index.html", page("Управление образования", text(20)));
    folder.write("www/article.html", page("Анализ методической работы", text(30)));
    folder.write("www/lost.html", page("Страница не найдена", "<p>Извините.</p>"));
    folder.write("www/1251.html", "<html><head><title>\xD1\xF2\xF0\xE0\xED\xE8\xF6\xE0 \xED\xE5 \xED\xE0\xE9\xE4\xE5\xED\xE0</title></head><body></body></html>");
    folder.write("www/orders.html", page("Приказы", "<a href=\"docs/1.pdf\">Приказ 1</a> <a href=\"docs/2.pdf\">Приказ 2</a> <a href=\"docs/3.pdf\">Приказ 3</a>"));
}

std::string kind_for(const std::string& row) { return row.starts_with("monitoring") ? "form" : row.starts_with("analysis") ? "analysis" : "order"; }

/// One row per link; each document is declared to be what its row asks for, so that only the link is in question.
std::string submission(const std::vector<std::string>& urls) {
    static const char* const rows[] = {"monitoring.teacher-support", "monitoring.mentoring", "monitoring.networks", "monitoring.other",
                                       "analysis.teacher-support", "analysis.mentoring", "analysis.networks", "analysis.other",
                                       "measures.improvement", "measures.young-teachers", "measures.associations",
                                       "measures.assessment-based", "measures.support-quality", "measures.other", "goals.presence"};
    std::string yaml = "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Примерный район}\nperiod: 2020\nanswers:\n";
    for (std::size_t i = 0; i < urls.size(); ++i)
        yaml += "  " + std::string(rows[i]) + ":\n    claim: 1\n    evidence:\n      - {title: Документ " + std::to_string(i) + ", kind: " + kind_for(rows[i]) +
                ", issued_by: municipal, number: \"5\", date: 2020-03-01, url: \"" + urls[i] + "\"}\n";
    return yaml;
}

Json first_result(const Ran& ran) { return Json::parse(ran.out)["results"][0]; }

/// The checks that failed on a link, and those that could not check it.
std::set<std::string> said_of(const Json& result, const std::string& url, const std::string& outcome) {
    static const std::set<std::string> link_checks{"broken-link", "soft-404", "home-page-redirect", "login-required", "wrong-content",
                                                   "link-to-section", "several-documents-for-one-answer", "uncheckable-link",
                                                   "same-document-under-different-links"};
    std::set<std::string> checks;
    for (const Json& finding : result["findings"].elements())
        if (finding["outcome"] == outcome && !finding["evidence"].is_null() && finding["evidence"]["url"] == url &&
            link_checks.contains(finding["check"].text()))
            checks.insert(finding["check"].text());
    return checks;
}

using Checks = std::set<std::string>;

}  // namespace

TEST_CASE("fetch opens the links of a submission, and check judges by what the archive holds") {
    const Folder folder;
    fill(folder);
    const Nginx nginx(folder.path());
    const std::string dead = "http://127.0.0.1:" + std::to_string(closed_port()) + "/plan.pdf";
    const std::vector<std::string> urls{
        nginx.plain("/docs/concept.pdf"), nginx.plain("/old.pdf"), nginx.plain("/docs/план работы.pdf"), nginx.secure("/article.html"),
        nginx.plain("/absent.pdf"), nginx.plain("/gone.pdf"), dead, nginx.plain("/removed.pdf"), nginx.plain("/lost.html"),
        nginx.plain("/1251.html"), nginx.plain("/orders.html"), nginx.plain("/closed.pdf"), nginx.expired("/article.html"),
        nginx.self_signed("/article.html"), nginx.plain("/slow.pdf")};
    folder.write("s.yaml", submission(urls));
    const auto before = first_result(folder.run("merilo score s.yaml --format json"));

    const Ran fetch = folder.run("merilo fetch s.yaml --allow-private --confirm-after 0s --ca-file '" + nginx.root_certificate() + "'");
    CHECK_MESSAGE(fetch.code == 0, fetch.err);
    CHECK(fetch.out.find("s.yaml:") != std::string::npos);

    const auto after = first_result(folder.run("merilo check s.yaml --format json"));
    const std::vector<Checks> failed{{}, {}, {}, {}, {"broken-link"}, {"broken-link"}, {"broken-link"}, {"home-page-redirect"}, {"soft-404"},
                                     {"soft-404"}, {"several-documents-for-one-answer"}, {}, {}, {}, {}};
    for (std::size_t i = 0; i < urls.size(); ++i) {
        CAPTURE(urls[i]);
        Checks found = said_of(after, urls[i], "fail");
        found.erase("same-document-under-different-links");
        CHECK(found == failed[i]);
        const bool could_not = i >= 11 && i <= 13;
        CHECK(said_of(after, urls[i], "not_checked").contains("broken-link") == could_not);
    }
    CHECK(said_of(after, urls[1], "fail") == Checks{"same-document-under-different-links"});  // it leads to the first
    CHECK(after["confirmed"].number() > before["confirmed"].number());
    CHECK(after["possible"].number() < before["possible"].number());
    CHECK(nginx.access_log().find("HTTP/2.0 GET /article.html") != std::string::npos);
}

TEST_CASE("inner addresses are not asked for unless the user says so") {
    std::atomic<int> asked = 0;
    const Server server([&](const Asked&, Wire& wire) {
        ++asked;
        wire.answer(200, page("План", text(30)));
    });
    const Folder folder;
    folder.write("s.yaml", submission({server.url("/plan.html"), "http://localhost:" + std::to_string(server.port()) + "/plan.html"}));
    const Ran ran = folder.run("merilo fetch s.yaml --lang en");
    CHECK(ran.code == 0);
    CHECK(asked == 0);
    CHECK_MESSAGE(ran.out.find("not to be requested: 2") != std::string::npos, ran.out);
    const auto result = first_result(folder.run("merilo check s.yaml --format json"));
    CHECK(said_of(result, server.url("/plan.html"), "not_checked").contains("broken-link"));
    CHECK(said_of(result, server.url("/plan.html"), "fail").empty());
}

TEST_CASE("check --fetch and score --fetch do both steps") {
    const Server server([](const Asked& asked, Wire& wire) {
        asked.path == "/form.html" ? wire.answer(200, page("Форма сбора данных о методической поддержке", text(30))) : wire.answer(404, "");
    });
    const Folder folder;
    folder.write("s.yaml", submission({server.url("/form.html"), server.url("/gone.html")}));
    const Ran check = folder.run("merilo check s.yaml --fetch --allow-private --format json");
    CHECK(said_of(first_result(check), server.url("/gone.html"), "fail") == Checks{"broken-link"});
    const Ran score = folder.run("merilo score s.yaml --fetch --allow-private --archive other.db --format json");
    CHECK(first_result(score)["possible"] == 1);
    CHECK(std::filesystem::exists(folder.path() / "merilo.db"));
    CHECK(std::filesystem::exists(folder.path() / "other.db"));
}

TEST_CASE("the same archive gives the same verdict, and --as-of that of a day") {
    std::atomic<bool> there = true;
    const Server server([&](const Asked& asked, Wire& wire) {
        there && asked.path == "/plan.html" ? wire.answer(200, page("План", text(30))) : wire.answer(404, "");
    });
    const Folder folder;
    folder.write("s.yaml", submission({server.url("/plan.html")}));
    folder.run("merilo fetch s.yaml --allow-private");
    const std::string good = folder.run("merilo score s.yaml --format json --as-of 2099-01-01").out;
    there = false;
    CHECK(folder.run("merilo score s.yaml --format json --as-of 2099-01-01").out == good);
    const auto long_ago = first_result(folder.run("merilo check s.yaml --format json --as-of 2020-01-01"));
    CHECK(said_of(long_ago, server.url("/plan.html"), "not_checked").contains("broken-link"));
    folder.run("merilo fetch s.yaml --allow-private --max-age 0s");
    const auto now = first_result(folder.run("merilo check s.yaml --format json"));
    CHECK(said_of(now, server.url("/plan.html"), "fail") == Checks{"broken-link"});
}

TEST_CASE("an interrupt stops cleanly, keeps what there is, and the next run goes on") {
    const Folder folder;
    std::atomic<bool> quick = false;
    std::atomic<int> count = 0;
    const Server server([&](const Asked& asked, Wire& wire) {
        if (++count == 10) folder.write("all-asked", "");
        if (!quick && asked.path >= "/5") wire.pause(60'000);
        wire.answer(200, "Приказ\n", "text/plain");
    });
    std::vector<std::string> urls;
    for (int i = 0; i < 10; ++i) urls.push_back(server.url("/" + std::to_string(i)));
    folder.write("s.yaml", submission(urls));
    const Ran stopped = folder.run("merilo fetch s.yaml --allow-private --per-host 10 --lang en & pid=$!; "
                                   "until [ -e all-asked ] || ! kill -0 $pid; do sleep 0.05; done; sleep 1; kill -INT $pid; wait $pid");
    CHECK(stopped.code == 130);
    CHECK_MESSAGE(stopped.out.find("opens: 5") != std::string::npos, stopped.out, stopped.err);
    quick = true;
    const Ran rest = folder.run("merilo fetch s.yaml --allow-private --lang en");
    CHECK(rest.code == 0);
    CHECK_MESSAGE(rest.out.find("opens: 10") != std::string::npos, rest.out, rest.err);
    long first = 0;
    for (const std::string& line : server.log()) first += line == "GET /0";
    CHECK(first == 1);
}

TEST_CASE("what the network brings cannot steer a terminal or a report") {
    const Server server([](const Asked&, Wire& wire) {
        wire.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\x1b[31m\r\nX-Evil: \x1b]0;owned\x07\r\nContent-Length: 92\r\n\r\n"
                  "<html><head><title>\x1b[2J\xD1\x81траница не найдена \xE2\x80\xAE</title></head><body></body></html>     ");
    });
    const Folder folder;
    folder.write("s.yaml", submission({server.url("/evil")}));
    std::string everything = folder.run("merilo fetch s.yaml --allow-private").out;
    for (const char* command : {"merilo check s.yaml", "merilo check s.yaml --format markdown", "merilo score s.yaml --why 4.1", "merilo archive list",
                                "merilo archive list --format csv", "merilo archive export --format csv"})
        everything += folder.run(command).out;
    CHECK(everything.find('\x1b') == std::string::npos);
    CHECK(everything.find('\x07') == std::string::npos);
    CHECK(everything.find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("fetch says what is wrong with its own words, and writes nothing then") {
    const Folder folder;
    folder.write("s.yaml", submission({"https://example.org/plan.pdf"}));
    for (const char* option : {"--per-host 0", "--per-host x", "--timeout soon", "--timeout 0s", "--max-size 0", "--confirm-after -1s", "--ca-file absent.pem"})
        CHECK_MESSAGE(folder.run("merilo fetch s.yaml " + std::string(option)).code == 2, option);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "merilo.db"));
    CHECK(folder.run("merilo check s.yaml --archive absent.db").code == 2);
    folder.write("not.db", "это не архив\n");
    CHECK(folder.run("merilo check s.yaml --archive not.db").code == 2);
    folder.write("empty.yaml", good_submission());
    CHECK(folder.run("merilo fetch empty.yaml").code == 0);
    CHECK(folder.run("merilo archive info").code == 2);
}
