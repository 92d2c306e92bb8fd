// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/storedcase.h"
#include "widgets/case/casecontext.h"
#include "widgets/probe/proberunner.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace zonecase::widgets {

/// The inbox of a case while it is open: takes in what others leave there, a watch of the command line first
/// of all, and works its runs out as their own command would have. Sends no packet, and moves nothing that is
/// looked at.
class InboxDesk : public QObject
{
    Q_OBJECT

public:
    InboxDesk(CaseContext &context, StoredCase &records, RunnerFactory runners, QObject *parent = nullptr);
    ~InboxDesk() override;

    /// The case is open; also works out what opening has taken in.
    void begin();
    /// Looks now whether something lies there.
    void look();

Q_SIGNALS:
    /// What came, in sentences; all of it can be seen by now.
    void takenIn(const QString &sentence);
    void failed(const QString &sentence);

private:
    void watchFolders();
    void findRuns();
    void next();
    void judge(const dns::Transcript &transcript);
    void keep(const dns::Run &run, const Result<dns::Outcome> &outcome);
    void end();

    CaseContext &m_context;
    StoredCase &m_records;
    RunnerFactory m_runners;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a moment after the folder has changed: who writes there may not be done
    QTimer m_poll; ///< for folders that nobody tells of, such as another machine's
    QStringList m_taken;
    QList<storage::RunSummary> m_waiting; ///< to be worked out
    QSet<RunId> m_tried; ///< not twice while the case is open
    std::unique_ptr<ProbeRunner> m_runner;
    QMetaObject::Connection m_reading; ///< to the snapshot that shows what was worked out last
    int m_judged = 0;
    bool m_isBusy = false;

    /// Exchanges of a run; a larger one would hold up the window on its way to the worker.
    static constexpr int MostWorkedOut = 20'000;
    static constexpr int SoonMs = 300, PollMs = 15'000;
};

} // namespace zonecase::widgets
