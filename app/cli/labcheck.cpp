// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labcheck.h"

#include "app/cli/command.h"
#include "app/cli/labplay.h"
#include "app/cli/options.h"
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

int printVerdict(const lab::Scenario &scenario, const QList<PlayedRun> &runs)
{
    const lab::KeyVerdict verdict = lab::judgeByKey(scenario, seenIn(scenario, runs));
    const QString tail = judgeTail(scenario, runs);
    for (const QString &line : verdict.met)
        printOut(u"right       %1\n"_s.arg(line));
    for (const QString &line : verdict.missing)
        printOut(u"MISSING     %1\n"_s.arg(line));
    for (const QString &line : verdict.unexpected)
        printOut(u"UNEXPECTED  %1\n"_s.arg(line));
    if (!tail.isEmpty())
        printOut(u"MISSING     %1\n"_s.arg(tail));
    else if (scenario.tail != Instant())
        printOut(u"right       exposure until %1\n"_s.arg(scenario.tail.toText()));
    const bool right = verdict.isRight() && tail.isEmpty();
    printOut(u"%1: %2 findings as expected, %3 missing, %4 unexpected.\n"_s.arg(scenario.id)
                 .arg(verdict.met.size())
                 .arg(verdict.missing.size() + (tail.isEmpty() ? 0 : 1))
                 .arg(verdict.unexpected.size()));
    return right ? Good : FoundTrouble;
}

} // namespace

int checkScenario(const QString &source, const lab::Scenario &scenario)
{
    LabPlay play(source, scenario);
    QObject::connect(&play, &LabPlay::finished, &play,
        [&](const QList<PlayedRun> &runs) { QCoreApplication::exit(printVerdict(scenario, runs)); });
    QObject::connect(&play, &LabPlay::failed, &play,
        [](const Error &error) { QCoreApplication::exit(complain(error.detail, NotBegun)); });
    play.start();
    return QCoreApplication::exec();
}

} // namespace zonecase::cli
