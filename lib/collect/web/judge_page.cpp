#include "collect/web/judge_page.h"

#include <algorithm>

#include "collect/page/blanks.h"
#include "collect/page/cloud_disk.h"
#include "collect/web/likeness.h"
#include "collect/page/page_signs.h"
#include "text/address.h"

namespace merilo {
namespace {

using R = LinkReason;
using V = LinkVerdict;

// Letters of main text. With fewer than `almost_none` the rest is left to scripts, if there are any; no more than
// `one_phrase` says one thing; below `short_text` words in the text can be all that a page says; a login form or an
// excuse needs no more than `form_text`.
constexpr int almost_none = 20, one_phrase = 60, short_text = 400, form_text = 300;
constexpr int listed_pages = 6;      ///< fewer links to pages make no section
constexpr int questionnaire = 3;     ///< so many fields are a form to fill in

class PageJudge {
public:
    PageJudge(const Exchange& exchange, const Way& way)
        : exchange_(exchange), page_(*exchange.page), way_(way), letters_(letters_in(page_.text)) {}

    /// The order is that of certainty: what hides the page comes before what the page shows.
    Judgement judge() const {
        if (check_of_browsers()) return as(V::blocked, R::challenge);
        if (robot_check()) return as(V::suspect, R::captcha);
        if (login()) return as(V::suspect, R::login);
        if (way_.to_home) return as(V::suspect, R::home_page);
        if (not_found()) return as(V::suspect, R::soft_404);
        if (heads_say(PageSign::denied) && short_page()) return as(V::blocked, R::access_denied);
        if (heads_say(PageSign::maintenance) && short_page()) return as(V::blocked, R::server_error);
        if (const CloudShare share = shared(); share != CloudShare::none)
            return share == CloudShare::folder ? as(V::suspect, R::several_documents) : as(V::blocked, R::cloud_share);
        if (shows_nothing()) return page_.scripts ? as(V::blocked, R::script_only) : as(V::suspect, R::empty);
        if (way_.as_nonsense || like_nonsense()) return as(V::suspect, R::soft_404);
        if (way_.asked_file && !stands_for_the_file()) return as(V::suspect, way_.elsewhere ? R::other_type : R::wrong_type);
        return by_links();
    }

private:
    Judgement as(V verdict, R reason) const { return {verdict, {reason}, page_.title}; }

    bool short_page() const { return letters_ < short_text; }
    bool has_documents() const { return !page_.documents.empty() || !page_.frames.empty(); }

    bool heads_say(PageSign sign) const {
        const auto says = [sign](const std::string& heading) { return title_says(sign, heading); };
        return says(page_.title) || std::any_of(page_.headings.begin(), page_.headings.end(), says);
    }

    bool check_of_browsers() const {
        return short_page() && !has_documents() && (heads_say(PageSign::challenge) || text_says(PageSign::challenge, page_.text));
    }

    /// A questionnaire, a comment form or a long text with such a widget is no captcha page.
    bool robot_check() const {
        if (is_robot_check_address(exchange_.final_address)) return true;
        if (!short_page() || has_documents() || page_.fields >= questionnaire) return false;
        if (heads_say(PageSign::robot_check)) return page_.captcha || page_.scripts || page_.fields > 0;
        return page_.captcha && (letters_ < short_text / 4 || text_says(PageSign::robot_check, page_.text));
    }

    /// Many sites have a little login form beside every page.
    bool login() const {
        if (has_documents()) return false;
        const bool form = page_.password_field && page_.fields <= questionnaire;
        if (is_login_address(exchange_.final_address) && (form || short_page())) return true;
        if (heads_say(PageSign::login) && (form || (short_page() && text_says(PageSign::login, page_.text)))) return true;
        if (letters_ >= form_text || page_.pages >= listed_pages || page_.pictures > 0 || page_.inner_pages) return false;
        return text_says(PageSign::login, page_.text) && (form || page_.fields == 0);
    }

    bool not_found() const {
        if (way_.asked_root) return false;
        if (heads_say(PageSign::not_found) || (letters_ <= one_phrase && title_says(PageSign::not_found, page_.text))) return true;
        return letters_ < form_text && !has_documents() && text_says(PageSign::not_found, page_.text);
    }

    CloudShare shared() const {
        const CloudShare final_share = cloud_share(exchange_.final_address);
        return final_share != CloudShare::none ? final_share : cloud_share(exchange_.asked);
    }

    bool shows_nothing() const {
        return letters_ < (page_.scripts ? almost_none : 1) && !has_documents() && !page_.inner_pages && page_.pictures == 0 && page_.fields == 0 &&
               page_.pages < listed_pages;
    }

    /// The host answers nonsense with a page of success, and this is that page.
    bool like_nonsense() const {
        if (!exchange_.probe || !exchange_.probe->answers_200 || way_.asked_root) return false;
        // A page built by scripts is the same for every address until they run.
        const int own = letters_ - page_.link_letters;
        constexpr int own_letters = 60;
        if (page_.scripts && own < own_letters) return false;
        return same_but_for_the_address(page_.text, exchange_.probe->text, exchange_.asked, exchange_.probe->final_address);
    }

    /// A page may show the file that was asked for, or hand it out.
    bool stands_for_the_file() const {
        if (page_.frames.size() == 1) return true;
        const std::string asked = read_address(exchange_.asked).identity;
        const auto is_asked = [&](const std::string& address) { return read_address(address).identity == asked; };
        if (std::any_of(page_.documents.begin(), page_.documents.end(), is_asked)) return true;
        return page_.documents.size() == 1 && short_page();
    }

    /// A page that lists pages: it says little that is no link. With one document among them it may be that document's
    /// page with an unmarked menu.
    bool section() const {
        if (heads_say(PageSign::listing)) return true;
        if (page_.pages < listed_pages || page_.documents.size() == 1 || !page_.frames.empty()) return false;
        return page_.fields < questionnaire && page_.link_letters * 4 > letters_ * 3;
    }

    Judgement by_links() const {
        std::vector<R> reasons;
        const auto documents = static_cast<int>(page_.documents.size());
        if (section()) reasons.push_back(R::section);
        if (documents >= 2) reasons.push_back(R::several_documents);
        if (reasons.size() == 2 && documents > page_.pages && !heads_say(PageSign::listing)) std::swap(reasons[0], reasons[1]);
        if (!reasons.empty()) return {V::suspect, reasons, page_.title};
        return way_.elsewhere ? as(V::moved, R::moved) : as(V::ok, R::opens);
    }

    const Exchange& exchange_;
    const WebPage& page_;
    const Way& way_;
    const int letters_;
};

bool root(const Address& address) { return address.shape == AddressShape::site_root; }

}  // namespace

Way way_of(const Exchange& exchange) {
    const Address asked = read_address(exchange.asked), end = read_address(exchange.final_address);
    Way way;
    way.elsewhere = end.valid && asked.identity != end.identity;
    way.asked_root = root(asked);
    way.to_home = way.elsewhere && root(end) && !way.asked_root;
    way.asked_file = asked.shape == AddressShape::file || asked.shape == AddressShape::archive;
    const HostProbe* probe = exchange.probe;
    way.as_nonsense = way.elsewhere && !way.asked_root && !exchange.hops.empty() && probe && probe->answers_200 &&
                      read_address(probe->final_address).identity == end.identity;
    return way;
}

Judgement judge_page(const Exchange& exchange, const Way& way) { return PageJudge(exchange, way).judge(); }

}  // namespace merilo
