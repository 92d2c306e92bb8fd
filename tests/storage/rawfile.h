// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace zonecase::storage::samples {

/// A case file in the hands of somebody who knows SQL: no checks, no triggers, no foreign keys.
class RawFile
{
public:
    explicit RawFile(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE)
    {
        m_database.exec(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF");
    }

    /// Runs the statement with every trigger taken away, and puts them back as they were.
    void tamper(const QString &sql)
    {
        std::vector<std::string> names, texts;
        SQLite::Statement triggers(
            m_database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid");
        while (triggers.executeStep()) {
            names.push_back(triggers.getColumn(0).getString());
            texts.push_back(triggers.getColumn(1).getString());
        }
        triggers.reset();
        SQLite::Transaction transaction(m_database);
        for (const std::string &name : names)
            m_database.exec("DROP TRIGGER " + name);
        m_database.exec(sql.toStdString());
        for (const std::string &text : texts)
            m_database.exec(text);
        transaction.commit();
    }

    QString text(const QString &sql)
    {
        SQLite::Statement query(m_database, sql.toStdString());
        return query.executeStep() ? QString::fromStdString(query.getColumn(0).getString()) : QString();
    }

    SQLite::Database &database() { return m_database; }

private:
    SQLite::Database m_database;
};

} // namespace zonecase::storage::samples
