#include "check/all_checks.h"

#include <array>

namespace merilo {

extern const Check missing_answer, claim_out_of_range, claim_without_evidence, document_without_link;
extern const Check uncheckable_link, broken_link, soft_404, home_page_redirect, login_required, captcha_required,
    wrong_content, link_to_section, several_documents_for_one_answer, same_document_under_different_links, repeated_link_without_pages,
    pages_out_of_range;
extern const Check event_not_management, wrong_document_kind, no_goals_in_document, off_topic_document,
    regional_document, school_level_document, not_approved, incomplete_requisites, stale_document,
    beneficiaries_not_named, scan_without_text, declared_differs_from_text, unmeasurable_goals, personal_data;
extern const Check missing_prerequisite, ineffective_indicator_monitored, three_years_not_covered, no_new_goals,
    broken_chronology;

// The order of mending: what stands earlier has to be put right before what follows makes sense.
std::span<const Check* const> all_checks() {
    static constexpr std::array all{
        // The form itself: without an answer and a document there is nothing further to look at.
        &missing_answer,
        &claim_out_of_range,
        &claim_without_evidence,
        &document_without_link,
        // The link: first whether it opens at all, then what it opens, then how it is used.
        &uncheckable_link,
        &broken_link,
        &soft_404,
        &home_page_redirect,
        &login_required,
        &captcha_required,
        &wrong_content,
        &link_to_section,
        &several_documents_for_one_answer,
        &same_document_under_different_links,
        &repeated_link_without_pages,
        &pages_out_of_range,
        // The document: first whether it is the right one, then whether it is in order.
        &scan_without_text,
        &personal_data,
        &event_not_management,
        &wrong_document_kind,
        &no_goals_in_document,
        &unmeasurable_goals,
        &off_topic_document,
        &regional_document,
        &school_level_document,
        &not_approved,
        &incomplete_requisites,
        &stale_document,
        &declared_differs_from_text,
        &beneficiaries_not_named,
        // The cycle: how the documents and rows fit each other.
        &missing_prerequisite,
        &ineffective_indicator_monitored,
        &three_years_not_covered,
        &no_new_goals,
        &broken_chronology,
    };
    return all;
}

const Check* find_check(std::string_view id) {
    for (const Check* check : all_checks())
        if (check->id == id) return check;
    return nullptr;
}

}  // namespace merilo
