// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite.h"

#include <span>

namespace zonecase::storage {

/// What the journal keeps track of: how a thing's rows are found again and listed. The key is the thing's id
/// as a blob.
struct Entity
{
    const char *name; ///< as in the journal's rows and in Damage::kind
    const char *list; ///< every key
    const char *rows; ///< its row, by key
    const char *parts; ///< rows that belong to it, by key; "" if there are none
    int since = 1; ///< the format that brought its table
};

namespace entity {
extern const Entity Info, Exchange, RunBegin, RunEnd, Document, Finding, Note, Event, Custody, Baseline,
    Indicator, Look;
/// All but the exchanges, which the journal names by run and position.
std::span<const Entity *const> edited();
} // namespace entity

/// SHA-256 of a thing's rows in canonical CBOR: an array of its label and, a row each, an array of its
/// columns as they are stored. Null if it has no row.
QByteArray entityDigest(Connection &connection, const Entity &what, const QByteArray &key);

/// One row of the journal.
struct JournalRow
{
    qint64 seq = 0;
    QByteArray prev;
    Instant at;
    QString actor, action, entity, entityId;
    std::optional<QByteArray> oldDigest, payloadDigest;
    QByteArray rowDigest;

    /// SHA-256 over a label and the canonical CBOR of all columns before it (CASE-MODEL.md 8.4).
    QByteArray computeDigest() const;
};

/// The end of the chain.
struct JournalHead
{
    qint64 count = 0;
    QByteArray digest = QByteArray(32, '\0');
};

JournalHead journalHead(Connection &connection);
/// Fills in seq, prev and the digest, and writes the row.
void appendJournal(Connection &connection, JournalRow row);
/// What the first row commits to, and the row of an upgrade to another format.
QByteArray foundingDigest(const CaseId &id, int version);
/// "HEX/RUNHEX/POSITION": an exchange in a run, as the journal names it.
QString recordedId(const QByteArray &exchange, const QByteArray &run, qint64 position);

} // namespace zonecase::storage
