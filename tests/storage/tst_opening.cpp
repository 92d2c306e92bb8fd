// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/rawfile.h"
#include "tests/storage/samples.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

using Mode = CaseFile::Mode;

class OpeningTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    QTemporaryDir m_master;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"case.zcase"_s); }
    QString masterPath() const { return m_master.filePath(u"case.zcase"_s); }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    }
    void write(const QString &suffix, const QByteArray &bytes)
    {
        QFile file(path() + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void patch(qint64 offset, const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
        file.write(bytes);
    }

    // format1.sql: a case as Zonecase made it before there were baselines, table by table.
    void makeOldCase()
    {
        QFile dump(QStringLiteral(ZONECASE_SOURCE_DIR "/tests/storage/format1.sql"));
        QVERIFY(dump.open(QIODevice::ReadOnly));
        QVERIFY(QFile::remove(path()));
        write({}, {});
        RawFile raw(path());
        raw.database().exec(dump.readAll().toStdString());
        raw.database().exec("PRAGMA application_id = 0x5A434153; PRAGMA user_version = 1");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto file = CaseFile::create(masterPath(), info(), m_clock);
        QVERIFY2(file, why(file));
        QCOMPARE(fill(**file), QString());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(masterPath(), path()));
    }

    // As a power cut would leave them: the file and its log, taken while the case was open.
    void recoversWhatWasNotClosed()
    {
        const QTemporaryDir elsewhere;
        const QString open = elsewhere.filePath(u"open.zcase"_s);
        dns::Run run = samples::run();
        {
            const auto file = CaseFile::create(open, info(), m_clock);
            QVERIFY((*file)->beginRun(run));
            QVERIFY((*file)->addExchanges(run.id, {exchange(1), exchange(2)}));
            QVERIFY(QFile::remove(path()));
            QVERIFY(QFile::copy(open, path()));
            QVERIFY(QFile::copy(open + u"-wal"_s, path() + u"-wal"_s));
        }
        const auto seen = CaseFile::open(path(), Mode::Snapshot, m_clock); // reads it, and leaves it as it is
        QVERIFY2(seen, why(seen));
        QCOMPARE(*(*seen)->exchangeCount(), 2);
        QVERIFY(files().contains(u"case.zcase-wal"_s));
        m_clock.set(Opened.plusSeconds(3600));
        auto file = CaseFile::open(path(), Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        QCOMPARE(*(*file)->exchangeCount(), 2);
        const QString notes = (*file)->openingNotes().join(u'\n');
        QVERIFY2(notes.contains(u"recovered"_s), qPrintable(notes));
        QVERIFY2(notes.contains(run.id.toText()) && notes.contains(u"marked died"_s), qPrintable(notes));
        const Result<dns::Run> died = (*file)->run(run.id);
        QCOMPARE(died->end, dns::RunEnd::Died);
        QCOMPARE(died->exchanges, (QList{exchange(1).id(), exchange(2).id()}));
        QCOMPARE(died->ended, Instant{exchange(2).start.nanoseconds + exchange(2).duration});
        QVERIFY((*file)->verify()->isIntact());
        file->reset();
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
    }

    void followsALinkToWhereTheCaseIs()
    {
        const QTemporaryDir elsewhere;
        const QString link = elsewhere.filePath(u"link.zcase"_s);
        QVERIFY(QFile::link(path(), link));
        const auto file = CaseFile::open(link, Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        QCOMPARE(CaseFile::open(path(), Mode::Write, m_clock).error().code, Error::Code::Refused);
        QVERIFY((*file)->addNote(note(u"x"_s)));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
    }

    void ignoresAStrangersCompanionsAndSaysSo()
    {
        write(u"-wal"_s, "garbage, or worse");
        write(u"-journal"_s, "a rollback that nobody asked for");
        const auto file = CaseFile::open(path(), Mode::Stranger, m_clock);
        QVERIFY2(file, why(file));
        const QString notes = (*file)->openingNotes().join(u'\n');
        QVERIFY2(notes.contains(u"case.zcase-wal” was ignored"_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"case.zcase-journal” was ignored"_s), qPrintable(notes));
        QVERIFY((*file)->verify()->isIntact());
        QVERIFY((*file)->isReadOnly());
        QCOMPARE(files(), (QStringList{u"case.zcase"_s, u"case.zcase-journal"_s, u"case.zcase-wal"_s}));
    }

    void leavesAStrangersFileAsItIs()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            const auto open = CaseFile::open(path(), Mode::Stranger, m_clock);
            QVERIFY2(open, why(open));
            QCOMPARE((*open)->notes()->size(), 1);
            QCOMPARE((*open)->addNote(note(u"x"_s)).error().code, Error::Code::Refused);
        }
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
    }

    void refusesForeignTables_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QString &sql, const QString &named) {
            QTest::addRow("%s", name) << sql << named;
        };
        row("view in a table's place",
            u"DROP TABLE notes; CREATE VIEW notes AS SELECT 1 AS number, zeroblob(16) AS id, 0 AS written, "
            u"'x' AS author,"
            " 'WITH' AS text, '[]' AS refs"_s,
            u"notes"_s);
        row("view that never ends",
            u"ALTER TABLE findings RENAME TO other; CREATE VIEW findings AS WITH RECURSIVE r(i) AS (SELECT 1 "
            u"UNION ALL"
            " SELECT i + 1 FROM r) SELECT * FROM r"_s,
            u"findings"_s);
        row("trigger of our name",
            u"DROP TRIGGER journal_no_update; CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal"
            " BEGIN SELECT 1; END"_s,
            u"journal_no_update"_s);
        row("trigger more", u"CREATE TRIGGER more AFTER INSERT ON notes BEGIN DELETE FROM events; END"_s,
            u"more"_s);
        row("generated column",
            u"ALTER TABLE notes ADD COLUMN trap TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL"_s,
            u"notes"_s);
        row("column more", u"ALTER TABLE events ADD COLUMN colour TEXT"_s, u"events"_s);
        row("table less", u"DROP TABLE custody"_s, u"custody"_s);
        row("table more", u"CREATE TABLE more (x)"_s, u"more"_s);
        row("index on an expression", u"CREATE INDEX more ON notes (hex(text))"_s, u"more"_s);
        row("virtual table", u"CREATE VIRTUAL TABLE more USING fts5 (x)"_s, u"more"_s);
    }

    void refusesForeignTables()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        RawFile(path()).database().exec(sql.toStdString());
        for (const Mode mode : {Mode::Stranger, Mode::Snapshot, Mode::Write}) {
            const auto file = CaseFile::open(path(), mode, m_clock);
            QVERIFY(!file);
            QCOMPARE(file.error().code, Error::Code::Malformed);
            QVERIFY2(file.error().detail.contains(named), why(file));
        }
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
    }

    void refusesWhatIsNoCase_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("no database") << 0 << QByteArray("PK\3\4");
        QTest::addRow("another program's") << 68 << QByteArray("GPKG");
        QTest::addRow("format 0") << 60 << QByteArray(4, '\0');
        QTest::addRow("negative format") << 60 << QByteArray(4, '\xff');
    }

    void refusesWhatIsNoCase()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        patch(offset, bytes);
        for (const Mode mode : {Mode::Stranger, Mode::Snapshot, Mode::Write}) {
            const auto file = CaseFile::open(path(), mode, m_clock);
            QVERIFY(!file);
            QCOMPARE(file.error().code, Error::Code::Malformed);
        }
    }

    void refusesWhatIsNotThere()
    {
        for (const Mode mode : {Mode::Stranger, Mode::Snapshot, Mode::Write})
            QCOMPARE(CaseFile::open(m_folder->filePath(u"none.zcase"_s), mode, m_clock).error().code,
                Error::Code::Storage);
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
    }

    void bringsAnOlderFormatUpOnACopy()
    {
        constexpr auto OldHead = "7860c692af797632f4805712f2908524453aa603219c2ebfe88661731ef63ae7"_L1;
        makeOldCase();
        Receipt before;
        {
            const auto file = CaseFile::open(path(), Mode::Stranger, m_clock); // as it is, without a change
            QVERIFY2(file, why(file));
            QVERIFY((*file)->verify()->isIntact());
            QVERIFY((*file)->baselines()->isEmpty());
            QVERIFY((*file)->indicators()->isEmpty());
            before = *(*file)->receipt();
            QCOMPARE(before, (Receipt{13, OldHead}));
        }
        const auto file = CaseFile::open(path(), Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        QVERIFY2((*file)->openingNotes().join(u'\n').contains(u"had format 1"_s), "says what it did");
        QCOMPARE((*file)->notes()->size(), 1);
        QCOMPARE(*(*file)->exchangeCount(), 4);
        QVERIFY((*file)->verify(before)->isIntact()); // what was printed before still anchors it
        QCOMPARE((*file)->receipt()->count, 14);
        const RunId run = (*file)->runs()->constFirst().id;
        const auto refused = (*file)->acceptBaseline({{}, run, {}, {}, {}, {}, Opened});
        QCOMPARE(refused.error().code, Error::Code::Refused); // it ran out of its budget
        QVERIFY((*file)->addIndicator(indicator(u"192.0.2.66"_s)));
        QVERIFY((*file)->verify()->isIntact());
        QCOMPARE(
            CaseFile::open(path(), Mode::Write, m_clock).error().code, Error::Code::Refused); // still held
    }

    void leavesAnOlderCaseThatLacksSomethingAsItIs()
    {
        makeOldCase();
        RawFile(path()).database().exec("DROP TRIGGER journal_no_update");
        const auto file = CaseFile::open(path(), Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        QVERIFY((*file)->isReadOnly());
        QCOMPARE(RawFile(path()).text(u"PRAGMA user_version"_s), u"1"_s);
        QCOMPARE(files(), QStringList{u"case.zcase"_s});
    }

    void namesAFormatThatTheJournalDoesNotHave()
    {
        makeOldCase();
        RawFile(path()).database().exec(
            "CREATE TABLE baselines (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = "
            "16),\n"
            "    run BLOB NOT NULL REFERENCES run_begins (id), command TEXT NOT NULL, subject TEXT NOT "
            "NULL,\n"
            "    label TEXT NOT NULL, accepted_by TEXT NOT NULL, accepted INTEGER NOT NULL) STRICT;"
            "CREATE TABLE indicators (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) "
            "= 16),\n"
            "    kind TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, marked_by TEXT NOT NULL,\n"
            "    marked INTEGER NOT NULL) STRICT; PRAGMA user_version = 2");
        const auto file = CaseFile::open(path(), Mode::Stranger, m_clock);
        QVERIFY2(file, why(file));
        const Verification verification = *(*file)->verify();
        QCOMPARE(verification.damages.size(), 1);
        QCOMPARE(verification.damages.constFirst().id, u"user_version"_s);
    }

    void opensANewerFormatForReading()
    {
        RawFile(path()).database().exec("PRAGMA user_version = 5; ALTER TABLE notes ADD COLUMN colour TEXT; "
                                        "CREATE TABLE tasks (id INTEGER PRIMARY KEY)");
        const auto file = CaseFile::open(path(), Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        QVERIFY((*file)->isReadOnly());
        QVERIFY2((*file)->openingNotes().join(u'\n').contains(u"newer Zonecase"_s), "says why");
        QCOMPARE((*file)->notes()->size(), 1);
        QCOMPARE((*file)->verify().error().code, Error::Code::Refused);
        QVERIFY(!CaseFile::open(path(), Mode::Stranger, m_clock));
    }

    void isNotTakenInByANewerFormatsViews()
    {
        RawFile(path()).database().exec(
            "PRAGMA user_version = 5; DROP TABLE notes; CREATE VIEW notes AS SELECT 1 AS number");
        QCOMPARE(CaseFile::open(path(), Mode::Write, m_clock).error().code, Error::Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
