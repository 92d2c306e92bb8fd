// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/name.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using zonecase::dns::Name;

class NameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPresentationFormat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::addRow("upper case") << u"Ministry.ZZ"_s << u"ministry.zz."_s;
        QTest::addRow("root") << u"."_s << u"."_s;
        QTest::addRow("decimal escape") << u"a\\032b.zz."_s << u"a\\032b.zz."_s;
        QTest::addRow("escaped dot") << u"a\\.b.zz."_s << u"a\\.b.zz."_s;
        QTest::addRow("empty label") << u"a..zz"_s << QString();
        QTest::addRow("octet above 255") << u"a\\256.zz"_s << QString();
        QTest::addRow("label of 63") << QString(63, u'a') + u".zz."_s << QString(63, u'a') + u".zz."_s;
        QTest::addRow("label of 64") << QString(64, u'a') + u".zz."_s << QString();
        QTest::addRow("256 octets") << QString(QString(63, u'a') + u'.').repeated(4) << QString();
        QTest::addRow("not ASCII") << u"bücher.zz"_s << QString();
    }

    void readsPresentationFormat()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const zonecase::Result<Name> name = Name::fromText(text);
        QCOMPARE(name ? name->toText() : QString(), expected);
    }

    void ordersAsInRfc4034()
    {
        const QStringList ordered{u"example."_s, u"a.example."_s, u"yljkjljk.a.example."_s, u"z.a.example."_s,
            u"zabc.a.example."_s, u"z.example."_s, u"\\001.z.example."_s, u"*.z.example."_s,
            u"\\200.z.example."_s};
        QList<Name> names;
        for (const QString &text : ordered)
            names.prepend(*Name::fromText(text));
        std::sort(names.begin(), names.end());
        QStringList sorted;
        for (const Name &name : names)
            sorted << name.toText();
        QCOMPARE(sorted, ordered);
    }

    void knowsItsAncestors()
    {
        const Name name = *Name::fromText(u"www.ministry.zz"_s);
        QVERIFY(name.isSubdomainOf(*Name::fromText(u"zz"_s)));
        QVERIFY(!name.isSubdomainOf(*Name::fromText(u"stry.zz"_s)));
        QCOMPARE(name.ancestor(2).toText(), u"ministry.zz."_s);
        QCOMPARE(name.commonAncestor(*Name::fromText(u"mail.ministry.zz"_s)).toText(), u"ministry.zz."_s);
    }

    void refusesCompressedAndTruncatedWire()
    {
        QVERIFY(!Name::fromWire(QByteArray::fromHex("c000")));
        QVERIFY(!Name::fromWire(QByteArray::fromHex("0361")));
        QVERIFY(!Name::fromWire(QByteArray::fromHex("0161")));
        QCOMPARE(Name::fromWire(QByteArray::fromHex("014100"))->toText(), u"a."_s);
    }
};

QTEST_GUILESS_MAIN(NameTest)
#include "tst_name.moc"
