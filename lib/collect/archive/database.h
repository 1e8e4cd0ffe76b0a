#pragma once
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "model/result.h"

struct sqlite3;
struct sqlite3_blob;
struct sqlite3_stmt;

namespace merilo {

/// How a call of the database engine ended: 0 for well, else its extended result code; `Database::error` words it.
using DatabaseCode = int;

/// A parameter that is bytes, and one that is room for so many bytes.
struct Bytes {
    std::string_view bytes;
};
struct Room {
    std::int64_t size = 0;
};

/// One execution of a statement. Ends it, and lets go of what it locked, when it goes.
class Rows {
public:
    explicit Rows(sqlite3_stmt* statement, DatabaseCode code) : statement_(statement), code_(code) {}
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    /// Whether one more row stands ready. False at the end and after a failure, which `code` tells apart.
    bool next();
    DatabaseCode code() const { return code_; }

    bool null(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;

private:
    sqlite3_stmt* statement_;
    DatabaseCode code_;
};

/// A prepared statement. What is bound to it must outlive the execution.
class Statement {
public:
    Statement(sqlite3_stmt* statement, DatabaseCode code) : statement_(statement), code_(code) {}

    template <class... Parameters>
    Rows run(const Parameters&... parameters) {
        int number = 0;
        (bind(++number, parameters), ...);
        return Rows(statement_.get(), code_);
    }
    /// Runs what gives no rows.
    template <class... Parameters>
    DatabaseCode carry_out(const Parameters&... parameters) {
        Rows rows = run(parameters...);
        while (rows.next()) {}
        return rows.code();
    }

private:
    void bind(int number, std::string_view text);
    void bind(int number, std::int64_t value);
    void bind(int number, Bytes bytes);
    void bind(int number, Room room);
    void bind(int number, std::integral auto value) { bind(number, static_cast<std::int64_t>(value)); }

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    DatabaseCode code_;  ///< of preparing it
};

/// The bytes in one cell of a table, in pieces.
class Blob {
public:
    Blob(sqlite3_blob* blob, DatabaseCode code) : blob_(blob), code_(code) {}

    DatabaseCode code() const { return code_; }
    std::int64_t size() const;
    DatabaseCode write(std::int64_t offset, std::string_view bytes);
    /// Fills `bytes` from `offset` on.
    DatabaseCode read(std::int64_t offset, std::string& bytes) const;

private:
    struct Close {
        void operator()(sqlite3_blob* blob) const;
    };
    std::unique_ptr<sqlite3_blob, Close> blob_;
    DatabaseCode code_;
};

/// A connection to an SQLite file, with a small memory. Several threads may use one connection, but a Statement, Rows
/// or Blob of it only one at a time.
class Database {
public:
    enum class Access {
        read,      ///< changes nothing; works where nothing can be written, too
        existing,  ///< the file must be there
        create
    };
    static Result<std::unique_ptr<Database>> open(const std::string& path, Access access);

    /// Carries out one or more statements, rows passed over.
    DatabaseCode execute(const char* sql);
    Statement prepare(const char* sql) const;
    /// The first column of the first row.
    DatabaseCode number(const char* sql, std::int64_t& value) const;
    Blob blob(const char* table, const char* column, std::int64_t row, bool for_writing) const;

    bool in_transaction() const;
    std::int64_t last_row() const;   ///< id of the row inserted last
    bool changed() const;            ///< the last statement changed a row
    void pause(int ms) const;

    /// What a code means to the user.
    Error error(DatabaseCode code) const;
    Error error(const Said& message, Fault fault) const { return {{path_, {}, {}}, message, {}, fault}; }

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    Database(sqlite3* connection, std::string path) : connection_(connection), path_(std::move(path)) {}
    static std::unique_ptr<Database> connect(const std::string& path, const std::string& uri, int flags, DatabaseCode& code);

    std::unique_ptr<sqlite3, Close> connection_;
    std::string path_;
};

bool is_busy(DatabaseCode code);
bool is_damage(DatabaseCode code);

}  // namespace merilo
