// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

class EscapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesForeignTextHarmless()
    {
        QCOMPARE(escapedText(u"a\x1b[31mred"_s), u"a\\u{1b}[31mred"_s);
        QCOMPARE(escapedText(u"\u202egpj.exe"_s), u"\\u{202e}gpj.exe"_s);
        QCOMPARE(escapedText(u"two\nlines"_s), u"two\\u{a}lines"_s);
        QCOMPARE(escapedText(u"two\nlines"_s, true), u"two\nlines"_s);
        QCOMPARE(escapedHtml(u"<img src=x onerror=\"y\">"_s), u"&lt;img src=x onerror=&quot;y&quot;&gt;"_s);
        QCOMPARE(escapedMarkdown(u"[a](http://b) | c"_s), u"\\[a\\]\\(http\\://b\\) \\| c"_s);
    }
};

QTEST_GUILESS_MAIN(EscapeTest)
#include "tst_escape.moc"
