// The colours and lines of the workbook: few, light, and never the only bearer of a meaning.
#include "report/workbook/sheets.h"

namespace merilo {
namespace {

constexpr Rgb ink = 0x1F2933, faint_ink = 0x6B7785, line_ink = 0xD0D7DE, header_fill = 0xDCE5EE, band_fill = 0xEEF2F6,
              link_ink = 0x1F5F99, warning_ink = 0x9C3D10;

CellStyle plain() {
    CellStyle style;
    style.ink = ink;
    style.down = CellStyle::Down::top;
    return style;
}

CellStyle boxed() {
    CellStyle style = plain();
    style.edge_ink = line_ink;
    return style.boxed(Edge::thin);
}

CellStyle header(int rotation = 0) {
    CellStyle style = boxed();
    style.bold = style.wrap = true;
    style.fill = header_fill;
    style.rotation = rotation;
    style.across = CellStyle::Across::centre;
    style.down = rotation == 0 ? CellStyle::Down::middle : CellStyle::Down::bottom;
    return style;
}

CellStyle with(CellStyle style, auto&& change) {
    change(style);
    return style;
}

CellStyle number(const char* format, bool bold = false) {
    return with(boxed(), [&](CellStyle& style) {
        style.number_format = format;
        style.bold = bold;
        style.across = CellStyle::Across::centre;
        if (bold) style.fill = band_fill;
    });
}

CellStyle text_on(std::optional<Rgb> fill, Rgb colour, bool centred) {
    return with(boxed(), [&](CellStyle& style) {
        style.fill = fill;
        style.ink = colour;
        if (centred) style.across = CellStyle::Across::centre;
    });
}

struct StateLook {
    std::optional<Rgb> fill;
    Rgb colour;
};

/// By RowState.
constexpr StateLook looks[] = {{0xDDEFE0, 0x1E5631}, {0xFDF3D3, 0x6B4E00}, {0xF9E0DC, 0x8A1C10}, {0xE1E9F7, 0x1F3F7A},
                               {0xF3E9E7, 0x8A1C10}, {0xF2F2F2, 0x8A8A8A}, {std::nullopt, 0x8A8A8A}};

}  // namespace

SheetStyles::SheetStyles(WorkbookWriter& book) {
    const auto add = [&book](CellStyle style) { return book.style(style); };
    title = add(with(plain(), [](CellStyle& style) { style.bold = true, style.font_size = 16; }));
    subtitle = add(with(plain(), [](CellStyle& style) { style.bold = true, style.font_size = 12; }));
    text = add(with(plain(), [](CellStyle& style) { style.wrap = true; }));
    faint = add(with(plain(), [](CellStyle& style) { style.wrap = true, style.ink = faint_ink; }));
    faint_line = add(with(plain(), [](CellStyle& style) { style.ink = faint_ink; }));
    jump = add(with(plain(), [](CellStyle& style) { style.ink = link_ink, style.underline = true; }));
    warning = add(with(plain(), [](CellStyle& style) { style.wrap = style.bold = true, style.ink = warning_ink; }));
    this->header = add(merilo::header());
    header_turned = add(with(merilo::header(90), [](CellStyle& style) { style.bold = false, style.font_size = 8; }));
    const CellStyle banded = with(boxed(), [](CellStyle& style) { style.bold = style.wrap = true, style.fill = band_fill; });
    band = add(banded);
    band_number = add(merilo::number("0", true));
    cell = add(boxed());
    cell_wrapped = add(with(boxed(), [](CellStyle& style) { style.wrap = true; }));
    cell_small = add(with(boxed(), [](CellStyle& style) { style.wrap = true, style.font_size = 9; }));
    cell_centred = add(with(boxed(), [](CellStyle& style) { style.across = CellStyle::Across::centre; }));
    cell_faint = add(text_on(std::nullopt, 0x8A8A8A, true));
    link = add(with(boxed(), [](CellStyle& style) { style.ink = link_ink, style.underline = true; }));
    url = add(with(boxed(), [](CellStyle& style) { style.ink = link_ink, style.underline = style.wrap = true; }));
    this->number = add(merilo::number("0"));
    share = add(merilo::number("0%"));
    decimal = add(merilo::number("0.0"));
    total = add(banded);
    total_number = band_number;
    total_share = add(merilo::number("0%", true));
    total_decimal = add(merilo::number("0.0", true));
    for (std::size_t i = 0; i < std::size(looks); ++i) {
        states[i] = add(with(text_on(looks[i].fill, looks[i].colour, true), [](CellStyle& style) { style.number_format = "0"; }));
        state_words[i] = add(with(text_on(looks[i].fill, looks[i].colour, false), [](CellStyle& style) { style.wrap = true; }));
    }
}

}  // namespace merilo
