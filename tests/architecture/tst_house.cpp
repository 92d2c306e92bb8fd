// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase::architecture;

/// Rules of the house that no compiler checks.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSourceBreaksARule();
    void nothingElseLiesAtTheTop();
    void catchesWhatIsForbidden_data();
    void catchesWhatIsForbidden();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void catchesAMissingLicence();
    void catchesAStrangerAtTheTop();
};

namespace {

QStringList judged(const QString &path, const QString &code)
{
    return brokenRules({path, u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s + code + u'\n'});
}

} // namespace

void TestHouse::noSourceBreaksARule()
{
    const QList<Source> sources = sourcesBelow(
        QStringLiteral(ZONECASE_SOURCE_DIR), {u"app"_s, u"storage"_s, u"widgets"_s, u"tests"_s});
    QVERIFY2(sources.size() > 20, "The tree was not found.");
    QStringList broken;
    for (const Source &source : sources)
        broken << brokenRules(source);
    QCOMPARE(broken.join(u'\n'), QString());
}

void TestHouse::nothingElseLiesAtTheTop()
{
    const QDir top(QStringLiteral(ZONECASE_SOURCE_DIR));
    QCOMPARE(strangersAtTheTop(top.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)),
        QStringList());
}

void TestHouse::catchesWhatIsForbidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto widget = u"widgets/case/page.cpp"_s;
    const auto analysis = u"app/dnssec/worker/analyse.cpp"_s;
    QTest::addRow("setHtml") << widget << u"view->setHtml(text);"_s;
    QTest::addRow("AutoText") << widget << u"label->setTextFormat(Qt::AutoText);"_s;
    QTest::addRow("RichText") << widget << u"label->setTextFormat(Qt::RichText);"_s;
    QTest::addRow("a label that guesses") << widget << u"auto *label = new QLabel(text, this);"_s;
    QTest::addRow("QDateTime's clock") << analysis << u"auto t = QDateTime::currentDateTimeUtc();"_s;
    QTest::addRow("msecs") << analysis << u"auto t = QDateTime::currentMSecsSinceEpoch();"_s;
    QTest::addRow("chrono's clock") << analysis << u"auto t = std::chrono::system_clock::now();"_s;
    QTest::addRow("time(nullptr)") << analysis << u"auto t = std::time(nullptr);"_s;
    QTest::addRow("time(0)") << analysis << u"auto t = time( 0 );"_s;
    QTest::addRow("time(&t)") << analysis << u"time(&t);"_s;
    QTest::addRow("SIGNAL") << widget << u"connect(a, SIGNAL(b()), this, nullptr);"_s;
    QTest::addRow("SLOT in a test") << u"tests/dns/tst_name.cpp"_s << u"connect(a, b, this, SLOT(c()));"_s;
    QTest::addRow("processEvents") << widget << u"QCoreApplication::processEvents();"_s;
    QTest::addRow("event loop") << widget << u"QEventLoop loop;"_s;
    QTest::addRow("dialog's loop") << widget << u"if (dialog.exec() == 1) go();"_s;
    QTest::addRow("static dialog") << widget << u"QMessageBox::warning(this, a, b);"_s;
    QTest::addRow("braces in an await") << analysis << u"const auto a = co_await ask(Query{name, type});"_s;
    QTest::addRow("lambda in an await") << analysis << u"co_await run([&x](int i) { return i + x; });"_s;
    QTest::addRow("lambda over lines") << analysis << u"co_await run(\n    [this]\n    { go(); });"_s;
    QTest::addRow("await in a condition") << analysis << u"if (co_await ask({name})) go();"_s;
    QTest::addRow("skipped test") << u"tests/dns/tst_name.cpp"_s << u"QSKIP(\"later\");"_s;
    QTest::addRow("sleeping test") << u"tests/dns/tst_name.cpp"_s << u"QTest::qWait(100);"_s;
}

void TestHouse::catchesWhatIsForbidden()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QCOMPARE(judged(path, code).size(), 1);
}

void TestHouse::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto widget = u"widgets/case/page.cpp"_s;
    const auto analysis = u"app/dnssec/worker/analyse.cpp"_s;
    QTest::addRow("the clock itself")
        << u"app/base/clock.cpp"_s << u"auto t = std::chrono::system_clock::now();"_s;
    QTest::addRow("monotonic time") << analysis << u"auto t = std::chrono::steady_clock::now();"_s;
    QTest::addRow("a function called time")
        << analysis << u"auto t = exchange.time(); auto u = startTime(0);"_s;
    QTest::addRow("a comment") << analysis << u"// never std::time(nullptr) and setHtml(\n/* QSKIP( */"_s;
    QTest::addRow("a literal") << analysis << u"auto t = u\"setHtml( co_await {}\"_s; char c = '\"';"_s;
    QTest::addRow("a raw literal") << analysis << u"auto t = uR\"(setHtml( \" )\"_s;"_s;
    QTest::addRow("digits apart") << analysis << u"auto n = 1'000'000; auto m = 2'0;"_s;
    QTest::addRow("named and awaited")
        << analysis
        << u"const Query query{name, type};\nconst auto a = co_await ask(query);\nif (a) { go(); }"_s;
    QTest::addRow("await before a block") << analysis << u"if (co_await ask(query)) {\n go();\n}"_s;
    QTest::addRow("an indexed argument") << analysis << u"co_await ask(queries[i], servers[0]);"_s;
    QTest::addRow("plain label")
        << widget << u"auto *label = new QLabel(this);\nlabel->setTextFormat(Qt::PlainText);"_s;
    QTest::addRow("application's loop") << u"app/main.cpp"_s << u"return QApplication::exec();"_s;
}

void TestHouse::leavesTheRestAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QCOMPARE(judged(path, code), QStringList());
}

void TestHouse::catchesAMissingLicence()
{
    QCOMPARE(brokenRules({u"app/base/id.cpp"_s, u"int a;\n"_s}).size(), 1);
}

void TestHouse::catchesAStrangerAtTheTop()
{
    QCOMPARE(strangersAtTheTop({u"app"_s, u".git"_s, u"notes.txt"_s}), QStringList{u"notes.txt"_s});
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
