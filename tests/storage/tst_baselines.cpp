// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/samples.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::storage;
using namespace zonecase::storage::samples;

namespace {

dns::Run delegationRun(int second, const QJsonObject &more = {})
{
    dns::Run run = samples::run();
    run.command = u"delegation"_s;
    run.parameters = {{u"zone"_s, u"ministry.zz."_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        run.parameters[it.key()] = it.value();
    run.profile.vantage = u"V2"_s;
    run.started = Opened.plusSeconds(second);
    run.ended = run.started.plusSeconds(1);
    run.end = dns::RunEnd::Complete;
    return run;
}

QStringList lines(const Result<QList<Baseline>> &baselines)
{
    QStringList texts;
    for (const Baseline &one : baselines.value_or(QList<Baseline>()))
        texts << u"%1 %2 %3 %4"_s.arg(one.command, one.subject, one.label, one.acceptedBy);
    return texts;
}

} // namespace

class BaselinesTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Opened};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseFile> m_file;

    Baseline of(const dns::Run &run, const QString &label) const
    {
        return {{}, run.id, {}, {}, label, u"A. Analyst"_s, Opened.plusSeconds(900)};
    }
    void store(const dns::Run &run) { QVERIFY(m_file->addTranscript({run, {}}, "{}\n", {})); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto file = CaseFile::create(m_folder->filePath(u"case.zcase"_s), info(), m_clock);
        QVERIFY2(file, why(file));
        m_file = std::move(*file);
    }

    void cleanup()
    {
        QVERIFY(m_file->verify()->isIntact());
        m_file.reset();
    }

    void stayWhatWasAccepted()
    {
        const dns::Run run = delegationRun(0);
        store(run);
        m_file->takeChanges();
        const Result<Baseline> accepted = m_file->acceptBaseline(of(run, u"last week"_s));
        QVERIFY2(accepted, why(accepted));
        QCOMPARE(m_file->takeChanges(), QStringList{u"baselines"_s});
        QCOMPARE(accepted->run, run.id);
        QVERIFY(!accepted->id.isNull());
        QCOMPARE(*m_file->baselines(), QList{*accepted});
        QCOMPARE(lines(m_file->baselines()), QStringList{u"delegation ministry.zz. last week A. Analyst"_s});
        QCOMPARE(m_file->runs()->constFirst().vantage, u"V2"_s);
    }

    void takeTheEarlierOnesPlaceAndGiveItBack()
    {
        const dns::Run first = delegationRun(0), second = delegationRun(60);
        dns::Run chain = samples::run();
        chain.parameters = {{u"name"_s, u"ministry.zz."_s}, {u"type"_s, u"A"_s}};
        chain.end = dns::RunEnd::Complete;
        for (const dns::Run &run : {first, second, chain})
            store(run);
        const Baseline before = *m_file->acceptBaseline(of(first, u"first"_s));
        QVERIFY(m_file->acceptBaseline(of(chain, u"chain"_s)));
        const Baseline after = *m_file->acceptBaseline(of(second, u"second"_s));
        QCOMPARE(lines(m_file->baselines()),
            (QStringList{
                u"chain ministry.zz. A chain A. Analyst"_s, u"delegation ministry.zz. second A. Analyst"_s}));
        QCOMPARE(*m_file->acceptBaseline(before), before); // as undoing does
        QVERIFY(m_file->baselines()->contains(before));
        QVERIFY(!m_file->baselines()->contains(after));
        QVERIFY(m_file->withdrawBaseline(before.id));
        QCOMPARE(lines(m_file->baselines()), QStringList{u"chain ministry.zz. A chain A. Analyst"_s});
        QCOMPARE(m_file->withdrawBaseline(before.id).error().code, Error::Code::NotFound);
    }

    void areOnlyRunsThatSayWhatIs_data()
    {
        QTest::addColumn<dns::Run>("run");
        dns::Run stopped = delegationRun(0), resolvers = delegationRun(0);
        stopped.end = dns::RunEnd::Cancelled;
        resolvers.command = u"resolvers"_s;
        QTest::addRow("stopped early") << stopped;
        QTest::addRow("resolvers") << resolvers;
        QTest::addRow("name servers to come") << delegationRun(0, {{u"ns"_s, QJsonArray{u"ns1.example."_s}}});
        QTest::addRow("DS to come") << delegationRun(0, {{u"ds"_s, QJsonArray{u"1 13 2 AA"_s}}});
    }

    void areOnlyRunsThatSayWhatIs()
    {
        QFETCH(dns::Run, run);
        store(run);
        QCOMPARE(m_file->acceptBaseline(of(run, {})).error().code, Error::Code::Refused);
        QVERIFY(m_file->baselines()->isEmpty());
    }

    void areOfThisCase()
    {
        QCOMPARE(m_file->acceptBaseline(of(delegationRun(0), {})).error().code, Error::Code::NotFound);
    }

    void marksAreWrittenOneWay()
    {
        QVERIFY(m_file->addIndicator(indicator(u"2001:DB8::66"_s)));
        QCOMPARE(m_file->indicators()->constFirst().value, u"2001:db8::66"_s);
        QCOMPARE(m_file->addIndicator(indicator(u"2001:db8:0::66"_s)).error().code, Error::Code::Refused);
        QCOMPARE(m_file->addIndicator(indicator(u"somewhere"_s)).error().code, Error::Code::Malformed);
        const Indicator name{{}, u"name"_s, u"NS1.evil.test"_s, {}, {}, Opened};
        QVERIFY(m_file->addIndicator(name));
        QCOMPARE(m_file->indicators()->constLast().value, u"ns1.evil.test."_s);
        QVERIFY(m_file->removeIndicator(m_file->indicators()->constFirst().id));
        QCOMPARE(m_file->indicators()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(BaselinesTest)
#include "tst_baselines.moc"
