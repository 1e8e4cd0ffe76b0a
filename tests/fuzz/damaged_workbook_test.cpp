// Damaged workbooks and CSV: whatever is done to a form, reading it ends in a form or in complaints, and so does marking it.
#include <doctest/doctest.h>

#include <random>

#include "form/read_source.h"
#include "office/mark_xlsx.h"
#include "office/read_xlsx.h"
#include "office/sheets.h"
#include "office/zip_parts.h"
#include "program.h"

using namespace merilo;

namespace {

class Damage {
public:
    explicit Damage(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t count) { return count == 0 ? 0 : random_() % count; }

    std::string of(std::string text) {
        static const std::vector<std::string> odd{"<", ">", "&", "\"", "</c>", "<row>", "<c r=\"ZZZ99999999\">", "<c t=\"s\"><v>-1</v></c>", "<v>1e999</v>", "<v>44084</v>", "\xFF",
                                                  std::string(1, '\0'), "r=\"A1\"", "s=\"999\"", "<mergeCell ref=\"A1:XFD1048576\"/>", "ref=\"\"", "<x:row xmlns:x=\"y\"/>", ";", "\n", "№", "-2147483648"};
        const std::size_t at = below(text.size());
        switch (below(5)) {
            case 0: return text.substr(0, at);
            case 1: return text.insert(at, odd[below(odd.size())]);
            case 2: return text.erase(at, below(40));
            case 3: return text.insert(at, text.substr(below(text.size()), below(200)));
            default: text[at < text.size() ? at : 0] = static_cast<char>(below(256)); return text;
        }
    }

private:
    std::mt19937 random_;
};

void look_at(const std::string& bytes, const std::string& file, unsigned seed) {
    static const Shelf rubrics = shipped_rubrics();
    const auto tree = read_source(bytes, file, rubrics);
    if (!tree)
        for (const Error& error : tree.errors()) {
            CHECK_MESSAGE(error.place.mark.line >= 1, seed);
            CHECK_MESSAGE(!error.message.ru.empty(), seed);
        }
    if (file.ends_with(".csv") || !read_xlsx(bytes, file)) return;
    const auto marked = mark_workbook(bytes, file, {{"Ответы", {5, 3}, RemarkWeight::error, "замечание"}}, {"Что исправить", "", "", {}, {}});
    if (marked) CHECK_MESSAGE(static_cast<bool>(read_xlsx(*marked, file)), seed);
}

}  // namespace

TEST_CASE("damaged workbooks") {
    for (const std::string name : {"openpyxl.xlsx", "libreoffice.xlsx"}) {
        const std::string whole = test::read(test::source("tests/office/data/" + name));
        ZipParts parts(whole);
        test::ZipEntries entries;
        for (const std::string& part : parts.names()) entries.emplace_back(part, parts.part(part).value_or(""));
        for (unsigned seed = 0; seed < 150; ++seed) {
            Damage damage(seed);
            test::ZipEntries damaged = entries;
            for (std::size_t i = 0; i <= damage.below(3); ++i) {
                std::string& part = damaged[damage.below(damaged.size())].second;
                part = damage.of(part.empty() ? "x" : part);
            }
            look_at(test::zipped(damaged), name, seed);
            look_at(damage.of(whole), name, seed);
        }
    }
}

TEST_CASE("damaged CSV") {
    const std::string form = "Методика;krasnoyarsk-methodical-work-municipal/2020\nМуниципалитет;Т\nПериод;2020\n\n№;Балл;Название;Ссылка;Страницы\n1.1;1;Д;\"https://a.ru\nb.pdf\";5\n1.2;0;;;\n";
    for (unsigned seed = 0; seed < 400; ++seed) {
        Damage damage(seed);
        std::string text = form;
        for (std::size_t i = 0; i <= damage.below(4); ++i) text = damage.of(text.empty() ? "x" : text);
        look_at(text, "form.csv", seed);
    }
}
