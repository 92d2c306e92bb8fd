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

    void shipsTheRootsAnchors()
    {
        const QStringList shipped = tags(dns::shippedTrustAnchors(), u"2026-11-21T00:00:00Z"_s);
        QVERIFY2(shipped.contains(u". 20326"_s) && shipped.contains(u". 38696"_s), qPrintable(shipped.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(AnchorsTest)
#include "tst_anchors.moc"
