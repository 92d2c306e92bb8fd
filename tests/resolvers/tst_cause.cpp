// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "app/resolvers/worker/analyse.h"
#include "app/resolvers/worker/probe.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using dns::Query;
using resolvers::Comparison;
using resolvers::ComparisonRequest;
using resolvers::EarlierVersion;
using resolvers::Repeat;
using test::Response;
using test::World;
using Reply = World::Reply;

namespace {

const QString Name = u"webmail.ministry.zz."_s;
const QString Good = u"webmail.ministry.zz. %1 IN A 198.51.100.10\n"_s;
const QString Bad = u"webmail.ministry.zz. %1 IN A 203.0.113.66\n"_s;
const QString Old = u"webmail.ministry.zz. %1 IN A 198.51.100.9\n"_s;
const QString Signature
    = u"%1 %2 IN RRSIG %3 13 %4 %2 20270101000000 20260101000000 1 %5 "
      "mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==\n"_s;
const QString RootSoa = u". 3600 IN SOA a. b. 1 7200 3600 1209600 300\n"_s;
const QString Resolver = u"192.0.2.53"_s;
constexpr int ServFail = 2, NameError = 3;

World worldOf()
{
    World world;
    world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\n"_s);
    world.serve(u"zz."_s, {u"192.0.2.11"_s},
        test::soa(u"zz."_s)
            + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\nministry.zz. 300 IN NS ns1.ministry.zz.\n"
              "ns1.ministry.zz. 300 IN A 198.51.100.1\nbank.zz. 300 IN NS ns1.bank.zz.\n"
              "ns1.bank.zz. 300 IN A 198.51.100.2\n"_s);
    world.serve(u"ministry.zz."_s, {u"198.51.100.1"_s},
        test::soa(u"ministry.zz."_s)
            + u"ministry.zz. 300 IN NS ns1.ministry.zz.\nns1.ministry.zz. 300 IN A 198.51.100.1\n"_s
            + Good.arg(300));
    world.serve(u"bank.zz."_s, {u"198.51.100.2"_s},
        test::soa(u"bank.zz."_s)
            + u"bank.zz. 300 IN NS ns1.bank.zz.\nns1.bank.zz. 300 IN A 198.51.100.2\n"
              "www.bank.zz. 300 IN A 198.51.100.20\n"_s);
    return world;
}

Response said(const QString &records, int rcode = 0)
{
    return {.rcode = rcode, .authoritative = false, .recursionAvailable = true, .answer = records};
}

QByteArray extendedError(int code, const QByteArray &text = {})
{
    const QByteArray content
        = QByteArray(1, static_cast<char>(code >> 8)).append(static_cast<char>(code)) + text;
    return QByteArray("\0\x0f\0", 3).append(static_cast<char>(content.size())) + content;
}

/// Put when the first answer has aged.
bool isLate(const Query &query)
{
    return query.repeat == Repeat::Later || query.repeat == Repeat::OverTcp
        || (query.repeat == Repeat::Listening && !query.recursionDesired);
}

/// Seconds that a copy has aged when the question is put: polls come 2 s apart.
int age(const Query &query)
{
    return isLate(query) ? 2 : query.repeat <= ComparisonRequest::MaxRepeats ? 2 * query.repeat : 0;
}

/// A resolver that says this to the name's question, that nothing else exists, and no signature over the
/// root's SOA record unless it passes them.
Reply resolverOf(const Reply &answer, bool passesSignatures = false)
{
    return [answer, passesSignatures](const Query &query) -> std::optional<Response> {
        if (query.name.isRoot())
            return said(RootSoa
                + (passesSignatures ? Signature.arg(u"."_s, u"3600"_s, u"SOA"_s, u"0"_s, u"."_s)
                                    : QString()));
        return query.name.toText() == Name ? answer(query) : said({}, NameError);
    };
}

/// What lies in its cache: the TTL falls, and every way of asking gives the same.
Reply cached(const QString &records, int ttl)
{
    return [records, ttl](
               const Query &query) -> std::optional<Response> { return said(records.arg(ttl - age(query))); };
}

/// The same, made up for each question.
Reply made(const Response &response)
{
    return [response](const Query &) -> std::optional<Response> { return response; };
}

struct Scene
{
    World world = worldOf();
    QList<EarlierVersion> earlier = {};
    std::optional<Response> second = {}; ///< comes to each question over UDP after the first answer
    QStringList names = {Name};
    dns::RecordType type = dns::type::A;
    int repeats = 1;
};

ComparisonRequest requestOf(const Scene &scene)
{
    ComparisonRequest request;
    for (const QString &text : scene.names)
        request.names << test::name(text);
    request.resolvers << *dns::ResolverSpec::fromText(Resolver);
    request.resolvers.last().label = u"R1"_s;
    request.earlier = scene.earlier;
    request.types = {scene.type};
    request.repeats = scene.repeats;
    return request;
}

/// Asks as a run does: what listens on hears what comes second, what is put later is put 2 s later.
QList<dns::Exchange> run(const Scene &scene, const ComparisonRequest &request)
{
    QList<dns::Exchange> exchanges;
    dns::Answers answers;
    for (int round = 0; round < World::MaxRounds; ++round) {
        const auto step
            = resolvers::analyseComparison(request, answers, scene.world.profile(), scene.world.at());
        if (step.wanted.isEmpty())
            break;
        for (const Query &query : step.wanted) {
            dns::Exchange exchange = scene.world.ask(query);
            exchange.start = exchange.start.plusSeconds(age(query));
            if (scene.second && query.lingerMs > 0) {
                exchange.discarded.append({dns::Further, test::responseBytes(query, *scene.second)});
                exchange.discardedCount = 1;
            }
            exchanges << exchange;
            answers.add(exchange);
        }
    }
    return exchanges;
}

Comparison judged(const Scene &scene)
{
    const ComparisonRequest request = requestOf(scene);
    const QList<dns::Exchange> exchanges = run(scene, request);
    const auto step = resolvers::analyseComparison(
        request, *test::answersOf(exchanges), scene.world.profile(), scene.world.at());
    return step.wanted.isEmpty() ? step.comparison : Comparison();
}

QString text(const std::optional<resolvers::Cause> &cause)
{
    return cause ? QString(cause->kind + u' ' + cause->proof + cause->missing.join(u',')).trimmed() : u"-"_s;
}

EarlierVersion earlier(const QString &records, int ttl, qint64 from, qint64 to, bool accepted = false)
{
    const Instant at = worldOf().at();
    return {test::name(Name), dns::type::A, u"NOERROR"_s, records.arg(ttl).split(u'\n', Qt::SkipEmptyParts),
        {at.plusSeconds(from), at.plusSeconds(to)}, accepted};
}

Scene with(const Reply &resolver, const QList<EarlierVersion> &versions = {})
{
    Scene scene;
    scene.world.replace(Resolver, resolver);
    scene.earlier = versions;
    return scene;
}

/// The zone's own server says this instead.
Scene andAuthority(Scene scene, const std::function<std::optional<Response>(const Query &)> &special)
{
    const World plain = worldOf();
    scene.world.replace(u"198.51.100.1"_s, [plain, special](const Query &query) -> std::optional<Response> {
        const std::optional<Response> answer = special(query);
        return answer ? answer : plain.reply(query);
    });
    return scene;
}

} // namespace

Q_DECLARE_METATYPE(Scene)

class CauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOurOwnPath();
    void takesNoUnsignedWordOfASignedZone_data();
    void takesNoUnsignedWordOfASignedZone();
    void asksEveryServerOfTheParent();
    void namesTheCause_data();
    void namesTheCause();
    void datesByTheTtlOfThen_data();
    void datesByTheTtlOfThen();
    void tellsSubstitutionFromWildcards_data();
    void tellsSubstitutionFromWildcards();
    void tellsWhatIsMadeForIPv6_data();
    void tellsWhatIsMadeForIPv6();
    void looksIntoEachCacheOfSeveral_data();
    void looksIntoEachCacheOfSeveral();
    void asksNothingMoreWhereNothingDiffers();
    void callsWhatNobodyVouchedForAChange();
};

void CauseTest::namesTheCause_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("expected");
    const auto isName
        = [](const Query &query) { return query.name.toText() == Name && query.type == dns::type::A; };

    QTest::addRow("the same") << with(resolverOf(cached(Good, 100))) << u"-"_s;
    QTest::addRow("a bare difference")
        << with(resolverOf(made(said(Bad.arg(60))))) << u"unknown caching,earlier"_s;

    QTest::addRow("hijack: all say what nobody accepted") << with(resolverOf(cached(Good, 100)),
        {earlier(Old, 300, -9000, -600, true)}) << u"authority-hijack baseline"_s;
    QTest::addRow("hijack: not against what was only seen")
        << with(resolverOf(cached(Good, 100)), {earlier(Old, 300, -9000, -600)}) << u"-"_s;
    QTest::addRow("hijack: not where it was accepted too") << with(resolverOf(cached(Good, 100)),
        {earlier(Good, 300, -9000, -7000, true), earlier(Old, 300, -6000, -600, true)})
                                                           << u"-"_s;

    const QList<EarlierVersion> twice{earlier(Old, 300, -9000, -600, true), earlier(Good, 300, -300, -200)};
    QTest::addRow("hijack: on the second look too")
        << with(resolverOf(cached(Good, 100)), twice) << u"authority-hijack baseline"_s;
    const auto turning = [isName](const QString &records) {
        return [isName, records](const Query &query) {
            return isName(query) && query.repeat != 0 && query.repeat % 2 == 0
                ? std::optional(Response{.answer = records.arg(300)})
                : std::nullopt;
        };
    };
    const Scene against = with(resolverOf(cached(Good, 100)), {earlier(Old, 300, -9000, -600, true)});
    QTest::addRow("hijack: not where the accepted answer comes in turn")
        << andAuthority(against, turning(Old)) << u"-"_s;
    QTest::addRow("hijack: not where the servers deal out others")
        << andAuthority(against, turning(Bad)) << u"-"_s;

    const EarlierVersion vouched = earlier(Good, 300, -9000, -600, true);
    const auto ofTwo = [isName](const Reply &resolver, const QList<EarlierVersion> &versions, const QString &first,
                           const QString &second, int serial = 1) {
        const auto saying = [isName](const QString &records) {
            return [isName, records](const Query &query) {
                return isName(query) ? std::optional(Response{.answer = records.arg(300)}) : std::nullopt;
            };
        };
        Scene scene = andAuthority(with(resolver, versions), saying(first));
        scene.world.serve(u"zz."_s, {u"192.0.2.11"_s},
            test::soa(u"zz."_s)
                + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\nministry.zz. 300 IN NS ns1.ministry.zz.\n"
                  "ministry.zz. 300 IN NS ns2.ministry.zz.\nns1.ministry.zz. 300 IN A 198.51.100.1\n"
                  "ns2.ministry.zz. 300 IN A 198.51.100.3\n"_s);
        const World plain = worldOf();
        scene.world.replace(u"198.51.100.3"_s, [plain, serial, reply = saying(second)](Query query) -> std::optional<Response> {
            const std::optional<Response> answer = reply(query);
            if (query.type == dns::type::SOA && query.name.toText() == u"ministry.zz."_s)
                return Response{.answer = test::soa(u"ministry.zz."_s, serial)};
            query.server = test::server(u"ns1.ministry.zz."_s, u"198.51.100.1"_s);
            return answer ? answer : plain.reply(query);
        });
        return scene;
    };
    QTest::addRow("hijack: at one of two servers") << ofTwo(
        resolverOf(cached(Bad, 100)), {vouched}, Good, Bad) << u"authority-hijack baseline"_s;
    QTest::addRow("hijack: not at a server that lags behind")
        << ofTwo(resolverOf(cached(Bad, 100)), {vouched}, Good, Bad, 0) << u"-"_s;
    QTest::addRow("hijack: at one of two servers, not with the other")
        << ofTwo(resolverOf(cached(Good, 100)), {vouched}, Good, Bad) << u"-"_s;
    QTest::addRow("hijack: two servers, and each another") << ofTwo(
        resolverOf(cached(Bad, 100)), {vouched}, Old, Bad) << u"authority-hijack baseline"_s;
    QTest::addRow("hijack: not without what was accepted")
        << ofTwo(resolverOf(cached(Bad, 100)), {}, Good, Bad) << u"-"_s;

    const EarlierVersion first = earlier(Old, 86400, -7200, -3600), second = earlier(Bad, 300, -3000, -600);
    QTest::addRow("stale: taken in while it was true")
        << with(resolverOf(cached(Old, 86400 - 5000)), {first, second}) << u"stale dating"_s;
    QTest::addRow("stale: perhaps, where nobody saw when the zone left it")
        << with(resolverOf(cached(Old, 86400 - 3300)), {first, second}) << u"stale dating-possible"_s;
    QTest::addRow("stale: perhaps, where it was seen but once") << with(resolverOf(cached(Old, 86400 - 3300)),
        {earlier(Old, 86400, -3600, -3600)}) << u"stale dating-possible"_s;
    QTest::addRow("stale: not what was taken in when it was over")
        << with(resolverOf(cached(Old, 86400 - 1000)), {first, second}) << u"unknown dating"_s;
    const EarlierVersion acceptedBad = earlier(Bad, 300, -9000, -8000, true);
    QTest::addRow("stale: though it was never accepted and something else was")
        << andAuthority(with(resolverOf(cached(Old, 86400 - 5000)),
                            {acceptedBad, first, earlier(Bad, 300, -3000, -600)}),
               [isName](const Query &query) {
                   return isName(query) ? std::optional(Response{.answer = Bad.arg(300)}) : std::nullopt;
               })
        << u"stale dating-unaccepted"_s;
    QTest::addRow("stale: not what our question brought just now")
        << with(resolverOf(made(said(Old.arg(86400)))), {first}) << u"unknown dating"_s;

    Response ofStale = said(Old.arg(30));
    ofStale.options = extendedError(3);
    QTest::addRow("serve-stale: it says so") << with(resolverOf(made(ofStale))) << u"serve-stale ede"_s;
    QTest::addRow("serve-stale: it says so, of what was true once")
        << with(resolverOf(made(ofStale)), {earlier(Old, 20, -1'300'000, -600)}) << u"serve-stale ede"_s;
    QTest::addRow("serve-stale: not by its word where the zone never gave it")
        << with(resolverOf(made(ofStale)), {earlier(Good, 20, -1'300'000, -600)}) << u"unknown caching"_s;
    QTest::addRow("serve-stale: by its word where the case has just begun")
        << with(resolverOf(made(ofStale)), {earlier(Good, 20, -3600, -600)}) << u"serve-stale ede"_s;
    QTest::addRow("serve-stale: 30 s each time, of what was true once")
        << with(resolverOf(made(said(Old.arg(30)))), {earlier(Old, 20, -900, -600)})
        << u"serve-stale frozen-ttl"_s;
    QTest::addRow("serve-stale: not where it never was")
        << with(resolverOf(made(said(Old.arg(30)))), {earlier(Bad, 20, -900, -600)}) << u"unknown caching"_s;

    const QByteArray network = resolvers::subnetOption(test::server(u"x."_s, Resolver).endpoint.address);
    QTest::addRow("steering: made for that network") << andAuthority(
        with(resolverOf(cached(Bad, 200))), [isName, network](const Query &query) {
            return isName(query) && query.subnet == network ? std::optional(Response{.answer = Bad.arg(300)})
                                                            : std::nullopt;
        }) << u"steering subnet"_s;
    QTest::addRow("steering: not for another network") << andAuthority(
        with(resolverOf(cached(Bad, 200))), [isName, network](const Query &query) {
            return isName(query) && query.subnet == network ? std::optional(Response{.answer = Old.arg(300)})
                                                            : std::nullopt;
        }) << u"unknown vantage,earlier"_s;
    QTest::addRow("steering: in turn") << andAuthority(
        with(resolverOf(cached(Bad, 200))), [isName](const Query &query) {
            return isName(query) && query.repeat != 0 && query.subnet.isEmpty()
                ? std::optional(Response{.answer = Bad.arg(300)})
                : std::nullopt;
        }) << u"steering rotation"_s;

    Response blocked = said({}, NameError);
    blocked.options = extendedError(15, "malware");
    QTest::addRow("policy: it says so") << with(resolverOf(made(blocked))) << u"policy ede"_s;
    Response otherError = said({}, NameError);
    otherError.options = extendedError(9);
    QTest::addRow("policy: not for another error")
        << with(resolverOf(made(otherError))) << u"unknown earlier"_s;
    Response zoned = said({}, NameError);
    zoned.additional = u"rpz.operator.example. 60 IN SOA a. b. 1 7200 3600 1209600 300\n"_s;
    QTest::addRow("policy: from a zone of its own")
        << with(resolverOf(made(zoned))) << u"policy foreign-soa"_s;
    const auto landing = [](int aging) {
        return [aging](const Query &query) -> std::optional<Response> {
            if (query.name.isRoot())
                return said(RootSoa);
            if (query.name.toText() != Name && query.name.toText() != u"www.bank.zz."_s)
                return said({}, NameError);
            return said(query.name.toText() + u" %1 IN A 203.0.113.80\n"_s.arg(60 - aging * age(query)));
        };
    };
    Scene landed = with(landing(0));
    landed.names << u"www.bank.zz."_s;
    QTest::addRow("policy: one place for names apart") << landed << u"policy landing"_s;
    Scene shared = andAuthority(landed, [isName](const Query &query) {
        return isName(query) ? std::optional(Response{.answer = Good.arg(300)
                   + Name + u" 300 IN A 198.51.100.20\n"_s}) : std::nullopt;
    });
    QTest::addRow("policy: not where the zones share a place of their own")
        << shared << u"unknown caching,earlier"_s;
    landed = with(landing(1));
    landed.names << u"www.bank.zz."_s;
    QTest::addRow("policy: not where it lies in a cache") << landed << u"unknown vantage,earlier"_s;

    // No cache keeps a copy, nor the delegation by which it came, for longer than a week each.
    constexpr qint64 Week = 604'800;
    const QList<EarlierVersion> always{earlier(Good, 300, -2 * Week, -600)};
    const QList<EarlierVersion> lately{earlier(Good, 300, -Week, -600)};
    const QList<EarlierVersion> changed{earlier(Old, 300, -2 * Week, -Week), earlier(Good, 300, -Week, -600)};
    const QList<EarlierVersion> shortened{
        earlier(Good, 86'400, -2 * Week, -Week), earlier(Good, 300, -Week, -600)};
    // Beside the name it has the zone as its servers give it, but for these TTLs.
    const auto beside = [](const Reply &answer, int nsTtl = 300, bool isZoneOfItsOwn = false, bool passesSignatures = false) {
        return [answer, nsTtl, isZoneOfItsOwn, passesSignatures](const Query &query) -> std::optional<Response> {
            const bool isApex = query.name.toText() == u"ministry.zz."_s;
            if (isApex && query.type == dns::type::NS)
                return said(u"ministry.zz. %1 IN NS ns1.ministry.zz.\n"_s.arg(nsTtl));
            if (query.type != dns::type::SOA || query.name.isRoot())
                return resolverOf(answer, passesSignatures)(query);
            if (!isApex && isZoneOfItsOwn)
                return said(test::soa(Name));
            Response denial = said(isApex ? test::soa(u"ministry.zz."_s) : QString());
            denial.authority = isApex ? QString() : test::soa(u"ministry.zz."_s);
            return denial;
        };
    };
    QTest::addRow("poisoned: not where the name is a zone of its own there")
        << with(beside(cached(Bad, 50000), 300, true), always) << u"own-view-or-poisoned ttl-above"_s;
    QTest::addRow("poisoned: for longer than the zone allows")
        << with(beside(cached(Bad, 50000)), always) << u"own-view-or-poisoned ttl-above"_s;
    QTest::addRow("poisoned: not where the resolver may have a view of the zone of its own")
        << with(resolverOf(cached(Bad, 50000)), always) << u"own-view-or-poisoned ttl-above"_s;
    QTest::addRow("poisoned: not where it lengthens other TTLs of the zone too")
        << with(beside(cached(Bad, 50000), 50000), always) << u"unknown vantage"_s;
    const auto anew = [](bool overTcpToo) {
        return [overTcpToo](const Query &query) -> std::optional<Response> {
            const bool isAnew = !query.recursionDesired || (overTcpToo && query.repeat == Repeat::OverTcp);
            return said(Bad.arg(50000 - (isAnew ? 0 : age(query))));
        };
    };
    QTest::addRow("poisoned: not where a rule gives it anew without a look-up")
        << with(beside(anew(false)), always) << u"unknown caching"_s;
    QTest::addRow("poisoned: not where a rule gives it anew over TCP too")
        << with(beside(anew(true)), always) << u"unknown caching"_s;
    QTest::addRow("poisoned: not where the zone may have moved before the case began")
        << with(resolverOf(cached(Bad, 50000))) << u"unknown vantage,earlier"_s;
    QTest::addRow("poisoned: not where a cache may have it from before the case began")
        << with(resolverOf(cached(Bad, 50000)), lately) << u"unknown vantage,history"_s;
    QTest::addRow("poisoned: not where the zone changed in the case")
        << with(resolverOf(cached(Bad, 50000)), changed) << u"unknown vantage,history"_s;
    QTest::addRow("poisoned: not for longer than the zone once allowed")
        << with(resolverOf(cached(Bad, 50000)), shortened) << u"unknown vantage"_s;
    QTest::addRow("poisoned: not within what the zone allows")
        << with(resolverOf(cached(Bad, 250)), always) << u"unknown vantage"_s;
    const Reply withServers = [](const Query &query) -> std::optional<Response> {
        if (query.type == dns::type::NS && query.name.toText() == u"ministry.zz."_s)
            return said(u"ministry.zz. 3000 IN NS ns.evil.example.\n"_s);
        return resolverOf(cached(Bad, 250))(query);
    };
    QTest::addRow("poisoned: other servers for the zone")
        << with(withServers, always) << u"own-view-or-poisoned delegation"_s;
    QTest::addRow("poisoned: not where the servers may be those of before the case began")
        << with(withServers) << u"unknown vantage,earlier"_s;
    const auto signedAuthority = [isName](const Query &query) {
        return isName(query) ? std::optional(Response{.answer
                   = Good.arg(300) + Signature.arg(Name, u"300"_s, u"A"_s, u"3"_s, u"ministry.zz."_s)})
                             : std::nullopt;
    };
    QList<EarlierVersion> proven = always;
    proven.first().securedSince = proven.first().seen.from;
    QTest::addRow("poisoned: without the zone's signatures")
        << andAuthority(with(resolverOf(cached(Bad, 250), true), proven), signedAuthority)
        << u"own-view-or-poisoned unsigned"_s;
    QTest::addRow("poisoned: for longer than the zone allows, and without its signatures")
        << andAuthority(with(beside(cached(Bad, 50000), 300, false, true), proven), signedAuthority)
        << u"poisoned-cache ttl-above"_s;
    QTest::addRow("poisoned: not where the zone may have been signed since") << andAuthority(
        with(resolverOf(cached(Bad, 250), true), always), signedAuthority) << u"unknown vantage"_s;
    QTest::addRow("poisoned: not where it passes no signatures")
        << andAuthority(with(resolverOf(cached(Bad, 250)), proven), signedAuthority) << u"unknown vantage"_s;

    Scene raced = with(resolverOf(made(said(Bad.arg(60)))));
    raced.second = said(Good.arg(200));
    QTest::addRow("injection: two replies") << raced << u"path-injection two-replies"_s;
    Response blocking = said(Bad.arg(60));
    blocking.options = extendedError(15);
    Scene claimed = with(resolverOf(made(blocking)));
    claimed.second = said(Good.arg(200));
    QTest::addRow("injection: two replies, whatever the first says of itself")
        << claimed << u"path-injection two-replies"_s;
    blocking = said({}, NameError);
    blocking.authority = u"a-very.example. 60 IN SOA a. b. 1 7200 3600 1209600 300\n"_s;
    claimed = with(resolverOf(made(blocking)));
    claimed.second = said(Good.arg(200));
    QTest::addRow("injection: two replies, from whatever zone the first is")
        << claimed << u"path-injection two-replies"_s;
    claimed = with(landing(0));
    claimed.names << u"www.bank.zz."_s;
    claimed.second = said(Good.arg(200));
    QTest::addRow("injection: two replies, though other names lead there too")
        << claimed << u"path-injection two-replies"_s;
    raced.second = said(Bad.arg(60));
    QTest::addRow("injection: not for the same twice") << raced << u"unknown caching,earlier"_s;
    raced.second = said({}, ServFail);
    QTest::addRow("injection: not for a failure that comes late") << raced << u"unknown caching,earlier"_s;
    raced.second = said({});
    QTest::addRow("injection: not for nothing that comes late") << raced << u"unknown caching,earlier"_s;
    raced = with(resolverOf(cached(Bad, 200)));
    raced.second = said(Good.arg(200));
    QTest::addRow("injection: not where one of two servers has an old copy")
        << raced << u"unknown path,vantage,earlier"_s;
    const auto split = [](int ttl, bool counts, int oddTurn) {
        return resolverOf([ttl, counts, oddTurn](const Query &query) -> std::optional<Response> {
            const bool isRight = query.transport == dns::Transport::Tcp && query.repeat != oddTurn;
            return said(isRight ? Good.arg(100) : Bad.arg(ttl - (counts ? age(query) : 0)));
        });
    };
    QTest::addRow("injection: right over TCP")
        << with(split(60, false, -1)) << u"transports-differ transports"_s;
    const Reply denying = [](const Query &query) -> std::optional<Response> {
        if (query.transport == dns::Transport::Tcp)
            return said(Good.arg(100));
        Response denial = said({}, NameError);
        denial.authority = u"ministry.zz. %1 IN SOA a. b. 1 7200 3600 1209600 300\n"_s.arg(200 - age(query));
        return denial;
    };
    QTest::addRow("injection: not where an old denial counts down over UDP")
        << with(resolverOf(denying)) << u"unknown path,earlier"_s;
    const auto saysPolicy = [split](int code) {
        return [split, code](const Query &query) -> std::optional<Response> {
            std::optional<Response> answer = split(60, false, -1)(query);
            if (query.transport == dns::Transport::Udp && query.name.toText() == Name)
                answer->options = extendedError(code);
            return answer;
        };
    };
    QTest::addRow("injection: right over TCP, whatever it says over UDP")
        << with(saysPolicy(15)) << u"transports-differ transports"_s;
    QTest::addRow("injection: not where an old copy counts down over UDP")
        << with(split(60, true, -1)) << u"unknown caching,path,earlier"_s;
    QTest::addRow("injection: not where an old copy is kept beyond its end")
        << with(split(30, false, -1)) << u"unknown caching,path,earlier"_s;
    QTest::addRow("injection: not where TCP gives it once too")
        << with(split(60, false, Repeat::Transports + 3)) << u"unknown caching,path,earlier"_s;

    QTest::addRow("validation: cured by CD") << with(
        resolverOf([](const Query &query) -> std::optional<Response> {
            return query.checkingDisabled ? said(Good.arg(100)) : said({}, ServFail);
        })) << u"broken-validation checking-disabled"_s;
    QTest::addRow("validation: it kept out what the zone never gave") << with(
        resolverOf([](const Query &query) -> std::optional<Response> {
            return query.checkingDisabled ? said(Bad.arg(100)) : said({}, ServFail);
        })) << u"broken-validation foreign-data"_s;
    QTest::addRow("validation: not where the zone gave it once") << with(
        resolverOf([](const Query &query) -> std::optional<Response> {
            return query.checkingDisabled ? said(Old.arg(100)) : said({}, ServFail);
        }), {earlier(Old, 300, -9000, -600)}) << u"broken-validation checking-disabled"_s;
    QTest::addRow("validation: not if it failed once") << with(
        resolverOf([](const Query &query) -> std::optional<Response> {
            const bool isFirst = query.repeat == 0 && !query.checkingDisabled;
            return isFirst ? said({}, ServFail) : said(Good.arg(100));
        })) << u"unknown lasting,operator"_s;
    QTest::addRow("validation: not if it says that it reaches nobody") << with(
        resolverOf([](const Query &query) -> std::optional<Response> {
            Response failed = said({}, ServFail);
            failed.options = extendedError(22, "all servers timed out");
            return query.checkingDisabled ? said(Good.arg(100)) : failed;
        })) << u"unreached ede"_s;
    QTest::addRow("validation: not if it fails anyhow")
        << with(resolverOf(made(said({}, ServFail)))) << u"unknown operator"_s;
    Response unreached = said({}, ServFail);
    unreached.options = extendedError(22);
    QTest::addRow("lame: not by its word where the zone's servers answer")
        << with(resolverOf(made(unreached))) << u"unreached ede"_s;
    QTest::addRow("lame: it says so")
        << andAuthority(with(resolverOf(made(unreached))),
               [](const Query &) { return std::optional(Response{.rcode = 5, .authoritative = false}); })
        << u"lame-authority ede"_s;
    QTest::addRow("lame: nobody answers for the zone")
        << andAuthority(with(resolverOf(made(said({}, ServFail)))),
               [](const Query &) { return std::optional(Response{.rcode = 5, .authoritative = false}); })
        << u"lame-authority servers"_s;
    Scene half = with(resolverOf(made(said({}, ServFail))));
    half.world.serve(u"zz."_s, {u"192.0.2.11"_s},
        test::soa(u"zz."_s)
            + u"zz. 300 IN NS ns.zz.\nns.zz. 300 IN A 192.0.2.11\nministry.zz. 300 IN NS ns1.ministry.zz.\n"
              "ministry.zz. 300 IN NS ns2.ministry.zz.\nns1.ministry.zz. 300 IN A 198.51.100.1\n"
              "ns2.ministry.zz. 300 IN A 198.51.100.3\n"_s);
    half.world.replace(u"198.51.100.3"_s,
        [](const Query &) { return std::optional(Response{.rcode = 5, .authoritative = false}); });
    QTest::addRow("lame: not where one of two answers") << half << u"unknown operator"_s;
    QTest::addRow("refused") << with(resolverOf(made(said({}, 5)))) << u"unknown operator"_s;
}

void CauseTest::namesTheCause()
{
    QFETCH(Scene, scene);
    const Comparison comparison = judged(scene);
    QVERIFY(!comparison.answers.isEmpty());
    QTEST(text(comparison.answers.first().cause), "expected");
}

void CauseTest::datesByTheTtlOfThen_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("expected"); // the original TTL, then how it is dated
    QTest::addRow("as the zone gives it now: it may have been another")
        << with(resolverOf(cached(Good, 100))) << u"300 if the TTL was the same"_s;
    QTest::addRow("as the case shows that it gave it")
        << with(resolverOf(cached(Good, 100)), {earlier(Good, 300, -3000, -600)}) << u"300 dated"_s;
    QTest::addRow("not as it gave it after that") << with(resolverOf(cached(Good, 100)),
        {earlier(Good, 300, -100, -50)}) << u"300 if the TTL was the same"_s;
    QTest::addRow("whole") << with(resolverOf(made(said(Good.arg(300))))) << u"300 dated"_s;
    QTest::addRow("lowered in the case")
        << with(resolverOf(cached(Good, 100)), {earlier(Good, 86'400, -7200, -3600)})
        << u"-1 authority-ttls-differ"_s;
    QTest::addRow("of an earlier answer, which had several") << with(
        resolverOf(cached(Old, 200)), {earlier(Old, 86'400, -7200, -3600), earlier(Old, 300, -3000, -600)})
                                                             << u"-1 authority-ttls-differ"_s;
    QTest::addRow("of an earlier answer, which had another then")
        << with(resolverOf(cached(Old, 200)), {earlier(Old, 60, -7200, -3600)}) << u"-1 authority-unknown"_s;
    const Reply isSigned = [](const Query &query) -> std::optional<Response> {
        return said(Good.arg(30 - age(query))
            + Signature.arg(Name, u"30"_s, u"A"_s, u"3"_s, u"ministry.zz."_s)
                  .replace(u" 13 3 30 "_s, u" 13 3 60 "_s));
    };
    QTest::addRow("as the signature that came along says") << with(resolverOf(isSigned)) << u"60 dated"_s;
}

void CauseTest::datesByTheTtlOfThen()
{
    QFETCH(Scene, scene);
    const Comparison comparison = judged(scene);
    QVERIFY(!comparison.answers.isEmpty());
    const resolvers::ResolverAnswer &answer = comparison.answers.first();
    const QString dated = !answer.cachedAt ? answer.notDated
        : answer.ifTtlUnchanged            ? u"if the TTL was the same"_s
                                           : u"dated"_s;
    QTEST(QString(QString::number(answer.originalTtl) + u' ' + dated), "expected");
}

void CauseTest::tellsSubstitutionFromWildcards_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("expected"); // the cause, then the style
    const auto substituting = [](const std::function<bool(const Query &)> &where, const QString &data) {
        return [where, data](const Query &query) -> std::optional<Response> {
            if (query.name.isRoot())
                return said(RootSoa);
            const bool isThere = query.name.toText() == Name;
            return isThere       ? said(Good.arg(100))
                : !where(query)  ? said({}, NameError)
                : data.isEmpty() ? said({})
                                 : said(query.name.toText() + u' ' + data + u'\n');
        };
    };
    const auto isA = [](const Query &query) { return query.type == dns::type::A; };
    const auto scene = [](const Reply &reply, const QString &name = u"nobody.ministry.zz."_s) {
        Scene one = with(reply);
        one.names = {name};
        return one;
    };
    QTest::addRow("addresses")
        << scene(substituting(isA, u"60 IN A 203.0.113.9"_s))
        << u"nxdomain-substitution: letters digits www two-labels new-tld without-dnssec without-edns"_s;
    QTest::addRow("of www alone") << scene(
        substituting([](const Query &query) { return query.name.labels().first() == "www"; },
            u"60 IN A 203.0.113.9"_s),
        u"www.nobody.ministry.zz."_s)
                                  << u"nxdomain-substitution: www"_s;
    QTest::addRow("empty")
        << scene(substituting(isA, {}))
        << u"nxdomain-substitution: letters digits www two-labels new-tld without-dnssec without-edns nodata"_s;
    QTest::addRow("without EDNS") << scene(substituting(
        [](const Query &query) { return query.form == dns::Form::Bare; }, u"0 IN A 203.0.113.9"_s))
                                  << u"-: without-edns ttl-0"_s;
    QTest::addRow("denied") << scene(substituting([](const Query &) { return false; }, {})) << u"-:"_s;
    const auto isWild = [](const Query &query) {
        return query.type == dns::type::A && query.name.toText() != Name
            && query.name.isSubdomainOf(test::name(u"ministry.zz."_s)) && query.name.labelCount() > 2;
    };
    const Scene repeating = scene(substituting(isWild, u"60 IN A 203.0.113.9"_s));
    Scene wildcard = andAuthority(repeating, [isWild](const Query &query) {
        return isWild(query)
            ? std::optional(Response{.answer = query.name.toText() + u" 60 IN A 203.0.113.9\n"_s})
            : std::nullopt;
    });
    QTest::addRow("the zone's wildcard") << wildcard << u"-:"_s;
}

void CauseTest::tellsSubstitutionFromWildcards()
{
    QFETCH(Scene, scene);
    const Comparison comparison = judged(scene);
    QVERIFY(!comparison.answers.isEmpty());
    const std::optional<resolvers::Cause> &cause = comparison.answers.first().cause;
    const QStringList style = comparison.resolvers.first().inventionStyle;
    QTEST(QString((cause ? cause->kind : u"-"_s) + u": "_s + style.join(u' ')).trimmed(), "expected");
}

void CauseTest::tellsWhatIsMadeForIPv6_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("expected");
    const auto giving = [](const QString &address, const QString &ofNobody = {}) {
        Scene scene = with([address, ofNobody](const Query &query) -> std::optional<Response> {
            if (query.name.isRoot())
                return said(RootSoa);
            if (query.name.toText() == u"ipv4only.arpa."_s && !ofNobody.isEmpty())
                return said(u"ipv4only.arpa. 60 IN AAAA "_s + ofNobody + u'\n');
            const bool isIt = query.name.toText() == Name && query.type == dns::type::AAAA;
            return isIt ? said(Name + u" %1 IN AAAA "_s.arg(50000 - age(query)) + address + u'\n')
                        : said({}, NameError);
        });
        scene.type = dns::type::AAAA;
        return scene;
    };
    QTest::addRow("under the well-known prefix") << giving(u"64:ff9b::c633:640a"_s) << u"dns64 embedded"_s;
    QTest::addRow("another's address under it")
        << giving(u"64:ff9b::cb00:7142"_s) << u"unknown vantage,earlier"_s;
    QTest::addRow("the zone's address under anybody's prefix")
        << giving(u"2001:db8::c633:640a"_s) << u"unknown vantage,earlier"_s;
    QTest::addRow("under the prefix of its network")
        << giving(u"2001:db8::c633:640a"_s, u"2001:db8::c000:aa"_s) << u"dns64 embedded"_s;
    QTest::addRow("under a prefix of 64 bits")
        << giving(u"2001:db8:0:1:c6:3364:a00:0"_s, u"2001:db8:0:1:c0:0:aa00:0"_s) << u"dns64 embedded"_s;
    Scene known = giving(u"2001:db8::bad"_s);
    constexpr qint64 Week = 604'800;
    const Instant at = known.world.at();
    known.earlier = {{test::name(Name), dns::type::AAAA, u"NOERROR"_s, {}, {at.plusSeconds(-2 * Week), at}}};
    QTest::addRow("no TTL is known that it could be above") << known << u"unknown vantage"_s;
}

void CauseTest::tellsWhatIsMadeForIPv6()
{
    QFETCH(Scene, scene);
    const Comparison comparison = judged(scene);
    QVERIFY(!comparison.answers.isEmpty());
    QTEST(text(comparison.answers.first().cause), "expected");
}

void CauseTest::looksIntoEachCacheOfSeveral_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("expected");
    constexpr qint64 Week = 604'800;
    const QList<EarlierVersion> always{earlier(Good, 300, -2 * Week, -600)};
    const auto inTurn = [](const QString &other, int ttl) {
        return resolverOf([other, ttl](const Query &query) -> std::optional<Response> {
            const bool isOther = query.repeat % 3 == 2 && query.repeat <= ComparisonRequest::MaxRepeats;
            return said(isOther ? other.arg(ttl - age(query)) : Good.arg(290 - age(query)));
        });
    };
    Scene scene = with(inTurn(Bad, 50000), always);
    scene.repeats = 9;
    QTest::addRow("one has what the zone never gave") << scene << u"own-view-or-poisoned ttl-above"_s;
    scene = with(inTurn(Bad, 250), always);
    scene.repeats = 9;
    QTest::addRow("one has what it may give elsewhere") << scene << u"unknown vantage"_s;
    scene = with(inTurn(Old, 3000), {earlier(Old, 3600, -9000, -60)});
    scene.repeats = 9;
    QTest::addRow("one has what it gave before") << scene << u"stale dating"_s;
    scene = with(inTurn(Good, 200), always);
    scene.repeats = 9;
    QTest::addRow("all have the zone's") << scene << u"-"_s;
}

void CauseTest::looksIntoEachCacheOfSeveral()
{
    QFETCH(Scene, scene);
    const Comparison comparison = judged(scene);
    QVERIFY(!comparison.answers.isEmpty());
    QCOMPARE(comparison.answers.first().classed, u"same"_s);
    QTEST(text(comparison.answers.first().cause), "expected");
}

void CauseTest::asksNothingMoreWhereNothingDiffers()
{
    const Scene scene = with(resolverOf(cached(Good, 100)));
    for (const dns::Exchange &exchange : run(scene, requestOf(scene)))
        QVERIFY(exchange.repeat < Repeat::Listening);
}

void CauseTest::callsWhatNobodyVouchedForAChange()
{
    const auto codes = [](const Comparison &comparison) {
        QStringList list;
        for (const finding::Finding &one : comparison.findings)
            list << one.code;
        return list;
    };
    const Reply resolver = resolverOf(cached(Good, 100));
    const EarlierVersion accepted = earlier(Old, 300, -9000, -600, true);
    QVERIFY(codes(judged(with(resolver, {accepted, earlier(Good, 300, -300, -200)})))
                .contains(u"resolver.cause-authority-hijack"_s));
    const auto inTurn = [](const QString &records) {
        return [records](const Query &query) {
            return query.name.toText() == Name && query.type == dns::type::A && query.repeat % 2 == 1
                ? std::optional(Response{.answer = records.arg(300)})
                : std::nullopt;
        };
    };
    QVERIFY(codes(judged(andAuthority(with(resolver, {accepted}), inTurn(Bad))))
                .contains(u"resolver.authority-rotates"_s));
    QVERIFY(codes(judged(andAuthority(with(resolver, {accepted}), inTurn(Old))))
                .contains(u"resolver.authority-mixes"_s));
    // What was accepted comes first, and only when they are asked again what a resolver has.
    const Comparison inTurnBehind = judged(andAuthority(with(resolverOf(cached(Bad, 100)), {earlier(Good, 300, -9000, -600, true)}),
        inTurn(Bad)));
    QVERIFY2(codes(inTurnBehind).contains(u"resolver.authority-mixes"_s), qPrintable(codes(inTurnBehind).join(u' ')));
    QCOMPARE(inTurnBehind.answers.first().cause->kind, u"unknown"_s);
    QVERIFY(inTurnBehind.answers.first().cause->missing.contains(u"acceptance"_s));
    QVERIFY(!codes(judged(andAuthority(with(resolver, {earlier(Good, 300, -9900, -9800), accepted}), inTurn(Old))))
                 .contains(u"resolver.authority-mixes"_s));
    QVERIFY(codes(judged(with(resolver, {earlier(Old, 300, -9000, -600)})))
                .contains(u"resolver.authority-changed"_s));
    QVERIFY(codes(judged(with(resolver, {earlier(Old, 300, -9000, -600, true)})))
                .contains(u"resolver.cause-authority-hijack"_s));
    QVERIFY(!codes(judged(with(resolver, {earlier(Good, 300, -9000, -600, true)})))
                 .join(u' ')
                 .contains(u"authority-"_s));
}

void CauseTest::tellsOurOwnPath()
{
    const auto onlyToUs = [](dns::Transport forged) {
        return [forged](const Query &query) {
            return query.name.toText() == Name && query.type == dns::type::A && query.transport == forged
                ? std::optional(Response{.answer = Bad.arg(300)})
                : std::nullopt;
        };
    };
    const auto codes = [](const Comparison &comparison) {
        QStringList list;
        for (const finding::Finding &one : comparison.findings)
            list << one.code;
        return list;
    };
    const EarlierVersion accepted = earlier(Good, 300, -9000, -600, true);
    const Comparison right
        = judged(andAuthority(with(resolverOf(cached(Good, 100)), {accepted}), onlyToUs(dns::Transport::Udp)));
    QVERIFY(codes(right).contains(u"resolver.own-path"_s));
    QCOMPARE(right.answers.first().classed, u"same"_s);
    QVERIFY(!right.answers.first().cause);
    const Comparison led
        = judged(andAuthority(with(resolverOf(cached(Bad, 100)), {accepted}), onlyToUs(dns::Transport::Udp)));
    QVERIFY(codes(led).contains(u"resolver.cause-authority-hijack"_s));
    const Comparison both = judged(andAuthority(with(resolverOf(cached(Good, 100)), {accepted}), [](const Query &query) {
        return query.name.toText() == Name && query.type == dns::type::A ? std::optional(Response{.answer = Bad.arg(300)})
                                                                         : std::nullopt;
    }));
    QVERIFY(codes(both).contains(u"resolver.cause-authority-hijack"_s));
}

void CauseTest::takesNoUnsignedWordOfASignedZone_data()
{
    QTest::addColumn<QString>("ds");
    QTest::addColumn<QString>("first"); // what each of two servers says
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected"); // how the resolver with the second is classed, then what is said of the zone
    const QString ds = u"ministry.zz. 300 IN DS 4 %1 2 "_s + u"ab"_s.repeated(32) + u'\n';
    const QString isSigned = Good.arg(300) + Signature.arg(Name, u"300"_s, u"A"_s, u"3"_s, u"ministry.zz."_s);
    QTest::addRow("no DS record") << QString() << Bad.arg(300) << Bad.arg(300) << u"same"_s;
    QTest::addRow("of an algorithm that nobody knows") << ds.arg(200) << Bad.arg(300) << Bad.arg(300) << u"same"_s;
    QTest::addRow("neither signs") << ds.arg(13) << Bad.arg(300) << Bad.arg(300)
                                   << u"unknown resolver.authority-bogus resolver.authority-unproven"_s;
    QTest::addRow("one does not") << ds.arg(13) << isSigned << Bad.arg(300) << u"differs resolver.authority-bogus"_s;
}

void CauseTest::takesNoUnsignedWordOfASignedZone()
{
    QFETCH(QString, ds);
    QFETCH(QString, first);
    QFETCH(QString, second);
    Scene scene = with(resolverOf(cached(Bad, 100)));
    scene.world.replace(u"192.0.2.11"_s, [ds, plain = worldOf()](const Query &query) -> std::optional<Response> {
        if (!query.name.isSubdomainOf(test::name(u"ministry.zz."_s)))
            return plain.reply(query);
        return Response{.authoritative = false,
            .authority = u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS ns2.ministry.zz.\n"_s + ds,
            .additional = u"ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 198.51.100.3\n"_s};
    });
    for (const auto &[address, records] : {std::pair(u"198.51.100.1"_s, first), std::pair(u"198.51.100.3"_s, second)})
        scene.world.replace(address, [records, plain = worldOf()](Query query) -> std::optional<Response> {
            if (query.name.toText() == Name && query.type == dns::type::A)
                return Response{.answer = records};
            query.server = test::server(u"ns1.ministry.zz."_s, u"198.51.100.1"_s);
            return plain.reply(query);
        });
    const Comparison comparison = judged(scene);
    QStringList said{comparison.answers.first().classed};
    for (const finding::Finding &one : comparison.findings)
        if (one.code.startsWith(u"resolver.authority-"_s))
            said << one.code;
    QTEST(said.join(u' '), "expected");
}

void CauseTest::asksEveryServerOfTheParent()
{
    Scene scene = with(resolverOf(cached(Bad, 100)), {earlier(Good, 300, -9000, -600, true)});
    const QString ofZz = test::soa(u"zz."_s)
        + u"zz. 300 IN NS a.zz.\nzz. 300 IN NS b.zz.\nzz. 300 IN NS c.zz.\na.zz. 300 IN A 192.0.2.11\n"
          "b.zz. 300 IN A 192.0.2.12\nc.zz. 300 IN A 192.0.2.13\n"_s;
    const QString delegation = u"ministry.zz. 300 IN NS ns1.ministry.zz.\nns1.ministry.zz. 300 IN A "_s;
    const QString led = u"ministry.zz. 300 IN NS ns9.ministry.zz.\nns9.ministry.zz. 300 IN A "_s;
    scene.world.serve(u"."_s, {u"192.0.2.1"_s},
        test::soa(u"."_s)
            + u". 300 IN NS root0.example.\nzz. 300 IN NS a.zz.\nzz. 300 IN NS b.zz.\nzz. 300 IN NS c.zz.\n"
              "a.zz. 300 IN A 192.0.2.11\nb.zz. 300 IN A 192.0.2.12\nc.zz. 300 IN A 192.0.2.13\n"_s);
    scene.world.serve(u"zz."_s, {u"192.0.2.11"_s, u"192.0.2.12"_s}, ofZz + delegation + u"198.51.100.1\n"_s);
    scene.world.serve(u"zz."_s, {u"192.0.2.13"_s}, ofZz + led + u"198.51.100.66\n"_s);
    scene.world.serve(u"ministry.zz."_s, {u"198.51.100.66"_s},
        test::soa(u"ministry.zz."_s)
            + u"ministry.zz. 300 IN NS ns1.ministry.zz.\nns1.ministry.zz. 300 IN A 198.51.100.66\n"_s + Bad.arg(300));
    const Comparison comparison = judged(scene);
    QCOMPARE(comparison.truth.size(), 2);
    QCOMPARE(text(comparison.answers.first().cause), u"authority-hijack baseline"_s);
    QCOMPARE(comparison.answers.first().classed, u"differs"_s);
    QVERIFY(std::any_of(comparison.findings.begin(), comparison.findings.end(),
        [](const finding::Finding &one) { return one.code == u"resolver.parents-differ"_s; }));
}

QTEST_GUILESS_MAIN(CauseTest)
#include "tst_cause.moc"
