// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

constexpr qint64 Earliest = std::numeric_limits<qint64>::min();
constexpr qint64 Latest = std::numeric_limits<qint64>::max();

Result<ExchangeRow> readExchangeRow(const Query &row)
{
    ExchangeRow exchange;
    const Result<ExchangeId> id = ExchangeId::fromBytes(row.bytes(1));
    const Result<RunId> run = RunId::fromBytes(row.bytes(2));
    const Result<dns::Name> name = dns::Name::fromWire(row.bytes(5));
    const Result<dns::IpAddress> address = dns::IpAddress::fromBytes(row.bytes(6));
    const Result<dns::Transport> transport = dns::transportFromText(row.text(8));
    if (!id || !run || !name || !address || !transport)
        return failure(Error::Code::Storage, u"The exchange E%1 is damaged."_s.arg(row.integer(0)));
    exchange.sequence = row.integer(0);
    exchange.id = *id;
    exchange.run = *run;
    exchange.start = row.instant(3);
    exchange.duration = row.integer(4);
    exchange.server = {*name, {*address, static_cast<quint16>(row.integer(7))}};
    exchange.transport = *transport;
    for (int i = 0; i <= static_cast<int>(dns::Failure::NotSent); ++i)
        if (row.text(9) == dns::failureText(static_cast<dns::Failure>(i)))
            exchange.failure = static_cast<dns::Failure>(i);
    exchange.question = row.text(10);
    exchange.responseSize = static_cast<int>(row.integer(11));
    return exchange;
}

Result<RunSummary> readSummary(const Query &row)
{
    const Result<dns::Run> run = dns::Run::fromCbor(row.bytes(0));
    if (!run)
        return tl::unexpected(run.error());
    RunSummary summary{run->id, run->command, run->parameters, run->profile.name, run->profile.exercise,
        run->started, {}, dns::RunEnd::Running, static_cast<int>(row.integer(3)), run->profile.vantage};
    if (row.isNull(1))
        return summary;
    const Result<dns::RunEnd> end = dns::runEndFromText(row.text(2));
    if (!end)
        return tl::unexpected(end.error());
    summary.ended = row.instant(1);
    summary.end = *end;
    return summary;
}

/// All rows of a query, each read by `read`; the first that cannot be read is the answer.
template <typename T, typename Read> Result<QList<T>> readAll(Query &query, const Read &read)
{
    QList<T> values;
    while (query.step()) {
        Result<T> value = read(query);
        if (!value)
            return tl::unexpected(value.error());
        values << std::move(*value);
    }
    return values;
}

// Sorted by sequence as the table is, so that a page costs a page. "+x.sequence": within one run the run's
// index leads.
constexpr char ExchangeColumns[] = "SELECT x.sequence, x.id, coalesce(?5, (SELECT r.run FROM run_exchanges r "
                                   "WHERE r.exchange = x.id LIMIT 1)), x.start,"
                                   " x.duration, x.server_name, x.address, x.port, x.transport, x.failure, "
                                   "x.question, x.response_size FROM ";
constexpr char ExchangeConditions[] = " x.sequence > ?1 AND x.start BETWEEN ?2 AND ?3 AND (?4 = '' OR "
                                      "instr(lower(x.question || ' ' || x.server), ?4) > 0)"
                                      " ORDER BY x.sequence LIMIT ?6";

} // namespace

Result<QList<RunSummary>> CaseFile::runs() const
{
    return guarded([this] {
        Query query(*d->connection,
            "SELECT b.record, e.ended, e.outcome, (SELECT count(*) FROM run_exchanges r WHERE r.run = b.id)"
            " FROM run_begins b LEFT JOIN run_ends e ON e.run = b.id ORDER BY b.number");
        return readAll<RunSummary>(query, readSummary);
    });
}

Result<QList<RunId>> CaseFile::runsWithoutDocument() const
{
    return guarded([this]() -> Result<QList<RunId>> {
        Query query(*d->connection,
            "SELECT b.id FROM run_begins b JOIN run_ends e ON e.run = b.id"
            " WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.run = b.id) ORDER BY b.started, b.number");
        QList<RunId> runs;
        while (query.step()) {
            const Result<RunId> id = RunId::fromBytes(query.bytes(0));
            if (!id)
                return tl::unexpected(id.error());
            runs << *id;
        }
        return runs;
    });
}

Result<QByteArray> CaseFile::document(const RunId &run) const
{
    return guarded([&]() -> Result<QByteArray> {
        Query query(*d->connection, "SELECT bytes FROM documents WHERE run = ?", run);
        if (!query.step())
            return failure(
                Error::Code::NotFound, u"The case has no document of the run %1."_s.arg(run.toText()));
        return query.bytes(0);
    });
}

Result<dns::Run> CaseFile::run(const RunId &run) const
{
    return guarded([&] { return readRun(*d->connection, run); });
}

Result<dns::Transcript> CaseFile::transcript(const RunId &run) const
{
    return guarded([&]() -> Result<dns::Transcript> {
        const Result<dns::Run> head = readRun(*d->connection, run);
        if (!head)
            return tl::unexpected(head.error());
        dns::Transcript transcript{*head, {}};
        for (const ExchangeId &id : head->exchanges) {
            Result<dns::Exchange> exchange = readExchange(*d->connection, id);
            if (!exchange)
                return tl::unexpected(exchange.error());
            transcript.exchanges << std::move(*exchange);
        }
        return transcript;
    });
}

Result<QList<ExchangeRow>> CaseFile::exchanges(const Filter &filter, qint64 afterSequence, int limit) const
{
    static const QByteArray ofAll = QByteArray(ExchangeColumns) + "exchanges x WHERE" + ExchangeConditions;
    static const QByteArray ofRun = QByteArray(ExchangeColumns)
        + "run_exchanges m CROSS JOIN exchanges x ON x.id = m.exchange WHERE m.run = ?5 AND"
        + ExchangeConditions;
    return guarded([&] {
        Query query(*d->connection, filter.run ? ofRun.constData() : ofAll.constData());
        query.bind(1, afterSequence);
        query.bind(2, filter.from ? filter.from->nanoseconds : Earliest);
        query.bind(3, filter.to ? filter.to->nanoseconds : Latest);
        query.bind(4, filter.text.toLower());
        query.bind(5, filter.run);
        query.bind(6, limit);
        return readAll<ExchangeRow>(query, readExchangeRow);
    });
}

Result<dns::Exchange> CaseFile::exchange(const ExchangeId &id) const
{
    return guarded([&] { return readExchange(*d->connection, id); });
}

Result<qint64> CaseFile::exchangeCount() const
{
    return guarded(
        [&]() -> Result<qint64> { return d->connection->number("SELECT count(*) FROM exchanges"); });
}

Result<QList<StoredFinding>> CaseFile::findings(const Filter &filter) const
{
    return guarded([&] {
        Query query(*d->connection,
            "SELECT f.id, f.run, b.started, f.code, f.severity, f.subject_kind, f.subject_id, f.args"
            " FROM findings f JOIN run_begins b ON b.id = f.run"
            " WHERE (?1 IS NULL OR f.run = ?1) AND b.started BETWEEN ?2 AND ?3"
            " AND (?4 = '' OR instr(lower(f.code || ' ' || f.subject_id || ' ' || f.args), ?4) > 0)"
            " ORDER BY b.number, f.position",
            filter.run, filter.from ? filter.from->nanoseconds : Earliest,
            filter.to ? filter.to->nanoseconds : Latest, filter.text.toLower());
        return readAll<StoredFinding>(query, [this](const Query &row) -> Result<StoredFinding> {
            const Result<FindingId> id = FindingId::fromBytes(row.bytes(0));
            const Result<RunId> run = RunId::fromBytes(row.bytes(1));
            const Result<finding::Finding> finding = readFinding(*d->connection, row);
            if (!id || !run || !finding)
                return failure(Error::Code::Storage, u"A finding in the case file is damaged."_s);
            return StoredFinding{*id, *run, row.instant(2), *finding};
        });
    });
}

Result<QList<Note>> CaseFile::notes() const
{
    return guarded([this] {
        Query query(
            *d->connection, "SELECT id, written, author, text, refs FROM notes ORDER BY written, number");
        return readAll<Note>(query, [](const Query &row) -> Result<Note> {
            const Result<NoteId> id = NoteId::fromBytes(row.bytes(0));
            if (!id)
                return tl::unexpected(id.error());
            return Note{*id, row.instant(1), row.text(2), row.text(3), referencesFromText(row.bytes(4))};
        });
    });
}

Result<QList<KnownServer>> CaseFile::knownServers() const
{
    return guarded([this] {
        Query query(*d->connection,
            "SELECT server_name, address, port, max(start) FROM exchanges WHERE failure = 'none'"
            " GROUP BY server_name, address, port ORDER BY server, address, port");
        return readAll<KnownServer>(query, [](const Query &row) -> Result<KnownServer> {
            const Result<dns::Name> name = dns::Name::fromWire(row.bytes(0));
            const Result<dns::IpAddress> address = dns::IpAddress::fromBytes(row.bytes(1));
            if (!name || !address)
                return tl::unexpected(!name ? name.error() : address.error());
            return KnownServer{{*name, {*address, static_cast<quint16>(row.integer(2))}}, row.instant(3)};
        });
    });
}

Result<QList<CustodyEntry>> CaseFile::custody() const
{
    return guarded([this] {
        Query query(*d->connection, "SELECT at, actor, action, item, reason FROM custody ORDER BY number");
        return readAll<CustodyEntry>(query, [](const Query &row) -> Result<CustodyEntry> {
            return CustodyEntry{row.instant(0), row.text(1), row.text(2), row.text(3), row.text(4)};
        });
    });
}

Result<QByteArray> CaseFile::exhibit(const QString &item) const
{
    const QByteArray digest = QByteArray::fromHex(item.section(u':', 1).toLatin1());
    return guarded([&]() -> Result<QByteArray> {
        Query query(*d->connection, "SELECT bytes FROM exhibits WHERE sha256 = ?", digest);
        if (!query.step())
            return failure(Error::Code::NotFound, u"The case has no “%1”."_s.arg(item.left(80)));
        return query.bytes(0);
    });
}

Result<QList<timeline::Event>> CaseFile::events() const
{
    static const QByteArray sql
        = QByteArray("SELECT ") + EventColumns + " FROM events ORDER BY started, number";
    return guarded([this] {
        Query query(*d->connection, sql.constData());
        return readAll<timeline::Event>(query, readEvent);
    });
}

Result<QString> CaseFile::journalHead() const
{
    return receipt().map([](const Receipt &receipt) { return receipt.head; });
}

Result<Receipt> CaseFile::receipt() const
{
    return guarded([this]() -> Result<Receipt> {
        const JournalHead head = storage::journalHead(*d->connection);
        return Receipt{head.count, QString::fromLatin1(head.digest.toHex())};
    });
}

} // namespace zonecase::storage
