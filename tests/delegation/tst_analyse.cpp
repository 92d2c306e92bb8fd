// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/delegation/worker/analyse.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::DelegationRequest;
using test::World;

namespace {

// A key of algorithm 13, and the data of a DS record made of it with another program (dnspython's make_ds).
QString key()
{
    return u"ministry.zz. 3600 IN DNSKEY 257 3 13 "
           "mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==\n"_s;
}

QString dsData()
{
    return u"2371 13 2 EC1D1F51C476CCB0D5F670CC8A5D8B2FDD9146A64A36DECC6FB5C56D2C9292EB"_s;
}

struct Zones
{
    QString parentNs
        = u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS ns2.ministry.zz.\n"_s;
    QString glue = u"ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 203.0.113.2\n"_s;
    QString ds = {};
    QString childNs = parentNs;
    QString childAddresses = glue;
    QString keys = {};
    int secondSerial = 1;
    QString secondKeys = u"same"_s;
};

World worldOf(const Zones &zones)
{
    World world;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS a.nic.zz.\nzz. 300 IN NS b.nic.zz.\n"
              "a.nic.zz. 300 IN A 192.0.2.11\nb.nic.zz. 300 IN A 192.0.2.12\n"_s);
    const QString zz = test::soa(u"zz."_s)
        + u"zz. 300 IN NS a.nic.zz.\nzz. 300 IN NS b.nic.zz.\na.nic.zz. 300 IN A 192.0.2.11\n"
          "b.nic.zz. 300 IN A 192.0.2.12\nns.other.zz. 300 IN A 198.51.100.9\n"_s;
    world.serve(u"zz."_s, {u"192.0.2.11"_s, u"192.0.2.12"_s}, zz + zones.parentNs + zones.glue + zones.ds);
    const QString child = zones.childNs + zones.childAddresses;
    const QString secondKeys = zones.secondKeys == u"same"_s ? zones.keys : zones.secondKeys;
    world.serve(u"ministry.zz."_s, {u"198.51.100.1"_s}, test::soa(u"ministry.zz."_s) + child + zones.keys);
    world.serve(u"ministry.zz."_s, {u"203.0.113.2"_s},
        test::soa(u"ministry.zz."_s, zones.secondSerial) + child + secondKeys);
    return world;
}

DelegationRequest request()
{
    return {test::name(u"ministry.zz"_s), {}, {}, {}};
}

QList<dns::Exchange> probe(World &world, const DelegationRequest &asked = request())
{
    const dns::Profile profile = world.profile();
    return world.run([&](const dns::Answers &answers) {
        return delegation::analyseDelegation(asked, answers, profile, world.at()).wanted;
    });
}

delegation::Delegation judged(
    const World &world, const QList<dns::Exchange> &exchanges, const DelegationRequest &asked = request())
{
    return delegation::analyseDelegation(asked, *test::answersOf(exchanges), world.profile(), world.at())
        .delegation;
}

/// What the world of these tests has besides the fault that a row plants: it is unsigned, in one block,
/// without mail.
bool isAside(const QString &code)
{
    static const QStringList asides{u"checks-left-out"_s, u"address-"_s, u"no-public-address"_s,
        u"reverse-name"_s, u"not-signed"_s, u"no-v6"_s, u"no-v4"_s, u"few-v"_s, u"mail-"_s, u"spf-"_s,
        u"contact-"_s, u"primary-"_s, u"refresh-"_s, u"retry-"_s, u"expire-"_s, u"negative-"_s, u"edns-"_s,
        u"tcp-"_s, u"version-"_s, u"bare-"_s, u"case-"_s, u"keys-not-"_s, u"keys-refused"_s,
        u"no-keys-told"_s, u"set-unsigned"_s, u"signature-"_s, u"denial-"_s, u"answers-for-others"_s,
        u"ds-missing-"_s, u"few-servers-in-zone"_s, u"server-on-the-way"_s, u"nsec"_s, u"same-serial-other"_s,
        u"keys-not-signed"_s, u"ds-key-"_s};
    return std::any_of(asides.begin(), asides.end(),
        [&code](const QString &aside) { return code.startsWith(QString(u"delegation."_s + aside)); });
}

/// "code key=value …" for each finding that is not about the state alone, with these arguments.
QStringList lines(const delegation::Delegation &delegation, const QStringList &keys = {})
{
    QStringList list;
    for (const finding::Finding &one : delegation.findings) {
        if (one.severity == finding::Severity::Info || isAside(one.code))
            continue;
        QString line = one.code;
        for (const QString &key : keys)
            if (const auto value = one.args.find(key); value != one.args.end())
                line += u' ' + std::visit([](const auto &v) { return QVariant(v).toString(); }, *value);
        list << line;
    }
    list.sort();
    return list;
}

} // namespace

Q_DECLARE_METATYPE(Zones)

class AnalyseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
    void judgesServers_data();
    void judgesServers();
    void claimsNothingOfAFamilyThatWasNotTold();
    void givesTheSets();
    void looksUpServersOutsideTheZone();
    void doesNotJumpOverACut();
    void judgesTheSameInAnyOrder();
    void endsOnHostileReferrals_data();
    void endsOnHostileReferrals();
};

void AnalyseTest::findsFaults_data()
{
    QTest::addColumn<Zones>("zones");
    QTest::addColumn<QStringList>("expected");
    const QString ds = u"ministry.zz. 300 IN DS %1\n"_s;
    QTest::addRow("healthy, unsigned") << Zones{} << QStringList{};
    QTest::addRow("server only at the parent")
        << Zones{.childNs = u"ministry.zz. 300 IN NS ns1.ministry.zz.\n"_s}
        << QStringList{u"delegation.ns-only-at-parent ns2.ministry.zz."_s};
    QTest::addRow("server only in the zone")
        << Zones{.childNs = Zones{}.parentNs + u"ministry.zz. 300 IN NS ns.other.zz.\n"_s}
        << QStringList{u"delegation.ns-only-at-child ns.other.zz."_s,
               u"delegation.server-silent "
               "ns.other.zz./198.51.100.9 timeout"_s};
    QTest::addRow("glue differs")
        << Zones{.childAddresses = u"ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A "
                                   "198.51.100.1\n"_s}
        << QStringList{u"delegation.glue-differs ns2.ministry.zz. a.nic.zz./192.0.2.11, b.nic.zz./192.0.2.12 "
                       "203.0.113.2"_s,
               u"delegation.glue-incomplete ns2.ministry.zz. a.nic.zz./192.0.2.11, b.nic.zz./192.0.2.12 "
               "198.51.100.1"_s,
               u"delegation.same-address-in-zone ns1.ministry.zz. ns2.ministry.zz. 198.51.100.1"_s};
    QTest::addRow("glue missing")
        << Zones{.glue = u"ns1.ministry.zz. 300 IN A 198.51.100.1\n"_s, .childAddresses = Zones{}.glue}
        << QStringList{
               u"delegation.glue-missing ns2.ministry.zz. a.nic.zz./192.0.2.11, b.nic.zz./192.0.2.12"_s};
    QTest::addRow("one server only") << Zones{.parentNs = u"ministry.zz. 300 IN NS ns1.ministry.zz.\n"_s,
        .childNs = u"ministry.zz. 300 IN NS ns1.ministry.zz.\n"_s}
                                     << QStringList{u"delegation.few-servers ns1.ministry.zz."_s};
    QTest::addRow("server name is an alias")
        << Zones{.childAddresses = u"ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN CNAME "
                                   "ns1.ministry.zz.\n"_s}
        << QStringList{u"delegation.ns-alias ns2.ministry.zz. ns1.ministry.zz./198.51.100.1, "
                       "ns2.ministry.zz./203.0.113.2"_s};
    const QString outside = u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS %1\n"_s;
    QTest::addRow("server name without an address")
        << Zones{.parentNs = outside.arg(u"nowhere.other.zz."_s)}
        << QStringList{u"delegation.ns-without-address nowhere.other.zz."_s};
    QTest::addRow("server name in a zone that is silent")
        << Zones{.parentNs = outside.arg(u"ns.silent.zz."_s)
                   + u"silent.zz. 300 IN NS ns.silent.zz.\nns.silent.zz. 300 IN A 203.0.113.99\n"_s,
               .childNs = outside.arg(u"ns.silent.zz."_s)}
        << QStringList{u"delegation.ns-not-found ns.silent.zz."_s,
               u"delegation.server-silent ns.silent.zz./203.0.113.99 timeout"_s};
    QTest::addRow("IPv6 glue missing")
        << Zones{.childAddresses = Zones{}.glue + u"ns1.ministry.zz. 300 IN AAAA 2001:db8::1\n"_s}
        << QStringList{
               u"delegation.glue-incomplete ns1.ministry.zz. a.nic.zz./192.0.2.11, b.nic.zz./192.0.2.12 2001:db8::1"_s,
               u"delegation.server-silent ns1.ministry.zz./2001:db8::1 timeout"_s};
    QTest::addRow("IPv6 glue that the zone does not have")
        << Zones{.glue = Zones{}.glue + u"ns1.ministry.zz. 300 IN AAAA 2001:db8::1\n"_s,
               .childAddresses = Zones{}.glue}
        << QStringList{
               u"delegation.glue-differs ns1.ministry.zz. a.nic.zz./192.0.2.11, b.nic.zz./192.0.2.12 2001:db8::1"_s,
               u"delegation.glue-stale ns1.ministry.zz./2001:db8::1 timeout"_s};
    QTest::addRow("glue of a private address")
        << Zones{.glue = u"ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 10.0.0.1\n"_s,
               .childAddresses
               = u"ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 10.0.0.1\n"_s}
        << QStringList{u"delegation.server-silent ns2.ministry.zz./10.0.0.1 timeout"_s,
               u"run.special-address 10.0.0.1"_s};
    QTest::addRow("serial behind") << Zones{
        .secondSerial = 2} << QStringList{u"delegation.serial-differs ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("signed, no DS") << Zones{.keys = key()} << QStringList{u"delegation.signed-without-ds"_s};
    QTest::addRow("signed, right DS") << Zones{.ds = ds.arg(dsData()), .keys = key()} << QStringList{};
    QTest::addRow("signed, DS of another key")
        << Zones{.ds = ds.arg(u"4711 13 2 %1"_s.arg(QString(64, u'A'))), .keys = key()}
        << QStringList{
               u"delegation.ds-no-match ns1.ministry.zz./198.51.100.1, ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("DS, but unsigned")
        << Zones{.ds = ds.arg(dsData())}
        << QStringList{
               u"delegation.ds-for-unsigned ns1.ministry.zz./198.51.100.1, ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("one server without the keys")
        << Zones{.ds = ds.arg(dsData()), .keys = key(), .secondKeys = QString()}
        << QStringList{u"delegation.ds-for-unsigned ns2.ministry.zz./203.0.113.2"_s,
               u"delegation.keys-differ ns2.ministry.zz./203.0.113.2"_s};
}

void AnalyseTest::findsFaults()
{
    QFETCH(Zones, zones);
    QFETCH(QStringList, expected);
    World world = worldOf(zones);
    const QList<dns::Exchange> exchanges = probe(world);
    QVERIFY(world.rounds() < World::MaxRounds);
    const delegation::Delegation found = judged(world, exchanges);
    QCOMPARE(lines(found, {u"ns"_s, u"servers"_s, u"address"_s, u"failure"_s}), expected);
}

void AnalyseTest::judgesServers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<test::Response>>("reply");
    QTest::addColumn<QStringList>("expected");
    const auto response = [](int rcode, bool authoritative, const QString &authority = {}) {
        return std::optional(test::Response{.rcode = rcode,
            .authoritative = authoritative,
            .answer = {},
            .authority = authority,
            .additional = {}});
    };
    const QString child = u"203.0.113.2"_s;
    const QString parent = u"192.0.2.12"_s;
    QTest::addRow("silent") << child << std::optional<test::Response>()
                            << QStringList{u"delegation.server-silent ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("refuses") << child << response(5, false)
                             << QStringList{u"delegation.server-refuses ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("fails") << child << response(2, false)
                           << QStringList{u"delegation.server-refuses ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("refers upward") << child << response(0, false, u". 300 IN NS root0.example.\n"_s)
                                   << QStringList{
                                          u"delegation.server-refers-away ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("not authoritative, nothing in it")
        << child << response(0, false)
        << QStringList{u"delegation.server-not-authoritative ns2.ministry.zz./203.0.113.2"_s};
    QTest::addRow("parent silent") << parent << std::optional<test::Response>()
                                   << QStringList{u"delegation.parent-server-silent b.nic.zz./192.0.2.12"_s};
    QTest::addRow("parent refuses") << parent << response(5, false)
                                    << QStringList{u"delegation.parent-server-lame b.nic.zz./192.0.2.12"_s};
    QTest::addRow("parent denies") << parent << response(3, true, test::soa(u"zz."_s))
                                   << QStringList{u"delegation.missing-at-server b.nic.zz./192.0.2.12"_s};
    QTest::addRow("parent has another set")
        << parent << response(0, false, u"ministry.zz. 300 IN NS ns.other.zz.\n"_s)
        << QStringList{u"delegation.ns-only-at-parent"_s,
               u"delegation.parent-ns-differ a.nic.zz./192.0.2.11"_s,
               u"delegation.server-silent ns.other.zz./198.51.100.9"_s};
}

void AnalyseTest::judgesServers()
{
    QFETCH(QString, address);
    QFETCH(std::optional<test::Response>, reply);
    QFETCH(QStringList, expected);
    World world = worldOf({});
    world.replace(address, [reply](const dns::Query &query) -> std::optional<test::Response> {
        // The sister of the zone under test stays as it is.
        if (query.name == test::name(u"ns.other.zz"_s) && query.type == dns::type::A)
            return test::Response{.answer = u"ns.other.zz. 300 IN A 198.51.100.9\n"_s};
        return reply;
    });
    QCOMPARE(lines(judged(world, probe(world)), {u"servers"_s}), expected);
}

void AnalyseTest::claimsNothingOfAFamilyThatWasNotTold()
{
    // The glue has IPv6 addresses; the zone's servers do not answer for them, so they may be right.
    const QString glue = Zones{}.glue + u"ns1.ministry.zz. 300 IN AAAA 2001:db8:1::1\n"_s;
    World world = worldOf({.glue = glue});
    for (const QString &address : {u"198.51.100.1"_s, u"203.0.113.2"_s, u"2001:db8:1::1"_s})
        world.replace(address, [](const dns::Query &query) -> std::optional<test::Response> {
            if (query.type == dns::type::AAAA)
                return test::Response{.rcode = 2, .authoritative = false};
            if (query.type == dns::type::A)
                return test::Response{.answer = query.name == test::name(u"ns1.ministry.zz"_s)
                        ? u"ns1.ministry.zz. 300 IN A 198.51.100.1\n"_s
                        : u"ns2.ministry.zz. 300 IN A 203.0.113.2\n"_s};
            if (query.type == dns::type::NS)
                return test::Response{.answer = Zones{}.parentNs};
            return test::Response{
                .answer = query.type == dns::type::SOA ? test::soa(u"ministry.zz."_s) : QString(),
                .authority = test::soa(u"ministry.zz."_s)};
        });
    QCOMPARE(lines(judged(world, probe(world)), {u"ns"_s, u"address"_s}), QStringList{});
}

void AnalyseTest::givesTheSets()
{
    World world = worldOf({.childNs = Zones{}.parentNs + u"ministry.zz. 300 IN NS ns.other.zz.\n"_s});
    const delegation::Sets sets = judged(world, probe(world)).sets;
    QCOMPARE(sets.parentNs.value(), (QStringList{u"a.nic.zz/192.0.2.11"_s, u"b.nic.zz/192.0.2.12"_s}));
    QCOMPARE(sets.delNs.value(),
        (QStringList{u"ns1.ministry.zz/198.51.100.1"_s, u"ns2.ministry.zz/203.0.113.2"_s}));
    QCOMPARE(sets.zoneNs.value(),
        (QStringList{u"ns.other.zz/198.51.100.9"_s, u"ns1.ministry.zz/198.51.100.1"_s,
            u"ns2.ministry.zz/203.0.113.2"_s}));
}

void AnalyseTest::looksUpServersOutsideTheZone()
{
    World world;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"
              "yy. 300 IN NS ns.yy.\nns.yy. 300 IN A 192.0.2.21\n"_s);
    world.serve(u"zz."_s, {u"192.0.2.11"_s},
        test::soa(u"zz."_s)
            + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"
              "ministry.zz. 300 IN NS ns.host.yy.\nministry.zz. 300 IN NS gone.host.yy.\n"_s);
    // host.yy is served by a name in zz: a look-up within a look-up.
    world.serve(u"yy."_s, {u"192.0.2.21"_s},
        test::soa(u"yy."_s)
            + u"yy. 300 IN NS ns.yy.\nns.yy. 300 IN A 192.0.2.21\nhost.yy. 300 IN NS ns.zz.\n"_s);
    world.serve(u"host.yy."_s, {u"192.0.2.11"_s},
        test::soa(u"host.yy."_s)
            + u"host.yy. 300 IN NS ns.zz.\nns.host.yy. 300 IN A 203.0.113.5\n"
              "ns.host.yy. 300 IN AAAA 2001:db8::5\n"_s);
    world.serve(u"ministry.zz."_s, {u"203.0.113.5"_s, u"2001:db8::5"_s},
        test::soa(u"ministry.zz."_s)
            + u"ministry.zz. 300 IN NS ns.host.yy.\nministry.zz. 300 IN NS gone.host.yy.\n"_s);
    const delegation::Delegation found = judged(world, probe(world));
    QCOMPARE(found.sets.zoneNs.value(),
        (QStringList{u"gone.host.yy"_s, u"ns.host.yy/2001:db8::5"_s, u"ns.host.yy/203.0.113.5"_s}));
    QCOMPARE(lines(found, {u"ns"_s}),
        (QStringList{u"delegation.ns-without-address gone.host.yy."_s, u"delegation.one-domain"_s}));
}

void AnalyseTest::doesNotJumpOverACut()
{
    World world;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"_s);
    const QString zz = test::soa(u"zz."_s)
        + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\ngov.zz. 300 IN NS ns.zz.\ngov.zz. 300 IN NS "
          u"ns2.zz.\n"
          "ns2.zz. 300 IN A 192.0.2.12\n"_s;
    const QString gov = test::soa(u"gov.zz."_s)
        + u"gov.zz. 300 IN NS ns.zz.\ngov.zz. 300 IN NS ns2.zz.\n"
          "ministry.gov.zz. 300 IN NS ns1.ministry.gov.zz.\nns1.ministry.gov.zz. 300 IN A 198.51.100.1\n"_s;
    world.serve(u"zz."_s, {u"192.0.2.11"_s}, zz);
    world.serve(u"gov.zz."_s, {u"192.0.2.11"_s, u"192.0.2.12"_s}, gov);
    world.serve(u"ministry.gov.zz."_s, {u"198.51.100.1"_s},
        test::soa(u"ministry.gov.zz."_s)
            + u"ministry.gov.zz. 300 IN NS ns1.ministry.gov.zz.\nns1.ministry.gov.zz. 300 IN A 198.51.100.1\n"_s);
    const DelegationRequest asked{test::name(u"ministry.gov.zz"_s), {}, {}, {}};
    const delegation::Delegation found = judged(world, probe(world, asked), asked);
    QCOMPARE(found.parent.toText(), u"gov.zz."_s);
    QCOMPARE(found.sets.parentNs.value(), (QStringList{u"ns.zz/192.0.2.11"_s, u"ns2.zz/192.0.2.12"_s}));
}

void AnalyseTest::judgesTheSameInAnyOrder()
{
    World world = worldOf({.ds = u"ministry.zz. 300 IN DS %1\n"_s.arg(dsData()),
        .childNs = Zones{}.parentNs + u"ministry.zz. 300 IN NS ns.other.zz.\n"_s,
        .keys = key(),
        .secondSerial = 7});
    QList<dns::Exchange> exchanges = probe(world);
    const QByteArray first = QJsonDocument(judged(world, exchanges).toJson()).toJson();
    QRandomGenerator random(4711);
    for (int i = 0; i < 20; ++i) {
        std::shuffle(exchanges.begin(), exchanges.end(), random);
        QCOMPARE(QJsonDocument(judged(world, exchanges).toJson()).toJson(), first);
    }
}

void AnalyseTest::endsOnHostileReferrals_data()
{
    QTest::addColumn<QString>("authority"); // %1: the name asked for
    QTest::addRow("to itself") << u"zz. 300 IN NS a.nic.zz.\n"_s;
    QTest::addRow("to the root") << u". 300 IN NS a.nic.zz.\n"_s;
    QTest::addRow("aside") << u"yy. 300 IN NS a.nic.zz.\n"_s;
    QTest::addRow("always one deeper, no address") << u"%1 300 IN NS x.%1\n%1 300 IN NS y.%1\n"_s;
    QTest::addRow("glueless web")
        << u"%1 300 IN NS a.%1.web.zz.\n%1 300 IN NS b.%1.web.zz.\n%1 300 IN NS c.%1.web.zz.\n"_s;
    QTest::addRow("two that name each other") << u"%1 300 IN NS ns.one.zz.\n%1 300 IN NS ns.two.zz.\n"_s;
    QTest::addRow("a thousand servers") << u"thousand"_s;
}

void AnalyseTest::endsOnHostileReferrals()
{
    QFETCH(QString, authority);
    World world = worldOf({});
    for (const QString &address : {u"192.0.2.11"_s, u"192.0.2.12"_s})
        world.replace(address, [authority](const dns::Query &query) -> std::optional<test::Response> {
            QString text = authority;
            if (authority == u"thousand"_s) {
                text.clear();
                for (int i = 0; i < 1000; ++i)
                    text += u"%1 300 IN NS n%2.x.zz.\n"_s.arg(query.name.toText()).arg(i);
            }
            text.replace(u"%1.web"_s, QString::fromLatin1(query.name.labels().value(0)) + u".web"_s);
            text.replace(u"%1"_s, query.name.toText());
            return test::Response{.authoritative = false, .answer = {}, .authority = text, .additional = {}};
        });
    const QList<dns::Exchange> exchanges = probe(world);
    QVERIFY2(world.rounds() < World::MaxRounds, qPrintable(QString::number(exchanges.size())));
    QVERIFY2(exchanges.size() < 1000, qPrintable(QString::number(exchanges.size())));
}

QTEST_GUILESS_MAIN(AnalyseTest)
#include "tst_analyse.moc"
