#include "collect/archive/archive.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <mutex>

#include "collect/archive/attempt_row.h"
#include "collect/archive/schema.h"
#include "text/say.h"

namespace merilo {

namespace {

constexpr Pair no_archive{"архива нет: его создаёт команда merilo fetch", "there is no archive: merilo fetch makes one"};
constexpr Pair body_unread{"принятый документ не читается из временного файла",
                           "a received document cannot be read from its temporary file"};

constexpr std::size_t piece = 65536;               ///< of a body on its way from file to file
constexpr std::int64_t largest_transaction = 4 << 20;  ///< bytes; what others wait for
constexpr DatabaseCode lost_body = -1;                 ///< not the engine's fault: the body's own file

using Open = Result<std::unique_ptr<Database>>;

Open open_there(const std::string& path, Database::Access access) {
    std::error_code none;
    if (!std::filesystem::exists(path, none)) return Error{{path, {}, {}}, say(no_archive), {}, Fault::input};
    return Database::open(path, access);
}

Open up_to_date(Open database) {
    if (!database) return database;
    if (auto error = bring_up_to_date(**database)) return std::move(*error);
    return database;
}

std::optional<LinkAttempt> first_of(Rows&& rows, DatabaseCode& code) {
    std::optional<LinkAttempt> attempt;
    if (rows.next()) attempt = read_attempt(rows);
    code = rows.code();
    return attempt;
}

}  // namespace

/// Statements that run often. Lookups are made by whoever holds the mutex; adding is the archive's own thread's.
struct Archive::Prepared {
    explicit Prepared(const Database& database)
        : conclusive(database.prepare(select_attempts("WHERE link=?1 AND at<=?2 AND verdict NOT IN ('blocked','refused') "
                                                      "ORDER BY at DESC, id DESC LIMIT 1").c_str())),
          last(database.prepare(select_attempts("WHERE link=?1 AND at<=?2 ORDER BY at DESC, id DESC LIMIT 1").c_str())),
          add_attempt(database.prepare(insert_attempt().c_str())),
          add_body(database.prepare("INSERT OR IGNORE INTO bodies(sha256, size, content) VALUES(?1, ?2, ?3)")),
          has_body(database.prepare("SELECT id, size FROM bodies WHERE sha256=?1")),
          packed_text(database.prepare("SELECT packed FROM texts WHERE sha256=?1")),
          first_with(database.prepare(select_attempts("WHERE link=?1 AND sha256=?2 AND unchanged=0 "
                                                      "ORDER BY at, id LIMIT 1").c_str())) {}

    std::mutex mutex;
    Statement conclusive, last;
    Statement add_attempt, add_body, has_body, packed_text, first_with;
    std::optional<Error> failure;
};

Archive::Archive(std::unique_ptr<Database> database)
    : database_(std::move(database)), prepared_(std::make_unique<Prepared>(*database_)) {}

Archive::~Archive() {
    commit();
    prepared_.reset();
}

Result<std::unique_ptr<Archive>> Archive::open(const std::string& path) {
    Open database = open_there(path, Database::Access::read);
    if (!database) return std::move(database.errors());
    if (auto error = check_schema(**database)) return std::move(*error);
    return std::unique_ptr<Archive>(new Archive(std::move(*database)));
}

Result<std::unique_ptr<Archive>> Archive::open_for_writing(const std::string& path) {
    Open database = up_to_date(Database::open(path, Database::Access::create));
    if (!database) return std::move(database.errors());
    return std::unique_ptr<Archive>(new Archive(std::move(*database)));
}

Result<std::unique_ptr<Archive>> Archive::open_existing_for_writing(const std::string& path) {
    Open database = up_to_date(open_there(path, Database::Access::existing));
    if (!database) return std::move(database.errors());
    return std::unique_ptr<Archive>(new Archive(std::move(*database)));
}

void Archive::keep(int code) const {
    if (code == 0 || prepared_->failure) return;
    prepared_->failure = database_->error(code);
}

std::optional<Error> Archive::failure() const {
    const std::lock_guard lock(prepared_->mutex);
    return prepared_->failure;
}

std::optional<LinkAttempt> Archive::settled(const std::string& link, Moment until) const {
    const std::lock_guard lock(prepared_->mutex);
    DatabaseCode code = 0;
    auto found = first_of(prepared_->conclusive.run(link, until), code);
    if (!found && code == 0) found = first_of(prepared_->last.run(link, until), code);
    keep(code);
    return found;
}

std::optional<LinkAttempt> Archive::latest(const std::string& link) const {
    const std::lock_guard lock(prepared_->mutex);
    DatabaseCode code = 0;
    auto found = first_of(prepared_->last.run(link, std::numeric_limits<Moment>::max()), code);
    keep(code);
    return found;
}

std::optional<LinkAttempt> Archive::first_with(const std::string& link, const std::string& sha256) const {
    const std::lock_guard lock(prepared_->mutex);
    DatabaseCode code = 0;
    auto found = first_of(prepared_->first_with.run(link, sha256), code);
    keep(code);
    return found;
}

std::optional<Moment> Archive::absent_since(const std::string& link, LinkReason reason) const {
    const std::lock_guard lock(prepared_->mutex);
    Statement first = database_->prepare(
        "SELECT min(at) FROM attempts WHERE link=?1 AND instr(','||reasons||',', ?2) > 0 AND at > coalesce("
        "(SELECT max(at) FROM attempts WHERE link=?1 AND (status<>0 OR verdict IN ('ok','moved','suspect') OR "
        "reasons IN ('certificate','secure-connection','bad-answer'))), -1 << 62)");
    const std::string wanted = "," + std::string(name(reason)) + ",";
    Rows rows = first.run(link, wanted);
    std::optional<Moment> since;
    if (rows.next() && !rows.null(0)) since = rows.integer(0);
    keep(rows.code());
    return since;
}

std::optional<Moment> Archive::last_moment(Moment until) const {
    const std::lock_guard lock(prepared_->mutex);
    Statement last = database_->prepare("SELECT max(at) FROM attempts WHERE at<=?1");
    Rows rows = last.run(until);
    std::optional<Moment> moment;
    if (rows.next() && !rows.null(0)) moment = rows.integer(0);
    keep(rows.code());
    return moment;
}

std::optional<Error> Archive::each_attempt(Moment until, const std::function<bool(const LinkAttempt&)>& take) const {
    Statement all = database_->prepare(select_attempts("WHERE at<=?1 ORDER BY at, id").c_str());
    Rows rows = all.run(until);
    while (rows.next())
        if (!take(read_attempt(rows))) return {};
    if (rows.code() != 0) return database_->error(rows.code());
    return {};
}

std::vector<LinkAttempt> Archive::states(Moment until) const {
    std::vector<LinkAttempt> result;
    Statement links = database_->prepare("SELECT DISTINCT link FROM attempts WHERE at<=?1 ORDER BY link");
    Rows rows = links.run(until);
    while (rows.next())
        if (auto state = settled(rows.text(0), until)) result.push_back(std::move(*state));
    const std::lock_guard lock(prepared_->mutex);
    keep(rows.code());
    return result;
}

int Archive::write_body(const LinkAttempt& attempt, const Body& body) {
    if (!body.spilled()) return prepared_->add_body.carry_out(attempt.sha256, body.size(), Bytes{body.head()});
    DatabaseCode code = prepared_->add_body.carry_out(attempt.sha256, body.size(), Room{body.size()});
    if (code != 0 || !database_->changed()) return code;
    Blob blob = database_->blob("bodies", "content", database_->last_row(), true);
    code = blob.code();
    for (std::int64_t at = 0; code == 0 && at < body.size();) {
        const std::string bytes = body.read(at, piece);
        if (bytes.empty()) return lost_body;
        code = blob.write(at, bytes);
        at += static_cast<std::int64_t>(bytes.size());
    }
    return code;
}

std::optional<Error> Archive::add(const LinkAttempt& attempt, const Body* body) {
    const bool large = body && body->spilled();
    if (large)  // in a transaction of its own: it takes long, and is the likeliest to find the disk full
        if (auto error = commit()) return error;
    DatabaseCode code = database_->in_transaction() ? 0 : database_->execute("BEGIN IMMEDIATE");
    if (code == 0 && body && !attempt.sha256.empty()) {
        code = write_body(attempt, *body);
        uncommitted_bytes_ += body->size();
    }
    if (code == 0) code = write_attempt(prepared_->add_attempt, attempt);
    if (code != 0) return abandon(code);
    uncommitted_bytes_ += static_cast<std::int64_t>(attempt.headers.size());
    return large || uncommitted_bytes_ > largest_transaction ? commit() : std::nullopt;
}

std::optional<Error> Archive::commit() {
    if (!database_->in_transaction()) return {};
    uncommitted_bytes_ = 0;
    const DatabaseCode code = database_->execute("COMMIT");
    return code == 0 ? std::nullopt : abandon(code);
}

std::optional<Error> Archive::abandon(int code) {
    Error error = code == lost_body ? database_->error(say(body_unread), Fault::ours) : database_->error(code);
    if (database_->in_transaction()) database_->execute("ROLLBACK");
    uncommitted_bytes_ = 0;
    return error;
}

std::optional<std::int64_t> Archive::body_size(const std::string& sha256) const {
    const std::lock_guard lock(prepared_->mutex);
    Rows rows = prepared_->has_body.run(sha256);
    std::optional<std::int64_t> size;
    if (rows.next()) size = rows.integer(1);
    keep(rows.code());
    return size;
}

bool Archive::read_body(const std::string& sha256, const std::function<bool(std::string_view)>& take) const {
    std::int64_t row = -1;
    {
        const std::lock_guard lock(prepared_->mutex);
        Rows rows = prepared_->has_body.run(sha256);
        if (rows.next()) row = rows.integer(0);
        keep(rows.code());
    }
    if (row < 0) return false;
    const Blob blob = database_->blob("bodies", "content", row, false);
    DatabaseCode code = blob.code();
    std::string bytes;
    for (std::int64_t at = 0; code == 0 && at < blob.size(); at += static_cast<std::int64_t>(bytes.size())) {
        bytes.resize(std::min(piece, static_cast<std::size_t>(blob.size() - at)));
        code = blob.read(at, bytes);
        if (code == 0 && !take(bytes)) return false;
    }
    const std::lock_guard lock(prepared_->mutex);
    keep(code);
    return code == 0;
}

std::vector<UnreadBody> Archive::unread(int reader, bool recognise) const {
    const std::lock_guard lock(prepared_->mutex);
    Statement all = database_->prepare(
        "SELECT sha256, min(type) FROM attempts WHERE sha256<>'' AND verdict IN ('ok','moved') "
        "AND sha256 IN (SELECT sha256 FROM bodies) AND sha256 NOT IN (SELECT sha256 FROM texts WHERE "
        "CASE WHEN ?2 THEN reader>=?1 AND pictures<>'untried' ELSE reader>=?1 OR pictures='recognised' END) "
        "GROUP BY sha256 ORDER BY min(id)");
    std::vector<UnreadBody> result;
    Rows rows = all.run(reader, recognise ? 1 : 0);
    while (rows.next()) result.push_back({rows.text(0), rows.text(1)});
    keep(rows.code());
    return result;
}

std::optional<Error> Archive::add_text(const std::string& sha256, int reader, Pictures pictures, std::string_view packed) {
    constexpr std::string_view names[] = {"none", "untried", "recognised"};
    Statement add = database_->prepare("INSERT OR REPLACE INTO texts(sha256, reader, pictures, packed) VALUES(?1, ?2, ?3, ?4)");
    const DatabaseCode code = add.carry_out(sha256, reader, std::string(names[static_cast<std::size_t>(pictures)]), Bytes{packed});
    return code == 0 ? std::nullopt : abandon(code);
}

std::optional<std::string> Archive::packed_text(const std::string& sha256) const {
    const std::lock_guard lock(prepared_->mutex);
    Rows rows = prepared_->packed_text.run(sha256);
    std::optional<std::string> packed;
    if (rows.next()) packed = rows.text(0);
    keep(rows.code());
    return packed;
}

}  // namespace merilo
