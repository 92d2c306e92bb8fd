// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"
#include "storage/journal.h"
#include "storage/lock.h"
#include "storage/sqlite.h"

#include <QSet>
#include <QTemporaryDir>

#include <functional>

namespace zonecase::storage {

/// The open case: its connection, its lock, and the one way to change something.
class CaseFile::Private
{
public:
    explicit Private(const Clock &where)
        : clock(where)
    { }

    const Clock &clock;
    QString path;
    CaseInfo info;
    QStringList notes;
    QSet<QString> changes;
    bool readOnly = true;
    // In this order: the connection closes before its copy is removed and before the lock is given up.
    std::unique_ptr<CaseLock> lock;
    std::unique_ptr<QTemporaryDir> copy;
    std::unique_ptr<Connection> connection;

    /// One transaction: all that work() does, with its journal rows, or nothing.
    Result<void> change(const QString &what, const std::function<Result<void>()> &work);
    /// A journal row for a thing whose rows are written (or gone); `old` as entityDigest() gave it before.
    void journal(const QString &action, const Entity &what, const QByteArray &key,
        const std::optional<QByteArray> &old = {});
    void journalRow(const QString &action, const QString &entity, const QString &entityId,
        const std::optional<QByteArray> &old, const std::optional<QByteArray> &payload);

    /// "added", "changed", "removed": the journal row has the digests before and after.
    Result<void> edit(
        const QString &action, const Entity &what, const QByteArray &key, const std::function<void()> &write);

    Result<void> readInfo();
    Result<void> writeInfo(const CaseInfo &to);
    Result<void> makeNew(const QString &file, const CaseInfo &about);
    Result<void> openForWriting(const QString &file);
    Result<void> openSnapshot(const QString &file);
    Result<void> openStranger(const QString &file);
    Result<void> recover();
    Result<void> upgrade(int from);
    Result<void> openCopy(const QString &file);
    Result<void> becomeHolder();
    Result<void> markDiedRuns();
    void leave(); ///< checkpoints, back to one file

    // Within a transaction; see evidence.cpp.
    void insertExhibit(const QByteArray &bytes);
    void insertExchange(const dns::Exchange &exchange, const ExchangeId &id);
    void insertRunBegin(const dns::Run &run);
    void insertRunEnd(const dns::Run &run);
    void insertRecorded(const RunId &run, const QList<dns::Exchange> &exchanges);
    Result<void> insertVerdict(
        const RunId &run, const QByteArray &document, const QList<finding::Finding> &findings);
    void insertProbeEvent(const dns::Run &run);
    void insertNote(const Note &note);
    void insertEvent(const timeline::Event &event);
    Result<void> removeBaseline(const BaselineId &id);
    /// Takes away the one that stands where this is to stand.
    Result<void> makeRoomFor(const Baseline &baseline);
    Result<void> insertLooks(const QList<dns::Look> &looks);
    Result<void> insertBaseline(const Baseline &baseline);
    void insertCustody(const CustodyEntry &entry);
    void insertReceived(const QByteArray &bytes, const CustodyEntry &entry);
    Result<void> insertTranscript(const dns::Transcript &transcript);
    Result<QString> setAside(const QString &file, const QString &why);
    Result<QString> takeOne(const QString &file); ///< of the inbox; what was done with it
    Result<QString> takeTranscript(const QString &file);
    Result<QString> takeLooks(const QString &file);
    Result<QString> takeCustody(const QString &file);
};

} // namespace zonecase::storage
