#include <algorithm>
#include <array>

#include "collect/document/docx_numbers.h"
#include "collect/document/docx_parts.h"
#include "collect/document/flow.h"
#include "collect/document/readers.h"
#include "office/xml.h"

namespace merilo {
namespace {

/// What holds no text of the document: properties, what a newer reader shows otherwise, what was deleted, codes of fields.
bool passed_over(TagName name) {
    switch (name) {
        case "mc:fallback"_tag: case "w:del"_tag: case "w:movefrom"_tag: case "w:deltext"_tag: case "w:instrtext"_tag:
        case "w:delinstrtext"_tag: case "w:tblpr"_tag: case "w:tblgrid"_tag: case "w:trpr"_tag: case "w:tcpr"_tag:
        case "w:sectpr"_tag: case "w:sdtpr"_tag: case "w:rt"_tag: case "w:pprchange"_tag: case "w:rprchange"_tag: return true;
        default: return false;
    }
}

using Names = std::set<std::string, std::less<>>;

/// Reads the text of one part: the body, a header, the footnotes.
class PartReader : public XmlVisitor {
public:
    PartReader(DocumentText& document, const std::vector<Relationship>& relationships, const Names& headings, ListNumbers* numbers = nullptr)
        : document_(document), heading_styles_(headings), numbers_(numbers) {
        for (const Relationship& each : relationships)
            if (each.type == "hyperlink") addresses_.emplace(each.id, each.target);
    }

    bool enter(const XmlElement& element) override {
        if (passed_over(element.name())) return false;
        switch (element.name()) {
            case "w:p"_tag: paragraphs_.push_back({flow_.mark(), false, {}}); break;
            case "w:pstyle"_tag: take_style(element.attribute("w:val")); break;
            case "w:numid"_tag: take_list(element.attribute("w:val")); break;
            case "w:ilvl"_tag: take_level(element.attribute("w:val")); break;
            case "w:outlinelvl"_tag: take_heading(element.attribute("w:val") < "9"); break;
            case "w:r"_tag: hidden_ = false; break;
            case "w:vanish"_tag: hidden_ = element.is_on("w:val"); break;
            case "w:t"_tag: in_text_ = !hidden_; break;
            case "w:tab"_tag: case "w:ptab"_tag: tab(); break;
            case "w:ppr"_tag: in_properties_ = true; break;
            case "w:br"_tag: case "w:cr"_tag: flow_.end_line(); break;
            case "w:nobreakhyphen"_tag: flow_.text("-"); break;
            case "w:tr"_tag: flow_.begin_row(); break;
            case "w:tc"_tag: flow_.begin_cell(); break;
            case "w:txbxcontent"_tag: flow_.begin_aside(); break;
            case "w:hyperlink"_tag: begin_link(element.attribute("r:id")); break;
            default: break;
        }
        return true;
    }

    void leave(TagName name) override {
        switch (name) {
            case "w:p"_tag: end_paragraph(); break;
            case "w:t"_tag: in_text_ = false; break;
            case "w:ppr"_tag: end_properties(); break;
            case "w:tr"_tag: flow_.end_row(); break;
            case "w:tc"_tag: flow_.end_cell(); break;
            case "w:txbxcontent"_tag: flow_.end_aside(); break;
            case "w:hyperlink"_tag: end_link(); break;
            default: break;
        }
    }

    void text(std::string_view text) override {
        if (in_text_) flow_.text(text);
    }

    std::string take() { return flow_.take(); }

private:
    struct Paragraph {
        std::size_t mark;
        bool heading;
        ListPlace place;
    };

    /// Between words it parts columns; before the first word of a paragraph it is an indent.
    void tab() {
        if (in_properties_ || paragraphs_.empty()) return;
        if (flow_.mark() > paragraphs_.back().mark) flow_.tab();
    }

    void take_heading(bool heading) {
        if (!paragraphs_.empty()) paragraphs_.back().heading = paragraphs_.back().heading || heading;
    }

    void take_style(std::string_view style) {
        take_heading(heading_styles_.contains(style));
        const auto place = numbers_ ? numbers_->of_style(style) : std::nullopt;
        if (place && !paragraphs_.empty()) paragraphs_.back().place = *place;
    }

    void take_list(std::string_view list) {
        if (!paragraphs_.empty()) paragraphs_.back().place.list = list;
    }

    void take_level(std::string_view level) {
        if (!paragraphs_.empty()) paragraphs_.back().place.level = level.size() == 1 ? level.front() - '0' : 0;
    }

    /// They come before the words, and so does the number of an item.
    void end_properties() {
        in_properties_ = false;
        if (!numbers_ || paragraphs_.empty() || paragraphs_.back().place.list.empty()) return;
        const std::string number = numbers_->next(paragraphs_.back().place);
        if (!number.empty()) flow_.text(number + " ");
        paragraphs_.back().mark = flow_.mark();
    }

    void end_paragraph() {
        if (paragraphs_.empty()) return;
        if (paragraphs_.back().heading) document_.headings.push_back(flow_.since(paragraphs_.back().mark));
        paragraphs_.pop_back();
        flow_.end_paragraph();
    }

    void begin_link(std::string_view id) {
        link_mark_ = flow_.mark();
        const auto found = addresses_.find(id);
        link_ = found == addresses_.end() ? std::string_view{} : std::string_view(found->second);
    }

    void end_link() {
        if (!link_.empty()) document_.links.push_back({std::string(link_), flow_.since(link_mark_)});
        link_ = {};
    }

    DocumentText& document_;
    const Names& heading_styles_;
    ListNumbers* const numbers_;
    std::map<std::string, std::string, std::less<>> addresses_;
    Flow flow_;
    std::vector<Paragraph> paragraphs_;
    bool hidden_ = false, in_text_ = false, in_properties_ = false;
    std::string_view link_;
    std::size_t link_mark_ = 0;
};

std::string target_of(const std::vector<Relationship>& relationships, std::string_view type, std::string fallback) {
    for (const Relationship& each : relationships)
        if (each.type == type) return each.target;
    return fallback;
}

bool shows_pictures(const ZipParts& parts) {
    const auto names = parts.names();
    return std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.starts_with("word/media/"); });
}

/// The parts that stand on every page or under it, each text once: the header of even pages is often that of the odd ones.
void add_around(DocumentText& document, ZipParts& parts, const std::vector<Relationship>& relationships, std::string& text) {
    constexpr std::array kinds{"header", "footer", "footnotes", "endnotes"};
    constexpr int most = 60;
    const Names no_headings;
    std::set<std::string> seen;
    int read = 0;
    for (const char* kind : kinds)
        for (const Relationship& each : relationships) {
            if (each.type != kind || ++read > most) continue;
            auto part = parts.part(each.target);
            PartReader reader(document, {}, no_headings);
            if (part) walk_xml(*part, reader);
            const std::string around = reader.take();
            if (seen.insert(around).second) text += around;
        }
}

}  // namespace

DocumentText read_docx(ZipParts& parts) {
    DocumentText document;
    document.format = DocumentFormat::docx;
    const auto package = relationships_of(parts, "");
    const std::string body = target_of(package, "officeDocument", "word/document.xml");
    const auto relationships = relationships_of(parts, body);
    const std::string styles = target_of(relationships, "styles", "word/styles.xml");
    const auto headings = heading_styles(parts, styles);
    ListNumbers numbers(parts, target_of(relationships, "numbering", "word/numbering.xml"), styles);
    document.title = title_of(parts, target_of(package, "core-properties", "docProps/core.xml"), "dc:title");
    auto part = parts.part(body);
    if (!part) return unreadable(DocumentFormat::docx, parts.trouble() == ReadTrouble::none ? ReadTrouble::damaged : parts.trouble());
    PartReader reader(document, relationships, headings, &numbers);
    document.trouble = walk_xml(*part, reader);
    std::string text = reader.take();
    add_around(document, parts, relationships, text);
    const bool blank = text.find_first_not_of(" \t\n") == std::string::npos;
    add_text(document, std::move(text));
    document.pages.back().scan = blank && shows_pictures(parts);
    return document;
}

}  // namespace merilo
