#pragma once
#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace merilo::test {

/// One connection of a Server, to answer as well or as badly as a test likes.
class Wire {
public:
    Wire(int socket, const std::atomic<bool>& closing) : socket_(socket), closing_(closing) {}

    /// Sends bytes as they are. False when the other side has left or the server is closing.
    bool send(std::string_view bytes);
    void pause(int milliseconds);
    /// Ends the connection with a reset instead of a farewell.
    void reset();

    /// A whole answer with a true Content-Length.
    void answer(int status, std::string_view body, std::string_view type = "text/html; charset=utf-8", std::string_view more_headers = "");
    void redirect(int status, std::string_view to);

private:
    int socket_;
    const std::atomic<bool>& closing_;
};

/// What came from the client: the path asked for, the method and the whole header.
struct Asked {
    std::string method, path, header;
};

/// An HTTP server on a loopback port of its own. Every request is answered by `serve` on a thread of its own, one request
/// a connection. Gone, threads and all, at the end.
class Server {
public:
    explicit Server(std::function<void(const Asked&, Wire&)> serve);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    int port() const { return port_; }
    std::string url(std::string_view path) const { return "http://127.0.0.1:" + std::to_string(port_) + std::string(path); }
    /// Everything asked for so far, in the order of arrival: «GET /path».
    std::vector<std::string> log() const;

private:
    void accept_all();
    void serve_one(int socket);

    const std::function<void(const Asked&, Wire&)> serve_;
    int listener_ = -1, port_ = 0;
    std::atomic<bool> closing_ = false;
    mutable std::mutex mutex_;
    std::vector<std::string> log_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

/// A loopback port on which nobody listens.
int closed_port();

}  // namespace merilo::test
