#include "collect/document/hostile_made.h"

#include <zlib.h>

#include "collect/document/made.h"

namespace merilo::test {
namespace {

std::string repeated(const std::string& text, int count) {
    std::string result;
    result.reserve(text.size() * static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) result += text;
    return result;
}

std::string little(unsigned long long value, int bytes) {
    std::string result;
    for (int i = 0; i < bytes; ++i) result += static_cast<char>(value >> (8 * i) & 0xFF);
    return result;
}

/// The bytes with some put over others `from` each place where `sign` stands on.
std::string overwritten(std::string bytes, const std::string& sign, std::size_t from, const std::string& with) {
    for (std::size_t at = bytes.find(sign); at != std::string::npos; at = bytes.find(sign, at + sign.size()))
        if (at + from + with.size() <= bytes.size()) bytes.replace(at + from, with.size(), with);
    return bytes;
}

const std::string local_entry = "PK\3\4", listed_entry = "PK\1\2", end_of_list = "PK\5\6";

/// A great many entries that all mean the same bytes of the file.
std::string overlapping(const std::string& docx, int count) {
    const std::size_t list = docx.find(listed_entry), end = docx.find(end_of_list);
    const std::string entries = docx.substr(list, end - list), all = repeated(entries, count);
    const std::string number = little(static_cast<unsigned>(2 * count), 2);
    return docx.substr(0, list) + all + docx.substr(end, 8) + number + number + little(all.size(), 4) + little(list, 4) + little(0, 2);
}

/// A second list, of 64 bits, that promises more than a file can hold.
std::string with_far_list(const std::string& docx) {
    const std::size_t end = docx.find(end_of_list);
    const std::string list = "PK\6\6" + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8) + little(1ULL << 62, 8) + little(1ULL << 62, 8) +
                             little(1ULL << 63, 8) + little(~0ULL >> 1, 8);
    return docx.substr(0, end) + list + "PK\6\7" + little(0, 4) + little(end, 8) + little(1, 4) + end_of_list + little(0, 4) + std::string(12, '\xFF') + little(0, 2);
}

std::string flate(const std::string& bytes) {
    uLongf size = compressBound(bytes.size());
    std::string result(size, '\0');
    compress2(reinterpret_cast<Bytef*>(result.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size(), 9);
    result.resize(size);
    return result;
}

std::string stream(const std::string& keys, const std::string& content) {
    return "<< " + keys + " /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

const std::string catalogue = "<< /Type /Catalog /Pages 2 0 R >>", one_page = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  words = "BT /F 9 Tf 20 700 Td (Order on the methodical service, No 181) Tj ET ",
                  font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

std::string page_of(int width, int height) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + std::to_string(width) + " " + std::to_string(height) +
           "] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >> >>";
}

std::string pdf_showing(const std::string& content, const std::string& more = "null") {
    return pdf_of_objects({catalogue, one_page, page_of(600, 800), content, font, more});
}

std::string picture(const std::string& keys, const std::string& bytes) {
    return pdf_showing(stream("", "q 600 0 0 800 0 0 cm /I Do Q"), stream("/Type /XObject /Subtype /Image " + keys, bytes));
}

}  // namespace

std::vector<HostileFile> lying_zips() {
    const std::string docx = docx_of("<w:p><w:r><w:t>Приказ</w:t></w:r></w:p>");
    std::vector<HostileFile> files{{"overlapping", overlapping(docx, 2000)}, {"far-list", with_far_list(docx)}};
    for (const unsigned long long size : {0ULL, 1ULL, 0x7FFFFFFFULL, 0xFFFFFFFEULL, 0xFFFFFFFFULL}) {
        files.push_back({"size-" + std::to_string(size), overwritten(docx, listed_entry, 20, little(size, 4) + little(size, 4))});
        files.push_back({"place-" + std::to_string(size), overwritten(docx, listed_entry, 42, little(size, 4))});
        files.push_back({"list-size-" + std::to_string(size), overwritten(docx, end_of_list, 12, little(size, 4))});
        files.push_back({"list-place-" + std::to_string(size), overwritten(docx, end_of_list, 16, little(size, 4))});
    }
    for (const unsigned method : {1U, 6U, 9U, 12U, 14U, 93U, 99U})
        files.push_back({"method-" + std::to_string(method), overwritten(overwritten(docx, listed_entry, 10, little(method, 2)), local_entry, 8, little(method, 2))});
    files.push_back({"count", overwritten(docx, end_of_list, 8, std::string(4, '\xFF'))});
    files.push_back({"comment", overwritten(docx, end_of_list, 20, "\xFF\xFF")});
    files.push_back({"password", overwritten(overwritten(docx, listed_entry, 8, little(1, 2)), local_entry, 6, little(1, 2))});
    files.push_back({"twice", docx_of("<w:p/>", {{"word/document.xml", "<w:document/>"}})});
    return files;
}

std::vector<HostileFile> lying_pdfs() {
    const std::string twice = flate(flate(std::string(20'000'000, ' ')));
    return {
        {"kids-of-itself", pdf_of_objects({catalogue, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"})},
        {"two-in-a-circle", pdf_of_objects({catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 5 >>", "<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 5 >>"})},
        {"count", pdf_of_objects({catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>", page_of(9, 9), stream("", words), font})},
        {"no-count", pdf_of_objects({catalogue, "<< /Type /Pages /Kids [3 0 R] /Count -7 >>", page_of(9, 9), stream("", words), font})},
        {"a-form-in-itself", pdf_of_objects({catalogue, one_page, page_of(600, 800),
                                             stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /I 4 0 R >> >>", repeated("/I Do ", 20)), font})},
        {"a-length-in-itself", pdf_showing("<< /Length 4 0 R >>\nstream\nx\nendstream")},
        {"flate-in-flate", pdf_showing(stream("/Filter [/FlateDecode /FlateDecode]", twice))},
        {"filters", pdf_showing(stream("/Filter [" + repeated("/ASCIIHexDecode ", 500) + "]", "00>"))},
        {"predictor", pdf_showing(stream("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 100 /BitsPerComponent 16 >>", flate("x")))},
        {"deep", pdf_showing(stream("", std::string(200'000, '[') + words))},
        {"deep-page", pdf_of_objects({catalogue, one_page, "<< /Type /Page /X " + std::string(50'000, '[') + " >>"})},
        {"no-size", pdf_of_objects({catalogue, one_page, page_of(0, 0), stream("", "q Q"), font})},
        {"picture", picture("/Width 2000000 /Height 2000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB", "x")},
        {"jpx", picture("/Width 60000 /Height 60000 /Filter /JPXDecode", "\xFF\x4F\xFF\x51")},
        {"jbig2", picture("/Width 60000 /Height 60000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode", std::string(64, '\xFF'))},
        {"annotations", pdf_of_objects({catalogue, one_page, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [" + repeated("4 0 R ", 20'000) + "] >>",
                                        "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /JavaScript /JS (while\\(1\\);) >> >>"})},
        {"a-font-of-itself", pdf_of_objects({catalogue, one_page, page_of(600, 800), stream("", words),
                                             "<< /Type /Font /Subtype /Type0 /BaseFont /X /DescendantFonts [5 0 R] /ToUnicode 4 0 R /Encoding /Identity-H >>"})},
        {"head", "%PDF-1.7\n"},
        {"brackets", "%PDF-1.7\n1 0 obj" + std::string(200'000, '(')},
        {"table", "%PDF-1.4\nxref\n0 2000000000\n0000000000 65535 f \ntrailer << /Size 2000000000 /Root 1 0 R >>\nstartxref\n9\n%%EOF"},
    };
}

std::vector<HostileFile> odd_texts() {
    return {
        {"headings", "<html>" + repeated("<h1>слово слово ", 3000)},
        {"cells", "<html>" + repeated("<table><tr><td>слово ", 3000)},
        {"links", "<html>" + repeated("<a href=x>слово ", 20'000)},
        {"attributes", "<html><a " + repeated("b=c ", 50'000) + ">x"},
        {"formats", "<html>" + repeated("<b><i><u><font>", 5000) + repeated("<p>x", 5000)},
        {"brackets", "<html>" + std::string(200'000, '<')},
        {"comment", "<html><!--" + std::string(200'000, '-')},
        {"wide", "<html>\xFF\xFE" + std::string(100'000, '\0')},
        {"nothing", std::string(200'000, '\0')},
        {"one-byte", "\xD0"},
        {"half-letters", std::string(200'000, '\xD0')},
        {"marks", "и" + repeated("\xCC\x86", 100'000)},
        {"turned", repeated("\xE2\x80\xAE\x1B[31m", 20'000)},
        {"longer-composed", repeated("\xF0\x9D\x85\xA0", 50'000)},
        {"groups", "{\\rtf1" + std::string(100'000, '{')},
        {"binary", "{\\rtf1 abc\\bin2147483647 xyz}"},
        {"number", "{\\rtf1\\u" + std::string(1000, '9') + " x}"},
        {"fields", "{\\rtf1" + repeated("{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}", 5000) + "}"},
        {"cut", "{\\rtf1\\"},
        {"loop", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0') + std::string(4096, '\1') + std::string("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24)},
    };
}

}  // namespace merilo::test
