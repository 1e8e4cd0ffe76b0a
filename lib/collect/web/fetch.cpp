#include "collect/web/fetch.h"

#include <algorithm>
#include <map>
#include <random>

#include "collect/web/hosts.h"
#include "collect/web/job.h"
#include "text/address.h"
#include "text/say.h"
#include "text/sha256.h"

namespace merilo {
namespace {

constexpr Pair not_kept{"ответ сайта не записывается на диск: {}", "a site's answer cannot be written to the disk: {}"};

constexpr int most_at_once = 64;      // requests under way, all hosts together
constexpr std::size_t most_hops = 10;
constexpr int most_retries = 2;
constexpr int first_pause_ms = 500, longest_asked_pause_s = 60;
constexpr std::int64_t longest_wait_ms = 10 * 60'000;  // for confirming within a run
constexpr int breath_ms = 200;        // how often to look up from the network

/// An order of their own, the same whatever the list's was: a list that happens to end in slow links takes no longer.
std::vector<const FetchLink*> shuffled(const std::vector<FetchLink>& links) {
    std::vector<std::pair<std::size_t, const FetchLink*>> keyed;
    for (const FetchLink& link : links) keyed.emplace_back(std::hash<std::string>{}(link.link), &link);
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second->link < b.second->link;
    });
    std::vector<const FetchLink*> result;
    for (const auto& [key, link] : keyed) result.push_back(link);
    return result;
}

class Run {
public:
    Run(const FetchPlan& plan, const FetchWorld& world)
        : plan_(plan), world_(world), hosts_(plan.per_host, plan.delay),
          recorder_(world.archive, plan.confirm_after, world.name_service, [&world] { world.transport.wake(); }),
          random_(static_cast<std::minstd_rand::result_type>(world.now())) {}

    FetchOutcome carry_out() {
        progress_.total = static_cast<int>(plan_.links.size());
        for (const FetchLink* link : shuffled(plan_.links)) begin(*link);
        while (left_ > 0 && !world_.stop && !recorder_.failed() && !error_) {
            resume();
            start();
            for (Response& response : world_.transport.wait(pause())) take(std::move(response));
            for (const Settled& settled : recorder_.take()) take(settled);
            tell();
        }
        return finish();
    }

private:
    FetchOutcome finish() {
        const bool stopped = left_ > 0;
        for (Arrived& held : hosts_.take_held()) recorder_.push(std::move(held));
        if (auto failed = recorder_.finish(); failed && !error_) error_ = std::move(failed);
        if (!error_) error_ = world_.archive.failure();
        for (const Settled& settled : recorder_.take())
            if (!settled.probe && settled.refresh_to.empty()) count(settled);
        tell();
        return {progress_, stopped && !error_, error_};
    }

    void tell() {
        const bool idle = active_ == 0 && recorder_.idle() && !later_.empty();
        progress_.wait_until = idle ? std::optional(later_.begin()->first) : std::nullopt;
        world_.tell(progress_);
    }

    void begin(const FetchLink& link) {
        const Moment now = world_.now();
        const auto earlier = world_.archive.settled(link.link, now);
        if (earlier && earlier->seen() && now - earlier->at < plan_.max_age) {
            ++progress_.fresh;
            return;
        }
        ++left_;
        jobs_.push_back(job_for(link, earlier));
        queue(static_cast<int>(jobs_.size()) - 1);
    }

    /// To the end of its host's queue; on the way already (redirected), to the front.
    void queue(int id) {
        Job& job = jobs_[id];
        job.host = &hosts_.at(read_address(job.address).origin);
        if (job.host->absent) inherit(id, *job.host->absent);
        else if (job.hops.empty()) job.host->ready.push_back(id);
        else job.host->ready.push_front(id);
    }

    /// Takes up what waited for its time.
    void resume() {
        while (!later_.empty() && later_.begin()->first <= world_.now()) {
            const int id = later_.begin()->second;
            later_.erase(later_.begin());
            Job& job = jobs_[id];
            if (job.confirming) {
                --progress_.waiting;
                job.confirming = false;
                // Those that failed with it are looked for anew with it.
                if (Host& host = hosts_.at(read_address(job.address).origin); host.absent && host.absent->at + plan_.confirm_after <= world_.now())
                    host.absent.reset();
            }
            queue(id);
        }
    }

    void start() {
        while (active_ < most_at_once && !recorder_.busy()) {  // the network must not outrun the disk
            const auto id = hosts_.next(world_.now());
            if (!id) return;
            request(*id);
        }
    }

    void request(int id) {
        Job& job = jobs_[id];
        if (job.began == 0) job.began = world_.now();
        ++active_;
        world_.transport.start(request_of(job, id, plan_.timeout));
    }

    int pause() const {
        const Moment now = world_.now();
        Moment until = now + breath_ms;
        if (!later_.empty()) until = std::min(until, later_.begin()->first);
        if (active_ < most_at_once && !recorder_.busy())
            if (const auto turn = hosts_.next_turn()) until = std::min(until, *turn);
        return static_cast<int>(std::max<Moment>(until - now, 0));
    }

    void take(Response response) {
        const int id = response.id;
        Job& job = jobs_[id];
        Host& host = *job.host;
        --active_;
        --host.active;
        job.spent_ms += response.took_ms;
        job.cookies = response.cookies;
        job.retry_after_s = response.retry_after_s;
        if (response.status > 0) host.answered = true;
        hosts_.learn_place(host, response.server_is_inner);
        if (response.failure == Failure::disk) error_ = Error{{plan_.archive, {}, {}}, say(not_kept, response.error), {}, Fault::ours};
        else if (const Hop hop{response.status, response.redirect_to}; response.failure == Failure::none && !hop.to.empty()) follow(id, hop, std::move(response));
        else if (!job.is_probe && maybe_page(response) && host.probed != Host::Asked::known) hold(id, std::move(response));
        else arrive(id, std::move(response));
    }

    /// Goes on to where the answer sends. Too many steps, and an address that is not the web's, end the way there.
    void follow(int id, const Hop& hop, Response response) {
        Job& job = jobs_[id];
        const Address address = read_address(hop.to);
        job.hops.push_back(hop);
        job.address = address.valid ? address.request : hop.to;
        if (address.valid && job.hops.size() <= most_hops) return queue(id);
        if (!address.valid) response.failure = Failure::scheme;
        arrive(id, std::move(response));
    }

    /// Keeps a page until it is known how its host answers for nonsense.
    void hold(int id, Response response) {
        Host& host = *jobs_[id].host;
        host.held.push_back(arrived(jobs_[id], id, std::move(response), false));
        if (host.probed == Host::Asked::under_way) return;
        host.probed = Host::Asked::under_way;
        Sha256 name;
        name.add(host.origin);
        Job probe;
        probe.is_probe = true;
        probe.host = &host;
        probe.address = host.origin + "/merilo-" + name.hex().substr(0, 16);
        probe.link.address = probe.address;
        jobs_.push_back(std::move(probe));
        probing_[static_cast<int>(jobs_.size()) - 1] = &host;
        ++host.active;
        request(static_cast<int>(jobs_.size()) - 1);
    }

    void arrive(int id, Response response) {
        const Job& job = jobs_[id];
        const bool nobody = nobody_there(response.failure) && !job.host->answered && !job.host->absent;
        const Absence absence{response.failure, response.error, response.server, job.began};
        recorder_.push(arrived(job, id, std::move(response), false));
        if (nobody) bury(*job.host, absence);
    }

    /// Nobody is there: every link that waits for this host has failed with this one.
    void bury(Host& host, const Absence& absence) {
        host.absent = absence;
        for (const int id : std::exchange(host.ready, {})) inherit(id, absence);
    }

    void inherit(int id, const Absence& absence) {
        Job& job = jobs_[id];
        job.began = absence.at;
        recorder_.push(arrived(job, id, absence.as_response(), true));
    }

    void take(const Settled& settled) {
        const int id = settled.job;
        Job& job = jobs_[id];
        if (settled.probe) take_probe(*probing_.at(id), settled.probe);
        else if (!settled.refresh_to.empty()) follow(id, {0, settled.refresh_to}, Response());
        else if (passing(settled.reason) && job.retries < most_retries && job.retry_after_s <= longest_asked_pause_s) again(id);
        else if (settled.confirm_at && *settled.confirm_at - world_.now() <= longest_wait_ms) confirm(id, *settled.confirm_at);
        else count(settled);
    }

    void take_probe(Host& host, const std::shared_ptr<const HostProbe>& probe) {
        host.probe = probe;
        host.probed = Host::Asked::known;
        for (Arrived& held : std::exchange(host.held, {})) {
            held.probe = probe;
            recorder_.push(std::move(held));
        }
    }

    void again(int id) {
        Job& job = jobs_[id];
        std::uniform_int_distribution<int> jitter(50, 150);  // per cent
        const std::int64_t pause = (first_pause_ms << job.retries) * jitter(random_) / 100;
        ++job.retries;
        rewind(job);
        later_.emplace(world_.now() + std::max<std::int64_t>(pause, 1000LL * job.retry_after_s), id);
    }

    void confirm(int id, Moment at) {
        rewind(jobs_[id]);
        jobs_[id].confirming = true;
        ++progress_.waiting;
        later_.emplace(at, id);
    }

    void count(const Settled& settled) {
        --left_;
        ++progress_.done;
        ++progress_.verdicts[static_cast<std::size_t>(settled.verdict)];
    }

    const FetchPlan& plan_;
    const FetchWorld& world_;
    Hosts hosts_;
    std::deque<Job> jobs_;
    std::map<int, Host*> probing_;      ///< jobs that are probes, by the host that they speak of
    std::multimap<Moment, int> later_;  ///< jobs by when to go on with them
    int left_ = 0, active_ = 0;
    FetchProgress progress_;
    std::optional<Error> error_;
    Recorder recorder_;
    std::minstd_rand random_;
};

}  // namespace

FetchOutcome fetch(const FetchPlan& plan, const FetchWorld& world) { return Run(plan, world).carry_out(); }

}  // namespace merilo
