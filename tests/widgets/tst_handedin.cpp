// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networktable.h"
#include "tests/widgets/fakes.h"
#include "widgets/probe/handedpanel.h"
#include "widgets/theme/statuslabel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// What people hand to probes: chosen, read, kept, taken out; what is none is said and nothing is lost.
class TestHandedIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRightOfSeveral();
    void anAnswerNotFoundNeedsItsDomain();
    void takesOutByKey();
    void aTableIsChosenAndLeft();
    void onlySoManyFiles();
};

namespace {

const QString Answer = QStringLiteral(ZONECASE_SOURCE_DIR "/tests/exchange/domain.json");

struct Bench
{
    test::FakeRecords records;
    test::FakeChooser chooser;
    HandedIn handed{records};
    HandedPanel panel{handed, chooser};
    QTemporaryDir folder;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    void click(const QString &button) const
    {
        QTest::mouseClick(panel.findChild<QPushButton *>(button), Qt::LeftButton);
    }
    QString cell(HandedModel::Column column) const
    {
        return panel.findChild<QTableView *>()->model()->index(0, column).data().toString();
    }
    QString remark() const
    {
        const auto *label = panel.findChild<StatusLabel *>(u"handedRemark"_s);
        return label->isVisibleTo(&panel) ? label->text() : QString();
    }
};

} // namespace

void TestHandedIn::takesWhatIsRightOfSeveral()
{
    Bench bench;
    HandedModel model(bench.handed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.panel.open();
    const QString wrong = bench.file(u"wrong.json"_s, R"({"objectClassName": "entity"})");
    const QString gone = bench.folder.filePath(u"gone.json"_s);
    bench.chooser.answers = {wrong, Answer, gone};
    bench.click(u"handedAdd"_s);
    QCOMPARE(bench.handed.items().size(), 1);
    QCOMPARE(model.rowCount(), 1);
    const QStringList lines = bench.remark().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"It was not taken, for it is no RDAP answer on a domain."_s)
            && lines[0].contains(wrong),
        qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(gone), qPrintable(lines[1]));
    QCOMPARE(bench.cell(HandedModel::DomainColumn), u"scpt-network.zz."_s);
    QCOMPARE(bench.cell(HandedModel::RegistrarColumn), u"Example Registrar"_s);
    QCOMPARE(bench.cell(HandedModel::FileColumn), u"domain.json"_s);
    bench.chooser.answers = {Answer};
    bench.click(u"handedAdd"_s);
    QCOMPARE(bench.remark(), QString());
    QCOMPARE(bench.handed.items().size(), 1);
    bench.chooser.answers.clear(); // thought better of it
    bench.click(u"handedAdd"_s);
    QCOMPARE(bench.handed.items().size(), 1);
}

void TestHandedIn::anAnswerNotFoundNeedsItsDomain()
{
    Bench bench;
    bench.chooser.answers = {bench.file(u"free.json"_s, R"({"errorCode": 404, "title": "not found"})")};
    bench.panel.open();
    bench.click(u"handedAdd"_s);
    QVERIFY2(bench.remark().contains(u"but not which"_s), qPrintable(bench.remark()));
    auto *about = bench.panel.findChild<QLineEdit *>(u"handedAbout"_s);
    QTest::keyClicks(about, u".."_s);
    bench.click(u"handedAdd"_s);
    QVERIFY2(bench.remark().contains(u"is not a domain name"_s), qPrintable(bench.remark()));
    about->setText(u"gone.test"_s);
    bench.click(u"handedAdd"_s);
    QCOMPARE(bench.remark(), QString());
    QCOMPARE(about->text(), QString());
    QCOMPARE(bench.cell(HandedModel::DomainColumn), u"gone.test."_s);
    QCOMPARE(bench.cell(HandedModel::StatusColumn), u"no such domain"_s);
    QVERIFY(bench.handed.registrations().first().isFree);
}

void TestHandedIn::takesOutByKey()
{
    Bench bench;
    bench.panel.open();
    bench.panel.take({Answer});
    auto *table = bench.panel.findChild<QTableView *>(u"handedTable"_s);
    QVERIFY(table->isVisible());
    bench.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(bench.handed.items().isEmpty());
    QVERIFY(!table->isVisible());
    QCOMPARE(bench.records.exhibits.size(), 1);
}

void TestHandedIn::aTableIsChosenAndLeft()
{
    Bench bench;
    bench.panel.open();
    QSignalSpy chosen(&bench.handed, &HandedIn::tableChosen);
    const auto *words = bench.panel.findChild<QLabel *>(u"handedNetworks"_s);
    bench.chooser.answer = bench.file(u"wrong.mmdb"_s, "no table");
    bench.click(u"handedTableChoose"_s);
    QVERIFY2(bench.remark().startsWith(u"No table of networks was taken."_s), qPrintable(bench.remark()));
    QVERIFY(!bench.handed.table() && chosen.isEmpty());
    const QString good = test::writeNetworkTable(bench.folder.filePath(u"good.mmdb"_s));
    bench.chooser.answer = good;
    bench.click(u"handedTableChoose"_s);
    QVERIFY(bench.handed.table());
    QVERIFY(words->text().contains(u"good.mmdb"_s));
    QCOMPARE(chosen.takeFirst().first().toString(), good);
    bench.chooser.answer = bench.file(u"wrong.mmdb"_s, "no table"); // the one in use stays
    bench.click(u"handedTableChoose"_s);
    QCOMPARE(bench.handed.tablePath(), good);
    bench.click(u"handedTableNone"_s);
    QVERIFY(!bench.handed.table());
    QCOMPARE(chosen.takeFirst().first().toString(), QString());
}

void TestHandedIn::onlySoManyFiles()
{
    Bench bench;
    QStringList paths;
    for (int i = 0; i <= exchange::MostHandedFiles; ++i)
        paths << bench.file(u"%1.json"_s.arg(i),
            QString(u"{\"objectClassName\": \"domain\", \"ldhName\": \"d%1.zz\"}"_s).arg(i).toUtf8());
    bench.panel.take(paths);
    QCOMPARE(bench.handed.items().size(), exchange::MostHandedFiles);
    QVERIFY(!bench.remark().isEmpty());
}

QTEST_MAIN(TestHandedIn)
#include "tst_handedin.moc"
