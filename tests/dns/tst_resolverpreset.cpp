// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/resolverpreset.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

/// Named lists of public resolvers.
class ResolverPresetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatShipsIsWhole()
    {
        const QList<ResolverPreset> &presets = shippedPresets();
        QVERIFY(presets.size() >= 4);
        QStringList labels;
        for (const ResolverPreset &preset : presets) {
            QVERIFY2(preset.source.startsWith(u"https://"_s), qPrintable(preset.name));
            QVERIFY2(preset.asOf >= QDate(2026, 1, 1), qPrintable(preset.name));
            QSet<bool> families;
            for (const ResolverSpec &spec : preset.resolvers) {
                labels << spec.label;
                families << spec.server.endpoint.address.isIPv4();
                QVERIFY2(specialPurpose(spec.server.endpoint.address).isEmpty(), qPrintable(spec.label));
                QVERIFY2(!isSecured(spec.transport) || !spec.access.name.isEmpty(), qPrintable(spec.label));
            }
            QVERIFY2(families.size() == 2, qPrintable(preset.name)); // each over IPv4 and IPv6
        }
        QCOMPARE(labels.removeDuplicates(), 0);
    }

    void anUnknownNameIsAnsweredWithThoseThereAre()
    {
        QCOMPARE(shippedPreset(u"quad9"_s)->resolvers.first().label, u"9.9.9.9"_s);
        const Result<ResolverPreset> none = shippedPreset(u"quad8"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::NotFound);
        QVERIFY2(none.error().detail.startsWith(u"There is no preset “quad8”. There are: "_s)
                && none.error().detail.contains(u"quad9"_s) && none.error().detail.contains(u"cloudflare"_s),
            qPrintable(none.error().detail));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QByteArray good = "[[preset]]\nname = \"x\"\noperator = \"X\"\nsource = \"https://x.example\"\n"
                                "as_of = 2026-11-29\nresolvers = [\"192.0.2.1\"]\n";
        const auto without = [good](const QByteArray &line) { return QByteArray(good).replace(line, ""); };
        QTest::addRow("good") << good << u"x"_s;
        QTest::addRow("none") << QByteArray() << QString();
        QTest::addRow("twice") << good + good << u"! The preset “x”: it stands there twice."_s;
        QTest::addRow("no day") << without("as_of = 2026-11-29\n")
                                << u"! The preset “x”: it needs its operator, its source and the day of it."_s;
        QTest::addRow("no operator") << without("operator = \"X\"\n")
                                     << u"! The preset “x”: it needs its operator, its source and the day of it."_s;
        QTest::addRow("no resolvers") << without("resolvers = [\"192.0.2.1\"]\n")
                                      << u"! The preset “x”: it names no resolver."_s;
        QTest::addRow("reserved name") << QByteArray(good).replace("\"x\"", "\"list\"")
                                       << u"! The preset “list”: that is no name for one."_s;
        QTest::addRow("no table") << QByteArray("preset = [1]") << u"! The preset “”: that is none."_s;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        const Result<QList<ResolverPreset>> read = presetsFromToml(text);
        QStringList names;
        for (const ResolverPreset &preset : read.value_or(QList<ResolverPreset>()))
            names << preset.name;
        QTEST(read ? names.join(u' ') : u"! "_s + read.error().detail, "expected");
        QVERIFY(!presetsFromToml("[[preset]\n"));
        QVERIFY(!presetsFromToml("[[preset]]\nname = \"x\"\noperator = \"X\"\nsource = \"s\"\nas_of = 2026-11-29\n"
                                 "resolvers = [\"dns.example\"]\n")); // no name is looked up to reach one
    }
};

QTEST_GUILESS_MAIN(ResolverPresetTest)
#include "tst_resolverpreset.moc"
