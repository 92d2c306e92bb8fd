// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/incase.h"
#include "app/delegation/shared.h"

#include "app/finding/catalogue.h"
#include "tests/delegation/looks.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::delegation;
using namespace zonecase::delegation::samples;

namespace {

const QStringList Good{u"ns1.hostdns.test."_s, u"ns2.hostdns.test."_s};
const QStringList Provider{u"ns1.newhost.test."_s, u"ns2.newhost.test."_s};
const QStringList Evil{u"ns1.edge-relay.test."_s};
const QString Ns1 = u"ns1.hostdns.test./198.51.100.11"_s;
const QString Ns2 = u"ns2.hostdns.test./192.0.2.139"_s;
const QString Relay = u"ns1.edge-relay.test./203.0.113.66"_s;

/// A look that is taken at a time; the last of a story is the one judged.
struct Taken
{
    qint64 at;
    Zone zone;
};

struct Story
{
    QList<Taken> looks;
    int baseline = -1;
    QList<MarkedThing> marked = {};
};

Zone moved(const QStringList &ns, const QStringList &servers, const QString &zone = u"ministry.zz."_s)
{
    Zone there;
    there.zone = zone;
    there.ns = there.otherNs = ns;
    there.ds = QStringList();
    there.codes = QStringList{u"delegation.unsigned"_s};
    there.servers.clear();
    for (const QString &server : servers)
        there.servers[server] = {ns, QStringList(), QStringList{u"MX 10 mail.ministry.zz."_s}, 1};
    return there;
}

Zone named(Zone zone, const QString &name)
{
    zone.zone = name;
    return zone;
}

Zone hijacked(const QString &zone = u"ministry.zz."_s)
{
    return moved(Evil, {Relay}, zone);
}

/// The same keys, the same content, parents and children consistent.
Zone planned(const QString &zone = u"ministry.zz."_s)
{
    Zone there;
    there.zone = zone;
    there.ns = there.otherNs = Provider;
    there.servers = {{u"ns1.newhost.test./192.0.2.201"_s, {Provider}},
        {u"ns2.newhost.test./198.51.100.201"_s, {Provider}}};
    return there;
}

Zone serial(std::optional<qint64> first, std::optional<qint64> second)
{
    Zone zone;
    zone.servers[Ns1].serial = first;
    zone.servers[Ns2].serial = second;
    return zone;
}

Zone from(Zone zone, const QString &vantage)
{
    zone.vantage = vantage;
    return zone;
}

Zone showing(Zone zone, const QString &code, const QString &servers)
{
    zone.codes << code;
    zone.shows = servers;
    return zone;
}

CaseLooks recordOf(const Story &story)
{
    CaseLooks record;
    for (const Taken &taken : story.looks)
        record.looks << look(taken.zone, taken.at);
    if (story.baseline >= 0)
        record.accepted << AcceptedLook{record.looks[story.baseline].run, {}, {}};
    record.marked = story.marked;
    return record;
}

QStringList linesOf(const Story &story, const QString &code)
{
    const CaseLooks record = recordOf(story);
    QStringList lines;
    for (const finding::Finding &one : judgeInCase(record, record.looks.last())) {
        if (one.code != code)
            continue;
        QStringList parts;
        for (const QString &key :
            {u"names"_s, u"name"_s, u"known"_s, u"how"_s, u"servers"_s, u"other"_s, u"zones"_s, u"targets"_s,
                u"what"_s, u"reason"_s, u"serial"_s, u"before"_s, u"after"_s, u"since"_s, u"last_good"_s, u"first_bad"_s})
            if (one.args.contains(key))
                parts << moment(one, key);
        lines << parts.join(u" | "_s);
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Story)

class InCaseTest : public QObject
{
    Q_OBJECT

    QSet<QString> m_fired, m_silent;

private Q_SLOTS:
    void findsTheSignsOfAHijack_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Story>("story");
        QTest::addColumn<QStringList>("expected");
        const auto fires
            = [](const char *code, const char *what, const Story &story, const QString &expected) {
                  QTest::addRow("%s: %s", code, what)
                      << QString::fromLatin1(code) << story << QStringList{expected};
              };
        const auto silent = [](const char *code, const char *what, const Story &story) {
            QTest::addRow("%s: not of %s", code, what) << QString::fromLatin1(code) << story << QStringList();
        };
        const Zone good;

        fires("hijack.new-server", "other servers", {{{100, good}, {200, good}, {300, hijacked()}}},
            u"ns1.edge-relay.test. | a.nic.zz./192.0.2.21, b.nic.zz./192.0.2.22, "
            "ns1.edge-relay.test./203.0.113.66 | 200 | 300"_s);
        fires("hijack.new-server", "since the first look with it",
            {{{100, good}, {200, hijacked()}, {300, hijacked()}}, 0},
            u"ns1.edge-relay.test. | a.nic.zz./192.0.2.21, b.nic.zz./192.0.2.22, "
            "ns1.edge-relay.test./203.0.113.66 | 100 | 200"_s);
        silent("hijack.new-server", "the first look", {{{100, hijacked()}}});
        silent("hijack.new-server", "a planned change of provider", {{{100, good}, {200, planned()}}});
        Zone announcing = good;
        announcing.servers[Ns1].ns = announcing.servers[Ns2].ns = Good + Provider;
        silent("hijack.new-server", "what the zone itself announces", {{{100, good}, {200, announcing}}});
        silent("hijack.new-server", "a server that was there before the baseline",
            {{{100, hijacked()}, {200, good}, {300, hijacked()}}, 1});

        const QString imitation = u"ns1.h0stdns.test."_s;
        fires("hijack.look-alike-server", "zero for o",
            {{{100, good}, {200, moved({imitation}, {imitation + u"/203.0.113.5"_s})}}},
            u"ns1.h0stdns.test. | ns1.hostdns.test. | confusable | 100 | 200"_s);
        silent("hijack.look-alike-server", "another host of the provider",
            {{{100, good}, {200, moved({u"ns1.hostdns.test."_s, u"ns3.hostdns.test."_s}, {Ns1, Ns2})}}});
        silent("hijack.look-alike-server", "another name", {{{100, good}, {200, hijacked()}}});
        const QStringList numbered{u"ns-1.awsdns-12.test."_s, u"ns-2.awsdns-34.test."_s};
        const Zone numberedZone = moved(numbered, {u"ns-1.awsdns-12.test./192.0.2.1"_s});
        const QStringList renumbered{u"ns-3.awsdns-41.test."_s};
        silent("hijack.look-alike-server", "a provider that numbers its domains",
            {{{100, numberedZone}, {200, moved(renumbered, {u"ns-3.awsdns-41.test./192.0.2.3"_s})}}});

        const Zone police = named(good, u"police.zz."_s);
        fires("hijack.known-bad-address", "where another zone was led",
            {{{100, good}, {110, police}, {200, hijacked(u"police.zz."_s)}, {300, police},
                {400, hijacked()}}},
            u"ns1.edge-relay.test./203.0.113.66 | police.zz. | 110 | 200"_s);
        fires("hijack.known-bad-address", "under another name",
            {{{100, good}, {110, police}, {200, hijacked(u"police.zz."_s)},
                {400, moved({u"ns.other.test."_s}, {u"ns.other.test./203.0.113.66"_s})}}},
            u"ns.other.test./203.0.113.66 | police.zz. | 110 | 200"_s);
        silent("hijack.known-bad-address", "a provider that another zone went to in order",
            {{{100, good}, {110, police}, {200, planned(u"police.zz."_s)}, {400, planned()}}});
        silent("hijack.known-bad-address", "the zone's own provider, where others are led",
            {{{100, hijacked()}, {110, police}, {200, hijacked(u"police.zz."_s)}, {300, hijacked()}}});

        const MarkedThing mark{u"address"_s, u"203.0.113.66"_s, u"the proxy"_s, Instant::fromSeconds(50)};
        const MarkedThing markedName{u"name"_s, u"ns1.edge-relay.test."_s, {}, Instant::fromSeconds(50)};
        fires("hijack.marked-server", "an address", {{{100, good}, {200, hijacked()}}, -1, {mark}},
            u"ns1.edge-relay.test./203.0.113.66 | the proxy"_s);
        fires("hijack.marked-server", "a name, and nobody said why", {{{100, hijacked()}}, -1, {markedName}},
            u"ns1.edge-relay.test./203.0.113.66 | –"_s);
        silent("hijack.marked-server", "other servers", {{{100, good}}, -1, {mark, markedName}});

        fires("hijack.shared-target", "two zones at one time",
            {{{100, good}, {110, police}, {200, hijacked(u"police.zz."_s)}, {210, hijacked()}}},
            u"police.zz. | 203.0.113.66, ns1.edge-relay.test. | 110 | 200"_s);
        fires("hijack.shared-target", "the same prefix",
            {{{100, good}, {110, police}, {200, hijacked(u"police.zz."_s)},
                {210, moved({u"ns.other.test."_s}, {u"ns.other.test./203.0.113.9"_s})}}},
            u"police.zz. | 203.0.113.0/24 | 110 | 200"_s);
        silent("hijack.shared-target", "a planned move of both to one provider",
            {{{100, good}, {110, police}, {200, planned(u"police.zz."_s)}, {210, planned()}}});
        silent("hijack.shared-target", "different places",
            {{{100, good}, {110, police}, {200, hijacked(u"police.zz."_s)},
                {210, moved({u"ns.other.test."_s}, {u"ns.other.test./192.0.2.9"_s})}}});
        silent("hijack.shared-target", "another time",
            {{{100, good}, {110, police}, {200, hijacked(u"police.zz."_s)}, {300, good}, {400, hijacked()}}});
        silent("hijack.shared-target", "a zone that is back",
            {{{100, good}, {110, police}, {200, hijacked(u"police.zz."_s)}, {210, hijacked()}, {300, good}}});

        for (const auto &[seen, meant] :
            {std::pair("delegation.answers-for-others", "hijack.new-server-answers-all"),
                std::pair("delegation.recursion-open", "hijack.new-server-recurses"),
                std::pair("delegation.transfer-open", "hijack.new-server-transfers")}) {
            const QString code = QString::fromLatin1(seen);
            fires(meant, "the new one",
                {{{100, good}, {200, showing(hijacked(), code, Relay + u", "_s + Ns1)}}}, u"x. | "_s + Relay);
            silent(meant, "one that was there before",
                {{{100, showing(good, code, Ns1)}, {200, showing(good, code, Ns1)}}});
            silent(
                meant, "an old one beside new ones", {{{100, good}, {200, showing(hijacked(), code, Ns1)}}});
            silent(meant, "a planned change of provider",
                {{{100, good}, {200, showing(planned(), code, u"ns1.newhost.test./192.0.2.201"_s)}}});
        }

        const Served lie{Good, QStringList{u"1 13 257"_s}, QStringList{u"MX 10 mx.evil."_s}, 10};
        fires("hijack.one-server-departs", "other mail with the same serial",
            {{{100, good}, {200, good}, {300, good.with(Ns2, lie)}}, 0},
            Ns2 + u" | MX, TXT, CAA | MX 10 mail.ministry.zz. | MX 10 mx.evil. | 200 | 300"_s);
        Served newer = lie;
        newer.serial = 11;
        silent("hijack.one-server-departs", "a change on its way",
            {{{100, good}, {200, good.with(Ns2, newer)}}});
        silent("hijack.one-server-departs", "a change of all",
            {{{100, good}, {200, good.with(Ns2, lie).with(Ns1, lie)}}});

        fires("hijack.vantage-differs", "two vantages, one serial",
            {{{100, from(good, u"V1"_s)}, {160, from(good.with(Ns2, lie), u"V2"_s)}}},
            Ns2 + u" | V1 | MX, TXT, CAA"_s);
        silent("hijack.vantage-differs", "a zone that went on in between",
            {{{100, from(good, u"V1"_s)}, {160, from(good.with(Ns2, newer), u"V2"_s)}}});
        silent("hijack.vantage-differs", "one vantage", {{{100, good}, {160, good.with(Ns2, lie)}}});
        silent("hijack.vantage-differs", "long ago",
            {{{100, from(good, u"V1"_s)}, {800, from(good.with(Ns2, lie), u"V2"_s)}}});

        fires("history.serial-behind", "three looks",
            {{{100, serial(10, 10)}, {200, serial(11, 10)}, {300, serial(12, 10)}, {400, serial(13, 10)}}},
            Ns2 + u" | 10 | 200"_s);
        silent("history.serial-behind", "one that follows",
            {{{100, serial(11, 10)}, {200, serial(12, 11)}, {300, serial(13, 12)}}});
        silent("history.serial-behind", "two looks", {{{100, serial(11, 10)}, {200, serial(12, 10)}}});
        silent("history.serial-behind", "one that caught up",
            {{{100, serial(11, 10)}, {200, serial(11, 10)}, {300, serial(11, 10)}, {400, serial(11, 11)}}});
        silent("history.serial-behind", "one that was silent",
            {{{100, serial(11, 10)}, {200, serial(12, {})}, {300, serial(13, 10)}}});
        fires("history.serial-back", "an old copy",
            {{{100, serial(12, 12)}, {200, {}}, {300, serial(12, 9)}}}, Ns2 + u" | 10 | 9 | 200 | 300"_s);
        silent("history.serial-back", "round the corner of the numbers (RFC 1982)",
            {{{100, serial(4294967290, 4294967290)}, {200, serial(5, 5)}}});
        silent("history.serial-back", "another vantage, another machine",
            {{{100, from(serial(12, 12), u"V2"_s)}, {300, serial(12, 9)}}});
    }

    void findsTheSignsOfAHijack()
    {
        QFETCH(QString, code);
        QFETCH(Story, story);
        QFETCH(QStringList, expected);
        (expected.isEmpty() ? m_silent : m_fired) << code;
        QCOMPARE(linesOf(story, code), expected);
    }

    // Each code has a story in which it fires and a healthy one that looks like it.
    void hasBothStoriesOfEach()
    {
        for (const finding::CatalogueEntry &entry : finding::catalogue()) {
            const QString code = QString::fromLatin1(entry.code);
            if (!code.startsWith(u"hijack."_s) && !code.startsWith(u"history."_s))
                continue;
            if (code == u"hijack.marked-answer"_s) // of chains and resolvers: tst_marked has its stories
                continue;
            QVERIFY2(m_fired.contains(code), entry.code);
            QVERIFY2(m_silent.contains(code), entry.code);
        }
    }

    void isSilentOnAPlannedMoveAndOnRest()
    {
        const Zone good;
        Zone announcing = good;
        announcing.servers[Ns1].ns = announcing.servers[Ns2].ns = Provider;
        for (const Story &story : {Story{{{100, good}, {200, good}, {300, good}}, 0},
                 Story{{{100, good}, {200, announcing}, {300, planned()}, {400, planned()}}, 0},
                 Story{{{100, good}, {200, planned()}}, 0}}) {
            const CaseLooks record = recordOf(story);
            for (const finding::Finding &one : judgeInCase(record, record.looks.last()))
                QVERIFY2(one.severity <= finding::Severity::Notice, qPrintable(one.code));
        }
    }

    void judgesAPastLookAsOfThen()
    {
        const Story story{{{100, Zone()}, {200, hijacked()}, {300, Zone()}}, 0};
        CaseLooks record = recordOf(story);
        const QList<finding::Finding> then = judgeInCase(record, record.looks[1]);
        record.looks.removeLast();
        QCOMPARE(then, judgeInCase(record, record.looks[1]));
        QVERIFY(!then.isEmpty());
    }

    // As a watch leaves it: a look every five minutes, for days.
    void findsTheWindowAmongManyLooks()
    {
        Story story{{}, 0};
        for (int i = 0; i < 1200; ++i)
            story.looks << Taken{300 * i, i < 600 ? Zone() : hijacked()};
        QCOMPARE(linesOf(story, u"hijack.new-server"_s).constFirst().section(u" | "_s, 2),
            u"%1 | %2"_s.arg(300 * 599).arg(300 * 600));
    }

    void saysNothingOfAPlan()
    {
        CaseLooks record = recordOf({{{100, Zone()}}, 0});
        Delegation state = *look(hijacked(), 200).state;
        state.request.ns = Evil;
        const Look plan{
            RunId::random(), Instant::fromSeconds(200), {}, std::make_shared<const Delegation>(state)};
        QVERIFY(judgeInCase(record, plan).isEmpty());
    }

    void listsWhatZonesShare()
    {
        const CaseLooks record = recordOf(
            {{{100, Zone()}, {101, named(Zone(), u"police.zz."_s)}, {102, named(Zone(), u"tax.zz."_s)},
                {103, named(Zone(), u"quiet.zz."_s)}, {200, hijacked()}, {201, hijacked(u"police.zz."_s)},
                {202, planned(u"tax.zz."_s)}, {203, named(Zone(), u"quiet.zz."_s)}}});
        const QList<SharedTarget> shared = sharedTargets(allMoves(record));
        QCOMPARE(shared.size(), 1);
        QCOMPARE(shared[0].zones, (QList{name(u"ministry.zz."_s), name(u"police.zz."_s)}));
        QCOMPARE(shared[0].targets, (QStringList{u"203.0.113.66"_s, u"ns1.edge-relay.test."_s}));
        QCOMPARE(shared[0].window, (ChangeWindow{Instant::fromSeconds(101), Instant::fromSeconds(200)}));
    }
};

QTEST_GUILESS_MAIN(InCaseTest)
#include "tst_incase.moc"
