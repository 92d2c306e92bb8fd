// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exporting.h"
#include "tests/storage/samples.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

class ExportingTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"case.zcase"_s); }
    QString target() const { return m_folder->filePath(u"report.md"_s); }
    QByteArray written() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList lines(const CaseFile &file)
    {
        QStringList lines;
        for (const CustodyEntry &entry : file.custody().value_or(QList<CustodyEntry>()))
            lines << QStringList{entry.at.toText(), entry.actor, entry.action, entry.item, entry.reason}.join(
                u'|');
        return lines;
    }
    QString line(const QString &action, const QString &item, const QString &where) const
    {
        return QStringList{Opened.toText(), u"A. Analyst"_s, action, item, where}.join(u'|');
    }
    QString digested() const
    {
        return target() + u" sha256:"_s
            + QString::fromLatin1(QCryptographicHash::hash("# Report\n", QCryptographicHash::Sha256).toHex());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void entersWhatItWrites()
    {
        const auto file = std::move(*CaseFile::create(path(), info(), m_clock));
        const Result<Custody> done = exportFile(*file, u"report"_s, target(), "# Report\n");
        QVERIFY2(done, why(done));
        QCOMPARE(*done, Custody::Journalled);
        QCOMPARE(written(), QByteArray("# Report\n"));
        QVERIFY(noteExport(*file, u"pictures"_s, m_folder->filePath(u"pictures"_s)));
        QCOMPARE(lines(*file),
            (QStringList{line(u"exported"_s, u"report"_s, digested()),
                line(u"exported"_s, u"pictures"_s, m_folder->filePath(u"pictures"_s))}));
        QVERIFY(file->verify()->isIntact());
    }

    void opensACaseThatNobodyHolds()
    {
        CaseFile::create(path(), info(), m_clock).value().reset();
        const Result<Custody> done = exportFile(path(), m_clock, u"report"_s, target(), "# Report\n");
        QVERIFY2(done, why(done));
        QCOMPARE(*done, Custody::Journalled);
        const auto file = CaseFile::open(path(), CaseFile::Mode::Snapshot, m_clock);
        QCOMPARE(lines(**file), QStringList{line(u"exported"_s, u"report"_s, digested())});
    }

    void leavesTheEntryForTheHolder()
    {
        const auto file = std::move(*CaseFile::create(path(), info(), m_clock));
        const Result<Custody> done = exportFile(path(), m_clock, u"report"_s, target(), "# Report\n");
        QVERIFY2(done, why(done));
        QCOMPARE(*done, Custody::Delivered);
        QCOMPARE(written(), QByteArray("# Report\n"));
        QCOMPARE(lines(*file), QStringList());
        m_clock.set(Opened.plusSeconds(60));
        QCOMPARE(file->takeInbox()->size(), 1);
        QCOMPARE(lines(*file), QStringList{line(u"exported"_s, u"report"_s, digested())});
        QVERIFY(!QFileInfo::exists(path() + u".inbox"_s));
        QVERIFY(file->verify()->isIntact());
    }

    void setsAsideWhatIsNoEntry()
    {
        const auto file = std::move(*CaseFile::create(path(), info(), m_clock));
        QVERIFY(QDir().mkpath(path() + u".inbox"_s));
        for (const QByteArray &bytes : {QByteArray("{}"), QByteArray(100'000, ' '), QByteArray("\xff")}) {
            QFile entry(path() + u".inbox/x.custody"_s);
            QVERIFY(entry.open(QIODevice::WriteOnly) && entry.write(bytes) == bytes.size());
            entry.close();
            QVERIFY(file->takeInbox()->constFirst().contains(u"set aside"_s));
            QCOMPARE(lines(*file), QStringList());
            QFile::remove(entry.fileName() + u".set-aside"_s);
        }
        QVERIFY(file->verify()->isIntact());
    }

    void entersNothingWhereNothingCanBeWritten()
    {
        const auto file = std::move(*CaseFile::create(path(), info(), m_clock));
        const QString nowhere = m_folder->filePath(u"no/such/folder/report.md"_s);
        QCOMPARE(exportFile(*file, u"report"_s, nowhere, "x").error().code, Error::Code::Storage);
        QCOMPARE(lines(*file), QStringList());
    }

    void writesFromACaseThatCanOnlyBeRead()
    {
        CaseFile::create(path(), info(), m_clock).value().reset();
        const auto file = CaseFile::open(path(), CaseFile::Mode::Stranger, m_clock);
        QCOMPARE(*exportFile(**file, u"report"_s, target(), "# Report\n"), Custody::ReadOnly);
        QCOMPARE(written(), QByteArray("# Report\n"));
        QCOMPARE(lines(**file), QStringList());
    }
};

QTEST_GUILESS_MAIN(ExportingTest)
#include "tst_exporting.moc"
