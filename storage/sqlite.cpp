// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

constexpr int BusyMs = 5000;
constexpr int StepsBetweenLooks = 100'000;

int flags(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Connection::Access::Write:
        return SQLite::OPEN_READWRITE;
    case Connection::Access::Read:
        return SQLite::OPEN_READONLY;
    }
    return SQLite::OPEN_READONLY;
}

} // namespace

Error errorFrom(const SQLite::Exception &exception)
{
    const QString what = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {Error::Code::Storage, u"The disk is full; nothing was changed."_s};
    case SQLITE_IOERR:
        // A journal or shared memory that cannot grow: SQLite does not say "full" of those.
        if (const int why = exception.getExtendedErrorCode();
            why == SQLITE_IOERR_WRITE || why == SQLITE_IOERR_SHMSIZE)
            return {Error::Code::Storage, u"The disk is full, or refuses what is written (%1)."_s.arg(what)};
        return {Error::Code::Storage, u"The disk cannot be read or written (%1)."_s.arg(what)};
    case SQLITE_CORRUPT:
        return {Error::Code::Storage, u"The case file is damaged (%1)."_s.arg(what)};
    case SQLITE_NOTADB:
        return {Error::Code::Storage, u"This is not a case file (%1)."_s.arg(what)};
    case SQLITE_BUSY:
        return {Error::Code::Refused, u"Another program holds the case file locked."_s};
    case SQLITE_INTERRUPT:
        return {Error::Code::Refused, u"Reading the file took more work than a case may need."_s};
    case SQLITE_CANTOPEN:
        return {Error::Code::Storage, u"The file cannot be opened (%1)."_s.arg(what)};
    default:
        return {Error::Code::Storage, u"The case file refused: %1."_s.arg(what)};
    }
}

Connection::Connection(const QString &path, Access access)
    : m_database(std::make_unique<SQLite::Database>(path.toStdString(), flags(access), BusyMs))
{
    harden();
}

Connection::Connection()
    : m_database(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE))
{
    harden();
}

Connection::~Connection()
{
    m_idle.clear();
}

void Connection::harden()
{
    sqlite3 *handle = m_database->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    execute("PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;"
            "PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;");
}

void Connection::limitWork(int millionSteps)
{
    sqlite3 *handle = m_database->getHandle();
    if (millionSteps == 0) {
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        return;
    }
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 5);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 100'000'000);
    m_stepsLeft = qint64(millionSteps) * 1'000'000;
    sqlite3_progress_handler(
        handle, StepsBetweenLooks,
        [](void *left) { return (*static_cast<qint64 *>(left) -= StepsBetweenLooks) < 0 ? 1 : 0; },
        &m_stepsLeft);
}

void Connection::execute(const QByteArray &sql)
{
    m_database->exec(sql.constData());
}

qint64 Connection::number(const char *pragmaOrQuery)
{
    Query query(*this, pragmaOrQuery);
    return query.step() ? query.integer(0) : 0;
}

Query::Query(Connection &connection, const char *sql)
    : m_connection(connection)
    , m_sql(sql)
{
    if (auto idle = connection.m_idle.extract(m_sql))
        m_statement = std::move(idle.mapped());
    else
        m_statement = std::make_unique<SQLite::Statement>(*connection.m_database, sql);
}

Query::~Query()
{
    m_statement->tryReset();
    try {
        m_statement->clearBindings();
    } catch (const SQLite::Exception &) {
        return; // not kept: a statement that cannot be cleared is not used again
    }
    m_connection.m_idle.emplace(m_sql, std::move(m_statement));
}

void Query::bind(int place, qint64 value)
{
    m_statement->bind(place, static_cast<int64_t>(value));
}

void Query::bind(int place, const QString &text)
{
    // With its length: a name from the network may hold NUL. Lone surrogates become U+FFFD or '?' here, once
    // and for all.
    const QByteArray utf8 = text.toUtf8();
    m_statement->bind(place, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void Query::bind(int place, const QByteArray &blob)
{
    m_statement->bind(place, static_cast<const void *>(blob.constData()), static_cast<int>(blob.size()));
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *start = value.getBlob(); // of a text too; asked first, as SQLite wants it
    return QByteArray(static_cast<const char *>(start), value.getBytes());
}

} // namespace zonecase::storage
