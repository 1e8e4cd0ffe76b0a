#include "server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>

namespace merilo::test {

namespace {

/// A listening socket on a free loopback port; the port comes back in `port`.
int listen_on_loopback(int& port, bool listening) {
    const int socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (socket_ < 0 || bind(socket_, reinterpret_cast<sockaddr*>(&address), size) != 0 || (listening && listen(socket_, 512) != 0) ||
        getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no loopback port");
    port = ntohs(address.sin_port);
    return socket_;
}

/// The request up to its empty line; empty when the client left before.
std::string read_header(int socket, const std::atomic<bool>& closing) {
    std::string header;
    char block[4096];
    while (!closing && header.find("\r\n\r\n") == header.npos) {
        pollfd waiting{socket, POLLIN, 0};
        if (poll(&waiting, 1, 50) == 0) continue;
        const ssize_t got = recv(socket, block, sizeof block, 0);
        if (got <= 0) return {};
        header.append(block, static_cast<std::size_t>(got));
    }
    return header;
}

}  // namespace

bool Wire::send(std::string_view bytes) {
    while (!bytes.empty() && !closing_) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return bytes.empty();
}

void Wire::pause(int milliseconds) {
    for (int waited = 0; waited < milliseconds && !closing_; waited += 10) std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

void Wire::reset() {
    const linger now{1, 0};
    setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

void Wire::answer(int status, std::string_view body, std::string_view type, std::string_view more_headers) {
    send("HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Type: " + std::string(type) + "\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\nConnection: close\r\n" + std::string(more_headers) + "\r\n" + std::string(body));
}

void Wire::redirect(int status, std::string_view to) { answer(status, "", "text/html", "Location: " + std::string(to) + "\r\n"); }

Server::Server(std::function<void(const Asked&, Wire&)> serve) : serve_(std::move(serve)) {
    listener_ = listen_on_loopback(port_, true);
    acceptor_ = std::thread([this] { accept_all(); });
}

Server::~Server() {
    closing_ = true;
    acceptor_.join();
    close(listener_);
    for (std::thread& thread : threads_) thread.join();
}

std::vector<std::string> Server::log() const {
    const std::lock_guard lock(mutex_);
    return log_;
}

void Server::accept_all() {
    while (!closing_) {
        pollfd waiting{listener_, POLLIN, 0};
        if (poll(&waiting, 1, 20) <= 0) continue;
        const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0) threads_.emplace_back([this, socket] { serve_one(socket); });
    }
}

void Server::serve_one(int socket) {
    const std::string header = read_header(socket, closing_);
    const std::size_t method = header.find(' '), path = header.find(' ', method + 1);
    if (path != header.npos) {
        const Asked asked{header.substr(0, method), header.substr(method + 1, path - method - 1), header};
        {
            const std::lock_guard lock(mutex_);
            log_.push_back(asked.method + " " + asked.path);
        }
        Wire wire(socket, closing_);
        serve_(asked, wire);
    }
    close(socket);
}

int closed_port() {
    int port = 0;
    close(listen_on_loopback(port, false));
    return port;
}

}  // namespace merilo::test
