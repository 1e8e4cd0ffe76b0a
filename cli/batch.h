#pragma once
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace merilo::cli {

/// Runs `work(0) … work(count - 1)` on `jobs` threads and hands the results to `take` in that order, on the
/// calling thread. No more than a few results per thread wait at any time, whatever the count. `take` returns
/// false to stop early. An exception of `work` comes out here.
template <class Work, class Take>
void in_order(int count, int jobs, Work work, Take take) {
    using Done = decltype(work(0));
    if (jobs <= 1 || count <= 1) {
        for (int i = 0; i < count; ++i)
            if (!take(work(i))) return;
        return;
    }
    std::mutex mutex;
    std::condition_variable changed;
    std::map<int, Done> waiting;
    std::exception_ptr failure;
    int next = 0, taken = 0;
    const int window = jobs * 4;

    const auto worker = [&] {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [&] { return next >= count || next < taken + window; });
            if (next >= count) return;
            const int mine = next++;
            lock.unlock();
            try {
                Done done = work(mine);
                lock.lock();
                waiting.emplace(mine, std::move(done));
            } catch (...) {
                if (!lock.owns_lock()) lock.lock();
                failure = std::current_exception();
            }
            changed.notify_all();
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < jobs && i < count; ++i) threads.emplace_back(worker);

    std::unique_lock lock(mutex);
    while (taken < count && !failure) {
        changed.wait(lock, [&] { return failure || waiting.contains(taken); });
        if (failure) break;
        auto node = waiting.extract(taken);
        lock.unlock();
        bool more = false;
        try {
            more = take(std::move(node.mapped()));
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        taken = more ? taken + 1 : count;
        changed.notify_all();
    }
    next = count;
    changed.notify_all();
    lock.unlock();
    threads.clear();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace merilo::cli
