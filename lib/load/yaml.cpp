// The one file that talks to yaml-cpp. Its event interface shows what its node tree hides: repeated keys, quoting,
// several documents, exact places. Every guard below stands for a text that yaml-cpp reads silently as another.
#include "load/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <optional>
#include <streambuf>

#include "load/bytes.h"
#include "load/yaml_hints.h"
#include "load/yaml_messages.h"
#include "text/say.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::size_t max_depth = 64;

/// A stream over memory that copies nothing.
struct MemoryStream : std::streambuf, std::istream {
    explicit MemoryStream(std::string_view text) : std::istream(static_cast<std::streambuf*>(this)) {
        char* begin = const_cast<char*>(text.data());  // only ever read from
        setg(begin, begin, begin + text.size());
    }
};

/// What the handler throws to leave yaml-cpp; caught in this file.
struct Refusal {
    Mark mark;
    Said message;
    bool unsure = false;  ///< the text is broken here, but the cause may stand nearby
};

/// Turns yaml-cpp's marks (from 0, columns in bytes) into ours. Marks come nearly in order, so counting goes on
/// from the last one: a file of one long line stays linear.
class Marks {
public:
    explicit Marks(std::string_view text) : text_(text) {}

    Mark operator()(const YAML::Mark& mark) {
        if (mark.is_null()) return {};
        const std::size_t pos = std::min(static_cast<std::size_t>(mark.pos), text_.size());
        const std::size_t line_start = pos - std::min(static_cast<std::size_t>(mark.column), pos);
        if (mark.line != line_ || pos < pos_) {
            line_ = mark.line;
            pos_ = line_start;
            characters_ = 0;
        }
        for (; pos_ < pos; ++pos_) characters_ += (text_[pos_] & 0xC0) != 0x80;
        return {mark.line + 1, characters_ + 1};
    }

private:
    std::string_view text_;
    int line_ = -1;
    std::size_t pos_ = 0;
    int characters_ = 0;
};

/// Builds the tree. Nodes under construction live on a stack; a finished one moves into its parent.
class TreeBuilder : public YAML::EventHandler {
public:
    explicit TreeBuilder(std::string_view text) : text_(text), marks_(text) {}

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ > 1) throw Refusal{marks_(mark), say(yaml_text::second_document)};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        Node node;
        node.mark = marks_(mark);
        // The mark of an empty value is that of the next token: the key's is where a reader looks.
        if (!stack_.empty() && stack_.back().key) {
            node.mark = stack_.back().key->mark;
            guard_colon(*stack_.back().key);
        }
        put(std::move(node));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        throw Refusal{marks_(mark), say(yaml_text::alias)};
    }
    void OnAnchor(const YAML::Mark& mark, const std::string&) override {
        throw Refusal{marks_(mark), say(yaml_text::anchor)};
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        Node node;
        node.type = Node::Type::scalar;
        node.quoted = tag == "!";
        node.mark = marks_(mark);
        node.text = value;
        last_scalar_ = static_cast<std::size_t>(mark.pos);
        if (expects_key()) key_pos_ = last_scalar_;
        if (node.quoted) guard_quoted(node, last_scalar_);
        else guard_plain(node, last_scalar_);
        put(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        open(Node::Type::list, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        open(Node::Type::map, mark, tag, anchor, style);
    }
    void OnMapEnd() override { close(); }

    Node take() { return std::move(root_); }
    bool empty() const { return documents_ == 0; }
    Mark mark_of(const YAML::Mark& mark) { return marks_(mark); }

    /// Whether a mark points at nothing: the very beginning, or blank space up to the end.
    bool says_nothing(const YAML::Mark& mark) const {
        return mark.is_null() || mark.pos == 0 || blank_from(text_, static_cast<std::size_t>(mark.pos));
    }

    /// The innermost bracket that is still open.
    const Mark* open_bracket() const {
        for (auto frame = stack_.rbegin(); frame != stack_.rend(); ++frame)
            if (frame->flow) return &frame->node.mark;
        return nullptr;
    }

    std::optional<std::size_t> long_quote() const { return long_quote_; }

    /// yaml-cpp accepts a quote that the file never closes: look for the closing one ourselves.
    void guard_last_quote() const {
        if (last_scalar_ >= text_.size() || (text_[last_scalar_] != '"' && text_[last_scalar_] != '\'')) return;
        if (!quote_closes(text_, last_scalar_)) throw Refusal{mark_at(text_, last_scalar_), say(yaml_text::unclosed_quote)};
    }

private:
    struct Frame {
        Node node;
        bool flow = false;
        std::optional<Node> key = {};  ///< of a map: read, its value not yet
    };

    void open(Node::Type type, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style) {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        if (stack_.size() >= max_depth) throw Refusal{marks_(mark), say(yaml_text::too_deep, max_depth)};
        if (expects_key()) throw Refusal{marks_(mark), say(yaml_text::key_not_text), true};
        Frame frame;
        frame.node.type = type;
        frame.node.mark = marks_(mark);
        // A pair inside a list («[a: 1]») has the style of a bracket and no bracket of its own.
        const char here = static_cast<std::size_t>(mark.pos) < text_.size() ? text_[mark.pos] : '\0';
        frame.flow = style == YAML::EmitterStyle::Flow && (here == '[' || here == '{');
        stack_.push_back(std::move(frame));
    }

    void close() {
        Node node = std::move(stack_.back().node);
        stack_.pop_back();
        put(std::move(node));
    }

    bool expects_key() const {
        return !stack_.empty() && stack_.back().node.type == Node::Type::map && !stack_.back().key;
    }

    void put(Node&& node) {
        if (stack_.empty()) {
            root_ = std::move(node);
            return;
        }
        Frame& frame = stack_.back();
        if (frame.node.type == Node::Type::list) {
            frame.node.items.push_back(std::move(node));
        } else if (!frame.key) {
            if (node.type != Node::Type::scalar) throw Refusal{node.mark, say(yaml_text::key_not_text), true};
            frame.key = std::move(node);
        } else {
            frame.node.entries.push_back({std::move(*frame.key), std::move(node)});
            frame.key.reset();
        }
    }

    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor != YAML::NullAnchor) throw Refusal{marks_(mark), say(yaml_text::anchor)};
    }
    void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
        if (tag != "?" && tag != "!" && !tag.empty()) throw Refusal{marks_(mark), say(yaml_text::tag, tag)};
    }

    /// yaml-cpp takes a line without a colon for a key without a value.
    void guard_colon(const Node& key) const {
        if (key.quoted || key_pos_ + key.text.size() > text_.size()) return;
        const std::size_t next = text_.find_first_not_of(" \t", key_pos_ + key.text.size());
        if (const Mark* bracket = open_bracket(); bracket && blank_from(text_, next))
            throw Refusal{*bracket, say(yaml_text::unclosed_bracket)};
        if (next == std::string_view::npos || text_[next] != ':') throw Refusal{key.mark, say(yaml_text::no_colon)};
    }

    /// «\a» in "docs\a.pdf" is a bell to YAML. A quote that runs over lines is remembered: it may lack its end.
    void guard_quoted(const Node& node, std::size_t pos) {
        if (unprintable(node.text)) throw Refusal{node.mark, say(yaml_text::control)};
        const bool block = text_[pos] != '"' && text_[pos] != '\'';
        if (!block && text_.substr(pos, node.text.size() + 1).find('\n') != std::string_view::npos) long_quote_ = pos;
    }

    /// A no-break space is no space to YAML: «a:<NBSP>1» is one scalar, and an indent of them joins the key.
    void guard_plain(Node& node, std::size_t pos) {
        std::string& text = node.text;
        if (odd_space(text) && expects_key()) throw Refusal{node.mark, say(yaml_text::odd_space)};
        for (std::size_t colon = text.find(':'); colon != std::string::npos; colon = text.find(':', colon + 1))
            if (odd_space(std::string_view(text).substr(colon + 1)))
                throw Refusal{node.mark, say(yaml_text::odd_space)};
        node.cut_by_comment = cut_by_comment(text_, text, pos);
        while (const std::size_t size = odd_space(text)) text.erase(0, size);
        for (std::size_t back : {2U, 3U})
            if (text.size() >= back && odd_space(std::string_view(text).substr(text.size() - back)) == back)
                text.resize(text.size() - back);
    }

    std::string_view text_;
    Marks marks_;
    Node root_;
    std::vector<Frame> stack_;
    int documents_ = 0;
    std::size_t last_scalar_ = std::string_view::npos;
    std::optional<std::size_t> long_quote_;  ///< the last quote that runs over lines
    std::size_t key_pos_ = 0;  ///< of the key read last: where an empty value follows, its own
};

void run(TreeBuilder& builder, std::string_view text) {
    MemoryStream stream(text);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {}
    builder.guard_last_quote();
    if (builder.empty()) throw Refusal{{}, say(yaml_text::empty_file)};
}

Refusal refusal_of(const YAML::Exception& fault, TreeBuilder& builder, std::string_view text) {
    if (fault.msg == YAML::ErrorMsg::EOF_IN_SCALAR) return {last_quote(text), say(yaml_text::unclosed_quote)};
    if (const auto quote = builder.long_quote())
        return {mark_at(text, *quote), say(quote_closes(text, *quote) ? yaml_text::quote_over_lines : yaml_text::unclosed_quote)};
    // yaml-cpp reports an unclosed bracket at the beginning or at the end of the file, never where it stands.
    if (const Mark* bracket = builder.open_bracket(); bracket && builder.says_nothing(fault.mark))
        return {*bracket, say(yaml_text::unclosed_bracket)};
    return {builder.mark_of(fault.mark), yaml_message(fault.msg), true};
}

Error error_of(Refusal refusal, std::string_view text, const std::string& file) {
    if (refusal.unsure)
        if (auto hint = likely_cause(text, refusal.mark)) refusal = {hint->mark, std::move(hint->message)};
    return {{file, refusal.mark, {}}, std::move(refusal.message), source_line(text, refusal.mark.line)};
}

}  // namespace

Result<SourceTree> read_yaml(std::string_view bytes, std::string file) {
    const auto text = checked_text(bytes, file);
    if (!text) return text.errors();
    TreeBuilder builder(*text);
    try {
        run(builder, *text);
        return SourceTree{std::move(file), *text, builder.take(), {}};
    } catch (const Refusal& refusal) {
        return error_of(refusal, *text, file);
    } catch (const YAML::Exception& fault) {
        return error_of(refusal_of(fault, builder, *text), *text, file);
    }
}

}  // namespace merilo
