#include "collect/profile/profile.h"

#include "collect/profile/content.h"
#include "collect/profile/identity.h"

namespace merilo {

Profile read_profile(const DocumentText& text, const Lexicon& lexicon) {
    Profile profile;
    read_identity(profile, text, lexicon);
    read_content(profile, text, lexicon);
    for (const TextPage& page : text.pages)
        if (page.ocr_confidence && (!profile.ocr_confidence || *page.ocr_confidence < *profile.ocr_confidence))
            profile.ocr_confidence = page.ocr_confidence;
    return profile;
}

}  // namespace merilo
