// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::watch;

namespace {

QJsonObject said(const char *code, const char *severity, const char *subject, const char *time = "")
{
    return {{u"code"_s, QLatin1StringView(code)}, {u"severity"_s, QLatin1StringView(severity)}, {u"text"_s, u"…"_s},
        {u"subject"_s, QJsonObject{{u"kind"_s, u"zone"_s}, {u"id"_s, QLatin1StringView(subject)}}},
        {u"args"_s, QJsonObject{{u"expires"_s, QLatin1StringView(time)}}}, {u"evidence"_s, QJsonArray()}};
}

QJsonObject document(const QList<QJsonObject> &findings)
{
    QJsonArray array;
    for (const QJsonObject &one : findings)
        array << one;
    return {{u"findings"_s, array}};
}

QJsonObject answer(const char *ttl)
{
    const QString record = u"www.zz. %1 IN A 192.0.2.1"_s.arg(QLatin1StringView(ttl));
    const QJsonObject cell{{u"resolver"_s, u"R1"_s}, {u"name"_s, u"www.zz."_s}, {u"type"_s, u"A"_s},
        {u"rcode"_s, u"NOERROR"_s}, {u"answer"_s, QJsonArray{record}}};
    return {{u"answers"_s, QJsonArray{cell}}};
}

} // namespace

/// What a watch compares of two documents.
class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMattersAndLeavesOutWhatAlwaysDiffers();
    void readsAnswersWithoutTheirTtl();
    void saysWhatCameAndWhatWent();
    void saysWhoAnswersOtherwise();
};

void TestState::keepsWhatMattersAndLeavesOutWhatAlwaysDiffers()
{
    const QStringList one = stateOf(document({said("dnssec.expired", "error", "zz.", "2026-11-01T00:00:00Z"),
        said("chain.note", "info", "zz."), said("dnssec.expired", "error", "a.zz.")}));
    QCOMPARE(one, (QStringList{u"dnssec.expired zone a.zz."_s, u"dnssec.expired zone zz."_s}));
    const QStringList other = stateOf(document({said("dnssec.expired", "error", "a.zz."),
        said("dnssec.expired", "error", "zz.", "2026-12-01T00:00:00Z")}));
    QCOMPARE(other, one);
}

void TestState::readsAnswersWithoutTheirTtl()
{
    QCOMPARE(stateOf(answer("300")), (QStringList{u"answer R1 www.zz./A: NOERROR www.zz. IN A 192.0.2.1"_s}));
    QCOMPARE(stateOf(answer("17")), stateOf(answer("300")));
}

void TestState::saysWhatCameAndWhatWent()
{
    QCOMPARE(differenceOf({u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}), (QStringList{u"+ c"_s, u"- a"_s}));
    QCOMPARE(differenceOf({u"a"_s}, {u"a"_s}), QStringList());
}

static QJsonObject cell(const char *resolver, const char *rcode, const QStringList &records)
{
    return {{u"resolver"_s, QLatin1StringView(resolver)}, {u"name"_s, u"www.zz."_s}, {u"type"_s, u"A"_s},
        {u"rcode"_s, QLatin1StringView(rcode)}, {u"answer"_s, QJsonArray::fromStringList(records)}};
}

static QJsonObject cells(const QJsonArray &all)
{
    return {{u"answers"_s, all}};
}

void TestState::saysWhoAnswersOtherwise()
{
    const QString right = u"www.zz. 300 IN A 192.0.2.1"_s, wrong = u"www.zz. 60 IN A 203.0.113.66"_s;
    const QJsonObject before = cells({cell("R1", "NOERROR", {right}), cell("R2", "NOERROR", {right}),
        cell("R3", "NOERROR", {right}), cell("R4", "NXDOMAIN", {}), cell("R5", "NOERROR", {right})});
    const QJsonObject now = cells({cell("R1", "NOERROR", {wrong}), cell("R2", "NOERROR", {wrong}),
        cell("R3", "NOERROR", {u"www.zz. 17 IN A 192.0.2.1"_s}),
        cell("R4", "NOERROR", {u"www.zz. 60 IN CNAME evil.zz."_s, u"evil.zz. 60 IN A 203.0.113.66"_s}),
        cell("R6", "NXDOMAIN", {})});
    QStringList lines;
    for (const OtherAnswer &other : otherAnswers(before, now))
        lines << u"%1/%2 %3: %4 -> %5"_s.arg(other.name, other.type, other.resolvers.join(u' '), other.before, other.now);
    QCOMPARE(lines,
        (QStringList{u"www.zz./A R1 R2: 192.0.2.1 -> 203.0.113.66"_s,
            u"www.zz./A R4: NXDOMAIN -> 203.0.113.66, CNAME evil.zz."_s, u"www.zz./A R5: 192.0.2.1 -> "_s,
            u"www.zz./A R6:  -> NXDOMAIN"_s}));
    QCOMPARE(otherAnswers(now, now), QList<OtherAnswer>());
}

QTEST_APPLESS_MAIN(TestState)
#include "tst_state.moc"
