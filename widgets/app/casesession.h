// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content.h"
#include "storage/exporting.h"
#include "widgets/app/baselinedesk.h"
#include "widgets/app/inboxdesk.h"
#include "widgets/app/storedcase.h"
#include "widgets/case/casecontext.h"
#include "widgets/case/filechooser.h"
#include "widgets/inspector/renderer.h"
#include "widgets/lab/caseclock.h"
#include "widgets/lab/labcontrol.h"
#include "widgets/marks/markdesk.h"
#include "widgets/notes/notesdesk.h"
#include "widgets/probe/handedin.h"
#include "widgets/probe/network.h"
#include "widgets/probe/planner.h"
#include "widgets/probe/probesession.h"
#include "widgets/watch/notifier.h"
#include "widgets/watch/watchdesk.h"

#include <QUndoStack>

namespace zonecase::widgets {

/// What the program's entry hands to every case: how to start workers and labs, the profile to begin with,
/// and how a case becomes what its report speaks of.
struct Services
{
    RunnerFactory runners;
    LabFactory labs;
    FileChooser *chooser = nullptr; ///< outlives every case
    Notifier *notifier = nullptr; ///< likewise; null: nobody tells the desktop
    dns::Profile profile;
    std::function<Result<report::CaseContent>(const storage::CaseFile &)> content;
};

/// An open case with all that works on it, without a window: its records, the shared context, the network,
/// the probes, the lab, the undo stack.
class CaseSession : public QObject
{
    Q_OBJECT

public:
    explicit CaseSession(const Services &services, QObject *parent = nullptr);
    ~CaseSession() override;

    void create(const QString &path, const storage::CaseInfo &info);
    void open(const QString &path, storage::CaseFile::Mode mode);
    /// Starts the lab first, so that the case is opened by the lab's clock.
    void createInLab(const QString &path, const storage::CaseInfo &info, const QString &scenario);

    void startLab(const QString &scenario, const QString &step);
    void moveLab(const QString &step);
    void setLabSpeed(double speed);
    void verify();
    bool hasLab() const { return m_lab != nullptr; }
    bool isLabReady() const { return hasLab() && m_network.isReady(); }
    const LabControl *lab() const { return m_lab.get(); }

    std::shared_ptr<CaseClock> clock() const { return m_clock; }
    CaseContext &context() { return m_context; }
    StoredCase &records() { return m_records; }
    FileChooser &chooser() { return *m_services.chooser; }
    /// All of the case that a report speaks of, read on the store's thread.
    QFuture<Result<report::CaseContent>> content();
    /// Writes what leaves the case into a file, and enters it into custody with the digest of its bytes.
    QFuture<Result<storage::Custody>> exportFile(
        const QString &item, const QString &path, const QByteArray &bytes);
    Network &network() { return m_network; }
    HandedIn &handedIn() { return m_handed; }
    ComparisonDesk &comparison() { return m_comparison; }
    ProbeSession &probes() { return m_probes; }
    WatchDesk &watch() { return m_watch; }
    InboxDesk &inbox() { return m_inbox; }
    Notifier *notifier() const { return m_services.notifier; }
    Planner &planner() { return m_planner; }
    Renderer &renderer() { return m_renderer; }
    QUndoStack &undo() { return m_undo; }
    NotesDesk &notes() { return m_notes; }
    BaselineDesk &baselines() { return m_baselines; }
    MarkDesk &marks() { return m_marks; }
    qint64 stored() const { return m_stored; }

Q_SIGNALS:
    /// The first snapshot is there.
    void opened();
    void refused(const QString &reason);
    void labReady();
    void labMoved(const QString &step);
    void labFailed(const QString &reason);
    void storedChanged();
    /// The case was read through and every digest worked out again.
    void verified(const zonecase::storage::Verification &verification);

private:
    void begin(QFuture<Result<storage::CaseInfo>> opening);
    void take(const std::shared_ptr<CaseSnapshot> &snapshot);
    void connectLab();
    void adopt(const dns::Profile &profile);

    Services m_services;
    std::shared_ptr<CaseClock> m_clock;
    StoredCase m_records;
    CaseContext m_context;
    Network m_network;
    HandedIn m_handed;
    ComparisonDesk m_comparison;
    ProbeSession m_probes;
    WatchDesk m_watch;
    InboxDesk m_inbox;
    Planner m_planner;
    Renderer m_renderer;
    QUndoStack m_undo;
    NotesDesk m_notes;
    BaselineDesk m_baselines;
    MarkDesk m_marks;
    std::unique_ptr<LabControl> m_lab;
    double m_labSpeed = 1;
    qint64 m_stored = 0;
    bool m_open = false;

    static constexpr qint64 QuicklyVerified = 20'000; ///< exchanges; a larger case is verified when asked
};

} // namespace zonecase::widgets
