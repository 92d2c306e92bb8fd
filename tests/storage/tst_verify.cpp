// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/rawfile.h"
#include "tests/storage/samples.h"

#include <QtTest>

#include <algorithm>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

namespace {

/// A table, what verify() calls its rows, and the column that says which.
struct Kept
{
    const char *table, *kind, *id;
};
constexpr Kept AllKept[] = {{"exhibits", "exhibit", "sha256"}, {"exchanges", "exchange", "id"},
    {"discards", "exchange", "exchange"}, {"run_begins", "run", "id"}, {"run_ends", "run end", "run"},
    {"run_exchanges", "exchange", "exchange"}, {"documents", "document", "run"},
    {"findings", "finding", "id"}, {"finding_evidence", "finding", "finding"}, {"notes", "note", "id"},
    {"events", "event", "id"}, {"custody", "custody", "id"}, {"baselines", "baseline", "id"},
    {"indicators", "indicator", "id"}, {"case_info", "case", "id"}};

/// Columns that name another row: what they named falls out of use, and is named beside.
bool isReference(const QString &table, const QString &column, const QString &id)
{
    return column == id || column == u"exchange"_s || column == u"run"_s || column == u"finding"_s
        || column == u"datagram"_s
        || (table == u"exchanges"_s && (column == u"query"_s || column == u"response"_s));
}

/// SQL that changes the value by one byte, whatever its type.
QString changed(const QString &column, const QString &type)
{
    if (type == u"INTEGER"_s)
        return column + u" + 64"_s;
    if (type == u"TEXT"_s)
        return u"'~' || substr(%1, 2)"_s.arg(column);
    return u"CAST(CASE WHEN substr(%1, 1, 1) = x'7e' THEN x'7f' ELSE x'7e' END || coalesce(substr(%1, 2), x'') AS BLOB)"_s
        .arg(column);
}

QStringList lines(const QList<Damage> &damages)
{
    QStringList texts;
    for (const Damage &damage : damages)
        texts << QString(damage.kind + u' ' + damage.id);
    return texts;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    QTemporaryDir m_master;
    std::unique_ptr<QTemporaryDir> m_folder;
    Receipt m_receipt;

    QString path() const { return m_folder->filePath(u"case.zcase"_s); }
    QString masterPath() const { return m_master.filePath(u"case.zcase"_s); }

    Verification verified(const std::optional<Receipt> &receipt = {})
    {
        const auto file = CaseFile::open(path(), CaseFile::Mode::Stranger, m_clock);
        if (!file) {
            Verification refused;
            refused.damages.append({u"refused"_s, file.error().detail, {}, {}});
            return refused;
        }
        const Result<Verification> verification = (*file)->verify(receipt);
        return verification.value_or(Verification());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto file = CaseFile::create(masterPath(), info(), m_clock);
        QVERIFY2(file, why(file));
        const QString problem = fill(**file);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_receipt = *(*file)->receipt();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(masterPath(), path()));
    }

    void findsNothingInAWholeCase()
    {
        const Verification verification = verified(m_receipt);
        QCOMPARE(lines(verification.damages), QStringList());
        QCOMPARE(verification.exchanges, 4);
        QCOMPARE(verification.exhibits, 10);
        QCOMPARE(verification.findings, 1);
        QCOMPARE(verification.journalRows, m_receipt.count);
        QCOMPARE(verification.journalHead, m_receipt.head);
    }

    void namesARowByAnyOfItsColumns_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("idColumn");
        RawFile raw(masterPath());
        for (const Kept &kept : AllKept) {
            SQLite::Statement columns(raw.database(), "SELECT name, type FROM pragma_table_info(?)");
            columns.bind(1, std::string(kept.table));
            while (columns.executeStep()) {
                const std::string name = columns.getColumn(0).getString();
                QTest::addRow("%s.%s", kept.table, name.c_str())
                    << QString::fromLatin1(kept.table) << QString::fromStdString(name)
                    << QString::fromStdString(columns.getColumn(1).getString())
                    << QString::fromLatin1(kept.kind) << QString::fromLatin1(kept.id);
            }
        }
    }

    void namesARowByAnyOfItsColumns()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, type);
        QFETCH(QString, kind);
        QFETCH(QString, idColumn);
        if (column == u"one"_s)
            return; // says only that there is one
        QString id;
        {
            RawFile raw(path());
            const QString last
                = u" FROM %1 WHERE %2 IS NOT NULL ORDER BY 1 DESC LIMIT 1"_s.arg(table, column);
            id = raw.text(u"SELECT hex(%1)"_s.arg(idColumn) + last).toLower();
            QVERIFY(!id.isEmpty());
            // One row: its other columns stay what they are.
            const QString row = u" WHERE hex(%1) = '%2'"_s.arg(idColumn, id.toUpper());
            const QString whole = table == u"discards"_s || table == u"finding_evidence"_s
                ? QString(row + u" AND position = (SELECT max(position) FROM "_s + table + row + u')')
                : row;
            raw.tamper(u"UPDATE %1 SET %2 = %3"_s.arg(table, column, changed(column, type)) + whole);
        }
        const QStringList found = lines(verified().damages);
        if (table == u"exhibits"_s && column == u"number"_s) // its place is nothing that was recorded
            QCOMPARE(found, QStringList());
        else if (isReference(table, column, idColumn))
            QVERIFY2(found.contains(QString(kind + u' ' + id)), qPrintable(found.join(u", "_s)));
        else
            QCOMPARE(found, QStringList{QString(kind + u' ' + id)});
    }

    void namesAJournalRowByAnyOfItsColumns_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("alone");
        for (const char *column : {"prev", "payload_digest", "old_digest", "row_digest"})
            QTest::addRow("%s", column) << QString::fromLatin1(column) << u"BLOB"_s << true;
        for (const char *column : {"actor", "action"})
            QTest::addRow("%s", column) << QString::fromLatin1(column) << u"TEXT"_s << true;
        QTest::addRow("at") << u"at"_s << u"INTEGER"_s << true;
        // The thing that the row spoke of is then unknown to the journal.
        for (const char *column : {"entity", "entity_id"})
            QTest::addRow("%s", column) << QString::fromLatin1(column) << u"TEXT"_s << false;
    }

    void namesAJournalRowByAnyOfItsColumns()
    {
        QFETCH(QString, column);
        QFETCH(QString, type);
        QFETCH(bool, alone);
        int rows = 0;
        for (qint64 seq = 1; seq <= m_receipt.count; ++seq) {
            init();
            {
                RawFile raw(path());
                if (raw.text(
                           u"SELECT 1 FROM journal WHERE seq = %1 AND %2 IS NOT NULL"_s.arg(seq).arg(column))
                        .isEmpty())
                    continue;
                raw.tamper(u"UPDATE journal SET %1 = %2 WHERE seq = %3"_s.arg(column, changed(column, type))
                               .arg(seq));
            }
            const QStringList found = lines(verified().damages);
            if (alone)
                QCOMPARE(found, QStringList{u"journal %1"_s.arg(seq)});
            else
                QVERIFY2(found.contains(u"journal %1"_s.arg(seq)), qPrintable(found.join(u", "_s)));
            ++rows;
        }
        QVERIFY(rows > 1);
    }

    void saysWhoUsesADamagedMessage()
    {
        const dns::Exchange first = exchange(1);
        const QString digest = QString::fromLatin1(sha256(first.response).toHex());
        QString finding, run, note, event;
        {
            RawFile raw(path());
            finding = raw.text(u"SELECT lower(hex(finding)) FROM finding_evidence"_s);
            run = raw.text(u"SELECT lower(hex(run)) FROM findings"_s);
            note = raw.text(u"SELECT lower(hex(id)) FROM notes"_s);
            event = raw.text(u"SELECT lower(hex(id)) FROM events WHERE lane = 'changes'"_s);
            raw.tamper(
                u"UPDATE exhibits SET bytes = zeroblob(5) WHERE hex(sha256) = '%1'"_s.arg(digest.toUpper()));
        }
        const Verification verification = verified();
        QCOMPARE(lines(verification.damages), QStringList{u"exhibit "_s + digest});
        QStringList users = verification.damages.first().usedBy;
        QStringList expected{u"exchange:"_s + first.id().toText(), u"run:"_s + run, u"finding:"_s + finding,
            u"note:"_s + note, u"event:"_s + event};
        users.sort();
        expected.sort();
        QCOMPARE(users, expected);
    }

    void goesOnAfterEachDamage()
    {
        {
            RawFile raw(path());
            raw.tamper(u"UPDATE exhibits SET bytes = x'00' WHERE number = 1; UPDATE findings SET args = '{}';"
                       "UPDATE journal SET actor = 'nobody' WHERE seq = 4; UPDATE notes SET text = 'nothing "
                       "happened';"
                       "UPDATE documents SET bytes = x'7b7d' WHERE rowid = 1"_s);
        }
        QStringList kinds;
        for (const Damage &damage : verified().damages)
            kinds << damage.kind;
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"document"_s, u"exhibit"_s, u"finding"_s, u"journal"_s, u"note"_s}));
    }

    void namesWhatWasTakenAway_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("idSql");
        const auto row = [](const char *name, const QString &sql, const QString &kind, const QString &id) {
            QTest::addRow("%s", name) << sql << kind << id;
        };
        row("exhibit", u"DELETE FROM exhibits WHERE number = 2"_s, u"exhibit"_s,
            u"SELECT lower(hex(sha256)) FROM exhibits WHERE number = 2"_s);
        row("exchange", u"DELETE FROM exchanges WHERE sequence = 2"_s, u"exchange"_s,
            u"SELECT lower(hex(id)) FROM exchanges WHERE sequence = 2"_s);
        row("exchange and its place",
            u"DELETE FROM run_exchanges WHERE exchange = (SELECT id FROM exchanges WHERE sequence = 2);"
            "DELETE FROM exchanges WHERE sequence = 2"_s,
            u"exchange"_s, u"SELECT lower(hex(id)) FROM exchanges WHERE sequence = 2"_s);
        row("finding", u"DELETE FROM findings"_s, u"finding"_s, u"SELECT lower(hex(id)) FROM findings"_s);
        row("finding and evidence", u"DELETE FROM finding_evidence; DELETE FROM findings"_s, u"finding"_s,
            u"SELECT lower(hex(id)) FROM findings"_s);
        row("note", u"DELETE FROM notes"_s, u"note"_s, u"SELECT lower(hex(id)) FROM notes"_s);
        row("run end", u"DELETE FROM run_ends WHERE rowid = 1"_s, u"run end"_s,
            u"SELECT lower(hex(run)) FROM run_ends WHERE rowid = 1"_s);
        row("custody", u"DELETE FROM custody"_s, u"custody"_s, u"SELECT lower(hex(id)) FROM custody"_s);
        row("journal row", u"DELETE FROM journal WHERE seq = 5"_s, u"journal"_s, u"SELECT 5"_s);
        row("first journal row", u"DELETE FROM journal WHERE seq = 1"_s, u"journal"_s, u"SELECT 1"_s);
        row("planted note", u"INSERT INTO notes VALUES (99, zeroblob(16), 0, 'x', 'planted', '[]')"_s,
            u"note"_s, u"SELECT '00000000000000000000000000000000'"_s);
        row("planted evidence",
            u"INSERT INTO finding_evidence SELECT zeroblob(16), 0, id FROM exchanges LIMIT 1"_s, u"finding"_s,
            u"SELECT '00000000000000000000000000000000'"_s);
    }

    void namesWhatWasTakenAway()
    {
        QFETCH(QString, sql);
        QFETCH(QString, kind);
        QFETCH(QString, idSql);
        QString id;
        {
            RawFile raw(path());
            id = raw.text(idSql);
            raw.tamper(sql);
        }
        const QStringList found = lines(verified().damages);
        QVERIFY2(found.contains(QString(kind + u' ' + id)), qPrintable(found.join(u", "_s)));
    }

    void namesReorderedJournalRows()
    {
        {
            RawFile raw(path());
            raw.tamper(
                u"UPDATE journal SET seq = 1000 WHERE seq = 6; UPDATE journal SET seq = 6 WHERE seq = 7;"
                "UPDATE journal SET seq = 7 WHERE seq = 1000"_s);
        }
        const QStringList found = lines(verified().damages);
        QVERIFY2(found.contains(u"journal 6"_s) && found.contains(u"journal 7"_s),
            qPrintable(found.join(u", "_s)));
    }

    // The bare chain cannot know its end; a receipt outside of the file does.
    void catchesACutTailWithAReceipt()
    {
        {
            RawFile raw(path());
            raw.tamper(u"DELETE FROM journal WHERE seq > (SELECT min(seq) FROM journal WHERE entity = "
                       u"'custody') - 1;"
                       "DELETE FROM custody"_s);
        }
        QCOMPARE(lines(verified().damages), QStringList());
        QCOMPARE(lines(verified(m_receipt).damages), QStringList{u"tail %1"_s.arg(m_receipt.count)});
        // Work went on after the cut, as far as the receipt counts and further: the head is another.
        m_clock.set(Opened.plusSeconds(7200));
        auto file = CaseFile::open(path(), CaseFile::Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        for (int i = 0; i < 5; ++i)
            QVERIFY((*file)->addCustody(u"exported"_s, u"case"_s, u"again"_s));
        file->reset();
        QCOMPARE(lines(verified().damages), QStringList());
        QCOMPARE(lines(verified(m_receipt).damages), QStringList{u"tail %1"_s.arg(m_receipt.count)});
    }

    void refusesToChangeEvidence_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *table : {"exhibits", "exchanges", "discards", "run_begins", "run_ends",
                 "run_exchanges", "documents", "findings", "finding_evidence", "custody", "journal"}) {
            const QString name = QString::fromLatin1(table);
            QTest::addRow("delete from %s", table) << u"DELETE FROM %1"_s.arg(name);
            QString column;
            {
                RawFile raw(masterPath());
                column = raw.text(u"SELECT name FROM pragma_table_info('%1')"_s.arg(name));
            }
            QTest::addRow("update %s", table) << u"UPDATE %1 SET %2 = %2"_s.arg(name, column);
        }
    }

    void refusesToChangeEvidence()
    {
        QFETCH(QString, sql);
        RawFile raw(path());
        QVERIFY_EXCEPTION_THROWN(raw.database().exec(sql.toStdString()), SQLite::Exception);
    }

    void namesAMissingTriggerAndOpensReadOnly()
    {
        {
            RawFile raw(path());
            raw.database().exec("DROP TRIGGER journal_no_delete");
        }
        QCOMPARE(lines(verified().damages), QStringList{u"schema trigger journal_no_delete on journal"_s});
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write, m_clock);
        QVERIFY2(file, why(file));
        QVERIFY((*file)->isReadOnly());
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
