// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/marked.h"

#include "app/finding/catalogue.h"
#include "app/finding/markedanswer.h"
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
    void findsMarkedAnswers();

private:
    const RunId m_first = RunId::fromText(u"aa"_s.repeated(16)).value();
    const RunId m_second = RunId::fromText(u"bb"_s.repeated(16)).value();
    const QList<StoredFinding> m_stored{{FindingId::random(), m_first, samples::Opened, samples::silent({})},
        {FindingId::random(), m_second, samples::Opened, marked(u"203.0.113.66"_s)},
        {FindingId::random(), m_second, samples::Opened, samples::silent({})}};
};

void MarkedTest::findsMarkedAnswers()
{
    const dns::Name webmail = dns::Name::fromText(u"webmail.ministry.zz").value();
    const auto given = [&webmail](const QString &giver, const QString &rdata) {
        return finding::GivenAnswer{webmail, dns::type::A, {giver},
            {u"webmail.ministry.zz. 300 IN A "_s + rdata}, {ExchangeId::ofContent(giver.toUtf8())}};
    };
    const finding::Mark mark{u"203.0.113.70"_s, u"the phish"_s, samples::Opened};
    const QList<finding::Finding> found = finding::judgeMarkedAnswers({mark},
        {given(u"R1"_s, u"198.51.100.81"_s), given(u"R2"_s, u"203.0.113.70"_s), given(u"R3"_s, u"203.0.113.7"_s),
            given(u"R4"_s, u"203.0.113.70"_s)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().subject.id, u"webmail.ministry.zz./A"_s);
    QVERIFY(finding::sentence(found.first()).startsWith(u"R2, R4 gave 203.0.113.70 in answer to webmail.ministry.zz./A"_s));
    QVERIFY(finding::sentence(found.first()).contains(u"the phish"_s));
    QCOMPARE(found.first().evidence.size(), 2);
    // It goes with the mark, as what is said of servers does.
    QList<StoredFinding> stored = m_stored;
    stored.append({FindingId::random(), m_first, samples::Opened, found.first()});
    QCOMPARE(linesOf(followMarks(stored, {})),
        (QStringList{u"aa run.server-silent "_s, u"bb run.server-silent "_s}));
}

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
