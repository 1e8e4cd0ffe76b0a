// RTF and the binary format of older office programs, through catdoc: of Debian's three readers of them it alone keeps
// Russian letters in RTF and the cells of tables in DOC.
#include "collect/document/external.h"
#include "collect/document/readers.h"

namespace merilo {
namespace {

constexpr std::string_view package = "catdoc";

/// Office programs before 2007 mark an encrypted document in the beginning of its stream, which is almost always the
/// file's second sector.
bool is_encrypted(std::string_view ole) {
    constexpr std::size_t stream = 512, flags = stream + 0x0B;
    return ole.size() > flags && ole.substr(stream, 2) == "\xEC\xA5" && (ole[flags] & 1) != 0;
}

DocumentText read_by_catdoc(DocumentFormat format, std::string_view bytes, const ReadLimits& limits) {
    constexpr const char* arguments[] = {"-d", "utf-8", "-w", "/dev/stdin", nullptr};
    ExternalRun run = run_external("/usr/bin/catdoc", arguments, bytes, limits.text_bytes);
    if (run.trouble != ReadTrouble::none) return unreadable(format, run.trouble, run.trouble == ReadTrouble::no_reader ? package : "");
    DocumentText document;
    document.format = format;
    document.cut_off = run.cut_off;
    add_text(document, std::move(run.output));
    return document;
}

}  // namespace

DocumentText read_rtf(std::string_view bytes, const ReadLimits& limits) { return read_by_catdoc(DocumentFormat::rtf, bytes, limits); }

DocumentText read_doc(std::string_view bytes, const ReadLimits& limits) {
    if (is_encrypted(bytes)) return unreadable(DocumentFormat::doc, ReadTrouble::encrypted);
    return read_by_catdoc(DocumentFormat::doc, bytes, limits);
}

}  // namespace merilo
