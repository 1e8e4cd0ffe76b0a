#include "fake_texts.h"

#include <stdexcept>

#include "case_file.h"

namespace cases {

using namespace merilo;

namespace {

constexpr std::string_view recognised = "распознан ", new_page = "---- страница ----", picture = "(скан)\n";

DocumentText document_of(const FakePage& page) {
    DocumentText document;
    document.paged = page.address.ends_with(".pdf");
    document.format = document.paged ? DocumentFormat::pdf : DocumentFormat::docx;
    std::optional<int> confidence;
    if (page.heading.starts_with(recognised)) confidence = std::stoi(page.heading.substr(recognised.size()));
    else if (const auto trouble = read_trouble(page.heading.empty() ? "none" : page.heading)) document.trouble = *trouble;
    else throw std::runtime_error("unknown trouble: " + page.heading);
    document.pages.push_back({{}, false, false, confidence});
    for (const std::string& line : lines_of(page.body))
        if (line == new_page) document.pages.push_back({{}, false, false, confidence});
        else document.pages.back().text += line + "\n";
    for (TextPage& each : document.pages)
        if (each.text == picture) each = {{}, true, false, {}};
    return document;
}

}  // namespace

FakeTexts::FakeTexts(const std::vector<FakePage>& texts) {
    for (const FakePage& text : texts) texts_[text.address] = document_of(text);
}

std::optional<DocumentText> FakeTexts::of_file(const std::string&, const std::string& relative) const {
    const auto found = texts_.find(relative);
    return found == texts_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace cases
