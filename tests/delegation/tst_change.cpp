// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/change.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::Delegation;
using delegation::ServerState;
using Texts = std::optional<QStringList>;

namespace {

ServerState row(const QString &side, int number)
{
    ServerState state;
    state.side = side;
    state.name = *dns::Name::fromText(u"%1%2.example"_s.arg(side).arg(number));
    state.address = *dns::IpAddress::fromText(u"192.0.2.%1"_s.arg(number));
    state.outcome = u"answered"_s;
    state.evidence = {ExchangeId::ofContent(side.toUtf8().append(QByteArray::number(number)))};
    return state;
}

/// Two parent servers and one of the zone.
struct State
{
    Texts ns = QStringList{u"a."_s, u"b."_s};
    Texts otherNs = ns;
    Texts glue = QStringList{u"a./192.0.2.7"_s};
    Texts ds = QStringList{u"1 13 2 AA"_s};
    Texts keys = QStringList{u"1 13 257"_s, u"2 13 256"_s};
    Texts content = QStringList{u"MX 10 mail.ministry.zz."_s};
};

Delegation made(const State &state, qint64 at)
{
    Delegation delegation;
    delegation.request.zone = *dns::Name::fromText(u"ministry.zz");
    delegation.at = Instant::fromSeconds(at);
    for (const int number : {1, 2}) {
        ServerState parent = row(u"parent"_s, number);
        parent.ns = number == 1 ? state.ns : state.otherNs;
        parent.nsTtl = 300;
        parent.glue = state.glue;
        parent.glueTtl = 60;
        parent.ds = state.ds;
        parent.dsTtl = 3600;
        delegation.servers << parent;
    }
    ServerState child = row(u"child"_s, 3);
    child.authoritative = true;
    child.ns = state.ns;
    child.dnskeyTags = state.keys;
    child.keyTtl = 7200;
    child.content = state.content;
    delegation.servers << child;
    return delegation;
}

} // namespace

Q_DECLARE_METATYPE(State)

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data()
    {
        const Texts none = QStringList();
        const Texts fresh = QStringList{u"evil."_s};
        QTest::addColumn<State>("before");
        QTest::addColumn<State>("now");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("nothing") << State{} << State{} << QStringList{};
        QTest::addRow("DS gone") << State{} << State{.ds = none}
                                 << QStringList{u"critical change.ds-removed [1 13 2 AA] [none] 3600 "
                                                "parent1.example./192.0.2.1, parent2.example./192.0.2.2"_s};
        QTest::addRow("DS back") << State{.ds = none} << State{}
                                 << QStringList{u"warning change.ds-added [none] [1 13 2 AA] -1 "
                                                "parent1.example./192.0.2.1, parent2.example./192.0.2.2"_s};
        QTest::addRow("DS not told now") << State{} << State{.ds = std::nullopt} << QStringList{};
        QTest::addRow("DS not told before") << State{.ds = std::nullopt} << State{} << QStringList{};
        QTest::addRow("other servers, at one of two")
            << State{} << State{.otherNs = fresh}
            << QStringList{u"critical change.ns-changed [a., b.] [evil.] 300 parent2.example./192.0.2.2"_s};
        QTest::addRow("one server more at one of two")
            << State{} << State{.otherNs = QStringList{u"a."_s, u"b."_s, u"c."_s}}
            << QStringList{u"error change.ns-changed [a., b.] [a., b., c.] 300 parent2.example./192.0.2.2"_s};
        QTest::addRow("the second server follows the first")
            << State{.otherNs = fresh} << State{.ns = fresh, .otherNs = fresh}
            << QStringList{u"warning change.zone-ns-changed [a., b.] [evil.] -1 child3.example./192.0.2.3"_s};
        QTest::addRow("addresses moved")
            << State{} << State{.glue = QStringList{u"a./203.0.113.7"_s}}
            << QStringList{u"error change.glue-changed [a./192.0.2.7] [a./203.0.113.7] 60 "
                           "parent1.example./192.0.2.1, parent2.example./192.0.2.2"_s};
        QTest::addRow("mail moved")
            << State{} << State{.content = QStringList{u"MX 10 mx.evil."_s}}
            << QStringList{u"notice change.content-changed [MX 10 mail.ministry.zz.] [MX 10 mx.evil.] -1 "
                           "child3.example./192.0.2.3"_s};
        QTest::addRow("mail moved with the addresses")
            << State{}
            << State{.glue = QStringList{u"a./203.0.113.7"_s}, .content = QStringList{u"MX 10 mx.evil."_s}}
            << QStringList{
                   u"error change.content-moved-with-servers [MX 10 mail.ministry.zz.] [MX 10 mx.evil.] -1 "
                   "child3.example./192.0.2.3"_s,
                   u"error change.glue-changed [a./192.0.2.7] [a./203.0.113.7] 60 "
                   "parent1.example./192.0.2.1, parent2.example./192.0.2.2"_s};
        QTest::addRow("glue of other names")
            << State{} << State{.glue = QStringList{u"c./203.0.113.7"_s}} << QStringList{};
        QTest::addRow("all keys new")
            << State{} << State{.keys = QStringList{u"9 13 257"_s}}
            << QStringList{u"critical change.keys-replaced [1 13 257, 2 13 256] [9 13 257] 7200 "
                           "child3.example./192.0.2.3"_s};
        QTest::addRow("a key rolls")
            << State{} << State{.keys = QStringList{u"1 13 257"_s, u"3 13 256"_s}}
            << QStringList{u"notice change.keys-changed [1 13 257, 2 13 256] [1 13 257, 3 13 256] 7200 "
                           "child3.example./192.0.2.3"_s};
        QTest::addRow("keys gone") << State{} << State{.keys = none}
                                   << QStringList{u"critical change.keys-removed [1 13 257, 2 13 256] [none] "
                                                  "7200 child3.example./192.0.2.3"_s};
        QTest::addRow("delegation gone")
            << State{} << State{.ns = none, .otherNs = none, .glue = std::nullopt}
            << QStringList{u"critical change.delegation-removed [a., b.] [none] 300 "
                           "parent1.example./192.0.2.1, parent2.example./192.0.2.2"_s};
    }

    void tellsWhatChanged()
    {
        QFETCH(State, before);
        QFETCH(State, now);
        QFETCH(QStringList, expected);
        QStringList lines;
        for (const finding::Finding &one :
            delegation::compareDelegations(made(before, 1000), made(now, 2000))) {
            const auto text = [&one](const QString &key) { return std::get<QString>(one.args[key]); };
            lines << u"%1 %2 [%3] [%4] %5 %6"_s.arg(finding::severityText(one.severity), one.code,
                text(u"before"_s), text(u"after"_s), QString::number(std::get<qint64>(one.args[u"ttl"_s])),
                text(u"servers"_s));
            QCOMPARE(text(u"last_good"_s), u"1970-01-01T00:16:40Z"_s);
            QCOMPARE(text(u"first_bad"_s), u"1970-01-01T00:33:20Z"_s);
            QVERIFY(!one.evidence.isEmpty());
        }
        QCOMPARE(lines, expected);
    }

    void tellsTheRepairFromAnAttack()
    {
        using delegation::CaseLooks;
        const auto lookAt = [](const State &state, qint64 at) {
            return delegation::Look{RunId::random(), Instant::fromSeconds(at), {},
                std::make_shared<const Delegation>(made(state, at))};
        };
        const auto linesOf = [](const State &before, const State &now, const CaseLooks &record) {
            QStringList lines;
            for (const finding::Finding &one :
                delegation::compareDelegations(made(before, 1000), made(now, 2000), record))
                lines << QStringList{finding::severityText(one.severity), one.code,
                    std::get<QString>(one.args.value(u"what"_s, QString())),
                    std::get<QString>(one.args.value(u"known"_s, QString()))}
                             .join(u' ')
                             .simplified();
            return lines;
        };
        const Texts evil = QStringList{u"evil."_s};
        const State good, taken{.ns = evil, .otherNs = evil, .ds = QStringList()};
        const QStringList attack{u"critical change.ds-removed"_s, u"critical change.ns-changed"_s,
            u"warning change.zone-ns-changed"_s};
        const QStringList foreign{u"critical change.ns-changed"_s, u"warning change.ds-added"_s,
            u"warning change.zone-ns-changed"_s};
        CaseLooks record{{lookAt(good, 10), lookAt(taken, 1000)}, {}, {}};
        QCOMPARE(linesOf(good, taken, record), attack);
        const QString first = u" 1970-01-01T00:00:10Z"_s;
        QCOMPARE(linesOf(taken, good, record),
            (QStringList{u"warning change.restored DS"_s + first, u"warning change.restored NS"_s + first,
                u"warning change.restored NS"_s + first}));
        record.accepted << delegation::AcceptedLook{record.looks.constFirst().run, {}, {}};
        QCOMPARE(linesOf(taken, good, record),
            (QStringList{u"notice change.restored DS"_s + first, u"notice change.restored NS"_s + first,
                u"notice change.restored NS"_s + first}));
        // Back to another state than that one, or to what only some servers said then: as ever.
        const Texts third = QStringList{u"third."_s};
        QCOMPARE(linesOf(taken, {.ns = third, .otherNs = third, .ds = QStringList{u"2 13 2 BB"_s}}, record),
            foreign);
        const CaseLooks split{{lookAt({.ns = evil, .otherNs = good.ns}, 10)}, {}, {}};
        QVERIFY(linesOf(good, taken, split).contains(u"critical change.ns-changed"_s));
    }

    void doesNotCompareDifferentZones()
    {
        Delegation other = made({.ds = QStringList()}, 2000);
        other.request.zone = *dns::Name::fromText(u"police.zz");
        QVERIFY(delegation::compareDelegations(made({}, 1000), other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "tst_change.moc"
