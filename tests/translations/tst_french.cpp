// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "tests/translations/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase::translations;

/// French is complete: the proof that every word shown goes through the translation.
class TestFrench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasItsFrench();
    void englishHasItsPlurals();
    void seesWhatIsWrong_data();
    void seesWhatIsWrong();
    void theProgramSpeaksIt();
};

namespace {

/// The .ts file of the language as lupdate would leave it for the sources of now; empty if that failed.
QByteArray updated(const QString &language, const QStringList &options)
{
    const QString root = QStringLiteral(ZONECASE_SOURCE_DIR);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    if (!QFile::copy(root + u"/translations/zonecase_"_s + language + u".ts"_s, copy))
        return {};
    QProcess lupdate;
    lupdate.start(QStringLiteral(ZONECASE_LUPDATE),
        QStringList{u"-silent"_s, u"-I"_s, root, u"-extensions"_s, u"cpp,h"_s, u"-no-obsolete"_s,
            u"-locations"_s, u"none"_s, root + u"/app"_s, root + u"/widgets"_s}
            + options + QStringList{u"-ts"_s, copy});
    QFile file(copy);
    const bool done = lupdate.waitForFinished() && lupdate.exitCode() == 0 && file.open(QIODevice::ReadOnly);
    // A class that it cannot place gets a context that the program never asks for: its words would stay
    // English.
    const QByteArray complaints = lupdate.readAllStandardError();
    if (!complaints.isEmpty())
        qWarning("%s", complaints.constData());
    return done && complaints.isEmpty() ? file.readAll() : QByteArray();
}

QString faults(const QList<Message> &list)
{
    QStringList lines;
    for (const Message &message : list)
        if (const QString what = fault(message); !what.isEmpty())
            lines << u"%1: “%2” %3"_s.arg(message.context, message.source, what);
    return lines.join(u'\n');
}

} // namespace

void TestFrench::everyWordHasItsFrench()
{
    const QList<Message> list = messages(updated(u"fr"_s, {}));
    QVERIFY2(list.size() > 10, "lupdate found nothing to translate");
    const QString wrong = faults(list);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestFrench::englishHasItsPlurals()
{
    const QByteArray ts = updated(u"en"_s, {u"-pluralonly"_s});
    QVERIFY(ts.contains("<TS "));
    const QString wrong = faults(messages(ts));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestFrench::seesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("expected");
    QTest::addRow("finished") << QByteArray("<source>a %1</source><translation>un %1</translation>")
                              << QString();
    QTest::addRow("unfinished") << QByteArray(
        "<source>a</source><translation type=\"unfinished\">un</translation>")
                                << u"is not finished"_s;
    QTest::addRow("empty") << QByteArray("<source>a</source><translation></translation>") << u"is empty"_s;
    QTest::addRow("lost place") << QByteArray("<source>a %{zone}</source><translation>un</translation>")
                                << u"has  where the source has %{zone}"_s;
    QTest::addRow("plural") << QByteArray(
        "<source>%n of %1</source><translation><numerusform>un de %1</numerusform>"
        "<numerusform>%n de %1</numerusform></translation>")
                            << QString();
    QTest::addRow("one form for all counts")
        << QByteArray("<source>%n of %1</source><translation>%n de %1</translation>")
        << u"counts, but has one form only"_s;
    QTest::addRow("empty plural") << QByteArray(
        "<source>%n</source><translation><numerusform>un</numerusform>"
        "<numerusform></numerusform></translation>")
                                  << u"is empty"_s;
}

void TestFrench::seesWhatIsWrong()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, expected);
    const QList<Message> list
        = messages("<TS><context><name>C</name><message>" + message + "</message></context></TS>");
    QCOMPARE(list.size(), 1);
    QCOMPARE(fault(list[0]), expected);
}

void TestFrench::theProgramSpeaksIt()
{
    QCOMPARE(QCoreApplication::translate("Finding", "warning"), u"warning"_s);
    zonecase::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::French, QLocale::France));
    QCOMPARE(QCoreApplication::translate("Finding", "warning"), u"avertissement"_s);
    QCOMPARE(QCoreApplication::translate("zonecase::widgets::StartPage", "New case"), u"Nouveau dossier"_s);
}

QTEST_GUILESS_MAIN(TestFrench)
#include "tst_french.moc"
