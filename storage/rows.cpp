// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"

#include "storage/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

tl::unexpected<Error> damaged(const QString &what)
{
    return failure(Error::Code::Storage, u"%1 in the case file is damaged."_s.arg(what));
}

Result<dns::Failure> failureFromText(const QString &text)
{
    for (int i = 0; i <= static_cast<int>(dns::Failure::Http); ++i)
        if (text == dns::failureText(static_cast<dns::Failure>(i)))
            return static_cast<dns::Failure>(i);
    return damaged(u"The outcome of an exchange"_s);
}

void readDiscards(Connection &connection, const ExchangeId &id, dns::Exchange &exchange)
{
    Query query(connection,
        "SELECT d.reason, x.bytes FROM discards d LEFT JOIN exhibits x ON x.sha256 = d.datagram"
        " WHERE d.exchange = ? ORDER BY d.position",
        id);
    while (query.step())
        exchange.discarded.append({query.text(0), query.bytes(1)});
}

/// Only exchanges over TLS and HTTPS have it. False if it is not there or damaged.
bool readSecured(Connection &connection, const ExchangeId &id, dns::Exchange &exchange)
{
    if (!dns::isSecured(exchange.transport))
        return true;
    if (formatOf(connection) < SecuredFormat)
        return false;
    Query query(connection, "SELECT record FROM secured WHERE exchange = ?", id);
    const Result<dns::Secured> seen
        = query.step() ? dns::Secured::fromCbor(query.bytes(0)) : failure(Error::Code::NotFound, u"missing"_s);
    if (seen)
        exchange.secured = *seen;
    return seen.has_value();
}

} // namespace

QString referencesText(const QStringList &references)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(references)).toJson(QJsonDocument::Compact));
}

QStringList referencesFromText(const QByteArray &text)
{
    QStringList references;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &value : array)
        references << value.toString();
    return references;
}

Result<dns::Exchange> readExchange(Connection &connection, const ExchangeId &id)
{
    Query row(connection,
        "SELECT vantage, profile, source, server_name, address, port, transport, attempt, repeat, q.bytes, "
        "a.bytes, failure,"
        " discarded_count, start, duration FROM exchanges x LEFT JOIN exhibits q ON q.sha256 = x.query"
        " LEFT JOIN exhibits a ON a.sha256 = x.response WHERE x.id = ?",
        id);
    if (!row.step())
        return failure(Error::Code::NotFound, u"The case has no exchange %1."_s.arg(id.toText()));
    const QByteArray source = row.bytes(2);
    const Result<dns::IpAddress> from
        = source.isEmpty() ? dns::IpAddress() : dns::IpAddress::fromBytes(source);
    const Result<dns::Name> name = dns::Name::fromWire(row.bytes(3));
    const Result<dns::IpAddress> address = dns::IpAddress::fromBytes(row.bytes(4));
    const Result<dns::Transport> transport = dns::transportFromText(row.text(6));
    const Result<dns::Failure> outcome = failureFromText(row.text(11));
    if (!from || !name || !address || !transport || !outcome)
        return damaged(u"The exchange %1"_s.arg(id.toText()));
    dns::Exchange exchange;
    exchange.vantage = row.text(0);
    exchange.profile = row.text(1);
    exchange.source = *from;
    exchange.server = {*name, {*address, static_cast<quint16>(row.integer(5))}};
    exchange.transport = *transport;
    exchange.attempt = static_cast<int>(row.integer(7));
    exchange.repeat = static_cast<int>(row.integer(8));
    exchange.query = row.bytes(9);
    exchange.response = row.bytes(10);
    exchange.failure = *outcome;
    exchange.discardedCount = static_cast<int>(row.integer(12));
    exchange.start = row.instant(13);
    exchange.duration = row.integer(14);
    readDiscards(connection, id, exchange);
    if (!readSecured(connection, id, exchange))
        return damaged(u"What was seen of the connection of the exchange %1"_s.arg(id.toText()));
    return exchange;
}

Result<dns::Run> readRun(Connection &connection, const RunId &id)
{
    Query row(connection,
        "SELECT coalesce(e.record, b.record), e.record IS NULL FROM run_begins b LEFT JOIN run_ends e ON "
        "e.run = b.id"
        " WHERE b.id = ?",
        id);
    if (!row.step())
        return failure(Error::Code::NotFound, u"The case has no run %1."_s.arg(id.toText()));
    Result<dns::Run> run = dns::Run::fromCbor(row.bytes(0));
    if (!run || row.integer(1) == 0)
        return run;
    Query recorded(connection, "SELECT exchange FROM run_exchanges WHERE run = ? ORDER BY position", id);
    while (recorded.step())
        if (const Result<ExchangeId> exchange = ExchangeId::fromBytes(recorded.bytes(0)); exchange)
            run->exchanges << *exchange;
    return run;
}

Result<timeline::Event> readEvent(const Query &row)
{
    const Result<EventId> id = EventId::fromBytes(row.bytes(0));
    const Result<timeline::Precision> precision = timeline::precisionFromText(row.text(3));
    const Result<timeline::Basis> basis = timeline::basisFromText(row.text(4));
    if (!id || !precision || !basis)
        return damaged(u"An event"_s);
    timeline::Event event;
    event.id = *id;
    event.start = row.instant(1);
    if (!row.isNull(2))
        event.end = row.instant(2);
    event.precision = *precision;
    event.basis = *basis;
    event.lane = row.text(5);
    event.title = row.text(6);
    event.text = row.text(7);
    event.learned = row.instant(8);
    event.references = referencesFromText(row.bytes(9));
    event.inReport = row.integer(10) != 0;
    return event;
}

Result<finding::Finding> readFinding(Connection &connection, const Query &row)
{
    const Result<finding::Severity> severity = finding::severityFromText(row.text(4));
    if (!severity)
        return damaged(u"A finding"_s);
    finding::Finding finding{row.text(3), *severity, {row.text(5), row.text(6)}, {}, {}};
    const QJsonObject args = QJsonDocument::fromJson(row.bytes(7)).object();
    for (auto it = args.begin(); it != args.end(); ++it)
        finding.args[it.key()] = it.value().isDouble() ? finding::Argument(it.value().toInteger())
                                                       : finding::Argument(it.value().toString());
    Query proof(connection, "SELECT exchange FROM finding_evidence WHERE finding = ? ORDER BY position",
        row.bytes(0));
    while (proof.step())
        if (const Result<ExchangeId> id = ExchangeId::fromBytes(proof.bytes(0)); id)
            finding.evidence << *id;
    return finding;
}

} // namespace zonecase::storage
