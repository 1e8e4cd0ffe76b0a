#include <doctest/doctest.h>

#include "invented_network.h"

using namespace merilo;
using namespace merilo::test;

TEST_CASE("a host is never asked by more connections than allowed, and by so many when there is work") {
    World world;
    world.network.serve = text;
    world.plan.delay = 0;
    for (int i = 0; i < 40; ++i) world.link("https://one.example/" + std::to_string(i) + ".txt");
    const FetchOutcome outcome = world.run();
    CHECK(outcome.progress.done == 40);
    CHECK(outcome.progress.verdicts[static_cast<int>(LinkVerdict::ok)] == 40);
    CHECK(world.network.busiest["https://one.example:443"] == 4);
}

TEST_CASE("a list grouped by host takes no longer than a mixed one") {
    const auto duration = [](bool grouped) {
        World world;
        world.network.serve = text;
        world.plan.delay = 0;
        for (int i = 0; i < 120; ++i) {
            const int host = grouped ? i / 30 : i % 4;
            world.link("https://h" + std::to_string(host) + ".example/" + std::to_string(i) + ".txt");
        }
        const Moment from = world.network.clock;
        world.run();
        return world.network.asked_at.back() - from;  // what follows is up to the recorder, which lives by the real clock
    };
    CHECK(duration(true) <= duration(false) * 11 / 10);
}

TEST_CASE("a public host is given a pause between requests, an inner one is not") {
    World world;
    world.network.serve = text;
    for (int i = 0; i < 5; ++i) world.link("https://one.example/" + std::to_string(i) + ".txt");
    world.run();
    for (std::size_t i = 1; i < world.network.asked_at.size(); ++i) CHECK(world.network.asked_at[i] - world.network.asked_at[i - 1] >= 100);
    World inner;
    inner.network.serve = text;
    inner.plan.allow_private = true;
    for (int i = 0; i < 4; ++i) inner.link("http://127.0.0.1:8080/" + std::to_string(i) + ".txt");
    inner.run();
    CHECK(inner.network.asked_at.back() == inner.network.asked_at.front());
}

TEST_CASE("a dead host costs one timeout, not one per link") {
    World world;
    world.network.serve = [](const Request&) { return failed(Failure::connect_timeout); };
    world.network.takes = 10'000;
    world.plan.per_host = 1;
    for (int i = 0; i < 30; ++i) world.link("https://dead.example/" + std::to_string(i));
    const FetchOutcome outcome = world.run();
    CHECK(world.network.asked.size() == 1);
    CHECK(outcome.progress.verdicts[static_cast<int>(LinkVerdict::blocked)] == 30);
    CHECK(world.state("https://dead.example/29").shared);
    CHECK(world.state("https://dead.example/29").reasons.front() == LinkReason::timeout);
}

TEST_CASE("nobody there is broken when seen twice far enough apart, within one run") {
    World world;
    world.network.serve = [](const Request&) { return failed(Failure::connection_refused); };
    world.link("https://gone.example/plan.pdf");
    const Moment from = world.network.clock;
    world.run();
    const LinkAttempt state = world.state("https://gone.example/plan.pdf");
    CHECK(state.verdict == LinkVerdict::broken);
    CHECK(state.reasons.front() == LinkReason::connection_refused);
    CHECK(world.network.clock - from >= 60'000);
    CHECK(world.attempts("https://gone.example/plan.pdf") == 2);
}

TEST_CASE("seen once it is blocked, and a later run settles it") {
    World world;
    world.network.serve = [](const Request&) { return failed(Failure::name_unknown); };
    world.plan.confirm_after = 24 * 3600 * 1000;
    world.link("https://gone.example/plan.pdf");
    world.run();
    CHECK(world.state("https://gone.example/plan.pdf").verdict == LinkVerdict::blocked);
    world.network.clock += 3600 * 1000;
    world.run();
    CHECK(world.state("https://gone.example/plan.pdf").verdict == LinkVerdict::blocked);
    world.network.clock += 23 * 3600 * 1000;
    world.run();
    CHECK(world.state("https://gone.example/plan.pdf").verdict == LinkVerdict::broken);
    CHECK(world.state("https://gone.example/plan.pdf").reasons.front() == LinkReason::no_such_host);
}

TEST_CASE("a server that answers again takes back what was seen once") {
    World world;
    bool there = false;
    world.network.serve = [&](const Request&) {
        if (std::exchange(there, true)) return answer(200, "Приказ\n");
        return failed(Failure::connection_refused);
    };
    world.link("https://back.example/plan.txt");
    world.run();
    CHECK(world.state("https://back.example/plan.txt").verdict == LinkVerdict::ok);
}

TEST_CASE("a name service that fails says nothing of the site") {
    World world;
    world.names = NameAnswer::no_answer;
    world.network.serve = [](const Request&) { return failed(Failure::name_unknown); };
    world.link("https://site.example/");
    world.run();
    CHECK(world.state("https://site.example/").verdict == LinkVerdict::blocked);
    CHECK(world.state("https://site.example/").reasons.front() == LinkReason::resolver);
}
