#include "office/mark_styles.h"

#include <array>
#include <charconv>

namespace merilo {
namespace {

constexpr auto colours = std::to_array<std::string_view>({"FFFFC9C9", "FFFFE8A3", "FFD6E6FA"});  ///< by RemarkWeight; no palette of Office has them

constexpr const char* blank_styles =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>";

int number_of(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

XmlNode nth(XmlNode parent, std::string_view name, int index) {
    XmlNode node = parent.child(name);
    while (index-- > 0 && node) node = node.next(name);
    return node;
}

int count(XmlNode parent, std::string_view name) {
    int result = 0;
    for (XmlNode node = parent.child(name); node; node = node.next(name)) ++result;
    return result;
}

void recount(XmlNode parent, std::string_view name) {
    if (parent.has("count")) parent.set("count", std::to_string(count(parent, name)));
}

bool is_ours(XmlNode fill) {
    const std::string_view colour = fill.child("patternFill").child("fgColor").attribute("rgb");
    for (const std::string_view ours : colours)
        if (colour == ours) return true;
    return false;
}

void copy_colour(XmlNode to, XmlNode from) {
    for (const char* name : {"rgb", "theme", "tint", "indexed"}) {
        to.remove(name);
        if (from.has(name)) to.set(name, from.attribute(name));
    }
}

}  // namespace

MarkStyles::MarkStyles(WorkbookParts& parts, const std::string& part) {
    XmlTree* tree = parts.tree(part);
    if (!tree || !tree->root().child("cellXfs").child("xf") || !tree->root().child("fills").child("fill") || !tree->root().child("fonts")) {
        parts.put(part, blank_styles);
        tree = parts.tree(part);
    }
    root_ = tree->root();
}

XmlNode MarkStyles::style_at(int style) const {
    const XmlNode styles = root_.child("cellXfs");
    const XmlNode found = nth(styles, "xf", style);
    return found ? found : styles.child("xf");
}

int MarkStyles::add(XmlNode of, int fill) {
    XmlNode styles = root_.child("cellXfs");
    XmlNode made = styles.append_copy(of);
    made.set("fillId", std::to_string(fill));
    made.set("applyFill", "1");
    recount(styles, "xf");
    return count(styles, "xf") - 1;
}

/// A solid fill shows its first colour only: the second keeps what was under it, for the day when the remark is gone.
int MarkStyles::fill_of(RemarkWeight weight, int under) {
    const auto [known, fresh] = fills_.try_emplace({static_cast<int>(weight), under});
    if (!fresh) return known->second;
    XmlNode fills = root_.child("fills");
    const XmlNode below = nth(fills, "fill", under).child("patternFill");
    const std::string prefix = fills.prefix();
    XmlNode pattern = fills.append(prefix + "fill").append(prefix + "patternFill");
    pattern.set("patternType", "solid");
    pattern.append(prefix + "fgColor").set("rgb", colours[static_cast<std::size_t>(weight)]);
    XmlNode second = pattern.append(prefix + "bgColor");
    if (below.attribute("patternType") == "solid") copy_colour(second, below.child("fgColor"));
    else second.set("indexed", "64");
    recount(fills, "fill");
    return known->second = count(fills, "fill") - 1;
}

int MarkStyles::coloured(int style, RemarkWeight weight) {
    const auto [known, fresh] = coloured_.try_emplace({style, static_cast<int>(weight)});
    if (!fresh) return known->second;
    const XmlNode of = style_at(style);
    return known->second = add(of, fill_of(weight, number_of(of.attribute("fillId"))));
}

int MarkStyles::uncoloured_fill(int fill) {
    const auto [known, fresh] = plain_fills_.try_emplace(fill, 0);
    if (!fresh) return known->second;
    XmlNode fills = root_.child("fills");
    const XmlNode kept = nth(fills, "fill", fill).child("patternFill").child("bgColor");
    if (!kept || kept.attribute("indexed") == "64") return 0;  // nothing was under it
    const std::string prefix = fills.prefix();
    XmlNode pattern = fills.append(prefix + "fill").append(prefix + "patternFill");
    pattern.set("patternType", "solid");
    copy_colour(pattern.append(prefix + "fgColor"), kept);
    recount(fills, "fill");
    return known->second = count(fills, "fill") - 1;
}

int MarkStyles::plain(int style) {
    const auto [known, fresh] = plain_.try_emplace(style, style);
    if (!fresh) return known->second;
    const XmlNode of = style_at(style);
    const int fill = number_of(of.attribute("fillId"));
    if (!is_ours(nth(root_.child("fills"), "fill", fill))) return style;
    return known->second = add(of, uncoloured_fill(fill));
}

int MarkStyles::wrapped(bool bold, bool link) {
    const auto [known, fresh] = wrapped_.try_emplace((bold ? 1 : 0) + (link ? 2 : 0));
    if (!fresh) return known->second;
    XmlNode fonts = root_.child("fonts");
    const std::string prefix = fonts.prefix();
    XmlNode font = fonts.append(prefix + "font");
    if (bold) font.append(prefix + "b");
    if (link) font.append(prefix + "u");
    font.append(prefix + "sz").set("val", "11");
    if (link) font.append(prefix + "color").set("rgb", "FF0B5394");
    font.append(prefix + "name").set("val", "Calibri");
    recount(fonts, "font");
    XmlNode styles = root_.child("cellXfs"), style = styles.append(prefix + "xf");
    for (const char* name : {"numFmtId", "fillId", "borderId", "xfId"}) style.set(name, "0");
    style.set("fontId", std::to_string(count(fonts, "font") - 1));
    for (const char* name : {"applyFont", "applyAlignment"}) style.set(name, "1");
    XmlNode alignment = style.append(prefix + "alignment");
    alignment.set("vertical", "top");
    alignment.set("wrapText", "1");
    recount(styles, "xf");
    return known->second = count(styles, "xf") - 1;
}

}  // namespace merilo
