#pragma once
#include <string>
#include <vector>

#include "collect/web/judge_link.h"

namespace merilo::test {

/// A page as some municipal site might show it, and what it is to a reader who asked for it.
struct SamplePage {
    std::string name;
    std::string html;  ///< UTF-8
    LinkVerdict verdict = LinkVerdict::ok;
    LinkReason reason = LinkReason::opens;
    std::string asked = "https://imc.example.org/metod/analiz-2020";
    std::string final_address = {};  ///< empty: where it was asked for
};

/// Some sentences of a document, different ones for different numbers.
std::string sentences(int count, int from = 0);

/// A page with the head and the menus that a site puts around everything.
std::string around(const std::string& title, const std::string& content);

/// Judges the page as if it had been fetched.
Judgement judged(const SamplePage& sample, bool whole = false);
/// Checks the verdict and the decisive reason of every page.
void check_all(const std::vector<SamplePage>& samples);

/// Pages that are what was cited, however odd they look.
std::vector<SamplePage> good_pages();
/// Pages that open in place of what was cited.
std::vector<SamplePage> wrong_pages();
/// Pages of which nothing can be said.
std::vector<SamplePage> silent_pages();

}  // namespace merilo::test
