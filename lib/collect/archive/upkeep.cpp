// What an archive says of itself, and how it is tidied.
#include "collect/archive/archive.h"
#include "collect/archive/database.h"

namespace merilo {

namespace {

constexpr const char* unused = "FROM bodies WHERE sha256 NOT IN (SELECT sha256 FROM attempts)";

/// Asks for numbers until one cannot be had.
class Numbers {
public:
    explicit Numbers(const Database& database) : database_(database) {}

    std::int64_t get(const std::string& sql) {
        std::int64_t value = 0;
        if (code_ == 0) code_ = database_.number(sql.c_str(), value);
        return value;
    }
    int count(const std::string& sql) { return static_cast<int>(get(sql)); }
    DatabaseCode code() const { return code_; }

private:
    const Database& database_;
    DatabaseCode code_ = 0;
};

DatabaseCode look_for_damage(const Database& database, bool& whole) {
    Statement check = database.prepare("PRAGMA integrity_check(1)");
    Rows rows = check.run();
    whole = rows.next() && rows.text(0) == "ok";
    return is_damage(rows.code()) ? 0 : rows.code();
}

std::int64_t file_size(Numbers& numbers) { return numbers.get("PRAGMA page_count") * numbers.get("PRAGMA page_size"); }

}  // namespace

Result<ArchiveInfo> Archive::info() const {
    ArchiveInfo info;
    if (const DatabaseCode code = look_for_damage(*database_, info.whole)) return database_->error(code);
    Numbers numbers(*database_);
    info.schema = numbers.count("PRAGMA user_version");
    info.file_bytes = file_size(numbers);
    info.attempts = numbers.count("SELECT count(*) FROM attempts");
    info.links = numbers.count("SELECT count(DISTINCT link) FROM attempts");
    if (info.attempts > 0) info.first = numbers.get("SELECT min(at) FROM attempts");
    if (info.attempts > 0) info.last = numbers.get("SELECT max(at) FROM attempts");
    info.bodies = numbers.count("SELECT count(*) FROM bodies");
    info.body_bytes = numbers.get("SELECT coalesce(sum(size), 0) FROM bodies");
    info.unused_bodies = numbers.count(std::string("SELECT count(*) ") + unused);
    info.unused_bytes = numbers.get(std::string("SELECT coalesce(sum(size), 0) ") + unused);
    const bool damaged = !info.whole || is_damage(numbers.code());
    if (numbers.code() != 0 && !damaged) return database_->error(numbers.code());
    info.whole = !damaged;
    return info;
}

Result<std::int64_t> Archive::collect_garbage() {
    if (auto error = commit()) return std::move(*error);
    Numbers numbers(*database_);
    const std::int64_t before = file_size(numbers);
    DatabaseCode code = numbers.code();
    if (code == 0) code = database_->execute((std::string("DELETE ") + unused).c_str());
    if (code == 0) code = database_->execute("DELETE FROM texts WHERE sha256 NOT IN (SELECT sha256 FROM bodies)");
    // Piece by piece, so that another process gets its turn.
    std::int64_t free = numbers.get("PRAGMA freelist_count");
    for (std::int64_t left = 0; code == 0 && free > 0 && left < free; ) {
        code = database_->execute("PRAGMA incremental_vacuum(1024)");
        left = numbers.get("PRAGMA freelist_count");
        free = left < free ? left : 0;
    }
    if (code == 0) code = database_->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    if (code == 0 || is_busy(code)) code = numbers.code();  // busy: whoever still reads the old pages will do it later
    if (code != 0) return database_->error(code);
    return before - file_size(numbers);
}

}  // namespace merilo
