// merilo_bench_documents HELPER FILE…: reads the files in one helper process and prints how many characters they have.
#include <cstdio>
#include <fstream>
#include <iterator>

#include "../../cli/readers.h"

using namespace merilo;

namespace {

std::optional<std::string> whole(const char* file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return {};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace

int main(int count, char** words) {
    std::vector<cli::DocumentSource> sources;
    for (int i = 2; i < count; ++i) sources.push_back({words[i], "", [file = words[i]] { return whole(file); }});
    const auto texts = cli::read_documents(sources, 1, {}, {}, count > 1 ? words[1] : "");
    long characters = 0;
    for (const DocumentText& text : texts) {
        if (!text.readable()) return 1;
        characters += text.characters();
    }
    std::printf("%ld\n", characters);
    return 0;
}
