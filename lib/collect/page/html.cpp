// The one file that talks to gumbo.
#include "collect/page/html.h"

#include <gumbo.h>

#include <array>
#include <csetjmp>
#include <cstddef>
#include <new>

namespace merilo {

/// All memory of one parse. It is given back at once, never node by node: gumbo frees trees by recursion, and a page
/// nests as deep as it likes. A page that asks for too much ends the parse by a jump over gumbo's own frames, which are
/// plain C and hold nothing.
struct Html::Arena {
    static constexpr std::size_t chunk = 256 * 1024, most = 32 * 1024 * 1024;

    std::vector<std::unique_ptr<std::byte[]>> chunks;
    std::byte* free = nullptr;
    std::size_t left = 0, taken = 0;
    std::jmp_buf too_much;

    static void* allocate(void* self, std::size_t size) {
        auto& arena = *static_cast<Arena*>(self);
        constexpr std::size_t alignment = alignof(std::max_align_t);
        size = (size + alignment - 1) / alignment * alignment;
        if (size > arena.left && !arena.grow(size)) std::longjmp(arena.too_much, 1);
        void* result = arena.free;
        arena.free += size;
        arena.left -= size;
        return result;
    }
    static void release(void*, void*) {}

    bool grow(std::size_t size) {
        const std::size_t whole = size > chunk / 4 ? size : chunk;
        if (whole > most - taken || chunks.size() == chunks.capacity()) return false;
        chunks.emplace_back(new (std::nothrow) std::byte[whole]);
        if (!chunks.back()) return false;
        taken += whole;
        free = chunks.back().get();
        left = whole;
        return true;
    }
};

namespace {

/// Null when the arena could not hold it.
GumboOutput* parse(std::jmp_buf& too_much, const GumboOptions& options, std::string_view html) {
    if (setjmp(too_much) != 0) return nullptr;
    return gumbo_parse_with_options(&options, html.data(), html.size());
}

TagName name_of(const GumboElement& element) {
    static const auto names = [] {
        std::array<TagName, GUMBO_TAG_LAST> all{};
        for (int tag = 0; tag < GUMBO_TAG_LAST; ++tag) all[tag] = tag_name(gumbo_normalized_tagname(static_cast<GumboTag>(tag)));
        all[GUMBO_TAG_UNKNOWN] = "unknown"_tag;
        return all;
    }();
    return element.tag_namespace == GUMBO_NAMESPACE_HTML ? names[element.tag] : "svg"_tag;
}

}  // namespace

struct Html::Layout {
    struct Open {
        const GumboVector* children;
        unsigned next;
        std::uint32_t index;
    };
    Html& html;
    std::vector<Open> open{};

    void lay_out(const GumboNode& root) {
        enter(root);
        while (!open.empty()) {
            Open& top = open.back();
            if (top.next < top.children->length) {
                enter(*static_cast<const GumboNode*>(top.children->data[top.next++]));
                continue;
            }
            html.nodes_[top.index].end = static_cast<std::uint32_t>(html.nodes_.size());
            open.pop_back();
        }
    }

    void enter(const GumboNode& node) {
        const auto index = static_cast<std::uint32_t>(html.nodes_.size());
        if (node.type == GUMBO_NODE_ELEMENT) {
            html.nodes_.push_back(element(node.v.element, index));
            open.push_back({&node.v.element.children, 0, index});
        } else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA || node.type == GUMBO_NODE_WHITESPACE) {
            html.nodes_.push_back({.text = node.v.text.text, .end = index + 1});
        }
    }

    HtmlNode element(const GumboElement& element, std::uint32_t index) {
        HtmlNode node{.tag = name_of(element), .text = {}, .end = index + 1};
        node.attributes = static_cast<std::uint32_t>(html.attributes_.size());
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
            html.attributes_.push_back({attribute.name, attribute.value});
        }
        node.attributes_end = static_cast<std::uint32_t>(html.attributes_.size());
        return node;
    }
};

Html::Html(std::string_view utf8) : arena_(std::make_unique<Arena>()) {
    arena_->chunks.reserve(Arena::most / (Arena::chunk / 4) + 1);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = Arena::allocate;
    options.deallocator = Arena::release;
    options.userdata = arena_.get();
    options.max_errors = 0;
    const GumboOutput* output = parse(arena_->too_much, options, utf8);
    parsed_ = output != nullptr;
    if (parsed_) Layout{*this}.lay_out(*output->root);
}

Html::~Html() = default;

std::string_view Html::attribute(const HtmlNode& node, std::string_view name) const {
    for (std::uint32_t i = node.attributes; i < node.attributes_end; ++i)
        if (attributes_[i].name == name) return attributes_[i].value;
    return {};
}

}  // namespace merilo
