#include "readers.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <mutex>
#include <new>
#include <thread>

#include "beside.h"
#include "document_helper.h"

namespace merilo::cli {
namespace {

DocumentText in_trouble(ReadTrouble trouble, std::string detail = {}) {
    DocumentText document;
    document.trouble = trouble;
    document.detail = std::move(detail);
    return document;
}

std::string name_of(int code) {
    const char* const name = strerrorname_np(code);
    return name == nullptr ? std::string{} : name;
}

/// What the threads share: who reads which document, and what came of it.
class Pool {
public:
    Pool(const std::vector<DocumentSource>& sources, const std::function<void(std::size_t)>& tell)
        : sources_(sources), tell_(tell), texts_(sources.size()) {}

    /// Reads documents until none is left.
    void work(DocumentHelper& helper) {
        for (;;) {
            std::unique_lock lock(mutex_);
            if (next_ == sources_.size()) return;
            const std::size_t mine = next_++;
            DocumentText text;
            const auto bytes = bytes_of(sources_[mine], text);
            lock.unlock();
            if (bytes) text = read(helper, *bytes, sources_[mine].declared_type);
            lock.lock();
            texts_[mine] = std::move(text);
            ++done_;
            if (tell_) tell_(done_);
        }
    }

    std::vector<DocumentText> take() { return std::move(texts_); }

private:
    static std::optional<std::string> bytes_of(const DocumentSource& source, DocumentText& text) {
        try {
            errno = 0;
            auto bytes = source.bytes();
            if (!bytes) text = in_trouble(ReadTrouble::not_there, name_of(errno));
            return bytes;
        } catch (const std::bad_alloc&) {
            text = in_trouble(ReadTrouble::too_large);
        } catch (const std::exception& error) {
            text = in_trouble(ReadTrouble::not_there, error.what());
        }
        return {};
    }

    static DocumentText read(DocumentHelper& helper, const std::string& bytes, const std::string& declared_type) {
        try {
            return helper.read(bytes, declared_type);
        } catch (const std::exception&) {
            return in_trouble(ReadTrouble::too_large);
        }
    }

    const std::vector<DocumentSource>& sources_;
    const std::function<void(std::size_t)>& tell_;
    std::mutex mutex_;
    std::vector<DocumentText> texts_;
    std::size_t next_ = 0, done_ = 0;
};

}  // namespace

std::vector<DocumentText> read_documents(const std::vector<DocumentSource>& sources, int jobs, const ReadLimits& limits,
                                         const std::function<void(std::size_t done)>& tell, const std::string& program) {
    const std::string helper_program = program.empty() ? beside_us("merilo-document") : program;
    Pool pool(sources, tell);
    const std::size_t threads = std::min(static_cast<std::size_t>(std::max(jobs, 1)), sources.size());
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < threads; ++i)
            workers.emplace_back([&pool, &helper_program, &limits] {
                DocumentHelper helper(helper_program, limits);
                pool.work(helper);
            });
    }
    return pool.take();
}

}  // namespace merilo::cli
