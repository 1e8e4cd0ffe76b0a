// The one file that talks to poppler.
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>
#include <poppler/cpp/poppler-version.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "collect/document/broken_layer.h"
#include "collect/document/glued_words.h"
#include "collect/document/readers.h"

namespace merilo {
namespace {

/// poppler tells of faults on standard error unless told otherwise.
void be_quiet() {
    static const bool quiet = [] {
        poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
        return true;
    }();
    static_cast<void>(quiet);
}

void append_code(std::string& text, unsigned code) {
    const auto tail = [&text, code](int shift) { text += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

/// poppler's own conversion opens a converter for every text.
std::string utf8_of(const poppler::ustring& wide) {
    std::string text;
    text.reserve(wide.size() * 2);
    for (std::size_t i = 0; i < wide.size(); ++i) {
        const unsigned unit = wide[i];
        const bool pair = (unit & 0xFC00) == 0xD800 && i + 1 < wide.size() && (wide[i + 1] & 0xFC00) == 0xDC00;
        if (pair) append_code(text, 0x10000 + ((unit & 0x3FF) << 10) + (wide[++i] & 0x3FFU));
        else append_code(text, (unit & 0xF800) == 0xD800 ? 0xFFFD : unit);
    }
    return text;
}

TextPage read_page_of(const poppler::document& document, int index) {
    TextPage result;
    const std::unique_ptr<poppler::page> page(document.create_page(index));
    if (!page) return result;
    result.text = with_hyphens_put_back(utf8_of(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)));
    constexpr int fewest = 20;  // a scan may have a number printed on it
    const auto characters = std::count_if(result.text.begin(), result.text.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && (c & 0xC0) != 0x80;
    });
    result.scan = characters < fewest;
    result.broken = !result.scan && is_broken_layer(result.text);
    return result;
}

/// The end of the file, which says where everything is, did not come with it: poppler reads what it finds.
bool breaks_off(std::string_view bytes) {
    constexpr std::size_t tail_size = 16 * 1024;
    const std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), tail_size));
    return tail.find("%%EOF") == std::string_view::npos && tail.find("startxref") == std::string_view::npos;
}

std::unique_ptr<poppler::document> opened(std::string_view bytes) {
    be_quiet();
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return {};
    return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
}

/// What letters are best recognised at, or as much as the pixels allow; 0 for a page without a size.
double dots_per_inch(const poppler::page& page, std::int64_t pixels) {
    constexpr double best = 300, points = 72;
    const poppler::rectf box = page.page_rect();
    const double inches = box.width() / points * box.height() / points;
    if (!(inches > 0)) return 0;
    return std::min(best, std::sqrt(static_cast<double>(pixels) / inches));
}

std::string pgm_of(const poppler::image& image) {
    const auto width = static_cast<std::size_t>(image.width());
    std::string pgm = "P5\n" + std::to_string(width) + " " + std::to_string(image.height()) + "\n255\n";
    pgm.reserve(pgm.size() + width * static_cast<std::size_t>(image.height()));
    for (int row = 0; row < image.height(); ++row) pgm.append(image.const_data() + std::ptrdiff_t{row} * image.bytes_per_row(), width);
    return pgm;
}

}  // namespace

DrawnPage draw_pdf_page(std::string_view bytes, int index, std::int64_t pixels) {
    const auto document = opened(bytes);
    if (!document || document->is_locked() || index < 0 || index >= document->pages()) return {};
    const std::unique_ptr<poppler::page> page(document->create_page(index));
    const double dots = page ? dots_per_inch(*page, pixels) : 0;
    if (!(dots > 0)) return {};
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(page.get(), dots, dots);
    if (!image.is_valid() || image.format() != poppler::image::format_gray8) return {};
    return {pgm_of(image), static_cast<int>(dots)};
}

DocumentText read_pdf(std::string_view bytes, const ReadLimits& limits) {
    const auto document = opened(bytes);
    if (!document) return unreadable(DocumentFormat::pdf, ReadTrouble::damaged);
    if (document->is_locked()) return unreadable(DocumentFormat::pdf, ReadTrouble::encrypted);
    DocumentText result;
    result.format = DocumentFormat::pdf;
    result.paged = true;
    result.title = utf8_of(document->get_title());
    const int pages = document->pages();
    std::size_t size = 0;
    for (int i = 0; i < pages && i < limits.pages; ++i) {
        const bool room = size <= limits.text_bytes;  // pages are counted whether they are read or not
        result.pages.push_back(room ? read_page_of(*document, i) : TextPage{});
        size += result.pages.back().text.size();
    }
    result.cut_off = static_cast<int>(result.pages.size()) < pages || size > limits.text_bytes || breaks_off(bytes);
    if (result.pages.empty()) result.trouble = ReadTrouble::damaged;
    return result;
}

std::string poppler_version() { return poppler::version_string(); }

}  // namespace merilo
