#pragma once
#include <string>
#include <string_view>

#include "load/shelf.h"
#include "load/tree.h"
#include "model/result.h"

namespace merilo {

/// What a file's bytes are, whatever its name says, where the bytes tell.
enum class SourceKind { yaml, xlsx, csv };
SourceKind source_kind(std::string_view bytes, const std::string& file);

/// The most bytes that a file of submissions may have, of the kind that allows most.
extern const std::size_t max_source_bytes;

/// Reads a submission from YAML, JSON, a workbook or CSV into one and the same tree. `bytes` must outlive it. Tables of another
/// kind are refused with the way to mend that; a table that holds no form is a tree without a root.
Result<SourceTree> read_source(std::string_view bytes, const std::string& file, const Shelf& rubrics);

}  // namespace merilo
