// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/transcript.h"

#include <QCborArray>
#include <QCborValue>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

namespace {

Exchange sample()
{
    Exchange exchange;
    exchange.vantage = u"V1"_s;
    exchange.profile = u"lab A1"_s;
    exchange.server = {*Name::fromText(u"a.nic.zz"_s), *Endpoint::fromText(u"192.0.2.53"_s)};
    exchange.query = QByteArray::fromHex("0001");
    exchange.response = QByteArray::fromHex("000180");
    exchange.discarded = {{u"id"_s, "x"}};
    exchange.discardedCount = 3;
    exchange.start = *Instant::fromText(u"2026-11-21T02:03:11.5Z"_s);
    exchange.duration = 1234;
    return exchange;
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsCanonicalForm()
    {
        const Result<Exchange> back = Exchange::fromCbor(sample().toCbor());
        QVERIFY(back);
        QCOMPARE(*back, sample());
    }

    // The form is a promise: ids of stored evidence hang on it. If this fails, make a version 2.
    void keepsItsFormForEver()
    {
        QCOMPARE(
            sample().id().toText(), u"0cd587708aa082e013c26efc8e38b793de8150fdfe8a3ad14ab0301c64897bab"_s);
    }

    void keepsWhatWasSeenOfAConnection()
    {
        Exchange exchange = sample();
        exchange.transport = Transport::Https;
        QVERIFY2(!Exchange::fromCbor(exchange.toCbor()), "over HTTPS there is more to say");
        Secured &seen = exchange.secured.emplace();
        seen.access = {u"dns.example"_s, u"/dns-query"_s, HttpMethod::Get};
        QCOMPARE(*Exchange::fromCbor(exchange.toCbor()), exchange);
        exchange.failure = Failure::Untrusted;
        seen.version = u"TLSv1.3"_s;
        seen.cipher = u"TLS_AES_256_GCM_SHA384"_s;
        seen.protocol = u"h2"_s;
        seen.certificate = QByteArray(32, 'c');
        seen.chain = {"one", "two"};
        seen.problems = {u"certificate-expired"_s, u"certificate-name"_s};
        seen.httpStatus = 302;
        seen.location = u"https://elsewhere/"_s;
        seen.age = 5;
        seen.octets = 70'000;
        seen.reused = true;
        const QByteArray bytes = exchange.toCbor();
        QCOMPARE(*Exchange::fromCbor(bytes), exchange);
        QCOMPARE(*Secured::fromCbor(seen.toCbor()), seen);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 0x20);
            const Result<Exchange> back = Exchange::fromCbor(changed);
            QVERIFY(!back || *back != exchange);
        }
        exchange.transport = Transport::Udp;
        QVERIFY2(!Exchange::fromCbor(exchange.toCbor()), "over UDP there is no connection");
    }

    void refusesEveryOtherForm()
    {
        const QByteArray bytes = sample().toCbor();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 0x20);
            const Result<Exchange> back = Exchange::fromCbor(changed);
            QVERIFY(!back || *back != sample());
            QVERIFY(!Exchange::fromCbor(bytes.left(i)));
        }
        QVERIFY(!Exchange::fromCbor(bytes + '\0'));
    }

    void keepsARunWithItsExchanges()
    {
        Transcript transcript;
        transcript.run.id = *RunId::fromText(u"000102030405060708090a0b0c0d0e0f"_s);
        transcript.run.command = u"chain"_s;
        transcript.run.parameters = {{u"name"_s, u"ministry.zz."_s}};
        transcript.run.profile.resolvers = {{u"R1"_s, {Name(), *Endpoint::fromText(u"192.0.2.1@5300"_s)}}};
        transcript.run.profile.addresses[*Endpoint::fromText(u"192.0.2.53"_s)]
            = *Endpoint::fromText(u"127.0.0.1@4000"_s);
        transcript.run.profile.rootHints = u". 1 IN NS \"a\".\n\ttab\\"_s;
        transcript.run.profile.negativeAnchors = {*Name::fromText(u"broken.zz."_s)};
        transcript.exchanges = {sample()};
        transcript.run.exchanges = {sample().id()};
        const Result<Transcript> back = Transcript::fromCbor(transcript.toCbor());
        QVERIFY(back);
        QCOMPARE(*back, transcript);
        const Result<Profile> profile = Profile::fromToml(transcript.run.profile.toToml());
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
        QCOMPARE(*profile, transcript.run.profile);
    }

    void keepsWhatWasAskedForBeyondTheRunItself()
    {
        Run plain;
        plain.id = RunId::random();
        plain.started = Instant::fromSeconds(1'000);
        QCOMPARE(Run::fromCbor(plain.toCbor())->judgedAt(), plain.started);
        // The form that runs have always had, for old cases and transcripts.
        QCOMPARE(QCborValue::fromCbor(plain.toCbor()).toArray().size(), 14);
        Run judged = plain;
        judged.at = Instant::fromSeconds(2'000);
        QCOMPARE(*Run::fromCbor(judged.toCbor()), judged);
        QCOMPARE(Run::fromCbor(judged.toCbor())->judgedAt(), Instant::fromSeconds(2'000));
        Run held = plain;
        held.held = QStringList{u"ns1.evil.zz./192.0.2.66"_s};
        QCOMPARE(*Run::fromCbor(held.toCbor()), held);
        held.at = judged.at;
        QCOMPARE(*Run::fromCbor(held.toCbor()), held);
    }

    void refusesARunWithItemsThatSayNothing()
    {
        Run run;
        run.id = RunId::random();
        QCborArray fields = QCborValue::fromCbor(run.toCbor()).toArray();
        fields << nullptr;
        QVERIFY(!Run::fromCbor(QCborValue(fields).toCbor()));
        fields << QCborArray();
        QVERIFY(!Run::fromCbor(QCborValue(fields).toCbor()));
    }

    void refusesATranscriptWhoseExchangeIsNotItsRuns()
    {
        Transcript transcript;
        transcript.run.id = RunId::random();
        Exchange other = sample();
        other.attempt = 2;
        transcript.exchanges = {sample()};
        transcript.run.exchanges = {other.id()};
        QVERIFY(!Transcript::fromCbor(transcript.toCbor()));
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
