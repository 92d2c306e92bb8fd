// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/answering.h"
#include "app/lab/worker/convert.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;

namespace {

std::shared_ptr<const Zone> zoneOf(const QString &apex, Denial denial, const QStringList &lines)
{
    QList<dns::Record> records;
    for (const QString &line : lines)
        records << *recordFromText(line);
    const ZonePlan plan{apex, *dns::Name::fromText(apex), denial, u"seed"_s, {},
        Instant::fromSeconds(1'795'000'000), Instant::fromSeconds(1'796'000'000)};
    return *Zone::build(plan, records);
}

const QStringList Parent{u"zz. 60 SOA ns.zz. h.zz. 1 2 3 4 300"_s, u"zz. 60 NS ns.zz."_s,
    u"ns.zz. 60 A 192.0.2.1"_s, u"b.zz. 60 NS ns.b.zz."_s, u"ns.b.zz. 60 A 192.0.2.2"_s,
    u"s.zz. 60 NS ns.b.zz."_s, u"s.zz. 60 NS ns.s.zz."_s, u"ns.s.zz. 60 AAAA 2001:db8::3"_s,
    u"s.zz. 60 DS 1 13 2 "_s + QString(64, u'a'), u"alias.zz. 60 CNAME ns.zz."_s,
    u"away.zz. 60 CNAME www.elsewhere.test."_s, u"toward.zz. 60 CNAME x.b.zz."_s, u"*.w.zz. 60 TXT \"any\""_s,
    u"x.y.zz. 60 A 192.0.2.4"_s, u"loop.zz. 60 CNAME loop2.zz."_s, u"loop2.zz. 60 CNAME loop.zz."_s};
const QStringList Child{u"s.zz. 60 SOA ns.s.zz. h.zz. 1 2 3 4 300"_s, u"s.zz. 60 NS ns.b.zz."_s,
    u"s.zz. 60 NS ns.s.zz."_s, u"ns.s.zz. 60 AAAA 2001:db8::3"_s};

Zones zones(const QString &which)
{
    static const Zones nsec{zoneOf(u"zz."_s, Denial::Nsec, Parent), zoneOf(u"s.zz."_s, Denial::Nsec, Child)};
    static const Zones nsec3{zoneOf(u"zz."_s, Denial::Nsec3, Parent)};
    static const Zones optOut{zoneOf(u"zz."_s, Denial::Nsec3OptOut, Parent)};
    static const Zones plain{zoneOf(u"zz."_s, Denial::Unsigned, Parent)};
    return which == u"nsec"_s  ? nsec
        : which == u"child"_s  ? Zones{nsec[1]}
        : which == u"nsec3"_s  ? nsec3
        : which == u"optout"_s ? optOut
                               : plain;
}

/// "section owner TYPE", "+" for signed sets; an NSEC3 shows whom it matches or covers only by being there.
QString lineOf(const char *section, const dns::RRset &set)
{
    const QString owner = set.type == dns::type::NSEC3 ? u"#"_s : set.owner.toText();
    return QLatin1StringView(section) + u' ' + owner + u' ' + set.type.toText()
        + (set.signatures.isEmpty() ? u""_s : u" +"_s);
}

QStringList linesOf(const Response &response)
{
    QStringList lines{
        u"%1%2"_s.arg(dns::rcodeText(response.rcode), response.authoritative ? u" aa"_s : u""_s)};
    for (const dns::RRset &set : response.answer)
        lines << lineOf("an", set);
    for (const dns::RRset &set : response.authority)
        lines << lineOf("au", set);
    for (const dns::RRset &set : response.additional)
        lines << lineOf("ad", set);
    return lines;
}

QStringList lines(const char *text)
{
    QStringList list = QString::fromLatin1(text).split(u'\n');
    for (QString &line : list)
        line = line.trimmed();
    return list;
}

} // namespace

class TestAnswering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutAWholeZone()
    {
        const Response whole = transferFrom(zones(u"child"_s), *dns::Name::fromText(u"s.zz."_s));
        QCOMPARE(dns::rcodeText(whole.rcode), u"NOERROR"_s);
        QCOMPARE(whole.answer.first(), whole.answer.last()); // RFC 5936, 2.2: it begins and ends with the SOA
        QCOMPARE(whole.answer.first().type, dns::type::SOA);
        QStringList sets;
        for (const dns::RRset &set : whole.answer.mid(1, whole.answer.size() - 2))
            if (set.type != dns::type::NSEC && set.type != dns::type::DNSKEY)
                sets << set.owner.toText() + u' ' + set.type.toText();
        sets.sort();
        QCOMPARE(sets, (QStringList{u"ns.s.zz. AAAA"_s, u"s.zz. NS"_s}));
        QCOMPARE(transferFrom(zones(u"child"_s), *dns::Name::fromText(u"zz."_s)).rcode, rcode::Refused);
    }

    void answers_data();
    void answers();
    void negativeTtlIsTheSmallerOne();
};

void TestAnswering::answers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint16>("type");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const char *server, const char *name, dns::RecordType type,
                         const char *expected) {
        QTest::addRow("%s", title) << QString::fromLatin1(server) << QString::fromLatin1(name) << type.value
                                   << lines(expected);
    };
    using namespace dns::type;
    row("a record", "nsec", "ns.zz.", A, "NOERROR aa\nan ns.zz. A +");
    row("unsigned", "plain", "ns.zz.", A, "NOERROR aa\nan ns.zz. A");
    row("not ours", "nsec", "ns.test.", A, "REFUSED");
    row("keys", "nsec", "zz.", DNSKEY, "NOERROR aa\nan zz. DNSKEY +");
    row("no such type", "nsec", "ns.zz.", MX, "NOERROR aa\nau zz. SOA +\nau ns.zz. NSEC +");
    row("no such type, NSEC3", "nsec3", "ns.zz.", MX, "NOERROR aa\nau zz. SOA +\nau # NSEC3 +");
    row("no such type, unsigned", "plain", "ns.zz.", MX, "NOERROR aa\nau zz. SOA");
    row("empty non-terminal", "nsec", "y.zz.", A, "NOERROR aa\nau zz. SOA +\nau *.w.zz. NSEC +");
    row("empty non-terminal, NSEC3", "nsec3", "y.zz.", A, "NOERROR aa\nau zz. SOA +\nau # NSEC3 +");
    row("no such name", "nsec", "no.zz.", A, "NXDOMAIN aa\nau zz. SOA +\nau loop2.zz. NSEC +\nau zz. NSEC +");
    // One for the encloser, one for the next closer name, one for the wildcard (RFC 5155, 7.2.2); two may be
    // one.
    row("no such name, NSEC3", "nsec3", "no.zz.", A,
        "NXDOMAIN aa\nau zz. SOA +\nau # NSEC3 +\nau # NSEC3 +\nau # NSEC3 +");
    row("no such name, unsigned", "plain", "no.zz.", A, "NXDOMAIN aa\nau zz. SOA");
    row("secure delegation", "nsec3", "x.s.zz.", A,
        "NOERROR\nau s.zz. NS\nau s.zz. DS +\nad ns.b.zz. A\nad ns.s.zz. AAAA");
    row("insecure delegation", "nsec", "x.b.zz.", A, "NOERROR\nau b.zz. NS\nau b.zz. NSEC +\nad ns.b.zz. A");
    row("insecure delegation, NSEC3", "nsec3", "x.b.zz.", A,
        "NOERROR\nau b.zz. NS\nau # NSEC3 +\nad ns.b.zz. A");
    row("insecure delegation, opt-out", "optout", "x.b.zz.", A,
        "NOERROR\nau b.zz. NS\nau # NSEC3 +\nau # NSEC3 +\nad ns.b.zz. A");
    row("insecure delegation, unsigned", "plain", "x.b.zz.", A, "NOERROR\nau b.zz. NS\nad ns.b.zz. A");
    row("NS at a cut", "nsec3", "s.zz.", NS,
        "NOERROR\nau s.zz. NS\nau s.zz. DS +\nad ns.b.zz. A\nad ns.s.zz. AAAA");
    row("DS at a cut", "nsec", "s.zz.", DS, "NOERROR aa\nan s.zz. DS +");
    row("no DS at a cut", "nsec", "b.zz.", DS, "NOERROR aa\nau zz. SOA +\nau b.zz. NSEC +");
    row("no DS at a cut, opt-out", "optout", "b.zz.", DS,
        "NOERROR aa\nau zz. SOA +\nau # NSEC3 +\nau # NSEC3 +");
    row("DS of the child asked", "child", "s.zz.", DS, "NOERROR aa\nau s.zz. SOA +\nau s.zz. NSEC +");
    row("parent and child on one server", "nsec", "ns.s.zz.", AAAA, "NOERROR aa\nan ns.s.zz. AAAA +");
    row("alias", "nsec", "alias.zz.", A, "NOERROR aa\nan alias.zz. CNAME +\nan ns.zz. A +");
    row("alias itself", "nsec", "alias.zz.", CNAME, "NOERROR aa\nan alias.zz. CNAME +");
    row("alias out of the zone", "nsec", "away.zz.", A, "NOERROR aa\nan away.zz. CNAME +");
    row("alias below a cut", "nsec", "toward.zz.", A,
        "NOERROR aa\nan toward.zz. CNAME +\nau b.zz. NS\nau b.zz. NSEC +\nad ns.b.zz. A");
    row("aliases in a circle", "nsec", "loop.zz.", A,
        "NOERROR aa\nan loop.zz. CNAME +\nan loop2.zz. CNAME +");
    row("wildcard", "nsec", "a.w.zz.", TXT, "NOERROR aa\nan a.w.zz. TXT +\nau *.w.zz. NSEC +");
    row("wildcard, NSEC3", "nsec3", "a.w.zz.", TXT, "NOERROR aa\nan a.w.zz. TXT +\nau # NSEC3 +");
    row("wildcard without the type", "nsec", "a.w.zz.", A, "NOERROR aa\nau *.w.zz. NSEC +\nau zz. SOA +");
    row("wildcard asked by name", "nsec", "*.w.zz.", TXT, "NOERROR aa\nan *.w.zz. TXT +");
}

void TestAnswering::answers()
{
    QFETCH(const QString, server);
    QFETCH(const QString, name);
    QFETCH(const quint16, type);
    QFETCH(const QStringList, expected);
    QCOMPARE(linesOf(answerFrom(zones(server), *dns::Name::fromText(name), {type})), expected);
}

void TestAnswering::negativeTtlIsTheSmallerOne()
{
    const auto zone = zoneOf(u"zz."_s, Denial::Nsec,
        {u"zz. 3600 SOA ns.zz. h.zz. 1 2 3 4 300"_s, u"zz. 60 NS ns.zz."_s, u"ns.zz. 60 A 192.0.2.1"_s});
    const Response response = answerFrom({zone}, *dns::Name::fromText(u"no.zz."), dns::type::A);
    for (const dns::RRset &set : response.authority)
        QCOMPARE(set.ttl, 300U);
}

QTEST_GUILESS_MAIN(TestAnswering)
#include "tst_answering.moc"
