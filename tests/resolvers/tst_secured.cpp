// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/id.h"
#include "app/dns/worker/querymessage.h"
#include "app/finding/catalogue.h"
#include "app/resolvers/worker/analyse.h"
#include "app/resolvers/worker/secured.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using dns::Failure;
using resolvers::Comparison;

namespace {

const dns::ResolverSpec Spec = *dns::ResolverSpec::fromText(u"https://dns.example/dns-query@192.0.2.53"_s);

QByteArray certificate()
{
    QFile file(QStringLiteral(ZONECASE_SOURCE_DIR) + u"/tests/dns/certificates/leaf.pem"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    QByteArrayList lines = isOpen ? file.readAll().trimmed().split('\n') : QByteArrayList{{}, {}};
    lines.removeFirst();
    lines.removeLast();
    return QByteArray::fromBase64(lines.join());
}

/// One try of the question for a name, `number` seconds later than the first.
dns::Exchange tried(int number, const QString &name, Failure failure, const QStringList &problems = {})
{
    dns::Query query;
    query.name = *dns::Name::fromText(name);
    query.type = dns::type::A;
    query.server = Spec.server;
    query.recursionDesired = true;
    dns::Exchange exchange;
    exchange.server = Spec.server;
    exchange.transport = Spec.transport;
    exchange.query = dns::queryMessage(query, 0, dns::QueryEdns{1232, {}, true});
    exchange.failure = failure;
    exchange.start = Instant::fromSeconds(1'800'000'000 + number);
    dns::Secured &seen = exchange.secured.emplace();
    seen.access = Spec.access;
    seen.version = u"TLSv1.3"_s;
    seen.certificate = sha256(certificate());
    seen.reused = number > 1;
    seen.problems = problems;
    if (number == 1)
        seen.chain = {certificate()};
    return exchange;
}

Comparison judged(const QList<dns::Exchange> &exchanges, const dns::ResolverSpec &spec = Spec)
{
    dns::Answers answers;
    for (const dns::Exchange &exchange : exchanges)
        answers.add(exchange);
    Comparison comparison;
    comparison.resolvers << resolvers::ResolverState{.spec = spec, .validates = {}, .synthesises = {}};
    resolvers::addSecured(comparison, answers);
    return comparison;
}

} // namespace

class SecuredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAFaultOnceAResolver()
    {
        const QStringList expired{u"certificate-expired"_s, u"certificate-name"_s};
        const QList<dns::Exchange> tries{tried(2, u"b.zz."_s, Failure::Untrusted, expired),
            tried(1, u"a.zz."_s, Failure::Untrusted, expired)};
        const Comparison comparison = judged(tries);
        QStringList codes;
        for (const finding::Finding &one : comparison.findings) {
            codes << one.code;
            QCOMPARE(QSet<ExchangeId>(one.evidence.begin(), one.evidence.end()),
                (QSet<ExchangeId>{tries[0].id(), tries[1].id()}));
            QVERIFY(
                finding::englishSentence(one).contains(tries[1].start.toText())); // when it was seen first
            QVERIFY2(
                !finding::englishSentence(one).contains(u"%{"_s), qPrintable(finding::englishSentence(one)));
            QVERIFY(finding::englishSentence(one).contains(u"dns.example"_s));
        }
        QCOMPARE(codes, QStringList({u"resolver.certificate-expired"_s, u"resolver.certificate-name"_s}));
        QVERIFY(finding::englishSentence(comparison.findings[0]).contains(u"2026-04-01T00:00:00Z"_s));
        const resolvers::SecuredState &state = *comparison.resolvers.constFirst().secured;
        QCOMPARE(state.connections, 1);
        QCOMPARE(state.questions, 2);
        QVERIFY(!state.verified);
        QCOMPARE(state.certificates.size(), 1);
    }

    void hasASentenceForEachFault_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &[problem, code] :
            {std::pair{"certificate-expired", "certificate-expired"},
                {"certificate-not-yet-valid", "certificate-not-yet-valid"},
                {"certificate-name", "certificate-name"},
                {"certificate-self-signed", "certificate-self-signed"},
                {"certificate-untrusted", "certificate-untrusted"},
                {"certificate-invalid", "certificate-invalid"}, {"tls-failed", "tls-failed"},
                {"tls-stalled", "tls-stalled"}, {"no-http2", "doh-downgrade"}, {"http-status", "doh-status"},
                {"http-redirect", "doh-redirect"}, {"http-type", "doh-type"},
                {"http-encoding", "doh-encoding"}, {"http-size", "doh-size"}, {"http-headers", "doh-headers"},
                {"http-protocol", "doh-protocol"}, {"unfinished", "answer-unfinished"}})
            QTest::newRow(problem) << QString::fromLatin1(code);
    }
    void hasASentenceForEachFault()
    {
        QFETCH(QString, code);
        const QString problem = QString::fromLatin1(QTest::currentDataTag());
        const Comparison comparison = judged({tried(1, u"a.zz."_s, Failure::Http, {problem})});
        QCOMPARE(comparison.findings.size(), 1);
        const finding::Finding &one = comparison.findings.constFirst();
        QCOMPARE(one.code, u"resolver."_s + code);
        QVERIFY(finding::entry(one.code));
        for (const QString &text : {finding::englishSentence(one), finding::advice(one)})
            QVERIFY2(!text.isEmpty() && !text.contains(u"%{"_s), qPrintable(text));
    }

    void findsNothingWhereAllIsWell()
    {
        const Comparison comparison
            = judged({tried(1, u"a.zz."_s, Failure::None), tried(2, u"b.zz."_s, Failure::None)});
        QVERIFY(comparison.findings.isEmpty());
        QVERIFY(comparison.resolvers.constFirst().secured->verified);
    }

    void keepsTransportsApart()
    {
        const dns::Exchange post = tried(1, u"a.zz."_s, Failure::Http, {u"http-status"_s});
        const dns::ResolverSpec get
            = *dns::ResolverSpec::fromText(u"https://dns.example/dns-query{?dns}@192.0.2.53"_s);
        QCOMPARE(judged({post}, get).resolvers.constFirst().secured->questions, 0);
        QCOMPARE(judged({post}).resolvers.constFirst().secured->questions, 1);
        QVERIFY(
            !judged({post}, *dns::ResolverSpec::fromText(u"192.0.2.53"_s)).resolvers.constFirst().secured);
    }
};

QTEST_GUILESS_MAIN(SecuredTest)
#include "tst_secured.moc"
