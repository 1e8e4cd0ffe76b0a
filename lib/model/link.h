#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/vocabulary.h"

namespace merilo {

/// A point in time: milliseconds since 1970-01-01 UTC.
using Moment = std::int64_t;

/// How the web answered for one link, in one word.
enum class LinkVerdict {
    ok,       ///< the cited document opens
    moved,    ///< it opens at another address
    suspect,  ///< something opens, but not the cited document
    broken,   ///< gone for certain: 404, 410, or nobody there in two attempts some time apart
    refused,  ///< must not be asked for: an inner network, a scheme that is not the web's
    blocked   ///< could not be checked from here; says nothing of the document
};

/// Why. `connection_refused` and `no_such_host` are `blocked` when seen once and `broken` when seen again later; every
/// other reason belongs to one verdict.
enum class LinkReason {
    opens,
    moved,
    // suspect: each has a check of its own
    section,            ///< a page that lists pages
    several_documents,  ///< a page with links to two documents or more, an archive, a shared folder
    login,              ///< a login form
    captcha,            ///< «I am not a robot»
    soft_404,           ///< «page not found» with status 200
    home_page,          ///< a redirect to the site's home page
    other_type,         ///< a redirect from a document to a page
    empty,              ///< nothing in the answer
    truncated,          ///< less than was announced, or a file without its end
    wrong_type,         ///< no document: a video, a program, a page at a document's address
    // broken
    not_found,
    gone,
    connection_refused,
    no_such_host,
    // refused
    private_address,
    scheme,
    // blocked
    access_denied,      ///< 401, 403, 407, 451
    too_many_requests,  ///< 429
    server_error,       ///< 5xx
    odd_status,         ///< any other status that shows no document
    challenge,          ///< a page that checks whether the reader is a browser
    script_only,        ///< a page that is empty until its scripts run
    cloud_share,        ///< a cloud disk's page that shows one file to browsers only
    certificate,        ///< expired, self-signed, of another host, from an unknown root
    secure_connection,  ///< TLS failed otherwise
    timeout,
    resolver,           ///< the name service itself failed
    network,            ///< the connection broke off or never came about
    redirect_loop,      ///< more than ten redirects
    too_large,
    bad_answer          ///< not HTTP
};

/// One step on the way from the address asked for to the one that answered.
struct Hop {
    int status = 0;  ///< 0: the page itself sent on (meta refresh)
    std::string to;  ///< absolute address
    bool operator==(const Hop&) const = default;
};

/// One attempt to open one link, as the archive keeps it. Never changed once written.
struct LinkAttempt {
    std::string link;     ///< normalised address (Address::identity): equal for every spelling
    std::string address;  ///< what was asked for
    Moment at = 0;        ///< when it began
    int took_ms = 0;
    LinkVerdict verdict = LinkVerdict::blocked;
    std::vector<LinkReason> reasons;  ///< the decisive one first; never empty
    std::string detail;   ///< outside words that show the reason (a page's title, a certificate's fault); may be empty
    std::vector<Hop> hops;
    std::string final_address;  ///< where the answer came from; equals `address` without hops
    std::string server;         ///< the IP address connected to
    int status = 0;             ///< HTTP status of the last answer; 0: none came
    std::string type;           ///< media type as its content shows it («application/pdf»), else as the server says
    std::string charset;        ///< of a text, as it was read
    std::int64_t size = -1;     ///< bytes of the decoded body; -1: none came
    std::string sha256;         ///< of the decoded body; empty: none is kept
    std::string headers;        ///< the last answer's header as it came, status line included
    std::string etag, last_modified;
    std::string tls_error;
    int documents = 0;          ///< different documents that the page links to
    int pages = 0;              ///< different pages that the page's own content links to
    bool shared = false;        ///< not asked itself: its host had just failed for another link
    bool unchanged = false;     ///< the server said that nothing has changed since the body that `sha256` names (304)

    bool seen() const { return verdict == LinkVerdict::ok || verdict == LinkVerdict::moved; }
    /// Says something of the document: everything but `blocked` and `refused`.
    bool conclusive() const { return verdict != LinkVerdict::blocked && verdict != LinkVerdict::refused; }
    bool has(LinkReason reason) const;
};

}  // namespace merilo
