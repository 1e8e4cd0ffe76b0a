// What a CellStyle is to libxlsxwriter.
#include <algorithm>
#include <array>

#include "office/workbook_native.h"

namespace merilo {
namespace {

void give_edges(lxw_format* format, const CellStyle& style) {
    constexpr std::array edges{LXW_BORDER_NONE, LXW_BORDER_THIN, LXW_BORDER_MEDIUM, LXW_BORDER_DOTTED, LXW_BORDER_HAIR};
    const auto of = [&edges](Edge edge) { return static_cast<std::uint8_t>(edges[static_cast<std::size_t>(edge)]); };
    format_set_left(format, of(style.left));
    format_set_right(format, of(style.right));
    format_set_top(format, of(style.top));
    format_set_bottom(format, of(style.bottom));
    format_set_border_color(format, native(style.edge_ink));
}

void give_font(lxw_format* format, const CellStyle& style) {
    if (style.bold) format_set_bold(format);
    if (style.italic) format_set_italic(format);
    if (style.underline) format_set_underline(format, LXW_UNDERLINE_SINGLE);
    if (style.strike) format_set_font_strikeout(format);
    if (style.font_size > 0) format_set_font_size(format, style.font_size);
    if (!style.font.empty()) format_set_font_name(format, style.font.c_str());
    if (style.ink) format_set_font_color(format, native(*style.ink));
}

void give_layout(lxw_format* format, const CellStyle& style) {
    constexpr std::array across{LXW_ALIGN_NONE, LXW_ALIGN_LEFT, LXW_ALIGN_CENTER, LXW_ALIGN_RIGHT, LXW_ALIGN_JUSTIFY};
    constexpr std::array down{LXW_ALIGN_VERTICAL_BOTTOM, LXW_ALIGN_VERTICAL_CENTER, LXW_ALIGN_VERTICAL_TOP};
    format_set_align(format, static_cast<std::uint8_t>(across[static_cast<std::size_t>(style.across)]));
    format_set_align(format, static_cast<std::uint8_t>(down[static_cast<std::size_t>(style.down)]));
    if (style.wrap) format_set_text_wrap(format);
    if (style.shrink) format_set_shrink(format);
    if (style.indent > 0) format_set_indent(format, static_cast<std::uint8_t>(std::min(style.indent, 250)));
    if (style.rotation != 0) format_set_rotation(format, static_cast<std::int16_t>(std::clamp(style.rotation, -90, 90)));
}

}  // namespace

void give_style(lxw_format* format, const CellStyle& style) {
    give_font(format, style);
    give_layout(format, style);
    give_edges(format, style);
    if (style.fill) format_set_bg_color(format, native(*style.fill));
    if (!style.number_format.empty()) format_set_num_format(format, style.number_format.c_str());
    if (!style.locked) format_set_unlocked(format);
    if (style.formula_hidden) format_set_hidden(format);
}

}  // namespace merilo
