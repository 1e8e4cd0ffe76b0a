#include <netdb.h>

#include <memory>

#include "collect/web/fetch.h"

namespace merilo {

NameAnswer ask_name_service(const std::string& origin) {
    const std::size_t from = origin.find("//") + 2;
    const std::string host = origin.substr(from, origin.rfind(':') - from);
    if (host.ends_with(".invalid")) return NameAnswer::unknown;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int code = getaddrinfo(host.c_str(), nullptr, &hints, &found);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
    if (code == 0) return NameAnswer::known;
    return code == EAI_NONAME || code == EAI_NODATA ? NameAnswer::unknown : NameAnswer::no_answer;
}

}  // namespace merilo
