#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/date.h"
#include "model/result.h"
#include "model/rubric.h"
#include "model/vocabulary.h"

namespace merilo {

/// How a document says it was approved. `act: none` with a date is a head's dated stamp.
struct Approval {
    Act act = Act::none;
    std::string number;
    std::optional<Date> date;
};

/// A document as the submission declares it. Only `title` is certain to be there.
struct Document {
    std::string key;  ///< name under `documents:`; empty for one written inside an answer
    std::string title;
    std::string url, file;  ///< at most one of them; `file` is relative to the submission, with forward slashes
    std::string number;
    std::optional<Kind> kind;
    std::optional<Level> issued_by;
    std::optional<Date> date;
    std::optional<YearSpan> valid;
    std::optional<Approval> approval;
    Mark mark, address_mark;
};

/// One document, with pages, cited for one criterion.
struct Citation {
    int document = 0;  ///< index into Submission::documents
    std::string pages; ///< as written; empty when none are given
    std::optional<YearSpan> covers;
    Role role = Role::evidence;
    Mark mark;
};

/// What a municipality says for one criterion.
struct Answer {
    int criterion = 0;  ///< index into Rubric::criteria
    int claim = 0;
    std::vector<Citation> citations;
    std::string comment;
    Mark mark, claim_mark;
};

struct Municipality {
    std::string name, region, code;
};

/// What one municipality hands in for one period, read against its rubric.
struct Submission {
    std::string file;
    CellNames cells;                 ///< of a table, by the marks' `cell`
    const Rubric* rubric = nullptr;  ///< owned by the shelf it was found on; never null
    Municipality municipality;
    int period = 0;  ///< the assessed year
    std::optional<Date> prepared;
    std::vector<Stage> cycle;  ///< declared stages; empty: all of them
    std::vector<Document> documents;
    std::vector<Answer> answers;  ///< in the rubric's order, one per criterion at most
    std::vector<std::pair<int, Mark>> bare_headings;  ///< rows named without any content: no answer, but a place
    Mark answers_mark;

    Place place(const Mark& mark) const { return merilo::place_of(file, mark, cells); }
    const Answer* answer(int criterion) const;
    Mark place_of(int criterion) const;  ///< the row's answer, its bare heading, else `answers:` itself
    bool applicable(const Criterion& criterion) const;  ///< false when its stage is not in a declared cycle
    Date reference_date() const;  ///< what age is counted from: `prepared`, else 31 December of the period
};

}  // namespace merilo
