#include <algorithm>
#include <charconv>

#include "collect/document/docx_parts.h"
#include "collect/document/flow.h"
#include "collect/document/readers.h"
#include "office/xml.h"

namespace merilo {
namespace {

bool passed_over(TagName name) {
    switch (name) {
        case "text:tracked-changes"_tag: case "office:annotation"_tag: case "office:forms"_tag: case "office:automatic-styles"_tag:
        case "text:note-citation"_tag: case "text:sequence-decls"_tag: case "svg:title"_tag: case "svg:desc"_tag:
        case "text:hidden-text"_tag: case "text:ruby-text"_tag: case "script:event-listener"_tag: return true;
        default: return false;
    }
}

/// Reads what stands inside elements of the kinds given; everything else says how things look.
class PartReader : public XmlVisitor {
public:
    PartReader(DocumentText& document, std::vector<TagName> read_inside) : document_(document), read_inside_(std::move(read_inside)) {}

    bool enter(const XmlElement& element) override {
        const TagName name = element.name();
        if (passed_over(name)) return false;
        inside_ += is_read(name);
        if (inside_ == 0) return true;
        switch (name) {
            case "text:p"_tag: case "text:h"_tag: paragraphs_.push_back(flow_.mark()); break;
            case "text:s"_tag: flow_.text(std::string(count_of(element.attribute("text:c")), ' ')); break;
            case "text:tab"_tag: flow_.text(" "); break;
            case "text:line-break"_tag: flow_.end_line(); break;
            case "table:table-row"_tag: flow_.begin_row(); break;
            case "table:table-cell"_tag: flow_.begin_cell(); break;
            case "draw:text-box"_tag: case "text:note-body"_tag: flow_.begin_aside(); break;
            case "text:a"_tag:
                document_.links.push_back({std::string(element.attribute("xlink:href")), {}});
                link_mark_ = flow_.mark();
                break;
            default: break;
        }
        return true;
    }

    void leave(TagName name) override {
        if (inside_ == 0) return;
        switch (name) {
            case "text:p"_tag: case "text:h"_tag: end_paragraph(name == "text:h"_tag); break;
            case "table:table-row"_tag: flow_.end_row(); break;
            case "table:table-cell"_tag: flow_.end_cell(); break;
            case "draw:text-box"_tag: case "text:note-body"_tag: flow_.end_aside(); break;
            case "text:a"_tag: document_.links.back().text = flow_.since(link_mark_); break;
            default: break;
        }
        inside_ -= is_read(name);
    }

    /// Line ends and tabs are blanks there.
    void text(std::string_view text) override {
        if (inside_ == 0 || paragraphs_.empty()) return;
        std::string blanks(text);
        std::replace_if(blanks.begin(), blanks.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
        flow_.text(blanks);
    }

    std::string take() { return flow_.take(); }

private:
    int is_read(TagName name) const { return std::find(read_inside_.begin(), read_inside_.end(), name) == read_inside_.end() ? 0 : 1; }

    static std::size_t count_of(std::string_view text) {
        constexpr int most = 100;
        int count = 1;
        std::from_chars(text.data(), text.data() + text.size(), count);
        return static_cast<std::size_t>(std::clamp(count, 0, most));
    }

    void end_paragraph(bool heading) {
        if (heading) document_.headings.push_back(flow_.since(paragraphs_.back()));
        paragraphs_.pop_back();
        flow_.end_paragraph();
    }

    DocumentText& document_;
    const std::vector<TagName> read_inside_;
    Flow flow_;
    std::vector<std::size_t> paragraphs_;
    std::size_t link_mark_ = 0;
    int inside_ = 0;
};

/// What stands at the head and foot of every page.
std::string around_pages(ZipParts& parts) {
    DocumentText apart;
    PartReader reader(apart, {"style:header"_tag, "style:footer"_tag});
    if (auto styles = parts.part("styles.xml")) walk_xml(*styles, reader);
    return reader.take();
}

}  // namespace

DocumentText read_odt(ZipParts& parts) {
    DocumentText document;
    document.format = DocumentFormat::odt;
    const auto manifest = parts.part("META-INF/manifest.xml");
    if (manifest && manifest->find("encryption-data") != std::string::npos) return unreadable(DocumentFormat::odt, ReadTrouble::encrypted);
    document.title = title_of(parts, "meta.xml", "dc:title");
    auto content = parts.part("content.xml");
    if (!content) return unreadable(DocumentFormat::odt, parts.trouble() == ReadTrouble::none ? ReadTrouble::damaged : parts.trouble());
    PartReader reader(document, {"office:text"_tag});
    document.trouble = walk_xml(*content, reader);
    std::string text = reader.take();
    text += around_pages(parts);
    const bool blank = text.find_first_not_of(" \t\n") == std::string::npos;
    add_text(document, std::move(text));
    const auto names = parts.names();
    document.pages.back().scan =
        blank && std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.starts_with("Pictures/"); });
    return document;
}

}  // namespace merilo
