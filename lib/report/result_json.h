#pragma once
#include "model/evaluation.h"
#include "report/json_writer.h"

namespace merilo {

/// Writes one element of `results`, which is also one line of jsonl. The keys and their order are a contract
/// (report/results_schema.cpp says the same to machines).
void write_result(JsonWriter& json, const Evaluation& evaluation, Lang lang);

}  // namespace merilo
