#include "browser/browser.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace merilo::test {

namespace {

constexpr int patience = 60000;  ///< milliseconds for one message, on a machine that has other things to do

std::string installed_browser() {
    for (const char* path : {"/usr/bin/chromium-headless-shell", "/usr/bin/chromium"})
        if (access(path, X_OK) == 0) return path;
    throw std::runtime_error("no Chromium: install the Debian package chromium-headless-shell");
}

std::string decoded_base64(const std::string& text) {
    static const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const auto digit = letters.find(c);
        if (digit == letters.npos) break;
        bits = bits << 6 | static_cast<unsigned>(digit);
        if ((count += 6) < 8) continue;
        count -= 8;
        result += static_cast<char>(bits >> count & 0xFF);
    }
    return result;
}

/// In the child: the pipe's ends become descriptors 3 and 4, as the browser expects them.
[[noreturn]] void become_browser(const std::string& program, const std::string& profile, int reads, int writes) {
    setpgid(0, 0);
    const int in = fcntl(reads, F_DUPFD, 10), out = fcntl(writes, F_DUPFD, 10), nowhere = ::open("/dev/null", O_RDWR);
    dup2(in, 3);
    dup2(out, 4);
    dup2(nowhere, 0), dup2(nowhere, 1), dup2(nowhere, 2);
    close(in), close(out);
    const std::string folder = "--user-data-dir=" + profile;
    execl(program.c_str(), program.c_str(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
          "--remote-debugging-pipe", "--no-first-run", "--disable-background-networking", "--disable-component-update",
          "--disable-extensions", "--disable-sync", "--hide-scrollbars", folder.c_str(), "about:blank", nullptr);
    _exit(127);
}

}  // namespace

Browser::Browser() {
    const std::string program = installed_browser();
    int there[2], back[2];
    if (pipe(there) != 0 || pipe(back) != 0) throw std::runtime_error("no pipe");
    process_ = fork();
    if (process_ == 0) become_browser(program, profile_.path().string(), there[0], back[1]);
    close(there[0]);
    close(back[1]);
    to_ = there[1];
    from_ = back[0];
    fcntl(to_, F_SETFD, FD_CLOEXEC);
    fcntl(from_, F_SETFD, FD_CLOEXEC);
    const Json target = command("Target.createTarget", R"({"url": "about:blank"})", "");
    session_ = command("Target.attachToTarget", R"({"flatten": true, "targetId": )" + target["targetId"].dump() + "}", "")["sessionId"].text();
    for (const char* domain : {"Page.enable", "Runtime.enable", "Log.enable", "Network.enable"}) call(domain);
}

Browser::~Browser() { stop(); }

void Browser::stop() {
    close(to_);
    close(from_);
    if (process_ > 0) {
        kill(-process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
}

void Browser::note(const Json& event) {
    const std::string method = event["method"].text();
    const Json about = event.contains("params") ? event["params"] : event;
    if (method == "Page.loadEventFired") loaded_ = true;
    if (method == "Network.requestWillBeSent") requests_.push_back(about["request"]["url"].text());
    if (method == "Runtime.exceptionThrown") problems_.push_back(about.dump());
    if (method == "Log.entryAdded" && about["entry"]["level"] != "verbose") problems_.push_back(about["entry"].dump());
    if (method == "Runtime.consoleAPICalled") problems_.push_back(about.dump());
    if (method == "Page.javascriptDialogOpening") problems_.push_back(about.dump());
}

Json Browser::next_message() {
    for (std::size_t end; (end = received_.find('\0')) == received_.npos;) {
        pollfd waiting{from_, POLLIN, 0};
        char bytes[65536];
        const ssize_t count = poll(&waiting, 1, patience) > 0 ? ::read(from_, bytes, sizeof bytes) : -1;
        if (count <= 0) throw std::runtime_error("the browser does not answer");
        received_.append(bytes, static_cast<std::size_t>(count));
    }
    const std::size_t end = received_.find('\0');
    const Json message = Json::parse(received_.substr(0, end));
    received_.erase(0, end + 1);
    return message;
}

Json Browser::command(const std::string& method, const std::string& parameters, const std::string& session) {
    const std::string text = "{\"id\": " + std::to_string(++last_id_) + ", \"method\": " + json_quoted(method) + ", \"params\": " + parameters +
                             (session.empty() ? "" : ", \"sessionId\": " + json_quoted(session)) + "}" + '\0';
    for (std::size_t sent = 0; sent < text.size();) {
        const ssize_t count = ::write(to_, text.data() + sent, text.size() - sent);
        if (count <= 0) throw std::runtime_error("the browser has gone");
        sent += static_cast<std::size_t>(count);
    }
    for (;;) {
        const Json answer = next_message();
        if (!answer.contains("id")) note(answer);
        else if (answer["id"] == last_id_) {
            if (answer.contains("error")) throw std::runtime_error(method + ": " + answer["error"].dump());
            return answer["result"];
        }
    }
}

Json Browser::call(const std::string& method, const std::string& parameters) { return command(method, parameters, session_); }

void Browser::go(const std::string& url) {
    loaded_ = false;
    call("Page.navigate", "{\"url\": " + json_quoted(url) + "}");
    while (!loaded_) {
        const Json message = next_message();
        if (!message.contains("id")) note(message);
    }
}

void Browser::open(const std::filesystem::path& file) {
    go("about:blank");
    requests_.clear();
    problems_.clear();
    std::string url = "file://";
    for (const char c : file.string()) {
        static constexpr char digits[] = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F) url += c;
        else url += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    go(url);
}

Json Browser::value(const std::string& expression) {
    const Json result = call("Runtime.evaluate", R"({"returnByValue": true, "awaitPromise": true, "expression": )" + json_quoted(expression) + "}");
    if (result.contains("exceptionDetails")) throw std::runtime_error(result["exceptionDetails"].dump());
    return result["result"].contains("value") ? result["result"]["value"] : Json();
}

std::string Browser::pdf() {
    return decoded_base64(call("Page.printToPDF", R"({"preferCSSPageSize": true, "printBackground": false})")["data"].text());
}

}  // namespace merilo::test
