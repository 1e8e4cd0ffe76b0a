#pragma once
#include "collect/profile/content/content_text.h"

namespace merilo {

/// Each fills in what its name says, from the text alone.
void read_topics(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_goals(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_region(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_indicators(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_methods(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_years_covered(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_beneficiaries(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_municipality(Profile& profile, const ContentText& content, const Lexicon& lexicon);
void read_personal_data(Profile& profile, const ContentText& content, const Lexicon& lexicon);

}  // namespace merilo
