// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.h"

#include "app/dnssec/keys.h"
#include "widgets/chain/chainlayout.h"
#include "widgets/chain/changewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

namespace {

QString clockTime(Instant at)
{
    return at.toText().mid(11, 8);
}

dnssec::ZoneState &ministry(dnssec::Chain &chain)
{
    return chain.zones.last();
}

dnssec::DsState dsOf(const dnssec::KeyState &key)
{
    return {key.keyTag, key.algorithm, 2, dnssec::digestOf(key, example::name(u"ministry.zz."_s), 2),
        u"matches"_s, {}};
}

/// The secure chain with a DS that is its key's, and times to live that tell when a step is too early.
dnssec::Chain good(const QString &time)
{
    dnssec::Chain chain = example::secureChain();
    chain.at = example::at(time);
    ministry(chain).keyTtl = 3600;
    ministry(chain).keys[1].state = u"secure"_s;
    ministry(chain).strands[0].ds = {dsOf(ministry(chain).keys[0])};
    for (dnssec::SignatureState &signature : ministry(chain).keySignatures)
        signature.owner = example::name(u"ministry.zz."_s);
    return chain;
}

dnssec::KeyState key(int tag, int flags, const QString &bytes)
{
    return {tag, 13, flags, false, u"secure"_s, {}, bytes};
}

void signBy(dnssec::ZoneState &zone, int tag, const QString &bytes)
{
    zone.keySignatures[0].keyTag = tag;
    zone.keySignatures[0].bytes = bytes;
}

/// What becomes of the zone, by name.
dnssec::Chain changed(const QString &what)
{
    dnssec::Chain chain = good(u"02:10:30"_s);
    dnssec::ZoneState &zone = ministry(chain);
    if (what == u"downgrade"_s) {
        dnssec::Chain downgraded = example::downgradedChain();
        downgraded.zones[1] = chain.zones[1];
        return downgraded;
    }
    if (what == u"split"_s)
        return example::splitChain();
    if (what == u"published"_s)
        zone.keys << key(50001, 256, u"bmV3"_s);
    if (what == u"clash"_s)
        zone.keys << key(40017, 256, u"b3RoZXI="_s);
    if (what == u"foreign-ds"_s)
        zone.strands[0].ds << dnssec::DsState{61000, 13, 2, u"abcd"_s, u"no-key"_s, {}};
    if (what == u"early"_s || what == u"replaced"_s) {
        zone.keys[0] = key(60000, 257, u"a3Nr"_s);
        zone.keys[0].anchored = true;
        zone.strands[0].ds = {dsOf(zone.keys[0])};
        signBy(zone, 60000, u"bmV1"_s);
    }
    if (what == u"replaced"_s) {
        zone.keys[1] = key(60001, 256, u"enNr"_s);
        zone.sets[0].signatures[0].keyTag = 60001;
        zone.sets[0].signatures[0].bytes = u"YW5kZXJz"_s;
    }
    if (what == u"answer"_s) {
        zone.sets[0].records = {u"192.0.2.80"_s};
        zone.sets[0].signatures[0].bytes = u"YW5kZXJz"_s;
        chain.answer = {u"ministry.zz. 300 IN A 192.0.2.80"_s};
    }
    return chain;
}

/// "change.downgrade at no DS for ministry.zz, ministry.zz: downgrade".
QStringList placed(const ChainGraph &graph)
{
    QStringList lines;
    for (int i = 0; i < graph.changes.size(); ++i) {
        QStringList places;
        for (const ChainBox &box : graph.boxes)
            if (box.fact.changes.contains(i))
                places << box.title + (box.fact.change == Change::Gone ? u" (gone)"_s : QString());
        for (const ChainBand &band : graph.bands)
            if (band.fact.changes.contains(i))
                places << band.zone.toText();
        if (!graph.changes[i].word.isEmpty())
            lines << graph.changes[i].finding.code.mid(7) + u" at "_s + places.join(u", "_s) + u": "_s
                    + graph.changes[i].word;
    }
    return lines;
}

} // namespace

class tst_ChangePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadAtItsPlace_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("nothing") << u"nothing"_s << QStringList();
        QTest::addRow("downgrade") << u"downgrade"_s
                                   << QStringList{
                                          u"downgrade at no DS for ministry.zz, ministry.zz.: downgrade"_s,
                                          u"step-key-signs at ZSK 11223: roll step, fits"_s};
        QTest::addRow("split") << u"split"_s
                               << QStringList{
                                      u"downgrade at no DS for ministry.zz, ministry.zz.: downgrade"_s,
                                      u"answer at ministry.zz A: another answer"_s};
        QTest::addRow("a key is published")
            << u"published"_s << QStringList{u"step-key-published at ZSK 50001: roll step, fits"_s};
        QTest::addRow("two keys of one tag")
            << u"clash"_s << QStringList{u"key-tag-clash at ZSK 40017: key tag clash"_s};
        QTest::addRow("a DS for a key not seen")
            << u"foreign-ds"_s << QStringList{u"ds-without-key at DS ministry.zz: DS for a key not seen"_s};
        QTest::addRow("KSK and DS at once")
            << u"early"_s
            << QStringList{u"too-early-ds at DS ministry.zz, ministry.zz.: too early, hurts until 03:10:30"_s,
                   u"too-early-keys at KSK 60000, ministry.zz.: too early, hurts until 03:10:30"_s};
        QTest::addRow("all replaced")
            << u"replaced"_s
            << QStringList{u"chain-replaced at KSK 60000, ZSK 60001, ministry.zz.: replaced, validates"_s};
        QTest::addRow("another address, the old signature holds")
            << u"answer"_s
            << QStringList{u"answer at ministry.zz A: another answer"_s,
                   u"replayable at ministry.zz A (gone): replayable until 00:00:00"_s};
    }

    void eachIsReadAtItsPlace()
    {
        QFETCH(QString, what);
        QFETCH(QStringList, expected);
        const ChainGraph graph = describeChange(good(u"02:00:30"_s), changed(what), clockTime);
        QCOMPARE(placed(graph).join(u'\n'), expected.join(u'\n'));
    }

    /// Whatever is listed can be gone to.
    void everyChangeHasAPlace()
    {
        for (const QString &what : {u"downgrade"_s, u"split"_s, u"published"_s, u"clash"_s, u"foreign-ds"_s,
                 u"early"_s, u"replaced"_s, u"answer"_s}) {
            const ChainGraph graph = describeChange(good(u"02:00:30"_s), changed(what), clockTime);
            QVERIFY(!graph.changes.isEmpty());
            for (int i = 0; i < graph.changes.size(); ++i) {
                const auto isHere = [i](const auto &thing) { return thing.fact.changes.contains(i); };
                QVERIFY2(std::any_of(graph.boxes.begin(), graph.boxes.end(), isHere)
                        || std::any_of(graph.bands.begin(), graph.bands.end(), isHere),
                    qPrintable(what + u' ' + graph.changes[i].finding.code));
            }
        }
    }

    void oneSentenceStatesTheChange_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        QTest::addRow("nothing")
            << u"nothing"_s
            << u"ministry.zz A is secure at 02:10:30 as it was at 02:00:30: nothing changed."_s;
        QTest::addRow("downgrade") << u"downgrade"_s
                                   << u"ministry.zz. was secure at 02:00:30 and is provably insecure since "
                                      u"02:05:00 at the latest: 4 of 4 "
                                      "addresses of parent servers deny its DS. In the picture 2 came, 1 left, 2 changed."_s;
        QTest::addRow("a key is published")
            << u"published"_s
            << u"ministry.zz A is secure at 02:10:30 as it was at 02:00:30, by other records. In the picture 1 came, 0 "
               "left, 0 changed."_s;
    }

    void oneSentenceStatesTheChange()
    {
        QFETCH(QString, what);
        QFETCH(QString, expected);
        const dnssec::Chain before = good(u"02:00:30"_s), now = changed(what);
        QCOMPARE(changeSentence(before, now, describeChange(before, now, clockTime), clockTime), expected);
    }
};

QTEST_MAIN(tst_ChangePlaces)
#include "tst_changeplaces.moc"
