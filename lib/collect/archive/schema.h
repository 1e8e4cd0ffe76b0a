#pragma once
#include <optional>
#include <span>

#include "collect/archive/database.h"

namespace merilo {

/// What brings an archive from each schema version to the next one: the step at index n makes version n + 1.
std::span<const char* const> schema_steps();

/// Makes sure that the file is an archive of this program that it can read. Changes nothing.
std::optional<Error> check_schema(const Database& database);

/// The same for writing: makes an archive of an empty file, and carries out the steps that an older one lacks, all of
/// them or none. Another process may be doing the same.
std::optional<Error> bring_up_to_date(Database& database, std::span<const char* const> steps = schema_steps());

}  // namespace merilo
