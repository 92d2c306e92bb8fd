// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/resolvers/worker/analyse.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::Comparison;
using resolvers::ComparisonRequest;
using test::Response;
using test::World;

namespace {

// Before, at the hijack's height, and after: what the parent, the zone's servers and a resolver say.
const QString Good = u"www.ministry.zz. %1 IN A 198.51.100.10\n"_s;
const QString Bad = u"www.ministry.zz. %1 IN A 203.0.113.66\n"_s;
const QString BadNs = u"ministry.zz. %1 IN NS ns.evil.example.\n"_s;

/// The zone is right again; its delegation's TTL is 86400, its own NS records' 3600.
World worldOf(const QString &own = Good.arg(300))
{
    World world;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s) + u". 300 IN NS root0.example.\nzz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"_s);
    world.serve(u"zz."_s, {u"192.0.2.11"_s},
        test::soa(u"zz."_s)
            + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\nministry.zz. 86400 IN NS ns1.ministry.zz.\n"
              "ns1.ministry.zz. 7200 IN A 198.51.100.1\n"_s);
    world.serve(u"ministry.zz."_s, {u"198.51.100.1"_s},
        test::soa(u"ministry.zz."_s)
            + u"ministry.zz. 3600 IN NS ns1.ministry.zz.\nns1.ministry.zz. 7200 IN A 198.51.100.1\n"_s + own);
    return world;
}

/// What a resolver has: of the name, and of the zone's servers.
void addResolver(World &world, const QString &address, const Response &a, const QString &ns = {})
{
    world.replace(address, [a, ns, world](const dns::Query &query) -> std::optional<Response> {
        if (query.name.isRoot())
            return Response{.authoritative = false, .answer = test::soa(u"."_s)};
        if (query.name == test::name(u"www.ministry.zz"_s))
            return a;
        if (query.name == test::name(u"ministry.zz"_s) && query.type == dns::type::NS)
            return Response{.authoritative = false,
                .answer = ns.isEmpty() ? u"ministry.zz. 100 IN NS ns1.ministry.zz.\n"_s : ns};
        if (query.name == test::name(u"ministry.zz"_s))
            return Response{.authoritative = false,
                .authority = u"zz. 100 IN SOA ns.zz. host.zz. 1 7200 3600 1209600 300\n"_s};
        return Response{.rcode = 3, .authoritative = false};
    });
}

Comparison compared(World &world, const QStringList &bad, std::optional<qint64> withdrawnBefore, int resolverCount = 1)
{
    ComparisonRequest request;
    request.names = {test::name(u"www.ministry.zz"_s)};
    for (int i = 0; i < resolverCount; ++i) {
        dns::ResolverSpec spec = *dns::ResolverSpec::fromText(u"192.0.2.%1"_s.arg(51 + i));
        spec.label = u"R%1"_s.arg(i + 1);
        request.resolvers << spec;
    }
    request.bad = bad;
    if (withdrawnBefore)
        request.withdrawn = world.at().plusSeconds(-*withdrawnBefore);
    const dns::Profile profile = world.profile();
    const QList<dns::Exchange> exchanges = world.run([&](const dns::Answers &answers) {
        return resolvers::analyseComparison(request, answers, profile, world.at()).wanted;
    });
    return resolvers::analyseComparison(request, *test::answersOf(exchanges), profile, world.at()).comparison;
}

/// "kind TTL, lasts, until: in correct caches, in sampled ones (seconds from the run)", then the findings on it.
QStringList lines(const Comparison &comparison)
{
    const auto seconds = [&comparison](const std::optional<Instant> &at) {
        return at ? QString::number((at->nanoseconds - comparison.at.nanoseconds + 999'999'999) / 1'000'000'000)
                  : u"-"_s;
    };
    QStringList list;
    for (const resolvers::Blast &blast : comparison.blast) {
        for (const resolvers::BlastLink &link : blast.links)
            list << u"%1 %2%3, %4, %5 %6 %7"_s.arg(link.kind, link.atLeast ? u">="_s : QString())
                        .arg(link.ttl)
                        .arg(link.lasts)
                        .arg(seconds(link.correctUntil), seconds(link.sampledUntil), link.resolver)
                        .trimmed();
        if (!blast.endless.isEmpty())
            list << u"endless "_s + blast.endless.join(u' ');
    }
    for (const finding::Finding &one : comparison.findings)
        if (one.code.startsWith(u"resolver.blast-"_s))
            list << one.code;
    return list;
}

} // namespace

class BlastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingUnlessItIsAsked()
    {
        World world = worldOf();
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = Bad.arg(120)});
        const Comparison comparison = compared(world, {}, std::nullopt);
        QVERIFY(comparison.blast.isEmpty());
        QCOMPARE(comparison.answers.size(), 1);
    }

    /// The records themselves were changed at the right servers: only their own TTL counts.
    void timesAWrongAnswer()
    {
        World world = worldOf();
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = Bad.arg(120)});
        QCOMPARE(lines(compared(world, {}, 60)),
            (QStringList{u"answer >=120, 120, 61 122 R1"_s, u"resolver.blast-at-least"_s,
                u"resolver.blast-sampled"_s}));
    }

    /// The servers were: a cache that was led to them may fetch the wrong answer there until its NS records run out.
    void addsUpTheWay()
    {
        World world = worldOf();
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = Bad.arg(120)}, BadNs.arg(900));
        addResolver(world, u"192.0.2.52"_s, {.authoritative = false, .answer = Bad.arg(200)});
        QCOMPARE(lines(compared(world, {}, 1000, 2)),
            (QStringList{u"parent-ns 86400, 86400, 85401 -"_s, u"zone-ns >=900, 87300, 86302 902 R1"_s,
                u"answer >=200, 87500, 86503 1103 R1"_s, u"resolver.blast-at-least"_s,
                u"resolver.blast-sampled"_s}));
    }

    /// While it goes on, its TTLs are told, and what counts is how long it lasts from its end.
    void foretellsWhileItGoesOn()
    {
        World world = worldOf(Bad.arg(600));
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = Bad.arg(120)});
        QCOMPARE(lines(compared(world, {u"203.0.113.66"_s}, std::nullopt)),
            (QStringList{u"answer 600, 600, - 122 R1"_s, u"resolver.blast-lasts"_s, u"resolver.blast-sampled"_s}));
        QCOMPARE(lines(compared(world, {u"203.0.113.66"_s}, 100)),
            (QStringList{u"answer 600, 600, 501 122 R1"_s, u"resolver.blast-ends"_s, u"resolver.blast-sampled"_s}));
    }

    /// The alias may run out sooner than what it leads to, which is then found again.
    void timesWhatAnHonestAliasLeadsTo()
    {
        const QString alias = u"www.ministry.zz. %1 IN CNAME host.zz.\n"_s, host = u"host.zz. %1 IN A 203.0.113.66\n"_s;
        World world = worldOf(alias.arg(60));
        world.serve(u"zz."_s, {u"192.0.2.11"_s},
            test::soa(u"zz."_s)
                + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\nministry.zz. 86400 IN NS ns1.ministry.zz.\n"
                  "ns1.ministry.zz. 7200 IN A 198.51.100.1\n"_s
                + host.arg(86400));
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = alias.arg(40) + host.arg(80000)});
        QCOMPARE(lines(compared(world, {u"203.0.113.66"_s}, 100)),
            (QStringList{u"answer 86400, 86400, 86301 80002 R1"_s, u"resolver.blast-ends"_s,
                u"resolver.blast-sampled"_s}));
        World led = worldOf(alias.arg(60));
        addResolver(led, u"192.0.2.51"_s,
            {.authoritative = false, .answer = alias.arg(80000).replace(u"host.zz"_s, u"evil.zz"_s)
                    + host.arg(50).replace(u"host.zz"_s, u"evil.zz"_s)});
        QCOMPARE(lines(compared(led, {u"203.0.113.66"_s}, 100)),
            (QStringList{u"answer >=80000, 80000, 79901 80002 R1"_s, u"resolver.blast-at-least"_s,
                u"resolver.blast-sampled"_s}));
    }

    void takesServersAtTheirName()
    {
        World world = worldOf();
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = Good.arg(120)});
        QCOMPARE(lines(compared(world, {u"NS.evil.example"_s}, 0)),
            (QStringList{u"parent-ns 86400, 86400, 86401 -"_s, u"zone-ns >=3600, 90000, 90002 -"_s,
                u"answer >=300, 90300, 90303 -"_s, u"resolver.blast-at-least"_s}));
    }

    void timesGlueThatIsWrong()
    {
        World world = worldOf();
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = Good.arg(120)});
        QCOMPARE(lines(compared(world, {u"198.51.100.1"_s}, std::nullopt)),
            (QStringList{u"glue 7200, 7200, - -"_s, u"zone-ns >=3600, 10800, - -"_s, u"answer >=300, 11100, - -"_s,
                u"resolver.blast-lasts-at-least"_s}));
    }

    void timesADenial()
    {
        World world = worldOf();
        addResolver(world, u"192.0.2.51"_s,
            {.rcode = 3,
                .authoritative = false,
                .authority = u"ministry.zz. 250 IN SOA ns.ministry.zz. host.ministry.zz. 1 7200 3600 1209600 300\n"_s});
        QCOMPARE(lines(compared(world, {u"NXDOMAIN"_s}, 10)),
            (QStringList{u"negative >=250, 250, 241 252 R1"_s, u"resolver.blast-at-least"_s,
                u"resolver.blast-sampled"_s}));
    }

    void saysThatNothingIsWrong()
    {
        World world = worldOf();
        addResolver(world, u"192.0.2.51"_s, {.authoritative = false, .answer = Good.arg(120)});
        QCOMPARE(lines(compared(world, {}, 10)), QStringList{u"resolver.blast-none"_s});
    }
};

QTEST_GUILESS_MAIN(BlastTest)
#include "tst_blast.moc"
