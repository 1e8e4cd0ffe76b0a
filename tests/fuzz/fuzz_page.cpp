// libFuzzer: any bytes as an answer must end in a judgement with a reason and words fit to be shown.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "collect/web/judge_link.h"
#include "collect/page/resolve.h"
#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    // The first line is the server's Content-Type, the second the address asked for.
    const std::size_t line = std::min(bytes.find('\n'), size);
    const std::string_view type = bytes.substr(0, line);
    const std::string_view rest = bytes.substr(std::min(line + 1, size));
    const std::size_t second = std::min(rest.find('\n'), rest.size());
    const std::string_view html = rest.substr(std::min(second + 1, rest.size()));
    merilo::Body body;
    if (!body.append(html)) std::abort();
    merilo::HostProbe probe{true, "", "страница не готова", "https://example.org/x"};
    merilo::Exchange exchange;
    exchange.asked = merilo::resolve("https://example.org/docs/", rest.substr(0, second));
    exchange.final_address = exchange.asked;
    exchange.status = 200;
    exchange.probe = &probe;
    exchange.content = merilo::recognise(body, type);
    for (const bool whole : {false, true}) {
        exchange.page = merilo::read_page(html, type, exchange.final_address, whole);
        if (merilo::invalid_utf8(exchange.page->text) || merilo::invalid_utf8(exchange.page->title)) std::abort();
        const merilo::Judgement judgement = merilo::judge_link(exchange);
        if (judgement.reasons.empty() || merilo::unprintable(judgement.detail)) std::abort();
    }
    return 0;
}
