// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labcheck.h"

#include "app/base/escape.h"
#include "app/cli/labplay.h"
#include "app/delegation/change.h"
#include "app/dnssec/change.h"
#include "app/report/history.h"
#include "app/timeline/exposure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

QJsonObject objectOf(const PlayedRun &run)
{
    return QJsonDocument::fromJson(run.outcome.document).object();
}

/// What differs between the same probe at the baseline step and now.
QList<finding::Finding> changesBetween(const PlayedRun &before, const PlayedRun &now)
{
    const QString &command = now.outcome.run.command;
    if (command == u"chain"_s) {
        const auto old = dnssec::Chain::fromJson(objectOf(before)),
                   fresh = dnssec::Chain::fromJson(objectOf(now));
        return old && fresh ? dnssec::compareChains(*old, *fresh) : QList<finding::Finding>();
    }
    if (command == u"delegation"_s) {
        const auto old = delegation::Delegation::fromJson(objectOf(before));
        const auto fresh = delegation::Delegation::fromJson(objectOf(now));
        return old && fresh ? delegation::compareDelegations(*old, *fresh) : QList<finding::Finding>();
    }
    return {};
}

QList<lab::Seen> seenIn(const lab::Scenario &scenario, const QList<PlayedRun> &runs)
{
    QList<lab::Seen> seen;
    for (const PlayedRun &run : runs) {
        const QString &command = run.outcome.run.command;
        const QJsonArray findings = objectOf(run)[u"findings"_s].toArray();
        for (const QJsonValue &object : findings)
            if (const auto finding = finding::Finding::fromJson(object.toObject()))
                seen.append({run.step, command, *finding});
        for (const PlayedRun &before : runs) {
            if (before.step != scenario.baseline || before.outcome.run.command != command)
                continue;
            for (const finding::Finding &change : changesBetween(before, run))
                seen.append({run.step, u"change"_s, change});
        }
    }
    return seen;
}

/// Until when a correct cache may still serve what was wrong, from the looks that were taken alone.
std::optional<Instant> tailOf(const QList<PlayedRun> &runs)
{
    report::History history;
    for (const PlayedRun &run : runs) {
        const auto chain = dnssec::Chain::fromJson(objectOf(run));
        if (run.outcome.run.command != u"chain"_s || !chain)
            continue;
        history.name = chain->request.name;
        history.type = chain->request.type;
        history.looks.append({run.outcome.run.id, run.outcome.run.started, run.outcome.run.ended, *chain});
    }
    return timeline::clocksOf(history.course()).tail;
}

/// The tail as the key has it, to the minute: a probe begins some milliseconds after its step.
QString judgeTail(const lab::Scenario &scenario, const QList<PlayedRun> &runs)
{
    if (scenario.tail == Instant())
        return {};
    const std::optional<Instant> tail = tailOf(runs);
    const QString expected = u"exposure until %1"_s.arg(scenario.tail.toText());
    if (tail && *tail >= scenario.tail && *tail < scenario.tail.plusSeconds(60))
        return {};
    return u"%1; what was seen gives %2"_s.arg(expected, tail ? tail->toText() : u"none"_s);
}

ScenarioVerdict verdictOn(const lab::Scenario &scenario, const QList<PlayedRun> &runs)
{
    ScenarioVerdict verdict{
        scenario.id, lab::judgeByKey(scenario, seenIn(scenario, runs)), judgeTail(scenario, runs)};
    if (verdict.wrongTail.isEmpty() && scenario.tail != Instant())
        verdict.key.met << u"exposure until %1"_s.arg(scenario.tail.toText());
    return verdict;
}

} // namespace

Result<ScenarioVerdict> checkScenario(const QString &source, const lab::Scenario &scenario)
{
    Result<ScenarioVerdict> verdict;
    LabPlay play(source, scenario, 0);
    QObject::connect(&play, &LabPlay::finished, &play, [&](const QList<PlayedRun> &runs) {
        verdict = verdictOn(scenario, runs);
        QCoreApplication::exit();
    });
    QObject::connect(&play, &LabPlay::failed, &play, [&verdict](const Error &error) {
        verdict = tl::unexpected(error);
        QCoreApplication::exit();
    });
    play.start();
    QCoreApplication::exec();
    return verdict;
}

QString verdictText(const ScenarioVerdict &verdict)
{
    QStringList missing = verdict.key.missing;
    if (!verdict.wrongTail.isEmpty())
        missing << verdict.wrongTail;
    QString text;
    for (const QString &line : verdict.key.met)
        text += u"right       %1\n"_s.arg(escapedText(line));
    for (const QString &line : std::as_const(missing))
        text += u"MISSING     %1\n"_s.arg(escapedText(line));
    for (const QString &line : verdict.key.unexpected)
        text += u"UNEXPECTED  %1\n"_s.arg(escapedText(line));
    return text
        + u"%1: %2 findings as expected, %3 missing, %4 unexpected.\n"_s.arg(escapedText(verdict.scenario))
              .arg(verdict.key.met.size())
              .arg(missing.size())
              .arg(verdict.key.unexpected.size());
}

QJsonObject checkDocument(const QList<ScenarioVerdict> &verdicts)
{
    QJsonArray scenarios;
    for (const ScenarioVerdict &verdict : verdicts) {
        QStringList missing = verdict.key.missing;
        if (!verdict.wrongTail.isEmpty())
            missing << verdict.wrongTail;
        scenarios << QJsonObject{{u"id"_s, verdict.scenario}, {u"right"_s, verdict.isRight()},
            {u"met"_s, QJsonArray::fromStringList(verdict.key.met)},
            {u"missing"_s, QJsonArray::fromStringList(missing)},
            {u"unexpected"_s, QJsonArray::fromStringList(verdict.key.unexpected)}};
    }
    return {{u"schema"_s, u"zonecase.lab-check/1"_s}, {u"scenarios"_s, scenarios}};
}

} // namespace zonecase::cli
