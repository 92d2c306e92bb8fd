// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/earlierversions.h"
#include "app/resolvers/worker/departure.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::Departure;
using resolvers::EarlierContent;
using resolvers::EarlierVersion;

namespace {

const dns::Name Name = *dns::Name::fromText(u"www.ministry.zz."_s);

/// "NXDOMAIN", "NODATA", or RDATA by semicolons.
resolvers::Content contentOf(dns::RecordType type, const QString &text)
{
    if (text == u"NXDOMAIN"_s)
        return {.rcode = 3, .records = {}};
    QStringList lines;
    if (text != u"NODATA"_s)
        for (const QString &data : text.split(u"; "_s))
            lines << u"www.ministry.zz. 300 IN %1 %2"_s.arg(type.toText(), data);
    return {.rcode = 0, .records = resolvers::normalised(*dns::parseRecords(lines.join(u'\n')))};
}

QString text(const std::optional<Departure> &departure)
{
    if (!departure)
        return u"none"_s;
    const QString kind = departure->kind == Departure::Kind::Return ? u"return"_s : u"change"_s;
    return kind + (departure->accepted ? u" of what was accepted"_s : QString())
        + (departure->isOpen ? u", to be asked again: %1"_s.arg(departure->foreign.size()) : QString());
}

} // namespace

class DepartureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachVersion_data();
    void judgesEachVersion();
    void keepsWhatWasAccepted();
};

void DepartureTest::judgesEachVersion_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("earlier"); // in time, those that were accepted with a star
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &type, const QStringList &earlier, const QStringList &now,
                         const QString &expected) { QTest::addRow("%s", name) << type << earlier << now << expected; };
    const QString good = u"198.51.100.1"_s, evil = u"203.0.113.66"_s, other = u"203.0.113.67"_s;
    const QString one = u"change of what was accepted, to be asked again: 1"_s;
    row("as accepted", u"A"_s, {u'*' + good}, {good}, u"none"_s);
    row("another", u"A"_s, {u'*' + good}, {evil}, one);
    row("another at one of two", u"A"_s, {u'*' + good}, {good, evil}, one);
    row("two others", u"A"_s, {u'*' + good}, {evil, other}, u"change of what was accepted, to be asked again: 2"_s);
    row("another beside it", u"A"_s, {u'*' + good}, {good + u"; "_s + evil}, one);
    row("one of two", u"A"_s, {u'*' + good + u"; "_s + other}, {good}, u"none"_s);
    row("one accepted then, one since", u"A"_s, {u'*' + good, u'*' + other}, {good, other}, u"none"_s);
    row("given before that", u"A"_s, {other, u'*' + good}, {other}, u"return of what was accepted"_s);
    row("given after that", u"A"_s, {u'*' + good, evil}, {evil}, one);
    row("given after that, and the first accepted once more", u"A"_s, {u'*' + good, evil, u'*' + good}, {evil}, one);
    row("addresses taken away", u"AAAA"_s, {u"*2001:db8::1"_s}, {u"NODATA"_s}, u"change of what was accepted"_s);
    row("the name taken away", u"A"_s, {u'*' + good}, {u"NXDOMAIN"_s}, one);
    row("a name that was not there", u"A"_s, {u"*NXDOMAIN"_s}, {evil}, one);
    row("mail taken away", u"MX"_s, {u"*10 mx.ministry.zz."_s}, {u"NODATA"_s}, one);
    row("a serial", u"SOA"_s, {u"*ns.zz. host.zz. 1 3600 900 604800 300"_s},
        {u"ns.zz. host.zz. 2 3600 900 604800 300"_s}, u"none"_s);
    row("another primary", u"SOA"_s, {u"*ns.zz. host.zz. 1 3600 900 604800 300"_s},
        {u"ns.evil. host.zz. 1 3600 900 604800 300"_s}, one);
    row("client hello keys", u"HTTPS"_s, {u"*1 . alpn=h2 ech=AAAA"_s}, {u"1 . alpn=h2 ech=BBBB"_s}, u"none"_s);
    row("another service", u"HTTPS"_s, {u"*1 . alpn=h2 ech=AAAA"_s}, {u"1 evil.zz. alpn=h2 ech=AAAA"_s}, one);
    row("another hint", u"HTTPS"_s, {u"*1 . ipv4hint=198.51.100.1"_s}, {u"1 . ipv4hint=203.0.113.66"_s}, one);
    const QString key = u"257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ=="_s;
    const QString more = u"256 3 13 ndsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ=="_s;
    row("a key more", u"DNSKEY"_s, {u'*' + key}, {key + u"; "_s + more}, u"change of what was accepted"_s);
    row("none of the keys", u"DNSKEY"_s, {u'*' + key}, {more}, one);
    row("a word less", u"TXT"_s, {u"*\"v=spf1 -all\"; \"hello\""_s}, {u"\"hello\""_s}, u"change of what was accepted"_s);
    row("a server less", u"NS"_s, {u"*ns1.zz.; ns2.zz."_s}, {u"ns1.zz."_s}, u"none"_s);
    row("any authority may issue", u"CAA"_s, {u"*0 issue \"good.ca\"; 0 iodef \"mailto:a@zz\""_s}, {u"0 iodef \"mailto:a@zz\""_s},
        u"change of what was accepted"_s);
    row("nothing accepted", u"A"_s, {good}, {evil}, u"change"_s);
    row("nothing accepted, and seen before", u"A"_s, {good, other}, {good}, u"none"_s);
}

void DepartureTest::judgesEachVersion()
{
    QFETCH(QString, type);
    QFETCH(QStringList, earlier);
    QFETCH(QStringList, now);
    const dns::RecordType recordType = *dns::RecordType::fromText(type);
    resolvers::Question question{.name = Name, .type = recordType, .versions = {}, .cells = {}, .letters = {}};
    for (const QString &one : now)
        question.versions << resolvers::Version{contentOf(recordType, one), {}, {}, {}};
    QList<EarlierContent> contents;
    for (QString one : earlier) {
        const Instant at = Instant::fromSeconds(1'000 * (contents.size() + 1));
        const bool accepted = one.startsWith(u'*');
        contents << EarlierContent{.content = contentOf(recordType, one.remove(u'*')), .since = at, .until = at,
            .accepted = accepted, .seen = {at, at}, .ttls = {}, .securedSince = {}};
    }
    QTEST(text(resolvers::departureOf(question, contents)), "expected");
}

void DepartureTest::keepsWhatWasAccepted()
{
    resolvers::ComparisonRequest request;
    request.names << Name;
    resolvers::EarlierVersions versions(request);
    const auto add = [&versions](int ttl, const QString &address, int second, bool accepted = false) {
        versions.add(Name, dns::type::A, u"NOERROR"_s,
            {u"www.ministry.zz. %1 IN A %2"_s.arg(ttl).arg(address)}, Instant::fromSeconds(second), accepted);
    };
    add(300, u"198.51.100.1"_s, 1, true);
    for (int i = 0; i < 6000; ++i)
        add(300 - i % 7, i % 2000 < 1000 ? u"198.51.100.1"_s : u"198.51.100.2"_s, 2 + i);
    QList<EarlierVersion> kept = versions.newest();
    QCOMPARE(kept.size(), 6 * 7); // for each of the changes as many as there are TTLs
    QVERIFY(kept.first().accepted);
    QCOMPARE(kept.first().seen.from, Instant::fromSeconds(1));
    for (int i = 0; i < 6000; ++i)
        add(300, u"198.51.%1.%2"_s.arg(i / 200).arg(i % 200), 7000 + i);
    kept = versions.newest();
    QCOMPARE(kept.size(), 2001);
    QVERIFY(kept.first().accepted);
}

QTEST_GUILESS_MAIN(DepartureTest)
#include "tst_departure.moc"
