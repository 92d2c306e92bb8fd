// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recentcases.h"
#include "widgets/start/startpage.h"

#include "widgets/commands/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// The start page and the command palette, driven by keys.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersCasesNewestFirst();
    void aRecentCaseOpensByKey();
    void aCaseIsDescribedWithoutADialog();
    void theFormIsFilledInByKeys();
    void paletteGivesTheCommandThatWasTyped();
};

void TestStart::remembersCasesNewestFirst()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentCases recent(settings);
    for (int i = 0; i < 20; ++i)
        recent.add({u"/cases/%1.zcase"_s.arg(i), {}, u"%1"_s.arg(i), u"title"_s, u"TLP:GREEN"_s});
    recent.add({u"/cases/12.zcase"_s, {}, u"12"_s, u"another title"_s, u"TLP:GREEN"_s});
    QCOMPARE(recent.list().size(), RecentCases::Most);
    QCOMPARE(recent.list().first().title, u"another title"_s);
    QVERIFY(recent.holds(u"/cases/12.zcase"_s));
    recent.remove(u"/cases/12.zcase"_s);
    QVERIFY(!recent.holds(u"/cases/12.zcase"_s));
}

void TestStart::aRecentCaseOpensByKey()
{
    StartPage page;
    page.setRecent(
        {{u"/cases/a.zcase"_s, {}, u"1"_s, u"a"_s, {}}, {u"/cases/b.zcase"_s, {}, u"2"_s, u"b"_s, {}}});
    page.show();
    QSignalSpy chosen(&page, &StartPage::recentChosen);
    auto *list = page.findChild<QListWidget *>(u"recentCases"_s);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"/cases/b.zcase"_s);
}

void TestStart::aCaseIsDescribedWithoutADialog()
{
    StartPage page;
    page.show();
    storage::CaseInfo described;
    connect(&page, &StartPage::caseDescribed, this,
        [&described](const storage::CaseInfo &info) { described = info; });
    page.beginNew(u"2026-008"_s, u"Ana Lyst"_s);
    auto *create = page.findChild<QPushButton *>(u"caseCreate"_s);
    QVERIFY(!create->isEnabled());
    auto *title = page.findChild<QLineEdit *>(u"caseTitle"_s);
    QTest::keyClicks(title, u"ministry.zz hijack"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(described.title, u"ministry.zz hijack"_s);
    QCOMPARE(described.number, u"2026-008"_s);
    QCOMPARE(described.tlp, u"TLP:AMBER"_s);
}

void TestStart::theFormIsFilledInByKeys()
{
    StartPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.beginNew(u"2026-008"_s, u"Ana Lyst"_s);
    QStringList order;
    while (order.size() < 4) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.join(u' '), u"caseTitle caseNumber caseTlp caseAnalyst"_s);
    auto *title = page.findChild<QLineEdit *>(u"caseTitle"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    QVERIFY(!title->isVisible());
}

void TestStart::paletteGivesTheCommandThatWasTyped()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    QAction chain(u"Open Chain"_s), findings(u"Open Findings"_s);
    QSignalSpy given(&findings, &QAction::triggered);
    CommandPalette palette(&window);
    palette.open({&chain, &findings});
    auto *typed = palette.findChild<QLineEdit *>(u"commandTyped"_s);
    QTest::keyClicks(typed, u"find"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QVERIFY(!palette.isVisible());
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
