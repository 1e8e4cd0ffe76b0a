#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/date.h"

namespace merilo {

/// A cell; row and column count from 0.
struct CellAt {
    int row = 0, column = 0;
    bool operator==(const CellAt&) const = default;
};

/// A rectangle of cells, both corners included.
struct CellArea {
    CellAt from, to;
};

using Rgb = std::uint32_t;  ///< 0xRRGGBB

enum class Edge { none, thin, medium, dotted, hair };

/// What a cell looks like and whether protection holds it. Dates need a `number_format` of their own.
struct CellStyle {
    enum class Across { general, left, centre, right, justify };
    enum class Down { bottom, middle, top };

    bool bold = false, italic = false, underline = false, strike = false;
    double font_size = 0;  ///< points; 0: the workbook's 11
    std::string font = {};      ///< empty: the workbook's
    std::optional<Rgb> ink = {}, fill = {};
    Across across = Across::general;
    Down down = Down::bottom;
    bool wrap = false, shrink = false;
    int indent = 0, rotation = 0;  ///< rotation in degrees, -90…90
    Edge left = Edge::none, right = Edge::none, top = Edge::none, bottom = Edge::none;
    Rgb edge_ink = 0xBFBFBF;
    std::string number_format = {};  ///< Excel's code: «0», «0%», «dd.mm.yyyy», «@» for text
    bool locked = true, formula_hidden = false;

    /// All four edges alike.
    CellStyle& boxed(Edge edge) {
        left = right = top = bottom = edge;
        return *this;
    }
    bool operator==(const CellStyle&) const = default;
};

/// A style that a workbook knows. The default one is the plain cell.
enum class StyleId : int { plain = 0 };

/// A stretch of a cell's text with a font of its own; only what a style says of the font counts.
struct RichText {
    std::string text = {};
    StyleId style = StyleId::plain;
};

struct CommentShape {
    int width = 300, height = 120;  ///< pixels
    std::string author = {};
    std::optional<Rgb> fill = {};
    bool shown = false;  ///< else only when the pointer is over the cell
};

/// What may be typed into a cell. Titles are cut to 32 characters, messages to 255.
struct InputRule {
    enum class Kind { any, list, list_from, whole_number, date, text_length, formula };
    enum class OnError { stop, warning, information };

    Kind kind = Kind::any;           ///< any: only the prompt is shown
    std::vector<std::string> list = {};   ///< `list`: no commas, no quotes, at most 255 characters with the commas between
    std::string formula = {};             ///< `list_from`: a reference («'Списки'!$A$1:$A$9»); `formula`: true where allowed
    int least = 0, most = 0;         ///< `whole_number`, `text_length`
    Date earliest = {}, latest = {};           ///< `date`
    bool blank_allowed = true;
    OnError on_error = OnError::stop;
    std::string prompt_title = {}, prompt = {}, error_title = {}, error = {};
};

/// Shades from the lowest to the highest value; without numbers of the area's own least, middle and greatest.
struct ColourScale {
    Rgb low = 0xF8CBAD, high = 0xC6E0B4;
    std::optional<Rgb> middle = {};
    std::optional<double> from = {}, centre = {}, to = {};
};

struct DataBar {
    Rgb fill = 0x9DC3E6;
    std::optional<double> from = {}, to = {};
    bool only_bar = false;
};

/// A style laid over cells that fulfil a condition; of the style fonts, fill and edges count.
struct CellRule {
    enum class When { equal, unequal, less, at_most, greater, at_least, between, formula, contains, blank, not_blank };

    When when = When::equal;
    std::string value = {}, upper = {};  ///< numbers or formulas («$B$2», «"да"»); `contains`: the text; `upper`: of `between`
    StyleId style = StyleId::plain;
    bool stop = false;         ///< later rules are not asked
};

/// What people may still do on a protected sheet besides filling in unlocked cells.
struct SheetProtection {
    std::string password = {};
    bool sort = false, filter = false, format_cells = false, format_columns = false, format_rows = false;
    bool insert_rows = false, delete_rows = false, insert_links = false, edit_objects = false;
};

struct PrintSetup {
    bool landscape = false;
    int pages_wide = 1, pages_tall = 0;  ///< 0: as many as it takes; both 0: no fitting
    std::optional<std::pair<int, int>> repeated_rows = {};  ///< first and last; A4 always
    std::optional<std::pair<int, int>> repeated_columns = {};  ///< left out beside rows where the sheet's name is a long one
    std::optional<CellArea> area = {};
    std::string header = {}, footer = {};  ///< Excel's codes («&L… &C… &R&P из &N»); texts go in through `header_text`
    double left = 1.2, right = 1.2, top = 1.5, bottom = 1.5;  ///< centimetres
    bool centred = false;
    std::vector<int> breaks_before = {};  ///< rows that begin a page
};

struct ChartSeries {
    std::string name = {};
    std::string sheet = {};            ///< the name of the sheet that both areas are on
    CellArea categories = {}, values = {};  ///< a row or a column each
    std::vector<double> cached = {};   ///< the values, where their cells are formulas: for viewers that do not recalculate
    std::optional<Rgb> fill = {};      ///< none: nothing is drawn (it only shifts what is stacked on it)
    bool labels = false;
    std::string label_format = {};
};

struct ChartPlan {
    enum class Kind { bar, bar_stacked, bar_percent, column, column_stacked, column_percent, line };

    Kind kind = Kind::column;
    std::string title = {}, category_title = {}, value_title = {};
    std::vector<ChartSeries> series = {};
    std::optional<double> from = {}, to = {}, step = {};  ///< of the value axis
    std::string value_format = {};              ///< of its numbers: «0%»; empty: as the cells'
    bool categories_down = false;          ///< bars: the first category on top
    bool legend = true;                    ///< at the bottom
    bool gridlines = true;
    int width = 640, height = 360;         ///< pixels
    int gap = 60;                          ///< between categories, per cent of a bar's width
    std::string described = {};                 ///< for those who cannot see it
};

struct WorkbookProperties {
    std::string title = {}, subject = {}, author = {}, company = {}, keywords = {}, comments = {};
    Date created = {};  ///< handed in, so that the same input gives the same bytes
};

}  // namespace merilo
