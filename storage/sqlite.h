// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <type_traits>

namespace zonecase::storage {

/// What an exception of SQLite's means, as a sentence.
Error errorFrom(const SQLite::Exception &exception);

/// The edge at which SQLite's exceptions stop: calls work() and gives its Result, or the Error.
template <typename Work> auto guarded(Work &&work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorFrom(exception));
    }
}

/// A connection with our settings on it: foreign keys, secure_delete, defensive, no trust in a file's schema.
/// Statements are prepared once and kept.
class Connection
{
public:
    enum class Access
    {
        Create,
        Write,
        Read
    };
    Connection(const QString &path, Access access); ///< throws SQLite::Exception
    /// A database in memory, for comparison.
    Connection();
    ~Connection();

    void execute(const QByteArray &sql); ///< one or many statements, no rows
    qint64 number(const char *pragmaOrQuery); ///< first column of the first row
    SQLite::Database &database() { return *m_database; }
    /// For files of strangers: small limits, and work is interrupted after so many million steps of the
    /// virtual machine.
    void limitWork(int millionSteps);

private:
    friend class Query;
    using Pool = std::multimap<QByteArray, std::unique_ptr<SQLite::Statement>>;
    void harden();

    std::unique_ptr<SQLite::Database> m_database;
    Pool m_idle;
    qint64 m_stepsLeft = 0;
};

/// One use of a statement: binds its arguments in order; given back to the connection when it goes.
class Query
{
public:
    template <typename... Arguments>
    Query(Connection &connection, const char *sql, const Arguments &...arguments)
        : Query(connection, sql)
    {
        int place = 0;
        (bind(++place, arguments), ...);
    }
    Query(Connection &connection, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    void bind(int place, qint64 value);
    void bind(int place, int value) { bind(place, qint64(value)); }
    void bind(int place, bool value) { bind(place, qint64(value)); }
    void bind(int place, Instant value) { bind(place, value.nanoseconds); }
    void bind(int place, const QString &text);
    void bind(int place, const QByteArray &blob);
    template <typename Tag, qsizetype Size> void bind(int place, const Id<Tag, Size> &id)
    {
        bind(place, id.bytes());
    }
    template <typename T> void bind(int place, const std::optional<T> &value)
    {
        if (value)
            bind(place, *value);
        else
            m_statement->bind(place);
    }

    bool step() { return m_statement->executeStep(); }
    /// For statements without rows.
    void run() { m_statement->exec(); }

    int columns() const { return m_statement->getColumnCount(); }
    int type(int column) const { return m_statement->getColumn(column).getType(); }
    bool isNull(int column) const { return m_statement->getColumn(column).isNull(); }
    qint64 integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    QByteArray bytes(int column) const; ///< of a blob or, in UTF-8, of a text
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    Instant instant(int column) const { return {integer(column)}; }

private:
    Connection &m_connection;
    QByteArray m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

} // namespace zonecase::storage
