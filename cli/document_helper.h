#pragma once
#include <sys/types.h>

#include <chrono>
#include <string>
#include <string_view>

#include "collect/read_limits.h"
#include "model/document_text.h"

namespace merilo::cli {

/// A document that could not be read, and why.
DocumentText in_trouble(ReadTrouble trouble, std::string detail = {});

/// One process of `merilo-document`, started when the first document is asked for and anew when one broke it. To be used
/// on one thread: the process ends with the thread that started it.
class DocumentHelper {
public:
    DocumentHelper(std::string program, const ReadLimits& limits) : program_(std::move(program)), limits_(limits) {}
    ~DocumentHelper() { stop(); }
    DocumentHelper(const DocumentHelper&) = delete;
    DocumentHelper& operator=(const DocumentHelper&) = delete;

    /// The text, or the trouble that the document made.
    DocumentText read(std::string_view bytes, const std::string& declared_type);
    /// One page (numbered from 0) of a document that has been read, as its picture shows it; else the trouble.
    DocumentText recognise(std::string_view bytes, int page);

private:
    using Deadline = std::chrono::steady_clock::time_point;
    enum class Told { all, ended, late };

    DocumentText ask(const std::string& what, std::string_view bytes, int seconds);
    int start();
    void stop();
    ReadTrouble trouble_of_end();
    Told wait(short events, Deadline deadline) const;
    Told send(std::string_view bytes, Deadline deadline) const;
    Told receive(std::string& bytes, std::size_t size, Deadline deadline) const;
    Told receive_answer(std::string& answer, Deadline deadline) const;

    const std::string program_;
    const ReadLimits limits_;
    pid_t pid_ = 0;
    int line_ = -1;  ///< to the process and back
};

}  // namespace merilo::cli
