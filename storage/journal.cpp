// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/schema.h"

#include <QCborStreamWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace entity {

const Entity Info{"case", "SELECT id FROM case_info", "SELECT * FROM case_info WHERE id = ?1", ""};
const Entity Exchange{"exchange", "SELECT id FROM exchanges ORDER BY sequence",
    "SELECT * FROM exchanges WHERE id = ?1", "SELECT * FROM discards WHERE exchange = ?1 ORDER BY position"};
const Entity RunBegin{
    "run", "SELECT id FROM run_begins ORDER BY number", "SELECT * FROM run_begins WHERE id = ?1", ""};
const Entity RunEnd{
    "run end", "SELECT run FROM run_ends ORDER BY rowid", "SELECT * FROM run_ends WHERE run = ?1", ""};
const Entity Document{
    "document", "SELECT run FROM documents ORDER BY rowid", "SELECT * FROM documents WHERE run = ?1", ""};
const Entity Finding{"finding", "SELECT id FROM findings ORDER BY number",
    "SELECT * FROM findings WHERE id = ?1",
    "SELECT * FROM finding_evidence WHERE finding = ?1 ORDER BY position"};
const Entity Note{"note", "SELECT id FROM notes ORDER BY number", "SELECT * FROM notes WHERE id = ?1", ""};
const Entity Event{
    "event", "SELECT id FROM events ORDER BY number", "SELECT * FROM events WHERE id = ?1", ""};
const Entity Custody{
    "custody", "SELECT id FROM custody ORDER BY number", "SELECT * FROM custody WHERE id = ?1", ""};
const Entity Baseline{
    "baseline", "SELECT id FROM baselines ORDER BY number", "SELECT * FROM baselines WHERE id = ?1", "", 2};
const Entity Indicator{"indicator", "SELECT id FROM indicators ORDER BY number",
    "SELECT * FROM indicators WHERE id = ?1", "", 2};
const Entity Look{"look", "SELECT id FROM looks ORDER BY number", "SELECT * FROM looks WHERE id = ?1", "", 3};

std::span<const Entity *const> edited()
{
    static constexpr std::array all{
        &Info, &RunBegin, &RunEnd, &Document, &Finding, &Note, &Event, &Custody, &Baseline, &Indicator,
        &Look};
    return all;
}

} // namespace entity

namespace {

void append(QCborStreamWriter &out, const QByteArray &bytes)
{
    out.appendByteString(bytes.constData(), bytes.size());
}

void append(QCborStreamWriter &out, const QString &text)
{
    out.append(QStringView(text));
}

void append(QCborStreamWriter &out, const std::optional<QByteArray> &bytes)
{
    if (bytes)
        append(out, *bytes);
    else
        out.append(nullptr);
}

// A value as it is stored, by its storage class; a text as its bytes, so that no two spellings are one.
void appendColumn(QCborStreamWriter &out, const Query &query, int column)
{
    const int type = query.type(column);
    if (type == SQLite::INTEGER) {
        out.append(query.integer(column));
    } else if (type == SQLite::Null) {
        out.append(nullptr);
    } else {
        const QByteArray bytes = query.bytes(column);
        if (type == SQLite::TEXT)
            out.appendTextString(bytes.constData(), bytes.size());
        else
            append(out, bytes);
    }
}

qint64 appendRows(QCborStreamWriter &out, Query query)
{
    qint64 count = 0;
    while (query.step()) {
        ++count;
        out.startArray(quint64(query.columns()));
        for (int column = 0; column < query.columns(); ++column)
            appendColumn(out, query, column);
        out.endArray();
    }
    return count;
}

} // namespace

QByteArray entityDigest(Connection &connection, const Entity &what, const QByteArray &key)
{
    QByteArray rows;
    QCborStreamWriter out(&rows);
    const qint64 count = appendRows(out, Query(connection, what.rows, key));
    if (count == 0)
        return {};
    if (*what.parts)
        appendRows(out, Query(connection, what.parts, key));
    const QByteArray labelled = "zonecase.row/1 " + QByteArray(what.name) + '\n' + rows;
    return sha256(labelled);
}

QByteArray JournalRow::computeDigest() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(10);
    out.append("zonecase.journal/1"_L1);
    out.append(seq);
    append(out, prev);
    out.append(at.nanoseconds);
    append(out, actor);
    append(out, action);
    append(out, entity);
    append(out, entityId);
    append(out, oldDigest);
    append(out, payloadDigest);
    out.endArray();
    return sha256(bytes);
}

JournalHead journalHead(Connection &connection)
{
    Query query(connection, "SELECT seq, row_digest FROM journal ORDER BY seq DESC LIMIT 1");
    return query.step() ? JournalHead{query.integer(0), query.bytes(1)} : JournalHead{};
}

void appendJournal(Connection &connection, JournalRow row)
{
    const JournalHead head = journalHead(connection);
    row.seq = head.count + 1;
    row.prev = head.digest;
    row.rowDigest = row.computeDigest();
    Query(connection, "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row.seq, row.prev, row.at,
        row.actor, row.action, row.entity, row.entityId, row.oldDigest, row.payloadDigest, row.rowDigest)
        .run();
}

QByteArray foundingDigest(const CaseId &id, int version)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(4);
    out.append("zonecase.case/1"_L1);
    append(out, id.bytes());
    out.append(qint64(version));
    append(out, schemaDigest(version));
    out.endArray();
    return sha256(bytes);
}

QString recordedId(const QByteArray &exchange, const QByteArray &run, qint64 position)
{
    return QString::fromLatin1(exchange.toHex()) + u'/' + QString::fromLatin1(run.toHex()) + u'/'
        + QString::number(position);
}

} // namespace zonecase::storage
