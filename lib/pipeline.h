#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "collect/links.h"
#include "collect/texts.h"
#include "model/evaluation.h"
#include "model/result.h"
#include "model/review.h"
#include "text/lexicon.h"

namespace merilo {

class Shelf;      // load/shelf.h
class LocalFiles; // collect/local_files.h
struct SourceTree; // load/tree.h

inline const NoLinks no_links;
inline const NoTexts no_texts;

/// Everything a run is made with. All of it outlives the calls; nothing here is changed by them, so several
/// threads may share one.
struct Setup {
    const Shelf& rubrics;
    const Lexicon& lexicon;
    const LocalFiles& files;
    const std::vector<Review>& reviews;
    const Links& links = no_links;  ///< how web links opened
    const Texts& texts = no_texts;  ///< what the documents say
    Moment until = 0;               ///< the state of the links at this moment counts
};

/// load -> collect facts -> check -> score, for one submission. `text` is the file's bytes, `file` its path as the
/// user gave it. Reads no clock and no network; touches the disk only through `Setup::files`.
Result<Evaluation> evaluate(std::string_view text, const std::string& file, const Setup& setup);

/// The same for a file whose text has been read into a tree already.
Result<Evaluation> evaluate(const SourceTree& tree, const Setup& setup);

}  // namespace merilo
