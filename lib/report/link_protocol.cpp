#include "report/link_protocol.h"

#include "report/csv_line.h"
#include "report/link_text.h"
#include "report/wording.h"
#include "text/moments.h"

namespace merilo {

namespace {

constexpr Pair not_asked{"узел не запрашивался: он только что не ответил по другой ссылке",
                         "not asked: the host had just failed for another link"};
constexpr Pair not_changed{"сервер подтвердил, что документ не изменился",
                           "the server confirmed that the document has not changed"};

using Cell = std::string (*)(const LinkAttempt&, Lang);

struct ProtocolColumn {
    Pair title;
    Cell cell;
};

std::string redirects(const LinkAttempt& attempt) {
    std::string text;
    for (const Hop& hop : attempt.hops)
        text += (text.empty() ? "" : " ") + (hop.status > 0 ? std::to_string(hop.status) + " " : "") + "→ " + readable_address(hop.to);
    return text;
}

std::string number_or_nothing(std::int64_t value, bool known) { return known ? std::to_string(value) : std::string(); }

using A = const LinkAttempt&;

constexpr ProtocolColumn columns[] = {
    {{"Время (UTC)", "Time (UTC)"}, [](A a, Lang) { return iso(a.at); }},
    {{"Ссылка", "Link"}, [](A a, Lang) { return readable_address(a.address); }},
    {{"Итоговый адрес", "Final address"}, [](A a, Lang) { return readable_address(a.final_address); }},
    {{"Вывод", "Verdict"}, [](A a, Lang lang) { return std::string(title(a.verdict).in(lang)); }},
    {{"Причина", "Reason"}, [](A a, Lang lang) { return reasons_text(a, lang); }},
    {{"Вывод (код)", "Verdict (name)"}, [](A a, Lang) { return std::string(name(a.verdict)); }},
    {{"Причина (код)", "Reason (name)"}, [](A a, Lang) { return reason_names(a); }},
    {{"Ответ HTTP", "HTTP status"}, [](A a, Lang) { return number_or_nothing(a.status, a.status > 0); }},
    {{"Тип", "Type"}, [](A a, Lang) { return a.type; }},
    {{"Размер, байт", "Size, bytes"}, [](A a, Lang) { return number_or_nothing(a.size, a.size >= 0); }},
    {{"SHA-256", "SHA-256"}, [](A a, Lang) { return a.sha256; }},
    {{"IP-адрес сервера", "Server's IP address"}, [](A a, Lang) { return a.server; }},
    {{"Что видно", "What was seen"}, [](A a, Lang) { return a.detail; }},
    {{"Перенаправления", "Redirects"}, [](A a, Lang) { return redirects(a); }},
    {{"Ошибка TLS", "TLS error"}, [](A a, Lang) { return a.tls_error; }},
    {{"Заняло, мс", "Took, ms"}, [](A a, Lang) { return std::to_string(a.took_ms); }},
    {{"Примечание", "Note"},
     [](A a, Lang lang) { return std::string(a.shared ? not_asked.in(lang) : a.unchanged ? not_changed.in(lang) : ""); }},
};

template <class Text>
std::string row(Text text) {
    CsvLine line;
    for (const ProtocolColumn& column : columns) line.text(text(column));
    return line.take();
}

}  // namespace

std::string LinkProtocol::header(Lang lang) {
    return std::string(csv_mark) + row([lang](const ProtocolColumn& column) { return std::string(column.title.in(lang)); });
}

std::string LinkProtocol::line(const LinkAttempt& attempt, Lang lang) {
    return row([&](const ProtocolColumn& column) { return column.cell(attempt, lang); });
}

}  // namespace merilo
