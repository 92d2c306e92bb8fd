// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casecontent.h"
#include "tests/widgets/fakes.h"
#include "app/finding/catalogue.h"
#include "tests/widgets/samplecase.h"
#include "widgets/app/appwindow.h"
#include "widgets/app/caseview.h"
#include "widgets/lab/labbar.h"
#include "widgets/probe/probebar.h"
#include "widgets/report/reportpage.h"
#include "widgets/theme/exerciseband.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// The window of a case with a real case file, driven by keys; workers and lab are played.
class TestCaseWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithItsSentence();
    void keysLeadToPages();
    void aStrangersCaseIsReadOnly();
    void aFindingSelectedShowsItsMessages();
    void escapeGoesBackStepByStep();
    void thePlansKeysAreItsOwn();
    void tabReachesAllOfTheChain();
    void fitsANarrowScreen();
    void aNoteIsWrittenKeptAndUndone();
    void aProbeIsRecordedAndItsChangesStored();
    void whatIsShownIsAcceptedAsBaselineAndThatUndone();
    void aMarkHoldsForWhatWasRecordedBefore();
    void filesDroppedAreHandedIn();
    void anExerciseGoesOnInItsLabOrNowhere();
    void theLabMakesTheBandAppear();
    void theClockOfTheBlastIsReadFromTheCase();
    void theReportIsExported();
    void theChainsPictureStandsInCustody();
    void aThingOfTheChainIsCopied();

private:
    void beginWith(bool exercise);
    void open(bool known = true);
    RunId probeLater();
    RunId probeDelegation();
    CaseView &view() { return *m_window->caseView(); }
    CaseContext &context() { return view().session().context(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(
            m_window->focusWidget() ? m_window->focusWidget() : m_window->caseView(), key, modifiers);
    }
    QList<storage::CustodyEntry> custody()
    {
        QFuture<Result<QList<storage::CustodyEntry>>> read
            = view().session().records().work<QList<storage::CustodyEntry>>(
                [](storage::CaseFile &file) { return file.custody(); });
        read.waitForFinished();
        return read.result().value_or(QList<storage::CustodyEntry>());
    }
    /// "FILE sha256:HEX", as the file is.
    static bool isDigestOf(const QString &reason)
    {
        QFile file(reason.section(u" sha256:"_s, 0, 0));
        return file.open(QIODevice::ReadOnly) && file.size() > 200
            && reason.endsWith(u" sha256:"_s + QString::fromLatin1(sha256(file.readAll()).toHex()));
    }
    QString page() { return view().findChild<QStackedWidget *>()->currentWidget()->objectName(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    test::FakeRunners m_runners;
    test::FakeChooser m_chooser;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AppWindow> m_window;
};

void TestCaseWindow::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sample.zcase"_s);
    test::writeSampleCase(m_path);
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    beginWith(true);
}

/// The sample case is an exercise: it goes on in a lab, or nowhere.
void TestCaseWindow::beginWith(bool exercise)
{
    m_window.reset();
    m_runners.made.clear();
    Services services;
    services.profile.exercise = exercise;
    services.runners = m_runners.factory();
    services.labs = [] { return std::make_unique<test::FakeLab>(); };
    services.chooser = &m_chooser;
    services.content = &cli::contentOf;
    m_window = std::make_unique<AppWindow>(services, *m_settings);
    m_window->show();
}

void TestCaseWindow::open(bool known)
{
    if (known)
        RecentCases(*m_settings).add({m_path, {}, {}, {}, {}});
    m_window->openCase(m_path);
    QTRY_VERIFY(m_window->caseView());
    view().setFocus();
}

void TestCaseWindow::opensWithItsSentence()
{
    open();
    QCOMPARE(context().snapshot()->runs.size(), 4);
    const QString sentence = view().pages().first()->stateSentence();
    QVERIFY2(sentence.contains(u"ministry.zz"_s), qPrintable(sentence));
    QVERIFY(!context().snapshot()->clocks.isEmpty());
}

void TestCaseWindow::keysLeadToPages()
{
    open();
    key(Qt::Key_5);
    QCOMPARE(page(), u"evidence"_s);
    key(Qt::Key_7);
    QCOMPARE(page(), u"findings"_s);
    key(Qt::Key_L);
    QCOMPARE(m_window->focusWidget()->objectName(), u"probeName"_s);
}

void TestCaseWindow::aStrangersCaseIsReadOnly()
{
    open(false);
    QVERIFY(context().snapshot()->readOnly);
    const QString why = view().session().baselines().accept(context().snapshot()->runs.last().summary.id);
    QVERIFY2(why.contains(u"reading only"_s), qPrintable(why));
    QVERIFY(!view().session().undo().canUndo());
}

void TestCaseWindow::aFindingSelectedShowsItsMessages()
{
    open();
    key(Qt::Key_7);
    auto *table = view().findChild<QTableView *>(u"findingsTable"_s);
    QVERIFY(table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(context().selection().kind, Selection::Kind::Finding);
    QVERIFY(!context().selection().evidence.isEmpty());
    QTRY_VERIFY(m_runners.last(u"render"_s));
    QCOMPARE(m_runners.last(u"render"_s)->job.recorded->exchanges.first().id(),
        context().selection().evidence.first());
}

void TestCaseWindow::escapeGoesBackStepByStep()
{
    open();
    context().select(Selection::zone(u"zz."_s, {}, {}));
    context().setFilter(u"zz"_s);
    key(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(context().filter().isEmpty());
    QVERIFY(!context().selection().isEmpty());
    key(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(context().selection().isEmpty());
}

void TestCaseWindow::thePlansKeysAreItsOwn()
{
    open();
    context().select(Selection::zone(u"zz."_s, {}, {}));
    auto *bar = view().findChild<ProbeBar *>();
    bar->setQuestion(u"ministry.zz"_s, {});
    bar->setPlan(Plan{});
    bar->findChild<QToolButton *>(u"probePlan"_s)->click();
    auto *servers = view().findChild<QTreeWidget *>(u"planServers"_s);
    QVERIFY(servers->isVisible());
    QTest::keyClick(servers, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->focusWidget()->objectName() != u"probeName"_s);
    QTest::keyClick(servers, Qt::Key_Escape);
    QVERIFY(!servers->isVisible());
    QVERIFY(!context().selection().isEmpty()); // Esc was the panel's
}

void TestCaseWindow::tabReachesAllOfTheChain()
{
    open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    key(Qt::Key_2);
    QCOMPARE(page(), u"chain"_s);
    key(Qt::Key_L);
    QStringList order;
    for (int stop = 0; stop < 60; ++stop) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        const QWidget *at = m_window->focusWidget();
        if (at->objectName() == u"probeName"_s)
            break;
        order << (at->objectName().isEmpty() ? at->accessibleName() : at->objectName());
    }
    QVERIFY2(order.join(u' ').startsWith(u"probeType probe-chain probe-delegation "_s), qPrintable(order.join(u' ')));
    QVERIFY2(order.join(u' ').contains(u"subject run against Smaller (−) Larger (+) Fit the picture into the page (0) "
                                       "Copy the chain as text chainExport chainPicture"_s),
        qPrintable(order.join(u' ')));
}

void TestCaseWindow::fitsANarrowScreen()
{
    open();
    QStringList wide;
    for (const QWidget *part : view().findChildren<QWidget *>())
        if (part->minimumSizeHint().width() > 500 && part->isVisible())
            wide << QString::fromLatin1(part->metaObject()->className())
                    + u" %1"_s.arg(part->minimumSizeHint().width());
    QVERIFY2(m_window->minimumSizeHint().width() <= 900,
        qPrintable(u"%1: "_s.arg(m_window->minimumSizeHint().width()) + wide.join(u", "_s)));
}

void TestCaseWindow::aNoteIsWrittenKeptAndUndone()
{
    open();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page(), u"notes"_s);
    QTRY_COMPARE(context().snapshot()->notes.size(), 3);
    auto *text = view().findChild<QPlainTextEdit *>(u"noteText"_s);
    QTRY_VERIFY(text->toPlainText().isEmpty());
    QTest::keyClicks(text, u"Called the registry."_s);
    QTRY_COMPARE(context().snapshot()->notes.last().text, u"Called the registry."_s);
    key(Qt::Key_Z);
    QTRY_COMPARE(context().snapshot()->notes.last().text, QString());
    key(Qt::Key_Z);
    QTRY_COMPARE(context().snapshot()->notes.size(), 2);
}

/// A run of the first step's kind at a later time, as a worker would bring it.
RunId TestCaseWindow::probeLater()
{
    test::SampleRun sample = test::sampleRun(1);
    sample.run.id = RunId::random();
    sample.run.started = test::sampleTime(u"03:00:00"_s);
    sample.chain.at = sample.run.started;
    view().probe({u"chain"_s, u"ministry.zz"_s, u"A"_s});
    test::FakeRunner *runner = m_runners.last(u"chain"_s);
    Q_EMIT runner->started(sample.run);
    sample.run.exchanges.clear();
    for (int i = 0; i < 4; ++i) {
        const dns::Exchange exchange = test::numberedExchange(500 + i, sample.run.started);
        sample.run.exchanges << exchange.id();
        Q_EMIT runner->exchangeRecorded(exchange);
    }
    Q_EMIT runner->finished(dns::Outcome{test::documentOf(sample.chain), sample.run, 0});
    return sample.run.id;
}

void TestCaseWindow::whatIsShownIsAcceptedAsBaselineAndThatUndone()
{
    open();
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); // the overview shows no run
    QVERIFY(context().snapshot()->baselines.isEmpty());
    key(Qt::Key_2);
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(context().snapshot()->baselines.size(), 1);
    const storage::Baseline baseline = context().snapshot()->baselines.first();
    QCOMPARE(baseline.run, context().snapshot()->runs.last().summary.id);
    QCOMPARE(baseline.subject, context().snapshot()->runs.last().subject);
    QCOMPARE(baseline.acceptedBy, u"Ana Lyst"_s);
    key(Qt::Key_Z);
    QTRY_VERIFY(context().snapshot()->baselines.isEmpty());
    view().findChild<QAction *>(u"redo"_s)->trigger();
    QTRY_COMPARE(context().snapshot()->baselines, QList{baseline});
    const RunId later = probeLater();
    const auto found = [&] {
        QStringList codes;
        for (const storage::StoredFinding &stored : context().snapshot()->findings)
            if (stored.run == later && stored.finding.code.startsWith(u"baseline."_s))
                codes << stored.finding.code;
        codes.sort();
        return codes;
    };
    QTRY_VERIFY2(found().contains(u"baseline.chain-status"_s), qPrintable(found().join(u' ')));
    view().findChild<QAction *>(u"withdrawBaseline"_s)->trigger();
    QTRY_VERIFY(context().snapshot()->baselines.isEmpty());
    key(Qt::Key_Z);
    QTRY_COMPARE(context().snapshot()->baselines, QList{baseline});
}

RunId TestCaseWindow::probeDelegation()
{
    view().probe({u"delegation"_s, u"ministry.zz"_s, {}});
    test::FakeRunner *runner = m_runners.last(u"delegation"_s);
    const dns::Exchange exchange = test::numberedExchange(700, test::sampleTime(u"03:10:00"_s));
    delegation::ServerState row;
    row.side = u"child"_s;
    row.name = *dns::Name::fromText(u"ns1.edge-relay.test");
    row.address = *dns::IpAddress::fromText(u"203.0.113.66");
    row.outcome = u"answered"_s;
    row.evidence = {exchange.id()};
    delegation::Delegation document;
    document.request = *delegation::DelegationRequest::fromJson(runner->job.parameters);
    document.at = test::sampleTime(u"03:10:00"_s);
    document.servers = {row};
    dns::Run run;
    run.id = RunId::random();
    run.command = u"delegation"_s;
    run.parameters = runner->job.parameters;
    run.profile = runner->job.profile;
    run.started = document.at;
    run.ended = run.started.plusSeconds(1);
    run.end = dns::RunEnd::Complete;
    run.exchanges = {exchange.id()};
    Q_EMIT runner->started(run);
    Q_EMIT runner->exchangeRecorded(exchange);
    Q_EMIT runner->finished(dns::Outcome{QJsonDocument(document.toJson()).toJson(), run, 0});
    return run.id;
}

void TestCaseWindow::aMarkHoldsForWhatWasRecordedBefore()
{
    open();
    const RunId run = probeDelegation();
    QTRY_COMPARE(context().snapshot()->runs.size(), 5);
    const auto found = [&] {
        QStringList lines;
        for (const storage::StoredFinding &stored : context().snapshot()->findings)
            if (stored.run == run && stored.finding.code == u"hijack.marked-server"_s)
                lines << finding::sentence(stored.finding);
        return lines.join(u'\n');
    };
    QCOMPARE(found(), QString());
    key(Qt::Key_3);
    auto *table = view().findChild<QTableView *>(u"delegationTable"_s);
    table->setCurrentIndex(table->model()->index(0, 1));
    QVERIFY(view().findChild<QPushButton *>(u"inspectorMark"_s)->isEnabled());
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->focusWidget()->objectName(), u"markReason"_s);
    QTest::keyClicks(m_window->focusWidget(), u"the proxy"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY2(found().contains(u"203.0.113.66 was marked in this case as an attacker's"_s)
            && found().contains(u"the proxy"_s),
        qPrintable(found()));
    // The report says what the window says.
    const auto told = [&] {
        QFuture<Result<report::CaseContent>> content = view().session().content();
        content.waitForFinished();
        const QList<report::ReportedFinding> all = content.result()->findings;
        return std::count_if(all.begin(), all.end(),
            [](const report::ReportedFinding &one) { return one.finding.code == u"hijack.marked-server"_s; });
    };
    QCOMPARE(told(), 1);
    key(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(!view().findChild<QWidget *>(u"marksPanel"_s)->isVisible());
    key(Qt::Key_Z);
    QTRY_COMPARE(found(), QString());
    QCOMPARE(told(), 0);
    // The journal tells of both.
    QFuture<Result<storage::Verification>> verified
        = view().session().records().work<storage::Verification>([](storage::CaseFile &file) { return file.verify(); });
    verified.waitForFinished();
    QVERIFY(verified.result()->isIntact());
}

void TestCaseWindow::filesDroppedAreHandedIn()
{
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(ZONECASE_SOURCE_DIR "/tests/exchange/domain.json"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view(), &drop);
    QCOMPARE(view().session().handedIn().items().size(), 1);
    QVERIFY(view().findChild<QWidget *>(u"handedPanel"_s)->isVisible());
    QCOMPARE(view().findChild<QToolButton *>(u"probeHanded"_s)->text(), u"files ▸ 1 registry answers"_s);
    const auto kept = [&] {
        const QList<storage::CustodyEntry> entries = custody();
        return std::any_of(entries.begin(), entries.end(), [](const storage::CustodyEntry &entry) {
            return entry.action == u"received"_s && entry.reason == u"RDAP answer on scpt-network.zz."_s;
        });
    };
    QVERIFY(kept());
    data.setUrls({QUrl::fromLocalFile(u"/tmp/picture.png"_s)});
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&view(), &other);
    QVERIFY(!other.isAccepted());
}

void TestCaseWindow::aProbeIsRecordedAndItsChangesStored()
{
    open();
    const qsizetype before = context().snapshot()->findings.size();
    probeLater();
    QTRY_COMPARE(context().snapshot()->runs.size(), 5);
    QTRY_VERIFY(context().snapshot()->findings.size() > before);
    QCOMPARE(context().snapshot()->exchanges, 28);
}

void TestCaseWindow::anExerciseGoesOnInItsLabOrNowhere()
{
    beginWith(false);
    open();
    QVERIFY(!view().session().network().isReady());
    view().session().probes().start({u"chain"_s, u"ministry.zz"_s, {}});
    QCOMPARE(m_runners.last(u"chain"_s), nullptr);
    const QList<QPushButton *> buttons = view().findChildren<QPushButton *>();
    const auto start = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton *button) { return button->text().startsWith(u"Start lab"_s); });
    QVERIFY(start != buttons.end());
    (*start)->click();
    QTRY_COMPARE(context().snapshot()->profile, u"lab A1"_s);
    QVERIFY(view().session().network().isReady());
}

void TestCaseWindow::theLabMakesTheBandAppear()
{
    m_window->openCase(m_path);
    QTRY_VERIFY(m_window->caseView());
    view().beginDemo();
    QTRY_COMPARE(context().snapshot()->profile, u"lab A1"_s);
    QVERIFY(view().findChild<ExerciseBand *>()->isVisible());
    QVERIFY(!view().findChild<LabBar *>()->isPlaying()); // or the guide's steps would pass while one reads
}

/// A comparison that knew what was wrong, and since when no server gives it any more.
static void addTimedComparison(const QString &path)
{
    resolvers::Comparison document;
    document.request.names = {dns::Name::fromText(u"webmail.ministry.zz."_s).value()};
    document.request.bad = {u"203.0.113.70"_s};
    document.request.withdrawn = test::sampleTime(u"01:59:00"_s);
    document.at = test::sampleTime(u"02:59:00"_s);
    document.blast = {{document.request.names.first(), dns::type::A,
        {{.kind = u"answer"_s, .owner = document.request.names.first(), .type = dns::type::A, .ttl = 3900,
            .lasts = 3900, .correctUntil = test::sampleTime(u"03:04:02"_s)}},
        {}}};
    dns::Run run;
    run.id = RunId::random();
    run.command = u"resolvers"_s;
    run.parameters = document.request.toJson();
    run.started = run.ended = document.at;
    run.end = dns::RunEnd::Complete;
    const ManualClock clock(document.at);
    const auto file = storage::CaseFile::open(path, storage::CaseFile::Mode::Write, clock);
    QVERIFY(file);
    QVERIFY((*file)->addTranscript({run, {}}, QJsonDocument(document.toJson()).toJson(), {}));
}

void TestCaseWindow::theClockOfTheBlastIsReadFromTheCase()
{
    addTimedComparison(m_path);
    for (int opening = 0; opening < 2; ++opening) {
        open();
        view().session().startLab(u"A1"_s, {}); // its clock is at 02:00:00
        view().openPage(u"resolvers"_s);
        const auto *clocks = view().findChild<QWidget *>(u"blastClocks"_s);
        QStringList texts;
        for (const QLabel *label : clocks->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains(u"2026-11-21 03:04:02 UTC"_s), qPrintable(texts.join(u'\n')));
        const auto *left = view().findChild<QLabel *>(u"countdown-blast_correct"_s);
        QVERIFY2(left->text().startsWith(u"1 h 04 min 0"_s) || left->text().startsWith(u"1 h 03 min 5"_s),
            qPrintable(left->text()));
        view().findChild<QAction *>(u"labOn"_s)->trigger(); // ten minutes later
        QVERIFY2(left->text().startsWith(u"54 min 0"_s) || left->text().startsWith(u"53 min 5"_s),
            qPrintable(left->text()));
        const QPointer<CaseView> closing = &view();
        view().leave();
        QTRY_VERIFY(!closing); // and with it the lock on the case
    }
}

void TestCaseWindow::theReportIsExported()
{
    open();
    view().openPage(u"report"_s);
    auto *report = view().findChild<ReportPage *>();
    QTRY_VERIFY(report->isWritten());
    for (const QString &suffix : {u"pdf"_s, u"html"_s, u"md"_s, u"odt"_s}) {
        m_chooser.answer = m_folder->filePath(u"report."_s + suffix);
        QSignalSpy exported(report, &ReportPage::exported);
        QTest::mouseClick(view().findChild<QPushButton *>(u"export-"_s + suffix), Qt::LeftButton);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(QFileInfo(m_chooser.answer).size() > 500);
        QVERIFY(m_chooser.suggested.endsWith(suffix));
    }
    const QList<storage::CustodyEntry> entries = custody();
    QCOMPARE(entries.size(), 4);
    for (const storage::CustodyEntry &entry : entries) {
        QCOMPARE(entry.item, u"report"_s);
        QVERIFY2(isDigestOf(entry.reason), qPrintable(entry.reason));
    }
}

void TestCaseWindow::theChainsPictureStandsInCustody()
{
    open();
    key(Qt::Key_2);
    QCOMPARE(page(), u"chain"_s);
    auto *exporting = view().findChild<QToolButton *>(u"chainExport"_s);
    for (const QString &suffix : {u"svg"_s, u"png"_s, u"dot"_s, u"txt"_s}) {
        m_chooser.answer = m_folder->filePath(u"chain."_s + suffix);
        exporting->setFocus();
        QTest::keyClick(exporting, Qt::Key_Space);
        QTRY_VERIFY(QFileInfo::exists(m_chooser.answer));
    }
    QCOMPARE(m_chooser.suggested, u"chain ministry.zz A.svg"_s);
    const QList<storage::CustodyEntry> entries = custody();
    QCOMPARE(entries.size(), 4);
    const auto &runs = context().snapshot()->runs;
    for (const storage::CustodyEntry &entry : entries) {
        QCOMPARE(entry.action, u"exported"_s);
        QCOMPARE(entry.item, // the last run, and the last secure one before it
            u"picture of run:%1 against run:%2"_s.arg(
                runs[3].summary.id.toText(), runs[0].summary.id.toText()));
        QVERIFY2(isDigestOf(entry.reason), qPrintable(entry.reason));
    }
}

void TestCaseWindow::aThingOfTheChainIsCopied()
{
    open();
    key(Qt::Key_2);
    QTRY_COMPARE(m_window->focusWidget()->objectName(), u"chainPicture"_s);
    key(Qt::Key_End, Qt::NoModifier);
    key(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(context().selection().kind, Selection::Kind::Record);
    key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    const QJsonObject copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(copied[u"kind"_s].toString(), u"record"_s); // in no language
    QCOMPARE(copied[u"id"_s].toString(), u"ministry.zz./DNSKEY"_s);
    QCOMPARE(copied[u"run"_s].toString(), context().selection().run.toText());
    QCOMPARE(copied[u"evidence"_s].toArray().size(), context().selection().evidence.size());
    QVERIFY(copied[u"evidence"_s].toArray().size() > 0 && copied[u"proof"_s].toArray().size() > 0);
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(copied[u"text"_s].toString()),
        qPrintable(QGuiApplication::clipboard()->text()));
}

QTEST_MAIN(TestCaseWindow)
#include "tst_casewindow.moc"
