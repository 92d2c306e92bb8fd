// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/question.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

/// What a run is about, for its event's title: the names among its parameters.
QString subjectOf(const dns::Run &run)
{
    QStringList names;
    for (const QString &key : {u"name"_s, u"zone"_s, u"names"_s}) {
        const QJsonValue value = run.parameters[key];
        const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &name : several)
            if (name.isString())
                names << name.toString();
    }
    return names.join(u' ');
}

Result<void> checkEvidence(Connection &connection, const finding::Finding &finding)
{
    for (const ExchangeId &id : finding.evidence)
        if (Query query(connection, "SELECT 1 FROM exchanges WHERE id = ?", id); !query.step())
            return failure(Error::Code::Storage,
                u"The finding “%1” rests on the exchange %2, which the case does not have."_s.arg(
                    finding.code, id.toText()));
    return {};
}

bool hasRow(Connection &connection, const char *sql, const RunId &run)
{
    return Query(connection, sql, run).step();
}

} // namespace

void CaseFile::Private::insertExhibit(const QByteArray &bytes)
{
    Query(*connection, "INSERT INTO exhibits (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
        sha256(bytes), bytes)
        .run();
}

void CaseFile::Private::insertExchange(const dns::Exchange &exchange, const ExchangeId &id)
{
    if (Query(*connection, "SELECT 1 FROM exchanges WHERE id = ?", id).step())
        return;
    insertExhibit(exchange.query);
    std::optional<QByteArray> response;
    if (!exchange.response.isEmpty()) {
        insertExhibit(exchange.response);
        response = sha256(exchange.response);
    }
    const dns::Server &server = exchange.server;
    Query(*connection,
        "INSERT INTO exchanges (id, vantage, profile, source, server_name, address, port, transport, "
        "attempt, repeat, query,"
        " response, failure, discarded_count, start, duration, question, server, response_size)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, exchange.vantage, exchange.profile, exchange.source.bytes(), server.name.wire(),
        server.endpoint.address.bytes(), int(server.endpoint.port), dns::transportText(exchange.transport),
        exchange.attempt, exchange.repeat, sha256(exchange.query), response,
        dns::failureText(exchange.failure), exchange.discardedCount, exchange.start, exchange.duration,
        questionText(exchange.query), QString(server.name.toText() + u' ' + server.endpoint.toText()),
        exchange.response.size())
        .run();
    for (qsizetype i = 0; i < exchange.discarded.size(); ++i) {
        insertExhibit(exchange.discarded[i].bytes);
        Query(*connection, "INSERT INTO discards VALUES (?, ?, ?, ?)", id, i, exchange.discarded[i].reason,
            sha256(exchange.discarded[i].bytes))
            .run();
    }
    if (exchange.secured)
        Query(*connection, "INSERT INTO secured VALUES (?, ?)", id, exchange.secured->toCbor()).run();
}

void CaseFile::Private::insertRunBegin(const dns::Run &run)
{
    dns::Run begun = run;
    begun.ended = {};
    begun.end = dns::RunEnd::Running;
    begun.queries = 0;
    begun.elapsed = 0;
    begun.exchanges.clear();
    begun.malformed.clear();
    begun.limits.clear();
    Query(*connection, "INSERT INTO run_begins (id, started, record) VALUES (?, ?, ?)", run.id, run.started,
        begun.toCbor())
        .run();
    journal(u"begun"_s, entity::RunBegin, run.id.bytes());
}

void CaseFile::Private::insertRunEnd(const dns::Run &run)
{
    Query(*connection, "INSERT INTO run_ends VALUES (?, ?, ?, ?)", run.id, run.ended,
        dns::runEndText(run.end), run.toCbor())
        .run();
    journal(u"ended"_s, entity::RunEnd, run.id.bytes());
}

void CaseFile::Private::insertRecorded(const RunId &run, const QList<dns::Exchange> &exchanges)
{
    Query last(*connection, "SELECT coalesce(max(position), 0) FROM run_exchanges WHERE run = ?", run);
    last.step();
    qint64 position = last.integer(0);
    for (const dns::Exchange &exchange : exchanges) {
        const ExchangeId id = exchange.id();
        insertExchange(exchange, id);
        Query(*connection, "INSERT INTO run_exchanges VALUES (?, ?, ?)", run, ++position, id).run();
        journalRow(u"recorded"_s, QString::fromLatin1(entity::Exchange.name),
            recordedId(id.bytes(), run.bytes(), position), {},
            entityDigest(*connection, entity::Exchange, id.bytes()));
    }
}

Result<void> CaseFile::Private::insertVerdict(
    const RunId &run, const QByteArray &document, const QList<finding::Finding> &findings)
{
    Query(*connection, "INSERT INTO documents VALUES (?, ?)", run, document).run();
    journal(u"found"_s, entity::Document, run.bytes());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const finding::Finding &finding = findings[i];
        if (const Result<void> proven = checkEvidence(*connection, finding); !proven)
            return proven;
        const FindingId id = FindingId::random();
        const QByteArray args
            = QJsonDocument(finding.toJson()[u"args"_s].toObject()).toJson(QJsonDocument::Compact);
        Query(*connection,
            "INSERT INTO findings (id, run, position, code, severity, subject_kind, subject_id, args)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id, run, i, finding.code, finding::severityText(finding.severity), finding.subject.kind,
            finding.subject.id, QString::fromUtf8(args))
            .run();
        for (qsizetype n = 0; n < finding.evidence.size(); ++n)
            Query(*connection, "INSERT INTO finding_evidence VALUES (?, ?, ?)", id, n, finding.evidence[n])
                .run();
        journal(u"found"_s, entity::Finding, id.bytes());
    }
    changes << u"findings"_s;
    return {};
}

void CaseFile::Private::insertProbeEvent(const dns::Run &run)
{
    timeline::Event event;
    event.id = EventId::random();
    event.start = run.started;
    event.end = run.ended;
    event.basis = timeline::Basis::Probe;
    event.lane = u"probes"_s;
    event.title = QString(run.command + u' ' + subjectOf(run)).trimmed();
    event.text = dns::runEndText(run.end);
    event.learned = run.ended;
    event.references = QStringList{u"run:"_s + run.id.toText()};
    insertEvent(event);
    journal(u"added"_s, entity::Event, event.id.bytes());
    changes << u"events"_s;
}

Result<void> CaseFile::Private::insertTranscript(const dns::Transcript &transcript)
{
    dns::Run run = transcript.run;
    if (hasRow(*connection, "SELECT 1 FROM run_begins WHERE id = ?", run.id))
        return failure(Error::Code::Refused, u"The case has the run %1 already."_s.arg(run.id.toText()));
    if (run.end == dns::RunEnd::Running)
        run.end = dns::RunEnd::Died;
    insertRunBegin(run);
    insertRecorded(run.id, transcript.exchanges);
    insertRunEnd(run);
    insertProbeEvent(run);
    changes << u"exchanges"_s;
    return {};
}

Result<void> CaseFile::Private::markDiedRuns()
{
    QList<dns::Run> died;
    const Result<void> found = guarded([&]() -> Result<void> {
        Query query(*connection,
            "SELECT record FROM run_begins WHERE id NOT IN (SELECT run FROM run_ends) ORDER BY number");
        while (query.step())
            if (const Result<dns::Run> run = dns::Run::fromCbor(query.bytes(0)); run)
                died << *run;
        return {};
    });
    if (!found || died.isEmpty())
        return found;
    return change(u"runs"_s, [&]() -> Result<void> {
        for (dns::Run &run : died) {
            run.end = dns::RunEnd::Died;
            run.ended = run.started;
            Query recorded(*connection,
                "SELECT x.id, x.start + x.duration FROM run_exchanges r JOIN exchanges x ON x.id = r.exchange"
                " WHERE r.run = ? ORDER BY r.position",
                run.id);
            while (recorded.step()) {
                if (const Result<ExchangeId> id = ExchangeId::fromBytes(recorded.bytes(0)); id)
                    run.exchanges << *id;
                run.ended = std::max(run.ended, recorded.instant(1));
            }
            run.queries = static_cast<int>(run.exchanges.size());
            insertRunEnd(run);
            insertProbeEvent(run);
            notes << u"The run %1 (%2) had no end; it is marked died, with %3 exchanges kept."_s
                         .arg(run.id.toText(), run.command)
                         .arg(run.exchanges.size());
        }
        return {};
    });
}

Result<void> CaseFile::beginRun(const dns::Run &run)
{
    return d->change(u"runs"_s, [&]() -> Result<void> {
        if (hasRow(*d->connection, "SELECT 1 FROM run_begins WHERE id = ?", run.id))
            return failure(Error::Code::Refused, u"The case has the run %1 already."_s.arg(run.id.toText()));
        d->insertRunBegin(run);
        return {};
    });
}

Result<void> CaseFile::addExchanges(const RunId &run, const QList<dns::Exchange> &exchanges)
{
    return d->change(u"exchanges"_s, [&]() -> Result<void> {
        if (!hasRow(*d->connection, "SELECT 1 FROM run_begins WHERE id = ?", run))
            return failure(Error::Code::NotFound, u"The case has no run %1."_s.arg(run.toText()));
        if (hasRow(*d->connection, "SELECT 1 FROM run_ends WHERE run = ?", run))
            return failure(Error::Code::Refused,
                u"The run %1 has ended; nothing can be added to it."_s.arg(run.toText()));
        d->insertRecorded(run, exchanges);
        return {};
    });
}

Result<void> CaseFile::finishRun(
    const dns::Run &run, const QByteArray &document, const QList<finding::Finding> &findings)
{
    return d->change(u"runs"_s, [&]() -> Result<void> {
        if (!hasRow(*d->connection, "SELECT 1 FROM run_begins WHERE id = ?", run.id))
            return failure(Error::Code::NotFound, u"The case has no run %1."_s.arg(run.id.toText()));
        if (hasRow(*d->connection, "SELECT 1 FROM run_ends WHERE run = ?", run.id))
            return failure(Error::Code::Refused, u"The run %1 has ended already."_s.arg(run.id.toText()));
        for (const ExchangeId &id : run.exchanges)
            if (!Query(
                    *d->connection, "SELECT 1 FROM run_exchanges WHERE exchange = ? AND run = ?", id, run.id)
                     .step())
                return failure(Error::Code::Storage,
                    u"The run names the exchange %1, which was not recorded in it."_s.arg(id.toText()));
        d->insertRunEnd(run);
        d->insertProbeEvent(run);
        return d->insertVerdict(run.id, document, findings);
    });
}

Result<void> CaseFile::addTranscript(
    const dns::Transcript &transcript, const QByteArray &document, const QList<finding::Finding> &findings)
{
    return d->change(u"runs"_s, [&]() -> Result<void> {
        return d->insertTranscript(transcript).and_then([&] {
            return d->insertVerdict(transcript.run.id, document, findings);
        });
    });
}

Result<void> CaseFile::addDocument(
    const RunId &run, const QByteArray &document, const QList<finding::Finding> &findings)
{
    return d->change(u"findings"_s, [&]() -> Result<void> {
        if (!hasRow(*d->connection, "SELECT 1 FROM run_ends WHERE run = ?", run))
            return failure(Error::Code::NotFound, u"The case has no ended run %1."_s.arg(run.toText()));
        if (hasRow(*d->connection, "SELECT 1 FROM documents WHERE run = ?", run))
            return failure(Error::Code::Refused, u"The run %1 has its document already."_s.arg(run.toText()));
        return d->insertVerdict(run, document, findings);
    });
}

} // namespace zonecase::storage
