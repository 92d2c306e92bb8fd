// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fakes.h"
#include "app/cli/casecontent.h"
#include "widgets/app/appwindow.h"
#include "widgets/app/caseview.h"
#include "widgets/lab/labchild.h"
#include "widgets/probe/workerrunner.h"
#include "widgets/theme/statuslabel.h"
#include "widgets/watch/watchpanel.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;
using Kind = dns::Look::Kind;

/// A watch from end to end: started in the window by keys, real workers, the built-in lab as the world. It
/// finds what is planted and shows it once, goes on when a worker is killed, and a case that was left in the
/// middle offers to go on.
class TestWatchWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsGoesOnAndIsTakenUp();

private:
    struct Told : Notifier
    {
        QStringList lines;
        void notify(const QString &title, const QString &text) override { lines << title + u" | "_s + text; }
    };

    static constexpr int Patience = 90'000; // ms

    Services services(const dns::Profile &profile)
    {
        Services services;
        services.runners = workerRunners(QStringLiteral(ZONECASE_CLI));
        services.labs = labChildren(QStringLiteral(ZONECASE_CLI));
        services.chooser = &m_chooser;
        services.notifier = &m_told;
        services.content = &cli::contentOf;
        services.profile = profile;
        return services;
    }
    void makeCase(const QString &path);
    static void type(AppWindow &window);
    static QStringList messages(AppWindow &window);
    static QList<qint64> workers();

    test::FakeChooser m_chooser;
    Told m_told;
};

void TestWatchWindow::makeCase(const QString &path)
{
    storage::CaseInfo info;
    info.id = CaseId::random();
    info.number = u"2026-007"_s;
    info.title = u"ministry.zz hijack"_s;
    info.kind = u"exercise"_s;
    info.tlp = u"TLP:AMBER"_s;
    info.opened = Instant::fromText(u"2026-11-21T01:59:00Z").value();
    QVERIFY(storage::CaseFile::create(path, info, ManualClock(info.opened)));
}

/// As one who has only a keyboard would.
void TestWatchWindow::type(AppWindow &window)
{
    CaseView &view = *window.caseView();
    view.findChild<QAction *>(u"watch"_s)->trigger();
    auto *names = view.findChild<QLineEdit *>(u"watchNames"_s);
    QVERIFY(names->isVisible());
    QTest::keyClicks(names, u"ministry.zz"_s);
    QLineEdit *every = view.findChild<QComboBox *>(u"watchEvery"_s)->lineEdit();
    every->selectAll();
    QTest::keyClicks(every, u"10s"_s);
    QTest::keyClick(names, Qt::Key_Return);
    QVERIFY(view.session().watch().isRunning());
}

QStringList TestWatchWindow::messages(AppWindow &window)
{
    QStringList lines;
    const auto *rows = window.caseView()->findChild<QWidget *>(u"messageRows"_s);
    for (const StatusLabel *label : rows->findChildren<StatusLabel *>())
        if (label->isVisible()) // one that was taken away goes a moment later
            lines << label->text();
    return lines;
}

/// Of this program, while they run.
QList<qint64> TestWatchWindow::workers()
{
    QList<qint64> found;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : all) {
        QFile status(u"/proc/%1/stat"_s.arg(entry)), command(u"/proc/%1/cmdline"_s.arg(entry));
        if (!status.open(QIODevice::ReadOnly) || !command.open(QIODevice::ReadOnly))
            continue;
        const QByteArray after = status.readAll().split(')').last().trimmed(); // "S PARENT …"
        if (after.split(' ').value(1).toLongLong() == QCoreApplication::applicationPid()
            && command.readAll().contains(QByteArray("worker\0", 7)))
            found << entry.toLongLong();
    }
    return found;
}

void TestWatchWindow::findsGoesOnAndIsTakenUp()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"watched.zcase"_s);
    makeCase(path);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentCases(settings).add({path, {}, {}, {}, {}});
    auto window = std::make_unique<AppWindow>(services({}), settings);
    window->show();
    window->openCase(path);
    QTRY_VERIFY(window->caseView());
    CaseSession &session = window->caseView()->session();
    const WatchDesk &watch = session.watch();
    QCOMPARE(messages(*window), QStringList()); // nothing to go on with
    session.startLab(u"A1"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(session.isLabReady(), Patience);
    QVERIFY(workers().isEmpty());

    type(*window);
    const auto looks = [&watch](int thing) { return watch.things().value(thing).looks; };
    QTRY_VERIFY_WITH_TIMEOUT(looks(0) > 0 && looks(1) > 0, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.context().snapshot()->runs.size(), 2, Patience);
    QCOMPARE(m_told.lines, QStringList());

    // What is planted: the DS leaves the parent. Each of the two sees it, and says so once.
    window->caseView()->findChild<QAction *>(u"labOn"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_told.lines.size(), 2, Patience);
    const int chainLooks = looks(0), delegationLooks = looks(1);
    QTRY_VERIFY_WITH_TIMEOUT(looks(0) > chainLooks + 1 && looks(1) > delegationLooks + 1, Patience);
    QCOMPARE(m_told.lines.filter(u"ministry.zz. A changed"_s).size(), 1);
    QCOMPARE(m_told.lines.filter(u"ministry.zz. changed"_s).size(), 1);
    QCOMPARE(m_told.lines.size(), 2);
    // Both stand in one row, which says the newer and lists the two.
    QCOMPARE(messages(*window).filter(u"changed between"_s).size(), 1);
    QVERIFY2(messages(*window).filter(u"2 changes. The newest: "_s).size() == 1,
        qPrintable(messages(*window).join(u'\n')));
    auto *listAll = window->caseView()->findChild<QPushButton *>(u"watchShowAll"_s);
    auto *list = window->caseView()->findChild<QListWidget *>(u"watchChangeList"_s);
    QVERIFY(listAll->isVisible() && !list->isVisible());
    QTest::keyClick(listAll, Qt::Key_Space);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QTRY_COMPARE(session.context().snapshot()->runs.size(), 4); // two first looks, two changes
    QStringList shown;
    for (const storage::StoredFinding &stored : session.context().snapshot()->findings)
        if (stored.finding.code.startsWith(u"change."_s))
            shown << stored.finding.code + u' ' + stored.finding.subject.id;
    QVERIFY2(shown.contains(u"change.ds-removed ministry.zz."_s), qPrintable(shown.join(u'\n')));
    QCOMPARE(shown.removeDuplicates(), 0);

    // A door leads there.
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(session.context().selection().kind, Selection::Kind::Run);
    QVERIFY(session.context().snapshot()->run(session.context().selection().run));
    QVERIFY(!list->isVisible() && !listAll->isVisible()); // one is left, and said
    QCOMPARE(messages(*window).filter(u"changed between"_s).size(), 1);
    QCOMPARE(messages(*window).filter(u"The newest"_s).size(), 0);
    QTest::keyClick(window->caseView()->findChild<QPushButton *>(u"watchShowNewest"_s), Qt::Key_Space);
    QCOMPARE(messages(*window).filter(u"changed between"_s).size(), 0);

    // A worker is killed in the middle of its look.
    const auto isSaid = [&window] { return !messages(*window).filter(u"ended before its time"_s).isEmpty(); };
    for (int attempt = 0; attempt < 10 && !isSaid(); ++attempt) { // one may be done before it is killed
        QList<qint64> alive;
        QVERIFY(QTest::qWaitFor([&alive] { return !(alive = workers()).isEmpty(); }, Patience));
        ::kill(static_cast<pid_t>(alive.first()), SIGKILL);
        (void)QTest::qWaitFor(isSaid, 5000);
    }
    QVERIFY(isSaid());
    const int chainAfter = looks(0), delegationAfter = looks(1);
    QTRY_VERIFY_WITH_TIMEOUT(looks(0) > chainAfter + 1 && looks(1) > delegationAfter + 1, Patience);
    QVERIFY(watch.isRunning());
    QVERIFY(!watch.things()[0].isUnanswered && !watch.things()[1].isUnanswered);

    // What lies on the disk at this moment is what a kill of the whole program would leave.
    const QString left = folder.filePath(u"left.zcase"_s);
    QTRY_VERIFY(QFile::exists(path + u"-wal"_s));
    const auto stamp = [&path]() -> QString { // or it would be a builder of two texts that are gone
        return QFileInfo(path).lastModified().toString(Qt::ISODateWithMs)
            + QFileInfo(path + u"-wal"_s).lastModified().toString(Qt::ISODateWithMs);
    };
    for (QString before; before != stamp();) { // neither was written between
        before = stamp();
        QFile::remove(left);
        QFile::remove(left + u"-wal"_s);
        QVERIFY(QFile::copy(path, left));
        QVERIFY(QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    }
    const QStringList told = m_told.lines;
    QSettings later(folder.filePath(u"later.ini"_s), QSettings::IniFormat);
    RecentCases(later).add({left, session.context().snapshot()->info.id.toText(), {}, {}, {}});
    {
        AppWindow again(services(session.network().current()), later);
        again.show();
        again.openCase(left);
        QTRY_VERIFY_WITH_TIMEOUT(again.caseView(), Patience);
        CaseView &view = *again.caseView();
        QVERIFY2(!view.session().context().snapshot()->readOnly, qPrintable(messages(again).join(u'\n')));
        QVERIFY2(
            !messages(again).filter(u"ministry.zz. was watched every 10s; the record breaks off"_s).isEmpty(),
            qPrintable(messages(again).join(u'\n')));
        for (auto *button : view.findChild<QWidget *>(u"messageRows"_s)->findChildren<QPushButton *>())
            QTest::keyClick(button, Qt::Key_Space);
        auto *start = view.findChild<QPushButton *>(u"watchStart"_s);
        QTRY_VERIFY(start->isVisible() && start->isEnabled());
        QVERIFY(!view.session().watch().isRunning()); // the plan comes before the packet
        const auto *state = view.findChild<StatusLabel *>(u"watchState"_s);
        QVERIFY2(state->text().startsWith(u"Every 10s, give or take 10 per cent: about "_s),
            qPrintable(state->text()));
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(view.session().watch().things().value(0).looks > 0
                && view.session().watch().things().value(1).looks > 0,
            Patience);
        QCOMPARE(m_told.lines, told); // it knows what it saw
    }

    // In order: the end stands in the record, and no worker outlives the window.
    const auto endings = [](const QList<dns::Look> &all) {
        return std::count_if(
            all.begin(), all.end(), [](const dns::Look &look) { return look.kind == Kind::Ended; });
    };
    window.reset();
    QVERIFY(workers().isEmpty());
    const SystemClock clock;
    const auto file = storage::CaseFile::open(path, storage::CaseFile::Mode::Snapshot, clock);
    QVERIFY(file);
    QCOMPARE(endings((*file)->looks().value()), 1);
}

QTEST_MAIN(TestWatchWindow)
#include "tst_watchwindow.moc"
