// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/shipped.h"
#include "app/dns/worker/rdata.h"
#include "app/dnssec/worker/anchors.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

const QString Xml = uR"(<?xml version="1.0"?><TrustAnchor id="x"><Zone>.</Zone>
<KeyDigest id="a" validFrom="2010-07-15T00:00:00+00:00" validUntil="2019-01-11T00:00:00+00:00"><KeyTag>19036</KeyTag>
<Algorithm>8</Algorithm><DigestType>2</DigestType><Digest>49AAC11D7B6F6446702E54A1607371607A1A41855200FD2CE1CDDE32F24E8FB5</Digest></KeyDigest>
<KeyDigest id="b" validFrom="2017-02-02T00:00:00+00:00"><KeyTag>20326</KeyTag><Algorithm>8</Algorithm>
<DigestType>2</DigestType><Digest>E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D</Digest></KeyDigest></TrustAnchor>)"_s;

QStringList tags(const QString &text, const QString &at)
{
    QStringList list;
    const Result<Anchors> anchors = parseAnchors(text, *Instant::fromText(at));
    if (!anchors)
        return {u"refused"_s};
    for (auto it = anchors->begin(); it != anchors->end(); ++it)
        for (const dns::Record &record : it.value())
            list << u"%1 %2"_s.arg(it.key().toText()).arg(dns::Ds::from(record) ? dns::Ds::from(record)->keyTag : dns::Dnskey::from(record)->tag);
    return list;
}

} // namespace

class AnchorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheAnchorsOfADateFromIanasXml()
    {
        QCOMPARE(tags(Xml, u"2012-01-01T00:00:00Z"_s), (QStringList{u". 19036"_s}));
        QCOMPARE(tags(Xml, u"2018-01-01T00:00:00Z"_s), (QStringList{u". 19036"_s, u". 20326"_s}));
        QCOMPARE(tags(Xml, u"2026-11-21T00:00:00Z"_s), (QStringList{u". 20326"_s}));
    }

    void knowsWhenAnchorsTurn()
    {
        QList<Instant> turns;
        for (const QString &text : {u"2010-07-15T00:00:00Z"_s, u"2017-02-02T00:00:00Z"_s, u"2019-01-11T00:00:00Z"_s})
            turns << *Instant::fromText(text);
        QCOMPARE(AnchorsOverTime(Xml).turns(), turns);
        QCOMPARE(AnchorsOverTime(u". IN DS 2 8 2 00"_s).turns(), QList<Instant>());
        QCOMPARE(AnchorsOverTime(u"<TrustAnchor><KeyDigest validFrom='yesterday'>"_s).turns(), QList<Instant>());
    }

    void takesLinesOfSeveralZones()
    {
        QCOMPARE(tags(u"; a comment\nzz. IN DS 1 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"
                      ". IN DS 2 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"_s,
                     u"2026-11-21T00:00:00Z"_s),
            (QStringList{u". 2"_s, u"zz. 1"_s}));
    }

    void takesAnEmptyFileAsNone() { QCOMPARE(tags(u"\n"_s, u"2026-11-21T00:00:00Z"_s), QStringList()); }

    void refusesWhatIsNoAnchor()
    {
        QCOMPARE(tags(u". IN A 192.0.2.1"_s, u"2026-11-21T00:00:00Z"_s), (QStringList{u"refused"_s}));
        QCOMPARE(tags(u"<TrustAnchor><Zone>.</Zone>"_s, u"2026-11-21T00:00:00Z"_s), (QStringList{u"refused"_s}));
    }

    void refusesATimeThatIsNone()
    {
        QCOMPARE(tags(QString(Xml).replace(u"2010-07-15T00:00:00+00:00"_s, u"some day"_s), u"2012-01-01T00:00:00Z"_s),
            (QStringList{u"refused"_s}));
    }

    void takesTheShippedAnchorsOfADate_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("before the root was signed") << u"2010-01-01T00:00:00Z"_s << QStringList();
        QTest::addRow("KSK-2010 alone") << u"2016-12-31T00:00:00Z"_s << QStringList{u". 19036"_s};
        QTest::addRow("before the roll of October 2018") << u"2017-10-11T00:00:00Z"_s << QStringList{u". 19036"_s, u". 20326"_s};
        QTest::addRow("after KSK-2010's end") << u"2019-01-11T00:00:00Z"_s << QStringList{u". 20326"_s};
        QTest::addRow("with KSK-2024") << u"2024-07-18T00:00:00Z"_s << QStringList{u". 20326"_s, u". 38696"_s};
    }

    void takesTheShippedAnchorsOfADate()
    {
        QFETCH(QString, at);
        QFETCH(QStringList, expected);
        QCOMPARE(tags(dns::shippedTrustAnchors(), at), expected);
    }

    // RFC 7646, 2: it holds from its name down, to where a trust anchor stands.
    void findsTheNegativeAnchorOver_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::addRow("above") << u"zz."_s << u"none"_s;
        QTest::addRow("at it") << u"a.zz."_s << u"a.zz."_s;
        QTest::addRow("below it") << u"www.a.zz."_s << u"a.zz."_s;
        QTest::addRow("the closest of two") << u"x.c.a.zz."_s << u"c.a.zz."_s;
        QTest::addRow("at a trust anchor below it") << u"b.a.zz."_s << u"none"_s;
        QTest::addRow("below that") << u"x.b.a.zz."_s << u"none"_s;
        QTest::addRow("where both stand") << u"d.zz."_s << u"d.zz."_s;
        QTest::addRow("beside") << u"ba.zz."_s << u"none"_s;
    }

    void findsTheNegativeAnchorOver()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const auto nameOf = [](const QString &text) { return *dns::Name::fromText(text); };
        const Anchors anchors{{dns::Name(), {}}, {nameOf(u"b.a.zz."_s), {}}, {nameOf(u"d.zz."_s), {}}};
        const QList<dns::Name> negative{nameOf(u"a.zz."_s), nameOf(u"c.a.zz."_s), nameOf(u"d.zz."_s)};
        const auto found = negativeAnchorOver(anchors, negative, nameOf(name));
        QCOMPARE(found ? found->toText() : u"none"_s, expected);
    }

    void shipsTheRootsAnchors()
    {
        const QStringList shipped = tags(dns::shippedTrustAnchors(), u"2026-11-21T00:00:00Z"_s);
        QVERIFY2(shipped.contains(u". 20326"_s) && shipped.contains(u". 38696"_s), qPrintable(shipped.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(AnchorsTest)
#include "tst_anchors.moc"
