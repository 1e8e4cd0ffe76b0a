#pragma once
#include <cstddef>
#include <cstdint>

namespace merilo {

/// What one document may take before reading it is given up.
struct ReadLimits {
    std::int64_t memory = std::int64_t{1024} * 1024 * 1024;  ///< bytes of address space of the process that reads
    int processor_seconds = 20;
    int wall_seconds = 60;
    std::size_t document_bytes = std::size_t{256} * 1024 * 1024;
    std::size_t text_bytes = std::size_t{4} * 1024 * 1024;  ///< a thousand pages; what is beyond is cut off, as are pages beyond `pages`
    int pages = 5000;

    // Recognising letters on scans, page by page, where that is asked for.
    int ocr_pages = 0;                         ///< of a document, its first scans; 0: nothing is to be recognised
    int ocr_seconds = 90;                      ///< for one page, beside the time for reading
    std::int64_t ocr_pixels = 20'000'000;      ///< a larger page is drawn coarser; at 300 dots per inch A3 has 17 million
};

/// Of what stands beside a document's text, the first ones are kept.
constexpr std::size_t most_site_words = 6, most_headings = 2000, most_links = 20'000, most_bytes_beside = std::size_t{8} * 1024 * 1024;

/// The limits with recognition asked for.
inline ReadLimits with_ocr(ReadLimits limits) {
    limits.ocr_pages = 30;
    return limits;
}

}  // namespace merilo
