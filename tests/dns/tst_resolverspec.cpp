// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/profile.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

class ResolverSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachTransport_data()
    {
        QTest::addColumn<QString>("read");
        const auto row
            = [](const char *text, const char *read) { QTest::newRow(text) << QString::fromLatin1(read); };
        row("192.0.2.1", "udp 192.0.2.1:53");
        row("2001:db8::1@5353", "udp 2001:db8::1:5353");
        row("udp:192.0.2.1", "udp 192.0.2.1:53");
        row("tcp:192.0.2.1@54", "tcp 192.0.2.1:54");
        row("tls:192.0.2.1", "tls 192.0.2.1:853");
        row("tls:192.0.2.1@8853#dns.example", "tls 192.0.2.1:8853 name=dns.example");
        row("tls://192.0.2.1#DNS.Example.", "tls 192.0.2.1:853 name=dns.example");
        row("tls://2001:db8::1#dns.example", "tls 2001:db8::1:853 name=dns.example");
        row("https://dns.example/dns-query@192.0.2.1",
            "https 192.0.2.1:443 name=dns.example post /dns-query");
        row("https://dns.example/dns-query{?dns}@192.0.2.1",
            "https 192.0.2.1:443 name=dns.example get /dns-query");
        row("https://dns.example:8443/a/b?key=1@2001:db8::1",
            "https 2001:db8::1:8443 name=dns.example post /a/b?key=1");
        row("https://192.0.2.1/dns-query", "https 192.0.2.1:443 post /dns-query");
        row("https://[2001:db8::1]:8443/{?dns}", "https 2001:db8::1:8443 get /");
    }
    void readsEachTransport()
    {
        QFETCH(QString, read);
        const Result<ResolverSpec> spec
            = ResolverSpec::fromText(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(spec);
        const Endpoint &to = spec->server.endpoint;
        QString text = u"%1 %2:%3"_s.arg(transportText(spec->transport), to.address.toText()).arg(to.port);
        if (!spec->access.name.isEmpty())
            text += u" name="_s + spec->access.name;
        if (!spec->access.path.isEmpty())
            text += u' ' + httpMethodText(spec->access.method) + u' ' + spec->access.path;
        QCOMPARE(text, read);
        QCOMPARE(spec->label, QString::fromLatin1(QTest::currentDataTag()));
    }

    void refusesWhatItCannotAsk_data()
    {
        QTest::addColumn<int>("nothing");
        for (const char *text : {"", "dns.example", "192.0.2.1@0", "tls:dns.example", "tls:192.0.2.1#",
                 "tls:192.0.2.1#a b", "tls:192.0.2.1#192.0.2.1", "tls:192.0.2.1/dns-query#dns.example",
                 "https://dns.example/dns-query", "https://dns.example@192.0.2.1",
                 "https://dns.example/dns-query@192.0.2.1@443", "https://dns.example/dns-query{?q}@192.0.2.1",
                 "https://dns.example:0/dns-query@192.0.2.1", "https://dns.example:70000/dns-query@192.0.2.1",
                 "https://user:word@dns.example/dns-query@192.0.2.1", "https://192.0.2.1/dns-query@192.0.2.1",
                 "https://dns.example/a b@192.0.2.1", "https://dns.example/\xc3\xa4@192.0.2.1",
                 "http://dns.example/dns-query@192.0.2.1"})
            QTest::newRow(*text ? text : "nothing") << 0;
    }
    void refusesWhatItCannotAsk()
    {
        const QByteArray tag = QTest::currentDataTag();
        const Result<ResolverSpec> spec
            = ResolverSpec::fromText(tag == "nothing" ? QString() : QString::fromUtf8(tag));
        QVERIFY(!spec);
        QVERIFY(!spec.error().detail.isEmpty());
    }

    void readsAList()
    {
        const Result<QList<ResolverSpec>> list = ResolverSpec::listFromText(
            u"# ours\n192.0.2.1\n\n  tls:192.0.2.1#dns.example   The ministry's own\r\n"_s);
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).label, u"192.0.2.1"_s);
        QCOMPARE(list->at(1).label, u"The ministry's own"_s);
        QCOMPARE(list->at(1).transport, Transport::Tls);
        const Result<QList<ResolverSpec>> wrong
            = ResolverSpec::listFromText(u"192.0.2.1\n\nnonsense here\n"_s);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.startsWith(u"Line 3 "_s), qPrintable(wrong.error().detail));
        QVERIFY(!ResolverSpec::listFromText(u"192.0.2.1\n"_s.repeated(1001)));
    }

    void standsInAProfile()
    {
        Profile profile;
        for (const QString &text : {u"192.0.2.1"_s, u"tls:192.0.2.1#dns.example"_s, u"tls:192.0.2.1@53"_s,
                 u"https://192.0.2.1/dns-query{?dns}"_s})
            profile.resolvers << *ResolverSpec::fromText(text);
        profile.tlsAuthorities = u"-----BEGIN CERTIFICATE-----\n"_s;
        QCOMPARE(*Profile::fromCbor(profile.toCbor()), profile);
        QCOMPARE(*Profile::fromToml(profile.toToml()), profile);
        // By hand, with what goes without saying left out.
        const Result<Profile> written
            = Profile::fromToml("resolvers = [{label = \"Q\", address = \"192.0.2.1\", transport = \"tls\", "
                                "authentication = \"dns.example\"}]");
        QVERIFY(written);
        QCOMPARE(written->resolvers.constFirst().server.endpoint.port, quint16(853));
        QVERIFY(!Profile::fromToml("resolvers = [{address = \"192.0.2.1\", transport = \"https\"}]"));
        QVERIFY(!Profile::fromToml("resolvers = [{address = \"192.0.2.1\", path = \"/dns-query\"}]"));
        QVERIFY(!Profile::fromToml("resolvers = [{address = \"192.0.2.1\", transport = \"https\", path = "
                                   "\"/\", method = \"put\"}]"));
    }

    // Digests of what is recorded hang on it.
    void leavesOlderProfilesAsTheyWere()
    {
        Profile profile;
        profile.resolvers << *ResolverSpec::fromText(u"tcp:192.0.2.1"_s);
        const QByteArray toml = profile.toToml();
        QVERIFY(!toml.contains("tls") && !toml.contains("authentication") && !toml.contains("path"));
    }
};

QTEST_GUILESS_MAIN(ResolverSpecTest)
#include "tst_resolverspec.moc"
