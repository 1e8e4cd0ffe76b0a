#pragma once
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.h"
#include "office/workbook_names.h"
#include "office/workbook_parts.h"

namespace merilo {

class WorkbookWriter;

/// One sheet that is being written. Texts from outside go in as they are: a text stays a text, whatever it begins with;
/// bytes that are no UTF-8 are shown as «�», controls are dropped, what is longer than a cell holds is cut. A later write
/// to the same cell wins. Anything impossible makes `WorkbookWriter::bytes` fail, never the call.
class SheetWriter {
public:
    /// The name that the sheet got.
    const std::string& name() const { return name_; }

    void text(CellAt at, std::string_view text, StyleId style = StyleId::plain);
    void rich_text(CellAt at, const std::vector<RichText>& parts, StyleId style = StyleId::plain);
    void number(CellAt at, double number, StyleId style = StyleId::plain);
    void date(CellAt at, const Date& date, StyleId style);
    void blank(CellAt at, StyleId style);
    /// With or without «=». `cached` is what viewers show that do not recalculate: it must be right.
    void formula(CellAt at, const std::string& formula, double cached, StyleId style = StyleId::plain);
    void text_formula(CellAt at, const std::string& formula, std::string_view cached, StyleId style = StyleId::plain);
    /// A link that can be followed where it is an http, https, ftp or mailto address that Excel takes, else the text alone.
    /// An empty `text` shows the address.
    void link(CellAt at, std::string_view url, std::string_view text, StyleId style = StyleId::plain);
    /// A link to a cell of this workbook.
    void link_to(CellAt at, std::string_view sheet, CellAt target, std::string_view text, StyleId style = StyleId::plain);
    /// One cell alone is not merged, only written. Areas must not overlap.
    void merged(const CellArea& area, std::string_view text, StyleId style = StyleId::plain);
    void comment(CellAt at, std::string_view text, const CommentShape& shape = {});

    /// Width in characters of the default font.
    void columns(int first, int last, double width, StyleId style = StyleId::plain, bool hidden = false);
    /// Height in points; 0: as the content needs.
    void row(int row, double height, StyleId style = StyleId::plain, bool hidden = false);

    void input(const CellArea& area, const InputRule& rule);
    void colour_scale(const CellArea& area, const ColourScale& scale);
    void data_bar(const CellArea& area, const DataBar& bar);
    void rule(const CellArea& area, const CellRule& rule);

    /// Rows above and columns left of this cell stay in sight.
    void freeze(CellAt first_moving);
    /// The first row of the area is the header.
    void autofilter(const CellArea& area);
    void protect(const SheetProtection& protection = {});
    void print(const PrintSetup& setup);
    void tab_colour(Rgb colour);
    void hide();
    /// The sheet that is in sight when the file is opened; else the first one that is not hidden.
    void open_here();
    void zoom(int percent);
    void hide_gridlines();
    void chart(CellAt at, const ChartPlan& plan);

private:
    friend class WorkbookWriter;
    struct Native;
    SheetWriter(std::string name, Native native);

    std::string name_;
    std::shared_ptr<Native> native_;
};

/// Writes one XLSX file in memory. The same calls give the same bytes, in any locale and on any thread; one thread a writer.
class WorkbookWriter {
public:
    explicit WorkbookWriter(const WorkbookProperties& properties);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// The style's id here; equal styles share one. Register a style once rather than for each cell.
    StyleId style(const CellStyle& style);
    /// A sheet behind those that are there. The name becomes one that Excel takes and that is not taken: see
    /// `SheetNames::fitting`. The reference stays good as long as the writer.
    SheetWriter& add_sheet(std::string_view name);
    /// A name for a reference such as `on_sheet(…)`: letters, digits and «_» only.
    void define_name(const std::string& name, const std::string& reference);

    /// The file; once, after all else. Our own fault when it cannot be made.
    Result<std::string> bytes();

    struct Book;

private:
    std::unique_ptr<Book> book_;
};

}  // namespace merilo
