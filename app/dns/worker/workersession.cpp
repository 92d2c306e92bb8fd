// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/workersession.h"

#include "app/dns/worker/message.h"
#include "app/dns/worker/networkasker.h"
#include "app/dns/worker/plan.h"
#include "app/dns/worker/render.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qint64 ProgressEvery = 50'000'000; // nanoseconds

/// What an analysis may know of a job: what the run's record will hold too, so that a replay is told the
/// same.
Job asRecorded(const Run &run, const std::optional<Instant> &at)
{
    Job job;
    job.command = run.command;
    job.parameters = run.parameters;
    job.profile = run.profile;
    job.at = at;
    return job;
}

/// Whom the analyst knows of: those that the job names, and those that were asked before a restart.
QSet<IpAddress> knownServers(const Job &job)
{
    QSet<IpAddress> known;
    const QJsonArray texts = job.parameters[u"known_servers"_s].toArray();
    for (const QJsonValue &text : texts)
        if (const Result<IpAddress> address = IpAddress::fromText(text.toString()))
            known.insert(*address);
    if (job.recorded)
        for (const Exchange &exchange : job.recorded->exchanges)
            known.insert(exchange.server.endpoint.address);
    return known;
}

/// A file of the analyst's that cannot be read must not pass for one that says nothing.
Result<void> whetherUsable(const Analysis &analysis, const Profile &profile, Instant at)
{
    if (const Result<QList<Record>> hints = parseRecords(profile.rootHints); !hints)
        return failure(Error::Code::Malformed, u"The root hints cannot be used. "_s + hints.error().detail);
    if (analysis.accepts)
        if (const Result<void> accepted = analysis.accepts(profile, at); !accepted)
            return failure(
                Error::Code::Malformed, u"The trust anchors cannot be used. "_s + accepted.error().detail);
    return {};
}

Run newRun(const Job &job, Instant started)
{
    Run run;
    run.id = RunId::random();
    run.command = job.command;
    run.parameters = job.parameters;
    run.profile = job.profile;
    run.version = QStringLiteral(ZONECASE_VERSION);
    run.at = job.at;
    run.started = started;
    return run;
}

} // namespace

WorkerSession::WorkerSession(
    const QList<Analysis> &analyses, int in, int out, const BeforeParsing &beforeParsing)
    : m_analyses(analyses)
    , m_channel(in, out)
    , m_beforeParsing(beforeParsing)
{ }

int WorkerSession::run()
{
    const auto closed = [this] {
        m_stopped = true;
        if (m_asker != nullptr)
            m_asker->stop();
        else if (!m_begun)
            QCoreApplication::exit(1);
    };
    m_channel.listen([this](const message::ToWorker &message) { handle(message); }, closed);
    return QCoreApplication::exec();
}

void WorkerSession::handle(const message::ToWorker &message)
{
    if (const Job *job = std::get_if<Job>(&message); job != nullptr && !std::exchange(m_begun, true))
        begin(*job);
    if (const auto *word = std::get_if<message::Release>(&message); word != nullptr && m_holding != nullptr)
        m_holding->release(word->allowed, word->refused);
}

void WorkerSession::begin(const Job &job)
{
    if (job.command == u"plan"_s) {
        if (const Result<void> usable = whetherUsable({}, job.profile, {}); !usable)
            return fail(usable.error().detail);
        Run none = newRun(job, {});
        none.end = RunEnd::Complete;
        return finish(planDocument(job.profile, job.parameters), none);
    }
    if (job.command == u"analyse"_s || job.command == u"render"_s) {
        if (!job.recorded)
            return fail(u"There is no record to work on."_s);
        return analyse(job);
    }
    const Analysis *analysis = analysisOf(job.command);
    if (analysis == nullptr)
        return fail(u"There is no command “%1”."_s.arg(job.command.left(40)));
    probe(*analysis, job);
}

/// What needs no network: the document of a record once more, or what its messages say.
void WorkerSession::analyse(const Job &job)
{
    const Run &run = job.recorded->run;
    if (job.command == u"render"_s) {
        for (const Exchange &exchange : job.recorded->exchanges)
            if (m_beforeParsing)
                m_exchanges.insert(exchange.id(), exchange);
        const Answers::ParseGuard guard = [this](const ExchangeId &id) { parsing(id); };
        return finish(renderDocument(*job.recorded, guard), run);
    }
    const Analysis *analysis = analysisOf(run.command);
    if (analysis == nullptr)
        return fail(u"This version cannot analyse a run of “%1”."_s.arg(run.command.left(40)));
    const Answers &answers = answersFor(job);
    const std::optional<Instant> asOf = job.at ? job.at : run.at;
    finish(analysis->document(asRecorded(run, asOf), answers, run, job.at.value_or(run.judgedAt())), run);
}

QCoro::Task<> WorkerSession::probe(const Analysis &analysis, Job job)
{
    const SystemClock clock(job.profile.clockOffset);
    if (const Result<void> usable = whetherUsable(analysis, job.profile, job.at.value_or(clock.now()));
        !usable)
        co_return fail(usable.error().detail);
    m_run = job.recorded ? job.recorded->run : newRun(job, clock.now());
    m_channel.send(message::Started{m_run});
    NetworkAsker network(m_run.profile, clock);
    if (job.recorded)
        network.remember(job.recorded->exchanges, m_run.elapsed);
    Answers &answers = answersFor(job);
    HoldingAsker holding(network, answers, m_run.profile, knownServers(job),
        [this](const QList<Server> &servers) { m_channel.send(message::Held{servers}); });
    const bool holds = job.parameters[u"hold_at_child"_s].toBool();
    m_holding = holds ? &holding : nullptr;
    m_asker = holds ? static_cast<Asker *>(&holding) : &network;
    if (m_stopped)
        m_asker->stop();
    const Instant at = job.at.value_or(m_run.started);
    const Job told = asRecorded(m_run, job.at);
    const Wanted wanted = counted(analysis.wanted(told, at));
    const Asker::Sink sink = [this](const Exchange &exchange) { record(exchange); };
    const Due due = analysis.due ? analysis.due(told) : Due();
    const Collected collected = co_await collect(*m_asker, answers, wanted, sink, m_run.profile, due);
    m_holding = nullptr;
    m_asker = nullptr;
    m_run.end = collected.end;
    m_run.limits = collected.limits;
    m_run.held = holding.refused();
    m_run.queries = collected.queries;
    m_run.elapsed += collected.elapsed;
    m_run.ended = clock.now();
    finish(analysis.document(told, answers, m_run, at), m_run);
}

const Analysis *WorkerSession::analysisOf(const QString &command) const
{
    for (const Analysis &analysis : m_analyses)
        if (command == QLatin1StringView(analysis.command))
            return &analysis;
    return nullptr;
}

/// What is recorded by now. After a death without a message in hand, the last one that was judged is taken
/// for its cause.
Answers &WorkerSession::answersFor(const Job &job)
{
    Answers &answers = m_answers.emplace([this](const ExchangeId &id) { parsing(id); });
    answers.setCareful(job.attempt > 1);
    if (!job.recorded)
        return answers;
    answers.setMalformed(job.recorded->run.malformed);
    // Compared with the exchanges when the record was read.
    const QList<ExchangeId> &ids = job.recorded->run.exchanges;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Exchange &exchange = job.recorded->exchanges[i];
        if (m_beforeParsing)
            m_exchanges.insert(ids[i], exchange);
        answers.add(exchange, ids[i]);
    }
    return answers;
}

Wanted WorkerSession::counted(const Wanted &wanted)
{
    return [this, wanted](const Answers &answers) {
        const QList<Query> queries = wanted(answers);
        m_wanted.unite(QSet<Query>(queries.begin(), queries.end()));
        return queries;
    };
}

void WorkerSession::parsing(const ExchangeId &id)
{
    m_channel.send(message::Parsing{id});
    if (m_beforeParsing && !id.isNull())
        m_beforeParsing(m_exchanges.value(id));
}

void WorkerSession::record(const Exchange &exchange)
{
    m_channel.send(message::Recorded{exchange});
    const ExchangeId id = exchange.id();
    m_run.exchanges << id;
    if (m_beforeParsing)
        m_exchanges.insert(id, exchange);
    const qint64 now = monotonicNanoseconds();
    if (now - m_progressed < ProgressEvery) // it is for people's eyes
        return;
    m_progressed = now;
    const int sent = m_asker->sent();
    const QString what = exchange.server.name.isRoot()
        ? exchange.server.endpoint.toText()
        : u"%1 (%2)"_s.arg(exchange.server.name.toText(), exchange.server.endpoint.toText());
    m_channel.send(message::Progress{sent, std::max(sent, static_cast<int>(m_wanted.size())), what});
}

void WorkerSession::finish(const QByteArray &document, const Run &run)
{
    m_channel.send(message::Finished{document, run});
    QCoreApplication::exit(0);
}

void WorkerSession::fail(const QString &why)
{
    m_channel.send(message::Failed{{Error::Code::Refused, why}});
    QCoreApplication::exit(1);
}

} // namespace zonecase::dns
