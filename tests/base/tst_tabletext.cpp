// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tabletext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

/// Tables as they are pasted elsewhere: nothing in a cell acts there.
class TableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void padsColumns()
    {
        QCOMPARE(
            tableAsText({{u"Server"_s, u"NS"_s}, {u"a"_s, u"x y"_s}, {u""_s, u""_s}, {u"bbbbbbbb"_s, u""_s}}),
            u"Server    NS\na         x y\n\nbbbbbbbb\n"_s);
    }

    void csvIsNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("field");
        QTest::addRow("plain") << u"ns1.zz."_s << u"ns1.zz."_s;
        QTest::addRow("comma") << u"a, b"_s << u"\"a, b\""_s;
        QTest::addRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::addRow("equals") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::addRow("plus") << u"+1"_s << u"\"'+1\""_s;
        QTest::addRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::addRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
        QTest::addRow("full-width equals") << u"\uff1d1"_s << u"\"'\uff1d1\""_s;
        QTest::addRow("behind a space") << u" =1"_s << u"\"' =1\""_s;
        QTest::addRow("behind a quote") << u"\"=1"_s << u"\"'\"\"=1\""_s;
        QTest::addRow("behind a tab") << u"\t=1"_s << u"\"'\\u{9}=1\""_s;
        QTest::addRow("line feed") << u"a\nb"_s << u"a\\u{a}b"_s;
        QTest::addRow("command") << u"=cmd|' /C calc'!A0"_s << u"\"'=cmd|' /C calc'!A0\""_s;
    }

    void csvIsNoFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QString, field);
        QCOMPARE(tableAsCsv({{u"x"_s, cell}}), QString(u"x,"_s + field + u"\r\n"_s));
    }

    void markdownIsNoMarkup()
    {
        QCOMPARE(tableAsMarkdown({{u"A"_s, u"B"_s}, {u"<img src=x>"_s, u"a|b [c](d) `e` *f*\n| g"_s}}),
            u"| A | B |\n| --- | --- |\n| \\<img src\\=x\\> | a\\|b \\[c\\]\\(d\\) \\`e\\` \\*f\\*\\\\u\\{a\\}\\| g |\n"_s);
    }
};

QTEST_GUILESS_MAIN(TableTextTest)
#include "tst_tabletext.moc"
