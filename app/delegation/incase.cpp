// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/incase.h"

#include "app/delegation/baseline.h"
#include "app/delegation/newcomers.h"
#include "app/delegation/serials.h"
#include "app/delegation/shared.h"
#include "app/delegation/vantage.h"

#include <algorithm>

namespace zonecase::delegation {

namespace {

/// The record as it was when the look was taken, with it as the last.
CaseLooks asOf(const CaseLooks &record, const Look &now)
{
    CaseLooks until = record;
    until.looks.removeIf(
        [&now](const Look &look) { return look.run == now.run || look.started > now.started; });
    std::stable_sort(until.looks.begin(), until.looks.end(),
        [](const Look &a, const Look &b) { return a.started < b.started; });
    until.looks << now;
    return until;
}

} // namespace

QList<finding::Finding> judgeInCase(const CaseLooks &record, const Look &now)
{
    if (now.isPlan())
        return {};
    const CaseLooks until = asOf(record, now);
    const QList<Look> looks = until.ofZone(now.zone());
    const Look &reference = *until.referenceOf(now.zone());
    QList<finding::Finding> findings;
    if (const Look *baseline = until.baselineOf(now.zone()); baseline && baseline->run != now.run)
        findings += compareWithBaseline(*baseline, *until.acceptanceOf(baseline->run), looks);
    findings += judgeNewcomers(reference, looks);
    findings += judgeOneThatDeparts(reference, looks);
    findings += judgeVantages(looks);
    findings += judgeCompany(until, now);
    findings += judgeSerials(looks);
    finding::unite(findings);
    finding::sort(findings);
    return findings;
}

} // namespace zonecase::delegation
