#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "collect/local_files.h"
#include "generate.h"
#include "load/lexicon.h"
#include "load/shelf.h"
#include "pipeline.h"
#include "program.h"

// A thousand samples damaged in every way that real files are: never a crash, always an evaluation or a place.

using namespace merilo;
using test::Random;

namespace {

using Damage = std::function<std::string(std::string, Random&)>;

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string inserted(std::string text, Random& random, const std::string& what) {
    return text.insert(random.below(static_cast<int>(text.size()) + 1), what);
}

/// Cyrillic letters as windows-1251 has them.
std::string windows_1251(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int lead = static_cast<unsigned char>(text[i]);
        if ((lead == 0xD0 || lead == 0xD1) && i + 1 < text.size()) {
            const int point = (lead & 0x1F) << 6 | (static_cast<unsigned char>(text[++i]) & 0x3F);
            result += static_cast<char>(point - 0x410 + 0xC0);
        } else {
            result += text[i];
        }
    }
    return result;
}

std::string flipped(std::string text, Random& random) {
    for (int count = 1 + random.below(8); count > 0; --count)
        text[random.below(static_cast<int>(text.size()))] ^= static_cast<char>(1 << random.below(8));
    return text;
}

/// A piece of the text repeated or moved elsewhere.
std::string shuffled(std::string text, Random& random) {
    const int from = random.below(static_cast<int>(text.size()));
    const std::string piece = text.substr(from, random.below(200));
    if (random.chance(50)) text.erase(from, piece.size());
    return inserted(std::move(text), random, piece);
}

const std::vector<Damage>& damages() {
    static const std::vector<Damage> all{
        [](std::string text, Random& random) { return text.substr(0, random.below(static_cast<int>(text.size()))); },
        flipped,
        shuffled,
        [](std::string text, Random&) { return windows_1251(text); },
        [](std::string text, Random& random) { return inserted(text, random, "\xC2\xA0"); },
        [](std::string text, Random&) { return replaced(text, ": ", ":\xC2\xA0"); },
        [](std::string text, Random&) { return "\xEF\xBB\xBF" + text; },
        [](std::string text, Random&) { return replaced(text, "\n", "\r\n"); },
        [](std::string text, Random& random) { return inserted(text, random, "\""); },
        [](std::string text, Random& random) { return inserted(text, random, "'"); },
        [](std::string text, Random& random) { return inserted(text, random, std::string(100000, '[')); },
        [](std::string text, Random& random) { return inserted(text, random, std::string(100000, '{')); },
        [](std::string text, Random& random) { return inserted(text, random, std::string(5000, '-')); },
        [](std::string text, Random& random) { return inserted(text, random, "&a "); },
        [](std::string text, Random& random) { return inserted(text, random, "*a "); },
        [](std::string text, Random& random) { return inserted(text, random, "!!binary "); },
        [](std::string text, Random& random) { return inserted(text, random, "\t"); },
        [](std::string text, Random&) { return replaced(text, "\n  ", "\n\t"); },
        [](std::string text, Random& random) { return inserted(text, random, "\n---\n"); },
        [](std::string text, Random& random) { return inserted(text, random, "\n...\n"); },
        [](std::string text, Random& random) { return inserted(text, random, std::string(1, '\0')); },
        [](std::string text, Random& random) { return inserted(text, random, " #"); },
        [](std::string text, Random& random) { return inserted(text, random, "? "); },
        [](std::string text, Random& random) { return inserted(text, random, "| "); },
        [](std::string text, Random& random) { return inserted(text, random, std::string(1100000, 'a')); },
        [](std::string text, Random& random) { return inserted(text, random, "99999999999999999999"); },
        [](std::string text, Random& random) { return inserted(text, random, "\xE2\x80\xA8"); },
        [](std::string text, Random& random) { return inserted(text, random, "%YAML 9.9\n"); },
    };
    return all;
}

std::vector<std::string> sample_texts() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(test::source("samples")))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<std::string> texts;
    for (const auto& file : files) texts.push_back(test::read(file));
    return texts;
}

class NoFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string&) const override { return false; }
};

}  // namespace

TEST_CASE("a thousand damaged submissions") {
    const Shelf rubrics = shipped_rubrics();
    const Lexicon lexicon = *shipped_lexicon();
    const NoFiles files;
    const std::vector<Review> reviews;
    const auto samples = sample_texts();
    REQUIRE_FALSE(samples.empty());
    for (int i = 0; i < 1000; ++i) {
        Random random(i);
        const std::string text = damages()[i % damages().size()](random.one_of(samples), random);
        const auto result = evaluate(text, "damaged.yaml", {rubrics, lexicon, files, reviews});
        if (result) continue;
        REQUIRE_FALSE(result.errors().empty());
        for (const Error& error : result.errors()) {
            CHECK_MESSAGE(error.place.mark.line >= 1, i);
            CHECK_MESSAGE(error.place.mark.column >= 1, i);
            CHECK_MESSAGE(!error.message.ru.empty(), i);
            CHECK_MESSAGE(!error.message.en.empty(), i);
        }
    }
}
