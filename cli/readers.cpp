#include "readers.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <new>
#include <thread>

#include "beside.h"
#include "document_helper.h"

namespace merilo::cli {
namespace {

std::string name_of(int code) {
    const char* const name = strerrorname_np(code);
    return name == nullptr ? std::string{} : name;
}

/// What the threads share: who reads which document or recognises which page, and what came of it.
class Pool {
public:
    Pool(const std::vector<DocumentSource>& sources, int ocr_pages, const std::function<void(std::size_t)>& tell)
        : sources_(sources), ocr_pages_(ocr_pages), tell_(tell), texts_(sources.size()) {}

    /// Reads documents until none is left; pages to be recognised come first, so that few documents are held in memory.
    void work(DocumentHelper& helper) {
        std::unique_lock lock(mutex_);
        for (;;) {
            if (!sheets_.empty()) recognise_next(helper, lock);
            else if (next_ < sources_.size()) read_next(helper, lock);
            else if (reading_ > 0) changed_.wait(lock);  // there may be pages in what is being read
            else return;
        }
    }

    std::vector<DocumentText> take() { return std::move(texts_); }

private:
    /// A document of which pages are still to be recognised.
    struct Half {
        std::size_t index;
        std::string bytes;
        int left = 0;
    };
    struct Sheet {
        std::shared_ptr<Half> document;
        int page;
    };

    static std::optional<std::string> bytes_of(const DocumentSource& source, DocumentText& text) {
        try {
            errno = 0;
            auto bytes = source.bytes();
            if (!bytes) text = errno == EFBIG ? in_trouble(ReadTrouble::too_large) : in_trouble(ReadTrouble::not_there, name_of(errno));
            return bytes;
        } catch (const std::bad_alloc&) {
            text = in_trouble(ReadTrouble::too_large);
        } catch (const std::exception& error) {
            text = in_trouble(ReadTrouble::not_there, error.what());
        }
        return {};
    }

    static DocumentText without_memory(const std::function<DocumentText()>& read) {
        try {
            return read();
        } catch (const std::exception&) {
            return in_trouble(ReadTrouble::too_large);
        }
    }

    DocumentText read_one(DocumentHelper& helper, const DocumentSource& source, const std::string& bytes) const {
        if (ocr_pages_ > 0 && source.known)
            if (auto text = source.known(bytes)) return std::move(*text);
        return helper.read(bytes, source.declared_type);
    }

    void read_next(DocumentHelper& helper, std::unique_lock<std::mutex>& lock) {
        const std::size_t mine = next_++;
        DocumentText text;
        auto bytes = bytes_of(sources_[mine], text);
        ++reading_;
        lock.unlock();
        if (bytes) text = without_memory([&] { return read_one(helper, sources_[mine], *bytes); });
        lock.lock();
        --reading_;
        texts_[mine] = std::move(text);
        const bool finished = !bytes || !put_out_pages(mine, *bytes);
        changed_.notify_all();
        if (finished) finish(mine, lock);
    }

    /// Whether there are pages to recognise.
    bool put_out_pages(std::size_t index, std::string& bytes) {
        DocumentText& text = texts_[index];
        if (ocr_pages_ <= 0 || !text.readable() || !text.has_pictures()) return false;
        text.detail = missing_;
        if (!missing_.empty()) return false;
        const auto document = std::make_shared<Half>(Half{index, std::move(bytes)});
        for (std::size_t page = 0; page < text.pages.size(); ++page) {
            if (!text.pages[page].picture()) continue;
            text.cut_off = text.cut_off || document->left == ocr_pages_;
            if (document->left == ocr_pages_) break;
            sheets_.push_back({document, static_cast<int>(page)});
            ++document->left;
        }
        return true;
    }

    void recognise_next(DocumentHelper& helper, std::unique_lock<std::mutex>& lock) {
        const Sheet sheet = std::move(sheets_.front());
        sheets_.pop_front();
        DocumentText answer;
        lock.unlock();
        answer = without_memory([&] { return helper.recognise(sheet.document->bytes, sheet.page); });
        lock.lock();
        put_in(sheet, std::move(answer));
        if (--sheet.document->left == 0) finish(sheet.document->index, lock);
    }

    void put_in(const Sheet& sheet, DocumentText answer) {
        DocumentText& text = texts_[sheet.document->index];
        TextPage& page = text.pages[static_cast<std::size_t>(sheet.page)];
        if (answer.trouble == ReadTrouble::no_reader) text.detail = missing_ = answer.detail;
        if (!answer.readable() || answer.pages.size() != 1 || !answer.pages.front().ocr_confidence) return;
        page.text = std::move(answer.pages.front().text);
        page.ocr_confidence = answer.pages.front().ocr_confidence;
    }

    /// Nobody else touches that text any more.
    void finish(std::size_t index, std::unique_lock<std::mutex>& lock) {
        lock.unlock();
        try {
            if (sources_[index].done) sources_[index].done(texts_[index]);
        } catch (const std::exception&) {
            texts_[index] = in_trouble(ReadTrouble::too_large);
        }
        lock.lock();
        ++done_;
        if (tell_) tell_(done_);
    }

    const std::vector<DocumentSource>& sources_;
    const int ocr_pages_;
    const std::function<void(std::size_t)>& tell_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Sheet> sheets_;
    std::vector<DocumentText> texts_;
    std::string missing_;  ///< the packages without which nothing is recognised
    std::size_t next_ = 0, done_ = 0;
    int reading_ = 0;
};

}  // namespace

std::vector<DocumentText> read_documents(const std::vector<DocumentSource>& sources, int jobs, const ReadLimits& limits,
                                         const std::function<void(std::size_t done)>& tell, const std::string& program) {
    const std::string helper_program = program.empty() ? beside_us("merilo-document") : program;
    Pool pool(sources, limits.ocr_pages, tell);
    // A single document may have many pages to recognise.
    const auto wanted = static_cast<std::size_t>(std::max(jobs, 1));
    const std::size_t threads = limits.ocr_pages > 0 && !sources.empty() ? wanted : std::min(wanted, sources.size());
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
