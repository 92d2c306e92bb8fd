// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/samples.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

// What was acknowledged is there, whatever ends the program and whenever.
class KillTest : public QObject
{
    Q_OBJECT

    static constexpr int Rounds = 200;
    static constexpr int RoundsACase = 20; // so that cases stay small and rounds fast

    /// What one case's holders have said so far.
    struct Said
    {
        QSet<QString> stored, runs, done;
    };

    ManualClock m_clock{Opened};
    QRandomGenerator m_random;

    /// Lets a holder work on the case and kills it after so many milliseconds.
    void killHolder(const QString &path, int round, int after, Said &said)
    {
        QProcess holder;
        holder.start(QStringLiteral(ZONECASE_HOLDER), {path, QString::number(round * 10'000)});
        QVERIFY(holder.waitForStarted());
        QVERIFY2(!holder.waitForFinished(after), qPrintable(u"ended by itself: %1"_s.arg(holder.exitCode())));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QList<QByteArray> lines = holder.readAllStandardOutput().split('\n');
        lines.removeLast(); // empty, or cut
        for (const QByteArray &line : lines) {
            const QString id = QString::fromLatin1(line.mid(line.indexOf(' ') + 1));
            if (line.startsWith("stored "))
                said.stored << id;
            else if (line.startsWith("run "))
                said.runs << id;
            else if (line.startsWith("done "))
                said.done << id;
        }
    }

    void checkRuns(const CaseFile &file, const Said &said)
    {
        const Result<QList<RunSummary>> runs = file.runs();
        QVERIFY2(runs, why(runs));
        QSet<QString> missing = said.runs;
        for (const RunSummary &run : *runs) {
            missing.remove(run.id.toText());
            QVERIFY(run.end != dns::RunEnd::Running);
            if (said.done.contains(run.id.toText()))
                QCOMPARE(run.end, dns::RunEnd::Complete);
            // A run that ended but could not say so any more is complete as well.
            if (run.end == dns::RunEnd::Complete)
                QCOMPARE(run.exchanges, 60);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u' ')));
    }

    void check(const QString &path, const Said &said)
    {
        const auto file = CaseFile::open(path, CaseFile::Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        for (const QString &id : said.stored) {
            const Result<dns::Exchange> exchange = (*file)->exchange(*ExchangeId::fromText(id));
            QVERIFY2(exchange, why(exchange));
            QCOMPARE(exchange->id().toText(), id);
        }
        checkRuns(**file, said);
        const Result<Verification> verification = (*file)->verify();
        QVERIFY2(verification, why(verification));
        for (const Damage &damage : verification->damages)
            qInfo() << damage.kind << damage.id << damage.what;
        QVERIFY(verification->isIntact());
    }

private Q_SLOTS:
    void losesNothingThatWasAcknowledged()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        m_random.seed(seed);
        qsizetype acknowledged = 0, died = 0;
        for (int first = 0; first < Rounds; first += RoundsACase) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"case.zcase"_s);
            QVERIFY(CaseFile::create(path, info(), m_clock));
            Said said;
            for (int round = first; round < first + RoundsACase; ++round) {
                killHolder(path, round, m_random.bounded(1, 160), said);
                // Now and then the next holder meets the remains, and is killed while it recovers them.
                if (m_random.bounded(4) != 0 || round + 1 == first + RoundsACase)
                    check(path, said);
                if (QTest::currentTestFailed())
                    return;
            }
            const QString left = QDir(folder.path()).entryList(QDir::Files).join(u' ');
            QCOMPARE(left, u"case.zcase"_s);
            acknowledged += said.stored.size();
            died += said.runs.size() - said.done.size();
        }
        qInfo("%d rounds, %lld exchanges acknowledged, %lld runs died", Rounds, qint64(acknowledged),
            qint64(died));
        QVERIFY(acknowledged > Rounds);
        QVERIFY(died > Rounds / 10);
    }

    void refusesAWriterWhileAnotherProcessHoldsTheCase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.zcase"_s);
        QVERIFY(CaseFile::create(path, info(), m_clock));
        QProcess holder;
        holder.start(QStringLiteral(ZONECASE_HOLDER), {path, u"1"_s});
        QTRY_VERIFY(holder.waitForReadyRead(100) && holder.bytesAvailable() > 0);
        const auto writer = CaseFile::open(path, CaseFile::Mode::Write, m_clock);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, Error::Code::Refused);
        QVERIFY2(writer.error().detail.contains(u"process %1 of A. Analyst"_s.arg(holder.processId())),
            why(writer));
        const auto snapshot = CaseFile::open(path, CaseFile::Mode::Snapshot, m_clock);
        QVERIFY2(snapshot, why(snapshot));
        QVERIFY((*snapshot)->openingNotes().join(u'\n').contains(u"process %1"_s.arg(holder.processId())));
        QVERIFY((*snapshot)->verify()->isIntact());
        QVERIFY(!CaseFile::open(path, CaseFile::Mode::Stranger, m_clock));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        const auto next = CaseFile::open(path, CaseFile::Mode::Write, m_clock);
        QVERIFY2(next, why(next));
        const QString notes = (*next)->openingNotes().join(u'\n');
        QVERIFY2(notes.contains(u"recovered"_s) && notes.contains(u"which is gone"_s), qPrintable(notes));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
