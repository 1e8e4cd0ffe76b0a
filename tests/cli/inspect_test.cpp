#include <doctest/doctest.h>

#include <atomic>

#include "collect/web/server.h"
#include "json.h"
#include "program.h"

using namespace merilo::test;

namespace {

const std::string order =
    "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЗАРЕЧЕНСКОГО РАЙОНА\n\nПРИКАЗ\n\n10.09.2020 № 181\n\n"
    "Об утверждении концепции методической работы\n\nВо исполнение приказа министерства от 01.02.2019 № 7-п\n\nПРИКАЗЫВАЮ:\n"
    "1. Утвердить концепцию методической работы района.\n2. Контроль оставляю за собой.\n\nНачальник управления   Н.П. Орлова\n";

/// What stands in the document and must stand nowhere else.
const std::vector<std::string> private_data{"8-902-111-22-33", "9021112233", "14.02.1998", "112-233-445 95", "1122334459", "sokolova.m@mail.example"};

const std::string persons =
    "Сведения о наставниках и молодых педагогах\n\nЦель: к 2022 году 80 % молодых педагогов работают с наставниками.\n\n"
    "ФИО\tДата рождения\tТелефон\tСНИЛС\tE-mail\n"
    "Соколова Марина Игоревна\t14.02.1998\t8-902-111-22-33\t112-233-445 95\tsokolova.m@mail.example\n";

Json inspected(const Folder& folder, const std::string& arguments, int code = 0) {
    const Ran ran = folder.run("merilo inspect " + arguments + " --format json --lang ru");
    CHECK_MESSAGE(ran.code == code, ran.err);
    return Json::parse(ran.out);
}

}  // namespace

TEST_CASE("inspect tells what a document is, and by which words") {
    const Folder folder;
    folder.write("приказ.txt", order);
    const auto document = inspected(folder, "приказ.txt")[0];
    CHECK(document["file"] == "приказ.txt");
    CHECK(document["kind"] == "order");
    CHECK(document["issued_by"] == "municipal");
    CHECK(document["approved"] == "yes");
    CHECK(document["approval"] == Json::parse(R"({"act":"order","number":"181","date":"2020-09-10"})"));
    CHECK(document["number"] == "181");
    CHECK(document["date"] == "2020-09-10");
    CHECK(document["topics"][0] == "methodical-work");
    CHECK(document["pages"].is_null());
    CHECK(document["scan"] == false);
    CHECK(document["error"].is_null());
    CHECK(document["because"]["number"].text().find("181") != std::string::npos);
    CHECK(document["confidence"]["kind"].number() > 50);
    const Ran shown = folder.run("merilo inspect приказ.txt --lang ru");
    CHECK_MESSAGE(shown.out.find("Вид: приказ") != std::string::npos, shown.out);
}

TEST_CASE("what cannot be read is told in its place and hides nothing") {
    const Folder folder;
    folder.write("a.txt", order);
    folder.write("b.pdf", "%PDF-1.4\nthis is no PDF at all");
    const auto all = inspected(folder, "нет-такого.pdf a.txt b.pdf", 2);
    REQUIRE(all.size() == 3);
    CHECK(all[0]["file"] == "нет-такого.pdf");
    CHECK(all[0]["kind"].is_null());
    CHECK(all[0]["approved"].is_null());
    CHECK(all[0]["goals"]["present"].is_null());
    CHECK(all[0]["error"] == "файл не открывается: нет такого файла или папки");
    CHECK(all[1]["kind"] == "order");
    CHECK(all[2]["error"].is_text());
    CHECK(folder.run("merilo inspect b.pdf").code == 0);
}

TEST_CASE("pipes and devices are not waited for, whatever they are called") {
    const Folder folder;
    folder.write("order.txt", order);
    folder.write("empty.pdf", "");
    CHECK(folder.run("mkfifo pipe.pdf && ln -s /dev/zero zeros.pdf && mkdir folder.pdf && ln -s loop.pdf loop.pdf && ln -s pipe.pdf linked.pdf").code == 0);
    const auto documents = inspected(folder, "pipe.pdf zeros.pdf loop.pdf empty.pdf order.txt", 2);
    CHECK(documents[0]["error"] == "файл не открывается: это не файл, а канал или устройство");
    CHECK(documents[1]["error"] == documents[0]["error"]);
    CHECK(documents[2]["error"] == "файл не открывается: ссылки замкнуты в кольцо");
    CHECK(documents[3]["error"] == "файл повреждён");
    CHECK(documents[4]["number"] == "181");
    CHECK(inspected(folder, ".", 2).size() == 5);  // what lies there but is neither file nor link is passed over
}

TEST_CASE("inspect looks into folders, in order") {
    const Folder folder;
    folder.write("папка/2.txt", order);
    folder.write("папка/1.html", "<html><head><title>Новости</title></head><body><p>Вчера прошёл слёт молодых педагогов.</p></body></html>");
    folder.write("папка/submission.yaml", "format: 1\n");
    const auto all = inspected(folder, "папка --jobs 2");
    REQUIRE(all.size() == 2);
    CHECK(all[0]["file"] == "папка/1.html");
    CHECK(all[1]["file"] == "папка/2.txt");
    folder.write("пусто/x.yaml", "");
    CHECK(folder.run("merilo inspect пусто").code == 2);
}

TEST_CASE("personal data is counted and repeated nowhere") {
    const Folder folder;
    folder.write("list.txt", persons);
    folder.write("s.yaml", "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Примерный район}\nperiod: 2020\n"
                           "answers:\n  monitoring.mentoring:\n    claim: 1\n    evidence:\n      - {title: Сведения о наставниках, file: list.txt, kind: form}\n"
                           "  goals.measurability:\n    claim: 1\n    evidence:\n      - {title: Сведения о наставниках, file: list.txt, pages: \"1\"}\n");
    const auto found = inspected(folder, "list.txt")[0]["personal_data"];
    CHECK(found.size() == 4);
    std::string told;
    for (const char* command : {"inspect list.txt", "inspect list.txt --format json", "check s.yaml", "check s.yaml --format json", "check s.yaml --format jsonl",
                                "check s.yaml --format markdown", "score s.yaml", "score s.yaml --format json", "score s.yaml --format markdown",
                                "score s.yaml --why goals.measurability", "validate s.yaml"})
        for (const char* lang : {"ru", "en"}) {
            const Ran ran = folder.run("merilo " + std::string(command) + " --lang " + lang);
            told += ran.out + ran.err;
        }
    CHECK(told.find("персональные данные") != std::string::npos);
    for (const std::string& secret : private_data) CHECK_MESSAGE(told.find(secret) == std::string::npos, secret);
}

namespace {

std::string submission_with(const std::string& address) {
    return "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Примерный район}\nperiod: 2020\n"
           "answers:\n  goals.presence:\n    claim: 1\n    evidence:\n"
           "      - {title: Приказ о концепции, " + address + ", kind: order, issued_by: municipal, number: \"118\", date: 2020-09-10}\n";
}

/// The message of declared-differs-from-text; empty: none.
std::string difference(const Ran& ran) {
    const auto report = Json::parse(ran.out);
    for (const Json& finding : report["results"][0]["findings"].elements())
        if (finding["check"] == "declared-differs-from-text") return finding["message"].text();
    return {};
}

}  // namespace

TEST_CASE("a submission is judged by what its local documents say") {
    const Folder folder;
    folder.write("order.txt", order);
    folder.write("s.yaml", submission_with("file: order.txt"));
    CHECK(difference(folder.run("merilo check s.yaml --format json --lang ru")).find("«181»") != std::string::npos);
}

TEST_CASE("fetched documents are read when they are first judged, and offline") {
    std::atomic<int> asked = 0;
    const Server server([&](const Asked&, Wire& wire) {
        ++asked;
        wire.answer(200, order, "text/plain; charset=utf-8");
    });
    const Folder folder;
    folder.write("s.yaml", submission_with("url: \"" + server.url("/order.txt") + "\""));
    CHECK(difference(folder.run("merilo check s.yaml --format json --lang ru")).empty());
    CHECK(folder.run("merilo fetch s.yaml --allow-private --quiet").code == 0);
    const int so_far = asked;
    CHECK(difference(folder.run("merilo check s.yaml --format json --lang ru")).find("«181»") != std::string::npos);
    CHECK(asked == so_far);
}
