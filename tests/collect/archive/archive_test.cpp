#include "collect/archive/archive.h"

#include <atomic>
#include <thread>
#include <tuple>

#include "collect/archive/database.h"
#include "collect/archive/schema.h"
#include "sample_archive.h"

using namespace merilo;
using namespace merilo::test;
using namespace std::string_literals;

namespace {

std::unique_ptr<Database> raw(const std::string& path) {
    auto database = Database::open(path, Database::Access::create);
    if (!database) FAIL(database.errors().front().message.en);
    return std::move(*database);
}

/// Why an archive is not opened.
Error refusal(Result<std::unique_ptr<Archive>> archive) {
    if (archive) FAIL("it was opened");
    return archive.errors().front();
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_SUITE("collect/archive") {
    TEST_CASE("an attempt comes back exactly as it was added, hostile bytes included") {
        const SampleArchive sample;
        LinkAttempt a = opened("пример.рф/a?b=1", noon);
        a.verdict = LinkVerdict::suspect;
        a.reasons = {LinkReason::section, LinkReason::several_documents};
        a.detail = "Документы\r\n\x1b[31m; \0 «'\"», \xff\xfe"s;
        a.hops = {{301, "https://example.org/1"}, {0, "https://example.org/2 x"}};
        a.headers += "X: \xd0\r\n";
        a.charset = "windows-1251";
        a.size = 5'000'000'000;
        a.sha256 = std::string(64, 'a');
        a.last_modified = "Mon, 01 Jan 2024 00:00:00 GMT";
        a.tls_error = "certificate has expired";
        a.documents = 3;
        a.pages = 4;
        a.shared = a.unchanged = true;
        sample.add(*sample.write(), a);
        const auto back = sample.read()->settled(a.link, noon);
        REQUIRE(back);
        CHECK(back->reasons == a.reasons);
        CHECK(back->hops == a.hops);
        CHECK(std::tie(back->link, back->address, back->at, back->took_ms, back->verdict, back->detail, back->final_address,
                       back->server, back->status, back->type) ==
              std::tie(a.link, a.address, a.at, a.took_ms, a.verdict, a.detail, a.final_address, a.server, a.status, a.type));
        CHECK(std::tie(back->charset, back->size, back->sha256, back->headers, back->etag, back->last_modified, back->tls_error,
                       back->documents, back->pages, back->shared, back->unchanged) ==
              std::tie(a.charset, a.size, a.sha256, a.headers, a.etag, a.last_modified, a.tls_error, a.documents, a.pages,
                       a.shared, a.unchanged));
    }

    TEST_CASE("every verdict and every reason survives the archive") {
        const SampleArchive sample;
        const auto archive = sample.write();
        for (const auto& verdict : words<LinkVerdict>())
            for (const auto& reason : words<LinkReason>()) {
                const std::string link = std::string(verdict.name) + "/" + std::string(reason.name);
                sample.add(*archive, failed(link, noon, reason.value, verdict.value));
                const auto back = archive->settled(link, noon);
                CHECK((back && back->verdict == verdict.value && back->reasons.front() == reason.value));
            }
    }

    TEST_CASE("the state of a link is the last attempt that says something of the document") {
        const SampleArchive sample;
        const auto archive = sample.write();
        CHECK(!archive->settled("a", never));
        sample.add(*archive, failed("a", noon, LinkReason::timeout));
        CHECK(archive->settled("a", never)->at == noon);
        sample.add(*archive, opened("a", noon + 10 * second));
        sample.add(*archive, failed("a", noon + 20 * second, LinkReason::access_denied));
        sample.add(*archive, opened("b", noon + 15 * second));
        CHECK(archive->settled("a", never)->at == noon + 10 * second);
        CHECK(archive->latest("a")->at == noon + 20 * second);
        sample.add(*archive, failed("a", noon + 30 * second, LinkReason::not_found, LinkVerdict::broken));
        CHECK(archive->settled("a", never)->verdict == LinkVerdict::broken);
    }

    TEST_CASE("a state as of a day knows nothing of what came later") {
        const SampleArchive sample;
        const auto archive = sample.write();
        sample.add(*archive, failed("a", noon + 20 * second, LinkReason::gone, LinkVerdict::broken));
        sample.add(*archive, opened("a", noon));  // recorded later, but made earlier
        CHECK(!archive->settled("a", noon - 1));
        CHECK(archive->settled("a", noon)->verdict == LinkVerdict::ok);
        CHECK(archive->settled("a", noon + 20 * second - 1)->verdict == LinkVerdict::ok);
        CHECK(archive->settled("a", noon + 20 * second)->verdict == LinkVerdict::broken);
        CHECK(archive->states(noon - 1).empty());
        CHECK(archive->states(noon).size() == 1);
        CHECK(archive->last_moment(noon + 5) == noon);
        std::vector<Moment> order;
        CHECK(!archive->each_attempt(never, [&](const LinkAttempt& a) { return order.push_back(a.at), true; }));
        CHECK(order == std::vector<Moment>{noon, noon + 20 * second});
    }

    TEST_CASE("states come by address, one for each link") {
        const SampleArchive sample;
        const auto archive = sample.write();
        for (const char* link : {"c", "a", "b", "a"}) sample.add(*archive, opened(link, noon));
        std::string links;
        for (const LinkAttempt& state : archive->states(never)) links += state.link;
        CHECK(links == "abc");
    }

    TEST_CASE("absence counts from the first attempt after somebody last answered") {
        const SampleArchive sample;
        const auto archive = sample.write();
        const auto since = [&] { return archive->absent_since("a", LinkReason::connection_refused); };
        CHECK(!since());
        sample.add(*archive, failed("a", noon, LinkReason::connection_refused));
        sample.add(*archive, failed("a", noon + 1, LinkReason::connection_refused));
        sample.add(*archive, failed("b", noon - 9, LinkReason::connection_refused));
        CHECK(since() == noon);
        sample.add(*archive, failed("a", noon + 2, LinkReason::timeout));
        CHECK(since() == noon);
        CHECK(!archive->absent_since("a", LinkReason::no_such_host));
        sample.add(*archive, opened("a", noon + 3));
        CHECK(!since());
        sample.add(*archive, failed("a", noon + 4, LinkReason::connection_refused));
        CHECK(since() == noon + 4);
        sample.add(*archive, failed("a", noon + 5, LinkReason::certificate));
        CHECK(!since());
    }

    TEST_CASE("a body is kept once, whatever its size, and comes back byte for byte") {
        const SampleArchive sample;
        const auto archive = sample.write();
        for (const std::size_t size : {1u, 4096u, 65536u, 65537u, 262144u, 262145u, 3000001u}) {
            const std::string bytes = noise(7, size);
            sample.add(*archive, opened("a", noon), bytes);
            sample.add(*archive, opened("b", noon), bytes);
            CHECK(archive->body_size(sha256_of(bytes)) == static_cast<std::int64_t>(size));
            CHECK(sha256_of(kept(*archive, sha256_of(bytes))) == sha256_of(bytes));
        }
        CHECK(!archive->commit());
        CHECK(archive->info()->bodies == 7);
        CHECK(archive->info()->attempts == 14);
        CHECK(!archive->read_body(sha256_of("none"), [](std::string_view) { return true; }));
        CHECK(!archive->read_body(sha256_of(noise(7, 3000001)), [](std::string_view) { return false; }));
        CHECK(!archive->failure());
    }

    TEST_CASE("several threads ask for states while one adds") {
        const SampleArchive sample;
        const auto archive = sample.write();
        sample.add(*archive, opened("a", noon));
        std::atomic<int> found = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (int j = 0; j < 200; ++j) found += archive->settled("a", never) ? 1 : 0;
                });
            for (int i = 0; i < 50; ++i) sample.add(*archive, opened("b", noon + i), noise(static_cast<std::uint32_t>(i), 500));
        }
        CHECK(found == 800);
    }

    TEST_CASE("history can be added to, never rewritten") {
        const SampleArchive sample;
        sample.add(*sample.write(), opened("a", noon), "Приказ");
        const auto database = raw(sample.path());
        CHECK(database->execute("UPDATE attempts SET verdict='broken'") != 0);
        CHECK(database->execute("DELETE FROM attempts") != 0);
        CHECK(database->execute("UPDATE bodies SET content='x'") != 0);
        CHECK(sample.read()->settled("a", never)->verdict == LinkVerdict::ok);
    }

    TEST_CASE("an archive opened for reading takes nothing") {
        const SampleArchive sample;
        sample.add(*sample.write(), opened("a", noon));
        const auto archive = sample.read();
        CHECK(archive->add(opened("b", noon), nullptr));
        CHECK(archive->info()->attempts == 1);
    }

    TEST_CASE("gc drops what no attempt names and gives the space back") {
        const SampleArchive sample;
        sample.add(*sample.write(), opened("a", noon), "Приказ");
        raw(sample.path())->execute("INSERT INTO bodies(sha256, size, content) VALUES('stray', 3000000, randomblob(3000000))");
        const auto archive = sample.write();
        CHECK(archive->info()->unused_bodies == 1);
        CHECK(archive->info()->unused_bytes == 3000000);
        const auto size = std::filesystem::file_size(sample.path());
        const auto freed = archive->collect_garbage();
        REQUIRE(freed);
        CHECK(*freed > 2900000);
        CHECK(std::filesystem::file_size(sample.path()) + 2900000 < size);
        CHECK(archive->info()->bodies == 1);
        CHECK(kept(*archive, sha256_of("Приказ")) == "Приказ");
        CHECK(*archive->collect_garbage() == 0);
    }

    TEST_CASE("an archive without attempts is one, too") {
        const SampleArchive sample;
        sample.write();
        const auto info = sample.read()->info();
        REQUIRE(info);
        CHECK(info->whole);
        CHECK(info->schema == static_cast<int>(schema_steps().size()));
        CHECK(!info->first);
        CHECK(sample.read()->states(never).empty());
    }

    TEST_CASE("what is not there is named with the command that makes it") {
        const SampleArchive sample;
        for (const Error& error : {refusal(Archive::open(sample.path())), refusal(Archive::open_existing_for_writing(sample.path())),
                                   refusal(Archive::open(""))}) {
            CHECK(error.fault == Fault::input);
            CHECK(has(error.message.ru, "merilo fetch"));
        }
        CHECK(!std::filesystem::exists(sample.path()));
        const Error nowhere = refusal(Archive::open_for_writing((sample.folder() / "нет" / "a.db").string()));
        CHECK(has(nowhere.message.en, "no such folder"));
    }

    TEST_CASE("a thing that is no archive is refused and left as it is") {
        const Folder folder;
        const std::string path = (folder.path() / "x.db").string();
        folder.write("x.db", "представление: это не архив, а обычный текст подлиннее заголовка базы данных, которого хватит на всё");
        const auto refused = [&] {
            const std::string before = read(path);
            CHECK(has(refusal(Archive::open(path)).message.ru, "это не архив merilo"));
            CHECK(has(refusal(Archive::open_for_writing(path)).message.ru, "это не архив merilo"));
            CHECK(refusal(Archive::open_for_writing(path)).fault == Fault::input);
            CHECK(read(path) == before);
        };
        refused();
        std::filesystem::remove(path);
        raw(path)->execute("CREATE TABLE history(url TEXT); PRAGMA user_version=7");
        refused();
        CHECK(refusal(Archive::open(folder.path().string())).message.ru != "");
    }

    TEST_CASE("an archive of a newer version is refused, not misread") {
        const SampleArchive sample;
        sample.write();
        raw(sample.path())->execute("PRAGMA user_version=99");
        for (const Error& error : {refusal(Archive::open(sample.path())), refusal(Archive::open_for_writing(sample.path()))}) {
            CHECK(has(error.message.ru, "более новой версией"));
            CHECK(has(error.message.en, "99"));
        }
    }

    TEST_CASE("an older archive is brought up to date when it is opened for writing") {
        const SampleArchive sample;
        raw(sample.path())->execute("PRAGMA application_id=1835364972; CREATE TABLE notes(text TEXT); INSERT INTO notes VALUES('kept')");
        CHECK(has(refusal(Archive::open(sample.path())).message.ru, "старой версией"));
        sample.add(*sample.write(), opened("a", noon));
        CHECK(sample.read()->settled("a", never));
        std::int64_t notes = 0;
        CHECK(raw(sample.path())->number("SELECT count(*) FROM notes WHERE text='kept'", notes) == 0);
        CHECK(notes == 1);
    }

    TEST_CASE("only the missing steps are carried out, all of them or none") {
        const SampleArchive sample;
        sample.add(*sample.write(), opened("a", noon));
        const auto database = raw(sample.path());
        const char* failing[] = {"not run again", "nor this", "nor that", "ALTER TABLE attempts ADD COLUMN note TEXT", "this is no SQL"};
        CHECK(bring_up_to_date(*database, failing));
        CHECK(sample.read()->settled("a", never));
        const char* next[] = {"not run again", "nor this", "nor that", "ALTER TABLE attempts ADD COLUMN note TEXT"};
        CHECK(!bring_up_to_date(*database, next));
        CHECK(!bring_up_to_date(*database, next));
        std::int64_t version = 0, rows = 0;
        CHECK(database->number("PRAGMA user_version", version) == 0);
        CHECK(database->number("SELECT count(*) FROM attempts WHERE note IS NULL", rows) == 0);
        CHECK(version == 4);
        CHECK(rows == 1);
    }
}
