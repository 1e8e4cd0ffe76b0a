#include "nginx.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include "collect/web/server.h"
#include "program.h"

namespace merilo::test {

namespace {

const char* const make_certificates = R"(
set -e
key() { openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "$@" 2>/dev/null; }
key -x509 -keyout ca.key -out ca.crt -subj "/CN=Test root" -days 2
key -keyout site.key -out site.csr -subj "/CN=127.0.0.1"
printf 'subjectAltName=IP:127.0.0.1\n' >names
openssl x509 -req -in site.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out good.crt -days 2 -extfile names 2>/dev/null
openssl x509 -req -in site.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out old.crt -days -1 -extfile names 2>/dev/null
openssl x509 -req -in site.csr -signkey site.key -out self.crt -days 2 -extfile names 2>/dev/null
)";

std::string configuration(const int (&port)[4]) {
    const auto listens = [&](int i, const std::string& more) { return "listen 127.0.0.1:" + std::to_string(port[i]) + more + ";\n"; };
    const auto secure = [&](int i, const std::string& certificate) {
        return "server { " + listens(i, " ssl http2") + "ssl_certificate " + certificate + "; ssl_certificate_key site.key; root www; }\n";
    };
    return "daemon off; master_process off; pid nginx.pid; error_log error.log;\n"
           "events {}\n"
           "http {\n"
           "log_format short '$server_protocol $request_method $request_uri $status $http_if_none_match'; access_log access.log short;\n"
           "types { text/html html; application/pdf pdf; }\n"
           "client_body_temp_path t; proxy_temp_path t; fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;\n"
           "server { " + listens(0, "") + "root www; gzip on;\n"
           "location = /old.pdf { return 301 /docs/concept.pdf; }\n"
           "location = /removed.pdf { return 302 /; }\n"
           "location = /gone.pdf { return 410; }\n"
           "location = /closed.pdf { return 403; }\n"
           "location = /1251.html { charset windows-1251; }\n"
           "location = /slow.pdf { alias www/docs/concept.pdf; limit_rate 20k; }\n"
           "location = /stuck.pdf { alias www/docs/large.pdf; limit_rate 2k; }\n"
           "}\n" +
           secure(1, "good.crt") + secure(2, "old.crt") + secure(3, "self.crt") + "}\n";
}

bool answers(int port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    close(socket);
    return connected;
}

}  // namespace

Nginx::Nginx(const std::filesystem::path& folder) : folder_(folder) {
    for (int& port : port_) port = closed_port();
    if (shell(make_certificates, folder_).code != 0) throw std::runtime_error("openssl made no certificates");
    write(folder_ / "nginx.conf", configuration(port_));
    process_ = fork();
    if (process_ == 0) {
        if (chdir(folder_.c_str()) == 0) execl("/usr/sbin/nginx", "nginx", "-p", ".", "-e", "error.log", "-c", "nginx.conf", nullptr);
        _exit(127);
    }
    for (int tried = 0; tried < 500 && !answers(port_[3]); ++tried) {
        if (waitpid(process_, nullptr, WNOHANG) != 0) throw std::runtime_error("nginx did not start: " + read(folder_ / "error.log"));
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

Nginx::~Nginx() {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
}

std::string Nginx::access_log() const { return read(folder_ / "access.log"); }

}  // namespace merilo::test
