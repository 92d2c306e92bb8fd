// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"
#include "widgets/case/casecontext.h"
#include "widgets/case/rundocument.h"
#include "widgets/probe/comparisondesk.h"
#include "widgets/probe/handedin.h"
#include "widgets/probe/network.h"
#include "widgets/probe/proberunner.h"

#include <memory>
#include <vector>

namespace zonecase::widgets {

/// The probes of a case: starts them, several at once, hands each exchange to the case's records the moment
/// it comes, and at the end the document, its findings and what changed since the run before. A delegation is
/// judged once more where a table says in whose networks its servers are. Never waits, never asks.
class ProbeSession : public QObject
{
    Q_OBJECT

public:
    ProbeSession(CaseContext &context, CaseRecords &records, Network &network, HandedIn &handed,
        const ComparisonDesk &comparison, RunnerFactory runners, QObject *parent = nullptr);
    ~ProbeSession() override;

    void start(const ProbeRequest &request);
    void stop(quint64 number);
    void stopAll();
    /// The answer to held().
    void release(quint64 number, const QList<dns::IpAddress> &allowed, const QList<dns::IpAddress> &refused);

Q_SIGNALS:
    /// Something came to nothing; the sentence says what and why.
    void failed(const QString &sentence);
    void held(quint64 number, const QString &subject, const QList<zonecase::dns::Server> &servers);
    void runFinished(const zonecase::dns::Run &run);

private:
    struct Probe;

    void begin(const dns::Job &job);
    void connectRunner(Probe &probe);
    void finish(quint64 number, const Result<dns::Outcome> &outcome);
    bool lookNetworksUp(Probe &probe, const dns::Outcome &outcome);
    Result<dns::Outcome> judgedOutcome(const Probe &probe, const Result<dns::Outcome> &last);
    void keep(const dns::Outcome &outcome);
    Probe *find(quint64 number) const;
    void tell();

    CaseContext &m_context;
    CaseRecords &m_records;
    Network &m_network;
    HandedIn &m_handed;
    const ComparisonDesk &m_comparison;
    RunnerFactory m_runners;
    std::vector<std::unique_ptr<Probe>> m_probes;
    quint64 m_last = 0;
};

} // namespace zonecase::widgets
