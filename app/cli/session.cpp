// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/base/writetrouble.h"
#include "app/cli/against.h"
#include "app/cli/changes.h"
#include "app/cli/checks.h"
#include "app/cli/command.h"
#include "app/cli/incase.h"
#include "app/cli/interrupt.h"
#include "app/cli/labserve.h"
#include "app/cli/present.h"
#include "app/cli/registrations.h"
#include "app/cli/takenin.h"
#include "app/cli/verdict.h"
#include "app/delegation/severity.h"
#include "app/resolvers/questionplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr int CommitAfterMs = 20;

} // namespace

/// A file that is named for the transcript can be written.
static Result<void> whetherWritable(const QString &path)
{
    QSaveFile file(path);
    if (path.isEmpty() || file.open(QIODevice::WriteOnly))
        return {};
    return failure(Error::Code::Storage, u"%1 cannot be written: %2"_s.arg(path, writeTrouble(file)));
}

QString ownProgram()
{
    return QCoreApplication::applicationFilePath();
}

Session::Session(const Options &options, const dns::Job &job, Render render)
    : m_options(options)
    , m_job(job)
    , m_render(std::move(render))
{
    m_commit.setSingleShot(true);
    m_commit.setInterval(CommitAfterMs);
    connect(&m_commit, &QTimer::timeout, this, [this] { flush(); });
}

Session::~Session() = default;

int Session::run()
{
    for (const Result<void> &ready : {whetherWritable(m_options.transcriptFile), openCase()})
        if (!ready) // before anything leaves, not after
            return complain(ready.error().detail, NotBegun);
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] {
        m_isStopped = true;
        if (m_isBetween)
            return; // the timer sees it
        if (!m_worker)
            end(complain(u"Interrupted before the run had begun."_s, NotBegun));
        else if (!m_replays) // else the document is on its way
            m_worker->cancel();
    });
    QTimer::singleShot(0, this, [this] { begin(); });
    return QCoreApplication::exec();
}

Result<void> Session::openCase()
{
    if (m_options.caseFile.isEmpty())
        return {};
    auto opened = storage::CaseFile::open(m_options.caseFile, storage::CaseFile::Mode::Write, m_clock);
    if (opened && (*opened)->isReadOnly())
        return failure(Error::Code::Refused, u"The case can only be read. "_s + (*opened)->openingNotes().join(u' '));
    if (opened) {
        m_case = std::move(*opened);
        judgeTakenIn(*m_case); // before the run: what it is compared with may be among them
        return {};
    }
    m_deliver = opened.error().code == Error::Code::Refused && m_options.inbox;
    return m_deliver ? Result<void>() : tl::unexpected(opened.error());
}

void Session::begin()
{
    if (m_options.lab.isEmpty()) {
        startWorker(m_options.profile);
        return;
    }
    m_lab = std::make_unique<lab::LabClient>(ownProgram());
    connect(m_lab.get(), &lab::LabClient::ready, this, [this](const dns::Profile &profile) { startWorker(profile); });
    connect(m_lab.get(), &lab::LabClient::failed, this,
        [this](const Error &error) {
            // Once it is asked, its servers are silent servers; what they said before counts.
            const int status = complain(u"The lab failed. "_s + error.detail, NotBegun);
            if (!m_worker)
                end(status);
        });
    m_lab->start(m_options.lab.section(u'@', 0, 0), m_options.lab.section(u'@', 1));
}

void Session::startWorker(const dns::Profile &profile)
{
    m_given = profile;
    m_job.profile = m_options.lab.isEmpty() ? profile : m_options.over(profile);
    m_job.at = m_options.at;
    if (m_job.parameters.contains(u"resolvers"_s)) // of the command, or its plan
        if (const QString stranger = nameResolvers(profile); !stranger.isEmpty())
            return end(complain(
                u"There is no resolver “%1” in the profile “%2”."_s.arg(stranger, profile.name), WrongUsage));
    if (m_lab && m_job.command == u"delegation"_s)
        if (const auto chosen = scenarioAtStep(m_options.lab))
            m_job.parameters
                = withRegistrations(m_job.parameters, chosen->first.registrationsAt(m_lab->step()));
    m_worker = std::make_unique<dns::WorkerClient>(ownProgram());
    connect(m_worker.get(), &dns::WorkerClient::started, this, [this](const dns::Run &run) {
        m_run = run.id;
        if (const Result<void> kept = keepFiles(); !kept)
            m_trouble = kept.error().detail;
        if (m_case)
            if (const Result<void> begun = m_case->beginRun(run); !begun)
                m_trouble = begun.error().detail;
    });
    connect(m_worker.get(), &dns::WorkerClient::exchangeRecorded, this,
        [this](const dns::Exchange &exchange) { keep(exchange); });
    connect(m_worker.get(), &dns::WorkerClient::held, &m_word, &Word::ask);
    connect(&m_word, &Word::given, m_worker.get(), &dns::WorkerClient::release);
    connect(m_worker.get(), &dns::WorkerClient::finished, this,
        [this](const Result<dns::Outcome> &outcome) { finish(outcome); });
    m_worker->start(m_job);
}

/// As custody has it: whose case it is, though somebody else has it open.
static QString analystOf(const QString &path, const Clock &clock)
{
    const auto held = storage::CaseFile::open(path, storage::CaseFile::Mode::Snapshot, clock);
    return held ? (*held)->info().analyst : QString();
}

Result<void> Session::keepFiles()
{
    const QString analyst = m_deliver && !m_files.isEmpty() ? analystOf(m_options.caseFile, m_clock) : QString();
    for (const auto &[bytes, reason] : std::as_const(m_files)) {
        const storage::CustodyEntry entry{m_clock.now(), analyst, u"received"_s,
            storage::CaseFile::exhibitItem(bytes), reason};
        const Result<void> kept = m_case ? m_case->addExhibit(bytes, reason)
            : m_deliver                  ? storage::CaseFile::deliver(m_options.caseFile, entry, bytes)
                                         : Result<void>();
        if (!kept)
            return kept;
    }
    return {};
}

/// Labels become the profile's resolvers; those named on the command line join the profile, for naming one allows asking it.
/// Returns a label that the profile does not have.
QString Session::nameResolvers(const dns::Profile &profile)
{
    m_job.parameters = withLabels(m_job.parameters, profile);
    const QJsonArray named = m_job.parameters[u"resolvers"_s].toArray();
    for (const QJsonValue &resolver : named)
        if (resolver.isString())
            return resolver.toString();
    const auto request = resolvers::ComparisonRequest::fromJson(m_job.parameters);
    if (!request)
        return {};
    m_usual = m_job.profile;
    m_job.profile = resolvers::profileFor(*request, m_usual);
    if (m_most > 0)
        m_job.profile.budget.queries = std::min(m_job.profile.budget.queries, m_most);
    if (m_job.command == u"plan"_s)
        planQuestions(*request);
    return {};
}

/// What resolvers will be asked, and what more where one of them differs.
void Session::planQuestions(const resolvers::ComparisonRequest &request)
{
    const int runs = std::max(1, m_job.parameters[u"runs"_s].toInt());
    const QJsonObject plan = resolvers::plannedQuestions(request, m_usual, runs);
    for (auto it = plan.begin(); it != plan.end(); ++it)
        m_job.parameters[it.key()] = it.value();
}

void Session::keep(const dns::Exchange &exchange)
{
    m_exchanges << exchange;
    m_unstored << exchange;
    if (!m_commit.isActive())
        m_commit.start();
}

void Session::flush()
{
    m_commit.stop();
    if (m_case && !m_unstored.isEmpty())
        if (const Result<void> stored = m_case->addExchanges(m_run, m_unstored); !stored)
            m_trouble = stored.error().detail;
    m_unstored.clear();
}

void Session::finish(const Result<dns::Outcome> &outcome)
{
    if (!outcome)
        return giveUp(outcome.error().detail);
    flush();
    if (outcome->document.isEmpty())
        return workOut(*outcome);
    if (const Complete complete = std::exchange(m_complete, {})) {
        dns::Run run = outcome->run;
        if (const Result<QJsonObject> parameters = complete(run.parameters, outcome->document)) {
            run.parameters = *parameters;
            return replay(run);
        } else {
            complain(parameters.error().detail, Good); // what was collected counts all the same
        }
    }
    QList<finding::Finding> findings = findingsOf(outcome->document); // once: a document may be large
    if (const Result<void> recorded = record(*outcome, findings); !recorded)
        m_trouble = recorded.error().detail;
    if (const Result<void> written = writeTranscript(*outcome); !written)
        m_trouble = written.error().detail;
    if (!m_trouble.isEmpty())
        return giveUp(u"The run could not be stored. "_s + m_trouble);
    const QByteArray shown = weighedDocument(outcome->document, m_severityProfile);
    if (!m_severityProfile.isEmpty()) {
        findings = findingsOf(shown);
        m_changes = delegation::weighed(m_changes, m_severityProfile);
        m_inCase = delegation::weighed(m_inCase, m_severityProfile);
    }
    const QString output = m_follow ? QString() : outputOf(shown); // what --against changes to is compared there
    m_foundTrouble |= finding::isFailure(findings) || finding::isFailure(m_changes)
        || finding::isFailure(m_inCase) || outcome->run.end != dns::RunEnd::Complete;
    if (const std::optional<Sequel> sequel = m_follow ? m_follow(*outcome) : std::nullopt)
        return goOn(*sequel);
    printOut(m_follow ? m_summary() : output);
    end(m_foundTrouble ? FoundTrouble : Good);
}

/// The next run of a series. It begins with empty buckets, for the one before may have spent them just now: a pause in which
/// one token comes in, and no burst.
void Session::goOn(const Sequel &sequel)
{
    m_exchanges.clear();
    m_replays = m_gaveUp = false;
    m_judgedMalformed = 0;
    m_worker.release()->deleteLater(); // it is telling us this very moment
    m_job.parameters = sequel.parameters;
    m_most = sequel.queries;
    m_isBetween = true;
    const int rate = m_job.profile.ratePerSecond;
    QTimer::singleShot(rate > 0 ? 1000 / rate + 1 : 0, this, [this] {
        m_isBetween = false;
        if (m_isStopped) {
            printOut(m_summary());
            return end(FoundTrouble);
        }
        dns::Profile later = m_given;
        later.burst = 1;
        startWorker(later);
    });
}

/// What a series has found by now is not lost with the run that cannot go on.
void Session::giveUp(const QString &why)
{
    complain(why, NotBegun);
    const bool isLater = m_most > 0;
    if (isLater)
        printOut(m_summary());
    end(isLater ? FoundTrouble : NotBegun);
}

/// A worker that had to be killed, or that died once too often, leaves no document: it is worked out again from what was
/// collected. Should judging that be what kills it, what it dies on is judged malformed, four messages at a time; where
/// that leads nowhere, the document is that of a run without an answer.
void Session::workOut(const dns::Outcome &outcome)
{
    if (outcome.run.id.isNull())
        return giveUp(u"The run was stopped before it had begun."_s);
    dns::Run run = outcome.run;
    const bool isStuck = m_replays && run.malformed.size() == m_judgedMalformed;
    if (isStuck && m_gaveUp)
        return giveUp(u"The analysis process cannot be kept running."_s);
    m_gaveUp = isStuck;
    m_judgedMalformed = run.malformed.size();
    if (!m_replays) {
        run.ended = SystemClock(run.profile.clockOffset).now();
        run.elapsed = run.ended.nanoseconds - run.started.nanoseconds;
        run.queries = int(std::count_if(m_exchanges.cbegin(), m_exchanges.cend(),
            [](const dns::Exchange &exchange) { return exchange.failure != dns::Failure::NotSent; }));
    }
    replay(run);
}

/// The document is the run's alone, so that it can be worked out again; what changed since stands beside it.
QString Session::outputOf(const QByteArray &document)
{
    const Result<ChainComparison> compared
        = m_earlier.isEmpty() ? failure(Error::Code::NotFound, {}) : compareDocuments(m_earlier, document);
    if (compared)
        m_changes = compared->changes;
    if (m_options.json && compared)
        return QString::fromUtf8(compared->document);
    if (m_options.json)
        return QString::fromUtf8(m_reshape ? m_reshape(document) : document);
    return verdictText(document, m_inCase) + m_render(document)
        + (compared ? compared->text : changesText(m_changes)) + inCaseText(m_inCase);
}

void Session::replay(const dns::Run &run)
{
    m_replays = true;
    dns::Job job = m_job;
    job.command = u"analyse"_s;
    job.recorded = dns::Transcript{run, m_exchanges};
    if (m_gaveUp) {
        job.recorded->exchanges.clear();
        job.recorded->run.exchanges.clear();
    }
    m_worker.release()->deleteLater(); // it is telling us this very moment
    m_worker = std::make_unique<dns::WorkerClient>(ownProgram());
    connect(m_worker.get(), &dns::WorkerClient::finished, this, [this, run](const Result<dns::Outcome> &outcome) {
        if (!outcome)
            return finish(outcome);
        dns::Run judged = run;
        judged.malformed = outcome->run.malformed;
        finish(dns::Outcome{outcome->document, judged, outcome->deaths});
    });
    m_worker->start(job);
}

Result<void> Session::record(const dns::Outcome &outcome, const QList<finding::Finding> &findings)
{
    if (m_case) {
        m_changes = changesSinceLast(*m_case, outcome);
        m_inCase = findingsInCase(*m_case, outcome);
        return m_case->finishRun(outcome.run, outcome.document, findings + m_changes + m_inCase);
    }
    if (!m_deliver)
        return {};
    const Result<QString> where = storage::CaseFile::deliver(m_options.caseFile, {outcome.run, m_exchanges});
    if (!where)
        return tl::unexpected(where.error());
    complain(u"The case is open elsewhere; the run waits for its holder in %1."_s.arg(*where), Good);
    return {};
}

Result<void> Session::writeTranscript(const dns::Outcome &outcome)
{
    if (m_options.transcriptFile.isEmpty())
        return {};
    QSaveFile file(m_options.transcriptFile);
    const QByteArray bytes = dns::Transcript{outcome.run, m_exchanges}.toCbor();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Storage,
            u"%1 cannot be written: %2"_s.arg(m_options.transcriptFile, writeTrouble(file)));
    return {};
}

void Session::end(int status)
{
    m_case.reset();
    if (m_lab)
        m_lab->stop();
    QCoreApplication::exit(status);
}

} // namespace zonecase::cli
