// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"

#include <QCoreApplication>

#include <functional>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

Result<void> CaseFile::Private::change(const QString &what, const std::function<Result<void>()> &work)
{
    if (readOnly)
        return failure(Error::Code::Refused, u"This case is open for reading only."_s);
    const QSet<QString> before = changes;
    const Result<void> changed = guarded([&]() -> Result<void> {
        SQLite::Transaction transaction(connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (const Result<void> done = work(); !done)
            return done;
        transaction.commit();
        changes << what;
        return {};
    });
    if (!changed)
        changes = before;
    return changed;
}

void CaseFile::Private::journal(
    const QString &action, const Entity &what, const QByteArray &key, const std::optional<QByteArray> &old)
{
    const QByteArray now = entityDigest(*connection, what, key);
    journalRow(action, QString::fromLatin1(what.name), QString::fromLatin1(key.toHex()), old,
        now.isEmpty() ? std::optional<QByteArray>() : now);
}

void CaseFile::Private::journalRow(const QString &action, const QString &entity, const QString &entityId,
    const std::optional<QByteArray> &old, const std::optional<QByteArray> &payload)
{
    JournalRow row;
    row.at = clock.now();
    row.actor = info.analyst;
    row.action = action;
    row.entity = entity;
    row.entityId = entityId;
    row.oldDigest = old;
    row.payloadDigest = payload;
    appendJournal(*connection, row);
}

Result<void> CaseFile::Private::readInfo()
{
    return guarded([this]() -> Result<void> {
        Query query(*connection,
            "SELECT id, number, title, kind, tlp, summary, analyst, opened FROM case_info WHERE one = 1");
        if (!query.step())
            return failure(Error::Code::Storage, u"The case file does not say which case it is."_s);
        const Result<CaseId> id = CaseId::fromBytes(query.bytes(0));
        if (!id)
            return tl::unexpected(id.error());
        info = {*id, query.text(1), query.text(2), query.text(3), query.text(4), query.text(5), query.text(6),
            query.instant(7)};
        return {};
    });
}

Result<void> CaseFile::Private::writeInfo(const CaseInfo &to)
{
    const QByteArray old = entityDigest(*connection, entity::Info, to.id.bytes());
    Query(*connection, "INSERT OR REPLACE INTO case_info VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)", to.id,
        to.number, to.title, to.kind, to.tlp, to.summary, to.analyst, to.opened)
        .run();
    journal(u"set"_s, entity::Info, to.id.bytes(), old.isEmpty() ? std::optional<QByteArray>() : old);
    return {};
}

Result<void> CaseFile::Private::becomeHolder()
{
    return guarded([this]() -> Result<void> {
        connection->execute("PRAGMA journal_mode = WAL");
        Query(*connection, "INSERT OR REPLACE INTO holder VALUES (1, ?, ?, ?)",
            QCoreApplication::applicationPid(), info.analyst, clock.now())
            .run();
        return {};
    });
}

void CaseFile::Private::leave()
{
    // A reader of another program may be at its snapshot: it takes moments, and leaving companions behind
    // would last.
    constexpr int Tries = 100;
    constexpr int PauseMs = 50;
    const Result<void> forgotten = guarded([this]() -> Result<void> {
        connection->execute("DELETE FROM holder");
        return {};
    });
    for (int i = 0; i < Tries; ++i) {
        const Result<void> left = guarded([this]() -> Result<void> {
            connection->number("PRAGMA wal_checkpoint(TRUNCATE)");
            connection->execute("PRAGMA journal_mode = DELETE");
            return {};
        });
        if (left || !forgotten)
            return;
        sqlite3_sleep(PauseMs);
    }
}

CaseFile::CaseFile(std::unique_ptr<Private> open)
    : d(std::move(open))
{ }

CaseFile::~CaseFile()
{
    if (!d->readOnly && d->connection)
        d->leave();
}

const CaseInfo &CaseFile::info() const
{
    return d->info;
}

const QString &CaseFile::path() const
{
    return d->path;
}

bool CaseFile::isReadOnly() const
{
    return d->readOnly;
}

const QStringList &CaseFile::openingNotes() const
{
    return d->notes;
}

QStringList CaseFile::takeChanges()
{
    QStringList changed(d->changes.begin(), d->changes.end());
    changed.sort();
    d->changes.clear();
    return changed;
}

} // namespace zonecase::storage
