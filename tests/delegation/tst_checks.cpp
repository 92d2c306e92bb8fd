// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/delegation/checks.h"
#include "app/delegation/worker/analyse.h"
#include "app/delegation/worker/probes.h"
#include "app/finding/catalogue.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::DelegationRequest;
using dns::Form;
using test::Response;
using test::World;

namespace {

constexpr auto SecondServer = "203.0.113.2";

/// A question that one server answers otherwise than it should.
struct Fault
{
    dns::RecordType type = dns::type::SOA;
    std::optional<Form> form = Form::Usual; ///< nothing: in whatever form
    dns::Transport transport = dns::Transport::Udp;
    std::optional<Response> reply; ///< nothing: silence
    QString name = u"ministry.zz."_s;
};

QString soaLine(const QString &rest)
{
    return u"ministry.zz. 3600 IN SOA "_s + rest + u'\n';
}

/// Reverse names as they should be, one prefix a server, mail, a policy for it, two families: nothing to find
/// fault with.
QString ministry(const QString &soa)
{
    return soa
        + u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS ns2.ministry.zz.\n"
          "ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 203.0.113.2\n"
          "ns1.ministry.zz. 300 IN AAAA 2001:db8:1::1\nns2.ministry.zz. 300 IN AAAA 2001:db8:2::2\n"
          "ministry.zz. 300 IN MX 10 mail.ministry.zz.\nmail.ministry.zz. 300 IN A 198.51.100.7\n"
          "ministry.zz. 300 IN TXT \"v=spf1 mx -all\"\n"_s;
}

QString healthySoa()
{
    return soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 3600 1209600 3600"_s);
}

QString reverseZone(const QString &zone, const QString &ptr)
{
    return test::soa(zone) + zone + u" 300 IN NS a.nic.zz.\n"_s + ptr;
}

/// The records without the name servers' addresses of one family ("A", "AAAA").
QString withoutFamily(const QString &records, const QString &family)
{
    QStringList lines = records.split(u'\n');
    if (!family.isEmpty())
        lines.removeIf([&family](const QString &line) {
            return line.startsWith(u"ns"_s) && line.section(u' ', 3, 3) == family;
        });
    return lines.join(u'\n');
}

/// The second server has the same zone, or this one. Addresses of the family that is missing are nowhere.
World worldOf(const QString &second = healthySoa(), const QString &missing = {})
{
    World world;
    const QString v4
        = u"1.100.51.198.in-addr.arpa. 300 IN PTR ns1.ministry.zz.\n2.113.0.203.in-addr.arpa. 300 IN PTR ns2.ministry.zz.\n"_s;
    const QString zeros = u"0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."_s;
    const QString v6 = u"1."_s + zeros
        + u"1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 300 IN PTR ns1.ministry.zz.\n2."_s + zeros
        + u"2.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 300 IN PTR ns2.ministry.zz.\n"_s;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS a.nic.zz.\nzz. 300 IN NS b.nic.zz.\nin-addr.arpa. "
              u"300 IN NS a.nic.zz.\n"
              "ip6.arpa. 300 IN NS a.nic.zz.\na.nic.zz. 300 IN A 192.0.2.11\nb.nic.zz. 300 IN A 192.0.2.12\n"_s);
    const QString cut
        = u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS ns2.ministry.zz.\n"
          "ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 203.0.113.2\n"
          "ns1.ministry.zz. 300 IN AAAA 2001:db8:1::1\nns2.ministry.zz. 300 IN AAAA 2001:db8:2::2\n"_s;
    const QStringList registry{u"192.0.2.11"_s, u"192.0.2.12"_s};
    world.serve(u"zz."_s, registry,
        test::soa(u"zz."_s)
            + u"zz. 300 IN NS a.nic.zz.\nzz. 300 IN NS b.nic.zz.\na.nic.zz. 300 IN A 192.0.2.11\nb.nic.zz. 300 IN A 192.0.2.12\n"_s
            + withoutFamily(cut, missing));
    world.serve(u"in-addr.arpa."_s, registry, reverseZone(u"in-addr.arpa."_s, v4));
    world.serve(u"ip6.arpa."_s, registry, reverseZone(u"ip6.arpa."_s, v6));
    world.serve(u"ministry.zz."_s, {u"198.51.100.1"_s, u"2001:db8:1::1"_s},
        withoutFamily(ministry(healthySoa()), missing));
    const QString zone = second.startsWith(u"ministry.zz. 3600 IN SOA"_s) && second.count(u'\n') == 1
        ? ministry(second)
        : second;
    world.serve(u"ministry.zz."_s, {QLatin1StringView(SecondServer), u"2001:db8:2::2"_s},
        withoutFamily(zone, missing));
    return world;
}

QStringList codesOf(World &world, const DelegationRequest &request)
{
    const dns::Profile profile = world.profile();
    const QList<dns::Exchange> exchanges = world.run([&](const dns::Answers &answers) {
        return delegation::wantedForDelegation(request, answers, profile);
    });
    QStringList codes;
    const auto step
        = delegation::analyseDelegation(request, *test::answersOf(exchanges), profile, world.at());
    for (const finding::Finding &one : step.delegation.findings)
        if (one.severity != finding::Severity::Info && !codes.contains(one.code))
            codes << one.code.mid(11);
    codes.sort();
    return codes;
}

DelegationRequest request()
{
    return {test::name(u"ministry.zz"_s), {}, {}, {}};
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// The checks at the cut: a zone without fault, and each fault alone at one of its servers.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoFaultWithAHealthyZone();
    void findsAFamilyMissing_data();
    void findsAFamilyMissing();
    void findsWhatAnAnswerShows_data();
    void findsWhatAnAnswerShows();
    void findsWhatTheZoneShows_data();
    void findsWhatTheZoneShows();
    void asksForExposureOnlyIfTold();
    void namesTheServerThatStandsAlone_data();
    void namesTheServerThatStandsAlone();
    void testsAPlanAtThePlannedServers();
    void eachCheckHasItsRecord();
};

void ChecksTest::findsNoFaultWithAHealthyZone()
{
    World world = worldOf();
    QCOMPARE(codesOf(world, request()).join(u' '), u"not-signed"_s);
}

void ChecksTest::findsAFamilyMissing_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QStringList>("codes");
    QTest::addRow("no IPv4") << u"A"_s << QStringList{u"no-v4"_s, u"no-v4-in-zone"_s};
    QTest::addRow("no IPv6") << u"AAAA"_s << QStringList{u"no-v6"_s, u"no-v6-in-zone"_s};
}

void ChecksTest::findsAFamilyMissing()
{
    QFETCH(QString, family);
    QFETCH(QStringList, codes);
    World world = worldOf(healthySoa(), family);
    QStringList said = codesOf(world, request());
    said.removeIf([](const QString &code) { return !code.startsWith(u"no-v"_s); });
    QCOMPARE(said, codes);
}

void ChecksTest::findsWhatAnAnswerShows_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("codes");
    const QString soa = healthySoa();
    const auto row = [](const char *title, const Fault &fault, const QStringList &codes) {
        QTest::addRow("%s", title) << fault << codes;
    };
    const auto fine = [](const QString &answer) { return Response{.answer = answer}; };
    const Response refused{.rcode = 5, .authoritative = false};
    const Response bare{.authoritative = false};
    row("TCP silent", {.transport = dns::Transport::Tcp, .reply = {}}, {u"tcp-silent"_s});
    row("TCP refused", {.transport = dns::Transport::Tcp, .reply = refused}, {u"tcp-answer"_s});
    row("unknown EDNS version answered", {.form = Form::EdnsVersion, .reply = fine(soa)},
        {u"edns-version-rcode"_s});
    row("unknown EDNS version dropped", {.form = Form::EdnsVersion, .reply = {}}, {u"edns-version-silent"_s});
    row("unknown EDNS option refused", {.form = Form::EdnsOption, .reply = Response{.rcode = 1}},
        {u"edns-option-rcode"_s});
    row("unknown EDNS option dropped", {.form = Form::EdnsOption, .reply = {}}, {u"edns-option-silent"_s});
    row("unknown EDNS option without answer", {.form = Form::EdnsOption, .reply = fine({})},
        {u"edns-option-answer"_s});
    row("unknown EDNS flag refused", {.form = Form::EdnsFlags, .reply = Response{.rcode = 1}},
        {u"edns-flags-rcode"_s});
    row("unknown EDNS flag dropped", {.form = Form::EdnsFlags, .reply = {}}, {u"edns-flags-silent"_s});
    row("without EDNS dropped", {.form = Form::Bare, .reply = {}}, {u"bare-silent"_s});
    row("mixed case not known", {.form = Form::MixedCase, .reply = Response{.rcode = 3}},
        {u"case-matters"_s});
    row("mail silent", {.type = dns::type::MX, .reply = {}}, {u"mail-query-silent"_s});
    row("mail refused", {.type = dns::type::MX, .reply = refused}, {u"mail-query-refused"_s});
    row("mail without authority", {.type = dns::type::MX, .reply = bare}, {u"mail-not-authoritative"_s});
    row("mail missing at one", {.type = dns::type::MX, .reply = fine({})},
        {u"mail-missing-at-server"_s, u"same-serial-other-content"_s});
    row("mail elsewhere at one",
        {.type = dns::type::MX, .reply = fine(u"ministry.zz. 300 IN MX 10 mail.evil.yy.\n"_s)},
        {u"mail-differs"_s, u"same-serial-other-content"_s});
    row("senders differ",
        {.type = dns::type::TXT, .reply = fine(u"ministry.zz. 300 IN TXT \"v=spf1 +all\"\n"_s)},
        {u"same-serial-other-content"_s, u"spf-differs"_s});
    row("certificate authorities differ",
        {.type = dns::type::CAA, .reply = fine(u"ministry.zz. 300 IN CAA 0 issue \"evil.yy\"\n"_s)},
        {u"same-serial-other-content"_s});
    row("keys silent", {.type = dns::type::DNSKEY, .reply = {}}, {u"keys-not-told"_s});
    row("keys refused", {.type = dns::type::DNSKEY, .reply = refused}, {u"keys-refused"_s});
    row("keys without authority", {.type = dns::type::DNSKEY, .reply = bare}, {u"keys-not-authoritative"_s});
    row("CDS in an unsigned zone",
        {.type = dns::type::CDS,
            .reply = fine(u"ministry.zz. 300 IN CDS 1 13 2 "_s + QString(64, u'A') + u'\n')},
        {u"cds-differs"_s, u"cds-in-unsigned-zone"_s, u"cds-without-cdnskey"_s,
            u"same-serial-other-content"_s});
    row("CDS asks to remove the DS",
        {.type = dns::type::CDS, .reply = fine(u"ministry.zz. 300 IN CDS 0 0 0 00\n"_s)},
        {u"cds-delete"_s, u"cds-differs"_s, u"cds-in-unsigned-zone"_s, u"cds-without-cdnskey"_s,
            u"same-serial-other-content"_s});
    row("recursion offered",
        {.type = dns::type::A,
            .reply = Response{.authoritative = false, .recursionAvailable = true},
            .name = delegation::nameElsewhere().toText()},
        {u"recursion-open"_s});
    row("answers for others",
        {.type = dns::type::A,
            .reply = fine(delegation::nameElsewhere().toText() + u" 300 IN A 203.0.113.66\n"_s),
            .name = delegation::nameElsewhere().toText()},
        {u"answers-for-others"_s});
    row("addresses of its names refused",
        {.type = dns::type::A, .reply = refused, .name = u"ns1.ministry.zz."_s}, {u"address-query-failed"_s});
    row("software told",
        {.type = dns::type::TXT, .form = Form::Chaos, .reply = fine({}), .name = u"version.bind."_s}, {});
    row("software question dropped",
        {.type = dns::type::TXT, .form = Form::Chaos, .reply = {}, .name = u"version.bind."_s},
        {u"version-query-failed"_s});
}

void ChecksTest::findsWhatAnAnswerShows()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, codes);
    World world = worldOf();
    const World healthy = worldOf();
    world.replace(QLatin1StringView(SecondServer), [&](const dns::Query &query) -> std::optional<Response> {
        const bool isIt = query.type == fault.type && query.name == test::name(fault.name)
            && query.transport == fault.transport && (!fault.form || query.form == *fault.form);
        return isIt ? fault.reply : healthy.reply(query);
    });
    codes << u"not-signed"_s;
    codes.sort();
    QCOMPARE(codesOf(world, request()).join(u' '), codes.join(u' '));
}

void ChecksTest::findsWhatTheZoneShows_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *title, const QString &second, const QStringList &codes) {
        QTest::addRow("%s", title) << second << codes;
    };
    row("another primary", soaLine(u"ns.evil.yy. hostmaster.ministry.zz. 7 14400 3600 1209600 3600"_s),
        {u"primary-differs"_s, u"primary-without-address"_s});
    row("another contact", soaLine(u"ns1.ministry.zz. admin.ministry.zz. 7 14400 3600 1209600 3600"_s),
        {u"contact-differs"_s});
    row("contact is no address",
        soaLine(u"ns1.ministry.zz. a\\032b.ministry.zz. 7 14400 3600 1209600 3600"_s),
        {u"contact-differs"_s, u"contact-not-an-address"_s});
    row("contact's domain is missing", soaLine(u"ns1.ministry.zz. x.gone.zz. 7 14400 3600 1209600 3600"_s),
        {u"contact-differs"_s, u"contact-mail-unreachable"_s});
    row("primary is localhost", soaLine(u"localhost. hostmaster.ministry.zz. 7 14400 3600 1209600 3600"_s),
        {u"primary-differs"_s, u"primary-is-localhost"_s});
    row("no primary", soaLine(u". hostmaster.ministry.zz. 7 14400 3600 1209600 3600"_s),
        {u"primary-differs"_s, u"primary-is-root"_s});
    row("serial ahead of the primary",
        soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 9 14400 3600 1209600 3600"_s),
        {u"primary-behind"_s, u"serial-differs"_s});
    row("serial far ahead",
        soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 2026112100 14400 3600 1209600 3600"_s),
        {u"primary-behind"_s, u"serial-differs"_s, u"serial-far-behind"_s});
    row("refresh short", soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 7200 3600 1209600 3600"_s),
        {u"refresh-short"_s, u"times-differ"_s});
    row("retry short", soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 600 1209600 3600"_s),
        {u"retry-short"_s, u"times-differ"_s});
    row("retry not below refresh",
        soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 14400 1209600 3600"_s),
        {u"retry-not-below-refresh"_s, u"times-differ"_s});
    row("expire short", soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 3600 86400 3600"_s),
        {u"expire-short"_s, u"times-differ"_s});
    row("expire below refresh",
        soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 900000 3600 800000 3600"_s),
        {u"expire-below-refresh"_s, u"times-differ"_s});
    row("negative time short", soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 3600 1209600 60"_s),
        {u"negative-ttl-short"_s, u"times-differ"_s});
    row("negative time long",
        soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 3600 1209600 200000"_s),
        {u"negative-ttl-long"_s, u"times-differ"_s});
    row("two SOA records",
        healthySoa()
            + ministry(soaLine(u"ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 3600 1209600 3601"_s)),
        {u"several-soa"_s, u"times-differ"_s});
}

void ChecksTest::findsWhatTheZoneShows()
{
    QFETCH(QString, second);
    QFETCH(QStringList, codes);
    World world = worldOf(second);
    codes << u"not-signed"_s;
    codes.sort();
    QCOMPARE(codesOf(world, request()).join(u' '), codes.join(u' '));
}

void ChecksTest::asksForExposureOnlyIfTold()
{
    for (const bool isTold : {false, true}) {
        World world = worldOf();
        const World healthy = worldOf();
        int transfers = 0, recursive = 0;
        world.replace(
            QLatin1StringView(SecondServer), [&](const dns::Query &query) -> std::optional<Response> {
                recursive += query.recursionDesired ? 1 : 0;
                if (query.type != dns::type::AXFR)
                    return healthy.reply(query);
                ++transfers;
                return Response{.answer = healthySoa()};
            });
        DelegationRequest asked = request();
        asked.asksExposure = isTold;
        QCOMPARE(codesOf(world, asked).contains(u"transfer-open"_s), isTold);
        QCOMPARE(transfers > 0, isTold);
        QCOMPARE(recursive > 0, isTold);
    }
}

void ChecksTest::namesTheServerThatStandsAlone_data()
{
    QTest::addColumn<QString>("third");
    QTest::addColumn<bool>("stands");
    const QString mail = u"ministry.zz. 300 IN MX 10 mail.ministry.zz.\n"_s;
    const QString policy = u"ministry.zz. 300 IN TXT \"v=spf1 -all\"\n"_s;
    QTest::addRow("all alike") << QString(mail + policy) << false;
    QTest::addRow("one is behind in one respect")
        << QString(u"ministry.zz. 300 IN MX 10 old.ministry.zz.\n"_s + policy) << false;
    QTest::addRow("one lies about mail and senders")
        << u"ministry.zz. 300 IN MX 10 mx.evil.\nministry.zz. 300 IN TXT \"v=spf1 +all\"\n"_s << true;
}

void ChecksTest::namesTheServerThatStandsAlone()
{
    QFETCH(QString, third);
    QFETCH(bool, stands);
    World world;
    const QString servers = u"ministry.zz. 300 IN NS a.ministry.zz.\nministry.zz. 300 IN NS b.ministry.zz.\n"
                            "ministry.zz. 300 IN NS c.ministry.zz.\na.ministry.zz. 300 IN A 198.51.100.1\n"
                            "b.ministry.zz. 300 IN A 203.0.113.2\nc.ministry.zz. 300 IN A 192.0.2.3\n"_s;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS nic.zz.\nnic.zz. 300 IN A 192.0.2.11\n"_s);
    world.serve(u"zz."_s, {u"192.0.2.11"_s},
        test::soa(u"zz."_s) + u"zz. 300 IN NS nic.zz.\nnic.zz. 300 IN A 192.0.2.11\n"_s + servers);
    const QString content
        = u"ministry.zz. 300 IN MX 10 mail.ministry.zz.\nministry.zz. 300 IN TXT \"v=spf1 -all\"\n"_s;
    world.serve(u"ministry.zz."_s, {u"198.51.100.1"_s, u"203.0.113.2"_s}, healthySoa() + servers + content);
    world.serve(u"ministry.zz."_s, {u"192.0.2.3"_s}, healthySoa() + servers + third);
    QCOMPARE(codesOf(world, request()).contains(u"one-server-differs"_s), stands);
}

void ChecksTest::testsAPlanAtThePlannedServers()
{
    // One of the planned servers has nothing of the zone.
    World world = worldOf();
    DelegationRequest planned = request();
    planned.ns = QStringList{u"ns1.ministry.zz/198.51.100.1"_s, u"ns2.ministry.zz/192.0.2.12"_s};
    world.replace(u"192.0.2.12"_s, [](const dns::Query &query) -> std::optional<Response> {
        return query.name == delegation::nameElsewhere()
            ? std::optional(Response{.rcode = 5, .authoritative = false})
            : std::nullopt;
    });
    const QStringList codes = codesOf(world, planned);
    QVERIFY2(codes.contains(u"glue-stale"_s) || codes.contains(u"server-not-set-up"_s),
        qPrintable(codes.join(u' ')));
    QVERIFY(!codes.contains(u"parent-ns-differ"_s));
    QVERIFY(codes.contains(u"glue-differs"_s));
}

void ChecksTest::eachCheckHasItsRecord()
{
    QCOMPARE(delegation::checks().size(), std::size_t(74));
    QString last;
    for (const delegation::Check &check : delegation::checks()) {
        const QString id = QString::fromLatin1(check.id);
        QVERIFY2(last < id, check.id);
        last = id;
        QVERIFY2(*check.title != '\0' && *check.asks != '\0', check.id);
        for (const QString &code : check.codeList())
            QVERIFY2(finding::entry(code) != nullptr, qPrintable(code));
    }
    QCOMPARE(delegation::checksOf(u"delegation.tcp-silent"_s), QStringList{u"connectivity02"_s});
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
