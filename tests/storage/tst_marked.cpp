// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/marked.h"
#include "tests/storage/samples.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::storage;

namespace {

finding::Finding marked(const QString &value)
{
    return finding::make(u"hijack.marked-server"_s, {u"zone"_s, u"ministry.zz."_s},
        {{u"servers"_s, QString(u"ns1.evil.test./"_s + value)}, {u"marked"_s, value},
            {u"reason"_s, u"the proxy"_s}, {u"marked_at"_s, u"2026-11-21T02:10:00Z"_s}},
        {});
}

QStringList linesOf(const QList<StoredFinding> &findings)
{
    QStringList lines;
    for (const StoredFinding &one : findings)
        lines << one.run.toText().left(2) + u' ' + one.finding.code + u' '
                + std::get<QString>(one.finding.args.value(u"marked"_s, QString()));
    return lines;
}

} // namespace

class MarkedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheMarks();
    void keepsIds();

private:
    const RunId m_first = RunId::fromText(u"aa"_s.repeated(16)).value();
    const RunId m_second = RunId::fromText(u"bb"_s.repeated(16)).value();
    const QList<StoredFinding> m_stored{{FindingId::random(), m_first, samples::Opened, samples::silent({})},
        {FindingId::random(), m_second, samples::Opened, marked(u"203.0.113.66"_s)},
        {FindingId::random(), m_second, samples::Opened, samples::silent({})}};
};

void MarkedTest::followsTheMarks()
{
    const Indicator mark{IndicatorId::random(), u"address"_s, u"203.0.113.66"_s, {}, {}, {}};
    QVERIFY(restOnMarks(m_stored, {}));
    QVERIFY(!restOnMarks(m_stored.first(1), {}));
    QVERIFY(restOnMarks(m_stored.first(1), {mark}));
    // Taken back: what was stored of it does not count any more.
    QCOMPARE(linesOf(followMarks(m_stored, {})),
        (QStringList{u"aa run.server-silent "_s, u"bb run.server-silent "_s}));
    // Marked after the run: it stands first of what the run found.
    const QList<MarkedRun> both{
        {m_first, samples::Opened, {marked(u"203.0.113.66"_s), marked(u"203.0.113.67"_s)}},
        {m_second, samples::Opened, {marked(u"203.0.113.66"_s)}}};
    QCOMPARE(linesOf(followMarks(m_stored, both)),
        (QStringList{u"aa hijack.marked-server 203.0.113.66"_s, u"aa hijack.marked-server 203.0.113.67"_s,
            u"aa run.server-silent "_s, u"bb hijack.marked-server 203.0.113.66"_s,
            u"bb run.server-silent "_s}));
    // A run that found nothing else has its own all the same.
    QCOMPARE(linesOf(followMarks({}, both.last(1))), QStringList{u"bb hijack.marked-server 203.0.113.66"_s});
}

void MarkedTest::keepsIds()
{
    const QList<MarkedRun> both{{m_first, samples::Opened, {marked(u"203.0.113.66"_s)}},
        {m_second, samples::Opened, {marked(u"203.0.113.66"_s)}}};
    const QList<StoredFinding> once = followMarks(m_stored, both), again = followMarks(m_stored, both);
    QCOMPARE(once[2].id, m_stored[1].id); // what was stored is what it was
    QCOMPARE(once[0].id, again[0].id); // a note that cites it finds it after the next reading
    QVERIFY(once[0].id != once[2].id);
    QVERIFY(!once[0].id.isNull());
}

QTEST_GUILESS_MAIN(MarkedTest)
#include "tst_marked.moc"
