#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "collect/body.h"
#include "collect/links.h"
#include "model/archive_info.h"
#include "model/link.h"
#include "model/result.h"

namespace merilo {

class Database;  // collect/archive/database.h

/// A kept body that is still to be read, and its media type.
struct UnreadBody {
    std::string sha256, type;
};

/// Pages of a document of which there is but a picture.
enum class Pictures {
    none,
    untried,     ///< nobody has tried to recognise them
    recognised,  ///< tried, whatever came of it
};

/// The evidence archive: one SQLite file with every attempt ever made and every body that came. Attempts are only ever
/// added. A process killed at any moment leaves it whole; several processes may use it at once. One object is used by
/// one thread at a time, except `settled` and `packed_text`, which any thread may call. Errors are `Fault::ours`, but a path that is
/// not there or is no archive of ours (`Fault::input`).
class Archive : public Links {
public:
    /// For reading only: the file must be there. Works on read-only media too.
    static Result<std::unique_ptr<Archive>> open(const std::string& path);
    /// For adding: creates the file, brings an older schema up to date.
    static Result<std::unique_ptr<Archive>> open_for_writing(const std::string& path);
    /// The same, but the file must be there.
    static Result<std::unique_ptr<Archive>> open_existing_for_writing(const std::string& path);
    ~Archive() override;

    /// The state of a link at a moment: the last attempt up to then (inclusive) that says something of the document,
    /// else the last of all.
    std::optional<LinkAttempt> settled(const std::string& link, Moment until) const override;
    std::optional<LinkAttempt> latest(const std::string& link) const;
    /// The first attempt at a link that brought this body itself (no 304).
    std::optional<LinkAttempt> first_with(const std::string& link, const std::string& sha256) const;
    /// Since when nobody has been there: the first attempt with this reason after the last one that somebody answered
    /// (with a page, or with a certificate or words that made no page).
    std::optional<Moment> absent_since(const std::string& link, LinkReason reason) const;
    /// When the last attempt up to a moment began.
    std::optional<Moment> last_moment(Moment until) const;

    /// Every attempt made up to a moment, in the order in which they were made; `take` returns false to stop.
    std::optional<Error> each_attempt(Moment until, const std::function<bool(const LinkAttempt&)>& take) const;
    /// The settled state of every link, by address.
    std::vector<LinkAttempt> states(Moment until) const;

    /// Adds an attempt, with the body that its `sha256` names unless that is kept already. Not durable before `commit`;
    /// while a transaction is open other processes wait, so commit before waiting for anything. Long batches and large
    /// bodies are committed along the way. After an error what was not committed is gone.
    std::optional<Error> add(const LinkAttempt& attempt, const Body* body);
    std::optional<Error> commit();

    /// Bytes of a kept body; none: it is not kept.
    std::optional<std::int64_t> body_size(const std::string& sha256) const;
    /// A kept body, piece by piece. False when there is none, or `take` stopped.
    bool read_body(const std::string& sha256, const std::function<bool(std::string_view)>& take) const;

    /// Documents and pages that opened and that no reader of this version or a newer one has read, or, where `recognise` asks
    /// for it, whose pictures nobody has tried. Without it what was recognised stays, whoever read it.
    std::vector<UnreadBody> unread(int reader, bool recognise) const;
    /// What a reader made of a kept body; durable when it returns.
    std::optional<Error> add_text(const std::string& sha256, int reader, Pictures pictures, std::string_view packed);
    /// The same, given back; none: nobody has read it. Any thread may ask.
    std::optional<std::string> packed_text(const std::string& sha256) const;

    Result<ArchiveInfo> info() const;
    /// Drops bodies that no attempt names and gives the space back; returns how many bytes the file became smaller.
    Result<std::int64_t> collect_garbage();

    /// The first thing that went wrong in a lookup, which then said «none»; callers ask once, at the end.
    std::optional<Error> failure() const;

private:
    struct Prepared;
    explicit Archive(std::unique_ptr<Database> database);
    void keep(int code) const;
    int write_body(const LinkAttempt& attempt, const Body& body);
    std::optional<Error> abandon(int code);

    std::unique_ptr<Database> database_;
    std::unique_ptr<Prepared> prepared_;
    std::int64_t uncommitted_bytes_ = 0;
};

}  // namespace merilo
