// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/change.h"
#include "app/dnssec/keys.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

/// ministry.zz. as `parents` of zz. servers of which the first `unsignedAt` deny its DS.
Chain chain(const QString &at, Status status, int parents, int unsignedAt, const QString &address)
{
    Chain chain;
    chain.request.name = *dns::Name::fromText(u"ministry.zz"_s);
    chain.at = *Instant::fromText(at);
    chain.status = status;
    chain.rcode = u"NOERROR"_s;
    chain.answer = {u"ministry.zz. 300 IN A "_s + address};
    ZoneState zone;
    zone.name = chain.request.name;
    zone.status = status;
    Strand denied, vouched;
    denied.status = Status::Insecure;
    vouched.status = Status::Secure;
    vouched.dsTtl = 3600;
    for (int i = 0; i < parents; ++i)
        (i < unsignedAt ? denied : vouched).servers << u"%1.nic.zz./192.0.2.%2"_s.arg(QChar(u'a' + i)).arg(i + 1);
    for (const Strand &strand : {denied, vouched})
        if (!strand.servers.isEmpty())
            zone.strands << strand;
    chain.zones << zone;
    return chain;
}

QStringList lines(const QList<finding::Finding> &findings)
{
    QStringList lines;
    for (const finding::Finding &f : findings)
        lines << u"%1 %2 %3"_s.arg(finding::severityText(f.severity), f.code, f.subject.id);
    return lines;
}

QString argument(const finding::Finding &finding, const QString &name)
{
    const finding::Argument value = finding.args.value(name);
    return std::holds_alternative<qint64>(value) ? QString::number(std::get<qint64>(value)) : std::get<QString>(value);
}

constexpr auto Honest = "198.51.100.80", Rogue = "203.0.113.70";

/// What ns1, ns2 … answer, each by a way of its own; an empty one is silent, "bogus" one does not validate.
Chain answers(const QStringList &addresses, const QString &at = u"2026-11-21T02:00:00Z"_s)
{
    Chain chain = ::chain(at, Status::Secure, 1, 0, addresses.constFirst());
    chain.answer.clear();
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        if (addresses[i].isEmpty())
            continue;
        const QString address = addresses[i].section(u' ', -1);
        const Path path{{u"ns%1.gov.zz./192.0.2.%1"_s.arg(i + 1)},
            addresses[i].startsWith(u"bogus"_s) ? Status::Bogus : Status::Secure, u"NOERROR"_s,
            {u"ministry.zz. %1 IN A %2"_s.arg(300 - i).arg(address)}};
        chain.paths << path;
        if (chain.answer.isEmpty() && path.status == Status::Secure)
            chain.answer = path.answer;
    }
    return chain;
}

const auto Good = [] { return chain(u"2026-11-21T02:00:00Z"_s, Status::Secure, 4, 0, u"198.51.100.80"_s); };

} // namespace

class ChainChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysSilentWhereNothingChanged()
    {
        QCOMPARE(lines(compareChains(Good(), Good())), QStringList());
        Chain lessTtl = Good();
        lessTtl.answer = {u"ministry.zz. 12 IN A 198.51.100.80"_s};
        QCOMPARE(lines(compareChains(Good(), lessTtl)), QStringList());
    }

    void callsALossOfDsADowngrade()
    {
        const Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 3, u"198.51.100.80"_s);
        const QList<finding::Finding> findings = compareChains(Good(), now);
        QCOMPARE(lines(findings), (QStringList{u"critical change.downgrade ministry.zz."_s}));
        const finding::Arguments &args = findings[0].args;
        QCOMPARE(std::get<qint64>(args[u"count"_s]), 3);
        QCOMPARE(std::get<qint64>(args[u"total"_s]), 4);
        QCOMPARE(std::get<qint64>(args[u"ttl"_s]), 3600);
        QCOMPARE(std::get<QString>(args[u"last_good"_s]), u"2026-11-21T02:00:00Z"_s);
        QCOMPARE(std::get<QString>(args[u"first_bad"_s]), u"2026-11-21T02:03:11Z"_s);
    }

    void callsAnAnnouncedUnsigningNoDowngrade()
    {
        const Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 4, u"198.51.100.80"_s);
        Chain before = Good();
        ZoneState &zone = before.zones[0];
        const KeyState ksk{1001, 13, 257, true, u"secure"_s, {}, u"a2V5"_s}, zsk{1002, 13, 256, false, u"secure"_s, {}, u"enNr"_s};
        zone.keys = {ksk, zsk};
        zone.strands[0].ds = {{1001, 13, 2, digestOf(ksk, zone.name, 2), u"matches"_s, {}}};
        zone.cds = QStringList{u"CDNSKEY 0 3 0 AA=="_s, u"CDS 0 0 0 00"_s}; // RFC 8078, 4
        const auto signedBy = [&zone](const KeyState &key) {
            SignatureState signature;
            signature.keyTag = key.keyTag;
            signature.algorithm = key.algorithm;
            signature.state = u"valid"_s;
            zone.cdsSignatures = QList<SignatureState>{signature};
        };
        const auto told = [&] { return lines(compareChains(before, now)); };
        const QStringList announced{u"notice change.unsigned-announced ministry.zz."_s};
        const QStringList downgrade{u"critical change.downgrade ministry.zz."_s};
        QCOMPARE(told(), downgrade); // who signed it is not known
        signedBy(zsk);
        QCOMPARE(told(), downgrade); // RFC 7344, 4.1: not by a key that the DS names
        signedBy(ksk);
        QCOMPARE(told(), announced);
        zone.cds = QStringList{u"CDS 15240 13 2 ab"_s};
        QCOMPARE(told(), downgrade);
    }

    void tellsAZoneThatIsNoneAnyMore()
    {
        Chain before = Good(), now = chain(u"2026-11-21T02:03:11Z"_s, Status::Secure, 4, 0, u"198.51.100.80"_s);
        ZoneState parent;
        parent.name = *dns::Name::fromText(u"zz"_s);
        parent.status = Status::Secure;
        before.zones.prepend(parent);
        now.zones = {parent};
        QCOMPARE(lines(compareChains(before, now)), (QStringList{u"critical change.cut-removed ministry.zz."_s}));
        QCOMPARE(argument(compareChains(before, now)[0], u"zone"_s), u"zz."_s);
        now.status = Status::Insecure; // is a downgrade, and told as that
        QVERIFY(!lines(compareChains(before, now)).join(u' ').contains(u"cut-removed"_s));
    }

    /// RFC 4034, 6.2
    void seesNoChangeInCaseAlone()
    {
        Chain before = Good(), now = Good();
        before.request.type = now.request.type = dns::type::MX;
        before.answer = {u"ministry.zz. 300 IN MX 10 Mail.Ministry.zz."_s};
        now.answer = {u"Ministry.ZZ. 300 IN MX 10 mail.ministry.zz."_s};
        QCOMPARE(lines(compareChains(before, now)), QStringList());
        before.request.type = now.request.type = dns::type::TXT;
        before.answer = {u"ministry.zz. 300 IN TXT \"Word\""_s};
        now.answer = {u"ministry.zz. 300 IN TXT \"word\""_s};
        QCOMPARE(lines(compareChains(before, now)), (QStringList{u"warning change.answer ministry.zz./TXT"_s}));
    }

    void callsAZoneThatNeverWasSignedNone()
    {
        const Chain before = chain(u"2026-11-21T02:00:00Z"_s, Status::Insecure, 4, 4, u"198.51.100.80"_s);
        const Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 4, u"203.0.113.70"_s);
        QCOMPARE(lines(compareChains(before, now)), (QStringList{u"warning change.answer ministry.zz./A"_s}));
    }

    void namesTheServersThatTurnToAnotherAnswer_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<QStringList>("expected");
        const QString x = QString::fromLatin1(Honest), y = QString::fromLatin1(Rogue), z = u"192.0.2.99"_s;
        QTest::addRow("none") << QStringList{x, x} << QStringList{x, x} << QStringList();
        QTest::addRow("all") << QStringList{x, x} << QStringList{y, y}
                             << QStringList{u"change.answer 198.51.100.80 > 203.0.113.70 "_s};
        QTest::addRow("the second of two")
            << QStringList{x, x} << QStringList{x, y}
            << QStringList{u"change.answer-at-servers 198.51.100.80 > 203.0.113.70 ns2"_s};
        QTest::addRow("the first, by which the chain goes")
            << QStringList{x, x} << QStringList{y, x}
            << QStringList{u"change.answer 198.51.100.80 > 203.0.113.70 "_s};
        QTest::addRow("each another") << QStringList{x, x} << QStringList{y, z}
                                      << QStringList{u"change.answer 198.51.100.80 > 203.0.113.70 "_s,
                                             u"change.answer-at-servers 198.51.100.80 > 192.0.2.99 ns2"_s};
        QTest::addRow("the last one follows")
            << QStringList{y, x} << QStringList{y, y}
            << QStringList{u"change.answer-at-servers 198.51.100.80 | 203.0.113.70 > 203.0.113.70 ns2"_s};
        QTest::addRow("it stays") << QStringList{x, y} << QStringList{x, y} << QStringList();
        QTest::addRow("servers take turns") << QStringList{x, y} << QStringList{y, x} << QStringList();
        QTest::addRow("one is silent") << QStringList{x, y} << QStringList{{}, y} << QStringList();
        QTest::addRow("one that nobody believes")
            << QStringList{x, x} << QStringList{x, u"bogus "_s + y} << QStringList();
        QTest::addRow("a server more") << QStringList{x} << QStringList{x, x} << QStringList();
    }

    void namesTheServersThatTurnToAnotherAnswer()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, now);
        QStringList lines;
        for (const finding::Finding &f : compareChains(answers(before), answers(now, u"2026-11-21T02:03:11Z"_s))) {
            QStringList servers;
            for (const QString &server : argument(f, u"servers"_s).split(u", "_s))
                servers << server.section(u'.', 0, 0);
            QString words = u"%1 %2 > %3 %4"_s.arg(
                f.code, argument(f, u"before"_s), argument(f, u"after"_s), servers.join(u' '));
            lines << words.remove(u"ministry.zz. IN A "_s);
            QVERIFY(f.severity >= finding::Severity::Warning);
        }
        QTEST(lines, "expected");
    }

    void callsEachWayOutOfSecurityADowngrade()
    {
        const auto insecure = [](const Chain &good) {
            Chain now = good;
            now.at = *Instant::fromText(u"2026-11-21T02:03:11Z");
            now.status = Status::Insecure;
            return now;
        };
        const auto zone = [](const QString &name, Status delegated) {
            ZoneState state;
            state.name = *dns::Name::fromText(name);
            state.status = delegated;
            Strand strand;
            strand.servers = {u"x.nic.zz./192.0.2.99"_s};
            strand.status = delegated;
            state.strands = {strand};
            return state;
        };
        const auto downgrades = [](const Chain &before, const Chain &now) {
            QStringList lines;
            for (const finding::Finding &f : compareChains(before, now))
                lines << u"%1 %2 %3 %4"_s.arg(f.code, f.subject.id, argument(f, u"zone"_s), argument(f, u"ds"_s));
            return lines;
        };
        Chain good = Good();
        good.zones[0].strands[0].ds = {{4711, 13, 2, u"aa"_s, u"matches"_s, {}}};

        Chain unsupported = insecure(good);
        unsupported.zones[0].status = Status::Insecure;
        unsupported.zones[0].strands[0].ds = {{4711, 200, 2, u"bb"_s, u"unsupported"_s, {}}};
        QCOMPARE(downgrades(good, unsupported),
            QStringList{u"change.downgrade-unsupported ministry.zz.  4711 200 2 bb"_s});

        Chain cut = insecure(good);
        cut.request.name = good.request.name = *dns::Name::fromText(u"www.ministry.zz");
        cut.zones << zone(u"www.ministry.zz"_s, Status::Insecure);
        QCOMPARE(downgrades(good, cut),
            QStringList{u"change.downgrade-cut www.ministry.zz./A www.ministry.zz. "_s});

        Chain alias = insecure(good);
        alias.zones << zone(u"evil.zz"_s, Status::Insecure);
        QCOMPARE(downgrades(good, alias), QStringList{u"change.downgrade-alias www.ministry.zz./A evil.zz. "_s});

        QCOMPARE(downgrades(good, insecure(good)),
            QStringList{u"change.downgrade-proof www.ministry.zz./A ministry.zz. "_s});
        Chain chosen = insecure(good);
        chosen.findings << finding::make(u"chain.negative-anchor"_s, {u"name"_s, u"ministry.zz."_s}, {}, {});
        QCOMPARE(downgrades(good, chosen), QStringList());
    }

    void seesTheLastHonestServerFall()
    {
        const auto split = [](const QString &at, int unsignedAt) {
            Chain chain = ::chain(at, Status::Insecure, 2, unsignedAt, QString::fromLatin1(Honest));
            for (const Strand &strand : chain.zones[0].strands)
                chain.paths << Path{strand.servers, strand.status, u"NOERROR"_s, chain.answer};
            return chain;
        };
        const Chain one = split(u"2026-11-21T02:00:00Z"_s, 1), both = split(u"2026-11-21T02:03:11Z"_s, 2);
        QCOMPARE(lines(compareChains(one, both)), QStringList{u"critical change.downgrade ministry.zz."_s});
        QCOMPARE(lines(compareChains(one, split(u"2026-11-21T02:03:11Z"_s, 1))), QStringList());
        QCOMPARE(lines(compareChains(both, both)), QStringList());
    }

    void countsTheSilentToo()
    {
        ZoneState parent;
        parent.name = *dns::Name::fromText(u"zz");
        parent.status = Status::Secure;
        parent.servers = {u"a.nic.zz./192.0.2.1"_s, u"b.nic.zz./192.0.2.2"_s, u"c.nic.zz./192.0.2.3"_s};
        Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 2, 2, QString::fromLatin1(Honest));
        now.zones.prepend(parent);
        const QList<finding::Finding> findings = compareChains(Good(), now);
        QCOMPARE(lines(findings), QStringList{u"critical change.downgrade ministry.zz."_s});
        QCOMPARE(argument(findings[0], u"count"_s) + u'/' + argument(findings[0], u"total"_s), u"2/3"_s);
    }

    void neverCallsAnotherStatusNoChange()
    {
        Chain silent = Good();
        silent.at = *Instant::fromText(u"2026-11-21T02:01:00Z");
        silent.status = Status::Indeterminate;
        silent.rcode.clear();
        silent.answer.clear();
        const QList<finding::Finding> changes = listChanges(Good(), silent);
        QCOMPARE(lines(changes), QStringList{u"info change.altered ministry.zz./A"_s});
        QCOMPARE(argument(changes[0], u"before"_s) + u' ' + argument(changes[0], u"after"_s),
            u"secure indeterminate"_s);
    }

    void tellsBreakageAndRepair()
    {
        Chain bogus = Good();
        bogus.status = Status::Bogus;
        QCOMPARE(lines(compareChains(Good(), bogus)), (QStringList{u"critical change.broken ministry.zz./A"_s}));
        QCOMPARE(lines(compareChains(bogus, Good())), (QStringList{u"notice change.secured ministry.zz./A"_s}));
    }

    void comparesOnlyTheSameQuestion()
    {
        Chain other = chain(u"2026-11-21T02:03:11Z"_s, Status::Bogus, 4, 4, u"203.0.113.70"_s);
        other.request.type = dns::type::MX;
        QCOMPARE(lines(compareChains(Good(), other)), QStringList());
    }

    void looksBetweenNarrowTheWindow()
    {
        const auto hijacked = [](const QString &at, int unsignedAt) {
            return chain(at, Status::Insecure, 4, unsignedAt, u"203.0.113.70"_s);
        };
        const auto shared = [](const Chain &look) { return std::make_shared<const Chain>(look); };
        Chain good = Good(), silent = Good();
        good.at = *Instant::fromText(u"2026-11-21T02:01:00Z");
        silent.at = *Instant::fromText(u"2026-11-21T02:02:00Z");
        silent.status = Status::Indeterminate;
        silent.zones.clear();
        silent.rcode.clear();
        silent.answer.clear();
        const Chain first = hijacked(u"2026-11-21T02:03:11Z"_s, 3), now = hijacked(u"2026-11-21T02:13:11Z"_s, 4);
        const auto windowOf = [&](const QList<std::shared_ptr<const Chain>> &between) {
            for (const finding::Finding &one :
                narrowChanges(compareChains(Good(), now), Good(), now, between))
                if (one.code == u"change.downgrade"_s)
                    return QStringList{std::get<QString>(one.args[u"last_good"_s]).mid(11),
                        std::get<QString>(one.args[u"first_bad"_s]).mid(11),
                        std::get<QString>(one.args[u"until"_s]).mid(11)};
            return QStringList();
        };
        QCOMPARE(windowOf({}), (QStringList{u"02:00:00Z"_s, u"02:13:11Z"_s, u"03:13:11Z"_s}));
        QCOMPARE(windowOf({shared(first)}), (QStringList{u"02:00:00Z"_s, u"02:03:11Z"_s, u"03:03:11Z"_s}));
        QCOMPARE(windowOf({shared(silent), shared(first), shared(good)}),
            (QStringList{u"02:01:00Z"_s, u"02:03:11Z"_s, u"03:03:11Z"_s}));
        // What says nothing of it proves nothing; what lies outside neither.
        QCOMPARE(windowOf({shared(silent), shared(hijacked(u"2026-11-21T01:00:00Z"_s, 4))}),
            (QStringList{u"02:00:00Z"_s, u"02:13:11Z"_s, u"03:13:11Z"_s}));
    }

    void tellsWhatABreakageStandsBefore()
    {
        Chain broken = Good();
        broken.at = *Instant::fromText(u"2026-11-21T02:01:00Z");
        broken.status = Status::Bogus;
        broken.zones[0].status = Status::Bogus;
        const Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 3, u"198.51.100.80"_s);
        QCOMPARE(lines(compareChains(broken, now)).filter(u"downgrade"_s), QStringList());
        const QList<finding::Finding> findings = compareWithLastGood(Good(), broken, now);
        QCOMPARE(lines(findings), (QStringList{u"critical change.downgrade ministry.zz."_s}));
        QCOMPARE(std::get<QString>(findings[0].args[u"last_good"_s]), u"2026-11-21T02:00:00Z"_s);
        // Once: the next look finds it as it was.
        Chain later = now;
        later.at = *Instant::fromText(u"2026-11-21T02:05:00Z");
        QCOMPARE(lines(compareWithLastGood(Good(), now, later)), QStringList());
        QCOMPARE(lines(compareWithLastGood(Good(), Good(), now)), QStringList());
        QCOMPARE(lines(compareWithLastGood(broken, broken, now)), QStringList());
    }

    void comesBackFromItsDocument()
    {
        Chain chain = Good();
        chain.findings = compareChains(Good(), ::chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 3, u"203.0.113.70"_s));
        chain.queries = 48;
        chain.elapsedMs = 25.125;
        const Result<Chain> back = Chain::fromJson(chain.toJson());
        QVERIFY(back);
        QCOMPARE(*back, chain);
    }
};

QTEST_GUILESS_MAIN(ChainChangeTest)
#include "tst_chainchange.moc"
