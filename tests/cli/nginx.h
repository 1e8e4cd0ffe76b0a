#pragma once
#include <sys/types.h>

#include <filesystem>
#include <string>

namespace merilo::test {

/// A real nginx on four loopback ports, in a folder of its own: plain, TLS with a certificate of a root made for the test,
/// the same with an expired certificate, and a self-signed one. What it serves lies under `www/`; its ways of answering
/// are written in nginx.cpp. Gone at the end.
class Nginx {
public:
    explicit Nginx(const std::filesystem::path& folder);
    ~Nginx();
    Nginx(const Nginx&) = delete;
    Nginx& operator=(const Nginx&) = delete;

    std::string plain(const std::string& path) const { return "http://127.0.0.1:" + std::to_string(port_[0]) + path; }
    std::string secure(const std::string& path) const { return "https://127.0.0.1:" + std::to_string(port_[1]) + path; }
    std::string expired(const std::string& path) const { return "https://127.0.0.1:" + std::to_string(port_[2]) + path; }
    std::string self_signed(const std::string& path) const { return "https://127.0.0.1:" + std::to_string(port_[3]) + path; }
    std::string root_certificate() const { return (folder_ / "ca.crt").string(); }
    std::string access_log() const;

private:
    std::filesystem::path folder_;
    int port_[4];
    pid_t process_ = 0;
};

}  // namespace merilo::test
