// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/resolvers/worker/analyse.h"
#include "app/resolvers/worker/polls.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::ComparisonRequest;
using test::Response;

namespace {

constexpr qint64 Second = 1'000'000'000;
const Instant Start = Instant::fromSeconds(1'800'000'000);
const QString Record = u"www.zz. %1 IN A 192.0.2.80\n"_s;
const QString Soa = u"zz. %1 IN SOA a.zz. b.zz. 1 7200 3600 1209600 600\n"_s;

/// A resolver whose cache is empty until it is asked to fetch, unless it was full before; time passes as it is asked.
struct Resolver
{
    std::optional<Instant> taken; ///< when the cache took the record in
    bool readable = true; ///< answers RD=0
    bool stale = false;
    Instant now = Start;
    QStringList asked = {}; ///< "RD=0 #1"

    dns::Exchange ask(const dns::Query &query)
    {
        asked << u"RD=%1 #%2"_s.arg(query.recursionDesired).arg(query.repeat);
        Response response{.authoritative = false};
        if (!query.recursionDesired && !readable)
            response.rcode = 5;
        else if (query.recursionDesired && !taken)
            taken = now;
        if (taken && response.rcode == 0)
            response.answer = Record.arg(300 - (now.seconds() - taken->seconds()));
        const dns::Exchange exchange = test::exchange(query, test::responseBytes(query, response), now);
        now.nanoseconds += 1'100'000'000;
        return exchange;
    }
};

ComparisonRequest requestOf(int repeats, bool cacheOnly)
{
    ComparisonRequest request;
    request.names = {test::name(u"www.zz"_s)};
    request.resolvers = {*dns::ResolverSpec::fromText(u"192.0.2.53"_s)};
    request.repeats = repeats;
    request.cacheOnly = cacheOnly;
    return request;
}

struct Played
{
    dns::Answers answers;
    resolvers::Looks looks;
};

/// Until nothing more is wanted.
void play(Played &played, Resolver &resolver, const ComparisonRequest &request)
{
    for (int i = 0; i < 100; ++i) {
        std::optional<dns::Query> wanted;
        const resolvers::Ask ask = [&](const dns::Query &query) {
            const dns::Answer answer = played.answers.find(query);
            if (answer.state == dns::Answer::State::NotAsked && !wanted)
                wanted = query;
            return answer;
        };
        played.looks = resolvers::lookAt(
            ask, request, request.resolvers.first(), request.names.first(), dns::type::A);
        if (!wanted)
            return;
        played.answers.add(resolver.ask(*wanted));
    }
    QFAIL("It has no end.");
}

QStringList repeated(const QString &what, int from, int to)
{
    QStringList list;
    for (int i = from; i < to; ++i)
        list << what.arg(i);
    return list;
}

} // namespace

Q_DECLARE_METATYPE(Resolver)

class PollsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTurn_data()
    {
        QTest::addColumn<Resolver>("resolver");
        QTest::addColumn<int>("repeats");
        QTest::addColumn<bool>("cacheOnly");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("looks"); // answers, misses, missed first, miss in the end
        const Resolver full{.taken = Start.plusSeconds(-60)};
        const Resolver shut{.taken = Start.plusSeconds(-60), .readable = false};
        const QStringList both{u"RD=0 #0"_s, u"RD=1 #0"_s};
        QTest::addRow("once, as ever") << full << 1 << false << QStringList{u"RD=1 #0"_s} << u"1 0 no no"_s;
        QTest::addRow("reads the cache first and then on")
            << full << 4 << false << both + repeated(u"RD=0 #%1"_s, 1, 4) << u"5 0 no no"_s;
        QTest::addRow("an empty cache is filled by our question")
            << Resolver() << 4 << false << both + repeated(u"RD=0 #%1"_s, 1, 4) << u"4 1 yes no"_s;
        QTest::addRow("where it cannot be read, as a client")
            << shut << 4 << false << both + repeated(u"RD=1 #%1"_s, 1, 4) << u"4 0 no no"_s;
        QTest::addRow("only reads") << full << 3 << true << repeated(u"RD=0 #%1"_s, 0, 3) << u"3 0 no no"_s;
        QTest::addRow("only reads, and there is nothing")
            << Resolver() << 3 << true << repeated(u"RD=0 #%1"_s, 0, 3) << u"0 3 yes yes"_s;
        QTest::addRow("only reads, and may not") << shut << 3 << true << repeated(u"RD=0 #%1"_s, 0, 1) << u"0 0 no no"_s;
    }

    void asksInTurn()
    {
        QFETCH(Resolver, resolver);
        QFETCH(int, repeats);
        QFETCH(bool, cacheOnly);
        Played played;
        play(played, resolver, requestOf(repeats, cacheOnly));
        QTEST(resolver.asked, "asked");
        const auto yes = [](bool is) { return is ? u"yes"_s : u"no"_s; };
        const QString looks = u"%1 %2 %3 %4"_s.arg(played.looks.answers.size()).arg(played.looks.misses.size()).arg(
            yes(played.looks.missedFirst), yes(played.looks.isMiss));
        QTEST(looks, "looks");
        QCOMPARE(played.looks.evidence.size(), resolver.asked.size());
    }

    void countsWhatItWillAsk_data()
    {
        QTest::addColumn<int>("repeats");
        QTest::addColumn<bool>("cacheOnly");
        QTest::addColumn<int>("each");
        QTest::addRow("once") << 1 << false << 3; // and two for its traits
        QTest::addRow("four times") << 4 << false << 7; // and a read before them
        QTest::addRow("reads only") << 4 << true << 4;
    }

    void countsWhatItWillAsk()
    {
        QFETCH(int, repeats);
        QFETCH(bool, cacheOnly);
        QTEST(requestOf(repeats, cacheOnly).questionsEach(), "each");
    }

    void leavesRoomForItsPolls()
    {
        ComparisonRequest request = requestOf(10, true);
        request.everyMs = 2000;
        dns::Profile profile;
        QCOMPARE(request.leastMs(profile), 18'000);
        QVERIFY(request.fitted(profile).wallMs * 9 / 10 >= profile.budget.wallMs * 9 / 10 + 9 * 3500);
        // A hundred names at ten a second take ten seconds a round and more.
        request.names = QList<dns::Name>(100, request.names.first());
        QVERIFY(request.spacingMs(profile) > 10'000);
        request.resolvers = {*dns::ResolverSpec::fromText(u"127.0.0.53"_s)};
        QCOMPARE(request.spacingMs(profile), 2000);
        profile.budget.queries = 77; // somebody's limit stays
        QCOMPARE(request.fitted(profile).queries, 77);
    }

    /// One name at many resolvers, and many names at one, whose zone's servers are asked at the same rate.
    void leavesRoomForATable()
    {
        ComparisonRequest request;
        request.names = {*dns::Name::fromText(u"a.zz."_s)};
        request.types = QList<dns::RecordType>(6, dns::type::A);
        request.resolvers = QList<dns::ResolverSpec>(34, *dns::ResolverSpec::fromText(u"192.0.2.53"_s));
        const dns::Profile profile;
        QVERIFY(request.fitted(profile).queriesPerName >= profile.budget.queriesPerName + 34 * 6);
        request.types = {dns::type::A};
        request.resolvers = {request.resolvers.first()};
        request.names = QList<dns::Name>(600, request.names.first());
        const dns::Budget fitted = request.fitted(profile);
        QVERIFY(fitted.queries >= 600 * 6);
        QVERIFY(fitted.wallMs * 9 / 10 >= (2 * 600 - profile.burst) * 100);
    }

    /// Each poll comes at the earliest when it may, within its jitter and its place in the second; and they narrow the
    /// copy's tick by half each time until it is known.
    void putsPollsWhereTheyTellMost()
    {
        ComparisonRequest request = requestOf(9, true);
        request.everyMs = 2000;
        Resolver resolver{.taken = Instant{Start.nanoseconds - 60 * Second + 123'456'789}};
        const dns::Due due = resolvers::pollsDue(request, dns::Profile());
        dns::Answers answers;
        resolver.now.nanoseconds += 777'000'000;
        QList<resolvers::Sighting> seen;
        Instant last = resolver.now;
        for (int repeat = 0; repeat < 9; ++repeat) {
            const dns::Query query{.name = request.names.first(),
                .type = dns::type::A,
                .server = request.resolvers.first().server,
                .recursionDesired = false,
                .repeat = repeat};
            const Instant at = due(query, answers);
            if (repeat == 0) {
                QCOMPARE(at, Instant());
            } else {
                const qint64 between = at.nanoseconds - last.nanoseconds;
                QVERIFY(between >= 2 * Second && between < 2 * Second * 5 / 4 + Second);
                resolver.now = at;
            }
            last = resolver.now;
            answers.add(resolver.ask(query));
            seen << resolvers::sightingOf(answers.find(query), query.name);
        }
        const resolvers::Interval tick = resolvers::tickOf(seen);
        QVERIFY(tick.to.nanoseconds - tick.from.nanoseconds < Second / 15);
        const qint64 truth = resolver.taken->seconds() * Second + 300 * Second; // it cuts its clock
        QVERIFY(tick.from.nanoseconds <= truth && truth <= tick.to.nanoseconds);
    }

    void readsDenialsAndStaleAnswers()
    {
        const dns::Query query{.name = test::name(u"www.zz"_s), .type = dns::type::A, .server = {}};
        const auto sighting = [&query](const Response &response) {
            dns::Answers answers;
            answers.add(test::exchange(query, test::responseBytes(query, response), Start));
            return resolvers::sightingOf(answers.find(query), query.name);
        };
        const resolvers::Sighting denial = sighting({.rcode = 3, .authority = Soa.arg(200)});
        QVERIFY(denial.negative && denial.remaining == 200);
        // RFC 2308, 5: no longer than the SOA record's last field says.
        QCOMPARE(sighting({.rcode = 3, .authority = Soa.arg(3600)}).remaining, 600);
        QCOMPARE(sighting({.rcode = 3}).remaining, -1);
        const resolvers::Sighting positive = sighting({.answer = Record.arg(77)});
        QVERIFY(!positive.negative && positive.remaining == 77);
    }

    /// The whole of it: what the document says of a cache that our own question filled.
    void saysThatItFilledTheCache()
    {
        test::World world(Start);
        world.serve(u"."_s, {u"192.0.2.1"_s},
            test::soa(u"."_s) + u". 300 IN NS root0.example.\nzz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"_s);
        world.serve(u"zz."_s, {u"192.0.2.11"_s},
            test::soa(u"zz."_s) + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"_s + Record.arg(300));
        Resolver resolver;
        ComparisonRequest request = requestOf(6, false);
        dns::Answers answers;
        const dns::Profile profile = world.profile();
        QList<dns::Query> wanted;
        for (int i = 0; i < 60; ++i) {
            wanted = resolvers::analyseComparison(request, answers, profile, Start).wanted;
            for (const dns::Query &query : std::as_const(wanted))
                answers.add(query.server == request.resolvers.first().server && query.name == request.names.first()
                        ? resolver.ask(query)
                        : world.ask(query));
            if (wanted.isEmpty())
                break;
        }
        QVERIFY(wanted.isEmpty());
        const resolvers::Comparison comparison
            = resolvers::analyseComparison(request, answers, profile, Start).comparison;
        const resolvers::ResolverAnswer &cell = comparison.answers.first();
        QCOMPARE(cell.classed, u"same"_s);
        QVERIFY(cell.filledByAsking && cell.cachedAt);
        QCOMPARE(cell.cachedAt->from, *resolver.taken);
        QCOMPARE(cell.caches, 1);
        QCOMPARE(cell.polled, 6);
        QCOMPARE(resolver.asked.mid(0, 3), (QStringList{u"RD=0 #0"_s, u"RD=1 #0"_s, u"RD=0 #1"_s}));
        QCOMPARE(cell.copies.size(), 1);
        QVERIFY(comparison.resolvers.first().tellsCache.value_or(false));
        QVERIFY(std::any_of(comparison.findings.begin(), comparison.findings.end(),
            [](const finding::Finding &one) { return one.code == u"resolver.filled-by-asking"_s; }));
    }
};

QTEST_GUILESS_MAIN(PollsTest)
#include "tst_polls.moc"
