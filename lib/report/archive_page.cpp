#include "report/archive_page.h"

#include <algorithm>

#include "report/json_writer.h"
#include "report/link_text.h"
#include "report/wording.h"
#include "text/moments.h"
#include "text/utf8.h"

namespace merilo {

namespace {

void add_line(Page& page, Lang lang, const Pair& title, const std::string& value) {
    page.line({{std::string(title.in(lang)) + ": "}, {value, Tone::strong}}, 1);
}

void add_counts(Page& page, std::span<const LinkAttempt> states, Lang lang) {
    for (const auto& word : words<LinkVerdict>())
        if (const auto count = std::count_if(states.begin(), states.end(), [&](const LinkAttempt& a) { return a.verdict == word.value; }))
            add_line(page, lang, word.title, std::to_string(count));
}

std::string counted_bytes(int count, std::int64_t bytes, Lang lang) {
    return std::to_string(count) + " (" + size_text(bytes, lang) + ")";
}

/// JSON is UTF-8 whatever a server sent.
std::string clean(const std::string& text) { return invalid_utf8(text) ? printable(text) : text; }

void write_hops(JsonWriter& json, const LinkAttempt& attempt) {
    json.key("hops");
    json.begin_array();
    for (const Hop& hop : attempt.hops) {
        json.begin_object();
        json.field("status", hop.status);
        json.field("to", clean(hop.to));
        json.end_object();
    }
    json.end_array();
}

void write_reasons(JsonWriter& json, const LinkAttempt& attempt) {
    json.key("reasons");
    json.begin_array();
    for (const LinkReason reason : attempt.reasons) json.text(name(reason));
    json.end_array();
}

void write_number(JsonWriter& json, std::string_view key, std::int64_t value) {
    json.key(key);
    value < 0 ? json.null() : json.number(value);
}

void write_flag(JsonWriter& json, std::string_view key, bool value) {
    json.key(key);
    json.boolean(value);
}

void write_state(JsonWriter& json, const LinkAttempt& a) {
    json.begin_object();
    json.field("link", clean(a.link));
    json.field("address", clean(a.address));
    json.field("at", iso(a.at));
    json.field("verdict", name(a.verdict));
    write_reasons(json, a);
    write_number(json, "status", a.status > 0 ? a.status : -1);
    json.field_or_null("final_address", clean(a.final_address));
    write_hops(json, a);
    json.field_or_null("type", clean(a.type));
    json.field_or_null("charset", clean(a.charset));
    write_number(json, "size", a.size);
    json.field_or_null("sha256", a.sha256);
    json.field_or_null("server", clean(a.server));
    json.field_or_null("detail", clean(a.detail));
    json.field_or_null("tls_error", clean(a.tls_error));
    json.field("documents", a.documents);
    json.field("pages", a.pages);
    write_flag(json, "shared", a.shared);
    write_flag(json, "unchanged", a.unchanged);
    json.field("took_ms", a.took_ms);
    json.end_object();
}

}  // namespace

Page archive_info_page(const ArchiveInfo& info, const std::string& path, Lang lang) {
    Page page;
    page.heading(1, tell(lang, {"Архив подтверждений {}", "Evidence archive {}"}, path));
    add_line(page, lang, {"Размер файла", "File size"}, size_text(info.file_bytes, lang));
    add_line(page, lang, {"Ссылок", "Links"}, std::to_string(info.links));
    add_line(page, lang, {"Попыток открыть", "Attempts"}, std::to_string(info.attempts));
    if (info.first && info.last)
        add_line(page, lang, {"Время попыток", "Made"}, dotted(*info.first) + " – " + dotted(*info.last));
    add_line(page, lang, {"Документов и страниц", "Documents and pages"}, counted_bytes(info.bodies, info.body_bytes, lang));
    if (info.unused_bodies > 0)
        page.line(tell(lang, {"Из них не нужны ни одной попытке: {}; место вернёт merilo archive gc",
                              "Of these no attempt names: {}; merilo archive gc gives the space back"},
                       counted_bytes(info.unused_bodies, info.unused_bytes, lang)), Tone::plain, 1);
    add_line(page, lang, {"Схема", "Schema"}, std::to_string(info.schema));
    if (info.whole) page.line(tell(lang, {"Повреждений нет", "No damage found"}), Tone::good, 1);
    else page.line(tell(lang, {"Архив повреждён: восстановите его из копии", "The archive is damaged: restore it from a copy"}), Tone::error, 1);
    return page;
}

std::string archive_info_json(const ArchiveInfo& info, const std::string& path) {
    JsonWriter json(2);
    json.begin_object();
    json.field("archive", path);
    json.field("schema", info.schema);
    write_number(json, "file_bytes", info.file_bytes);
    json.field("links", info.links);
    json.field("attempts", info.attempts);
    json.field("bodies", info.bodies);
    write_number(json, "body_bytes", info.body_bytes);
    json.field("unused_bodies", info.unused_bodies);
    write_number(json, "unused_bytes", info.unused_bytes);
    json.field_or_null("first", info.first ? iso(*info.first) : "");
    json.field_or_null("last", info.last ? iso(*info.last) : "");
    write_flag(json, "whole", info.whole);
    json.end_object();
    return json.take() + "\n";
}

Page link_states_page(std::span<const LinkAttempt> states, Lang lang, bool quiet) {
    Page page;
    page.heading(1, tell(lang, {"Состояние ссылок: {}", "The state of links: {}"}, states.size()));
    add_counts(page, states, lang);
    if (quiet || states.empty()) return page;
    const auto column = [lang](const Pair& title, bool flexible) { return Column{tell(lang, title), false, flexible}; };
    Table table{{column({"Вывод", "Verdict"}, false), column({"Причина", "Reason"}, true), column({"Когда", "When"}, false),
                 column({"Адрес", "Address"}, true)}, {}};
    for (const LinkAttempt& state : states)
        table.rows.push_back({std::string(title(state.verdict).in(lang)), reasons_text(state, lang), dotted(state.at),
                              readable_address(state.address)});
    page.table(std::move(table));
    return page;
}

std::string link_states_json(std::span<const LinkAttempt> states) {
    JsonWriter json(2);
    json.begin_array();
    for (const LinkAttempt& state : states) write_state(json, state);
    json.end_array();
    return json.take() + "\n";
}

}  // namespace merilo
