// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.h"

#include "widgets/chain/chainlayers.h"
#include "widgets/chain/chainlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

namespace {

ChainMetrics metrics()
{
    ChainMetrics made;
    made.titleWidth = [](const QString &text) { return 7.5 * static_cast<double>(text.size()); };
    made.lineWidth = [](const QString &text) { return 7.0 * static_cast<double>(text.size()); };
    return made;
}

dnssec::Chain wideChain()
{
    dnssec::Chain chain = example::splitChain();
    dnssec::ZoneState &zone = chain.zones.last();
    for (int i = 0; i < 12; ++i) {
        zone.keys << dnssec::KeyState{1000 + i, 8, i % 2 ? 257 : 256, false, u"bogus"_s, {}};
        dnssec::SignatureState signature = zone.keySignatures.first();
        signature.keyTag = 1000 + (i * 5) % 12;
        signature.algorithm = 8;
        signature.state = u"expired"_s;
        zone.sets << dnssec::SetState{example::name(u"h%1.ministry.zz."_s.arg(i)), dns::type::A, u"answer"_s,
            dnssec::Status::Bogus, 60, {u"192.0.2.%1"_s.arg(i)}, {signature}, {}, {}};
    }
    return chain;
}

QStringList boxLines(const ChainGraph &graph)
{
    QStringList lines;
    for (const ChainBox &box : graph.boxes)
        lines << graph.bands[box.band].zone.toText() + u' ' + box.title + u": "_s + box.fact.word;
    return lines;
}

QStringList linkLines(const ChainGraph &graph)
{
    QStringList lines;
    for (const ChainLink &link : graph.links)
        lines << graph.boxes[link.from].title + u" > "_s + graph.boxes[link.to].title + u": "_s + link.fact.word;
    return lines;
}

} // namespace

class tst_ChainLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesWhatStandsInAChain()
    {
        const ChainGraph graph = describeChain(example::secureChain());
        QCOMPARE(boxLines(graph),
            QStringList({u". trust anchor: trusted"_s, u". KSK 20326: secure"_s, u". ZSK 46780: secure"_s,
                u". DS zz: secure"_s, u"zz. KSK 34567: secure"_s, u"zz. ZSK 11223: secure"_s,
                u"zz. DS ministry.zz: secure"_s, u"ministry.zz. KSK 58231: secure"_s,
                u"ministry.zz. ZSK 40017: secure"_s, u"ministry.zz. ministry.zz A: secure"_s}));
        QCOMPARE(linkLines(graph),
            QStringList({u"trust anchor > KSK 20326: matches"_s, u"KSK 20326 > ZSK 46780: valid"_s,
                u"ZSK 46780 > DS zz: valid"_s, u"DS zz > KSK 34567: matches"_s, u"KSK 34567 > ZSK 11223: valid"_s,
                u"ZSK 11223 > DS ministry.zz: valid"_s, u"DS ministry.zz > KSK 58231: matches"_s,
                u"KSK 58231 > ZSK 40017: valid"_s, u"ZSK 40017 > ministry.zz A: valid"_s}));
    }

    void everyThingHasAReason()
    {
        const ChainScene scene = layoutChain(describeChain(wideChain(), example::secureChain()), metrics());
        for (const ChainItem &item : scene.order) {
            QVERIFY2(scene.fact(item).reason.endsWith(u'.'), qPrintable(scene.name(item)));
            QVERIFY2(!scene.fact(item).word.isEmpty(), qPrintable(scene.name(item)));
            QVERIFY(!scene.name(item).isEmpty());
        }
    }

    void splitStandsSideBySide()
    {
        const ChainScene scene = layoutChain(describeChain(example::splitChain()), metrics());
        QList<QRectF> strands;
        for (int i = 0; i < scene.graph.boxes.size(); ++i)
            if (scene.graph.boxes[i].subject == u"ministry.zz./DS")
                strands << scene.boxes[i];
        QCOMPARE(strands.size(), 2);
        QCOMPARE(strands[0].top(), strands[1].top());
        QVERIFY(!strands[0].intersects(strands[1]));
    }

    void marksWhatChanged()
    {
        const ChainGraph graph = describeChain(example::splitChain(), example::secureChain());
        QStringList changes;
        for (const ChainBox &box : graph.boxes)
            if (box.fact.change != Change::None)
                changes << box.title + u' ' + QString::number(static_cast<int>(box.fact.change));
        QCOMPARE(changes,
            QStringList({u"no DS for ministry.zz 1"_s, u"DS ministry.zz 2"_s, u"data without signatures 1"_s,
                u"ministry.zz A 1"_s}));
        const ChainGraph back = describeChain(example::secureChain(), example::splitChain());
        QStringList gone;
        for (const ChainBox &box : back.boxes)
            if (box.fact.change == Change::Gone)
                gone << box.title;
        QCOMPARE(gone, QStringList({u"no DS for ministry.zz"_s, u"data without signatures"_s, u"ministry.zz A"_s}));
    }

    void aZoneThatVanishedStaysAsGhost()
    {
        dnssec::Chain cut = example::secureChain();
        cut.zones.removeAt(1);
        const ChainGraph graph = describeChain(cut, example::secureChain());
        QCOMPARE(graph.bands.size(), 3);
        QCOMPARE(graph.bands[1].zone.toText(), u"zz."_s);
        QVERIFY(graph.bands[1].fact.change == Change::Gone);
        for (const ChainBox &box : graph.boxes)
            if (box.title == u"ministry.zz A")
                QCOMPARE(box.band, 2);
    }

    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("secure") << 0;
        QTest::addRow("split") << 1;
        QTest::addRow("wide") << 2;
        QTest::addRow("with ghosts") << 3;
    }
    void nothingOverlaps()
    {
        QFETCH(int, which);
        const ChainGraph graph = which == 0 ? describeChain(example::secureChain())
            : which == 1                    ? describeChain(example::splitChain())
            : which == 2                    ? describeChain(wideChain())
                                            : describeChain(example::secureChain(), wideChain());
        const ChainScene scene = layoutChain(graph, metrics());
        QCOMPARE(scene.boxes.size(), graph.boxes.size());
        for (int i = 0; i < scene.boxes.size(); ++i) {
            QVERIFY(scene.bands[graph.boxes[i].band].contains(scene.boxes[i]));
            QVERIFY(scene.boxes[i].left() >= metrics().gutter);
            for (int k = i + 1; k < scene.boxes.size(); ++k)
                QVERIFY2(!scene.boxes[i].intersects(scene.boxes[k]), qPrintable(graph.boxes[i].id));
        }
        for (int i = 0; i + 1 < scene.bands.size(); ++i)
            QVERIFY(scene.bands[i].bottom() < scene.bands[i + 1].top());
        const QRectF all(QPointF(), scene.size);
        for (const QPainterPath &link : scene.links)
            QVERIFY(all.contains(link.boundingRect().adjusted(-0.5, 0, 0.5, 0)));
    }

    void readsEveryThingOnce()
    {
        const ChainScene scene = layoutChain(describeChain(wideChain()), metrics());
        QCOMPARE(scene.order.size(),
            scene.graph.bands.size() + scene.graph.boxes.size() + scene.graph.links.size());
        for (int i = 0; i < scene.order.size(); ++i)
            QCOMPARE(scene.order.lastIndexOf(scene.order[i]), i);
    }

    void isTheSameEachTime()
    {
        const ChainScene first = layoutChain(describeChain(wideChain()), metrics());
        const ChainScene second = layoutChain(describeChain(wideChain()), metrics());
        QCOMPARE(first.boxes, second.boxes);
        QCOMPARE(first.links, second.links);
        QVERIFY(first.order == second.order);
    }

    void sweepsRemoveCrossings()
    {
        // Three above, three below, joined crosswise: a, b, c to f, e, d.
        QList<LayerNode> nodes(6);
        for (int i = 0; i < 3; ++i) {
            nodes[i] = {0, 20, 0, {}, {5 - i}};
            nodes[5 - i] = {1, 20, 0, {i}, {}};
        }
        QCOMPARE(crossings(nodes, {{0, 1, 2}, {3, 4, 5}}), 3);
        QCOMPARE(crossings(nodes, orderLayers(nodes, 2)), 0);
    }

    void survivesOddDocuments()
    {
        dnssec::Chain chain;
        QVERIFY(layoutChain(describeChain(chain), metrics()).order.isEmpty());
        chain.zones << dnssec::ZoneState() << dnssec::ZoneState();
        layoutChain(describeChain(chain), metrics());
        chain.zones[1].strands << dnssec::Strand() << dnssec::Strand();
        layoutChain(describeChain(chain), metrics());
        chain = example::splitChain();
        std::reverse(chain.zones.begin(), chain.zones.end());
        QVERIFY(!layoutChain(describeChain(chain), metrics()).order.isEmpty());
    }
};

QTEST_MAIN(tst_ChainLayout)
#include "tst_chainlayout.moc"
