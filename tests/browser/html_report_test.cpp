#include <doctest/doctest.h>

#include <regex>

#include "browser/browser.h"

// HTML reports as people meet them: opened, filtered, sorted, printed by a real browser.

using namespace merilo::test;

namespace {

namespace fs = std::filesystem;

Browser& browser() {
    static Browser one;
    return one;
}

/// Reports of the samples, written once.
struct Reports {
    Folder folder;
    fs::path region = folder.path() / "регион.html", one = folder.path() / "one.html", check = folder.path() / "check.html",
             pair = folder.path() / "pair.html";

    Reports() {
        make("score region --reviews region/reviews --lang ru", region);
        make("score municipalities/yeniseysk/submission.yaml --lang en", one);
        make("check region --lang ru", check);
        make("score region/kedrovodsky region/zvonkoruchyovsky --lang ru", pair);
    }
    void make(const std::string& what, const fs::path& file) const {
        const Ran ran = shell("merilo " + what + " --as-of 2026-01-15 --format html --output '" + file.string() + "'", source("samples"));
        REQUIRE_MESSAGE(ran.code <= 1, ran.err);
    }
};

const Reports& reports() {
    static const Reports made;
    return made;
}

void check_quiet(const std::string& what) {
    for (const std::string& problem : browser().problems()) CHECK_MESSAGE(false, what, ": ", problem);
    CHECK_MESSAGE(browser().requests().size() == 1, what);
}

/// How many sheets of A4 a PDF has.
int sheets(const std::string& paper) {
    REQUIRE(paper.starts_with("%PDF"));
    static const std::regex sheet("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]");
    int count = 0;
    for (std::sregex_iterator match(paper.begin(), paper.end(), sheet), end; match != end; ++match, ++count) {
        CHECK(std::stod((*match)[1]) == doctest::Approx(595.3).epsilon(0.002));
        CHECK(std::stod((*match)[2]) == doctest::Approx(841.9).epsilon(0.002));
    }
    return count;
}

constexpr const char* shown_rows = "[...document.querySelectorAll('table.filtered tbody tr')].filter(r => r.offsetParent)";

std::string column_text(int column) {
    return "[...document.querySelectorAll('table.ranking tbody tr')].map(r => r.cells[" + std::to_string(column) + "].textContent.replace(/\\u00a0/g, ' '))";
}

}  // namespace

TEST_CASE("a report opens without an error and asks for nothing but itself") {
    for (const fs::path& file : {reports().region, reports().one, reports().check}) {
        browser().open(file);
        CHECK(browser().value("document.querySelectorAll('h1').length") == 1);
        CHECK(browser().value("document.documentElement.lang").text().size() == 2);
        check_quiet(file.filename().string());
    }
}

TEST_CASE("the page is in order: headings, captions, labels, targets of links") {
    for (const fs::path& file : {reports().region, reports().one, reports().check}) {
        browser().open(file);
        const Json levels = browser().value("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.localName[1])");
        int before = 0;
        for (const Json& each : levels.elements()) {
            const int level = each.number();
            CHECK_MESSAGE(level <= before + 1, file.filename().string());
            before = level;
        }
        CHECK(browser().value("[...document.querySelectorAll('table')].filter(t => !t.caption || !t.caption.textContent).length") == 0);
        CHECK(browser().value("[...document.querySelectorAll('th')].filter(h => !h.scope).length") == 0);
        CHECK(browser().value("[...document.querySelectorAll('select,input')].filter(c => !c.labels.length).length") == 0);
        CHECK(browser().value("[...document.querySelectorAll('svg')].filter(s => s.getAttribute('aria-hidden') !== 'true' && "
                              "!(s.querySelector('title') && s.querySelector('desc'))).length") == 0);
        CHECK(browser().value("[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => "
                              "!document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.hash)").size() == 0);
        CHECK(browser().value("(ids => ids.length - new Set(ids).size)([...document.querySelectorAll('[id]')].map(e => e.id))") == 0);
    }
}

TEST_CASE("the filters narrow the rows and say how many are shown") {
    browser().open(reports().region);
    const int all = browser().value(std::string(shown_rows) + ".length").number();
    REQUIRE(all > 10);
    browser().value("document.forms[0].elements.check.value = 'broken-link', document.forms[0].dispatchEvent(new Event('input'))");
    const Json checks = browser().value(std::string(shown_rows) + ".map(r => r.dataset.check)");
    CHECK(checks.size() > 0);
    CHECK(static_cast<int>(checks.size()) < all);
    for (const Json& check : checks.elements()) CHECK(check == "broken-link");
    CHECK(browser().value("document.querySelector('output').textContent") ==
          "показано " + std::to_string(checks.size()) + " из " + std::to_string(all));
    browser().value("document.forms[0].reset(), new Promise(done => setTimeout(done, 20))");
    CHECK(browser().value(std::string(shown_rows) + ".length") == all);
    browser().value("document.forms[0].elements.name.value = 'СВЕТЛОПЛЁС', document.forms[0].dispatchEvent(new Event('input'))");
    CHECK(browser().value("[...document.querySelectorAll('table.ranking tbody tr')].filter(r => r.offsetParent).length") == 1);
    CHECK(browser().value("[...document.querySelectorAll('details.municipality')].filter(r => r.offsetParent).length") == 1);
    check_quiet("filters");
}

TEST_CASE("a press on a column's head sorts and tells so") {
    browser().open(reports().region);
    const int column = browser().value("[...document.querySelectorAll('table.ranking thead th')].findIndex(h => h.textContent.includes('Муниципалитет'))").number();
    const std::string press = "document.querySelectorAll('table.ranking thead th')[" + std::to_string(column) + "].querySelector('button').click()";
    const std::string sort = "document.querySelectorAll('table.ranking thead th')[" + std::to_string(column) + "].getAttribute('aria-sort')";
    browser().value(press);
    CHECK(browser().value(sort) == "ascending");
    const Json rising = browser().value(column_text(column));
    CHECK(rising == browser().value(column_text(column) + ".sort((a, b) => a.localeCompare(b, 'ru'))"));
    browser().value(press);
    CHECK(browser().value(sort) == "descending");
    CHECK(browser().value(column_text(column)) == browser().value(column_text(column) + ".sort((a, b) => b.localeCompare(a, 'ru'))"));
    browser().value("document.querySelector('table.ranking thead th button').click()");  // places, «8–9» after «7»
    const Json places = browser().value(column_text(0));
    CHECK(places[0] == "1");
    CHECK(places[places.size() - 1] == "12");
    CHECK(browser().value("document.querySelectorAll('table.ranking [aria-sort]').length") == 1);
}

TEST_CASE("without its script everything can be read") {
    browser().call("Emulation.setScriptExecutionDisabled", R"({"value": true})");
    browser().open(reports().region);
    CHECK(browser().value("[...document.querySelectorAll('button, form, input')].filter(e => e.offsetParent).length") == 0);
    CHECK(browser().value("document.body.innerText.includes('город Светлоплёс')") == true);
    CHECK(browser().value("[...document.querySelectorAll('table.filtered tbody tr')].filter(r => r.offsetParent).length > 10") == true);
    const std::string row = browser().value("document.querySelector('table.filtered tbody a').getAttribute('href')").text();
    browser().value("document.querySelector('table.filtered tbody a').click()");  // the browser itself opens what is closed
    CHECK(browser().value("document.querySelector(':target').checkVisibility()") == true);
    CHECK_FALSE(row.empty());
    browser().open(reports().pair);
    CHECK(sheets(browser().pdf()) > 4);  // paper shows what the screen keeps closed
    browser().call("Emulation.setScriptExecutionDisabled", R"({"value": false})");
}

TEST_CASE("on paper: A4, all of it, each municipality on a page of its own") {
    browser().open(reports().pair);
    const int closed = sheets(browser().pdf());
    CHECK(closed > 4);
    CHECK(browser().value("document.querySelectorAll('main details:not([open])').length > 10") == true);  // closed again afterwards
    browser().value("document.querySelectorAll('main details').forEach(d => d.open = true)");
    CHECK(sheets(browser().pdf()) == closed);
    check_quiet("print");
}

TEST_CASE("text stands out from its ground in light and dark, and fits a telephone") {
    const std::string measure = R"((() => {
        for (const part of document.querySelectorAll('.rows details')) part.open = true;
        const parse = (text) => (text.match(/[\d.]+/g) || []).map(Number);
        const light = (c) => { const l = c.slice(0, 3).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * l[0] + .7152 * l[1] + .0722 * l[2]; };
        const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3) return c; } return [255, 255, 255]; };
        const poor = new Set();
        for (const e of document.body.querySelectorAll('*')) {
            if (!e.checkVisibility() || ![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || e.localName === 'script') continue;
            const style = getComputedStyle(e), ink = parse(e instanceof SVGElement ? style.fill : style.color);
            const a = light(ink), b = light(ground(e)), ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (ratio < 4.5) poor.add(e.localName + '.' + (e.getAttribute('class') || '') + ' in ' + e.parentElement.className + ' ' + ratio.toFixed(2));
        }
        return [...poor];
    })())";
    for (const std::string scheme : {"light", "dark"}) {
        browser().call("Emulation.setEmulatedMedia", R"({"features": [{"name": "prefers-color-scheme", "value": ")" + scheme + "\"}]}");
        for (const fs::path& file : {reports().region, reports().one}) {
            browser().open(file);
            const Json poor = browser().value(measure);
            CHECK_MESSAGE(poor.size() == 0, scheme, " ", poor.dump());
        }
    }
    browser().call("Emulation.setEmulatedMedia", R"({"features": []})");
    browser().call("Emulation.setDeviceMetricsOverride", R"({"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true})");
    browser().open(reports().one);
    CHECK(browser().value("document.scrollingElement.scrollWidth").number() <= 390);
    browser().call("Emulation.clearDeviceMetricsOverride");
}

TEST_CASE("nothing that a municipality writes can run or load") {
    const Folder folder;
    folder.write("hostile.yaml",
                 "format: 1\n"
                 "rubric: krasnoyarsk-methodical-work-municipal/2020\n"
                 "municipality: {name: \"<script>window.ran=1</script>\", region: \"\\\" onmouseover=\\\"window.ran=1\"}\n"
                 "period: 2020\n"
                 "documents:\n"
                 "  a: {title: \"<img src=x onerror=window.ran=1>\", url: \"javascript:window.ran=1\"}\n"
                 "  b: {title: \"</style></title><script>window.ran=1</script>\", url: \"https://example.org/\\\"onclick=window.ran=1//'#x\\\"y\"}\n"
                 "  c: {title: \"& ' {}\", file: \"<svg onload=window.ran=1>.pdf\"}\n"
                 "answers:\n"
                 "  goals.presence: {claim: 1, comment: \"<iframe src=https://example.org></iframe>\", evidence: [{document: a}, {document: b, pages: \"<b>1\"}, {document: c}]}\n"
                 "  goals.alignment: {claim: 1, evidence: [{title: \"data\", url: \"data:text/html,<script>window.ran=1</script>\"}]}\n");
    folder.write("second.yaml", good_submission());
    for (const std::string what : {"score hostile.yaml", "score .", "check ."}) {
        const Ran ran = folder.run("merilo " + what + " --format html --output page.html");
        REQUIRE_MESSAGE(ran.code <= 1, ran.err);
        browser().open(folder.path() / "page.html");
        browser().value("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser().value("document.querySelectorAll('main *').forEach(e => e.dispatchEvent(new MouseEvent('mouseover')))");
        CHECK(browser().value("typeof window.ran") == "undefined");
        CHECK(browser().value("document.scripts.length") == 1);
        CHECK(browser().value("document.querySelectorAll('img, iframe, object, embed, base, link, main svg[onload]').length") == 0);
        CHECK(browser().value("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on') || a.name === 'style')).length") == 0);
        CHECK(browser().value("[...document.querySelectorAll('a')].filter(a => !/^(#|https?:\\/\\/)/.test(a.getAttribute('href'))).length") == 0);
        CHECK(browser().value("[...document.querySelectorAll('a[href^=http]')].every(a => a.rel === 'noopener noreferrer')") == true);
        CHECK(browser().value("document.body.textContent.includes('<img src=x onerror=window.ran=1>')") == true);
        check_quiet(what);
    }
}

TEST_CASE("the policy is a second wall: even markup that got in would not run") {
    const Folder folder;
    std::string page = read(reports().one);
    page.insert(page.find("<main"), "<img src=x onerror='window.ran=1'><script>window.ran=1</script><p id=p style='color:red'>");
    folder.write("page.html", page);
    browser().open(folder.path() / "page.html");
    CHECK(browser().value("typeof window.ran") == "undefined");
    CHECK(browser().value("getComputedStyle(document.getElementById('p')).color") != "rgb(255, 0, 0)");
    CHECK(browser().problems().size() >= 3);
}
