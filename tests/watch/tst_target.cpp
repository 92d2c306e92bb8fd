// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/target.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::watch;

/// What is watched and what of it counts as new.
class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data();
    void readsDurations();
    void namesWhatARunLookedAt();
    void tellsWhatIsNew();
    void someoneMustHaveAnswered();
};

void TestTarget::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::addColumn<QString>("again");
    QTest::addRow("seconds") << u"90s"_s << qint64(90) << u"90s"_s;
    QTest::addRow("minutes") << u"5m"_s << qint64(300) << u"5m"_s;
    QTest::addRow("as minutes") << u"300s"_s << qint64(300) << u"5m"_s;
    QTest::addRow("hours") << u"26h"_s << qint64(93'600) << u"26h"_s;
    QTest::addRow("days") << u"48h"_s << qint64(172'800) << u"2d"_s;
    QTest::addRow("nothing") << u"0m"_s << qint64(0) << u"0s"_s;
    for (const char *wrong : {"", "5", "m", "5 m", "-5m", "5M", "5mm", "1234567s", "5.5m"})
        QTest::addRow("“%s”", wrong) << QString::fromLatin1(wrong) << qint64(-1) << QString();
}

void TestTarget::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QFETCH(QString, again);
    const std::optional<qint64> read = durationFromText(text);
    QCOMPARE(read.has_value(), seconds >= 0);
    if (!read)
        return;
    QCOMPARE(*read, seconds * 1'000'000'000);
    QCOMPARE(durationText(*read), again);
}

void TestTarget::namesWhatARunLookedAt()
{
    QCOMPARE(watchedSubject(u"chain"_s, {{u"name"_s, u"a.zz."_s}, {u"type"_s, u"MX"_s}}), u"a.zz. MX"_s);
    QCOMPARE(watchedSubject(u"delegation"_s, {{u"zone"_s, u"a.zz."_s}}), u"a.zz."_s);
    QCOMPARE(
        watchedSubject(u"resolvers"_s, {{u"names"_s, QJsonArray{u"a.zz."_s, u"b.zz."_s}}}), u"a.zz. b.zz."_s);
    QVERIFY(isPlan({{u"ns"_s, QJsonArray{u"ns1.a.zz."_s}}}));
    QVERIFY(!isPlan({{u"ns"_s, QJsonArray()}}));
}

void TestTarget::tellsWhatIsNew()
{
    const finding::Finding lost{
        u"delegation.not-found"_s, finding::Severity::Error, {u"zone"_s, u"a.zz."_s}, {}, {}};
    const QJsonObject before{{u"at"_s, u"2026-11-21T02:00:00Z"_s}, {u"findings"_s, QJsonArray()}};
    const QJsonObject same{{u"at"_s, u"2026-11-21T02:05:00Z"_s}, {u"findings"_s, QJsonArray()}};
    const QJsonObject other{{u"findings"_s, QJsonArray{lost.toJson()}}};
    QVERIFY(showsNothingNew(before, same, {}));
    QVERIFY(!showsNothingNew({}, same, {})); // the first look
    QVERIFY(!showsNothingNew(before, other, {}));
    QVERIFY(!showsNothingNew(before, same, {lost}));
    QCOMPARE(freshIn(before, other, {lost}), QList{lost});
    QCOMPARE(freshIn(other, other, {lost}), QList<finding::Finding>());
}

void TestTarget::someoneMustHaveAnswered()
{
    dns::Exchange silent, answered;
    silent.failure = dns::Failure::Timeout;
    QVERIFY(!isAnswered({}));
    QVERIFY(!isAnswered({silent, silent}));
    QVERIFY(isAnswered({silent, answered}));
}

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
