#include "collect/document/ocr.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "collect/document/external.h"
#include "collect/document/format.h"
#include "collect/document/readers.h"
#include "text/normalise.h"

namespace merilo {
namespace {

constexpr std::string_view program_package = "tesseract-ocr", words_package = "tesseract-ocr-rus";
constexpr const char* language = "rus";

/// A line of the table: where a word stands, how sure tesseract is of it, and the word.
struct Row {
    std::string_view line;  ///< the numbers of its page, block, paragraph and line, as they are written
    int confidence = 0;
    std::string_view word;
};

constexpr std::size_t columns = 12;

/// None for a line that is no word: a heading, a block, a blank.
std::optional<Row> row_of(std::string_view text) {
    std::array<std::string_view, columns> cells;
    const char* const line_begin = text.data() + std::min(text.find('\t') + 1, text.size());
    for (std::size_t i = 0; i + 1 < columns; ++i) {
        const std::size_t tab = text.find('\t');
        if (tab == std::string_view::npos) return {};
        cells[i] = text.substr(0, tab);
        text.remove_prefix(tab + 1);
    }
    constexpr std::size_t line_number = 4, confidence = 10;
    Row row;
    row.line = {line_begin, static_cast<std::size_t>(cells[line_number].data() + cells[line_number].size() - line_begin)};
    row.word = text;
    // «96.063416»: the whole per cents suffice.
    const auto [end, error] = std::from_chars(cells[confidence].data(), cells[confidence].data() + cells[confidence].size(), row.confidence);
    const bool blank = row.word.find_first_not_of(' ') == std::string_view::npos;
    if (cells[0] != "5" || error != std::errc() || row.confidence < 0 || row.confidence > 100 || blank) return {};
    return row;
}

DocumentText one_page(TextPage page) {
    DocumentText document;
    document.pages.push_back(std::move(page));
    return document;
}

/// What is missing when tesseract answers nothing: it may lack the words of the language.
DocumentText trouble_of(const std::string& tesseract, const ExternalRun& run, const ReadLimits& limits) {
    if (run.trouble != ReadTrouble::none && run.trouble != ReadTrouble::damaged) return unreadable(DocumentFormat::unknown, run.trouble);
    constexpr const char* arguments[] = {"--list-langs", nullptr};
    constexpr std::size_t longest_list = 64 * 1024;
    const ExternalRun list = run_external(tesseract.c_str(), arguments, {}, longest_list, limits.ocr_seconds);
    const bool known = ("\n" + list.output + "\n").find("\n" + std::string(language) + "\n") != std::string::npos;
    if (!known) return unreadable(DocumentFormat::unknown, ReadTrouble::no_reader, words_package);
    return unreadable(DocumentFormat::unknown, ReadTrouble::damaged);
}

/// A picture in any format that tesseract reads; `dots` 0: it says itself how fine it is.
DocumentText recognise(std::string_view picture, int dots, const ReadLimits& limits, const std::string& tesseract) {
    const std::string fineness = std::to_string(dots);
    std::vector<const char*> arguments{"stdin", "stdout", "-l", language, "--psm", "1"};  // 1: a page may lie on its head
    if (dots > 0) arguments.insert(arguments.end(), {"--dpi", fineness.c_str()});
    arguments.insert(arguments.end(), {"tsv", nullptr});
    const ExternalRun run = run_external(tesseract.c_str(), arguments.data(), picture, limits.text_bytes, limits.ocr_seconds);
    if (run.trouble == ReadTrouble::none)
        if (auto page = page_of_words(run.output)) return one_page(std::move(*page));
    return trouble_of(tesseract, run, limits);
}

}  // namespace

std::optional<TextPage> page_of_words(std::string_view tsv) {
    constexpr int fewest_characters = 20, least_confidence = 30;  // less is dust and scribbles
    std::string text;
    std::string_view line;
    int words = 0, sum = 0;
    while (!tsv.empty()) {
        const std::size_t end = std::min(tsv.find('\n'), tsv.size());
        if (const auto row = row_of(tsv.substr(0, end))) {
            if (words > 0) text += row->line == line ? ' ' : '\n';
            text += row->word;
            line = row->line;
            sum += row->confidence;
            ++words;
        }
        tsv.remove_prefix(std::min(end + 1, tsv.size()));
    }
    if (words == 0 || sum / words < least_confidence) return {};
    const DocumentText document = one_page({normalise_text(text), true, false, sum / words});
    if (document.characters() < fewest_characters) return {};
    return document.pages.front();
}

DocumentText recognise_page(std::string_view bytes, int page, const ReadLimits& limits, const std::string& tesseract) {
    if (tesseract.empty()) return unreadable(DocumentFormat::unknown, ReadTrouble::no_reader, std::string(program_package).append(", ").append(words_package));
    if (recognise_format(bytes, {}).format == DocumentFormat::picture) return recognise(bytes, 0, limits, tesseract);
    const DrawnPage drawn = draw_pdf_page(bytes, page, limits.ocr_pixels);
    if (drawn.pgm.empty()) return unreadable(DocumentFormat::pdf, ReadTrouble::damaged);
    return recognise(drawn.pgm, drawn.dots_per_inch, limits, tesseract);
}

}  // namespace merilo
