// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"
#include "storage/journal.h"
#include "storage/schema.h"

#include <QHash>
#include <QSet>

namespace zonecase::storage {

/// Works every digest of a case out again and compares. Each step goes on after what it finds.
class Verifier
{
public:
    Verifier(Connection &connection, const CaseInfo &info)
        : m_connection(connection)
        , m_info(info)
        , m_format(formatOf(connection))
    { }
    Verification verify(const std::optional<Receipt> &receipt);

private:
    /// What the journal says last of a thing; null digest: removed. A row that was edited itself says
    /// nothing.
    struct Latest
    {
        std::optional<QByteArray> digest;
        qint64 seq = 0;
        bool isTrusted = true;
        bool agrees(const QByteArray &with) const { return !isTrusted || digest == with; }
    };

    void checkFile();
    void checkSchema();
    void checkJournal();
    void checkJournalRow(const JournalRow &row, bool textIsWhole);
    /// The first row, or that of an upgrade: which format the case has from there on.
    void checkFormatRow(const JournalRow &row);
    void checkFormat();
    void checkReceipt(const Receipt &receipt);
    void checkExhibits();
    void checkExchanges();
    void checkExchange(const QByteArray &key);
    void checkRecorded();
    void checkEdited(const Entity &what);
    void checkRuns();
    void checkOrphans();
    void reportOrphans(Query &query);
    void checkMissing();

    void damage(const QString &kind, const QString &id, const QString &what, const QStringList &usedBy = {});
    /// A step that SQLite itself gives up on is a damage too.
    void step(const QString &name, void (Verifier::*work)());
    QStringList usersOfExhibit(const QByteArray &digest);
    QStringList usersOfExchange(const QByteArray &exchange);
    /// Notes and events that refer to it ("finding:HEX").
    QStringList usersOf(const QString &kind, const QString &id);
    /// Baselines that accept the run.
    QStringList baselinesOf(const QString &kind, const QString &id);
    bool isUsed(const QByteArray &exhibit);
    bool restsOnDamagedExhibit(const QByteArray &exchange);

    Connection &m_connection;
    const CaseInfo &m_info;
    Verification m_result;
    QHash<QString, Latest> m_latest; ///< by entity and id
    int m_format; ///< that the file says
    int m_journalFormat = 0; ///< that the journal says; 0: its rows of that do not hold
    JournalRow m_before; ///< the row before the one that is looked at
    bool m_beforeIsEdited = false;
    QSet<QByteArray> m_badExhibits;
    QSet<QByteArray> m_badExchanges;
};

} // namespace zonecase::storage
