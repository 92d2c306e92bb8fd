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

QString isoTime(Instant at)
{
    return at.toText();
}

dnssec::Chain later(dnssec::Chain chain)
{
    chain.at = example::at(u"02:58:30"_s);
    return chain;
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
        const ChainScene scene = layoutChain(describeChange(example::secureChain(), wideChain(), isoTime), metrics());
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
        const ChainGraph graph = describeChange(example::secureChain(), example::splitChain(), isoTime);
        QStringList changes;
        for (const ChainBox &box : graph.boxes)
            if (box.fact.change != Change::None)
                changes << box.title + u' ' + QString::number(static_cast<int>(box.fact.change));
        QCOMPARE(changes,
            QStringList({u"no DS for ministry.zz 1"_s, u"DS ministry.zz 2"_s, u"data without signatures 1"_s,
                u"ministry.zz A 1"_s}));
        const ChainGraph back = describeChange(example::splitChain(), later(example::secureChain()), isoTime);
        QStringList gone;
        for (const ChainBox &box : back.boxes)
            if (box.fact.change == Change::Gone)
                gone << box.title;
        QCOMPARE(gone, QStringList({u"no DS for ministry.zz"_s, u"data without signatures"_s, u"ministry.zz A"_s}));
    }

    void twoRunsStandSideBySide()
    {
        const ChainScene scene = layoutChain(
            describeChange(example::secureChain(), example::downgradedChain(), isoTime), metrics());
        int pairs = 0;
        for (int gone = 0; gone < scene.boxes.size(); ++gone)
            for (int came = 0; came < scene.boxes.size(); ++came)
                if (scene.graph.boxes[gone].fact.change == Change::Gone
                    && scene.graph.boxes[came].fact.change == Change::New
                    && qFuzzyCompare(scene.boxes[gone].top(), scene.boxes[came].top())) {
                    QVERIFY(scene.boxes[gone].right() < scene.boxes[came].left());
                    ++pairs;
                }
        QVERIFY(pairs >= 2); // DS beside no DS, key beside no keys
        QCOMPARE(scene.graph.legend,
            QStringList({u"only at 2026-11-21T02:00:30Z"_s, u"at both"_s, u"only at 2026-11-21T02:05:00Z"_s}));
        QVERIFY(scene.legend.bottom() < scene.bands.first().top());
    }

    /// A chain that goes down does not walk to the right, and no room is left empty beside it.
    void deepChainsStayNarrow()
    {
        dnssec::Chain deep = example::secureChain();
        const dnssec::ZoneState pattern = deep.zones.last();
        for (const QString &name : {u"a.ministry.zz."_s, u"b.a.ministry.zz."_s, u"c.b.a.ministry.zz."_s}) {
            deep.zones.last().sets.clear();
            deep.zones << pattern;
            deep.zones.last().name = example::name(name);
            deep.zones.last().keySignatures[0].signer = example::name(name);
            deep.zones.last().sets[0].signatures[0].signer = example::name(name);
            deep.zones.last().strands[0].ns = {u"ns."_s + name};
        }
        const ChainScene three = layoutChain(describeChain(example::secureChain()), metrics());
        const ChainScene six = layoutChain(describeChain(deep), metrics());
        QVERIFY2(six.size.width() < three.size.width() + 160, qPrintable(u"%1 and %2"_s.arg(three.size.width()).arg(six.size.width())));
        for (const ChainScene &scene : {three, six}) {
            double left = scene.size.width();
            for (const QRectF &box : scene.boxes)
                left = std::min(left, box.left());
            QVERIFY(left < metrics().gutter + 20);
        }
    }

    void sayWhatTheyWere()
    {
        const ChainScene scene = layoutChain(
            describeChange(example::secureChain(), example::downgradedChain(), isoTime), metrics());
        QStringList said;
        for (const ChainItem &item : scene.order)
            if (item.kind != ChainItem::Kind::Link && scene.fact(item).change != Change::None)
                said << scene.name(item) + u": "_s + stateText(scene.fact(item));
        said.sort();
        QCOMPARE(said,
            QStringList({u"DS ministry.zz: gone, was secure"_s, u"KSK 58231: not asked, was secure"_s,
                u"ZSK 40017: not asked, was secure"_s, u"ministry.zz A: insecure, was secure"_s,
                u"ministry.zz: insecure, was secure"_s, u"no DS for ministry.zz: insecure, new"_s,
                u"no keys: insecure, new"_s}));
    }

    void linesTellWhatABoxGainedAndLost()
    {
        dnssec::Chain moved = later(example::secureChain());
        moved.zones.last().strands[0].ns = {u"ns1.cloud-dns.example."_s};
        const ChainGraph graph = describeChange(example::secureChain(), moved, isoTime);
        const ChainBox &box = graph.boxes[graph.boxIndex(u"ds|ministry.zz.|58231/13/2/49fd46e6c4b45c55d4ac"_s)];
        QCOMPARE(stateText(box.fact), u"secure, changed"_s);
        QStringList lines;
        for (const ShownLine &line : shownLines(graph, box))
            lines << line.text;
        QVERIFY2(lines.contains(u"+ NS ns1.cloud-dns.example"_s), qPrintable(lines.join(u'|')));
        QVERIFY2(lines.contains(u"− NS ns1.gov.zz, ns2.gov.zz"_s), qPrintable(lines.join(u'|')));
    }

    void aZoneThatVanishedStaysAsGhost()
    {
        dnssec::Chain cut = example::secureChain();
        cut.zones.removeAt(1);
        const ChainGraph graph = describeChange(example::secureChain(), cut, isoTime);
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
                                            : describeChange(wideChain(), example::secureChain(), isoTime);
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
            QVERIFY(all.contains(link.boundingRect().adjusted(-0.5, -0.1, 0.5, 0.1)));
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
