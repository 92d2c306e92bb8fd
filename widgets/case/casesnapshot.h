// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"
#include "app/dnssec/chain.h"
#include "app/resolvers/comparison.h"
#include "storage/casefile.h"
#include "widgets/case/timewindow.h"

#include <QHash>

#include <memory>
#include <optional>

namespace zonecase::widgets {

/// The evidence numbers of a run's exchanges: E<number> in lists and reports.
using EvidenceNumbers = QHash<ExchangeId, qint64>;

/// A run with the document that came of it, read once. At most one of the three documents is set.
struct RunView
{
    storage::RunSummary summary;
    QString subject; ///< "ministry.zz. A": what was asked, for lists and to find the runs before
    std::shared_ptr<const dnssec::Chain> chain;
    std::shared_ptr<const delegation::Delegation> delegation;
    std::shared_ptr<const resolvers::Comparison> comparison;
    std::shared_ptr<const EvidenceNumbers> numbers;
};

/// A sentence about the case and the messages that prove it.
struct Statement
{
    QString text;
    QList<ExchangeId> evidence;
};

/// One of the case's clocks: changed, detected, put right, tail. Words as the report has them.
struct ClockFace
{
    QString key; ///< "t_change", "t_detect"…
    QString name, value, how;
    QList<ExchangeId> evidence;
    std::optional<Instant> until = std::nullopt; ///< what the clock runs down to
    bool operator==(const ClockFace &) const = default;
};

/// A case's content at one moment, as values: what pages show. Replaced as a whole, never changed.
struct CaseSnapshot
{
    storage::CaseInfo info;
    QString path;
    bool readOnly = false;
    QString profile; ///< name of the profile in use: "internet", "lab A1"
    QString vantage;
    bool exercise = false; ///< the case, the profile or a run of it is
    QList<RunView> runs; ///< by their start
    QList<storage::StoredFinding> findings; ///< by run's start, then as the run gave them
    QList<storage::Note> notes;
    QList<timeline::Event> events;
    QList<dns::Look> looks; ///< of a watch, as they were recorded
    QList<storage::Baseline> baselines;
    QList<storage::Indicator> indicators;
    QList<dns::IpAddress> knownServers; ///< that answered in this case
    qint64 exchanges = 0; ///< stored
    QString journalHead;
    QStringList openingNotes;
    QList<Statement> state; ///< the sentence of the case first, then of each other name that was looked at
    QList<ClockFace> clocks;

    const RunView *run(const RunId &id) const;
    const storage::StoredFinding *finding(const QString &hexId) const;
    const storage::Note *note(const QString &hexId) const;
    const timeline::Event *event(const QString &hexId) const;
    /// Runs of a command with the same subject, oldest first; an empty subject takes them all.
    QList<const RunView *> runsOf(const QString &command, const QString &subject = {}) const;
    /// The newest run of a command, null if there is none.
    const RunView *latest(const QString &command) const;
    /// What is accepted as good of a command's subject; null if nothing is.
    const storage::Baseline *baselineOf(const QString &command, const QString &subject) const;
    bool isBaseline(const RunId &id) const;
    /// 0 where it is not known.
    qint64 evidenceNumber(const ExchangeId &id) const;
    /// From the first to the last thing that has a time, with some room; an hour around `now` in an empty
    /// case.
    TimeWindow extent(Instant now) const;
};

} // namespace zonecase::widgets
