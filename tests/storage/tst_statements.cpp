// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/samples.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

class StatementsTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseFile> m_file;

    QString path() const { return m_folder->filePath(u"case.zcase"_s); }
    qint64 journalRows() const { return m_file->receipt()->count; }
    void reopen()
    {
        m_file.reset();
        auto file = CaseFile::open(path(), CaseFile::Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        m_file = std::move(*file);
    }

private Q_SLOTS:
    void init()
    {
        m_file.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::move(*CaseFile::create(path(), info(), m_clock));
    }

    // Undoing is one more change: it stands in the journal like any other.
    void journalsEveryEditAndItsUndoing()
    {
        const Note before = note(u"Called the registry."_s, {u"run:00"_s});
        Note after = before;
        after.text = u"Called the registry at 02:11."_s;
        const qint64 start = journalRows();
        QVERIFY(m_file->addNote(before));
        QVERIFY(m_file->changeNote(after));
        QVERIFY(m_file->changeNote(before));
        QVERIFY(m_file->removeNote(before.id));
        QCOMPARE(*m_file->notes(), QList<Note>());
        QVERIFY(m_file->addNote(before)); // undoes the removal: the same note again
        QCOMPARE(journalRows(), start + 5);
        reopen();
        QCOMPARE(*m_file->notes(), QList{before});
        const timeline::Event happened = happening(u"NS changed"_s);
        timeline::Event moved = happened;
        moved.end.reset();
        moved.inReport = false;
        QVERIFY(m_file->addEvent(happened));
        QVERIFY(m_file->changeEvent(moved));
        QCOMPARE(*m_file->events(), QList{moved});
        QVERIFY(m_file->changeEvent(happened));
        QCOMPARE(*m_file->events(), QList{happened});
        QVERIFY(m_file->removeEvent(happened.id));
        QVERIFY(m_file->addCustody(u"exported"_s, u"case"_s, u"for the CERT"_s));
        QCOMPARE(journalRows(), start + 10);
        QVERIFY(m_file->verify()->isIntact());
    }

    void changesNothingWithoutItsJournalRow()
    {
        const qint64 start = journalRows();
        QCOMPARE(m_file->changeNote(note(u"never added"_s)).error().code, Error::Code::NotFound);
        QCOMPARE(m_file->removeNote(NoteId::random()).error().code, Error::Code::NotFound);
        QCOMPARE(m_file->removeEvent(EventId::random()).error().code, Error::Code::NotFound);
        const Note once = note(u"once"_s);
        QVERIFY(m_file->addNote(once));
        QCOMPARE(m_file->addNote(once).error().code, Error::Code::Refused);
        QCOMPARE(journalRows(), start + 1);
    }

    void changesTheCaseButNotWhichItIs()
    {
        CaseInfo next = m_file->info();
        next.id = CaseId::random();
        next.title = u"ministry.zz: DS withdrawn"_s;
        next.tlp = u"TLP:RED"_s;
        const CaseId id = m_file->info().id;
        QVERIFY(m_file->setInfo(next));
        reopen();
        QCOMPARE(m_file->info().id, id);
        QCOMPARE(m_file->info().title, next.title);
        QVERIFY(m_file->verify()->isIntact());
    }

    void keepsARunsEndOnce()
    {
        const Result<dns::Run> run = record(*m_file, 2);
        QVERIFY2(run, why(run));
        QCOMPARE(m_file->finishRun(*run, "again", {}).error().code, Error::Code::Refused);
        QCOMPARE(m_file->addExchanges(run->id, {exchange(9)}).error().code, Error::Code::Refused);
        QCOMPARE(m_file->beginRun(*run).error().code, Error::Code::Refused);
        QCOMPARE(*m_file->document(run->id), QByteArray("{}\n"));
        QCOMPARE(*m_file->exchangeCount(), 2);
        const Result<QList<timeline::Event>> events = m_file->events();
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().lane, u"probes"_s);
        QCOMPARE(events->first().title, u"chain ministry.zz."_s);
        QCOMPARE(events->first().references, QStringList{u"run:"_s + run->id.toText()});
    }

    // All or nothing: a finding without its evidence takes the whole end of the run back.
    void refusesAFindingWithoutItsEvidence()
    {
        dns::Run run = samples::run();
        QVERIFY(m_file->beginRun(run));
        const qint64 start = journalRows();
        run.end = dns::RunEnd::Complete;
        const Result<void> finished = m_file->finishRun(run, "{}", {silent({exchange(1).id()})});
        QCOMPARE(finished.error().code, Error::Code::Storage);
        QCOMPARE(journalRows(), start);
        QCOMPARE(m_file->findings({})->size(), 0);
        QCOMPARE(m_file->runs()->first().end, dns::RunEnd::Running);
        QVERIFY(m_file->finishRun(run, "{}", {}));
    }

    void storesTheSameBytesOnce()
    {
        QVERIFY(record(*m_file, 3));
        dns::Exchange again = exchange(1);
        again.attempt = 2;
        dns::Run run = samples::run();
        run.exchanges = {again.id()};
        QVERIFY(m_file->addTranscript({run, {again}}, "{}", {}));
        const Result<Verification> verification = m_file->verify();
        QCOMPARE(verification->exchanges, 4);
        QCOMPARE(verification->exhibits, 6);
    }

    void keepsOddTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("NUL") << QString(u"a%1b"_s).replace(u"%1"_s, QString(QChar(u'\0')));
        QTest::addRow("only NUL") << QString(QChar(u'\0'));
        QTest::addRow("lone high surrogate") << QString(u"a%1b"_s).replace(u"%1"_s, QString(QChar(0xD800)));
        QTest::addRow("lone low surrogate") << QString(u"a%1"_s).replace(u"%1"_s, QString(QChar(0xDC00)));
        QTest::addRow("not a character") << QString(QChar(0xFFFF));
        QTest::addRow("replacement character") << QString(QChar(0xFFFD));
        QTest::addRow("right to left override") << QString(QChar(0x202E)) + u"gnp.exe"_s;
        QTest::addRow("SQL") << u"'; DROP TABLE notes; --"_s;
        QTest::addRow("empty") << QString();
    }

    void keepsOddTexts()
    {
        QFETCH(QString, text);
        const bool isUnicode = QString::fromUtf8(text.toUtf8()) == text;
        dns::Run run = samples::run(text);
        dns::Exchange odd = exchange(1);
        odd.vantage = text;
        odd.discarded = {{text, QByteArray("\0x", 2)}};
        odd.discardedCount = 1;
        run.exchanges = {odd.id()};
        finding::Finding finding = silent({odd.id()});
        finding.subject.id = text;
        finding.args[u"server"_s] = text;
        Result<void> added = m_file->addTranscript({run, {odd}}, text.toUtf8(), {finding});
        QVERIFY2(added, why(added));
        QVERIFY(m_file->addNote(note(text, {text})));
        QVERIFY(m_file->addEvent(happening(text)));
        QVERIFY(m_file->addCustody(text, text, text));
        CaseInfo next = m_file->info();
        next.analyst = text;
        QVERIFY(m_file->setInfo(next));
        QVERIFY(m_file->addNote(note(text))); // with that text as its actor
        reopen();
        const Result<Verification> verification = m_file->verify();
        QVERIFY2(verification, why(verification));
        for (const Damage &damage : verification->damages)
            qInfo() << damage.kind << damage.id << damage.what;
        QVERIFY(verification->isIntact());
        const Result<dns::Exchange> back = m_file->exchange(odd.id());
        QVERIFY2(back, why(back));
        QCOMPARE(back->id(), odd.id());
        Filter filter;
        filter.text = text;
        QVERIFY(m_file->findings(filter));
        QVERIFY(m_file->exchanges(filter, 0, 10));
        if (!isUnicode)
            return; // what is no text became the replacement character; nothing else is promised
        QCOMPARE(m_file->notes()->first().text, text);
        QCOMPARE(m_file->notes()->first().references, QStringList{text});
        QCOMPARE(m_file->findings({})->first().finding, finding);
        QCOMPARE(m_file->info().analyst, text);
    }

    void keepsNothingOfARemovedNote()
    {
        const Note secret = note(u"the registrar's number is 0123456789"_s);
        QVERIFY(m_file->addNote(secret));
        QVERIFY(m_file->removeNote(secret.id));
        m_file.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("0123456789"));
    }

    void takesTheTimeFromItsClock()
    {
        m_clock.set(Opened.plusSeconds(42));
        QVERIFY(m_file->addCustody(u"verified"_s, u"case"_s, QString()));
        m_clock.set(Opened);
        const auto snapshot = CaseFile::open(path(), CaseFile::Mode::Snapshot, m_clock);
        QVERIFY((*snapshot)->openingNotes().join(u'\n').contains(u"as of 2026-11-21T02:00:00Z"_s));
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
