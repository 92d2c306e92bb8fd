// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/bell.h"
#include "app/dns/worker/collect.h"
#include "app/dns/worker/querymessage.h"
#include "tests/dns/server.h"
#include "tests/dns/wire.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

namespace {

Query question(const QString &name, const QString &server = u"192.0.32.1"_s)
{
    Query query;
    query.name = *Name::fromText(name);
    query.type = type::A;
    query.server = {Name(), *Endpoint::fromText(server)};
    return query;
}

/// Answers each question when it is told to, with a first try that was silent and a second that was not.
class PatientAsker : public Asker
{
public:
    struct Waiting
    {
        Query query;
        Sink sink;
        std::shared_ptr<Bell> bell = std::make_shared<Bell>();
    };

    QCoro::Task<Result<void>> ask(Query query, Sink sink) override
    {
        if (over)
            co_return tl::unexpected(*over);
        const Waiting waiting{query, sink};
        pending << waiting;
        most = std::max(most, pending.size());
        ++asked;
        sink(made(query, 1));
        co_await waiting.bell->wait();
        if (over)
            co_return tl::unexpected(*over);
        sink(made(query, 2));
        co_return Result<void>();
    }
    int sent() const override { return 2 * asked; }
    void stop() override { end({Error::Code::Cancelled, {}}); }

    void end(const Error &why)
    {
        over = why;
        tellOver(why);
        while (!pending.isEmpty())
            pending.takeFirst().bell->ring();
    }
    bool answer(const QString &name)
    {
        for (qsizetype i = 0; i < pending.size(); ++i)
            if (pending[i].query.name.toText() == name) {
                pending.takeAt(i).bell->ring();
                return true;
            }
        return false;
    }

    static Exchange made(const Query &query, int attempt)
    {
        Exchange exchange;
        exchange.server = query.server;
        exchange.attempt = attempt;
        exchange.query = queryMessage(query, 1, QueryEdns());
        exchange.failure = attempt == 1 ? Failure::Timeout : Failure::None;
        if (attempt == 2)
            exchange.response = responseTo(exchange.query);
        return exchange;
    }

    QList<Waiting> pending;
    qsizetype most = 0;
    int asked = 0;
    std::optional<Error> over;
};

/// Wants the names of a tree: each parent's children once the parent is answered.
Wanted tree(const QMap<QString, QStringList> &children, QStringList *calls = nullptr)
{
    return [children, calls](const Answers &answers) {
        QList<Query> wanted;
        QStringList states;
        QStringList level = children.value(QString());
        while (!level.isEmpty()) {
            QStringList next;
            for (const QString &name : std::as_const(level)) {
                const Answer answer = answers.find(question(name));
                if (answer.state == Answer::State::NotAsked)
                    wanted << question(name);
                else
                    next << children.value(name);
                if (answer.state == Answer::State::Failed)
                    states << name;
            }
            level = next;
        }
        if (calls != nullptr)
            *calls << states.join(u' ');
        return wanted;
    };
}

struct Ended
{
    QStringList recorded;
    std::optional<Collected> collected;
    Answers answers;
};

QCoro::Task<> collectInto(
    Asker &asker, Wanted wanted, Profile profile, std::shared_ptr<Ended> ended, Due due = {})
{
    const Asker::Sink sink = [ended](const Exchange &exchange) {
        ended->recorded << exchange.server.endpoint.toText() + u' ' + failureText(exchange.failure);
    };
    const Collected collected = co_await collect(asker, ended->answers, wanted, sink, profile, due);
    ended->collected = collected;
}

} // namespace

class CollectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksSideBySideAndOnceOnly()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        QStringList failedMeanwhile;
        collectInto(asker,
            tree({{QString(), {u"a."_s, u"b."_s, u"a."_s}}, {u"a."_s, {u"c."_s, u"b."_s}}}, &failedMeanwhile),
            Profile(), ended);
        QCOMPARE(asker.pending.size(), 2);
        QVERIFY(asker.answer(u"a."_s));
        QTRY_COMPARE(asker.pending.size(), 2); // b is still open, c was wanted once a was there
        QVERIFY(asker.answer(u"c."_s));
        QVERIFY(asker.answer(u"b."_s));
        QTRY_VERIFY(ended->collected);
        QCOMPARE(asker.asked, 3);
        QCOMPARE(ended->collected->end, RunEnd::Complete);
        QCOMPARE(ended->collected->queries, 6);
        QCOMPARE(ended->recorded.size(), 6);
        // No call of the analysis saw the silence of a first try: more tries were to follow.
        QCOMPARE(failedMeanwhile.join(QString()), QString());
    }

    void endsWhenStopped()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        collectInto(asker, tree({{QString(), {u"a."_s, u"b."_s}}, {u"a."_s, {u"c."_s}}}), Profile(), ended);
        asker.stop();
        QTRY_VERIFY(ended->collected);
        QCOMPARE(ended->collected->end, RunEnd::Cancelled);
        QCOMPARE(asker.asked, 2);
        // What was sent and recorded counts, as it will when the record is replayed.
        QCOMPARE(ended->answers.find(question(u"a."_s)).failure, Failure::Timeout);
    }

    void putsEachQuestionWhenItIsDue()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        const Instant later{SystemClock().now().nanoseconds + 60'000'000};
        const Due due = [later](const Query &query, const Answers &) {
            return query.name.toText() == u"a."_s ? later : Instant();
        };
        collectInto(asker, tree({{QString(), {u"a."_s, u"b."_s}}}), Profile(), ended, due);
        QCOMPARE(asker.asked, 1);
        QVERIFY(asker.answer(u"b."_s));
        QTRY_COMPARE(asker.asked, 2);
        QVERIFY(SystemClock().now() >= later);
        QVERIFY(asker.answer(u"a."_s));
        QTRY_VERIFY(ended->collected);
        QCOMPARE(ended->collected->end, RunEnd::Complete);
    }

    /// Nothing is under way that could tell that the run is over.
    void endsWhileNothingIsDue()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        const Due due = [](const Query &, const Answers &) { return SystemClock().now().plusSeconds(3600); };
        collectInto(asker, tree({{QString(), {u"a."_s}}}), Profile(), ended, due);
        asker.stop();
        QTRY_VERIFY(ended->collected);
        QCOMPARE(ended->collected->end, RunEnd::Cancelled);
        QCOMPARE(asker.asked, 0);
    }

    void namesTheLimitsItReached_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<int>("asked");
        QTest::addRow("all queries") << u"queries"_s << 1;
        QTest::addRow("queries for one name") << u"queriesPerName"_s << 1;
    }

    void namesTheLimitsItReached()
    {
        QFETCH(QString, limit);
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        collectInto(asker, tree({{QString(), {u"a."_s}}, {u"a."_s, {u"b."_s}}}), Profile(), ended);
        asker.end({Error::Code::OutOfBudget, limit});
        QTRY_VERIFY(ended->collected);
        QCOMPARE(ended->collected->end, RunEnd::OutOfBudget);
        QCOMPARE(ended->collected->limits, QStringList(limit));
    }

    void endsWhereTheAnalysisCostsTooMuch()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        Profile profile;
        profile.budget.analysisMs = 0;
        collectInto(asker, tree({{QString(), {u"a."_s}}, {u"a."_s, {u"b."_s}}}), profile, ended);
        QVERIFY(ended->collected);
        QCOMPARE(ended->collected->end, RunEnd::OutOfBudget);
        QCOMPARE(ended->collected->limits, QStringList(u"analysisMs"_s));
        QCOMPARE(asker.asked, 0);
    }

    void doesNotAskAgainWhatIsRecorded()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        ended->answers.add(PatientAsker::made(question(u"a."_s), 2));
        collectInto(asker, tree({{QString(), {u"a."_s}}}), Profile(), ended);
        QVERIFY(ended->collected);
        QCOMPARE(asker.asked, 0);
    }

    void keepsWithinWhatTheMachineCanHold()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        QStringList names;
        for (int i = 0; i < 300; ++i)
            names << u"n%1."_s.arg(i);
        collectInto(asker, tree({{QString(), names}}), Profile(), ended);
        for (int answered = 0; answered < 300; ++answered) {
            QTRY_VERIFY(!asker.pending.isEmpty());
            asker.answer(asker.pending.constFirst().query.name.toText());
        }
        QTRY_VERIFY(ended->collected);
        QCOMPARE(asker.asked, 300);
        QVERIFY(asker.most <= 128);
    }

    /// Hundreds of answers that come one by one do not make hundreds of analyses; and what an early one leads to does not
    /// wait for all the others.
    void looksAtManyAnswersTogether()
    {
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        QStringList names, calls;
        for (int i = 0; i < 300; ++i)
            names << u"n%1."_s.arg(i, 3, 10, QChar(u'0'));
        const Wanted analysis = tree({{QString(), names}, {names.first(), {u"below."_s}}}, &calls);
        const Wanted slow = [analysis](const Answers &answers) {
            const qint64 begun = processorNanoseconds();
            constexpr qint64 Cost = 3'000'000;
            while (processorNanoseconds() - begun < Cost) { }
            return analysis(answers);
        };
        Profile profile;
        profile.budget.analysisMs = 1'000'000;
        collectInto(asker, slow, profile, ended);
        int atBelow = 0;
        for (int answered = 0; !ended->collected && answered <= 301;) {
            const QString next = asker.pending.isEmpty() ? QString() : asker.pending.constFirst().query.name.toText();
            atBelow = next == u"below."_s ? answered : atBelow;
            answered += !next.isEmpty() && asker.answer(next);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            if (answered == 100) // the rest waits for the look at these, which all would else come before
                QTRY_VERIFY(calls.size() > 1);
        }
        QTRY_VERIFY(ended->collected);
        QCOMPARE(asker.asked, 301);
        QVERIFY2(atBelow > 0 && atBelow < 300, qPrintable(QString::number(atBelow)));
        QVERIFY2(calls.size() < 150, qPrintable(QString::number(calls.size())));
    }

    void asksSpecialAddressesOnlyIfTheProfileSaysSo_data()
    {
        QTest::addColumn<QString>("because");
        QTest::addColumn<bool>("asked");
        QTest::addRow("glue says so") << QString() << false;
        QTest::addRow("allowed") << u"allowed"_s << true;
        QTest::addRow("the lab's own world") << u"lab"_s << true;
        QTest::addRow("the address map leads it elsewhere") << u"map"_s << true;
        QTest::addRow("a root hint") << u"hint"_s << true;
        QTest::addRow("a resolver of the profile") << u"resolver"_s << true;
    }

    void asksSpecialAddressesOnlyIfTheProfileSaysSo()
    {
        QFETCH(QString, because);
        QFETCH(bool, asked);
        const QString address = u"192.0.2.53"_s;
        const Endpoint endpoint = *Endpoint::fromText(address);
        Profile profile;
        if (because == u"allowed"_s)
            profile.allowed = {*Prefix::fromText(u"192.0.2.0/24")};
        if (because == u"lab"_s)
            profile.publicInLab = {*Prefix::fromText(u"192.0.2.0/24")};
        if (because == u"map"_s)
            profile.addresses[endpoint] = *Endpoint::fromText(u"127.0.0.1@5300");
        if (because == u"hint"_s)
            profile.rootHints = u". NS a.\na. A 192.0.2.53\n"_s;
        if (because == u"resolver"_s)
            profile.resolvers = {{u"R1"_s, {Name(), endpoint}}};
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        const Wanted wanted = [address](const Answers &answers) {
            const Query query = question(u"a."_s, address);
            return answers.find(query).state == Answer::State::NotAsked ? QList{query} : QList<Query>();
        };
        collectInto(asker, wanted, profile, ended);
        QCOMPARE(asker.asked, asked ? 1 : 0);
        asker.answer(u"a."_s);
        QTRY_VERIFY(ended->collected);
        QCOMPARE(ended->recorded.constFirst(), asked ? u"192.0.2.53 timeout"_s : u"192.0.2.53 notsent"_s);
        QCOMPARE(ended->answers.find(question(u"a."_s, address)).failure,
            asked ? Failure::None : Failure::NotSent);
    }

    void leavesAnAddressFamilyAlone()
    {
        Profile profile;
        profile.ipv6 = false;
        PatientAsker asker;
        const auto ended = std::make_shared<Ended>();
        const Wanted wanted = [](const Answers &) { return QList{question(u"a."_s, u"2606:4700::1"_s)}; };
        collectInto(asker, wanted, profile, ended);
        QVERIFY(ended->collected);
        QCOMPARE(asker.asked, 0);
        QVERIFY(ended->recorded.isEmpty());
    }

    // Bell's promise: whoever rings early is not missed, and nobody goes on inside ring().
    void wakesFromTheEventLoop()
    {
        Bell bell;
        QStringList log;
        const auto waiter = [](Bell &bellRung, QStringList &lines) -> QCoro::Task<> {
            co_await bellRung.wait();
            lines << u"woken"_s;
            co_await bellRung.wait();
            lines << u"again"_s;
        };
        bell.ring();
        waiter(bell, log);
        QCOMPARE(log, QStringList(u"woken"_s));
        bell.ring();
        bell.ring();
        QCOMPARE(log, QStringList(u"woken"_s));
        QTRY_COMPARE(log, (QStringList{u"woken"_s, u"again"_s}));
    }
};

QTEST_GUILESS_MAIN(CollectTest)
#include "tst_collect.moc"
