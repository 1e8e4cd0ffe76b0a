#include "office/mark_comments.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::string_view joint = "\n— merilo —\n";  ///< between somebody's comment and ours in the same cell
constexpr const char* vml_head =
    "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
    "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";
constexpr std::string_view vml_type =
    "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"_x0000_t202\" "
    "coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
    "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

/// The note's frame: hidden until the cell is pointed at, beside it, as tall as its text needs.
std::string shape(int number, CellSpot spot, std::string_view text) {
    const int row = spot.row - 1, column = spot.column - 1;
    const int lines = std::min(3 + characters(text) / 38, 24);
    return fmt::format(
        "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s{}\" type=\"#_x0000_t202\" alt=\"merilo\" "
        "style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:{}pt;z-index:1;visibility:hidden\" "
        "fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
        "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
        "<x:SizeWithCells/><x:Anchor>{}, 15, {}, 2, {}, 15, {}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{}</x:Row>"
        "<x:Column>{}</x:Column></x:ClientData></v:shape>",
        number, lines * 14, column + 1, row, column + 5, row + lines, row, column);
}

/// The shapes of our notes, which are marked by their alternative text.
std::string without_our_shapes(std::string vml) {
    for (std::size_t at = vml.find("alt=\"merilo\""); at != std::string::npos; at = vml.find("alt=\"merilo\"", at)) {
        const std::size_t begin = vml.rfind("<v:shape ", at), end = vml.find("</v:shape>", at);
        if (begin == std::string::npos || end == std::string::npos) {
            at += 1;
            continue;
        }
        vml.erase(begin, end + std::string_view("</v:shape>").size() - begin);
        at = begin;
    }
    return vml;
}

std::string vml_with(std::string vml, const std::vector<const CellRemark*>& shapes) {
    vml = without_our_shapes(vml.empty() ? std::string(vml_head) + "</xml>" : std::move(vml));
    const std::size_t end = vml.rfind("</xml>");
    if (end == std::string::npos) return vml;
    std::string added = vml.find("_x0000_t202\"") == std::string::npos || vml.find("shapetype") == std::string::npos ? std::string(vml_type) : "";
    int number = 1025;
    while (vml.find(fmt::format("_x0000_s{}\"", number)) != std::string::npos) ++number;
    for (const CellRemark* remark : shapes) added += shape(number++, remark->spot, remark->text);
    return vml.insert(end, added);
}

class Comments {
public:
    explicit Comments(XmlNode root) : root_(root), prefix_(root.prefix()) {
        authors_ = root.child("authors");
        if (!authors_) authors_ = root_.prepend(prefix_ + "authors");
        list_ = root.child("commentList");
        if (!list_) list_ = root_.append(prefix_ + "commentList");
        int index = 0;
        for (XmlNode author = authors_.child("author"); author; author = author.next("author"), ++index)
            if (author.text() == comment_author) ours_ = std::to_string(index);
        if (ours_.empty()) {
            authors_.append(prefix_ + "author").set_text(comment_author);
            ours_ = std::to_string(index);
        }
    }

    void take_ours_away() {
        for (XmlNode comment = list_.child("comment"); comment;) {
            const XmlNode next = comment.next("comment");
            if (comment.attribute("authorId") == ours_) list_.remove_child(comment);
            else shorten(comment.child("text"));
            comment = next;
        }
    }

    /// Whether the cell needs a frame of its own: it had no comment.
    bool add(const CellRemark& remark) {
        const std::string ref = cell_name(remark.spot);
        for (XmlNode comment = list_.child("comment"); comment; comment = comment.next("comment"))
            if (comment.attribute("ref") == ref) {
                add_run(comment.child("text") ? comment.child("text") : comment.append(prefix_ + "text"), std::string(joint) + remark.text);
                return false;
            }
        XmlNode comment = list_.append(prefix_ + "comment");
        comment.set("ref", ref);
        comment.set("authorId", ours_);
        add_run(comment.append(prefix_ + "text"), remark.text);
        return true;
    }

private:
    void add_run(XmlNode text, const std::string& words) {
        XmlNode said = text.append(prefix_ + "r").append(prefix_ + "t");
        said.set("xml:space", "preserve");
        said.set_text(words);
    }

    /// Takes our words off the end of somebody's comment.
    static void shorten(XmlNode text) {
        for (XmlNode run = text.child("r"); run;) {
            const XmlNode next = run.next("r");
            if (run.child("t").text().starts_with(joint)) text.remove_child(run);
            run = next;
        }
    }

    XmlNode root_, authors_, list_;
    std::string prefix_, ours_;
};

/// The place of `legacyDrawing` among the parts of a sheet.
void link_drawing(XmlNode sheet, const std::string& id, const std::string& address) {
    static const std::set<std::string_view> followers{"legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"};
    XmlNode before;
    for (XmlNode node = sheet.first(); node && !before; node = node.next())
        if (followers.contains(node.name())) before = node;
    const std::string name = sheet.prefix() + "legacyDrawing";
    XmlNode drawing = before ? sheet.insert_before(name, before) : sheet.append(name);
    drawing.set("xmlns:r", address);
    drawing.set("r:id", id);
}

}  // namespace

void mark_comments(WorkbookParts& parts, const std::string& part, const std::vector<const CellRemark*>& remarks) {
    std::string comments = parts.related(part, "comments"), drawing = parts.related(part, "vmlDrawing");
    if (comments.empty() && remarks.empty()) return;
    XmlNode sheet = parts.tree(part)->root();
    if (comments.empty() || !parts.has(comments)) {
        comments = parts.free_name("xl/comments", ".xml");
        parts.put(comments, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + std::string(sheet.attribute("xmlns").empty() ? "http://schemas.openxmlformats.org/spreadsheetml/2006/main" : sheet.attribute("xmlns")) + "\"/>");
        parts.relate(part, "comments", comments);
        parts.add_content_type(comments, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
    }
    Comments list(parts.tree(comments)->root());
    list.take_ours_away();
    std::vector<const CellRemark*> shapes;
    for (const CellRemark* remark : remarks)
        if (list.add(*remark)) shapes.push_back(remark);
    const bool fresh = drawing.empty() || !parts.has(drawing);
    if (fresh) drawing = parts.free_name("xl/drawings/vmlDrawing", ".vml");
    parts.put(drawing, vml_with(fresh ? std::string{} : parts.text(drawing).value_or(""), shapes));
    if (!fresh && sheet.child("legacyDrawing")) return;
    if (const XmlNode dangling = sheet.child("legacyDrawing")) sheet.remove_child(dangling);
    link_drawing(sheet, parts.relate(part, "vmlDrawing", drawing), parts.relations_address());
    parts.add_default_type("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
}

}  // namespace merilo
