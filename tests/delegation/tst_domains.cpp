// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/delegation/worker/analyse.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::DelegationRequest;
using delegation::Registration;
using test::World;

namespace {

constexpr qint64 Day = 86'400;

Instant now()
{
    return Instant::fromSeconds(1'800'000'000);
}

Instant inDays(qint64 days)
{
    return now().plusSeconds(days * Day);
}

/// Locked, long registered, for another year.
Registration registered(const QString &domain)
{
    Registration one;
    one.domain = test::name(domain);
    one.registrar = u"Example Registrar"_s;
    one.status
        = {u"client delete prohibited"_s, u"client transfer prohibited"_s, u"client update prohibited"_s};
    one.events = {{u"registration"_s, inDays(-3000)}, {u"expiration"_s, inDays(365)}};
    one.asOf = inDays(-1);
    one.digest = u"00"_s;
    return one;
}

Registration with(const QString &domain, const QStringList &status, const QString &event = {}, qint64 day = 0)
{
    Registration one = registered(domain);
    one.status += status;
    one.status.sort();
    if (!event.isEmpty())
        one.events[event] = inDays(day);
    return one;
}

Registration unlocked(const QString &domain)
{
    Registration one = registered(domain);
    one.status = {u"client transfer prohibited"_s};
    return one;
}

Registration free(const QString &domain)
{
    Registration one;
    one.domain = test::name(domain);
    one.isFree = true;
    return one;
}

Registration overtaken(const QString &domain)
{
    Registration one = with(domain, {}, u"expiration"_s, -1);
    one.asOf = inDays(-2);
    return one;
}

Registration delegated(const QStringList &ns, const QStringList &ds = {})
{
    Registration one = registered(u"ministry.zz"_s);
    one.ns = ns;
    one.ds = ds;
    one.isSigned = !ds.isEmpty();
    return one;
}

/// Without DS data: whether there is any.
Registration protection(bool isSigned)
{
    Registration one = registered(u"ministry.zz"_s);
    one.isSigned = isSigned;
    return one;
}

/// ministry.zz: one server of its own, one named in host.yy; what the two registries have beside can be
/// changed.
struct Zones
{
    QString atYy = u"host.yy. 300 IN NS ns1.host.yy.\nns1.host.yy. 300 IN A 203.0.113.5\n"_s;
    QString atZz = {}; ///< beside the delegation of ministry.zz
    QString ns = u"ns1.host.yy."_s; ///< the second server
    QString own = u"198.51.100.2"_s; ///< address of the first
    QString other = u"203.0.113.5"_s;
};

World worldOf(const Zones &zones)
{
    World world(now());
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS a.nic.zz.\nyy. 300 IN NS a.nic.yy.\n"
              "a.nic.zz. 300 IN A 192.0.2.11\na.nic.yy. 300 IN A 192.0.2.21\n"_s);
    const QString ns
        = u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS "_s + zones.ns + u'\n';
    const QString own = u"ns1.ministry.zz. 300 IN A "_s + zones.own + u'\n';
    world.serve(u"zz."_s, {u"192.0.2.11"_s},
        test::soa(u"zz."_s) + u"zz. 300 IN NS a.nic.zz.\na.nic.zz. 300 IN A 192.0.2.11\n"_s + ns + own
            + zones.atZz);
    world.serve(u"yy."_s, {u"192.0.2.21"_s},
        test::soa(u"yy."_s) + u"yy. 300 IN NS a.nic.yy.\na.nic.yy. 300 IN A 192.0.2.21\n"_s + zones.atYy);
    world.serve(u"host.yy."_s, {zones.other},
        test::soa(u"host.yy."_s) + u"host.yy. 300 IN NS ns1.host.yy.\nns1.host.yy. 300 IN A "_s + zones.other
            + u'\n');
    world.serve(u"ministry.zz."_s, {zones.own, zones.other}, test::soa(u"ministry.zz."_s) + ns + own);
    return world;
}

bool isOurs(const QString &code)
{
    static const QStringList ours{u"ns-domain-"_s, u"domain-"_s, u"registration-"_s, u"glue-orphan"_s,
        u"glue-unused"_s, u"one-"_s, u"several-networks"_s, u"network-unknown"_s, u"ns-name-registrable"_s};
    return std::any_of(ours.begin(), ours.end(),
        [&code](const QString &begin) { return code.startsWith(QString(u"delegation."_s + begin)); });
}

delegation::Delegation documentOf(World &world, const DelegationRequest &request)
{
    const dns::Profile profile = world.profile();
    const QList<dns::Exchange> exchanges = world.run([&](const dns::Answers &answers) {
        return delegation::wantedForDelegation(request, answers, profile);
    });
    return delegation::analyseDelegation(request, *test::answersOf(exchanges), profile, world.at())
        .delegation;
}

/// "code argument …"
QString lineOf(const finding::Finding &one, const QStringList &keys)
{
    QString line = one.code.mid(11);
    for (const QString &key : keys)
        if (const auto value = one.args.find(key); value != one.args.end())
            line += u' ' + std::visit([](const auto &v) { return QVariant(v).toString(); }, *value);
    return line;
}

/// Of the findings that these tests are about; what is as it should be apart.
QStringList linesOf(World &world, const DelegationRequest &request, const QStringList &keys = {u"domain"_s})
{
    QStringList lines;
    for (const finding::Finding &one : documentOf(world, request).findings)
        if (isOurs(one.code) && one.severity != finding::Severity::Info)
            lines << lineOf(one, keys);
    lines.sort();
    return lines;
}

DelegationRequest request(const QList<Registration> &stated = {}, const QString &zone = u"ministry.zz"_s)
{
    DelegationRequest request{test::name(zone), {}, {}, {}};
    request.registrations = stated;
    return request;
}

/// A top-level domain, four of whose servers stand directly below it, where others register: .io in 2017.
World topLevelDomain(const QString &records)
{
    World world(now());
    const QString delegated
        = u"zz. 300 IN NS a.nic.zz.\nzz. 300 IN NS ns-a1.zz.\na.nic.zz. 300 IN A 192.0.2.11\n"_s;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s) + u". 300 IN NS root0.example.\nns-a1.zz. 300 IN A 198.51.100.12\n"_s + delegated);
    world.serve(u"zz."_s, {u"192.0.2.11"_s, u"198.51.100.12"_s}, test::soa(u"zz."_s) + delegated + records);
    return world;
}

} // namespace

Q_DECLARE_METATYPE(Zones)

/// What a zone hangs on: the registrations of its domain and of its servers', and their networks.
class DomainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesRegistrations_data();
    void judgesRegistrations();
    void judgesWhatTheRegistryServes_data();
    void judgesWhatTheRegistryServes();
    void noticesAddressesThatNothingUses();
    void judgesATopLevelDomain_data();
    void judgesATopLevelDomain();
    void judgesNetworks_data();
    void judgesNetworks();
    void tellsTheStateOfEachDomain();
};

void DomainsTest::judgesRegistrations_data()
{
    QTest::addColumn<QList<Registration>>("stated");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QList<Registration> &stated, const QStringList &expected) {
        QTest::addRow("%s", title) << stated << expected;
    };
    const QString own = u"ministry.zz"_s, host = u"host.yy"_s;
    row("nothing stated", {}, {});
    row("both as they should be", {registered(own), registered(host)}, {});
    row("of somebody else", {registered(u"other.yy"_s)}, {u"registration-unused other.yy."_s});

    row("server's domain expired", {with(host, {}, u"expiration"_s, -1)}, {u"ns-domain-expired host.yy."_s});
    row("server's domain expires in six days", {with(host, {}, u"expiration"_s, 6)},
        {u"ns-domain-expiring host.yy."_s});
    row("server's domain expires in thirty-one days", {with(host, {}, u"expiration"_s, 31)}, {});
    row("server's domain may have been renewed since", {overtaken(host)},
        {u"registration-overtaken host.yy."_s});
    row("server's domain in redemption", {with(host, {u"pending delete"_s, u"redemption period"_s})},
        {u"ns-domain-redemption host.yy."_s});
    row("server's domain to be deleted", {with(host, {u"pending delete"_s})},
        {u"ns-domain-pending-delete host.yy."_s});
    row("server's domain free", {free(host)}, {u"ns-domain-free host.yy."_s});
    row("server's domain on hold", {with(host, {u"server hold"_s})}, {u"ns-domain-held host.yy."_s});
    row("server's domain prolonged by the registry", {with(host, {u"auto renew period"_s})},
        {u"ns-domain-prolonged host.yy."_s});
    row("server's domain a week old", {with(host, {}, u"registration"_s, -7)}, {u"ns-domain-new host.yy."_s});
    row("server's domain two months old", {with(host, {}, u"registration"_s, -60)}, {});
    row("server's domain moved last week", {with(host, {}, u"transfer"_s, -7)},
        {u"ns-domain-transferred host.yy."_s});
    row("server's domain moved last year", {with(host, {}, u"transfer"_s, -300)}, {});
    row("server's domain about to move", {with(host, {u"pending transfer"_s})},
        {u"ns-domain-transfer-pending host.yy."_s});
    row("server's domain unlocked", {unlocked(host)}, {u"ns-domain-unlocked host.yy."_s});

    row("own domain expired", {with(own, {}, u"expiration"_s, -1)}, {u"domain-expired ministry.zz."_s});
    row("own domain expires in six days", {with(own, {}, u"expiration"_s, 6)},
        {u"domain-expiring ministry.zz."_s});
    row("own domain expires in thirty-one days", {with(own, {}, u"expiration"_s, 31)}, {});
    row("own domain in redemption", {with(own, {u"redemption period"_s})},
        {u"domain-redemption ministry.zz."_s});
    row("own domain to be deleted", {with(own, {u"pending delete"_s})},
        {u"domain-pending-delete ministry.zz."_s});
    row("own domain free", {free(own)}, {u"domain-free ministry.zz."_s});
    row("own domain on hold", {with(own, {u"client hold"_s})}, {u"domain-held ministry.zz."_s});
    row("own domain prolonged by the registry", {with(own, {u"auto renew period"_s})},
        {u"domain-prolonged ministry.zz."_s});
    row("own domain a week old", {with(own, {}, u"registration"_s, -7)}, {});
    row("own domain moved last week", {with(own, {}, u"transfer"_s, -7)},
        {u"domain-transferred ministry.zz."_s});
    row("own domain about to move", {with(own, {u"pending transfer"_s})},
        {u"domain-transfer-pending ministry.zz."_s});
    row("own domain unlocked", {unlocked(own)}, {u"domain-unlocked ministry.zz."_s});

    row("registered as served", {delegated({u"ns1.host.yy."_s, u"ns1.ministry.zz."_s})}, {});
    row("other servers registered", {delegated({u"ns1.ministry.zz."_s})},
        {u"registration-ns-differ ministry.zz."_s});
    row("a DS registered and not served",
        {delegated({u"ns1.host.yy."_s, u"ns1.ministry.zz."_s}, {u"1 13 2 AA"_s})},
        {u"registration-ds-differ ministry.zz."_s});
    // RFC 9083, 5.3: a registry may say that there is a DS and not which.
    row("signed, the file says, and no DS served", {protection(true)},
        {u"registration-ds-differ ministry.zz."_s});
    row("unsigned, the file says, and no DS served", {protection(false)}, {});
}

void DomainsTest::judgesRegistrations()
{
    QFETCH(QList<Registration>, stated);
    QFETCH(QStringList, expected);
    World world = worldOf({});
    QCOMPARE(linesOf(world, request(stated)), expected);
}

void DomainsTest::judgesWhatTheRegistryServes_data()
{
    QTest::addColumn<Zones>("zones");
    QTest::addColumn<QList<Registration>>("stated");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const Zones &zones, const QStringList &expected,
                         const QList<Registration> &stated = {}) {
        QTest::addRow("%s", title) << zones << stated << expected;
    };
    row("delegated", {}, {});
    row("gone", {.atYy = {}}, {u"ns-domain-gone host.yy."_s});
    row("gone, and the registry says why", {.atYy = {}}, {u"ns-domain-redemption host.yy."_s},
        {with(u"host.yy"_s, {u"redemption period"_s})});
    row("gone, though registered", {.atYy = {}}, {u"ns-domain-gone host.yy."_s}, {registered(u"host.yy"_s)});
    row("the server's name gone, not its domain", {.ns = u"old.host.yy."_s}, {});
    row("glue of a domain that is gone",
        {.atZz = u"ns1.lost.zz. 300 IN A 203.0.113.5\n"_s, .ns = u"ns1.lost.zz."_s},
        {u"glue-orphan lost.zz. 203.0.113.5"_s});
    row("glue of a domain that is there",
        {.atZz = u"lost.zz. 300 IN NS ns1.lost.zz.\nns1.lost.zz. 300 IN A 203.0.113.5\n"_s,
            .ns = u"ns1.lost.zz."_s},
        {});
    const QString ds = u"ministry.zz. 300 IN DS 1 13 2 "_s + QString(64, u'A') + u'\n';
    row("a DS served, signed, the file says", {.atZz = ds}, {}, {protection(true)});
    row("a DS served, unsigned, the file says", {.atZz = ds}, {u"registration-ds-differ ministry.zz."_s},
        {protection(false)});
    row("glue of the registry's own servers", {.ns = u"a.nic.zz."_s, .other = u"192.0.2.11"_s}, {});
    row("two servers in one block",
        {.atYy = u"host.yy. 300 IN NS ns1.host.yy.\nns1.host.yy. 300 IN A 198.51.100.5\n"_s,
            .other = u"198.51.100.5"_s},
        {u"one-prefix 198.51.100.0/24"_s});
}

void DomainsTest::judgesWhatTheRegistryServes()
{
    QFETCH(Zones, zones);
    QFETCH(QList<Registration>, stated);
    QFETCH(QStringList, expected);
    World world = worldOf(zones);
    QCOMPARE(linesOf(world, request(stated), {u"domain"_s, u"address"_s, u"prefix"_s}).join(u"; "_s),
        expected.join(u"; "_s));
}

void DomainsTest::noticesAddressesThatNothingUses()
{
    World world = worldOf({});
    QCOMPARE(linesOf(world, request(), {u"ns"_s, u"address"_s}), QStringList());
    world.replace(u"192.0.2.11"_s, [&world](const dns::Query &query) {
        test::Response response = world.reply(query);
        if (!response.authoritative)
            response.additional += u"\nold.ministry.zz. 300 IN A 203.0.113.9\n"_s;
        return std::optional(response);
    });
    QCOMPARE(linesOf(world, request(), {u"ns"_s, u"address"_s}),
        QStringList{u"glue-unused old.ministry.zz. 203.0.113.9"_s});
}

void DomainsTest::judgesATopLevelDomain_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QList<Registration>>("stated");
    QTest::addColumn<QStringList>("expected");
    const QString address = u"ns-a1.zz. 300 IN A 198.51.100.12\n"_s;
    const QString domain = u"ns-a1.zz"_s;
    QTest::addRow("a zone of its own")
        << u"ns-a1.zz. 300 IN NS ns.nic.zz.\nns.nic.zz. 300 IN A 192.0.2.11\n"_s << QList<Registration>()
        << QStringList();
    QTest::addRow("an address and nothing else")
        << address << QList<Registration>() << QStringList{u"ns-name-registrable ns-a1.zz."_s};
    QTest::addRow("an address, and known to be reserved")
        << address << QList{registered(domain)} << QStringList();
    QTest::addRow("open to registration")
        << address << QList{free(domain)} << QStringList{u"ns-domain-free ns-a1.zz."_s};
    QTest::addRow("no such name") << QString() << QList<Registration>()
                                  << QStringList{u"ns-domain-gone ns-a1.zz."_s};
}

void DomainsTest::judgesATopLevelDomain()
{
    QFETCH(QString, records);
    QFETCH(QList<Registration>, stated);
    QFETCH(QStringList, expected);
    World world = topLevelDomain(records);
    QCOMPARE(linesOf(world, request(stated, u"zz"_s)), expected);
}

void DomainsTest::judgesNetworks_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("rows"); // network, prefix and source of the zone's two servers
    QTest::addRow("one") << qint64(64500) << qint64(64500) << QStringList{u"one-network 64500 Example Net"_s}
                         << u"64500 198.51.100.0/24 table; 64500 203.0.113.0/24 table"_s;
    QTest::addRow("two") << qint64(64500) << qint64(64501) << QStringList{u"several-networks 2"_s}
                         << u"64500 198.51.100.0/24 table; 64501 203.0.113.0/24 table"_s;
    // One that the table does not have proves nothing.
    QTest::addRow("one known") << qint64(64500) << qint64(0)
                               << QStringList{u"network-unknown ns1.host.yy./203.0.113.5"_s}
                               << u"  ; 64500 198.51.100.0/24 table"_s;
    QTest::addRow("none known") << qint64(0) << qint64(0)
                                << QStringList{u"network-unknown ns1.host.yy./203.0.113.5, "
                                               "ns1.ministry.zz./198.51.100.2"_s}
                                << u"  ;   "_s;
}

void DomainsTest::judgesNetworks()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(QStringList, expected);
    QFETCH(QString, rows);
    DelegationRequest asked = request();
    const auto address
        = [](const char *text) { return *dns::IpAddress::fromText(QString::fromLatin1(text)); };
    asked.networks = delegation::Networks{u"Test-ASN"_s, inDays(-9), u"00"_s,
        {{address("198.51.100.2"), first, u"Example Net"_s, u"198.51.100.0/24"_s},
            {address("203.0.113.5"), second, u"Example Net"_s, u"203.0.113.0/24"_s}}};
    World world = worldOf({});
    const delegation::Delegation document = documentOf(world, asked);
    QStringList lines, networks;
    for (const finding::Finding &one : document.findings)
        if (one.code.contains(u"network"_s)) {
            lines << lineOf(one, {u"as"_s, u"holder"_s, u"count"_s, u"servers"_s});
            QVERIFY(!one.evidence.isEmpty());
        }
    for (const delegation::ServerState &row : document.servers)
        if (row.side == u"child"_s) {
            networks << row.network + u' ' + row.prefix + u' ' + row.networkSource;
            QCOMPARE(row.proofs.contains(u"network"_s), !row.network.isEmpty());
        }
    networks.sort(Qt::CaseInsensitive);
    QCOMPARE(lines, expected);
    QCOMPARE(networks.join(u"; "_s), rows);
}

void DomainsTest::tellsTheStateOfEachDomain()
{
    World world = worldOf({});
    const DelegationRequest asked = request({with(u"host.yy"_s, {}, u"expiration"_s, 6)});
    const dns::Profile profile = world.profile();
    const QList<dns::Exchange> exchanges = world.run([&](const dns::Answers &answers) {
        return delegation::wantedForDelegation(asked, answers, profile);
    });
    const auto told = [&](Instant at) {
        QStringList lines;
        const delegation::Delegation found
            = delegation::analyseDelegation(asked, *test::answersOf(exchanges), profile, at).delegation;
        if (delegation::Delegation::fromJson(found.toJson()).value() != found)
            lines << u"lost on the way through JSON"_s;
        for (const delegation::DomainState &state : found.domains)
            lines << u"%1 %2 %3 %4 %5"_s
                         .arg(state.domain.toText(), state.servers.join(u','),
                             delegation::phaseText(state.phase), state.atRegistry)
                         .arg(state.daysLeft.value_or(999));
        return lines;
    };
    QCOMPARE(told(now()),
        (QStringList{u"ministry.zz. ns1.ministry.zz. unknown  999"_s,
            u"host.yy. ns1.host.yy. expiring delegated 6"_s}));
    // As of another time: not today's clock, and no newer data than there is.
    QCOMPARE(told(inDays(-90)).last(), u"host.yy. ns1.host.yy. registered delegated 96"_s);
    QCOMPARE(told(inDays(9)).last(), u"host.yy. ns1.host.yy. overtaken delegated -3"_s);
}

QTEST_GUILESS_MAIN(DomainsTest)
#include "tst_domains.moc"
