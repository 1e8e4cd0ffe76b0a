#include "fuzz/readers.h"

#include <algorithm>
#include <stdexcept>

#include "collect/document/made.h"
#include "collect/document/ocr.h"
#include "collect/document/read.h"
#include "collect/document/readers.h"
#include "collect/packed_text.h"
#include "collect/profile/profile.h"
#include "load/lexicon.h"
#include "office/xml.h"
#include "text/utf8.h"

namespace merilo::test {
namespace {

void demand(bool kept, const char* promise) {
    if (!kept) throw std::logic_error(promise);
}

/// What the main program relies on.
void demand_fit(const DocumentText& document) {
    const std::string bytes = packed(document);
    const auto again = unpacked(bytes);
    demand(again.has_value(), "a text is fit to be packed");
    demand(packed(*again) == bytes, "a packed text is the text");
    demand(!document.readable() || !document.pages.empty(), "what was read has a page");
}

DocumentText demanded(std::string_view bytes, std::string_view type) {
    DocumentText document = read_document(bytes, type, {});
    demand_fit(document);
    return document;
}

/// The parts of a ZIP file as their text tells them.
ZipEntries parts_of(std::string_view text) {
    ZipEntries parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with("@@")) parts.emplace_back(line.substr(2), "");
        else if (!parts.empty()) parts.back().second.append(line).append("\n");
    }
    return parts;
}

void fuzz_packed_document(std::string_view bytes) {
    if (bytes.starts_with("@@")) demanded(zipped(parts_of(bytes)), "");
    else demanded(bytes, "");
}

void fuzz_pdf(std::string_view bytes) {
    DocumentText document = demanded(std::string("%PDF-1.7\n").append(bytes), "application/pdf");
    demand(document.format == DocumentFormat::pdf, "what begins as a PDF is taken for one");
}

void fuzz_html(std::string_view bytes) { demanded(bytes, "text/html"); }
void fuzz_plain(std::string_view bytes) { demanded(bytes, "text/plain"); }
void fuzz_rtf(std::string_view bytes) { demanded(std::string("{\\rtf1").append(bytes), ""); }

void fuzz_zip(std::string_view bytes) {
    constexpr ZipLimits limits{.entries = 100, .part = 100'000, .total = 300'000, .ratio = 300};
    ZipParts parts(bytes, limits);
    std::size_t total = 0;
    for (const std::string& name : parts.names()) {
        const auto part = parts.part(name);
        if (!part) continue;
        demand(part->size() <= limits.part, "no part is longer than it may be");
        total += part->size();
    }
    demand(total <= limits.total, "all parts are no longer than they may be");
}

/// Counts who was entered and left.
class Balance : public XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        if (element.name() == "skip"_tag) return false;
        static_cast<void>(element.is_on("w:val"));
        ++depth;
        return true;
    }
    void leave(TagName) override { demand(--depth >= 0, "nobody leaves who has not entered"); }
    void text(std::string_view text) override { size += text.size(); }

    int depth = 0;
    std::size_t size = 0;
};

void fuzz_xml(std::string_view bytes) {
    std::string part(bytes);
    Balance balance;
    const ReadTrouble trouble = walk_xml(part, balance);
    demand(balance.size <= 2 * bytes.size(), "no text grows by being read but what another charset made shorter");
    demand(trouble == ReadTrouble::too_large || balance.depth == 0, "who has entered leaves");
}

void demand_shown(const std::string& text) { demand(!invalid_utf8(text) && !unprintable(text), "what is shown is fit to be shown"); }

/// Pages are parted by form feeds; those that begin with «~» were recognised.
void fuzz_profile(std::string_view bytes) {
    static const Lexicon lexicon = *shipped_lexicon();
    DocumentText document;
    document.format = DocumentFormat::pdf;
    document.paged = true;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\f'), bytes.size());
        const std::string_view page = bytes.substr(0, end);
        TextPage made{demanded(page, "text/plain").text(), false, false, {}};
        if (page.starts_with("~")) made = {made.text, true, false, 60};
        document.pages.push_back(std::move(made));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    const Profile profile = read_profile(document, lexicon);
    for (const std::string* because : {&profile.kind.because, &profile.approved.because, &profile.approval.because, &profile.number.because,
                                       &profile.date.because, &profile.issuer.because, &profile.goals.present.because})
        demand_shown(*because);
    for (const Mention& topic : profile.topics) demand_shown(topic.because);
    demand_shown(profile.number.value.value_or(""));
}

/// What a helper answers that a document has taken over.
void fuzz_packed_text(std::string_view bytes) {
    const auto document = unpacked(std::string("merilo-text 1\n").append(bytes));
    if (!document) return;
    const auto again = unpacked(packed(*document));
    demand(again && packed(*again) == packed(*document), "what was unpacked can be packed");
    for (const TextPage& page : document->pages) demand_shown(page.text);
}

void fuzz_ocr(std::string_view bytes) {
    const auto page = page_of_words(bytes);
    if (!page) return;
    DocumentText document;
    document.pages.push_back(*page);
    demand_fit(document);
}

constexpr FuzzTarget targets[] = {{"pdf", fuzz_pdf},         {"docx", fuzz_packed_document}, {"odt", fuzz_packed_document},
                                  {"html", fuzz_html},       {"plain", fuzz_plain},          {"rtf", fuzz_rtf},
                                  {"zip", fuzz_zip},         {"xml", fuzz_xml},              {"profile", fuzz_profile},
                                  {"packed_text", fuzz_packed_text}, {"ocr", fuzz_ocr}};

}  // namespace

std::span<const FuzzTarget> fuzz_targets() { return targets; }

}  // namespace merilo::test
