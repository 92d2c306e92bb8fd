// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/resolvers/worker/analyse.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::Comparison;
using resolvers::ComparisonRequest;
using test::Response;
using test::World;

namespace {

// What a resolver says: to the question of the test, to others of the zone, and to the root's SOA record.
struct Resolver
{
    std::optional<Response> answer = Response{};
    std::optional<Response> unchecked = std::nullopt; ///< with CD=1, if different
    std::optional<Response> forOthers = Response{.rcode = 3};
    bool validates = false;
};

const QString Good = u"webmail.ministry.zz. %1 IN A 198.51.100.10\n"_s;
const QString Bad = u"webmail.ministry.zz. %1 IN A 203.0.113.66\n"_s;
const QString RootSoa = u". 3600 IN SOA a. b. 1 7200 3600 1209600 300\n"_s;
const QString RootSignature
    = u". 3600 IN RRSIG SOA 13 0 3600 20270101000000 20260101000000 1 . "
      "mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==\n"_s;

World worldOf()
{
    World world;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"_s);
    world.serve(u"zz."_s, {u"192.0.2.11"_s},
        test::soa(u"zz."_s)
            + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\nministry.zz. 300 IN NS ns1.ministry.zz.\n"
              "ministry.zz. 300 IN NS ns2.ministry.zz.\nns1.ministry.zz. 300 IN A 198.51.100.1\n"
              "ns2.ministry.zz. 300 IN A 203.0.113.2\nhost.zz. 300 IN A 192.0.2.80\n"_s);
    world.serve(u"ministry.zz."_s, {u"198.51.100.1"_s, u"203.0.113.2"_s},
        test::soa(u"ministry.zz."_s)
            + u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS ns2.ministry.zz.\n"
              "ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 203.0.113.2\n"
              "www.ministry.zz. 600 IN CNAME host.zz.\n"_s
            + Good.arg(300));
    return world;
}

void addResolver(World &world, const QString &address, const Resolver &resolver)
{
    world.replace(address, [resolver](const dns::Query &query) -> std::optional<Response> {
        if (query.name.isRoot())
            return Response{.authoritative = false,
                .authenticData = resolver.validates,
                .answer = RootSoa + RootSignature};
        if (query.name.labels().first().startsWith("zc"))
            return resolver.forOthers;
        return query.checkingDisabled && resolver.unchecked ? resolver.unchecked : resolver.answer;
    });
}

ComparisonRequest requestOf(const QString &name, const QStringList &addresses)
{
    ComparisonRequest request;
    request.names = {test::name(name)};
    for (const QString &address : addresses) {
        dns::ResolverSpec spec = *dns::ResolverSpec::fromText(address);
        spec.label = u"R%1"_s.arg(request.resolvers.size() + 1);
        request.resolvers << spec;
    }
    return request;
}

QList<dns::Exchange> probe(World &world, const ComparisonRequest &request)
{
    const dns::Profile profile = world.profile();
    return world.run([&](const dns::Answers &answers) {
        return resolvers::analyseComparison(request, answers, profile, world.at()).wanted;
    });
}

Comparison judged(const World &world, const QList<dns::Exchange> &exchanges, const ComparisonRequest &request)
{
    return resolvers::analyseComparison(request, *test::answersOf(exchanges), world.profile(), world.at())
        .comparison;
}

/// A line a cell, then one a finding that is not about the state alone.
QStringList lines(const Comparison &comparison)
{
    QStringList list;
    for (const resolvers::ResolverAnswer &cell : comparison.answers)
        list << u"%1 %2 [%3] %4"_s.arg(
            cell.resolver, cell.classed, cell.cluster, cell.cachedAt ? u"dated"_s : cell.notDated);
    for (const finding::Finding &one : comparison.findings)
        if (one.severity != finding::Severity::Info)
            list << one.code;
    return list;
}

QString trait(const std::optional<bool> &trait)
{
    return !trait ? u"unknown"_s : *trait ? u"yes"_s : u"no"_s;
}

} // namespace

Q_DECLARE_METATYPE(Resolver)

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesAnswers_data();
    void classifiesAnswers();
    void tellsTraits_data();
    void tellsTraits();
    void clustersAndTail();
    void followsAliasesToTheirOwnZone();
    void seesThatTheAuthorityDiffers();
    void doesNotCallSilentWhatWasNotAsked();
    void asksOnceForTheCutAboveManyNames();
    void asksTheSameAgainAndJudgesInAnyOrder();
};

void CompareTest::classifiesAnswers_data()
{
    QTest::addColumn<Resolver>("resolver");
    QTest::addColumn<QStringList>("expected");
    const auto answer = [](const QString &records, int rcode = 0) {
        return Response{
            .rcode = rcode, .authoritative = false, .recursionAvailable = true, .answer = records};
    };
    QTest::addRow("same, aged") << Resolver{.answer = answer(Good.arg(120))}
                                << QStringList{u"R1 same [A] dated"_s};
    QTest::addRow("TTL raised") << Resolver{.answer = answer(Good.arg(3600))}
                                << QStringList{u"R1 same [A] ttl-raised"_s, u"resolver.ttl-raised"_s};
    QTest::addRow("another address") << Resolver{.answer = answer(Bad.arg(120))}
                                     << QStringList{u"R1 differs [B] authority-unknown"_s,
                                            u"resolver.differs"_s, u"resolver.tail"_s};
    QTest::addRow("one address more")
        << Resolver{.answer = answer(Good.arg(120) + Bad.arg(120))}
        << QStringList{u"R1 differs [B] authority-unknown"_s, u"resolver.differs"_s, u"resolver.tail"_s};
    QTest::addRow("says that it does not exist") << Resolver{
        .answer = answer({}, 3)} << QStringList{u"R1 nxdomain [B] negative"_s, u"resolver.denies"_s};
    QTest::addRow("has no data") << Resolver{.answer = answer({})}
                                 << QStringList{u"R1 differs [B] negative"_s, u"resolver.differs"_s};
    QTest::addRow("validation fails")
        << Resolver{.answer = answer({}, 2), .unchecked = answer(Good.arg(120))}
        << QStringList{u"R1 servfail [] no-answer"_s, u"resolver.servfail-cured-by-cd"_s};
    QTest::addRow("fails anyhow") << Resolver{.answer = answer({}, 2)}
                                  << QStringList{u"R1 servfail [] no-answer"_s, u"resolver.servfail"_s};
    QTest::addRow("refuses us") << Resolver{.answer = answer({}, 5)}
                                << QStringList{u"R1 error [] no-answer"_s, u"resolver.refuses"_s};
    QTest::addRow("silent") << Resolver{.answer = std::nullopt}
                            << QStringList{u"R1 no-answer [] no-answer"_s, u"resolver.silent"_s};
}

void CompareTest::classifiesAnswers()
{
    QFETCH(Resolver, resolver);
    QFETCH(QStringList, expected);
    World world = worldOf();
    addResolver(world, u"192.0.2.53"_s, resolver);
    const ComparisonRequest request = requestOf(u"webmail.ministry.zz"_s, {u"192.0.2.53"_s});
    QCOMPARE(lines(judged(world, probe(world, request), request)), expected);
}

void CompareTest::tellsTraits_data()
{
    QTest::addColumn<Resolver>("resolver");
    QTest::addColumn<bool>("rootSigned");
    QTest::addColumn<QString>("expected"); // validates, synthesises
    const auto answer = [](const QString &records, int rcode = 0) {
        return Response{
            .rcode = rcode, .authoritative = false, .recursionAvailable = true, .answer = records};
    };
    const Response good = answer(Good.arg(100));
    QTest::addRow("vouches for the root")
        << Resolver{.answer = good, .validates = true} << true << u"yes no"_s;
    QTest::addRow("does not") << Resolver{.answer = good} << true << u"no no"_s;
    QTest::addRow("nobody signs the root") << Resolver{.answer = good} << false << u"unknown no"_s;
    QTest::addRow("SERVFAIL that CD cures")
        << Resolver{.answer = answer({}, 2), .unchecked = good} << true << u"unknown no"_s;
    QTest::addRow("invents") << Resolver{.answer = good,
        .forOthers = answer(u"zc.ministry.zz. 60 IN A 203.0.113.9\n"_s)}
                             << true << u"no yes"_s;
    QTest::addRow("fails on others") << Resolver{.answer = good, .forOthers = answer({}, 2)} << true
                                     << u"no unknown"_s;
}

void CompareTest::tellsTraits()
{
    QFETCH(Resolver, resolver);
    QFETCH(bool, rootSigned);
    QFETCH(QString, expected);
    World world = worldOf();
    if (rootSigned) {
        World plain = worldOf();
        world.replace(u"192.0.2.1"_s, [plain](const dns::Query &query) -> std::optional<Response> {
            if (query.name.isRoot())
                return Response{.answer = RootSoa + RootSignature};
            return Response{.authoritative = false,
                .authority = u"zz. 300 IN NS ns.zz.\n"_s,
                .additional = u"ns.zz. 300 IN A 192.0.2.11\n"_s};
        });
    }
    addResolver(world, u"192.0.2.53"_s, resolver);
    const ComparisonRequest request = requestOf(u"webmail.ministry.zz"_s, {u"192.0.2.53"_s});
    const Comparison comparison = judged(world, probe(world, request), request);
    const resolvers::ResolverState &state = comparison.resolvers.first();
    QCOMPARE(QString(trait(state.validates) + u' ' + trait(state.synthesises)), expected);
}

void CompareTest::clustersAndTail()
{
    World world = worldOf();
    const auto answer = [](const QString &records) {
        return Resolver{.answer = Response{.authoritative = false, .answer = records}};
    };
    addResolver(world, u"192.0.2.51"_s, answer(u"webmail.ministry.zz. 40 IN A 192.0.2.99\n"_s));
    addResolver(world, u"192.0.2.52"_s, answer(Bad.arg(50)));
    addResolver(world, u"192.0.2.53"_s, answer(Bad.arg(90)));
    addResolver(world, u"192.0.2.54"_s, answer(Good.arg(10)));
    // What it makes up for any name is no copy that could run out.
    Resolver inventor = answer(u"webmail.ministry.zz. 900 IN A 192.0.2.77\n"_s);
    inventor.forOthers = Response{.authoritative = false, .answer = u"zc.zz. 900 IN A 192.0.2.77\n"_s};
    addResolver(world, u"192.0.2.55"_s, inventor);
    const ComparisonRequest request = requestOf(u"webmail.ministry.zz"_s,
        {u"192.0.2.51"_s, u"192.0.2.52"_s, u"192.0.2.53"_s, u"192.0.2.54"_s, u"192.0.2.55"_s});
    const Comparison comparison = judged(world, probe(world, request), request);
    QStringList clusters;
    for (const resolvers::ResolverAnswer &cell : comparison.answers)
        clusters << cell.cluster;
    QCOMPARE(clusters, (QStringList{u"D"_s, u"B"_s, u"B"_s, u"A"_s, u"C"_s}));
    const auto tail = std::find_if(comparison.findings.begin(), comparison.findings.end(),
        [](const finding::Finding &one) { return one.code == u"resolver.tail"_s; });
    QVERIFY(tail != comparison.findings.end());
    // 90 s from the question, 20 ms of waiting, the second that a TTL is worth, and 10 ms of a coarse clock.
    const Instant until{world.at().plusSeconds(91).nanoseconds + 30'000'000};
    QCOMPARE(std::get<QString>(tail->args[u"until"_s]), until.toText());
    QCOMPARE(std::get<QString>(tail->args[u"resolver"_s]), u"R3"_s);
}

void CompareTest::followsAliasesToTheirOwnZone()
{
    World world = worldOf();
    addResolver(world, u"192.0.2.53"_s,
        {.answer = Response{.authoritative = false,
             .answer = u"www.ministry.zz. 500 IN CNAME host.zz.\nhost.zz. 200 IN A 192.0.2.80\n"_s}});
    const ComparisonRequest request = requestOf(u"www.ministry.zz"_s, {u"192.0.2.53"_s});
    const Comparison comparison = judged(world, probe(world, request), request);
    QCOMPARE(lines(comparison), QStringList{u"R1 same [A] dated"_s});
    QCOMPARE(comparison.answers.first().ttl, 200);
    QCOMPARE(comparison.answers.first().originalTtl, 600);
    QCOMPARE(comparison.truth.first().answer,
        (QStringList{u"host.zz. 300 IN A 192.0.2.80"_s, u"www.ministry.zz. 600 IN CNAME host.zz."_s}));
}

void CompareTest::seesThatTheAuthorityDiffers()
{
    World world = worldOf();
    world.replace(u"203.0.113.2"_s,
        [](const dns::Query &) -> std::optional<Response> { return Response{.answer = Bad.arg(60)}; });
    addResolver(world, u"192.0.2.53"_s, {.answer = Response{.authoritative = false, .answer = Bad.arg(30)}});
    const ComparisonRequest request = requestOf(u"webmail.ministry.zz"_s, {u"192.0.2.53"_s});
    const Comparison comparison = judged(world, probe(world, request), request);
    QCOMPARE(comparison.truth.size(), 2);
    QCOMPARE(comparison.answers.first().originalTtl, 60);
    QCOMPARE(lines(comparison), (QStringList{u"R1 same [B] dated"_s, u"resolver.authority-differs"_s}));
}

void CompareTest::doesNotCallSilentWhatWasNotAsked()
{
    World world = worldOf();
    dns::Profile profile = world.profile();
    profile.ipv6 = false;
    const ComparisonRequest request = requestOf(u"webmail.ministry.zz"_s, {u"2001:db8::53"_s});
    const QList<dns::Exchange> exchanges = world.run([&](const dns::Answers &answers) {
        return resolvers::analyseComparison(request, answers, profile, world.at()).wanted;
    });
    const Comparison comparison
        = resolvers::analyseComparison(request, *test::answersOf(exchanges), profile, world.at()).comparison;
    QCOMPARE(lines(comparison), (QStringList{u"R1 no-answer [] no-answer"_s, u"resolver.not-asked"_s}));
}

/// The servers above are asked for one of the names, and each name is then compared at its own.
void CompareTest::asksOnceForTheCutAboveManyNames()
{
    World world = worldOf();
    addResolver(world, u"192.0.2.53"_s, {.answer = Response{.rcode = 3, .authoritative = false}});
    ComparisonRequest request = requestOf(u"webmail.ministry.zz"_s, {u"192.0.2.53"_s});
    for (int i = 0; i < 40; ++i)
        request.names << test::name(u"n%1.ministry.zz"_s.arg(i));
    const QList<dns::Exchange> exchanges = probe(world, request);
    QMap<QString, int> asked;
    for (const dns::Exchange &exchange : exchanges)
        ++asked[exchange.server.endpoint.address.toText()];
    constexpr int HostsAndSamples = 10;
    QVERIFY2(asked[u"192.0.2.1"_s] < HostsAndSamples, qPrintable(QString::number(asked[u"192.0.2.1"_s])));
    QVERIFY2(asked[u"192.0.2.11"_s] < HostsAndSamples, qPrintable(QString::number(asked[u"192.0.2.11"_s])));
    const Comparison comparison = judged(world, exchanges, request);
    QCOMPARE(comparison.truth.size(), 41);
    QCOMPARE(std::count_if(comparison.answers.begin(), comparison.answers.end(), [](const auto &cell) { return cell.classed == u"same"; }), 40);
}

void CompareTest::asksTheSameAgainAndJudgesInAnyOrder()
{
    World world = worldOf();
    addResolver(world, u"192.0.2.53"_s,
        {.answer = Response{.authoritative = false, .answer = Bad.arg(30)},
            .forOthers = Response{.authoritative = false, .answer = u"zc.zz. 60 IN A 203.0.113.9\n"_s}});
    addResolver(world, u"192.0.2.54"_s, {.answer = std::nullopt});
    const ComparisonRequest request = requestOf(u"webmail.ministry.zz"_s, {u"192.0.2.53"_s, u"192.0.2.54"_s});
    QList<dns::Exchange> exchanges = probe(world, request);
    const QByteArray first = QJsonDocument(judged(world, exchanges, request).toJson()).toJson();
    QVERIFY(resolvers::analyseComparison(request, *test::answersOf(exchanges), world.profile(), world.at())
                .wanted.isEmpty());
    QRandomGenerator random(4711);
    for (int i = 0; i < 20; ++i) {
        std::shuffle(exchanges.begin(), exchanges.end(), random);
        QCOMPARE(QJsonDocument(judged(world, exchanges, request).toJson()).toJson(), first);
    }
}

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_compare.moc"
