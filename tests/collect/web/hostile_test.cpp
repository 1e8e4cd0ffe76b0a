#include <doctest/doctest.h>

#include <zlib.h>

#include "fetched.h"
#include "server.h"

using namespace merilo;
using namespace merilo::test;

// Sixty servers that behave oddly or badly, all asked in one run over the real transport. Each gets its verdict for its own
// reason, none holds the run up, none makes the memory grow.

namespace {

struct Behaviour {
    std::string name;
    std::function<void(const Asked&, Wire&)> serve;
    LinkVerdict verdict;
    LinkReason reason;
    std::string path = "";  ///< appended to the behaviour's own
};

using enum LinkVerdict;
using R = LinkReason;

const std::string pdf = "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n" + std::string(2000, ' ') + "\nstartxref\n9\n%%EOF\n";

std::string page(const std::string& title, const std::string& body) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body><main>" + body +
           "</main></body></html>";
}

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "Методическая работа района ведётся по плану, раздел " + std::to_string(i) + ". ";
    return "<p>" + text + "</p>";
}

const std::string article = page("Концепция методической работы", "<h1>Концепция методической работы</h1>" + words(40));

/// «Страница не найдена» in windows-1251.
const std::string not_found_1251 = "\xD1\xF2\xF0\xE0\xED\xE8\xF6\xE0 \xED\xE5 \xED\xE0\xE9\xE4\xE5\xED\xE0";

std::string gzip(const std::string& plain) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, plain.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// A ZIP archive of empty files.
std::string zip(const std::vector<std::string>& names) {
    const auto number = [](std::size_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> 8 * i & 0xFF);
        return text;
    };
    std::string files, directory;
    for (const std::string& name : names) {
        const std::string common = number(20, 2) + std::string(22, '\0') + number(name.size(), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + common + std::string(10, '\0') + number(files.size(), 4) + name;
        files += "PK\x03\x04" + common + name;
    }
    return files + directory + "PK\x05\x06" + number(0, 4) + number(names.size(), 2) + number(names.size(), 2) + number(directory.size(), 4) +
           number(files.size(), 4) + number(0, 2);
}

auto status(int code, const std::string& body = "") {
    return [=](const Asked&, Wire& wire) { wire.answer(code, body.empty() ? page("x", "x") : body); };
}

auto shows(const std::string& body, const std::string& type = "text/html; charset=utf-8", const std::string& headers = "") {
    return [=](const Asked&, Wire& wire) { wire.answer(200, body, type, headers); };
}

auto raw(const std::string& bytes) {
    return [=](const Asked&, Wire& wire) { wire.send(bytes); };
}

auto redirect(int code, const std::string& to) {
    return [=](const Asked&, Wire& wire) { wire.redirect(code, to); };
}

/// To `to` when the behaviour's own path is asked for, `then` at the place where that leads.
auto leads(const std::string& to, std::function<void(const Asked&, Wire&)> then, int code = 302) {
    return [=](const Asked& asked, Wire& wire) {
        asked.path.ends_with(to) ? then(asked, wire) : wire.redirect(code, asked.path.substr(0, asked.path.find('/', 1)) + to);
    };
}

std::vector<Behaviour> behaviours() {
    return {
        // What is fine, though it looks odd.
        {"405 on anything but GET", [](const Asked& asked, Wire& wire) { asked.method == "GET" ? wire.answer(200, article) : wire.answer(405, ""); }, LinkVerdict::ok, R::opens},
        {"a PDF called text/html", shows(pdf, "text/html"), LinkVerdict::ok, R::opens, "/a.pdf"},
        {"a PDF called application/octet-stream", shows(pdf, "application/octet-stream"), LinkVerdict::ok, R::opens, "/download"},
        {"a PDF without Content-Type", raw("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(pdf.size()) + "\r\n\r\n" + pdf), LinkVerdict::ok, R::opens, "/b.pdf"},
        {"no Content-Length, the end is the end", raw("HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + article), LinkVerdict::ok, R::opens},
        {"chunked, in many small pieces", [](const Asked&, Wire& wire) {
             wire.send("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n");
             for (std::size_t i = 0; i < article.size(); i += 400) {
                 const std::string piece = article.substr(i, 400);
                 char size[16];
                 std::snprintf(size, sizeof size, "%zx\r\n", piece.size());
                 wire.send(size + piece + "\r\n");
             }
             wire.send("0\r\n\r\n");
         }, LinkVerdict::ok, R::opens},
        {"an interim answer first", raw("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(pdf.size()) + "\r\n\r\n" + pdf), LinkVerdict::ok, R::opens},
        {"packed with gzip", shows(gzip(article), "text/html; charset=utf-8", "Content-Encoding: gzip\r\n"), LinkVerdict::ok, R::opens},
        {"slow, but in time", [](const Asked&, Wire& wire) { wire.pause(400); wire.answer(200, article); }, LinkVerdict::ok, R::opens},
        {"a redirect that only adds a slash", leads("/x/", shows(article), 301), LinkVerdict::ok, R::opens, "/x"},
        {"a redirect to another page", leads("/new.html", shows(article), 301), moved, R::moved, "/old.html"},
        {"a redirect with a raw Cyrillic path", [](const Asked& asked, Wire& wire) {
             asked.path.find("%d0%bd") != asked.path.npos || asked.path.find("%D0%BD") != asked.path.npos ? wire.answer(200, article) : wire.redirect(302, "/b11/новый документ.html");
         }, moved, R::moved},
        {"a page that sends on by itself", [](const Asked& asked, Wire& wire) {
             if (asked.path.ends_with("/next")) return wire.answer(200, article);
             wire.answer(200, "<html><head><meta http-equiv=Refresh content=\"0; URL='next'\"></head></html>");
         }, moved, R::moved, "/first"},
        {"ten redirects in a row", [](const Asked& asked, Wire& wire) {
             const int step = std::atoi(asked.path.c_str() + asked.path.rfind('/') + 1);
             step == 10 ? wire.answer(200, article) : wire.redirect(302, std::to_string(step + 1));
         }, moved, R::moved, "/0"},
        {"a cookie is asked for before the page", [](const Asked& asked, Wire& wire) {
             if (asked.header.find("Cookie: seen=1") != std::string::npos) return wire.answer(200, article);
             wire.answer(302, "", "text/html", "Set-Cookie: seen=1; Path=/\r\nLocation: " + asked.path + "\r\n");
         }, LinkVerdict::ok, R::opens},
        {"trouble that is over at the second try", [tries = std::make_shared<std::atomic<int>>(0)](const Asked&, Wire& wire) {
             ++*tries == 1 ? wire.answer(503, "busy", "text/plain", "Retry-After: 1\r\n") : wire.answer(200, article);
         }, LinkVerdict::ok, R::opens},
        {"windows-1251 without saying so", shows("<html><title>\xCF\xEE\xEB\xEE\xE6\xE5\xED\xE8\xE5</title><body><p>" + [] { std::string text; for (int i = 0; i < 80; ++i) text += "\xEC\xE5\xF2\xEE\xE4\xE8\xF7\xE5\xF1\xEA\xE0\xFF \xF0\xE0\xE1\xEE\xF2\xE0 "; return text; }() + "</p></body></html>", "text/html"), LinkVerdict::ok, R::opens},
        {"an order whose number is 404", shows(page("Приказ № 404", "<h1>Приказ № 404 от 10.09.2020</h1>" + words(20))), LinkVerdict::ok, R::opens},
        // Broken for certain.
        {"404", status(404), broken, R::not_found},
        {"410", status(410), broken, R::gone},
        {"404 that shows a long page", status(404, article), broken, R::not_found},
        {"a redirect to a 404", leads("/gone", status(404)), broken, R::not_found},
        // Something else opens.
        {"200 that says «not found» in windows-1251", shows("<html><head><title>" + not_found_1251 + "</title></head><body><h1>" + not_found_1251 + "</h1></body></html>", "text/html; charset=windows-1251"), suspect, R::soft_404},
        {"200 that says «not found» and calls itself UTF-8", shows("<html><head><meta charset=utf-8><title>" + not_found_1251 + "</title></head><body><h1>" + not_found_1251 + "</h1></body></html>", "text/html; charset=utf-8"), suspect, R::soft_404},
        {"200 with «Ошибка 404» at a document's address", shows(page("Ошибка 404", "<h1>Ошибка 404</h1><p>Документ не найден</p>")), suspect, R::soft_404, "/plan.pdf"},
        {"a redirect to the home page", redirect(302, "/"), suspect, R::home_page, "/docs/plan.pdf"},
        {"an empty 200", shows(""), suspect, R::empty},
        {"200 with blanks only", shows(" \r\n \n"), suspect, R::empty},
        {"204", raw("HTTP/1.1 204 No Content\r\n\r\n"), suspect, R::empty},
        {"fewer bytes than announced", raw("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 9000\r\n\r\n" + pdf), suspect, R::truncated, "/c.pdf"},
        {"a chunked body that breaks off", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"), suspect, R::truncated},
        {"a PDF without its end", shows(pdf.substr(0, 1500), "application/pdf"), suspect, R::truncated, "/d.pdf"},
        {"a page in place of a PDF", shows(article), suspect, R::wrong_type, "/e.pdf"},
        {"a page that is called a PDF", shows(article, "application/pdf"), suspect, R::wrong_type, "/f.pdf"},
        {"a PDF's address leads to a page", leads("/about", shows(article)), suspect, R::other_type, "/g.pdf"},
        {"a video", shows(std::string("\0\0\0\x18", 4) + "ftypmp42" + std::string(500, 'x'), "video/mp4"), suspect, R::wrong_type},
        {"a program", shows("MZ" + std::string(500, '\x01'), "application/octet-stream"), suspect, R::wrong_type},
        {"a login form", shows(page("Вход в систему", "<h1>Авторизация</h1><form method=post><input name=login><input type=password name=p><button>Войти</button></form>")), suspect, R::login, "/docs/5"},
        {"a redirect to a login form", leads("/login?back=1", shows(page("Портал", "<form><input type=password></form>"))), suspect, R::login, "/docs/6"},
        {"a captcha", shows(page("Проверка", "<p>Подтвердите, что вы не робот</p><div class=\"g-recaptcha\" data-sitekey=x></div>")), suspect, R::captcha},
        {"a list of pages", shows(page("Документы", "<h1>Документы</h1><ul>" + [] { std::string items; for (int i = 0; i < 30; ++i) items += "<li><a href=\"/news/" + std::to_string(i) + "\">Новость о жизни района номер " + std::to_string(i) + "</a></li>"; return items; }() + "</ul>")), suspect, R::section, "/docs/"},
        {"a page with several documents", shows(page("Приказы", "<p><a href=\"1.pdf\">Приказ 1</a></p><p><a href=\"2.docx\">Приказ 2</a></p><p><a href=\"3.pdf\">Приказ 3</a></p>")), suspect, R::several_documents, "/orders"},
        {"an archive of files", shows(zip({"a.pdf", "b.pdf"}), "application/zip"), suspect, R::several_documents, "/all"},
        {"a folder listing of the server", shows("<html><head><title>Index of /docs/</title></head><body><h1>Index of /docs/</h1><pre><a href=\"../\">../</a>\n<a href=\"a/\">a/</a>\n<a href=\"b/\">b/</a>\n<a href=\"c/\">c/</a></pre></body></html>"), suspect, R::section, "/docs2/"},
        // Could not be checked from here: says nothing of the document.
        {"403", status(403), blocked, R::access_denied},
        {"401", status(401), blocked, R::access_denied},
        {"451", status(451), blocked, R::access_denied},
        {"429 until tomorrow", [](const Asked&, Wire& wire) { wire.answer(429, "", "text/html", "Retry-After: 86400\r\n"); }, blocked, R::too_many_requests},
        {"500", status(500), blocked, R::server_error},
        {"a check for browsers", shows("<html><head><title>DDoS-Guard</title></head><body><p>Проверка браузера перед переходом на сайт</p><script>go()</script></body></html>"), blocked, R::challenge},
        {"a page that only scripts fill", shows("<html><head><title>Портал</title><script src=/app.js></script></head><body><div id=\"root\"></div></body></html>"), blocked, R::script_only},
        {"redirects without end", redirect(302, "loop"), blocked, R::redirect_loop, "/loop"},
        {"two pages that send to each other", [](const Asked& asked, Wire& wire) { wire.redirect(302, asked.path.ends_with("/a") ? "b" : "a"); }, blocked, R::redirect_loop, "/a"},
        {"no answer at all", [](const Asked&, Wire& wire) { wire.pause(20'000); }, blocked, R::timeout},
        {"a byte at a time", [](const Asked&, Wire& wire) {
             wire.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
             while (wire.send("x")) wire.pause(50);
         }, blocked, R::timeout},
        {"a header without end", [](const Asked&, Wire& wire) {
             wire.send("HTTP/1.1 200 OK\r\n");
             for (int i = 0; i < 100'000 && wire.send("X-Filler: " + std::string(1000, 'a') + "\r\n"); ++i) {}
         }, blocked, R::bad_answer},
        {"a body without end", [](const Asked&, Wire& wire) {
             wire.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
             const std::string block(65536, 'a');
             for (int i = 0; i < 10'000 && wire.send(block); ++i) {}
         }, blocked, R::too_large},
        {"a gzip bomb", shows(gzip(std::string(64 << 20, '\0')), "text/html", "Content-Encoding: gzip\r\n"), blocked, R::too_large},
        {"a body announced as larger than permitted", raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx"), blocked, R::too_large},
        {"not HTTP", raw("220 mail.example.org ESMTP\r\n"), blocked, R::bad_answer},
        {"the connection is reset", [](const Asked&, Wire& wire) { wire.reset(); }, blocked, R::network},
        {"the connection is closed without a word", [](const Asked&, Wire&) {}, blocked, R::network},
        // Must not be asked for.
        {"a redirect to a file", redirect(302, "file:///etc/passwd"), refused, R::scheme},
        {"a redirect to FTP", redirect(302, "ftp://127.0.0.1/x"), refused, R::scheme},
        {"a redirect to the cloud's metadata", redirect(302, "http://169.254.169.254/latest/meta-data/"), refused, R::private_address},
        {"a redirect to the metadata in disguise", redirect(302, "http://[::ffff:169.254.169.254]/"), refused, R::private_address},
    };
}

std::string path_of(std::size_t index, const Behaviour& behaviour) { return "/b" + std::to_string(index) + behaviour.path; }

}  // namespace

TEST_CASE("every odd or hostile server gets its verdict, for its own reason, and holds nobody up") {
    const std::vector<Behaviour> all = behaviours();
    CHECK(all.size() >= 60);
    const Server server([&all](const Asked& asked, Wire& wire) {
        const std::size_t index = asked.path.starts_with("/b") ? static_cast<std::size_t>(std::atoi(asked.path.c_str() + 2)) : all.size();
        if (index < all.size() && asked.path != "/") return all[index].serve(asked, wire);
        asked.path == "/" ? wire.answer(200, page("Управление образования", words(30))) : wire.answer(404, page("404", "нет"));
    });
    std::vector<std::string> addresses;
    for (std::size_t i = 0; i < all.size(); ++i) addresses.push_back(server.url(path_of(i, all[i])));
    FetchPlan plan = quick_plan(addresses);
    plan.per_host = 16;
    const auto states = fetched(plan);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const LinkAttempt& state = states.at(plan.links[i].address);
        CAPTURE(all[i].name);
        CAPTURE(state.detail);
        CHECK(name(state.verdict) == name(all[i].verdict));
        CHECK(name(state.reasons.front()) == name(all[i].reason));
    }
    for (const std::string& asked : server.log()) CHECK_MESSAGE(asked.starts_with("GET "), asked);
}
