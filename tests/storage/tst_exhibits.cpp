// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/rawfile.h"
#include "tests/storage/samples.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

/// Files that were handed to us: kept as they are, with who took them in and why.
class ExhibitsTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArray m_bytes{R"({"objectClassName": "domain"})"};

    QString path() const { return m_folder->filePath(u"case.zcase"_s); }
    QString item() const { return CaseFile::exhibitItem(m_bytes); }
    std::unique_ptr<CaseFile> made() { return std::move(*CaseFile::create(path(), info(), m_clock)); }
    static QStringList lines(const Verification &found)
    {
        QStringList lines;
        for (const Damage &damage : found.damages)
            lines << QString(damage.kind + u' ' + damage.id);
        return lines;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void areKeptWithTheirCustody()
    {
        auto file = made();
        QVERIFY(file->addExhibit(m_bytes, u"RDAP answer on host.yy."_s));
        m_clock.set(Opened.plusSeconds(60));
        QVERIFY(file->addExhibit(m_bytes, u"once more"_s)); // the same bytes once, two entries
        QCOMPARE(*file->exhibit(item()), m_bytes);
        QCOMPARE(file->exhibit(CaseFile::exhibitItem("other")).error().code, Error::Code::NotFound);
        const QList<CustodyEntry> custody = *file->custody();
        QCOMPARE(custody.size(), 2);
        QCOMPARE(custody.first(),
            (CustodyEntry{Opened, u"A. Analyst"_s, u"received"_s, item(), u"RDAP answer on host.yy."_s}));
        const Result<Verification> verification = file->verify();
        QCOMPARE(verification->exhibits, 1);
        QCOMPARE(lines(*verification), QStringList());
    }

    void waitInTheInboxOfAHeldCase()
    {
        auto file = made();
        const CustodyEntry entry{
            Opened.plusSeconds(5), u"B. Analyst"_s, u"received"_s, item(), u"RDAP answer"_s};
        QVERIFY(CaseFile::deliver(path(), entry, m_bytes));
        QVERIFY(file->takeInbox());
        QCOMPARE(*file->exhibit(item()), m_bytes);
        QCOMPARE(*file->custody(), QList{entry});
        QVERIFY(file->verify()->isIntact());
    }

    void areSetAsideIfTheyAreNotWhatTheySay()
    {
        auto file = made();
        QVERIFY(CaseFile::deliver(path(), {Opened, {}, u"received"_s, item(), {}}, "something else"));
        const Result<QStringList> taken = file->takeInbox();
        QVERIFY(taken && taken->size() == 1 && taken->first().contains(u"set aside"_s));
        QVERIFY(file->custody()->isEmpty());
        QCOMPARE(file->exhibit(item()).error().code, Error::Code::NotFound);
        QVERIFY(file->verify()->isIntact());
    }

    void areMissedAndTheirBytesHeldAgainstTheirDigest_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("named");
        QTest::addRow("nothing") << u"SELECT 1"_s << false;
        QTest::addRow("taken away") << u"DELETE FROM exhibits"_s << true;
        QTest::addRow("edited") << u"UPDATE exhibits SET bytes = x'00'"_s << true;
    }

    void areMissedAndTheirBytesHeldAgainstTheirDigest()
    {
        QFETCH(QString, sql);
        QFETCH(bool, named);
        {
            auto file = made();
            QVERIFY(file->addExhibit(m_bytes, u"RDAP answer"_s));
        }
        if (named)
            RawFile(path()).tamper(sql);
        const auto file = CaseFile::open(path(), CaseFile::Mode::Stranger, m_clock);
        QVERIFY(file);
        const QString line = item().replace(u':', u' ');
        QCOMPARE(lines(*(*file)->verify()), named ? QStringList{line} : QStringList());
    }
};

QTEST_GUILESS_MAIN(ExhibitsTest)
#include "tst_exhibits.moc"
