// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/rows.h"
#include "storage/schema.h"
#include "storage/verifier.h"

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString keyOf(const QString &entity, const QString &id)
{
    return entity + u' ' + id;
}

std::optional<QByteArray> optionalBytes(const Query &query, int column)
{
    return query.isNull(column) ? std::optional<QByteArray>() : query.bytes(column);
}

/// What a decoded text hides: bytes that are no UTF-8.
bool isWholeText(const Query &query, int column)
{
    const QByteArray bytes = query.bytes(column);
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

} // namespace

Result<Verification> CaseFile::verify(const std::optional<Receipt> &receipt) const
{
    return guarded([&]() -> Result<Verification> {
        if (d->connection->number("PRAGMA user_version") > FormatVersion)
            return failure(
                Error::Code::Refused, u"Only the newer Zonecase that made this case can verify it."_s);
        return Verifier(*d->connection, d->info).verify(receipt);
    });
}

Verification Verifier::verify(const std::optional<Receipt> &receipt)
{
    step(u"file"_s, &Verifier::checkFile);
    step(u"schema"_s, &Verifier::checkSchema);
    step(u"journal"_s, &Verifier::checkJournal);
    checkFormat();
    if (receipt)
        checkReceipt(*receipt);
    step(u"exhibits"_s, &Verifier::checkExhibits);
    step(u"exchanges"_s, &Verifier::checkExchanges);
    step(u"runs' exchanges"_s, &Verifier::checkRecorded);
    for (const Entity *what : entity::edited()) {
        const Result<void> done = guarded([&]() -> Result<void> {
            if (what->since <= m_format)
                checkEdited(*what);
            return {};
        });
        if (!done)
            damage(u"file"_s, QString::fromLatin1(what->name), done.error().detail);
    }
    step(u"runs"_s, &Verifier::checkRuns);
    step(u"parts"_s, &Verifier::checkOrphans);
    checkMissing();
    return m_result;
}

void Verifier::step(const QString &name, void (Verifier::*work)())
{
    const Result<void> done = guarded([&]() -> Result<void> {
        (this->*work)();
        return {};
    });
    if (!done)
        damage(u"file"_s, name, done.error().detail);
}

void Verifier::damage(const QString &kind, const QString &id, const QString &what, const QStringList &usedBy)
{
    m_result.damages.append({kind, id, what, usedBy});
}

void Verifier::checkFile()
{
    constexpr int Most = 20;
    Query query(m_connection, "PRAGMA integrity_check(20)");
    for (int i = 0; i < Most && query.step(); ++i)
        if (query.text(0) != u"ok"_s)
            damage(u"file"_s, QString::number(i + 1), u"SQLite says: %1"_s.arg(query.text(0)));
}

void Verifier::checkSchema()
{
    const SchemaDifference difference = compareSchema(m_connection);
    for (const QString &object : difference.missing)
        damage(u"schema"_s, object, u"The case file's “%1” is missing."_s.arg(object));
    for (const QString &object : difference.foreign)
        damage(u"schema"_s, object, u"The case file's “%1” is not as Zonecase makes it."_s.arg(object));
    if (m_connection.number("PRAGMA user_version") != m_format)
        damage(u"schema"_s, u"user_version"_s, u"The format number is not the one that the tables have."_s);
}

void Verifier::checkFormat()
{
    if (m_journalFormat > 0 && m_journalFormat != m_format)
        damage(u"schema"_s, u"user_version"_s,
            u"The file says that it has format %1, the journal that it has format %2."_s.arg(m_format).arg(
                m_journalFormat));
}

void Verifier::checkJournal()
{
    Query query(m_connection, "SELECT * FROM journal ORDER BY seq");
    while (query.step()) {
        ++m_result.journalRows;
        JournalRow row{query.integer(0), query.bytes(1), query.instant(2), query.text(3), query.text(4),
            query.text(5), query.text(6), optionalBytes(query, 7), optionalBytes(query, 8), query.bytes(9)};
        bool textIsWhole = true;
        for (int column = 3; column <= 6; ++column)
            textIsWhole = textIsWhole && isWholeText(query, column);
        checkJournalRow(row, textIsWhole);
        m_before = row;
    }
    m_result.journalHead = hex(storage::journalHead(m_connection).digest);
    if (m_result.journalRows == 0)
        damage(u"journal"_s, u"1"_s, u"The journal is empty."_s);
}

void Verifier::checkJournalRow(const JournalRow &row, bool textIsWhole)
{
    const QString number = QString::number(row.seq);
    for (qint64 gap = m_before.seq + 1; gap < row.seq && gap < m_before.seq + 100; ++gap)
        damage(u"journal"_s, QString::number(gap), u"Row %1 of the journal is missing."_s.arg(gap));
    const bool isNext = row.seq == m_before.seq + 1;
    const bool edited = !textIsWhole || row.computeDigest() != row.rowDigest;
    const QByteArray expected = row.seq == 1 ? QByteArray(32, '\0') : m_before.rowDigest;
    // A row whose digest alone was changed is named itself, not its successor that still has the true one.
    const bool follows = row.prev == expected || (m_beforeIsEdited && row.prev == m_before.computeDigest());
    if (edited)
        damage(u"journal"_s, number,
            u"Row %1 of the journal was edited or moved: its digest is another."_s.arg(number));
    else if (isNext && !follows)
        damage(u"journal"_s, QString::number(row.seq - 1),
            u"Row %1 of the journal is not the one that row %2 was chained to."_s.arg(row.seq - 1)
                .arg(row.seq));
    const bool isOfFormat = row.seq == 1 || row.entity == u"format"_s;
    if (isOfFormat && !edited)
        checkFormatRow(row);
    m_beforeIsEdited = edited;
    if (!isOfFormat && row.entity != u"inbox"_s)
        m_latest[keyOf(row.entity, row.entityId)] = {row.payloadDigest, row.seq, !edited};
}

void Verifier::checkFormatRow(const JournalRow &row)
{
    const int before = m_journalFormat;
    const bool isOurs = row.seq > 1 || row.entityId == m_info.id.toText();
    for (int version = before + 1; version <= FormatVersion && isOurs && m_journalFormat == before; ++version)
        if (row.payloadDigest == foundingDigest(m_info.id, version))
            m_journalFormat = version;
    if (m_journalFormat == before)
        damage(u"journal"_s, QString::number(row.seq),
            row.seq == 1 ? u"The journal began for another case, format or schema."_s
                         : u"The journal goes on in a format that Zonecase does not know."_s);
}

void Verifier::checkReceipt(const Receipt &receipt)
{
    const Result<void> done = guarded([&]() -> Result<void> {
        Query query(m_connection, "SELECT row_digest FROM journal WHERE seq = ?", receipt.count);
        const bool found = query.step();
        if (!found)
            damage(u"tail"_s, QString::number(receipt.count),
                u"The receipt counts %1 rows of the journal; row %1 is not there: the end was cut off."_s.arg(
                    receipt.count));
        else if (hex(query.bytes(0)) != receipt.head.toLower())
            damage(u"tail"_s, QString::number(receipt.count),
                u"Row %1 of the journal is not the one of the receipt: the journal was written anew."_s.arg(
                    receipt.count));
        return {};
    });
    if (!done)
        damage(u"tail"_s, QString::number(receipt.count), done.error().detail);
}

void Verifier::checkExhibits()
{
    Query query(m_connection, "SELECT sha256, bytes FROM exhibits ORDER BY number");
    while (query.step()) {
        ++m_result.exhibits;
        const QByteArray digest = query.bytes(0);
        if (sha256(query.bytes(1)) != digest) {
            m_badExhibits << digest;
            damage(u"exhibit"_s, hex(digest),
                u"The bytes of this message are not those that were recorded."_s, usersOfExhibit(digest));
        } else if (!isUsed(digest)) {
            damage(u"exhibit"_s, hex(digest), u"Nothing that was recorded has this message."_s);
        }
    }
    Query lost(m_connection,
        "SELECT e FROM (SELECT query AS e FROM exchanges UNION SELECT response FROM exchanges WHERE response "
        "IS NOT NULL"
        " UNION SELECT datagram FROM discards) WHERE e NOT IN (SELECT sha256 FROM exhibits)");
    while (lost.step()) {
        m_badExhibits << lost.bytes(0);
        damage(
            u"exhibit"_s, hex(lost.bytes(0)), u"This message is missing."_s, usersOfExhibit(lost.bytes(0)));
    }
    Query received(m_connection,
        "SELECT DISTINCT substr(item, 9) FROM custody WHERE action = 'received' AND item LIKE 'exhibit:%'"
        " AND substr(item, 9) NOT IN (SELECT lower(hex(sha256)) FROM exhibits)");
    while (received.step())
        damage(u"exhibit"_s, received.text(0), u"This file, which was received, is missing."_s);
}

void Verifier::checkExchanges()
{
    Query query(m_connection, entity::Exchange.list);
    while (query.step()) {
        ++m_result.exchanges;
        checkExchange(query.bytes(0));
    }
}

void Verifier::checkExchange(const QByteArray &key)
{
    const Result<ExchangeId> id = ExchangeId::fromBytes(key);
    const Result<dns::Exchange> exchange = id ? readExchange(m_connection, *id) : tl::unexpected(id.error());
    // What rests on a damaged message is named with the message; its own digest could only be wrong.
    const bool wrong = !exchange || exchange->id() != *id;
    if (!wrong || restsOnDamagedExhibit(key))
        return;
    m_badExchanges << key;
    damage(u"exchange"_s, hex(key), u"What is stored of this exchange is not what was recorded."_s,
        usersOfExchange(key));
}

void Verifier::checkRecorded()
{
    Query query(m_connection,
        "SELECT x.id, r.run, r.position FROM exchanges x LEFT JOIN run_exchanges r ON r.exchange = x.id "
        "ORDER BY x.sequence");
    while (query.step()) {
        const QByteArray id = query.bytes(0);
        const QString key = keyOf(
            QString::fromLatin1(entity::Exchange.name), recordedId(id, query.bytes(1), query.integer(2)));
        const auto latest = m_latest.constFind(key);
        const bool known = latest != m_latest.cend();
        if (!m_badExchanges.contains(id)
            && (!known || !latest->agrees(entityDigest(m_connection, entity::Exchange, id)))) {
            m_badExchanges << id;
            damage(u"exchange"_s, hex(id),
                known ? u"What is stored of this exchange is not what the journal says."_s
                      : u"The journal does not know of this exchange in its run and place."_s,
                usersOfExchange(id));
        }
        m_latest.remove(key);
    }
}

void Verifier::checkEdited(const Entity &what)
{
    const QString kind = QString::fromLatin1(what.name);
    Query query(m_connection, what.list);
    while (query.step()) {
        if (&what == &entity::Finding)
            ++m_result.findings;
        const QString id = hex(query.bytes(0));
        const Latest latest = m_latest.value(keyOf(kind, id));
        if (latest.seq == 0 || (latest.isTrusted && !latest.digest))
            damage(kind, id, u"The journal does not know of this %1."_s.arg(kind), usersOf(kind, id));
        else if (!latest.agrees(entityDigest(m_connection, what, query.bytes(0))))
            damage(kind, id,
                u"This %1 is not as row %2 of the journal says: it was changed past Zonecase."_s.arg(kind)
                    .arg(latest.seq),
                usersOf(kind, id));
        m_latest.remove(keyOf(kind, id));
    }
}

void Verifier::checkRuns()
{
    Query query(m_connection,
        "SELECT b.id, b.started, b.record, e.ended, e.outcome, e.record FROM run_begins b LEFT JOIN run_ends "
        "e ON e.run = b.id");
    while (query.step()) {
        const Result<dns::Run> begun = dns::Run::fromCbor(query.bytes(2));
        const Result<dns::Run> ended = query.isNull(5) ? begun : dns::Run::fromCbor(query.bytes(5));
        const bool whole = begun && ended && begun->id.bytes() == query.bytes(0) && ended->id == begun->id
            && begun->started == query.instant(1)
            && (query.isNull(5)
                || (ended->ended == query.instant(3) && dns::runEndText(ended->end) == query.text(4)));
        const QString id = hex(query.bytes(0));
        const auto isKnown = [&id](const Damage &known) { return known.id == id; };
        if (!whole && std::none_of(m_result.damages.begin(), m_result.damages.end(), isKnown))
            damage(u"run"_s, id, u"The record of this run does not agree with itself."_s);
    }
}

void Verifier::checkOrphans()
{
    // Parts of things that are not there: no other step comes by them.
    Query query(m_connection,
        "SELECT 'exchange', exchange FROM discards WHERE exchange NOT IN (SELECT id FROM exchanges)"
        " UNION SELECT 'exchange', exchange FROM run_exchanges WHERE exchange NOT IN (SELECT id FROM "
        "exchanges)"
        " UNION SELECT 'run', run FROM run_exchanges WHERE run NOT IN (SELECT id FROM run_begins)"
        " UNION SELECT 'finding', finding FROM finding_evidence WHERE finding NOT IN (SELECT id FROM "
        "findings)"
        " UNION SELECT 'exchange', exchange FROM finding_evidence WHERE exchange NOT IN (SELECT id FROM "
        "exchanges)");
    reportOrphans(query);
    if (formatOf(m_connection) < SecuredFormat)
        return;
    Query connections(m_connection,
        "SELECT 'exchange', exchange FROM secured WHERE exchange NOT IN (SELECT id FROM exchanges WHERE transport IN "
        "('tls', 'https'))");
    reportOrphans(connections);
}

void Verifier::reportOrphans(Query &query)
{
    while (query.step()) {
        const QString kind = query.text(0);
        m_badExchanges << query.bytes(1);
        damage(kind, hex(query.bytes(1)), u"This %1 is missing; parts of it are there."_s.arg(kind),
            kind == u"exchange"_s ? usersOfExchange(query.bytes(1)) : QStringList());
        m_latest.remove(keyOf(kind, hex(query.bytes(1))));
    }
}

void Verifier::checkMissing()
{
    for (auto it = m_latest.cbegin(); it != m_latest.cend(); ++it) {
        if (!it->digest || !it->isTrusted)
            continue; // removed, and the journal says so; or the row is named already
        const qsizetype space = it.key().lastIndexOf(u' ');
        const QString kind = it.key().left(space);
        const QString id = it.key().sliced(space + 1).section(u'/', 0, 0);
        const QByteArray exchange = QByteArray::fromHex(id.toLatin1());
        if (m_badExchanges.contains(exchange))
            continue;
        damage(kind, id, u"This %1 is missing; row %2 of the journal has it."_s.arg(kind).arg(it->seq));
    }
}

} // namespace zonecase::storage
