// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/change.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::Delegation;
using delegation::Registration;
using delegation::ServerState;

namespace {

dns::Name name(const QString &text)
{
    return *dns::Name::fromText(text);
}

Instant day(int number)
{
    return Instant::fromSeconds(1'800'000'000 + number * 86'400);
}

Registration registration()
{
    Registration one;
    one.domain = name(u"host.yy"_s);
    one.registrar = u"Example Registrar"_s;
    one.registrarId = u"9999"_s;
    one.status = {u"client transfer prohibited"_s};
    one.events = {{u"registration"_s, day(-3000)}, {u"expiration"_s, day(100)}};
    one.ns = QStringList{u"ns1.host.yy."_s};
    one.ds = QStringList{u"1 13 2 AA"_s};
    return one;
}

/// A change of the registration above.
using Change = std::function<void(Registration &)>;

/// Servers "name/address", as parent and zone have them.
Delegation documentOf(int at, const QStringList &servers, const QList<Registration> &stated = {})
{
    Delegation document;
    document.request.zone = name(u"ministry.zz"_s);
    document.request.registrations = stated;
    document.at = day(at);
    ServerState parent;
    parent.side = u"parent"_s;
    parent.address = *dns::IpAddress::fromText(u"192.0.2.1");
    parent.ns = QStringList();
    for (const QString &server : servers) {
        ServerState child;
        child.side = u"child"_s;
        child.name = name(server.section(u'/', 0, 0));
        child.address = *dns::IpAddress::fromText(server.section(u'/', 1));
        document.servers << child;
        *parent.ns << child.name.toText();
    }
    document.servers << parent;
    return document;
}

QStringList codesOf(const Delegation &before, const Delegation &now, const QString &begin)
{
    QStringList lines;
    for (const finding::Finding &one : delegation::compareDelegations(before, now))
        if (one.code.startsWith(begin))
            lines << one.code;
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What became of registrations and of the company that servers keep, between two looks.
class RegistrationChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void givesTheWindowOfTheStatements();
    void tellsWhatCameBack();
    void comparesWhatBothHave();
    void judgesNewServers_data();
    void judgesNewServers();
    void judgesNewServersOfOneNetwork();
};

void RegistrationChangeTest::tellsWhatChanged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const Change &change, const QString &expected) {
        QTest::addRow("%s", title) << change << (expected.isEmpty() ? QStringList() : QStringList{expected});
    };
    row("nothing", [](Registration &) {}, {});
    row("a later statement", [](Registration &one) { one.asOf = day(1); }, {});
    row(
        "registrar", [](Registration &one) { one.registrarId = u"1"_s; }, u"change.registrar"_s);
    row("registrar's name alone", [](Registration &one) { one.registrar = u"Example Registrar Inc."_s; }, {});
    row(
        "lock off", [](Registration &one) { one.status = {u"active"_s}; }, u"change.registration-unlocked"_s);
    row(
        "to be deleted", [](Registration &one) { one.status = {u"pending delete"_s}; },
        u"change.registration-status"_s);
    row(
        "lock on", [](Registration &one) { one.status << u"client update prohibited"_s; },
        u"change.registration-status"_s);
    row(
        "lock by the registry instead",
        [](Registration &one) { one.status = {u"server transfer prohibited"_s}; },
        u"change.registration-status"_s);
    row(
        "name servers", [](Registration &one) { one.ns = QStringList{u"ns.evil.yy."_s}; },
        u"change.registration-ns"_s);
    row("name servers not stated", [](Registration &one) { one.ns.reset(); }, {});
    row(
        "DS", [](Registration &one) { one.ds = QStringList(); }, u"change.registration-ds"_s);
    row(
        "prolonged", [](Registration &one) { one.events[u"expiration"_s] = day(465); },
        u"change.registration-prolonged"_s);
    row(
        "shortened", [](Registration &one) { one.events[u"expiration"_s] = day(10); },
        u"change.registration-shortened"_s);
    row(
        "registered anew",
        [](Registration &one) {
            one.events = {{u"registration"_s, day(0)}, {u"expiration"_s, day(365)}};
        },
        u"change.registration-again"_s);
    row(
        "let go",
        [](Registration &one) {
            one = Registration{};
            one.domain = name(u"host.yy"_s);
            one.isFree = true;
        },
        u"change.registration-dropped"_s);
}

void RegistrationChangeTest::tellsWhatChanged()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Registration fresh = registration();
    change(fresh);
    const Delegation before = documentOf(0, {}, {registration()}), now = documentOf(1, {}, {fresh});
    QCOMPARE(codesOf(before, now, u"change.regist"_s), expected);
}

void RegistrationChangeTest::givesTheWindowOfTheStatements()
{
    Registration old = registration(), fresh = registration();
    old.isFree = true;
    old.asOf = day(-5);
    const auto changes = delegation::compareDelegations(documentOf(0, {}, {old}), documentOf(1, {}, {fresh}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().code, u"change.registration-new"_s);
    QCOMPARE(std::get<QString>(changes.first().args[u"last_good"_s]), day(-5).toText());
    QCOMPARE(std::get<QString>(changes.first().args[u"first_bad"_s]), day(1).toText());
    QCOMPARE(std::get<QString>(changes.first().args[u"after"_s]), u"Example Registrar (9999)"_s);
}

void RegistrationChangeTest::tellsWhatCameBack()
{
    Registration good = registration(), evil = registration();
    evil.ns = QStringList{u"ns.evil.yy."_s};
    const auto codes = [](const Registration &before, const Registration &now, const Registration &first) {
        const delegation::CaseLooks record{
            {{RunId::random(), day(0), {}, std::make_shared<const Delegation>(documentOf(0, {}, {first}))}},
            {}, {}};
        QStringList lines;
        for (const finding::Finding &one :
            delegation::compareDelegations(documentOf(1, {}, {before}), documentOf(2, {}, {now}), record))
            lines << one.code;
        return lines;
    };
    QCOMPARE(codes(good, evil, good), QStringList{u"change.registration-ns"_s});
    QCOMPARE(codes(evil, good, good), QStringList{u"change.registration-restored"_s});
    Registration free = registration();
    free.isFree = true;
    QCOMPARE(codes(free, good, good), QStringList{u"change.registration-new"_s}); // somebody caught it
}

void RegistrationChangeTest::comparesWhatBothHave()
{
    Registration other = registration();
    other.domain = name(u"other.yy"_s);
    other.registrarId = u"1"_s;
    QVERIFY(delegation::compareDelegations(documentOf(0, {}, {registration()}), documentOf(1, {}, {other}))
                .isEmpty());
}

void RegistrationChangeTest::judgesNewServers_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QStringList>("expected");
    const QStringList old{u"ns1.ministry.zz./192.0.2.7"_s, u"ns2.host.yy./198.51.100.7"_s};
    QTest::addRow("as before") << old << old << QStringList();
    QTest::addRow("both new in one block")
        << old << QStringList{u"ns1.evil.yy./203.0.113.5"_s, u"ns2.bad.yy./203.0.113.6"_s}
        << QStringList{u"change.new-servers-one-block"_s};
    QTest::addRow("both new in one domain")
        << old << QStringList{u"ns1.evil.yy./203.0.113.5"_s, u"ns2.evil.yy./192.0.2.9"_s}
        << QStringList{u"change.new-servers-one-domain"_s};
    QTest::addRow("a new provider with servers apart")
        << old << QStringList{u"a.dns.yy./203.0.113.5"_s, u"b.dns.xx./198.51.100.9"_s} << QStringList();
    QTest::addRow("one new beside the old")
        << old << (old + QStringList{u"ns3.evil.yy./203.0.113.5"_s}) << QStringList();
    QTest::addRow("one block was the habit")
        << QStringList{u"ns1.host.yy./198.51.100.7"_s, u"ns2.host.yy./198.51.100.8"_s}
        << QStringList{u"a.dns.xx./203.0.113.5"_s, u"b.dns.xx./203.0.113.6"_s} << QStringList();
    QTest::addRow("nothing known before")
        << QStringList() << QStringList{u"ns1.evil.yy./203.0.113.5"_s, u"ns2.evil.yy./203.0.113.6"_s}
        << QStringList();
    QTest::addRow("IPv6 in one block")
        << old << QStringList{u"ns1.evil.yy./2001:db8:1::5"_s, u"ns2.bad.yy./2001:db8:1:2::6"_s}
        << QStringList{u"change.new-servers-one-block"_s};
}

void RegistrationChangeTest::judgesNewServers()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(QStringList, expected);
    QCOMPARE(codesOf(documentOf(0, before), documentOf(1, now), u"change.new-servers"_s), expected);
}

void RegistrationChangeTest::judgesNewServersOfOneNetwork()
{
    const auto networks = [](const QStringList &servers, const QList<qint64> &systems) {
        Delegation document = documentOf(1, servers);
        document.request.networks.emplace();
        for (qsizetype i = 0; i < servers.size(); ++i)
            document.request.networks->networks << delegation::Network{
                *dns::IpAddress::fromText(servers[i].section(u'/', 1)), systems[i], {}, {}};
        return document;
    };
    const QStringList old{u"ns1.ministry.zz./192.0.2.7"_s, u"ns2.host.yy./198.51.100.7"_s};
    const QStringList fresh{u"a.evil.yy./203.0.113.5"_s, u"b.bad.yy./192.0.2.99"_s};
    const auto codes = [&](const QList<qint64> &before, const QList<qint64> &now) {
        return codesOf(networks(old, before), networks(fresh, now), u"change.new-servers"_s);
    };
    QCOMPARE(codes({64500, 64501}, {64666, 64666}), QStringList{u"change.new-servers-one-network"_s});
    QCOMPARE(codes({64500, 64501}, {64666, 64667}), QStringList());
    QCOMPARE(codes({64500, 64500}, {64666, 64666}), QStringList());
    QCOMPARE(codes({64500, 64501}, {64666, 0}), QStringList());
}

QTEST_GUILESS_MAIN(RegistrationChangeTest)
#include "tst_registrationchange.moc"
