#include "collect/document/made.h"

#include <zlib.h>

#include <stdexcept>

#include "program.h"

namespace merilo::test {
namespace {

std::string number(unsigned long value, int bytes) {
    std::string result;
    for (int i = 0; i < bytes; ++i, value >>= 8) result += static_cast<char>(value & 0xFF);
    return result;
}

std::string deflated(const std::string& text) {
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::runtime_error("zlib");
    std::string result(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

/// What both headers of an entry have in common: from its flags to the length of its extra field.
std::string header(const std::string& name, const std::string& text, std::size_t packed) {
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size()));
    return number(0x0800, 2) + number(8, 2) + number(0, 4) + number(sum, 4) + number(packed, 4) + number(text.size(), 4) +
           number(name.size(), 2) + number(0, 2);
}

std::string stream(const std::string& keys, const std::string& content) {
    return "<< " + keys + " /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

std::string page(const std::string& resources) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << " + resources + " >> >>";
}

/// The page is object 3, what it shows object 4, others follow.
std::string pdf_of_page(std::vector<std::string> objects) {
    objects.insert(objects.begin(), {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"});
    return pdf_of_objects(objects);
}

const std::string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const std::string office = "urn:oasis:names:tc:opendocument:xmlns:";

}  // namespace

std::string pdf_of_objects(const std::vector<std::string>& objects) {
    const std::string count = std::to_string(objects.size() + 1);
    std::string file = "%PDF-1.4\n", table = "xref\n0 " + count + "\n0000000000 65535 f \n";
    int index = 0;
    for (const std::string& object : objects) {
        const std::string at = std::to_string(file.size());
        table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
        file += std::to_string(++index) + " 0 obj\n" + object + "\nendobj\n";
    }
    const std::string table_at = std::to_string(file.size());
    return file + table + "trailer << /Size " + count + " /Root 1 0 R >>\nstartxref\n" + table_at + "\n%%EOF\n";
}

std::string zipped(const ZipEntries& entries) {
    std::string file, directory;
    for (const auto& [name, text] : entries) {
        const std::string packed = deflated(text), common = header(name, text, packed.size());
        directory += "PK\1\2" + number(20, 2) + number(20, 2) + common + number(0, 10) + number(file.size(), 4) + name;
        file += "PK\3\4" + number(20, 2) + common + name + packed;
    }
    const std::string count = number(entries.size(), 2);
    return file + directory + "PK\5\6" + number(0, 4) + count + count + number(directory.size(), 4) + number(file.size(), 4) + number(0, 2);
}

std::string docx_of(const std::string& body, const ZipEntries& more) {
    ZipEntries entries{
        {"[Content_Types].xml", "<Types/>"},
        {"word/document.xml", "<w:document xmlns:w=\"" + word + "\"><w:body>" + body + "</w:body></w:document>"}};
    entries.insert(entries.end(), more.begin(), more.end());
    return zipped(entries);
}

std::string odt_of(const std::string& text, const ZipEntries& more) {
    ZipEntries entries{{"mimetype", "application/vnd.oasis.opendocument.text"},
                       {"content.xml", "<office:document-content xmlns:office=\"" + office + "office:1.0\" xmlns:text=\"" + office +
                                           "text:1.0\"><office:body><office:text>" + text + "</office:text></office:body></office:document-content>"}};
    entries.insert(entries.end(), more.begin(), more.end());
    return zipped(entries);
}

std::string pdf_of(const std::string& line) {
    std::string hex;
    for (const char c : line) {
        constexpr char digits[] = "0123456789ABCDEF";
        hex += digits[static_cast<unsigned char>(c) >> 4];
        hex += digits[c & 15];
    }
    return pdf_of_page({page("/Font << /F 5 0 R >>"), stream("", "BT /F 9 Tf 20 700 Td <" + hex + "> Tj ET"),
                           "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"});
}

std::string endless_pdf() {
    const auto twenty_of_next = [] {
        std::string content;
        for (int i = 0; i < 20; ++i) content += "/X Do ";
        return content;
    }();
    std::vector<std::string> objects{page("/XObject << /X 5 0 R >>"), stream("", twenty_of_next)};
    for (int next = 6; next < 16; ++next)
        objects.push_back(stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X " + std::to_string(next) + " 0 R >> >>",
                                 twenty_of_next));
    objects.push_back(stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800]", ""));
    return pdf_of_page(objects);
}

std::string sample(const std::string& name) { return read(source("tests/collect/document/data/" + name)); }

}  // namespace merilo::test
