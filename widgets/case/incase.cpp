// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/incase.h"

#include "app/delegation/incase.h"
#include "app/dnssec/baseline.h"
#include "app/finding/baselinename.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QList<delegation::MarkedThing> marksOf(const QList<storage::Indicator> &indicators)
{
    QList<delegation::MarkedThing> marked;
    for (const storage::Indicator &one : indicators)
        marked.append({one.kind, one.value, one.reason, one.marked});
    return marked;
}

static bool isComplete(const RunView &view)
{
    return view.summary.end == dns::RunEnd::Complete;
}

delegation::CaseLooks looksOf(const CaseSnapshot &snapshot)
{
    delegation::CaseLooks record;
    for (const RunView *view : snapshot.runsOf(u"delegation"_s)) {
        if (!view->delegation || !isComplete(*view))
            continue;
        const delegation::Look look{
            view->summary.id, view->summary.started, view->summary.vantage, view->delegation};
        if (!look.isPlan())
            record.looks << look;
    }
    for (const storage::Baseline &one : snapshot.baselines)
        record.accepted.append({one.run, one.label, one.accepted});
    record.marked = marksOf(snapshot.indicators);
    return record;
}

static QList<finding::Finding> delegationInCase(
    const CaseSnapshot &snapshot, const dns::Run &run, const RunDocument &document)
{
    const delegation::CaseLooks record = looksOf(snapshot);
    return delegation::judgeInCase(record, {run.id, run.started, run.profile.vantage, document.delegation});
}

static QList<finding::Finding> chainInCase(
    const CaseSnapshot &snapshot, const dns::Run &run, const RunDocument &document)
{
    const QString subject = subjectOf(run.command, run.parameters);
    const storage::Baseline *baseline = snapshot.baselineOf(run.command, subject);
    if (!baseline || baseline->run == run.id)
        return {};
    QList<dnssec::ChainLook> looks;
    qsizetype good = -1;
    for (const RunView *view : snapshot.runsOf(run.command, subject)) {
        if (!view->chain || !isComplete(*view) || view->summary.id == run.id)
            continue;
        if (view->summary.id == baseline->run)
            good = looks.size();
        looks.append({view->summary.id, view->summary.started, view->chain});
    }
    if (good < 0)
        return {};
    looks.append({run.id, run.started, document.chain});
    return dnssec::compareWithBaseline(
        looks[good], finding::baselineName(baseline->label, looks[good].started), looks);
}

QList<finding::Finding> findingsInCase(
    const CaseSnapshot &snapshot, const dns::Run &run, const RunDocument &document)
{
    if (document.delegation)
        return delegationInCase(snapshot, run, document);
    return document.chain ? chainInCase(snapshot, run, document) : QList<finding::Finding>();
}

RunDocument documentBefore(const CaseSnapshot &snapshot, const dns::Run &run)
{
    RunDocument document;
    for (const RunView *view : snapshot.runsOf(run.command, subjectOf(run.command, run.parameters)))
        if (view->summary.id != run.id && view->summary.started < run.started
            && (view->chain || view->delegation || view->comparison))
            document = {view->chain, view->delegation, view->comparison};
    return document;
}

std::shared_ptr<const dnssec::Chain> lastSecureChain(const CaseSnapshot &snapshot, const dns::Run &run)
{
    std::shared_ptr<const dnssec::Chain> last;
    for (const RunView *view : snapshot.runsOf(run.command, subjectOf(run.command, run.parameters)))
        if (view->summary.id != run.id && view->summary.started < run.started && view->chain
            && view->chain->status == dnssec::Status::Secure)
            last = view->chain;
    return last;
}

QList<finding::Finding> findingsOf(
    const CaseSnapshot &snapshot, const dns::Run &run, const RunDocument &document)
{
    QList<finding::Finding> findings = document.findings();
    findings << changesSince(documentBefore(snapshot, run), document, {}, looksOf(snapshot),
        lastSecureChain(snapshot, run));
    findings << findingsInCase(snapshot, run, document);
    finding::sort(findings);
    return findings;
}

} // namespace zonecase::widgets
