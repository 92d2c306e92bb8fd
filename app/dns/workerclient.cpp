// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/workerclient.h"

#include "app/dns/workerprotocol.h"

#include <QSet>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr int MaxRestarts = 4;
constexpr int PatienceMs = 2000; // between closing the pipe and kill

} // namespace

class WorkerClient::Private
{
public:
    Private(WorkerClient *client, const QString &program)
        : q(client)
        , m_program(program)
    {
        m_impatience.setSingleShot(true);
        QObject::connect(&m_impatience, &QTimer::timeout, q, [this] { m_process->kill(); });
    }

    ~Private() { dismiss(); }

    void prepare();
    void start(const Job &job);
    void cancel();
    void release(const message::Release &release);
    bool isRunning() const { return m_process != nullptr && !m_waits; }

private:
    void spawn();
    void launch();
    void dismiss();
    void dismissWaiting();
    void read();
    void handle(const message::Started &started);
    void handle(const message::Recorded &recorded);
    void handle(const message::Parsing &parsing) { m_parsing = parsing.id; }
    void handle(const message::Progress &progress);
    void handle(const message::Held &held) { Q_EMIT q->held(held.servers); }
    void handle(const message::Finished &finished);
    void handle(const message::Failed &failed);
    void startFailed();
    void ended();
    void died();
    Job nextJob() const;
    Run runSoFar(RunEnd end) const;
    void finish(const Result<Outcome> &outcome);

    WorkerClient *q;
    QString m_program;
    std::unique_ptr<QProcess> m_process;
    bool m_waits = false; ///< it has no job yet
    QTimer m_impatience;
    message::Deframer m_deframer;
    Job m_job;
    Run m_run; ///< as the worker announced it; null id until then
    QList<Exchange> m_exchanges;
    QList<ExchangeId> m_ids; ///< of these
    QSet<ExchangeId> m_known; ///< the same
    ExchangeId m_parsing;
    QList<ExchangeId> m_malformed;
    std::optional<Result<Outcome>> m_lastWord;
    int m_deaths = 0;
    bool m_cancelled = false;
};

void WorkerClient::Private::prepare()
{
    if (m_process)
        return;
    m_waits = true;
    spawn();
}

void WorkerClient::Private::start(const Job &job)
{
    Q_ASSERT(!isRunning());
    m_job = job;
    m_run = job.recorded ? job.recorded->run : Run();
    m_exchanges = job.recorded ? job.recorded->exchanges : QList<Exchange>();
    m_ids = m_run.exchanges; // the worker refuses a record in which they are not those of its exchanges
    m_known = QSet<ExchangeId>(m_ids.begin(), m_ids.end());
    m_malformed = m_run.malformed;
    m_deaths = 0;
    m_cancelled = false;
    launch();
}

void WorkerClient::Private::spawn()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, q, [this] { read(); });
    QObject::connect(m_process.get(), &QProcess::finished, q, [this] { ended(); });
    QObject::connect(m_process.get(), &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            startFailed();
    });
    m_process->start(m_program, {u"worker"_s});
}

void WorkerClient::Private::launch()
{
    m_deframer = {};
    m_parsing = {};
    m_lastWord.reset();
    if (!std::exchange(m_waits, false))
        spawn();
    m_process->write(message::framed(message::toCbor(message::ToWorker(nextJob()))));
}

/// Ends a process that nobody wants to hear of any more.
void WorkerClient::Private::dismiss()
{
    m_impatience.stop();
    if (!m_process)
        return;
    m_process->disconnect(q);
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(PatienceMs);
    }
    m_process.release()->deleteLater(); // we may be in one of its signals
}

void WorkerClient::Private::cancel()
{
    if (!isRunning() || m_cancelled)
        return;
    m_cancelled = true;
    m_process->closeWriteChannel();
    m_impatience.start(PatienceMs);
}

void WorkerClient::Private::release(const message::Release &release)
{
    if (isRunning() && !m_cancelled)
        m_process->write(message::framed(message::toCbor(message::ToWorker(release))));
}

void WorkerClient::Private::read()
{
    m_deframer.append(m_process->readAllStandardOutput());
    for (QByteArray bytes = m_deframer.next(); !bytes.isNull(); bytes = m_deframer.next()) {
        const Result<message::FromWorker> message = message::fromWorkerFromCbor(bytes);
        if (!message) {
            m_process->kill(); // it is not in its senses: a death like another
            return;
        }
        std::visit([this](const auto &one) { handle(one); }, *message);
        if (!m_process)
            return;
    }
    if (m_deframer.isBroken())
        m_process->kill();
}

void WorkerClient::Private::handle(const message::Started &started)
{
    const bool isFirst = m_run.id != started.run.id;
    m_run = started.run;
    if (isFirst)
        Q_EMIT q->started(m_run);
}

void WorkerClient::Private::handle(const message::Recorded &recorded)
{
    const ExchangeId id = recorded.exchange.id();
    if (m_known.contains(id))
        return;
    m_known.insert(id);
    m_ids << id;
    m_exchanges << recorded.exchange;
    Q_EMIT q->exchangeRecorded(recorded.exchange);
}

void WorkerClient::Private::handle(const message::Progress &progress)
{
    Q_EMIT q->progressed(progress.sent, progress.wanted, progress.what);
}

void WorkerClient::Private::handle(const message::Finished &finished)
{
    m_run = finished.run;
    m_lastWord = Outcome{finished.document, runSoFar(finished.run.end), m_deaths};
}

void WorkerClient::Private::handle(const message::Failed &failed)
{
    m_lastWord = tl::unexpected(failed.error);
}

void WorkerClient::Private::startFailed()
{
    if (m_waits)
        return dismissWaiting();
    finish(failure(Error::Code::NotFound, u"The worker %1 cannot be started."_s.arg(m_program)));
}

/// One that ended before its job came: start() tries again, and has somebody to tell of it.
void WorkerClient::Private::dismissWaiting()
{
    m_waits = false;
    dismiss();
}

void WorkerClient::Private::ended()
{
    if (m_waits)
        return dismissWaiting();
    read();
    if (!m_process)
        return;
    if (m_lastWord)
        finish(*m_lastWord);
    else if (m_cancelled)
        finish(Outcome{{}, runSoFar(RunEnd::Cancelled), m_deaths});
    else
        died();
}

void WorkerClient::Private::died()
{
    ++m_deaths;
    if (!m_parsing.isNull() && !m_malformed.contains(m_parsing))
        m_malformed << m_parsing;
    if (m_deaths > MaxRestarts) {
        finish(Outcome{{}, runSoFar(RunEnd::Died), m_deaths});
        return;
    }
    dismiss();
    launch();
}

/// The job, with what is known of it by now when it is not the first try.
Job WorkerClient::Private::nextJob() const
{
    Job job = m_job;
    job.attempt = m_deaths + 1;
    if (m_deaths > 0 && !m_run.id.isNull())
        job.recorded = Transcript{runSoFar(RunEnd::Running), m_exchanges};
    if (job.recorded && m_job.recorded)
        job.recorded->run.end = m_job.recorded->run.end;
    return job;
}

Run WorkerClient::Private::runSoFar(RunEnd end) const
{
    Run run = m_run;
    run.end = end;
    run.exchanges = m_ids;
    run.malformed = m_malformed;
    return run;
}

void WorkerClient::Private::finish(const Result<Outcome> &outcome)
{
    const Result<Outcome> kept = outcome; // it may be m_lastWord
    dismiss();
    Q_EMIT q->finished(kept);
}

WorkerClient::WorkerClient(const QString &program, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, program))
{ }

WorkerClient::~WorkerClient() = default;

void WorkerClient::prepare()
{
    d->prepare();
}

void WorkerClient::start(const Job &job)
{
    d->start(job);
}

void WorkerClient::cancel()
{
    d->cancel();
}

void WorkerClient::release(const QList<IpAddress> &allowed, const QList<IpAddress> &refused)
{
    d->release({allowed, refused});
}

bool WorkerClient::isRunning() const
{
    return d->isRunning();
}

} // namespace zonecase::dns
