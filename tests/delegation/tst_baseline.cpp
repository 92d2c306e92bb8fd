// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/baseline.h"

#include "tests/delegation/looks.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::delegation;
using namespace zonecase::delegation::samples;

namespace {

const QStringList Evil{u"ns1.edge-relay.test."_s};
const QString Ns1 = u"ns1.hostdns.test./198.51.100.11"_s;
const QString Ns2 = u"ns2.hostdns.test./192.0.2.139"_s;
const QStringList Good{u"ns1.hostdns.test."_s, u"ns2.hostdns.test."_s};

/// As A1 has it: other servers, unsigned, of the attacker's.
Zone hijacked()
{
    Zone zone;
    zone.ns = zone.otherNs = Evil;
    zone.ds = QStringList();
    zone.servers = {{u"ns1.edge-relay.test./203.0.113.66"_s, {Evil, QStringList(), {}, 1}}};
    zone.codes = {u"delegation.unsigned"_s};
    return zone;
}

/// At one of the parent's servers only.
Zone halfHijacked()
{
    Zone zone;
    zone.otherNs = Evil;
    return zone;
}

} // namespace

Q_DECLARE_METATYPE(Zone)

class BaselineTest : public QObject
{
    Q_OBJECT

    /// "severity code servers (last good, first bad] what", the windows in the looks' seconds.
    static QStringList lines(const QList<Zone> &zones, qsizetype baseline = 0)
    {
        QList<Look> looks;
        for (const Zone &zone : zones)
            looks << look(zone, 100 * (looks.size() + 1));
        const AcceptedLook accepted{looks[baseline].run, u"good"_s, Instant::fromSeconds(1)};
        QStringList texts;
        for (const finding::Finding &one : compareWithBaseline(looks[baseline], accepted, looks)) {
            QString line = finding::severityText(one.severity) + u' ' + one.code.section(u'.', 1);
            for (const QString &server : argument(one, u"servers"_s).split(u", "_s, Qt::SkipEmptyParts))
                line += u' ' + server.section(u'.', 0, 0);
            if (one.args.contains(u"first_bad"_s))
                line += u" (%1, %2]"_s.arg(moment(one, u"last_good"_s), moment(one, u"first_bad"_s));
            if (one.args.contains(u"first_good"_s))
                line += u" (%1, %2] %3"_s.arg(
                    moment(one, u"last_bad"_s), moment(one, u"first_good"_s), argument(one, u"what"_s));
            texts << line;
        }
        return texts;
    }

private Q_SLOTS:
    void tellsWhatDiffersAndSinceWhenAtWhom_data()
    {
        QTest::addColumn<QList<Zone>>("zones");
        QTest::addColumn<QStringList>("expected");
        const Zone good;
        const auto row = [](const char *name, const QList<Zone> &zones, const QStringList &expected) {
            QTest::addRow("%s", name) << zones << expected;
        };
        row("all is kept", {good, good}, {u"info kept"_s});
        row("at once", {good, hijacked()},
            {u"critical ds-gone a b (100, 200]"_s, u"critical keys-gone ns1 (100, 200]"_s,
                u"critical ns-replaced a b (100, 200]"_s, u"warning zone-ns-differs ns1 (100, 200]"_s});
        row("seen before it came", {good, good, good, hijacked(), hijacked()},
            {u"critical ds-gone a b (300, 400]"_s, u"critical keys-gone ns1 (300, 400]"_s,
                u"critical ns-replaced a b (300, 400]"_s, u"warning zone-ns-differs ns1 (300, 400]"_s});
        row("one server after the other", {good, halfHijacked(), good, halfHijacked(), hijacked()},
            {u"critical ds-gone a b (400, 500]"_s, u"critical keys-gone ns1 (400, 500]"_s,
                u"critical ns-replaced b (300, 400]"_s, u"critical ns-replaced a (400, 500]"_s,
                u"warning zone-ns-differs ns1 (400, 500]"_s});
        Zone silent = good;
        silent.otherNs = silent.ds = std::nullopt;
        Zone without = good;
        without.ds = QStringList();
        row("who was silent bounds nothing", {good, silent, without}, {u"critical ds-gone a b (100, 300]"_s});
        row("nor does who was silent all the time", {silent, halfHijacked()},
            {u"critical ns-replaced b (none, 200]"_s});
        row("who is silent now", {good, good.with(Ns2, Unheard)},
            {u"notice cannot-tell ns2"_s, u"info kept"_s});
        row("put back", {good, hijacked(), good},
            {u"info kept"_s, u"info restored a b (200, 300] DS"_s, u"info restored a b (200, 300] NS"_s});
        row("put back at one of two", {good, hijacked(), halfHijacked()},
            {u"critical ns-replaced b (100, 200]"_s, u"info restored a (200, 300] NS"_s,
                u"info restored a b (200, 300] DS"_s});
        Zone moved = good;
        moved.glue = QStringList{u"ns1.ministry.zz./192.0.2.1"_s};
        Zone glued = good;
        glued.glue = QStringList{u"ns1.ministry.zz./203.0.113.1"_s};
        row("addresses of the same names, the keys still sign", {moved, glued},
            {u"notice glue-differs a b (100, 200]"_s, u"notice moved-in-order"_s});
        moved.ds = glued.ds = QStringList();
        moved.codes = glued.codes = QStringList{u"delegation.unsigned"_s};
        row("addresses of the same names", {moved, glued}, {u"error glue-differs a b (100, 200]"_s});
        const Served otherMail{Good, QStringList{u"1 13 257"_s}, QStringList{u"MX 10 mx.evil."_s}};
        row("mail alone", {good, good.with(Ns1, otherMail)}, {u"notice content-differs ns1 (100, 200]"_s});
        row("mail before the servers",
            {good, good.with(Ns1, otherMail),
                [&] {
                    Zone zone = halfHijacked();
                    zone.servers[Ns1] = otherMail;
                    return zone;
                }()},
            {u"critical ns-replaced b (200, 300]"_s, u"error content-moved ns1 (100, 200]"_s});
    }

    void tellsWhatKindOfDifferenceItIs_data()
    {
        QTest::addColumn<Zone>("before");
        QTest::addColumn<Zone>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const char *severity, const Zone &before, const Zone &now) {
            QTest::addRow("%s", code) << before << now << QString::fromLatin1(severity);
        };
        const Zone good;
        Zone gone = good, longer = good, rolled = good, unsignedOne = good, fresh;
        gone.ns = gone.otherNs = QStringList();
        longer.ns = longer.otherNs = Good + Evil;
        rolled.ds = QStringList{u"2 13 2 BB"_s};
        unsignedOne.ds = QStringList();
        row("baseline.delegation-gone", "critical", good, gone);
        row("baseline.delegation-new", "warning", gone, good);
        row("baseline.ns-differs", "error", good, longer);
        row("baseline.ds-differs", "error", good, rolled);
        row("baseline.ds-new", "warning", unsignedOne, good);
        row("baseline.keys-differ", "notice", good,
            good.with(Ns1, {Good, QStringList{u"1 13 257"_s, u"3 13 256"_s}}));
        row("baseline.keys-replaced", "critical", good, good.with(Ns1, {Good, QStringList{u"9 13 257"_s}}));
    }

    void tellsWhatKindOfDifferenceItIs()
    {
        QFETCH(Zone, before);
        QFETCH(Zone, now);
        QFETCH(QString, expected);
        const QList<Look> looks{look(before, 100), look(now, 200)};
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        QStringList severities;
        for (const finding::Finding &one : compareWithBaseline(looks[0], {looks[0].run, {}, {}}, looks))
            if (one.code == code)
                severities << finding::severityText(one.severity);
        QCOMPARE(severities, QStringList{expected});
    }

    // A planned change of provider, parents and children consistent, is told as such and alarms nobody.
    void takesAPlannedMoveForWhatItIs_data()
    {
        QTest::addColumn<QList<Zone>>("zones");
        QTest::addColumn<bool>("isPlanned");
        const QStringList provider{u"ns1.newhost.test."_s, u"ns2.newhost.test."_s};
        const QString first = u"ns1.newhost.test./192.0.2.201"_s,
                      second = u"ns2.newhost.test./198.51.100.201"_s;
        Zone good, moved;
        moved.ns = moved.otherNs = provider;
        moved.servers = {{first, {provider}}, {second, {provider}}};
        const auto row = [](const char *name, bool isPlanned, const QList<Zone> &zones) {
            QTest::addRow("%s", name) << zones << isPlanned;
        };
        row("the same keys sign", true, {good, moved});
        Zone plain = good, plainMoved = moved, announcing = good;
        plain.ds = plainMoved.ds = announcing.ds = QStringList();
        plain.codes = plainMoved.codes = announcing.codes = QStringList{u"delegation.unsigned"_s};
        announcing.servers[Ns1].ns = announcing.servers[Ns2].ns = provider;
        row("announced by the old servers", true, {plain, announcing, plainMoved});
        row("nobody vouches for it", false, {plain, plainMoved});
        Zone unprotected = moved;
        unprotected.ds = QStringList();
        unprotected.codes = QStringList{u"delegation.signed-without-ds"_s};
        row("protection lost", false, {good, unprotected});
        Zone otherDs = moved;
        otherDs.ds = QStringList{u"9 13 2 CC"_s};
        row("signed with somebody's keys", false, {good, otherDs});
        Zone added = moved;
        added.ds = QStringList{u"1 13 2 AA"_s, u"9 13 2 CC"_s};
        row("somebody's keys beside the known", false, {good, added});
        Zone copied = moved;
        copied.codes << u"delegation.set-unsigned"_s;
        row("keys copied, sets not signed", false, {good, copied});
        Zone bare = moved.with(second, {provider, QStringList()});
        row("one of them does not sign", false, {good, bare});
        Zone apart = moved.with(second, {Good});
        row("the zone names the old ones", false, {good, apart});
        Zone half = moved;
        half.otherNs = Good;
        row("the parents differ", false, {good, half});
        row("one does not serve", false, {good, moved.with(second, Unheard)});
        Zone mail
            = moved.with(first, {provider, QStringList{u"1 13 257"_s}, QStringList{u"MX 10 mx.evil."_s}});
        row("mail moved along", false, {good, mail});
    }

    void takesAPlannedMoveForWhatItIs()
    {
        QFETCH(QList<Zone>, zones);
        QFETCH(bool, isPlanned);
        const QStringList found = lines(zones);
        QCOMPARE(found.contains(u"notice moved-in-order"_s), isPlanned);
        const bool isAlarm = std::any_of(found.begin(), found.end(), [](const QString &line) {
            return line.startsWith(u"critical"_s) || line.startsWith(u"error"_s);
        });
        QCOMPARE(isAlarm, !isPlanned);
    }

    void tellsWhatDiffersAndSinceWhenAtWhom()
    {
        QFETCH(QList<Zone>, zones);
        QTEST(lines(zones), "expected");
    }

    void looksBackBeyondTheBaselineForWhatWasGood()
    {
        // Accepted after the repair: what was wrong before it is no home-coming.
        QCOMPARE(lines({Zone(), hijacked(), Zone(), Zone()}, 2), QStringList{u"info kept"_s});
    }

    void namesTheBaselineAndItsProof()
    {
        const QList<Look> looks{look(Zone(), 100), look(hijacked(), 200)};
        const AcceptedLook accepted{looks[0].run, u"before the call"_s, Instant::fromSeconds(150)};
        for (const finding::Finding &one : compareWithBaseline(looks[0], accepted, looks)) {
            QCOMPARE(argument(one, u"baseline"_s), u"before the call, 1970-01-01T00:01:40Z"_s);
            QVERIFY2(!one.evidence.isEmpty(), qPrintable(one.code));
        }
    }
};

QTEST_GUILESS_MAIN(BaselineTest)
#include "tst_baseline.moc"
