#pragma once
#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "json.h"
#include "program.h"

namespace merilo::test {

/// A real headless Chromium with one page, led through its DevTools pipe (no port is opened). A missing browser, an
/// answer that does not come and a refused command are exceptions: nothing is skipped.
class Browser {
public:
    Browser();
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    /// Opens a file and waits until it has loaded; forgets what was seen before.
    void open(const std::filesystem::path& file);
    /// A command to the page, its parameters in JSON: its result.
    Json call(const std::string& method, const std::string& parameters = "{}");
    /// The value of a script expression, run beside the page's own script and even where that is disabled.
    Json value(const std::string& expression);
    /// The page as PDF, on the paper that it asks for.
    std::string pdf();

    /// Addresses asked for, and what went wrong (console errors, exceptions, refusals of the policy, dialogs) since `open`.
    const std::vector<std::string>& requests() const { return requests_; }
    const std::vector<std::string>& problems() const { return problems_; }

private:
    Json command(const std::string& method, const std::string& parameters, const std::string& session);
    Json next_message();
    void go(const std::string& url);
    void note(const Json& event);
    void stop();

    Folder profile_;
    pid_t process_ = -1;
    int to_ = -1, from_ = -1, last_id_ = 0;
    bool loaded_ = false;
    std::string received_, session_;
    std::vector<std::string> requests_, problems_;
};

}  // namespace merilo::test
