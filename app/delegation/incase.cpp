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

/// The record as it was when the look was taken, with it as the last. Which of two looks came first their
/// order in the record says, for the clocks of runs that began at one moment need not agree; but a lab's
/// clock can be set back, and what has not happened yet by then is left aside.
CaseLooks asOf(const CaseLooks &record, const Look &now)
{
    constexpr qint64 Skew = 60; // seconds
    CaseLooks until = record;
    const auto itself = std::find_if(
        until.looks.begin(), until.looks.end(), [&now](const Look &look) { return look.run == now.run; });
    until.looks.erase(itself, until.looks.end());
    until.looks.removeIf([&now](const Look &look) { return look.started > now.started.plusSeconds(Skew); });
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
