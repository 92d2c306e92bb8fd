// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"
#include "widgets/case/casecontext.h"
#include "widgets/probe/network.h"
#include "widgets/watch/watchmodel.h"

#include <QHash>

namespace zonecase::widgets {

/// What an order would ask, and of whom, told from what the case holds: no packet leaves for it.
class WatchPlan : public QObject
{
    Q_OBJECT

public:
    WatchPlan(CaseContext &context, CaseRecords &records, Network &network, QObject *parent = nullptr);

    void setOrder(const WatchOrder &order);
    const WatchOrder &order() const { return m_order; }
    QList<PlannedLook> looks() const;
    /// How much one look asks at the most and how fast, a sentence each.
    QStringList effort() const;

Q_SIGNALS:
    /// The servers of a run that looked at one of them have been read.
    void changed();

private:
    const RunView *lastLook(const dns::Job &target) const;
    void readServers(const RunId &run);

    CaseContext &m_context;
    CaseRecords &m_records;
    Network &m_network;
    WatchOrder m_order;
    QHash<RunId, QStringList> m_servers; ///< of runs that have been read, or are being
};

} // namespace zonecase::widgets
