// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/comparison.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::Comparison;

namespace {

Comparison sample()
{
    const dns::Name name = *dns::Name::fromText(u"webmail.ministry.zz");
    Comparison one;
    one.request.names = {name};
    one.request.types = {dns::type::A, dns::RecordType{65280}};
    one.request.resolvers = {*dns::ResolverSpec::fromText(u"tcp:192.0.2.53@5353"_s)};
    one.request.repeats = 12;
    one.request.everyMs = 2500;
    one.request.cacheOnly = true;
    one.request.bad = {u"192.0.2.66"_s};
    one.request.withdrawn = Instant::fromSeconds(1'799'999'000);
    one.at = Instant::fromSeconds(1'800'000'000);
    one.request.earlier << resolvers::EarlierVersion{name, dns::type::A, u"NXDOMAIN"_s, {},
        {one.at.plusSeconds(-900), one.at.plusSeconds(-600)}, true, one.at.plusSeconds(-900)};
    one.request.asksIdentity = true;
    one.request.whoami = {*dns::Name::fromText(u"whoami.example"_s)};
    one.request.sentinelZone = *dns::Name::fromText(u"sentinel.example"_s);
    one.resolvers << resolvers::ResolverState{one.request.resolvers.first(), true, std::nullopt, 1.5, 3, 3600,
        60, true, std::nullopt, {u"letters"_s}, {20326}, {38696}, true, false, {3, 15}, u"unbound 1.17.1"_s, u"a site"_s,
        {u"192.0.2.9"_s}};
    one.truth << resolvers::Truth{name, dns::type::A, u"NOERROR"_s,
        {u"webmail.ministry.zz. 300 IN A 192.0.2.1"_s}, 300, u"A"_s, {u"ns1.ministry.zz./192.0.2.2"_s},
        {ExchangeId::ofContent("a")}, {300, 600}};
    one.blast << resolvers::Blast{name, dns::type::A,
        {{u"answer"_s, name, dns::type::A, 300, true, 3900, one.at, one.at.plusSeconds(60), u"R1"_s,
            {ExchangeId::ofContent("a")}}},
        {u"R2"_s}};
    resolvers::ResolverAnswer cell;
    cell.name = name;
    cell.type = dns::type::A;
    cell.resolver = u"R1"_s;
    cell.outcome = u"answered"_s;
    cell.rcode = u"NOERROR"_s;
    cell.authenticData = true;
    cell.answer = {u"webmail.ministry.zz. 120 IN A 192.0.2.1"_s};
    cell.ttl = 120;
    cell.originalTtl = 300;
    cell.asked = one.at;
    cell.cachedAt = resolvers::Interval{one.at.plusSeconds(-181), one.at.plusSeconds(-179)};
    cell.copies << resolvers::CacheCopy{
        u"A"_s, one.at, one.at.plusSeconds(5), 4, 300, cell.cachedAt, std::nullopt, u"stale"_s, true};
    cell.caches = 2;
    cell.polled = 5;
    cell.cluster = u"A"_s;
    cell.classed = u"same"_s;
    cell.evidence = {ExchangeId::ofContent("b")};
    cell.cause = resolvers::Cause{u"stale"_s, u"dating"_s, {}, u"a detail"_s, {ExchangeId::ofContent("c")}};
    one.answers << cell;
    cell.cause = resolvers::Cause{u"unknown"_s, {}, {u"caching"_s, u"vantage"_s}, {}, {}};
    one.answers << cell;
    one.findings << finding::make(
        u"resolver.no-authority"_s, {u"rrset"_s, u"webmail.ministry.zz./A"_s}, {}, cell.evidence);
    one.queries = 9;
    one.elapsedMs = 12.5;
    return one;
}

/// The sample's first answer with one part replaced.
QJsonObject answerWith(const QString &key, const QJsonValue &value)
{
    QJsonObject answer = sample().toJson()[u"answers"_s][0].toObject();
    answer[key] = value;
    return answer;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsDocument()
    {
        const Result<Comparison> after = Comparison::fromJson(sample().toJson());
        QVERIFY(after);
        QVERIFY(*after == sample());
    }

    void keepsWhatConnectionsShowed()
    {
        Comparison one = sample();
        one.request.resolvers = {*dns::ResolverSpec::fromText(u"https://dns.example/dns-query{?dns}@192.0.2.53"_s),
            *dns::ResolverSpec::fromText(u"tls:192.0.2.53"_s)};
        resolvers::SecuredState seen{.version = u"TLSv1.3"_s, .cipher = u"TLS_AES_256_GCM_SHA384"_s, .protocol = u"h2"_s,
            .verified = true, .connections = 1, .questions = 4, .problems = {u"http-status"_s}, .certificates = {}};
        seen.certificates.append({QString(64, u'a'), u"CN=dns.example"_s, u"CN=CA"_s, {u"dns.example"_s}, one.at, one.at});
        one.resolvers = {resolvers::ResolverState{one.request.resolvers[0], true, std::nullopt, 1.5}};
        one.resolvers[0].secured = seen;
        QCOMPARE(one.toJson()[u"request"_s][u"resolvers"_s][0][u"method"_s].toString(), u"get"_s);
        const Result<Comparison> after = Comparison::fromJson(one.toJson());
        QVERIFY(after);
        QVERIFY(*after == one);
        // What is not over TLS is written as it always was.
        const QJsonObject plain = sample().toJson()[u"resolvers"_s][0].toObject();
        QVERIFY(!plain.contains(u"secured"_s));
        QCOMPARE(plain[u"spec"_s].toObject().keys(),
            QStringList({u"endpoint"_s, u"label"_s, u"name"_s, u"transport"_s}));
    }

    void readsResolversAsText()
    {
        const QJsonObject parameters{{u"names"_s, QJsonArray{u"ministry.zz"_s}},
            {u"types"_s, QJsonArray{u"A"_s}}, {u"resolvers"_s, QJsonArray{u"tcp:192.0.2.53@5353"_s}}};
        const auto request = resolvers::ComparisonRequest::fromJson(parameters);
        QVERIFY(request);
        QVERIFY(request->resolvers == sample().request.resolvers);
        QVERIFY(request->earlier.isEmpty() && !request->asksIdentity && request->sentinelZone.isRoot());
    }

    void findsTheLastLinkOfABlast()
    {
        const resolvers::BlastLink ns{
            u"zone-ns"_s, {}, dns::type::NS, 60, false, 120, {}, Instant::fromSeconds(9)};
        const resolvers::BlastLink answer{
            u"answer"_s, {}, dns::type::A, 60, false, 180, {}, Instant::fromSeconds(8)};
        const resolvers::Blast blast{{}, dns::type::A, {ns, answer}, {}};
        QCOMPARE(blast.lastSampled()->kind, u"zone-ns"_s);
        QCOMPARE(blast.lastCorrect()->kind, u"answer"_s);
        QVERIFY(!resolvers::Blast().lastSampled() && !resolvers::Blast().lastCorrect());
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("another schema") << u"schema"_s << QJsonValue(u"zonecase.chain/1"_s);
        QTest::addRow("no time") << u"at"_s << QJsonValue();
        QTest::addRow("answer without a name") << u"answers"_s << QJsonValue(QJsonArray{QJsonObject()});
        QTest::addRow("truth without a type")
            << u"truth"_s << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"zz."_s}}});
        QTest::addRow("answer whose cause has no name")
            << u"answers"_s << QJsonValue(QJsonArray{answerWith(u"cause"_s, QJsonObject())});
        QTest::addRow("earlier answer without a time")
            << u"request"_s
            << QJsonValue(QJsonObject{{u"names"_s, QJsonArray{u"zz."_s}},
                   {u"earlier"_s, QJsonArray{QJsonObject{{u"name"_s, u"zz."_s}, {u"type"_s, u"A"_s}}}}});
        QTest::addRow("resolver without an address")
            << u"resolvers"_s << QJsonValue(QJsonArray{QJsonObject()});
    }

    void refusesDamage()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = sample().toJson();
        object[key] = value;
        QVERIFY(!Comparison::fromJson(object));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
