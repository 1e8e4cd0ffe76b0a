// The one file that talks to libcurl.
#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <stdexcept>

#include "collect/web/network_address.h"
#include "collect/web/transport.h"

namespace merilo {
namespace {

constexpr long connect_timeout_ms = 10'000;
constexpr long slowest_bytes_per_second = 32, slow_for_seconds = 20;
constexpr std::size_t longest_header = 64 * 1024;  // of one answer; servers of real sites stay below 16 KiB
constexpr long kept_connections = 256;
constexpr const char* system_roots = "/etc/ssl/certs/ca-certificates.crt";
constexpr const char* system_root_folder = "/etc/ssl/certs";
constexpr const char* our_name = "Mozilla/5.0 (compatible; merilo; +link check of a monitoring submission)";

/// One request on its way.
struct Transfer {
    explicit Transfer(const TransportLimits& its_limits) : limits(&its_limits) {}
    ~Transfer() { curl_slist_free_all(header_lines); }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    const TransportLimits* limits;
    Response response;
    curl_slist* header_lines = nullptr;
    char error[CURL_ERROR_SIZE] = {};
    bool refused = false, allowed = false;         ///< addresses that the name led to
    Failure stopped_by = Failure::none;            ///< we broke it off ourselves
};

Transfer& of(void* data) { return *static_cast<Transfer*>(data); }

std::size_t on_body(char* bytes, std::size_t, std::size_t size, void* data) {
    Transfer& transfer = of(data);
    Body& body = transfer.response.body;
    if (body.size() + static_cast<std::int64_t>(size) > transfer.limits->max_size) transfer.stopped_by = Failure::too_large;
    else if (!body.append({bytes, size})) transfer.stopped_by = Failure::disk;
    return transfer.stopped_by == Failure::none ? size : 0;
}

/// A new status line begins a new header: those of interim answers are dropped.
std::size_t on_header(char* bytes, std::size_t, std::size_t size, void* data) {
    Transfer& transfer = of(data);
    std::string& headers = transfer.response.headers;
    const std::string_view line(bytes, size);
    if (line.starts_with("HTTP/")) headers.clear();
    if (headers.size() + size > longest_header) transfer.stopped_by = Failure::bad_answer;
    else headers.append(line);
    return transfer.stopped_by == Failure::none ? size : 0;
}

/// Asked before every connection, whatever name or redirect led to the address.
curl_socket_t on_socket(void* data, curlsocktype, curl_sockaddr* address) {
    Transfer& transfer = of(data);
    const NetworkPlace place = place_of(address->addr);
    const bool may = place == NetworkPlace::open || (place == NetworkPlace::inner && transfer.limits->allow_private);
    (may ? transfer.allowed : transfer.refused) = true;
    if (!may) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

template <class T>
T info(CURL* easy, CURLINFO what) {
    T value{};
    curl_easy_getinfo(easy, what, &value);
    return value;
}

std::string text(CURL* easy, CURLINFO what) {
    const char* value = info<const char*>(easy, what);
    return value ? value : "";
}

std::string header(CURL* easy, const char* name) {
    curl_header* found = nullptr;
    return curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK ? found->value : "";
}

std::vector<std::string> cookies_of(CURL* easy) {
    curl_slist* list = info<curl_slist*>(easy, CURLINFO_COOKIELIST);
    std::vector<std::string> cookies;
    for (const curl_slist* each = list; each; each = each->next) cookies.emplace_back(each->data);
    curl_slist_free_all(list);
    return cookies;
}

Failure failed_to_connect(CURL* easy, const Transfer& transfer) {
    if (transfer.refused && !transfer.allowed) return Failure::private_address;
    switch (info<long>(easy, CURLINFO_OS_ERRNO)) {
        case ECONNREFUSED: return Failure::connection_refused;
        case ETIMEDOUT: return Failure::connect_timeout;
        default: return Failure::network;
    }
}

Failure ran_out_of_time(CURL* easy) {
    if (info<curl_off_t>(easy, CURLINFO_NAMELOOKUP_TIME_T) == 0) return Failure::resolver;
    return info<curl_off_t>(easy, CURLINFO_CONNECT_TIME_T) == 0 ? Failure::connect_timeout : Failure::timeout;
}

Failure failure_of(CURLcode code, CURL* easy, const Transfer& transfer) {
    if (transfer.stopped_by != Failure::none) return transfer.stopped_by;
    switch (code) {
        case CURLE_OK: return Failure::none;
        case CURLE_COULDNT_RESOLVE_HOST: return Failure::name_unknown;
        case CURLE_COULDNT_CONNECT: return failed_to_connect(easy, transfer);
        case CURLE_OPERATION_TIMEDOUT: return ran_out_of_time(easy);
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS: return Failure::certificate;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CIPHER:
        case CURLE_USE_SSL_FAILED: return Failure::secure_connection;
        case CURLE_PARTIAL_FILE: return Failure::truncated;
        case CURLE_FILESIZE_EXCEEDED: return Failure::too_large;
        case CURLE_UNSUPPORTED_PROTOCOL:  // also «HTTP/0.9»: an answer without a status line
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_BAD_CONTENT_ENCODING:
        case CURLE_URL_MALFORMAT: return Failure::bad_answer;
        default: return Failure::network;
    }
}

bool is_redirect(long status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

void finish(CURL* easy, CURLcode code, Transfer& transfer) {
    Response& response = transfer.response;
    response.failure = failure_of(code, easy, transfer);
    if (code != CURLE_OK) response.error = transfer.error[0] ? transfer.error : curl_easy_strerror(code);
    response.status = static_cast<int>(info<long>(easy, CURLINFO_RESPONSE_CODE));
    response.type = text(easy, CURLINFO_CONTENT_TYPE);
    response.etag = header(easy, "ETag");
    response.last_modified = header(easy, "Last-Modified");
    if (const auto wait = info<curl_off_t>(easy, CURLINFO_RETRY_AFTER); wait > 0)
        response.retry_after_s = static_cast<int>(std::min<curl_off_t>(wait, 86'400));
    if (is_redirect(response.status)) response.redirect_to = text(easy, CURLINFO_REDIRECT_URL);
    response.server = text(easy, CURLINFO_PRIMARY_IP);
    response.server_is_inner = place_of(response.server) == NetworkPlace::inner;
    response.cookies = cookies_of(easy);
    response.took_ms = static_cast<int>(info<curl_off_t>(easy, CURLINFO_TOTAL_TIME_T) / 1000);
}

class CurlTransport : public Transport {
public:
    explicit CurlTransport(const TransportLimits& limits) : limits_(limits), multi_(curl_multi_init()) {
        if (!multi_) throw std::runtime_error("libcurl did not start");
        curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, kept_connections);
    }

    ~CurlTransport() override {
        for (CURL* easy : running_) {
            curl_multi_remove_handle(multi_, easy);
            delete static_cast<Transfer*>(private_of(easy));
            curl_easy_cleanup(easy);
        }
        for (CURL* easy : idle_) curl_easy_cleanup(easy);
        curl_multi_cleanup(multi_);
    }

    void start(Request request) override {
        auto transfer = std::make_unique<Transfer>(limits_);
        transfer->response.id = request.id;
        transfer->response.body = Body(limits_.spill_folder);
        CURL* easy = idle_.empty() ? curl_easy_init() : idle_.back();
        if (!idle_.empty()) idle_.pop_back();
        if (!easy) throw std::runtime_error("libcurl gave no handle");
        prepare(easy, request, *transfer);
        transfer.release();  // owned by the handle until `wait` gives it back
        running_.push_back(easy);
        curl_multi_add_handle(multi_, easy);
    }

    std::vector<Response> wait(int milliseconds) override {
        std::vector<Response> ended = perform();
        if (!ended.empty() || milliseconds <= 0) return ended;
        curl_multi_poll(multi_, nullptr, 0, milliseconds, nullptr);
        return perform();
    }

    void wake() override { curl_multi_wakeup(multi_); }

private:
    static void* private_of(CURL* easy) { return info<char*>(easy, CURLINFO_PRIVATE); }

    std::vector<Response> perform() {
        int running = 0, left = 0;
        curl_multi_perform(multi_, &running);
        std::vector<Response> ended;
        while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            CURL* easy = message->easy_handle;
            const CURLcode code = message->data.result;
            const std::unique_ptr<Transfer> transfer(static_cast<Transfer*>(private_of(easy)));
            finish(easy, code, *transfer);
            curl_multi_remove_handle(multi_, easy);
            curl_easy_setopt(easy, CURLOPT_COOKIEFILE, nullptr);  // frees its list of files, which a reset loses
            curl_easy_reset(easy);
            curl_easy_setopt(easy, CURLOPT_COOKIELIST, "ALL");  // forgets them
            running_.erase(std::find(running_.begin(), running_.end(), easy));
            idle_.push_back(easy);
            ended.push_back(std::move(transfer->response));
        }
        return ended;
    }

    void prepare(CURL* easy, const Request& request, Transfer& transfer) {
        curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer);
        curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer.error);
        curl_easy_setopt(easy, CURLOPT_URL, request.address.c_str());
        curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
        curl_easy_setopt(easy, CURLOPT_PROXY, "");  // through a proxy nobody could say which address was connected to
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_USERAGENT, our_name);
        curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
        curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
        curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout_ms));
        curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, std::min<long>(connect_timeout_ms, request.timeout_ms));
        curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, slowest_bytes_per_second);
        curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, slow_for_seconds);
        curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits_.max_size));
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
        curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
        curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_socket);
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &transfer);
        trust(easy);
        add_headers(easy, request, transfer);
    }

    /// A folder of roots keeps libcurl from caching the parsed ones, so it is named only where it is needed.
    void trust(CURL* easy) const {
        const bool own = !limits_.ca_file.empty();
        curl_easy_setopt(easy, CURLOPT_CAINFO, own ? limits_.ca_file.c_str() : system_roots);
        curl_easy_setopt(easy, CURLOPT_CAPATH, own ? system_root_folder : nullptr);
    }

    static void add_headers(CURL* easy, const Request& request, Transfer& transfer) {
        const auto add = [&](const std::string& line) { transfer.header_lines = curl_slist_append(transfer.header_lines, line.c_str()); };
        add("Accept: text/html,application/pdf,*/*;q=0.8");
        add("Accept-Language: ru,en;q=0.5");
        if (!request.etag.empty()) add("If-None-Match: " + request.etag);
        if (!request.last_modified.empty()) add("If-Modified-Since: " + request.last_modified);
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer.header_lines);
        curl_easy_setopt(easy, CURLOPT_COOKIEFILE, "");  // switches cookies on
        for (const std::string& cookie : request.cookies) curl_easy_setopt(easy, CURLOPT_COOKIELIST, cookie.c_str());
    }

    const TransportLimits limits_;
    CURLM* multi_;
    std::vector<CURL*> running_, idle_;
};

}  // namespace

std::unique_ptr<Transport> open_transport(const TransportLimits& limits) {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK) throw std::runtime_error(curl_easy_strerror(started));
    return std::make_unique<CurlTransport>(limits);
}

TransportAbout about_transport() { return {curl_version(), system_roots}; }

}  // namespace merilo
