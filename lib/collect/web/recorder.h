#pragma once
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "collect/archive/archive.h"
#include "collect/fetch_plan.h"
#include "collect/web/judge_link.h"
#include "collect/web/transport.h"

namespace merilo {

/// What the name service says of a host.
enum class NameAnswer { known, unknown, no_answer };

/// The end of one attempt at one link, as the network brought it.
struct Arrived {
    int job = 0;
    FetchLink link;
    Moment at = 0;               ///< when the attempt began
    int took_ms = 0;
    std::vector<Hop> hops;
    std::string final_address;
    Response response;
    std::shared_ptr<const HostProbe> probe;  ///< of the host that answered
    bool is_probe = false;       ///< not a link: the question how the host answers for nonsense
    bool shared = false;         ///< the failure is that of another link of the same host
};

/// What became of it.
struct Settled {
    int job = 0;
    LinkVerdict verdict = LinkVerdict::blocked;
    LinkReason reason = LinkReason::network;
    std::string refresh_to;            ///< the page itself sends on; nothing was recorded yet
    std::optional<Moment> confirm_at;  ///< ask again then: seen once, it counts only when seen twice
    std::shared_ptr<const HostProbe> probe;  ///< the answer, when it was asked
};

/// Looks at what arrives (content, pages), judges it and writes it into the archive, all on one thread of its own,
/// while the network goes on.
class Recorder {
public:
    /// `name_service` is asked about hosts that did not resolve; `wake` is called when the rest is settled,
    /// and when there is room for more.
    Recorder(Archive& archive, std::int64_t confirm_after, std::function<NameAnswer(const std::string&)> name_service,
             std::function<void()> wake);
    ~Recorder();  ///< what was pushed is recorded first

    void push(Arrived arrived);
    std::vector<Settled> take();  ///< what has been settled since the last call
    /// Whether so much waits that nothing more should be fetched for now.
    bool busy() const { return waiting_count_ >= most_waiting || waiting_bytes_ >= most_waiting_bytes; }
    bool idle() const { return waiting_count_ == 0; }
    /// Records the rest, commits and ends the thread. The first thing that went wrong, if anything did.
    std::optional<Error> finish();
    bool failed() const { return failed_; }

private:
    void run();
    void work_off(std::unique_lock<std::mutex>& lock);
    void keep(std::optional<Error> error);
    Settled settle(const Arrived& arrived);
    Settled settle_probe(const Arrived& arrived) const;
    LinkAttempt unchanged(const Arrived& arrived) const;
    std::optional<Moment> confirm(LinkAttempt& attempt);

    Archive& archive_;
    const std::int64_t confirm_after_;
    const std::function<NameAnswer(const std::string&)> name_service_;
    const std::function<void()> wake_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Arrived> waiting_;
    std::vector<Settled> settled_;
    static constexpr int most_waiting = 256;
    static constexpr std::int64_t most_waiting_bytes = 8 * 1024 * 1024;  // in memory; what has spilled costs none
    std::atomic<int> waiting_count_ = 0;
    std::atomic<std::int64_t> waiting_bytes_ = 0;
    std::atomic<bool> failed_ = false;
    bool closing_ = false;
    std::optional<Error> error_;
    std::thread thread_;
};

}  // namespace merilo
