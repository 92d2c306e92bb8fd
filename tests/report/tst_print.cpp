// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/print/odt.h"
#include "app/report/print/pdf.h"
#include "tests/report/hijack.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::report;
using namespace zonecase::tests;

namespace {

QByteArray picture()
{
    QImage image(1600, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(200, 100, 800, 60, QColor(0x8a, 0x61, 0x00));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

Outline outline(const CaseContent &content)
{
    return outlineOf(content, {{{picture(), u"png"_s, u"All lanes from 02:00 to 03:05 UTC"_s, {}}}, true});
}

/// A case long enough for several pages.
CaseContent longCase()
{
    CaseContent content = hijackCase();
    for (int i = 0; i < 60; ++i) {
        EvidenceRow row = content.evidence.first();
        row.number = content.evidence.size() + 1;
        row.id = exchangeId(u"more %1"_s.arg(i));
        content.evidence << row;
    }
    return content;
}

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksEveryPage();
    void marksNoExerciseOnAnIncident();
    void printsWholeDigests();
    void tearsNoRow();
    void tearsNoFigure();
    void showsNoWallClock();
    void writesOpenDocument();

private:
    QByteArray output(const QString &program, const QStringList &arguments);
    QStringList pages(const QByteArray &pdf);
    QTemporaryDir m_folder;
};

} // namespace

void PrintTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

QByteArray PrintTest::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

QStringList PrintTest::pages(const QByteArray &pdf)
{
    QFile file(m_folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    // A form feed ends every page.
    QStringList all
        = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s})).split(u'\f');
    all.removeLast();
    return all;
}

void PrintTest::marksEveryPage()
{
    const QStringList all = pages(toPdf(outline(longCase())));
    QVERIFY(all.size() >= 4);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].count(u"TLP:AMBER"_s) >= 2, true);
        QVERIFY2(all[i].contains(u"EXERCISE"_s), qPrintable(all[i]));
        QVERIFY2(all[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(all.size())), qPrintable(all[i]));
    }
}

void PrintTest::marksNoExerciseOnAnIncident()
{
    CaseContent content = hijackCase();
    for (ReportedRun &run : content.runs)
        run.exercise = false;
    QVERIFY(!pages(toPdf(outline(content))).join(QString()).contains(u"EXERCISE"_s));
}

void PrintTest::printsWholeDigests()
{
    const CaseContent content = longCase();
    const QString text = pages(toPdf(outline(content))).join(QString());
    for (const EvidenceRow &row : content.evidence)
        QVERIFY2(text.contains(row.id.toText()), qPrintable(row.id.toText()));
    QVERIFY(text.contains(content.journalHead));
}

void PrintTest::tearsNoRow()
{
    const CaseContent content = longCase();
    const QStringList all = pages(toPdf(outline(content)));
    qsizetype rows = 0;
    for (const QString &page : all) {
        // A row's server stands in its second line, its digest in the second line of another column.
        const qsizetype servers = page.count(u"a.nic.zz. 203.0.113.10"_s);
        QCOMPARE(servers,
            std::count_if(content.evidence.begin(), content.evidence.end(),
                [&page](const EvidenceRow &row) { return page.contains(row.id.toText()); }));
        rows += servers;
    }
    QCOMPARE(rows, content.evidence.size());
}

void PrintTest::tearsNoFigure()
{
    QImage red(1600, 900, QImage::Format_RGB32);
    red.fill(Qt::red);
    Block figure;
    figure.kind = Block::Kind::Figure;
    QBuffer buffer(&figure.figure.bytes);
    red.save(&buffer, "PNG");
    const Block line = paragraph(u"A line above the figure."_s);
    const auto isRed = [](const QImage &page) {
        for (int y = 0; y < page.height(); ++y)
            for (int x = page.width() / 3; x < page.width() / 2; ++x)
                if (const QColor colour = page.pixelColor(x, y);
                    colour.red() > 200 && colour.green() < 160 && colour.blue() < 160)
                    return true;
        return false;
    };
    for (int lines = 12; lines < 36; lines += 3) {
        Outline document;
        document.sections = {{u"summary"_s, u"Summary"_s, QList<Block>(lines, line)},
            {u"timeline"_s, u"Timeline"_s, {figure}}};
        const QStringList all = pages(toPdf(document));
        const QString stem = m_folder.filePath(u"page"_s);
        output(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"72"_s, m_folder.filePath(u"report.pdf"_s), stem});
        QStringList torn;
        for (qsizetype page = 1; page <= all.size(); ++page)
            if (isRed(QImage(stem + u"-%1.png"_s.arg(page)))) {
                torn << QString::number(page);
                // Under its own heading.
                QVERIFY2(all[page - 1].contains(u"Timeline"_s), qPrintable(QString::number(lines)));
            }
        QVERIFY2(torn.size() == 1, qPrintable(u"%1 lines: on page %2"_s.arg(lines).arg(torn.join(u" and "_s))));
    }
}

void PrintTest::showsNoWallClock()
{
    const QByteArray pdf = toPdf(outline(hijackCase()));
    QVERIFY(pdf.contains("/CreationDate (D:20261121025813"));
    QCOMPARE(toPdf(outline(hijackCase())), pdf);
}

void PrintTest::writesOpenDocument()
{
    const Result<QByteArray> odt = toOdt(outline(hijackCase()));
    QVERIFY(odt.has_value());
    QFile file(m_folder.filePath(u"report.odt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*odt) == odt->size());
    file.close();
    const QString content = QString::fromUtf8(output(u"python3"_s,
        {u"-c"_s,
            u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
            "assert all(i.date_time[:4] == (2026, 11, 21, 2) for i in z.infolist()); "
            "sys.stdout.write(z.read('content.xml').decode())"_s,
            file.fileName()}));
    QVERIFY(content.count(u"TLP:AMBER"_s) > 10);
    QVERIFY(content.contains(u"EXERCISE"_s));
    QVERIFY(content.contains(hijackCase().evidence.first().id.toText()));
    QCOMPARE(toOdt(outline(hijackCase())), odt);
}

QTEST_MAIN(PrintTest)
#include "tst_print.moc"
