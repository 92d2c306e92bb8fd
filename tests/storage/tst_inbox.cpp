// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/samples.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

class InboxTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"case.zcase"_s); }
    QStringList inbox() const { return QDir(path() + u".inbox"_s).entryList(QDir::Files, QDir::Name); }
    std::unique_ptr<CaseFile> made() { return std::move(*CaseFile::create(path(), info(), m_clock)); }
    static dns::Transcript transcript(int from)
    {
        dns::Transcript transcript{run(), {exchange(from), exchange(from + 1)}};
        transcript.run.exchanges = {exchange(from).id(), exchange(from + 1).id()};
        transcript.run.end = dns::RunEnd::Complete;
        transcript.run.ended = transcript.run.started.plusSeconds(2);
        return transcript;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isTakenInByTheHolder()
    {
        auto file = made();
        const dns::Transcript one = transcript(1);
        const dns::Transcript two = transcript(10);
        QVERIFY(CaseFile::deliver(path(), one));
        const Result<QString> delivered = CaseFile::deliver(path(), two);
        QCOMPARE(*delivered, QString(path() + u".inbox/"_s + two.run.id.toText() + u".zct"_s));
        const Result<QStringList> taken = file->takeInbox();
        QVERIFY2(taken, why(taken));
        QCOMPARE(taken->size(), 2);
        QCOMPARE(*file->transcript(one.run.id), one);
        QCOMPARE(*file->transcript(two.run.id), two);
        QVERIFY(!QFileInfo::exists(path() + u".inbox"_s)); // no folder stays beside the case
        QVERIFY(file->verify()->isIntact());
        // What it says is worked out by the holder afterwards.
        QCOMPARE(file->document(one.run.id).error().code, Error::Code::NotFound);
        QVERIFY(file->runsWithoutDocument()->contains(one.run.id));
        QVERIFY(file->addDocument(one.run.id, "{}\n", {silent({exchange(1).id()})}));
        QCOMPARE(*file->runsWithoutDocument(), QList<RunId>{two.run.id});
        QCOMPARE(*file->document(one.run.id), QByteArray("{}\n"));
        QCOMPARE(file->addDocument(one.run.id, "{}\n", {}).error().code, Error::Code::Refused);
        QVERIFY(file->verify()->isIntact());
    }

    void isTakenInWhenTheCaseOpens()
    {
        made();
        const dns::Transcript one = transcript(1);
        QVERIFY(CaseFile::deliver(path(), one));
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write, m_clock);
        QVERIFY2((*file)->openingNotes().join(u'\n').contains(one.run.id.toText()), "says so");
        QCOMPARE(*(*file)->exchangeCount(), 2);
    }

    void takesInTheRecordOfAWatchOnce()
    {
        auto file = made();
        const QList<dns::Look> looks{
            {dns::LookId::random(), Opened, dns::Look::Kind::Begun, {}, {}, 0, {}},
            {dns::LookId::random(), Opened.plusSeconds(1), dns::Look::Kind::Kept, u"chain"_s, u"zz. A"_s, 300, RunId::random()},
            {dns::LookId::random(), Opened.plusSeconds(300), dns::Look::Kind::Unchanged, u"chain"_s, u"zz. A"_s, 300, {}},
            {dns::LookId::random(), Opened.plusSeconds(301), dns::Look::Kind::ClockMoved, {}, {}, -7'000'000'001, {}}};
        QVERIFY(file->addLooks(looks.first(1)));
        QVERIFY(CaseFile::deliver(path(), looks));
        QVERIFY(CaseFile::deliver(path(), looks)); // as after a crash between the commit and the removal
        const Result<QStringList> taken = file->takeInbox();
        QVERIFY2(taken, why(taken));
        QCOMPARE(taken->size(), 2);
        QCOMPARE(*file->looks(), looks);
        QVERIFY(file->verify()->isIntact());
    }

    void setsAsideWhatIsNoRecordOfAWatch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("no JSON") << QByteArray("certainly");
        QTest::addRow("no look") << QByteArray("[]");
        QTest::addRow("another kind") << QByteArray(R"([{"id":"00112233445566778899aabbccddeeff","at":"2026-11-21T00:00:00Z",)"
                                                    R"("kind":"dreamt","span":"0"}])");
        QTest::addRow("no time") << QByteArray(R"([{"id":"00112233445566778899aabbccddeeff","kind":"begun","span":"0"}])");
    }

    void setsAsideWhatIsNoRecordOfAWatch()
    {
        QFETCH(const QByteArray, bytes);
        auto file = made();
        QVERIFY(QDir().mkpath(path() + u".inbox"_s));
        QFile left(path() + u".inbox/one.looks"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(bytes) == bytes.size());
        left.close();
        QVERIFY(file->takeInbox());
        QCOMPARE(inbox(), QStringList{u"one.looks.set-aside"_s});
        QVERIFY(file->looks()->isEmpty());
    }

    void isNotTouchedByReaders()
    {
        made();
        QVERIFY(CaseFile::deliver(path(), transcript(1)));
        const auto snapshot = CaseFile::open(path(), CaseFile::Mode::Snapshot, m_clock);
        QCOMPARE((*snapshot)->takeInbox().error().code, Error::Code::Refused);
        QCOMPARE(inbox().size(), 1);
    }

    // As after a crash between the commit and the removal.
    void takesTheSameOnce()
    {
        auto file = made();
        const dns::Transcript one = transcript(1);
        QVERIFY(CaseFile::deliver(path(), one));
        QVERIFY(file->takeInbox());
        QVERIFY(CaseFile::deliver(path(), one));
        QVERIFY(file->takeInbox());
        QCOMPARE(file->runs()->size(), 1);
        QCOMPARE(inbox(), QStringList());
    }

    void setsDamagedOnesAside()
    {
        auto file = made();
        const Result<QString> cut = CaseFile::deliver(path(), transcript(1));
        QVERIFY(QFile::resize(*cut, QFileInfo(*cut).size() - 7));
        const dns::Transcript whole = transcript(10);
        QVERIFY(CaseFile::deliver(path(), whole));
        const Result<QStringList> taken = file->takeInbox();
        QVERIFY2(taken, why(taken));
        QCOMPARE(taken->size(), 2);
        QVERIFY(taken->join(u'\n').contains(u"was set aside"_s));
        QCOMPARE(file->runs()->size(), 1);
        QCOMPARE(inbox(), QStringList{QFileInfo(*cut).fileName() + u".set-aside"_s});
        QCOMPARE(*file->takeInbox(), QStringList()); // and not looked at again
        QVERIFY(file->verify()->isIntact());
    }

    void setsAnImpostorAside()
    {
        auto file = made();
        const dns::Transcript one = transcript(1);
        QVERIFY(CaseFile::deliver(path(), one));
        QVERIFY(file->takeInbox());
        dns::Transcript other = transcript(10);
        other.run.id = one.run.id;
        QVERIFY(CaseFile::deliver(path(), other));
        QVERIFY(file->takeInbox()->first().contains(u"another run of the same id"_s));
        QCOMPARE(*file->transcript(one.run.id), one);
        QCOMPARE(inbox().size(), 1);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
