// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/rawfile.h"
#include "tests/storage/samples.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

using Mode = CaseFile::Mode;

class CaseFileTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"case.zcase"_s); }
    std::unique_ptr<CaseFile> made()
    {
        Result<std::unique_ptr<CaseFile>> file = CaseFile::create(path(), info(), m_clock);
        return file ? std::move(*file) : nullptr;
    }
    std::unique_ptr<CaseFile> opened(Mode mode)
    {
        Result<std::unique_ptr<CaseFile>> file = CaseFile::open(path(), mode, m_clock);
        if (!file)
            qInfo("%s", why(file));
        return file ? std::move(*file) : nullptr;
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void leavesOneFileWhenClosed()
    {
        auto file = made();
        QVERIFY(file);
        QVERIFY(record(*file, 20));
        file.reset();
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
        file = opened(Mode::Write);
        QVERIFY(file);
        QCOMPARE(file->openingNotes(), QStringList());
        QCOMPARE(file->info().title, info().title);
        file.reset();
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
    }

    void doesNotOverwrite()
    {
        QVERIFY(made());
        const auto again = CaseFile::create(path(), info(), m_clock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Storage);
        QVERIFY(opened(Mode::Write));
    }

    void givesBackWhatWasRecorded()
    {
        auto file = made();
        const Result<dns::Run> run = record(*file, 3);
        QVERIFY2(run, why(run));
        QCOMPARE(*file->run(run->id), *run);
        QCOMPARE(*file->document(run->id), QByteArray("{}\n"));
        const Result<dns::Transcript> transcript = file->transcript(run->id);
        QVERIFY2(transcript, why(transcript));
        QCOMPARE(transcript->exchanges, (QList{exchange(1), exchange(2), exchange(3)}));
        const Result<QList<ExchangeRow>> rows = file->exchanges({}, 1, 10);
        QVERIFY2(rows, why(rows));
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().question, u"ministry.zz. A"_s);
        QCOMPARE(rows->first().run, run->id);
        const Result<QList<RunSummary>> runs = file->runs();
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->first().exchanges, 3);
        QCOMPARE(runs->first().end, dns::RunEnd::Complete);
        const Result<QList<StoredFinding>> findings = file->findings({});
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().finding, silent(run->exchanges.first(1)));
        const Result<Verification> verification = file->verify();
        QVERIFY2(verification, why(verification));
        for (const Damage &damage : verification->damages)
            qInfo() << damage.kind << damage.id << damage.what;
        QVERIFY(verification->isIntact());
    }

    void keepsWhatWasSeenOfAConnection()
    {
        auto file = made();
        dns::Exchange overTls = exchange(1);
        overTls.transport = dns::Transport::Tls;
        overTls.secured.emplace().chain = {"a certificate"};
        overTls.secured->problems = QStringList{u"certificate-expired"_s};
        const dns::Run begun = run();
        QVERIFY(file->beginRun(begun));
        QVERIFY(file->addExchanges(begun.id, {overTls, exchange(2)}));
        QCOMPARE(file->transcript(begun.id)->exchanges, (QList{overTls, exchange(2)}));
        QVERIFY(file->verify()->isIntact());
        file.reset();
        RawFile(path()).database().exec("DROP TRIGGER secured_no_update; UPDATE secured SET record = x'80'");
        const Result<Verification> verification = opened(Mode::Stranger)->verify();
        QVERIFY2(verification, why(verification));
        QVERIFY(std::any_of(verification->damages.cbegin(), verification->damages.cend(),
            [&](const Damage &damage) { return damage.id == overTls.id().toText(); }));
    }

    void refusesASecondWriter()
    {
        auto file = made();
        const auto second = CaseFile::open(path(), Mode::Write, m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Refused);
        QVERIFY2(second.error().detail.contains(u"A. Analyst since 2026-11-21T02:00:00Z"_s), why(second));
        QVERIFY(record(*file, 2)); // the refusal did not disturb the holder
    }

    void readsASnapshotWhileTheHolderWrites()
    {
        auto file = made();
        QVERIFY(record(*file, 2));
        auto snapshot = opened(Mode::Snapshot);
        QVERIFY(snapshot);
        QVERIFY(snapshot->isReadOnly());
        QVERIFY(record(*file, 2, 10));
        QCOMPARE(*snapshot->exchangeCount(), 2);
        QCOMPARE(*file->exchangeCount(), 4);
        QVERIFY(snapshot->openingNotes().join(u'\n').contains(u"as of 2026-11-21T02:00:00Z"_s));
        QCOMPARE(snapshot->addNote({}).error().code, Error::Code::Refused);
        file.reset();
        QVERIFY(snapshot->verify()->isIntact());
        snapshot.reset();
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
    }
};

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
