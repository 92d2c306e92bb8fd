// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the programs are linked with. The window never parses a DNS message and never opens a socket, so it
/// has no library for either.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowLinksNoParserAndNoNetwork();
    void readsTheListOfLibraries();
};

namespace {

/// The libraries that a program names itself, those of its libraries not among them (QCustomPlot brings
/// QtPrintSupport and so on).
QStringList libraries(const QString &program)
{
    static const QRegularExpression needed(u"\\(NEEDED\\).*\\[([^\\]]+)\\]"_s);
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, program});
    if (!readelf.waitForFinished())
        return {};
    QStringList names;
    for (const QRegularExpressionMatch &match :
        needed.globalMatch(QString::fromUtf8(readelf.readAllStandardOutput())))
        names << match.captured(1);
    return names;
}

/// All that is loaded with it, the libraries' libraries too.
QString loaded(const QString &program)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    return ldd.waitForFinished() ? QString::fromUtf8(ldd.readAllStandardOutput()) : QString();
}

QString program(const QString &name)
{
    return QStringLiteral(ZONECASE_BINARY_DIR) + u"/bin/"_s + name;
}

} // namespace

void TestLinks::theWindowLinksNoParserAndNoNetwork()
{
    const QString window = program(u"zonecase"_s);
    QVERIFY2(QFileInfo(window).isExecutable(), "zonecase is not built");
    const QString all = loaded(window);
    QVERIFY2(all.contains(u"libQt6Widgets"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"libldns"_s), qPrintable(all));
    const QStringList own = libraries(window);
    QVERIFY2(own.filter(u"libQt6Network"_s).isEmpty(), qPrintable(own.join(u' ')));
    QVERIFY2(own.filter(u"libcrypto"_s).isEmpty(), qPrintable(own.join(u' ')));
}

void TestLinks::readsTheListOfLibraries()
{
    // The same question put to a program that does link them: it must say so, or the test above could not
    // fail.
    const QString worker = program(u"zonecase-cli"_s);
    QVERIFY2(QFileInfo(worker).isExecutable(), "zonecase-cli is not built");
    QVERIFY(!libraries(worker).filter(u"libQt6Core"_s).isEmpty());
    QVERIFY(loaded(worker).contains(u"libQt6Core"_s));
}

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_links.moc"
