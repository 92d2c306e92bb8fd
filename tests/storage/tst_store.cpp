// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "tests/storage/samples.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

class StoreTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>(Opened);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"case.zcase"_s); }

    static Result<void> begin(Store &store, const dns::Run &run)
    {
        return store.run<void>([run](CaseFile &file) { return file.beginRun(run); }).result();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysStoredOnlyWhenItIs()
    {
        Store store(m_clock);
        QVERIFY(store.create(path(), info()).result());
        const dns::Run run = samples::run();
        QVERIFY(begin(store, run));
        QList<ExchangeId> stored;
        qsizetype readable = 0;
        // On the store's thread, at the moment of the signal: another connection must see them.
        connect(
            &store, &Store::stored, this,
            [&](const RunId &, const QList<ExchangeId> &ids) {
                const auto snapshot = CaseFile::open(path(), CaseFile::Mode::Snapshot, *m_clock);
                for (const ExchangeId &id : ids)
                    readable += snapshot && (*snapshot)->exchange(id) ? 1 : 0;
                stored << ids;
            },
            Qt::DirectConnection);
        QList<ExchangeId> sent;
        for (int i = 1; i <= 100; ++i) {
            sent << exchange(i).id();
            store.addExchange(run.id, exchange(i));
        }
        QVERIFY(store.close().result()); // comes after them in the queue
        QCOMPARE(stored, sent);
        QCOMPARE(readable, sent.size());
    }

    void worksInTheOrderOfItsQueue()
    {
        Store store(m_clock);
        const auto created = store.create(path(), info());
        const dns::Run run = samples::run();
        const auto begun = store.run<void>([run](CaseFile &file) { return file.beginRun(run); });
        store.addExchange(run.id, exchange(1));
        const auto counted = store.run<qint64>([](CaseFile &file) { return file.exchangeCount(); });
        store.addExchange(run.id, exchange(2));
        const auto again = store.run<qint64>([](CaseFile &file) { return file.exchangeCount(); });
        QCOMPARE(*counted.result(), 1);
        QCOMPARE(*again.result(), 2);
        QVERIFY(created.result());
        QVERIFY(begun.result());
    }

    void saysWhatChangedAndWhatFailed()
    {
        Store store(m_clock);
        QSignalSpy changed(&store, &Store::changed);
        QSignalSpy failed(&store, &Store::failed);
        QCOMPARE(store.run<qint64>([](CaseFile &file) { return file.exchangeCount(); }).result().error().code,
            Error::Code::NotFound);
        QVERIFY(store.create(path(), info()).result());
        QTRY_COMPARE(changed.size(), 1);
        Note note;
        note.text = u"called the registry"_s;
        QVERIFY(store.run<NoteId>([note](CaseFile &file) { return file.addNote(note); }).result());
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().toStringList(), QStringList{u"notes"_s});
        store.addExchange(RunId::random(), exchange(1));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::NotFound);
    }

    void answersOnTheAskersThread()
    {
        Store store(m_clock);
        QThread *asked = nullptr;
        store.create(path(), info()).then(this, [&](const Result<CaseInfo> &) {
            asked = QThread::currentThread();
        });
        QTRY_COMPARE(asked, QThread::currentThread());
    }

    void finishesItsWorkWhenItGoes()
    {
        const dns::Run run = samples::run();
        {
            Store store(m_clock);
            store.create(path(), info());
            store.run<void>([run](CaseFile &file) { return file.beginRun(run); });
            for (int i = 1; i <= 50; ++i)
                store.addExchange(run.id, exchange(i));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"case.zcase"_s});
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write, *m_clock);
        QCOMPARE(*(*file)->exchangeCount(), 50);
        QCOMPARE((*file)->runs()->first().end, dns::RunEnd::Died);
    }

    // A figure, not a verdict: how long an exchange takes from its coming to its commit.
    void commitsSoon()
    {
        Store store(m_clock);
        QVERIFY(store.create(path(), info()).result());
        const dns::Run run = samples::run();
        QVERIFY(begin(store, run));
        QHash<ExchangeId, qint64> came;
        QList<qint64> took;
        QMutex mutex;
        const auto committed = [&] {
            const QMutexLocker locker(&mutex);
            return took.size();
        };
        connect(
            &store, &Store::stored, this,
            [&](const RunId &, const QList<ExchangeId> &ids) {
                const QMutexLocker locker(&mutex);
                for (const ExchangeId &id : ids)
                    took << monotonicNanoseconds() - came[id];
            },
            Qt::DirectConnection);
        constexpr int Count = 500;
        for (int i = 1; i <= Count; ++i) {
            const dns::Exchange next = exchange(i);
            {
                const QMutexLocker locker(&mutex);
                came[next.id()] = monotonicNanoseconds();
            }
            store.addExchange(run.id, next);
            if (i % 5 == 0) // in fives, each five after those before are on the disk
                QTRY_COMPARE(committed(), i);
        }
        std::sort(took.begin(), took.end());
        qInfo("commit latency: median %.1f ms, 95 %% %.1f ms, worst %.1f ms", double(took[Count / 2]) / 1e6,
            double(took[Count * 95 / 100]) / 1e6, double(took.last()) / 1e6);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
