#pragma once
#include <string>
#include <vector>

namespace merilo::test {

/// A file made to do harm, and what must become of it.
struct HostileFile {
    std::string name, bytes;
};

/// Office files whose ZIP directory lies: sizes, places, counts, methods, passwords, entries that lie over one another.
std::vector<HostileFile> lying_zips();

/// PDF files that lead in circles, promise more than there is, or unpack to more than anybody can hold.
std::vector<HostileFile> lying_pdfs();

/// Texts, pages and older documents of a form that makes careless readers slow, deep or wrong.
std::vector<HostileFile> odd_texts();

}  // namespace merilo::test
