#pragma once
// What submissions and reviews share; used by load/submission*.cpp and load/review.cpp only.
#include <functional>

#include "load/reader.h"
#include "load/shelf.h"
#include "model/submission.h"

namespace merilo {

/// `format:`, which must be 1.
void read_format(MapReader& map);

/// `rubric:` looked up among the known ones; null after a complaint.
const Rubric* read_rubric_name(MapReader& map, const Shelf& rubrics);

/// `municipality:` with its name, region and code.
Municipality read_municipality(MapReader& map);

/// `period:`, a year.
int read_period(MapReader& map);

/// A date in ISO or dotted form under `key`.
std::optional<Date> read_date(MapReader& map, std::string_view key);

/// Years such as 2020-2022 under `key`.
std::optional<YearSpan> read_years(MapReader& map, std::string_view key);

/// Calls `use` for every entry of a map whose keys are names; complains of repeated ones and passes them over.
void each_named(const Node& map, Complaints& complaints, const std::function<void(const Node&, const Node&)>& use);

/// The index of a criterion of `rubric`, or -1 after a complaint with the nearest name.
int criterion_of(const Node& name, const Rubric& rubric, Complaints& complaints);

/// The keys of a document, wherever it stands. The caller finishes the reader.
Document read_document(MapReader& map);

}  // namespace merilo
