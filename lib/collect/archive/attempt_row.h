#pragma once
#include <string>

#include "collect/archive/database.h"
#include "model/link.h"

namespace merilo {

/// «SELECT every column of an attempt FROM attempts », with what is to follow.
std::string select_attempts(std::string_view rest);
LinkAttempt read_attempt(const Rows& rows);

/// The statement that adds an attempt, and its execution.
std::string insert_attempt();
DatabaseCode write_attempt(Statement& insert, const LinkAttempt& attempt);

/// «login,section»: the names, the decisive one first.
std::string text_of(const std::vector<LinkReason>& reasons);

}  // namespace merilo
