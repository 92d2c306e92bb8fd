// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/samples.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

// A case of 100,000 exchanges: the size that DESIGN.md and CASE-MODEL.md speak of.
class ListingTest : public QObject
{
    Q_OBJECT

    static constexpr int Count = 100'000;
    static constexpr int RunsCount = 100;
    static constexpr int PageSize = 200;

    ManualClock m_clock{Opened};
    QTemporaryDir m_folder;
    std::unique_ptr<CaseFile> m_file;
    QList<RunId> m_runs;

    QString path() const { return m_folder.filePath(u"case.zcase"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_file = std::move(*CaseFile::create(path(), info(), m_clock));
        for (int r = 0; r < RunsCount; ++r) {
            const dns::Run run = samples::run();
            m_runs << run.id;
            QList<dns::Exchange> exchanges;
            for (int i = 0; i < Count / RunsCount; ++i)
                exchanges << exchange(r * (Count / RunsCount) + i + 1, r % 2 ? u"odd.zz."_s : u"even.zz."_s);
            QVERIFY(m_file->beginRun(run));
            const Result<void> added = m_file->addExchanges(run.id, exchanges);
            QVERIFY2(added, why(added));
        }
        QCOMPARE(*m_file->exchangeCount(), Count);
        qInfo("%d exchanges stored in %lld ms", Count, timer.elapsed());
    }

    void comesInPages()
    {
        QElapsedTimer timer;
        timer.start();
        qint64 after = 0, worst = 0;
        int pages = 0, rows = 0;
        for (;;) {
            const qint64 before = timer.nsecsElapsed();
            const Result<QList<ExchangeRow>> page = m_file->exchanges({}, after, PageSize);
            worst = std::max(worst, timer.nsecsElapsed() - before);
            QVERIFY2(page, why(page));
            if (page->isEmpty())
                break;
            QVERIFY(page->size() <= PageSize);
            QVERIFY(page->first().sequence > after);
            after = page->last().sequence;
            rows += static_cast<int>(page->size());
            ++pages;
        }
        qInfo("%d pages of %d, %.2f ms a page, worst %.2f ms", pages, PageSize,
            double(timer.elapsed()) / pages, double(worst) / 1e6);
        QCOMPARE(rows, Count);
        QCOMPARE(pages, Count / PageSize);
    }

    void comesByRunTimeAndText()
    {
        Filter filter;
        filter.run = m_runs[41];
        const Result<QList<ExchangeRow>> ofRun = m_file->exchanges(filter, 0, Count);
        QCOMPARE(ofRun->size(), Count / RunsCount);
        QCOMPARE(ofRun->first().run, m_runs[41]);
        QVERIFY(std::is_sorted(ofRun->begin(), ofRun->end(),
            [](const ExchangeRow &a, const ExchangeRow &b) { return a.sequence < b.sequence; }));
        filter.text = u"EVEN.zz"_s;
        QCOMPARE(m_file->exchanges(filter, 0, Count)->size(), 0);
        filter.run.reset();
        QCOMPARE(m_file->exchanges(filter, 0, Count)->size(), Count / 2);
        filter.text = u"192.0.2.53"_s;
        filter.from = exchange(10).start;
        filter.to = exchange(19).start;
        QCOMPARE(m_file->exchanges(filter, 0, Count)->size(), 10);
    }

    void isVerifiedWhole()
    {
        QElapsedTimer timer;
        timer.start();
        const Result<Verification> verification = m_file->verify();
        QVERIFY2(verification, why(verification));
        QVERIFY(verification->isIntact());
        QCOMPARE(verification->exchanges, Count);
        QVERIFY(verification->exhibits > Count); // some queries are the same bytes
        qInfo("verified in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "tst_listing.moc"
