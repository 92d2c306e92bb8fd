// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casecontent.h"
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "widgets/app/appwindow.h"
#include "widgets/app/caseview.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// How long the window's event loop is away while a probe of 500 exchanges is recorded into a case of
/// 100,000.
class TestResponsive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsNeverAwayForLong();

private:
    static constexpr int Stored = 100'000;
    static constexpr int Probed = 500;
    static constexpr qint64 MostAway = 50; ///< ms, the issue's figure
};

/// The longest time between two turns of a timer that is due at every turn of the loop.
class Gap : public QObject
{
public:
    Gap()
    {
        m_since.start();
        startTimer(1, Qt::PreciseTimer);
    }
    qint64 longest = 0; ///< ms

protected:
    void timerEvent(QTimerEvent *) override { longest = std::max(longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
};

void TestResponsive::theWindowIsNeverAwayForLong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.zcase"_s);
    test::writeSampleCase(path);
    test::addManyExchanges(path, Stored);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentCases(settings).add({path, {}, {}, {}, {}});
    test::FakeRunners runners;
    test::FakeChooser chooser;
    Services services;
    services.runners = runners.factory();
    services.profile.exercise = true; // as the sample case is
    services.chooser = &chooser;
    services.content = &cli::contentOf;
    AppWindow window(services, settings);
    window.show();
    window.openCase(path);
    QTRY_VERIFY_WITH_TIMEOUT(window.caseView(), 60'000);
    CaseView &view = *window.caseView();
    view.openPage(u"evidence"_s);
    QTRY_COMPARE(view.session().stored(), Stored + 24);

    dns::Run run = test::sampleRun(0).run;
    run.id = RunId::random();
    run.started = test::sampleTime(u"05:00:00"_s);
    run.exchanges.clear();
    view.probe({u"chain"_s, u"ministry.zz"_s, u"A"_s});
    test::FakeRunner *runner = runners.last(u"chain"_s);
    Q_EMIT runner->started(run);
    Gap gap;
    int sent = 0;
    QTimer feed;
    connect(&feed, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 5 && sent < Probed; ++i) {
            const dns::Exchange exchange = test::numberedExchange(sent++, run.started);
            run.exchanges << exchange.id();
            Q_EMIT runner->exchangeRecorded(exchange);
            Q_EMIT runner->progressed(sent, Probed, u"ministry.zz. A"_s);
        }
        if (sent < Probed)
            return;
        feed.stop();
        Q_EMIT runner->finished(dns::Outcome{test::documentOf(test::sampleRun(0).chain), run, 0});
    });
    feed.start(5);
    QTRY_COMPARE_WITH_TIMEOUT(view.session().context().snapshot()->exchanges, Stored + 24 + Probed, 60'000);
    qInfo("Longest time away: %lld ms, while %d exchanges were stored into a case of %d.", gap.longest,
        Probed, Stored);
    QVERIFY2(gap.longest <= MostAway, qPrintable(u"%1 ms"_s.arg(gap.longest)));
}

QTEST_MAIN(TestResponsive)
#include "tst_responsive.moc"
