// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/inboxdesk.h"

#include "widgets/case/incase.h"
#include "widgets/case/whendone.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

InboxDesk::InboxDesk(CaseContext &context, StoredCase &records, RunnerFactory runners, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_runners(std::move(runners))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    m_poll.setInterval(PollMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(&m_soon, &QTimer::timeout, this, &InboxDesk::look);
    connect(&m_poll, &QTimer::timeout, this, &InboxDesk::look);
}

InboxDesk::~InboxDesk() = default;

static QString inboxOf(const CaseSnapshot &snapshot)
{
    return snapshot.path + u".inbox"_s;
}

void InboxDesk::begin()
{
    if (m_context.snapshot()->readOnly || m_poll.isActive())
        return;
    watchFolders();
    m_poll.start();
    m_isBusy = true;
    findRuns();
}

/// The inbox is made when something is left there and goes when it is empty: the case's folder tells of both.
void InboxDesk::watchFolders()
{
    const QString inbox = inboxOf(*m_context.snapshot());
    for (const QString &folder : {QFileInfo(inbox).absolutePath(), inbox})
        if (QFileInfo(folder).isDir() && !m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
}

void InboxDesk::look()
{
    if (!m_poll.isActive() || m_isBusy)
        return;
    watchFolders();
    const QDir inbox(inboxOf(*m_context.snapshot()));
    if (!inbox.exists() || inbox.isEmpty(QDir::Files))
        return;
    m_isBusy = true;
    whenDone(m_records.takeInbox(), this, [this](const Result<QStringList> &taken) {
        if (!taken)
            Q_EMIT failed(tr("The inbox of the case could not be taken in: %1").arg(taken.error().detail));
        m_taken = taken.value_or(QStringList());
        findRuns();
    });
}

static Result<QList<storage::RunSummary>> withoutDocument(storage::CaseFile &file)
{
    const Result<QList<RunId>> ids = file.runsWithoutDocument();
    const Result<QList<storage::RunSummary>> all = file.runs();
    if (!ids || !all)
        return tl::unexpected(!ids ? ids.error() : all.error());
    QList<storage::RunSummary> runs;
    for (const RunId &id : *ids)
        for (const storage::RunSummary &run : *all)
            if (run.id == id)
                runs << run;
    return runs;
}

void InboxDesk::findRuns()
{
    whenDone(m_records.work<QList<storage::RunSummary>>(&withoutDocument), this,
        [this](const Result<QList<storage::RunSummary>> &runs) {
            m_waiting = runs.value_or(QList<storage::RunSummary>());
            // One that died may well kill whoever works it out; what is left of it can be looked at by hand.
            m_waiting.removeIf([this](const storage::RunSummary &run) {
                return run.end == dns::RunEnd::Died || m_tried.contains(run.id);
            });
            next();
        });
}

void InboxDesk::next()
{
    if (m_waiting.isEmpty())
        return end();
    const storage::RunSummary run = m_waiting.takeFirst();
    m_tried.insert(run.id);
    if (run.exchanges > MostWorkedOut) {
        Q_EMIT failed(tr("The run “%1 %2” has more than %3 messages and is not worked out here. Close the "
                         "case: the next command of zonecase-cli that writes into it works the run out.")
                          .arg(run.command, subjectOf(run.command, run.parameters),
                              QLocale().toString(MostWorkedOut)));
        return next();
    }
    whenDone(m_records.transcript(run.id), this, [this](const Result<dns::Transcript> &transcript) {
        if (transcript)
            return judge(*transcript);
        Q_EMIT failed(transcript.error().detail);
        next();
    });
}

void InboxDesk::judge(const dns::Transcript &transcript)
{
    dns::Job job;
    job.command = u"analyse"_s;
    job.parameters = transcript.run.parameters;
    job.profile = transcript.run.profile;
    job.recorded = transcript;
    m_runner = m_runners();
    connect(m_runner.get(), &ProbeRunner::finished, this,
        [this, run = transcript.run](const Result<dns::Outcome> &outcome) {
            m_runner.release()->deleteLater(); // it is in the middle of its signal
            keep(run, outcome);
        });
    m_runner->start(job);
}

/// What the next one is compared with may be this one: it is worked out once the case shows it.
void InboxDesk::keep(const dns::Run &run, const Result<dns::Outcome> &outcome)
{
    const Result<RunDocument> now
        = outcome ? RunDocument::parse(run.command, outcome->document) : tl::unexpected(outcome.error());
    if (!now) {
        Q_EMIT failed(tr("The run “%1 %2” from the inbox could not be worked out: %3")
                          .arg(run.command, subjectOf(run.command, run.parameters), now.error().detail));
        return next();
    }
    m_reading = connect(&m_context, &CaseContext::snapshotChanged, this, [this, id = run.id] {
        const RunView *view = m_context.snapshot()->run(id);
        if (!view || !(view->chain || view->delegation || view->comparison))
            return;
        disconnect(m_reading);
        next();
    });
    whenDone(m_records.addDocument(run.id, outcome->document, findingsOf(*m_context.snapshot(), run, *now)),
        this, [this](const Result<void> &stored) {
            if (stored) {
                ++m_judged;
                return;
            }
            disconnect(m_reading);
            Q_EMIT failed(tr("It could not be stored: %1").arg(stored.error().detail));
            next();
        });
}

void InboxDesk::end()
{
    const QStringList taken = std::exchange(m_taken, {});
    const int judged = std::exchange(m_judged, 0);
    m_isBusy = false;
    if (taken.isEmpty() && judged == 0)
        return;
    QStringList sentences = taken;
    if (judged > 0)
        sentences << tr("%n runs from the inbox were worked out and compared.", nullptr, judged);
    Q_EMIT takenIn(sentences.join(u' '));
    m_soon.start(); // more may have come meanwhile
}

} // namespace zonecase::widgets
