// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casecontent.h"
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "widgets/app/appwindow.h"
#include "widgets/app/caseview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// Walks the start page and every page of a case for controls that a screen reader could not name.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void theTabKeyReachesEveryControl();
    void labelsShowPlainText();

private:
    QTemporaryDir m_folder;
    test::FakeRunners m_runners;
    test::FakeChooser m_chooser;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AppWindow> m_window;
};

void TestAccessible::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.zcase"_s);
    test::writeSampleCase(path);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentCases(*m_settings).add({path, {}, {}, {}, {}});
    Services services;
    services.runners = m_runners.factory();
    services.labs = [] { return std::make_unique<test::FakeLab>(); };
    services.chooser = &m_chooser;
    services.content = &cli::contentOf;
    m_window = std::make_unique<AppWindow>(services, *m_settings);
    m_window->show();
    m_window->openCase(path);
    QTRY_VERIFY(m_window->caseView());
    m_window->caseView()->beginDemo();
}

static bool isControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractSlider *>(widget)
        || widget->focusPolicy() & Qt::TabFocus;
}

/// Parts of a control that has a name itself.
static bool isPart(const QWidget *widget)
{
    for (const QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget())
        if (qobject_cast<const QComboBox *>(outer) || qobject_cast<const QAbstractSpinBox *>(outer)
            || qobject_cast<const QAbstractItemView *>(outer) || qobject_cast<const QLineEdit *>(outer)
            || outer->inherits("QComboBoxPrivateContainer"))
            return true;
    return false;
}

static bool hasName(const QWidget *widget)
{
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
        if (!face->text(QAccessible::Name).trimmed().isEmpty())
            return true;
    return !widget->accessibleName().trimmed().isEmpty();
}

void TestAccessible::everyControlHasAName_data()
{
    QTest::addColumn<QString>("page");
    QTest::addRow("start") << QString();
    for (const Page *page : m_window->caseView()->pages())
        QTest::addRow("%s", qPrintable(page->objectName())) << page->objectName();
}

void TestAccessible::everyControlHasAName()
{
    QFETCH(QString, page);
    const QWidget *root
        = page.isEmpty() ? m_window->findChild<QWidget *>(u"startPage"_s) : m_window->caseView();
    if (!page.isEmpty())
        m_window->caseView()->openPage(page);
    QStringList nameless;
    int seen = 0;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!isControl(widget) || isPart(widget))
            continue;
        ++seen;
        if (!hasName(widget))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                    + u" in "_s + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
    }
    QVERIFY(seen > 2);
    QCOMPARE(nameless.join(u'\n'), QString());
}

/// Qt loses widgets out of the ring when it is told an order of compound ones: then no key leads to them.
void TestAccessible::theTabKeyReachesEveryControl()
{
    QSet<const QWidget *> ring;
    const QWidget *first = m_window.get();
    for (const QWidget *at = first->nextInFocusChain(); at != first && !ring.contains(at);
         at = at->nextInFocusChain())
        ring.insert(at);
    QStringList lost;
    for (const QWidget *widget : m_window->caseView()->findChildren<QWidget *>())
        if (widget->window() == first && isControl(widget) && !isPart(widget)
            && widget->focusPolicy() & Qt::TabFocus && !ring.contains(widget))
            lost << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    QCOMPARE(lost.join(u'\n'), QString());
}

void TestAccessible::labelsShowPlainText()
{
    QStringList guessing;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText)
            guessing << label->objectName() + u": "_s + label->text();
    QCOMPARE(guessing.join(u'\n'), QString());
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
