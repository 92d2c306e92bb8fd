// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verifier.h"

using namespace Qt::StringLiterals;

// What rests on what, asked only when something is damaged.
namespace zonecase::storage {

namespace {

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

bool Verifier::restsOnDamagedExhibit(const QByteArray &exchange)
{
    if (m_badExhibits.isEmpty())
        return false;
    Query query(m_connection,
        "SELECT query FROM exchanges WHERE id = ?1 UNION SELECT response FROM exchanges WHERE id = ?1"
        " UNION SELECT datagram FROM discards WHERE exchange = ?1",
        exchange);
    while (query.step())
        if (!query.isNull(0) && m_badExhibits.contains(query.bytes(0)))
            return true;
    return false;
}

bool Verifier::isUsed(const QByteArray &exhibit)
{
    return Query(m_connection,
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM exchanges WHERE query = ?1)"
        " OR EXISTS (SELECT 1 FROM exchanges WHERE response = ?1) OR EXISTS (SELECT 1 FROM discards WHERE "
        "datagram = ?1) OR EXISTS (SELECT 1 FROM custody WHERE item = 'exhibit:' || lower(hex(?1)))",
        exhibit)
        .step();
}

QStringList Verifier::usersOfExhibit(const QByteArray &digest)
{
    QStringList users;
    Query query(m_connection,
        "SELECT id FROM exchanges WHERE query = ?1 UNION SELECT id FROM exchanges WHERE response = ?1"
        " UNION SELECT exchange FROM discards WHERE datagram = ?1",
        digest);
    while (query.step()) {
        users << QString(u"exchange:"_s + hexOf(query.bytes(0)));
        users += usersOfExchange(query.bytes(0));
    }
    Query received(m_connection, "SELECT at FROM custody WHERE item = 'exhibit:' || lower(hex(?1))", digest);
    while (received.step())
        users << QString(u"custody:"_s + received.instant(0).toText());
    users.removeDuplicates();
    return users;
}

QStringList Verifier::usersOfExchange(const QByteArray &exchange)
{
    QStringList users;
    Query query(m_connection,
        "SELECT 'run', run FROM run_exchanges WHERE exchange = ?1"
        " UNION SELECT 'finding', finding FROM finding_evidence WHERE exchange = ?1",
        exchange);
    while (query.step())
        users << QString(query.text(0) + u':' + hexOf(query.bytes(1)));
    return users + usersOf(u"exchange"_s, hexOf(exchange));
}

QStringList Verifier::usersOf(const QString &kind, const QString &id)
{
    QStringList users;
    Query query(m_connection,
        "SELECT 'note', id FROM notes WHERE instr(refs, ?1) > 0"
        " UNION SELECT 'event', id FROM events WHERE instr(refs, ?1) > 0",
        QString(u'"' + kind + u':' + id + u'"'));
    while (query.step())
        users << QString(query.text(0) + u':' + hexOf(query.bytes(1)));
    return users + baselinesOf(kind, id);
}

QStringList Verifier::baselinesOf(const QString &kind, const QString &id)
{
    QStringList users;
    if (m_format < entity::Baseline.since
        || !QStringList{u"run"_s, u"run end"_s, u"document"_s}.contains(kind))
        return users;
    Query query(m_connection, "SELECT id FROM baselines WHERE run = ?1", QByteArray::fromHex(id.toLatin1()));
    while (query.step())
        users << QString(u"baseline:"_s + hexOf(query.bytes(0)));
    return users;
}

} // namespace zonecase::storage
