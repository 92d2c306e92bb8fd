// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/lookwords.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

QJsonObject answer(const QString &record)
{
    return {{u"resolver"_s, u"R1"_s}, {u"name"_s, u"www.zz."_s}, {u"type"_s, u"A"_s},
        {u"rcode"_s, u"NOERROR"_s}, {u"answer"_s, record.isEmpty() ? QJsonArray() : QJsonArray{record}}};
}

QJsonObject isSilent(const QString &resolver)
{
    return {{u"code"_s, u"resolver.silent"_s}, {u"severity"_s, u"error"_s},
        {u"subject"_s, QJsonObject{{u"kind"_s, u"resolver"_s}, {u"id"_s, resolver}}},
        {u"args"_s, QJsonObject{{u"failure"_s, u"timeout"_s}, {u"tries"_s, 3}}},
        {u"evidence"_s, QJsonArray()}};
}

} // namespace

/// What is said of a look that found nothing new and yet shows something else.
class TestLookWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsOther_data();
    void saysWhatIsOther();
};

void TestLookWords::saysWhatIsOther_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("now");
    QTest::addColumn<QString>("expected");
    const auto document = [](const QJsonArray &answers, const QJsonArray &findings) {
        return QJsonObject{{u"answers"_s, answers}, {u"findings"_s, findings}};
    };
    const QString right = u"www.zz. 300 IN A 192.0.2.1"_s, evil = u"www.zz. 300 IN A 203.0.113.66"_s;
    QTest::addRow("nothing") << document({answer(right)}, {}) << document({answer(right)}, {}) << QString();
    QTest::addRow("another answer") << document({answer(right)}, {}) << document({answer(evil)}, {})
                                    << u"www.zz. A, asked of R1: “192.0.2.1” before, “203.0.113.66” now."_s;
    QTest::addRow("none of the type") << document({answer(right)}, {}) << document({answer({})}, {})
                                      << u"www.zz. A, asked of R1: “192.0.2.1” before, no such record now."_s;
    QTest::addRow("silent before") << document({}, {}) << document({answer(right)}, {})
                                   << u"www.zz. A, asked of R1: no answer before, “192.0.2.1” now."_s;
    const QString hostile = u"www.zz. 300 IN TXT \u202E%1%2"_s;
    QTest::addRow("hostile") << document({answer(right)}, {}) << document({answer(hostile)}, {})
                             << u"www.zz. A, asked of R1: “192.0.2.1” before, “TXT \\u{202e}%1%2” now."_s;
    QTest::addRow("a finding went") << document({}, {isSilent(u"R2"_s)}) << document({}, {})
                                    << u"No longer found: "_s;
    QTest::addRow("a finding stays") << document({}, {isSilent(u"R2"_s)}) << document({}, {isSilent(u"R2"_s)})
                                     << QString();
}

void TestLookWords::saysWhatIsOther()
{
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, now);
    QFETCH(QString, expected);
    const QString said = report::lookWords(before, now).join(u'\n');
    if (expected.endsWith(u' ')) // the finding's own words follow
        QVERIFY2(said.startsWith(expected) && said.contains(u"R2") && said.size() > expected.size() + 10,
            qPrintable(said));
    else
        QCOMPARE(said, expected);
}

QTEST_GUILESS_MAIN(TestLookWords)
#include "tst_lookwords.moc"
