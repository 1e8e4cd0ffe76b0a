#include <doctest/doctest.h>

#include "invented_network.h"

using namespace merilo;
using namespace merilo::test;

TEST_CASE("passing trouble is tried again after a pause, and every attempt is kept") {
    World world;
    world.network.serve = [&](const Request&) { return answer(world.network.asked.size() < 2 ? 502 : 200, "Приказ\n"); };
    world.link("https://site.example/a.txt");
    world.run();
    CHECK(world.state("https://site.example/a.txt").verdict == LinkVerdict::ok);
    CHECK(world.attempts("https://site.example/a.txt") == 3);
    CHECK(world.network.asked_at[1] - world.network.asked_at[0] >= 250);
    CHECK(world.network.asked_at[2] - world.network.asked_at[1] >= 500);
}

TEST_CASE("a server that asks to wait is asked again then, not before") {
    World world;
    world.network.serve = [&](const Request&) {
        Response response = answer(world.network.asked.empty() ? 429 : 200, "Приказ\n");
        if (response.status == 429) response.retry_after_s = 7;
        return response;
    };
    world.link("https://busy.example/a.txt");
    world.run();
    CHECK(world.network.asked.size() == 2);
    CHECK(world.network.asked_at[1] - world.network.asked_at[0] >= 7000);
}

TEST_CASE("what opened lately is not asked again, and what did not open is") {
    World world;
    world.network.serve = [](const Request& request) { return answer(request.address.ends_with("good.txt") ? 200 : 404, "Приказ\n"); };
    world.link("https://site.example/good.txt");
    world.link("https://site.example/bad.txt");
    world.run();
    const FetchOutcome second = world.run();
    CHECK(second.progress.fresh == 1);
    CHECK(world.network.count("https://site.example/good.txt") == 1);
    CHECK(world.network.count("https://site.example/bad.txt") == 2);
    world.network.clock += 3600 * 1000;
    world.run();
    CHECK(world.network.count("https://site.example/good.txt") == 2);
}

TEST_CASE("a kept body is asked for conditionally, only where it came from, and 304 keeps what was found") {
    World world;
    world.plan.max_age = 0;
    world.network.serve = [](const Request& request) {
        if (request.address.ends_with("/old")) return sent_to("https://site.example/new.txt");
        if (request.etag == "\"v1\"") return answer(304);
        Response response = answer(200, "Приказ\n");
        response.etag = "\"v1\"";
        return response;
    };
    world.link("https://site.example/old");
    world.run();
    const LinkAttempt first = world.state("https://site.example/old");
    world.network.clock += 1000;
    world.run();
    const LinkAttempt second = world.state("https://site.example/old");
    CHECK(world.network.asked[2].etag.empty());
    CHECK(world.network.asked[3].etag == "\"v1\"");
    CHECK(second.unchanged);
    CHECK(second.verdict == LinkVerdict::moved);
    CHECK(second.sha256 == first.sha256);
    CHECK(second.at > first.at);
    CHECK(world.attempts("https://site.example/old") == 2);
}

TEST_CASE("a host that answers 200 for nonsense is found out, once a host, and its own home page is spared") {
    World world;
    const std::string nothing = "<html><head><title>Портал</title></head><body><p>К сожалению, здесь пусто. Воспользуйтесь меню или поиском по сайту.</p></body></html>";
    std::string real = "<html><head><title>План</title></head><body><h1>План методической работы</h1>";
    for (int i = 0; i < 30; ++i) real += "<p>Мероприятие " + std::to_string(i) + ": семинар для наставников района.</p>";
    world.network.serve = [&](const Request& request) {
        return answer(200, request.address.ends_with("/plan") ? real : nothing, "text/html");
    };
    world.link("https://soft.example/plan");
    world.link("https://soft.example/removed");
    world.link("https://soft.example/removed-too");
    world.link("https://soft.example/");
    world.run();
    CHECK(world.state("https://soft.example/plan").verdict == LinkVerdict::ok);
    CHECK(world.state("https://soft.example/removed").reasons.front() == LinkReason::soft_404);
    CHECK(world.state("https://soft.example/removed-too").reasons.front() == LinkReason::soft_404);
    CHECK(world.state("https://soft.example/").verdict == LinkVerdict::ok);
    CHECK(world.network.asked.size() == 5);  // four links and one question about nonsense
}

TEST_CASE("cookies set on the way go along with it, and no further") {
    World world;
    world.network.serve = [](const Request& request) {
        if (request.address.ends_with("/in")) return answer(200, "Приказ\n");
        Response response = sent_to("https://site.example/in");
        response.cookies = {"seen"};
        return response;
    };
    world.plan.per_host = 1;
    world.link("https://site.example/a");
    world.link("https://site.example/b");
    world.run();
    CHECK(world.network.asked[0].cookies.empty());
    CHECK(world.network.asked[1].cookies == std::vector<std::string>{"seen"});
    CHECK(world.network.asked[2].cookies.empty());
}

TEST_CASE("a run that is stopped keeps what it has, and the next one goes on from there") {
    World world;
    world.network.serve = [&](const Request&) {
        if (world.network.asked.size() == 10) world.stop = true;
        return answer(200, "Приказ\n");
    };
    for (int i = 0; i < 40; ++i) world.link("https://one.example/" + std::to_string(i) + ".txt");
    const FetchOutcome stopped = world.run();
    CHECK(stopped.stopped);
    CHECK(stopped.progress.done > 0);
    CHECK(stopped.progress.done < 40);
    world.stop = false;
    const FetchOutcome rest = world.run();
    CHECK_FALSE(rest.stopped);
    CHECK(rest.progress.fresh == stopped.progress.done);
    CHECK(rest.progress.done + rest.progress.fresh == 40);
}
