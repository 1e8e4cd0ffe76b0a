#include "fetched.h"

#include <chrono>
#include <stdexcept>

#include "program.h"
#include "text/address.h"

namespace merilo::test {

namespace {

Moment now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

NameAnswer no_names(const std::string&) { return NameAnswer::no_answer; }

}  // namespace

FetchPlan quick_plan(const std::vector<std::string>& addresses) {
    FetchPlan plan;
    plan.allow_private = true;
    plan.timeout = 2000;
    plan.confirm_after = 0;
    plan.max_age = 0;
    plan.max_size = 1024 * 1024;
    for (const std::string& address : addresses) {
        const Address read = read_address(address);
        plan.links.push_back({read.identity, read.request});
    }
    return plan;
}

FetchOutcome fetch_into(const std::string& path, FetchPlan plan) {
    plan.archive = path;
    auto archive = Archive::open_for_writing(path);
    if (!archive) throw std::runtime_error(archive.errors().front().message.en);
    const auto transport = open_transport({plan.allow_private, plan.max_size, plan.ca_file, path.substr(0, path.rfind('/'))});
    const std::atomic<bool> stop = false;
    return fetch(plan, {*transport, **archive, now, no_names, [](const FetchProgress&) {}, stop});
}

LinkAttempt state_of(const std::string& path, const std::string& address) {
    const auto archive = Archive::open(path);
    if (!archive) throw std::runtime_error(archive.errors().front().message.en);
    const auto state = (*archive)->settled(read_address(address).identity, now());
    if (!state) throw std::runtime_error("nobody has opened " + address);
    return *state;
}

std::map<std::string, LinkAttempt> fetched(FetchPlan plan) {
    const Folder folder;
    const std::string path = (folder.path() / "merilo.db").string();
    const FetchOutcome outcome = fetch_into(path, plan);
    if (outcome.error) throw std::runtime_error(outcome.error->message.en);
    std::map<std::string, LinkAttempt> states;
    for (const FetchLink& link : plan.links) states[link.address] = state_of(path, link.address);
    return states;
}

}  // namespace merilo::test
