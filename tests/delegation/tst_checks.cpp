// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/delegation/checks.h"
#include "app/delegation/worker/analyse.h"
#include "app/delegation/worker/probes.h"
#include "app/finding/catalogue.h"
#include "app/finding/check.h"

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

/// At the second server; both must outlive the asking.
void plant(World &world, const World &healthy, const Fault &fault)
{
    world.replace(QLatin1StringView(SecondServer),
        [&healthy, fault](const dns::Query &query) -> std::optional<Response> {
            const bool isIt = query.type == fault.type && query.name == test::name(fault.name)
                && query.transport == fault.transport && (!fault.form || query.form == *fault.form);
            return isIt ? fault.reply : healthy.reply(query);
        });
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
    void comparesProofsOfAbsence_data();
    void comparesProofsOfAbsence();
    void tellsWhatOnlyTcpShows_data();
    void tellsWhatOnlyTcpShows();
    void rowsTellWhatProbesShowed_data();
    void rowsTellWhatProbesShowed();
    void serversTellWhatTheyRun();
    void namesTheServerThatStandsAlone_data();
    void namesTheServerThatStandsAlone();
    void tellsAServerThatLacksTheSoaRecordAlone();
    void tellsAServerThatEdnsSilences();
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
    row("recursion offered in a refusal",
        {.type = dns::type::A,
            .reply = Response{.rcode = 5, .authoritative = false, .recursionAvailable = true},
            .name = delegation::nameElsewhere().toText()},
        {});
    row("answers for others",
        {.type = dns::type::A,
            .reply = fine(delegation::nameElsewhere().toText() + u" 300 IN A 203.0.113.66\n"_s),
            .name = delegation::nameElsewhere().toText()},
        {u"answers-for-others"_s});
    row("addresses of its names refused",
        {.type = dns::type::A, .reply = refused, .name = u"ns1.ministry.zz."_s}, {u"address-query-failed"_s});
    const auto missing = Response{.rcode = 3};
    row("a mail host missing at one",
        {.type = dns::type::A, .reply = missing, .name = u"mail.ministry.zz."_s},
        {u"same-serial-names-missing"_s});
    row("an invented name exists at one",
        {.type = dns::type::A,
            .reply = fine(u"g7-invented-by-zonecase.ministry.zz. 300 IN A 203.0.113.66\n"_s),
            .name = u"g7-invented-by-zonecase.ministry.zz."_s},
        {u"same-serial-names-missing"_s});
    row("server names by a wildcard",
        {.type = dns::type::A,
            .reply = fine(u"g7-invented-by-zonecase.ministry.zz. 300 IN A 203.0.113.2\n"_s),
            .name = u"g7-invented-by-zonecase.ministry.zz."_s},
        {u"ns-by-wildcard"_s, u"same-serial-names-missing"_s});
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
    plant(world, healthy, fault);
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

void ChecksTest::comparesProofsOfAbsence_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("differs");
    const auto nsec = [](const QString &owner, const QString &next) {
        return u"%1 300 IN NSEC %2 A NSEC RRSIG\n"_s.arg(owner, next);
    };
    const auto nsec3 = [](const QString &salt, const QString &owner, const QString &next) {
        return u"%1.ministry.zz. 300 IN NSEC3 1 0 0 %2 %3 A RRSIG\n"_s.arg(owner, salt, next);
    };
    const QString full = nsec(u"ftp.ministry.zz."_s, u"mail.ministry.zz."_s);
    const QString half = nsec(u"ftp.ministry.zz."_s, u"www.ministry.zz."_s);
    const QString a = QString(32, u'0'), b = QString(32, u'8'), c = QString(32, u'g');
    QTest::addRow("the same neighbours") << full << full << false;
    QTest::addRow("a neighbour is missing") << full << half << true;
    QTest::addRow("no proof at one") << full << QString() << false;
    QTest::addRow("made up at one") << full
                                    << nsec(u"f.ministry.zz."_s,
                                           u"\\000.g7-invented-by-zonecase.ministry.zz."_s)
                                    << false;
    QTest::addRow("the same hashes") << nsec3(u"-"_s, a, b) << nsec3(u"-"_s, a, b) << false;
    QTest::addRow("a hash is missing") << nsec3(u"-"_s, a, b) << nsec3(u"-"_s, a, c) << true;
    QTest::addRow("another salt") << nsec3(u"-"_s, a, b) << nsec3(u"aabb"_s, b, c) << false;
    QTest::addRow("hashes made up") << nsec3(u"-"_s, a, b)
                                    << nsec3(u"-"_s, QString(31, u'1') + u'0', QString(31, u'1') + u'2')
                                    << false;
    QTest::addRow("NSEC here, NSEC3 there") << full << nsec3(u"-"_s, a, b) << false;
}

void ChecksTest::comparesProofsOfAbsence()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, differs);
    World world = worldOf();
    const World healthy = worldOf();
    const auto prove = [&](const QString &proof) {
        return [&healthy, proof](const dns::Query &query) -> std::optional<Response> {
            Response response = healthy.reply(query);
            if (response.rcode == 3 && query.name.isSubdomainOf(test::name(u"ministry.zz."_s)))
                response.authority += u'\n' + proof;
            return response;
        };
    };
    for (const auto *address : {"198.51.100.1", "2001:db8:1::1"})
        world.replace(QLatin1StringView(address), prove(first));
    for (const auto *address : {SecondServer, "2001:db8:2::2"})
        world.replace(QLatin1StringView(address), prove(second));
    QCOMPARE(codesOf(world, request()).contains(u"same-serial-proofs-differ"_s), differs);
}

void ChecksTest::tellsWhatOnlyTcpShows_data()
{
    QTest::addColumn<QList<int>>("types");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<QString>("code");
    const QList<int> all{2, 6, 48}; // NS, SOA, DNSKEY
    QTest::addRow("silent over UDP") << all << false << u"udp-silent"_s;
    QTest::addRow("cut without need") << all << true << u"truncates-needlessly"_s;
    QTest::addRow("cut once") << QList<int>{6} << true << QString();
}

void ChecksTest::tellsWhatOnlyTcpShows()
{
    QFETCH(QList<int>, types);
    QFETCH(bool, isCut);
    QFETCH(QString, code);
    World world = worldOf();
    const dns::Profile profile = world.profile();
    QList<dns::Exchange> exchanges;
    for (dns::Exchange one : world.run([&](const dns::Answers &answers) {
             return delegation::wantedForDelegation(request(), answers, profile);
         })) {
        const bool hasEdns = one.query[11] == 1;
        const int type = static_cast<quint8>(one.query[one.query.indexOf('\0', 12) + 2]);
        if (one.server.endpoint.address.toText() == QLatin1StringView(SecondServer)
            && one.transport == dns::Transport::Udp && types.contains(type)) {
            dns::Exchange overTcp = one;
            overTcp.transport = dns::Transport::Tcp;
            overTcp.attempt = 2;
            if (hasEdns)
                exchanges << overTcp;
            if (isCut)
                one.response[2] = static_cast<char>(one.response[2] | 0x02);
            else
                one.failure = dns::Failure::Timeout;
        }
        exchanges << one;
    }
    const auto step
        = delegation::analyseDelegation(request(), *test::answersOf(exchanges), profile, world.at());
    QStringList codes;
    for (const finding::Finding &one : step.delegation.findings)
        if (one.code.endsWith(u"udp-silent"_s) || one.code.endsWith(u"needlessly"_s))
            codes << QString(one.code.mid(11) + u' ' + std::get<QString>(one.args.value(u"servers"_s)));
    const QString expected = code.isEmpty() ? QString() : code + u" ns2.ministry.zz./203.0.113.2"_s;
    QCOMPARE(codes.join(u' '), expected);
}

void ChecksTest::rowsTellWhatProbesShowed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("exposure");
    QTest::addColumn<QString>("row"); // tcp, recursion, transfer
    const auto add = [](const char *name, const Fault &fault, bool exposure, const QString &row) {
        QTest::addRow("%s", name) << fault << exposure << row;
    };
    const QString elsewhere = delegation::nameElsewhere().toText();
    add("nothing asked", {.reply = {}, .name = u"nobody.zz."_s}, false, u"answered - -"_s);
    add("all is closed", {.reply = {}, .name = u"nobody.zz."_s}, true, u"answered closed closed"_s);
    add("silent over TCP", {.transport = dns::Transport::Tcp, .reply = {}}, false, u"timeout - -"_s);
    add("hands the zone out",
        {.type = dns::type::AXFR,
            .form = {},
            .transport = dns::Transport::Tcp,
            .reply = Response{.answer = healthySoa()}},
        true, u"answered closed open"_s);
    add("looks names up",
        {.type = dns::type::A,
            .form = {},
            .reply = Response{.authoritative = false, .recursionAvailable = true},
            .name = elsewhere},
        true, u"answered open closed"_s);
    add("offers recursion, nobody asked for it",
        {.type = dns::type::A,
            .form = {},
            .reply = Response{.authoritative = false, .recursionAvailable = true},
            .name = elsewhere},
        false, u"answered open -"_s);
}

void ChecksTest::rowsTellWhatProbesShowed()
{
    QFETCH(Fault, fault);
    QFETCH(bool, exposure);
    QFETCH(QString, row);
    World world = worldOf();
    const World healthy = worldOf();
    plant(world, healthy, fault);
    DelegationRequest asked = request();
    asked.asksExposure = asked.asksIdentity = exposure;
    const dns::Profile profile = world.profile();
    const QList<dns::Exchange> exchanges = world.run([&](const dns::Answers &answers) {
        return delegation::wantedForDelegation(asked, answers, profile);
    });
    const auto document
        = delegation::analyseDelegation(asked, *test::answersOf(exchanges), profile, world.at()).delegation;
    const auto state = std::find_if(
        document.servers.begin(), document.servers.end(), [](const delegation::ServerState &one) {
            return one.side == u"child"_s && one.address.toText() == QLatin1StringView(SecondServer);
        });
    QVERIFY(state != document.servers.end());
    QStringList told;
    for (const QString &text : {state->tcp, state->recursion, state->transfer})
        told << (text.isEmpty() ? u"-"_s : text);
    QCOMPARE(told.join(u' '), row);
    // Each thing has messages of its own, and nothing that was not asked has any.
    QVERIFY(!state->proofs[u"ns"_s].isEmpty() && !state->proofs[u"soa"_s].isEmpty());
    QVERIFY(state->proofs[u"ns"_s] != state->proofs[u"soa"_s]);
    QVERIFY(!state->proofs[u"tcp"_s].isEmpty());
    QCOMPARE(!state->proofs[u"transfer"_s].isEmpty(), exposure);
    QCOMPARE(!state->proofs[u"recursion"_s].isEmpty(), !state->recursion.isEmpty());
}

void ChecksTest::serversTellWhatTheyRun()
{
    const auto told = [](const QString &text) {
        dns::Message message;
        dns::Record record;
        record.owner = test::name(u"version.bind"_s);
        record.type = dns::type::TXT;
        record.rdataText = text;
        message.answer << record;
        dns::Answer answer;
        answer.state = dns::Answer::State::Answered;
        answer.message = std::make_shared<const dns::Message>(message);
        return answer;
    };
    delegation::Probes probes;
    QCOMPARE(delegation::softwareOf(probes), QString());
    probes.versionServer = told(u"\"NSD 4.6.1\""_s);
    QCOMPARE(delegation::softwareOf(probes), u"NSD 4.6.1"_s);
    probes.versionBind = told(u"\" \""_s);
    QCOMPARE(delegation::softwareOf(probes), u"NSD 4.6.1"_s);
    probes.versionBind = told(u"\"none of your business\""_s);
    QCOMPARE(delegation::softwareOf(probes), u"none of your business"_s);
    probes.hostname = told(u"\"ams1\""_s);
    QCOMPARE(delegation::serverIdOf(probes), u"ams1"_s);
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

void ChecksTest::tellsAServerThatLacksTheSoaRecordAlone()
{
    World world = worldOf();
    const World healthy = worldOf();
    world.replace(QLatin1StringView(SecondServer), [&](const dns::Query &query) -> std::optional<Response> {
        return query.type == dns::type::SOA && query.form != Form::EdnsVersion ? Response()
                                                                               : healthy.reply(query);
    });
    QCOMPARE(codesOf(world, request()).join(u' '), u"not-signed server-without-soa"_s);
}

void ChecksTest::tellsAServerThatEdnsSilences()
{
    World world = worldOf();
    const World healthy = worldOf();
    world.replace(QLatin1StringView(SecondServer), [&](const dns::Query &query) -> std::optional<Response> {
        const bool hasEdns = query.form != Form::Bare && query.form != Form::Chaos;
        return hasEdns ? std::nullopt : std::optional(healthy.reply(query));
    });
    const QStringList codes = codesOf(world, request());
    QVERIFY2(codes.contains(u"edns-breaks"_s), qPrintable(codes.join(u' ')));
    QVERIFY2(!codes.contains(u"server-silent"_s), qPrintable(codes.join(u' ')));
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
    QString last;
    int zonemasters = 0;
    QStringList checked;
    for (const delegation::Check &check : delegation::checks()) {
        const QString id = QString::fromLatin1(check.id);
        QVERIFY2(last < id, check.id);
        last = id;
        zonemasters += id.startsWith(u"cut"_s) ? 0 : 1;
        checked << check.codeList();
        QVERIFY2(finding::checkEntry(id) != nullptr, check.id);
        QVERIFY2(*check.codes != '\0', check.id);
        for (const QString &code : check.codeList())
            QVERIFY2(finding::entry(code) != nullptr, qPrintable(code));
    }
    QCOMPARE(zonemasters, 74);
    QStringList worded;
    for (const finding::CheckEntry &entry : finding::checkEntries()) {
        worded << QString::fromLatin1(entry.id);
        QVERIFY2(*entry.title != '\0' && QString::fromLatin1(entry.asks).contains(u'?'), entry.id);
    }
    QCOMPARE(worded.size(), qsizetype(delegation::checks().size()));
    QVERIFY(std::is_sorted(worded.begin(), worded.end()));
    for (const finding::CatalogueEntry &entry : finding::catalogue()) {
        const QString code = QString::fromLatin1(entry.code);
        QVERIFY2(!code.startsWith(u"delegation."_s) || checked.contains(code), entry.code);
    }
    QCOMPARE(delegation::checksOf(u"delegation.tcp-silent"_s), QStringList{u"connectivity02"_s});
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
