// libFuzzer: any bytes as a submission, and as a review, must end in an evaluation or in errors with a place.
#include <cstdint>
#include <cstdlib>

#include "load/lexicon.h"
#include "load/review.h"
#include "load/shelf.h"
#include "load/yaml.h"
#include "pipeline.h"
#include "collect/local_files.h"

using namespace merilo;

namespace {

class NoFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string&) const override { return false; }
};

void demand_places(const std::vector<Error>& errors) {
    if (errors.empty()) std::abort();
    for (const Error& error : errors)
        if (error.place.mark.line < 1 || error.place.mark.column < 1 || error.message.ru.empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Shelf rubrics = shipped_rubrics();
    static const Lexicon lexicon = *shipped_lexicon();
    static const NoFiles files;
    static const std::vector<Review> reviews;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto evaluation = evaluate(text, "fuzz.yaml", {rubrics, lexicon, files, reviews});
    if (!evaluation) demand_places(evaluation.errors());
    if (const auto tree = read_yaml(text, "fuzz.yaml"))
        if (const auto review = read_review(*tree, rubrics); !review) demand_places(review.errors());
    return 0;
}
