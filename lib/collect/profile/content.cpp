#include "collect/profile/content.h"

#include "collect/profile/content/content_readers.h"

namespace merilo {

void read_content(Profile& profile, const DocumentText& text, const Lexicon& lexicon) {
    const ContentText content = content_text(text, profile, lexicon);
    if (content.words.empty()) return;
    for (const auto read : {read_topics, read_goals, read_region, read_indicators, read_methods, read_years_covered,
                            read_beneficiaries, read_municipality, read_personal_data})
        read(profile, content, lexicon);
}

}  // namespace merilo
