// The one file that talks to SQLite.
#include "collect/archive/database.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "text/say.h"

namespace merilo {

namespace {

constexpr Pair not_ours{"это не архив merilo", "this is not an archive of merilo"};
constexpr Pair full{"на диске нет места; всё записанное раньше в архиве осталось",
                    "no space left on the disk; what was written before is kept"};
constexpr Pair locked{"архив занят другой программой", "the archive is locked by another program"};
constexpr Pair damaged{"архив повреждён", "the archive is damaged"};
constexpr Pair read_only{"архив или его папка доступны только для чтения", "the archive or its folder is read-only"};
constexpr Pair not_opened{"архив не открывается: {}", "the archive cannot be opened: {}"};
constexpr Pair failure{"сбой при работе с архивом: {}", "a failure while working on the archive: {}"};
constexpr Pair too_big{"документ слишком велик для архива", "the document is too large for the archive"};
constexpr Pair unfinished_journal{
    "рядом лежит незаконченный журнал архива («-wal»), а в папку нельзя писать: скопируйте оба файла туда, где можно",
    "an unfinished journal (“-wal”) lies beside the archive and the folder is read-only: copy both to a writable one"};

struct Words {
    int code;
    Pair words;
};
constexpr Words system_words[] = {
    {ENOENT, {"нет такой папки", "no such folder"}},
    {EACCES, {"нет прав доступа", "permission denied"}},
    {EPERM, {"нет прав доступа", "permission denied"}},
    {EISDIR, {"это папка, а нужен файл", "this is a folder, a file is needed"}},
    {EFBIG, {"файл превысил допустимый размер", "the file exceeds the permitted size"}},
    {EIO, {"сбой диска", "disk failure"}},
};
constexpr Pair as_it_is{"{}", "{}"};

Said words_of(int system_code, DatabaseCode code) {
    for (const Words& each : system_words)
        if (each.code == system_code) return say(each.words);
    return say(as_it_is, system_code != 0 ? std::strerror(system_code) : sqlite3_errstr(code));
}

/// A path as an address that SQLite takes: «?» and «#» would end it.
std::string uri_of(const std::string& path, std::string_view query) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = path.starts_with('/') ? "file://" : "file:./";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '?' || c == '#' || c == '%') uri.append({'%', digits[byte >> 4], digits[byte & 15]});
        else uri += c;
    }
    return uri.append(query);
}

bool has_journal(const std::string& path) {
    std::error_code none;
    const auto size = std::filesystem::file_size(path + "-wal", none);
    return !none && size > 0;
}

constexpr const char* settings =
    "PRAGMA cache_size=-2048; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=OFF; PRAGMA journal_size_limit=16777216; PRAGMA wal_autocheckpoint=2048;"
    "PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF;";

}  // namespace

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
void Blob::Close::operator()(sqlite3_blob* blob) const { sqlite3_blob_close(blob); }

Rows::~Rows() { sqlite3_reset(statement_); }

bool Rows::next() {
    if (code_ != SQLITE_OK) return false;
    const int code = sqlite3_step(statement_);
    if (code != SQLITE_ROW && code != SQLITE_DONE) code_ = code;
    return code == SQLITE_ROW;
}

bool Rows::null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
std::int64_t Rows::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Rows::text(int column) const {
    const void* bytes = sqlite3_column_blob(statement_, column);
    const int size = sqlite3_column_bytes(statement_, column);
    return bytes ? std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size)) : std::string();
}

void Statement::bind(int number, std::string_view text) {
    const char* bytes = text.data() ? text.data() : "";
    sqlite3_bind_text64(statement_.get(), number, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8);
}
void Statement::bind(int number, std::int64_t value) { sqlite3_bind_int64(statement_.get(), number, value); }
void Statement::bind(int number, Bytes bytes) {
    const char* begin = bytes.bytes.data() ? bytes.bytes.data() : "";
    sqlite3_bind_blob64(statement_.get(), number, begin, bytes.bytes.size(), SQLITE_STATIC);
}
void Statement::bind(int number, Room room) {
    const int code = sqlite3_bind_zeroblob64(statement_.get(), number, static_cast<sqlite3_uint64>(room.size));
    if (code != SQLITE_OK) code_ = code;
}

std::int64_t Blob::size() const { return blob_ ? sqlite3_blob_bytes(blob_.get()) : 0; }

DatabaseCode Blob::write(std::int64_t offset, std::string_view bytes) {
    return sqlite3_blob_write(blob_.get(), bytes.data(), static_cast<int>(bytes.size()), static_cast<int>(offset));
}

DatabaseCode Blob::read(std::int64_t offset, std::string& bytes) const {
    return sqlite3_blob_read(blob_.get(), bytes.data(), static_cast<int>(bytes.size()), static_cast<int>(offset));
}

std::unique_ptr<Database> Database::connect(const std::string& path, const std::string& uri, int flags, DatabaseCode& code) {
    sqlite3* connection = nullptr;
    code = sqlite3_open_v2(uri.c_str(), &connection, flags | SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE,
                           nullptr);
    std::unique_ptr<Database> database(new Database(connection, path));
    if (code == SQLITE_OK) code = sqlite3_busy_timeout(connection, 30'000);
    if (code == SQLITE_OK) code = database->execute(settings);
    std::int64_t version = 0;  // the first thing that looks into the file
    if (code == SQLITE_OK) code = database->number("PRAGMA schema_version", version);
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Access access) {
    const int flags = access == Access::create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
    DatabaseCode code = SQLITE_OK;
    auto database = connect(path, uri_of(path, ""), flags, code);
    const int kind = code & 0xff;
    if (access == Access::read && (kind == SQLITE_CANTOPEN || kind == SQLITE_READONLY)) {
        // Where the journal's index cannot be made, the file is read as one that nobody changes.
        if (has_journal(path)) return database->error(say(unfinished_journal), Fault::ours);
        database = connect(path, uri_of(path, "?immutable=1"), SQLITE_OPEN_READONLY, code);
    }
    if (code == SQLITE_OK && access == Access::read) code = database->execute("PRAGMA query_only=ON");
    if (code != SQLITE_OK) return database->error(code);
    return database;
}

DatabaseCode Database::execute(const char* sql) {
    return sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr);
}

Statement Database::prepare(const char* sql) const {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(connection_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return {statement, code};
}

DatabaseCode Database::number(const char* sql, std::int64_t& value) const {
    Statement statement = prepare(sql);
    Rows rows = statement.run();
    if (rows.next()) value = rows.integer(0);
    return rows.code();
}

Blob Database::blob(const char* table, const char* column, std::int64_t row, bool for_writing) const {
    sqlite3_blob* blob = nullptr;
    const int code = sqlite3_blob_open(connection_.get(), "main", table, column, row, for_writing ? 1 : 0, &blob);
    return {blob, code};
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(connection_.get()) == 0; }
std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(connection_.get()); }
bool Database::changed() const { return sqlite3_changes(connection_.get()) > 0; }
void Database::pause(int ms) const { sqlite3_sleep(ms); }

Error Database::error(DatabaseCode code) const {
    const int system_code = connection_ ? sqlite3_system_errno(connection_.get()) : 0;
    const int kind = code & 0xff;
    if (kind == SQLITE_NOTADB) return error(say(not_ours), Fault::input);
    if (kind == SQLITE_FULL || (kind == SQLITE_IOERR && (system_code == ENOSPC || system_code == EDQUOT)))
        return error(say(full), Fault::ours);
    if (kind == SQLITE_BUSY || kind == SQLITE_LOCKED) return error(say(locked), Fault::ours);
    if (kind == SQLITE_CORRUPT) return error(say(damaged), Fault::ours);
    if (kind == SQLITE_READONLY) return error(say(read_only), Fault::ours);
    if (kind == SQLITE_TOOBIG) return error(say(too_big), Fault::ours);
    if (kind == SQLITE_CANTOPEN) return error(say(not_opened, words_of(system_code, code)), Fault::ours);
    return error(say(failure, words_of(kind == SQLITE_IOERR ? system_code : 0, code)), Fault::ours);
}

bool is_busy(DatabaseCode code) { return (code & 0xff) == SQLITE_BUSY; }
bool is_damage(DatabaseCode code) { return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB; }

}  // namespace merilo
