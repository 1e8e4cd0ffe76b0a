#include "check/shared.h"

#include "text/utf8.h"

namespace merilo {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

}  // namespace

std::string shown(std::string_view outside) {
    constexpr int cells = 120;
    return shortened(printable(outside), cells);
}

Said quoted(std::string_view outside) {
    const std::string text = shown(outside);
    return {"«" + replaced(replaced(text, "«", "„"), "»", "“") + "»", "“" + text + "”"};
}

Said without_title(Said message, std::string_view title) {
    const Said named = quoted(title);
    message.ru = replaced(std::move(message.ru), " " + named.ru, "");
    message.en = replaced(std::move(message.en), " " + named.en, "");
    for (std::string* text : {&message.ru, &message.en})
        if (text->ends_with(':')) text->pop_back();
    return message;
}

const std::string& address_of(const Document& document) {
    return document.url.empty() ? document.file : document.url;
}

std::vector<const Citation*> evidence_of(const Answer& answer) {
    std::vector<const Citation*> result;
    for (const Citation& citation : answer.citations)
        if (citation.role == Role::evidence) result.push_back(&citation);
    return result;
}

Said joined(const std::vector<Said>& parts) {
    Said result;
    for (const Said& part : parts) {
        if (!result.empty()) {
            result.ru += "; ";
            result.en += "; ";
        }
        result.ru += part.ru;
        result.en += part.en;
    }
    return result;
}

bool two_links(const Document& document, const DocumentFacts& facts) {
    const std::string_view spoiled_by = facts.malformed_because;
    const bool link = spoiled_by.starts_with("http://") || spoiled_by.starts_with("https://") || spoiled_by.starts_with("www.");
    return facts.reach == Reach::malformed && link && spoiled_by.size() < document.url.size();
}

const Profile* profile_of(const DocumentFacts& facts) {
    if (!facts.read || facts.read->scan || facts.read->trouble != ReadTrouble::none) return nullptr;
    return &facts.read->profile;
}

bool may_open(const DocumentFacts& facts) {
    if (facts.reach == Reach::tried) return facts.attempt->verdict != LinkVerdict::broken;
    return facts.reach == Reach::present || facts.reach == Reach::not_opened;
}

}  // namespace merilo
