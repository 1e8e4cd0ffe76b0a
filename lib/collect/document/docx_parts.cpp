#include "collect/document/docx_parts.h"

#include <array>

#include "office/xml.h"
#include "text/words.h"

namespace merilo {
namespace {

using namespace std::string_view_literals;

std::string_view last_word(std::string_view address) { return address.substr(address.rfind('/') + 1); }

/// The part that a target means, seen from the folder of `part`.
std::string part_named(std::string_view part, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string_view folder = part.substr(0, part.rfind('/') == std::string_view::npos ? 0 : part.rfind('/') + 1);
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        if (folder.empty()) continue;
        folder.remove_suffix(1);
        folder = folder.substr(0, folder.rfind('/') == std::string_view::npos ? 0 : folder.rfind('/') + 1);
    }
    return std::string(folder).append(target);
}

class RelationshipReader : public XmlVisitor {
public:
    explicit RelationshipReader(const std::string& part) : part_(part) {}

    bool enter(const XmlElement& element) override {
        constexpr std::size_t most = 20'000;
        if (element.name() != "relationship"_tag || found.size() == most) return true;
        const std::string_view target = element.attribute("Target");
        const bool external = element.attribute("TargetMode") == "External";
        found.push_back({std::string(element.attribute("Id")), std::string(last_word(element.attribute("Type"))),
                         external ? std::string(target) : part_named(part_, target)});
        return true;
    }
    void leave(TagName) override {}
    void text(std::string_view) override {}

    std::vector<Relationship> found;

private:
    const std::string& part_;
};

struct Style {
    std::string rests_on;
    bool heading = false;
};

class StyleReader : public XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        if (element.name() == "w:style"_tag) style_ = &styles[std::string(element.attribute("w:styleId"))];
        if (style_ == nullptr) return true;
        const std::string_view value = element.attribute("w:val");
        if (element.name() == "w:basedon"_tag) style_->rests_on = value;
        else if (element.name() == "w:name"_tag) style_->heading = style_->heading || names_heading(value);
        else if (element.name() == "w:outlinelvl"_tag) style_->heading = style_->heading || (value >= "0" && value < "9");
        return true;
    }
    void leave(TagName name) override {
        if (name == "w:style"_tag) style_ = nullptr;
    }
    void text(std::string_view) override {}

    std::map<std::string, Style> styles;

private:
    static bool names_heading(std::string_view name) {
        const std::string folded_name = folded(name.substr(0, 100));
        for (const std::string_view word : {"heading"sv, "заголовок"sv, "title"sv, "название"sv})
            if (folded_name.starts_with(word)) return true;
        return false;
    }

    Style* style_ = nullptr;
};

class TitleReader : public XmlVisitor {
public:
    explicit TitleReader(TagName wanted) : wanted_(wanted) {}
    bool enter(const XmlElement& element) override {
        inside_ = inside_ || element.name() == wanted_;
        return true;
    }
    void leave(TagName name) override { inside_ = inside_ && name != wanted_; }
    void text(std::string_view text) override {
        if (inside_) title += text;
    }

    std::string title;

private:
    const TagName wanted_;
    bool inside_ = false;
};

}  // namespace

std::vector<Relationship> relationships_of(ZipParts& parts, const std::string& part) {
    const std::size_t name = part.rfind('/') == std::string::npos ? 0 : part.rfind('/') + 1;
    auto bytes = parts.part(part.substr(0, name) + "_rels/" + part.substr(name) + ".rels");
    RelationshipReader reader(part);
    if (bytes) walk_xml(*bytes, reader);
    return std::move(reader.found);
}

std::set<std::string, std::less<>> heading_styles(ZipParts& parts, const std::string& part) {
    constexpr int longest_chain = 20;
    StyleReader reader;
    if (auto bytes = parts.part(part)) walk_xml(*bytes, reader);
    std::set<std::string, std::less<>> headings;
    for (const auto& [id, style] : reader.styles) {
        const Style* base = &style;
        for (int i = 0; i < longest_chain && !base->heading; ++i) {
            const auto next = reader.styles.find(base->rests_on);
            if (next == reader.styles.end()) break;
            base = &next->second;
        }
        if (base->heading) headings.insert(id);
    }
    return headings;
}

std::string title_of(ZipParts& parts, const std::string& part, std::string_view element) {
    TitleReader reader(tag_name(element));
    if (auto bytes = parts.part(part)) walk_xml(*bytes, reader);
    return std::move(reader.title);
}

}  // namespace merilo
