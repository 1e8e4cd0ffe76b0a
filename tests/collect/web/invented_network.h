#pragma once
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <map>
#include <thread>

#include "collect/web/fetch.h"
#include "program.h"
#include "text/address.h"

namespace merilo::test {

// An invented network with a clock of its own, for asking whose turn it is, when to try again and what to ask for.

inline Response answer(int status, const std::string& body = "", const std::string& type = "text/plain") {
    Response response;
    response.status = status;
    response.type = type;
    response.body.append(body);
    response.server = "93.184.216.34";
    return response;
}

inline Response failed(Failure failure) {
    Response response;
    response.failure = failure;
    return response;
}

inline Response sent_to(const std::string& address) {
    Response response = answer(302);
    response.redirect_to = address;
    return response;
}

inline std::string host_of(const std::string& address) { return read_address(address).origin; }

/// Answers after `takes` milliseconds of the invented clock.
class InventedNetwork : public Transport {
public:
    std::function<Response(const Request&)> serve;
    int takes = 10;
    Moment clock = 1'700'000'000'000;
    std::vector<Request> asked;
    std::vector<Moment> asked_at;
    std::map<std::string, int> open, busiest;

    void start(Request request) override {
        const std::string host = host_of(request.address);
        busiest[host] = std::max(busiest[host], ++open[host]);
        asked_at.push_back(clock);
        Response response = serve(request);
        response.id = request.id;
        response.took_ms = takes;
        under_way_.push_back({clock + takes, host, std::move(response)});
        asked.push_back(std::move(request));
    }

    std::vector<Response> wait(int milliseconds) override {
        Moment until = clock + milliseconds;
        for (const UnderWay& each : under_way_) until = std::min(until, each.done);
        if (under_way_.empty()) std::this_thread::sleep_for(std::chrono::milliseconds(1));  // the recorder's thread gets its turn
        clock = std::max(clock, until);
        std::vector<Response> ended;
        for (auto each = under_way_.begin(); each != under_way_.end();) {
            if (each->done > clock) { ++each; continue; }
            --open[each->host];
            ended.push_back(std::move(each->response));
            each = under_way_.erase(each);
        }
        return ended;
    }

    void wake() override {}

    long count(const std::string& address) const {
        return std::count_if(asked.begin(), asked.end(), [&](const Request& request) { return request.address == address; });
    }

private:
    struct UnderWay {
        Moment done;
        std::string host;
        Response response;
    };
    std::deque<UnderWay> under_way_;
};

struct World {
    Folder folder;
    std::string path = (folder.path() / "merilo.db").string();
    InventedNetwork network;
    FetchPlan plan;
    NameAnswer names = NameAnswer::unknown;
    std::atomic<bool> stop = false;

    void link(const std::string& address) {
        const Address read = read_address(address);
        plan.links.push_back({read.identity, read.request});
    }

    FetchOutcome run() {
        auto archive = Archive::open_for_writing(path);
        REQUIRE(archive);
        return fetch(plan, {network, **archive, [this] { return network.clock; }, [this](const std::string&) { return names; },
                            [](const FetchProgress&) {}, stop});
    }

    LinkAttempt state(const std::string& address) const {
        const auto archive = Archive::open(path);
        REQUIRE(archive);
        const auto state = (*archive)->settled(read_address(address).identity, network.clock);
        REQUIRE(state);
        return *state;
    }

    int attempts(const std::string& address) const {
        const auto archive = Archive::open(path);
        REQUIRE(archive);
        int count = 0;
        (*archive)->each_attempt(network.clock, [&](const LinkAttempt& attempt) {
            count += attempt.link == read_address(address).identity;
            return true;
        });
        return count;
    }
};

inline Response text(const Request&) { return answer(200, "Приказ об утверждении плана\n"); }

}  // namespace merilo::test
