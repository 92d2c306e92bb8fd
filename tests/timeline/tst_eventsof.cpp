// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventsof.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::timeline;

namespace {

Instant at(const QString &text)
{
    return Instant::fromText(text).value();
}

RunId runId(char fill)
{
    return RunId::fromBytes(QByteArray(16, fill)).value();
}

Probe probe(char fill = '\1')
{
    return {runId(fill), u"chain"_s, u"ministry.zz. A"_s, at(u"2026-11-21T02:03:11Z"_s),
        at(u"2026-11-21T02:03:13Z"_s), dns::RunEnd::Complete};
}

KnownFinding known(
    const QString &code, const finding::Arguments &args, const QString &subject = u"ministry.zz."_s)
{
    return {FindingId(),
        {code, finding::Severity::Warning, {u"zone"_s, subject}, args, {ExchangeId::ofContent("x")}}};
}

KnownFinding dsRemoved()
{
    return known(u"change.ds"_s,
        {{u"last_good"_s, u"2026-11-21T02:00:00Z"_s}, {u"first_bad"_s, u"2026-11-21T02:03:11Z"_s},
            {u"before"_s, u"12345 13 2"_s}, {u"after"_s, u"none"_s}, {u"ttl"_s, qint64(3600)}});
}

QStringList lines(const QList<Event> &events)
{
    QStringList all;
    for (const Event &e : events)
        all << e.lane + u' ' + e.start.toText() + u' ' + (e.end ? e.end->toText() : u"-"_s) + u' '
                + precisionText(e.precision) + u' ' + basisText(e.basis);
    return all;
}

} // namespace

class EventsOfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAChangeIntoAWindowAndATail()
    {
        QCOMPARE(lines(eventsOf(probe(), {dsRemoved()})),
            QStringList({u"changes 2026-11-21T02:00:00Z 2026-11-21T02:03:11Z between probe"_s,
                u"probes 2026-11-21T02:03:11Z 2026-11-21T02:03:13Z exact probe"_s,
                u"tail 2026-11-21T02:03:11Z 2026-11-21T03:03:11Z s computed"_s}));
    }

    void aTailNamesItsTypeFirst_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        QTest::addRow("DS") << u"change.ds-changed"_s << u"DS of ministry.zz. as it was (12345 13 2): "_s;
        QTest::addRow("keys") << u"change.keys-removed"_s << u"DNSKEY of ministry.zz. as it was (12345 13 2): "_s;
        QTest::addRow("servers") << u"change.ns-changed"_s << u"NS of ministry.zz. as it was (12345 13 2): "_s;
        QTest::addRow("other") << u"change.answer"_s << u"Caches may hold the old data of ministry.zz. (12345 13 2) "_s;
    }

    void aTailNamesItsTypeFirst()
    {
        QFETCH(QString, code);
        QFETCH(QString, expected);
        KnownFinding change = dsRemoved();
        change.finding.code = code;
        const QList<Event> events = eventsOf(probe(), {change});
        const auto tail = std::find_if(
            events.begin(), events.end(), [](const Event &event) { return event.lane == u"tail"_s; });
        QVERIFY(tail != events.end());
        QVERIFY2(tail->title.startsWith(expected), qPrintable(tail->title));
    }

    void drawsNoTailWithoutATtl()
    {
        KnownFinding finding = dsRemoved();
        finding.finding.args.remove(u"ttl"_s);
        QCOMPARE(eventsOf(probe(), {finding}).size(), 2);
    }

    void showsWhatSignaturesAndCachesSay()
    {
        const KnownFinding expired = known(u"chain.signature-expired"_s,
            {{u"inception"_s, u"2026-11-01T00:00:00Z"_s}, {u"expiration"_s, u"2026-11-15T00:00:00Z"_s}});
        const KnownFinding stale = known(u"resolvers.stale"_s,
            {{u"resolver"_s, u"R1"_s}, {u"cached"_s, u"2026-11-21T01:40:00Z/2026-11-21T01:40:01Z"_s},
                {u"expires"_s, u"2026-11-21T02:40:00Z/2026-11-21T02:40:01Z"_s}});
        QCOMPARE(lines(eventsOf(probe(), {expired, stale})),
            QStringList({u"validity 2026-11-01T00:00:00Z 2026-11-15T00:00:00Z s computed"_s,
                u"tail 2026-11-21T01:40:00Z 2026-11-21T02:40:01Z between computed"_s,
                u"probes 2026-11-21T02:03:11Z 2026-11-21T02:03:13Z exact probe"_s}));
    }

    void givesTheSameEventsForTheSameCase()
    {
        QCOMPARE(eventsOf(probe(), {dsRemoved()}), eventsOf(probe(), {dsRemoved()}));
        QVERIFY(eventsOf(probe('\1'), {})[0].id != eventsOf(probe('\2'), {})[0].id);
    }

    void keepsOneEventForWhatTwoRunsSaw()
    {
        const KnownFinding expired = known(u"chain.signature-expired"_s,
            {{u"inception"_s, u"2026-11-01T00:00:00Z"_s}, {u"expiration"_s, u"2026-11-15T00:00:00Z"_s}});
        const QList<Event> all = merged(eventsOf(probe('\1'), {expired}) + eventsOf(probe('\2'), {expired}));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].lane, u"validity"_s);
        QVERIFY(all[0].references.contains(u"run:"_s + runId('\1').toText()));
        QVERIFY(all[0].references.contains(u"run:"_s + runId('\2').toText()));
    }

    void givesWayToTheStoredEventOfARun()
    {
        Event stored = eventsOf(probe(), {})[0];
        stored.id = EventId::fromBytes(QByteArray(16, '\7')).value();
        const QList<Event> all = merged(eventsOf(probe(), {}) + QList<Event>{stored});
        QCOMPARE(all, QList<Event>{stored});
    }

    void doesNotTrustTimesThatAreNone()
    {
        KnownFinding finding = dsRemoved();
        finding.finding.args[u"last_good"_s] = u"yesterday"_s;
        const Event change = eventsOf(probe(), {finding})[0];
        QCOMPARE(precisionText(change.precision), u"before"_s);
        QCOMPARE(change.start, at(u"2026-11-21T02:03:11Z"_s));
    }
};

QTEST_GUILESS_MAIN(EventsOfTest)
#include "tst_eventsof.moc"
