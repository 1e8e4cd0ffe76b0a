#include "collect/archive/schema.h"

#include "text/say.h"

namespace merilo {

namespace {

constexpr Pair not_ours{"это не архив merilo", "this is not an archive of merilo"};
constexpr Pair newer{"архив сделан более новой версией merilo (схема {}, эта версия знает {}): обновите программу",
                     "the archive was made by a newer version of merilo (schema {}, this version knows {}): update the program"};
constexpr Pair older{"архив сделан старой версией merilo (схема {}): обновите его командой merilo archive gc",
                     "the archive was made by an old version of merilo (schema {}): bring it up to date with merilo archive gc"};

constexpr std::int64_t our_application = 0x6d65726c;  // «merl», in the file's header
constexpr const char* claim_application = "PRAGMA application_id=1835364972";
static_assert(our_application == 1835364972);

/// Text columns hold the names of lib/model/link.cpp, so that the file can be read with any SQLite tool. Reasons are
/// separated by commas, the decisive one first; a hop is a line, its status and where it led.
constexpr const char* first_schema = R"(
CREATE TABLE bodies (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    link TEXT NOT NULL,
    address TEXT NOT NULL,
    at INTEGER NOT NULL,  -- milliseconds since 1970-01-01 UTC
    took_ms INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    reasons TEXT NOT NULL,
    detail TEXT NOT NULL,
    hops TEXT NOT NULL,
    final_address TEXT NOT NULL,
    server TEXT NOT NULL,
    status INTEGER NOT NULL,
    type TEXT NOT NULL,
    charset TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,  -- of bodies; empty: none is kept
    headers TEXT NOT NULL,
    etag TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    tls_error TEXT NOT NULL,
    documents INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    shared INTEGER NOT NULL,
    unchanged INTEGER NOT NULL
) STRICT;
CREATE INDEX attempts_by_link ON attempts(link, at);
CREATE INDEX attempts_by_time ON attempts(at);
CREATE TRIGGER attempts_are_never_changed BEFORE UPDATE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are history'); END;
CREATE TRIGGER attempts_are_never_dropped BEFORE DELETE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are history'); END;
CREATE TRIGGER bodies_are_never_changed BEFORE UPDATE ON bodies
BEGIN SELECT RAISE(ABORT, 'bodies are evidence'); END;
)";

/// What documents say, as a reader of that version packed it (collect/packed_text.h). A newer reader may read again.
constexpr const char* texts_of_documents = R"(
CREATE TABLE texts (
    sha256 TEXT PRIMARY KEY,  -- of bodies
    reader INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;
)";

/// Whether the text has pages of which there is but a picture, and whether recognising them was tried: the names of
/// archive.h's `Pictures`. Of what was read before, nobody knows.
constexpr const char* pictures_of_texts = "ALTER TABLE texts ADD COLUMN pictures TEXT NOT NULL DEFAULT 'untried'";

constexpr const char* all_steps[] = {first_schema, texts_of_documents, pictures_of_texts};

/// What a file says of itself.
struct Identity {
    std::int64_t application = 0, version = 0, things = 0;
    DatabaseCode code = 0;

    explicit Identity(const Database& database) {
        // Another process may be making the file meanwhile, all of it at one stroke: the mark that makes it ours is read last.
        code = database.number("SELECT count(*) FROM sqlite_master", things);
        if (code == 0) code = database.number("PRAGMA user_version", version);
        if (code == 0) code = database.number("PRAGMA application_id", application);
    }
    bool ours() const { return application == our_application; }
    bool empty() const { return application == 0 && version == 0 && things == 0; }
};

/// What only an empty file takes, and a transaction does not.
DatabaseCode prepare_file(Database& database) {
    DatabaseCode code = database.execute("PRAGMA page_size=16384; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL");
    for (int tries = 0; is_busy(code) && tries < 200; ++tries) {
        database.pause(20);  // another process is doing the same; waiting for it could be a deadlock to the engine
        code = database.execute("PRAGMA journal_mode=WAL");
    }
    return code;
}

DatabaseCode carry_out(Database& database, std::span<const char* const> steps) {
    if (const DatabaseCode code = database.execute("BEGIN IMMEDIATE")) return code;
    std::int64_t version = 0;
    DatabaseCode code = database.number("PRAGMA user_version", version);
    const auto done = static_cast<std::size_t>(version);
    for (std::size_t step = done; code == 0 && step < steps.size(); ++step) code = database.execute(steps[step]);
    if (code == 0 && done < steps.size())
        code = database.execute(("PRAGMA user_version=" + std::to_string(steps.size())).c_str());
    if (code == 0) code = database.execute(claim_application);
    if (code == 0) code = database.execute("COMMIT");
    if (database.in_transaction()) database.execute("ROLLBACK");
    return code;
}

}  // namespace

std::span<const char* const> schema_steps() { return all_steps; }

std::optional<Error> check_schema(const Database& database) {
    const Identity file(database);
    const auto known = static_cast<std::int64_t>(schema_steps().size());
    if (file.code != 0) return database.error(file.code);
    if (!file.ours()) return database.error(say(not_ours), Fault::input);
    if (file.version > known) return database.error(say(newer, file.version, known), Fault::input);
    if (file.version < known) return database.error(say(older, file.version), Fault::input);
    return {};
}

std::optional<Error> bring_up_to_date(Database& database, std::span<const char* const> steps) {
    const Identity file(database);
    const auto known = static_cast<std::int64_t>(steps.size());
    if (file.code != 0) return database.error(file.code);
    if (!file.ours() && !file.empty()) return database.error(say(not_ours), Fault::input);
    if (file.version > known) return database.error(say(newer, file.version, known), Fault::input);
    if (file.ours() && file.version == known) return {};
    if (file.empty())
        if (const DatabaseCode code = prepare_file(database)) return database.error(code);
    if (const DatabaseCode code = carry_out(database, steps)) return database.error(code);
    return {};
}

}  // namespace merilo
