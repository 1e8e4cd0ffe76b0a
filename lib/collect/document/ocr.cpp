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

/// A word of the table: on which line it stands, how sure tesseract is of it, and the word.
struct Row {
    std::string_view line;  ///< the numbers of its page, block, paragraph and line, as they are written
    long left = 0, right = 0, height = 0;  ///< in dots
    int confidence = 0;
    std::string_view word;
};

/// Whole numbers suffice; 0 where there is none.
long number_of(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Whether there is more between two words of a line than people leave between words: they stand in different columns.
bool far_apart(const Row& word, const Row& next) {
    constexpr long blanks = 3;  // a blank is a third of a line's height, and justified lines stretch it
    return next.left - word.right > blanks * std::max(word.height, next.height);
}

/// None for a line of the table that is no word: its heading, a block, a blank.
std::optional<Row> row_of(std::string_view text) {
    constexpr std::size_t level = 0, line_number = 4, left = 6, width = 8, height = 9, confidence = 10, word = 11;
    const std::string_view whole = text;
    std::array<std::string_view, word> cells;
    Row row;
    for (std::size_t i = 0; i < word; ++i) {
        const std::size_t tab = text.find('\t');
        if (tab == std::string_view::npos) return {};
        cells[i] = text.substr(0, tab);
        text.remove_prefix(tab + 1);
        if (i == line_number) row.line = whole.substr(0, whole.size() - text.size());
    }
    row.word = text;
    row.left = number_of(cells[left]);
    row.right = row.left + number_of(cells[width]);
    row.height = number_of(cells[height]);
    // «96.063416»: the whole per cents suffice.
    const std::string_view sure = cells[confidence];
    const auto [end, error] = std::from_chars(sure.data(), sure.data() + sure.size(), row.confidence);
    const bool blank = text.find_first_not_of(' ') == std::string_view::npos;
    if (cells[level] != "5" || error != std::errc() || row.confidence < 0 || row.confidence > 100 || blank) return {};
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
    Row last;
    int words = 0, sum = 0;
    while (!tsv.empty()) {
        const std::size_t end = std::min(tsv.find('\n'), tsv.size());
        if (const auto row = row_of(tsv.substr(0, end))) {
            if (words > 0) text += row->line != last.line ? '\n' : far_apart(last, *row) ? '\t' : ' ';
            text += row->word;
            last = *row;
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
