#pragma once
#include <map>
#include <string>
#include <vector>

#include "collect/web/fetch.h"
#include "model/link.h"

namespace merilo::test {

/// A plan for links of loopback servers: no politeness, nothing waits long, nothing is too fresh to be asked for.
FetchPlan quick_plan(const std::vector<std::string>& addresses);

/// Carries out a plan over the real network (loopback) with an archive of its own and returns how each link stands
/// afterwards, by the address as given.
std::map<std::string, LinkAttempt> fetched(FetchPlan plan);

/// The same with an archive that stays, for runs one after the other.
FetchOutcome fetch_into(const std::string& archive, FetchPlan plan);
LinkAttempt state_of(const std::string& archive, const std::string& address);

}  // namespace merilo::test
