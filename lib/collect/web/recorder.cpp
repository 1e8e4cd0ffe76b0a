#include "collect/web/recorder.h"

#include <chrono>

#include "collect/web/attempt.h"
#include "text/address.h"

namespace merilo {
namespace {

/// How much may be lost to a killed process, and how long another one may have to wait for its turn.
constexpr int most_in_one_transaction = 256;
constexpr auto longest_transaction = std::chrono::milliseconds(300);

}  // namespace

Recorder::Recorder(Archive& archive, std::int64_t confirm_after, std::function<NameAnswer(const std::string&)> name_service,
                   std::function<void()> wake)
    : archive_(archive), confirm_after_(confirm_after), name_service_(std::move(name_service)), wake_(std::move(wake)),
      thread_([this] { run(); }) {}

Recorder::~Recorder() { finish(); }

void Recorder::push(Arrived arrived) {
    ++waiting_count_;
    waiting_bytes_ += static_cast<std::int64_t>(arrived.response.body.head().size());
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(arrived));
    changed_.notify_one();
}

std::vector<Settled> Recorder::take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(settled_, {});
}

std::optional<Error> Recorder::finish() {
    if (thread_.joinable()) {
        {
            const std::lock_guard lock(mutex_);
            closing_ = true;
            changed_.notify_one();
        }
        thread_.join();
    }
    return error_;
}

void Recorder::run() {
    std::unique_lock lock(mutex_);
    while (!closing_ || !waiting_.empty()) {
        changed_.wait(lock, [this] { return closing_ || !waiting_.empty(); });
        work_off(lock);
    }
}

/// One transaction: everything that waits, and what arrives meanwhile, within bounds.
void Recorder::work_off(std::unique_lock<std::mutex>& lock) {
    const auto until = std::chrono::steady_clock::now() + longest_transaction;
    for (int count = 0; count < most_in_one_transaction && std::chrono::steady_clock::now() < until; ++count) {
        if (!changed_.wait_until(lock, until, [this] { return closing_ || !waiting_.empty(); }) || waiting_.empty()) break;
        const Arrived arrived = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        Settled settled = arrived.is_probe ? settle_probe(arrived) : settle(arrived);
        lock.lock();
        settled_.push_back(std::move(settled));
        const bool was_busy = busy();
        --waiting_count_;
        waiting_bytes_ -= static_cast<std::int64_t>(arrived.response.body.head().size());
        if (waiting_.empty() || (was_busy && !busy())) wake_();
    }
    lock.unlock();
    keep(archive_.commit());
    lock.lock();
}

void Recorder::keep(std::optional<Error> error) {
    if (!error || error_) return;
    error_ = std::move(error);
    failed_ = true;
}

Settled Recorder::settle(const Arrived& arrived) {
    Settled settled;
    settled.job = arrived.job;
    const Observation seen = observe(arrived);
    if (!seen.refresh_to.empty()) {
        settled.refresh_to = seen.refresh_to;
        return settled;
    }
    LinkAttempt attempt = arrived.response.status == 304 ? unchanged(arrived) : attempt_of(arrived, seen);
    settled.confirm_at = confirm(attempt);
    settled.verdict = attempt.verdict;
    settled.reason = attempt.reasons.front();
    keep(archive_.add(attempt, attempt.sha256.empty() || attempt.unchanged ? nullptr : &arrived.response.body));
    return settled;
}

Settled Recorder::settle_probe(const Arrived& arrived) const {
    Settled settled;
    settled.job = arrived.job;
    settled.probe = std::make_shared<HostProbe>(probe_of(arrived));
    return settled;
}

/// The server vouches for the body that is kept: what was found in it then still holds.
LinkAttempt Recorder::unchanged(const Arrived& arrived) const {
    LinkAttempt attempt = attempt_of(arrived, {});
    if (const auto earlier = archive_.settled(arrived.link.link, arrived.at); earlier && !earlier->sha256.empty()) {
        attempt.verdict = earlier->verdict;
        attempt.reasons = earlier->reasons;
        attempt.detail = earlier->detail;
        attempt.type = earlier->type;
        attempt.charset = earlier->charset;
        attempt.size = earlier->size;
        attempt.sha256 = earlier->sha256;
        attempt.documents = earlier->documents;
        attempt.pages = earlier->pages;
        attempt.unchanged = true;
    }
    return attempt;
}

/// Nobody there: temporary, unless it was so some time ago already. Returns when to look again.
std::optional<Moment> Recorder::confirm(LinkAttempt& attempt) {
    LinkReason& reason = attempt.reasons.front();
    if (reason == LinkReason::no_such_host) {
        const NameAnswer answer = name_service_(read_address(attempt.final_address).origin);
        if (answer != NameAnswer::unknown) {
            reason = answer == NameAnswer::no_answer ? LinkReason::resolver : LinkReason::network;
            attempt.verdict = LinkVerdict::blocked;
        }
    }
    if (!needs_confirmation(reason)) return {};
    const auto since = archive_.absent_since(attempt.link, reason);
    if (since && attempt.at - *since >= confirm_after_) return {};
    attempt.verdict = LinkVerdict::blocked;
    return since.value_or(attempt.at) + confirm_after_;
}

}  // namespace merilo
