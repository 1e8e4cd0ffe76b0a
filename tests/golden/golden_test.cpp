#include <doctest/doctest.h>

#include <cstdlib>

#include "program.h"

// A grid of samples, views, languages and formats: the program's own output is compared with the files beside
// this one. MERILO_UPDATE_GOLDENS=1 writes them anew; the difference is then for a person to read.

using namespace merilo::test;

namespace {

/// What a sample is told by: a person has to be able to read a difference.
enum class Looks { all, pages, with_machines, machines_only };

struct Sample {
    std::string name, path;  ///< below samples/
    Looks looks = Looks::all;
};

struct Look {
    std::string view, lang, format;
};

std::vector<Sample> samples() {
    return {{"case-01", "cases/case-01.yaml"},
            {"case-06", "cases/case-06.yaml"},
            {"yeniseysk", "municipalities/yeniseysk/submission.yaml", Looks::with_machines},
            {"exemplary", "exemplary/submission.yaml"},
            {"region", "region --reviews region/reviews", Looks::pages},
            {"two", "region/svetloples region/tikhozavodsky --reviews region/reviews", Looks::machines_only}};
}

const std::vector<std::string> machine_formats{"sarif", "junit", "github", "gitlab", "csv", "findings-csv", "summary"};

std::vector<Look> looks(Looks of) {
    std::vector<Look> all;
    for (const char* lang : {"ru", "en"})
        for (const char* format : {"terminal", "markdown"}) {
            if (of == Looks::machines_only) continue;
            all.push_back({"score", lang, format});
            if (of != Looks::pages) all.push_back({"check", lang, format});
        }
    if (of == Looks::pages) all.push_back({"score", "en", "summary"});
    if (of == Looks::all || of == Looks::with_machines)
        for (const char* format : {"json", "jsonl"}) all.push_back({"score", "ru", format});
    if (of == Looks::with_machines || of == Looks::machines_only)
        for (const std::string& format : machine_formats) all.push_back({"check", "ru", format});
    return all;
}

bool updating() { return std::getenv("MERILO_UPDATE_GOLDENS") != nullptr; }

}  // namespace

TEST_CASE("the samples are told as they were") {
    for (const Sample& sample : samples())
        for (const Look& look : looks(sample.looks)) {
            const std::string name = look.view + "." + look.lang + "." + look.format;
            const std::string command = "merilo " + look.view + " " + sample.path + " --as-of 2026-01-15 --format " +
                                        look.format + " --lang " + look.lang;
            const Ran ran = shell(command, source("samples"));
            CHECK_MESSAGE(ran.code <= 1, command, "\n", ran.err);
            const auto file = source("tests/golden/" + sample.name + "/" + name);
            if (updating()) write(file, ran.out);
            const bool known = std::filesystem::exists(file);
            CHECK_MESSAGE(known, "no ", file.string(), "; MERILO_UPDATE_GOLDENS=1 writes it");
            if (known) CHECK_MESSAGE(read(file) == ran.out, sample.name, "/", name, " differs; ", command);
        }
}
