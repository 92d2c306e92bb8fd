// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/certificates.h"

#include "app/base/id.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

namespace {

QByteArray pem(const QString &name)
{
    QFile file(QStringLiteral(ZONECASE_SOURCE_DIR) + u"/tests/dns/certificates/"_s + name + u".pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray der(const QString &name)
{
    QByteArrayList lines = pem(name).trimmed().split('\n');
    lines.removeFirst();
    lines.removeLast();
    return QByteArray::fromBase64(lines.join());
}

const IpAddress Address = *IpAddress::fromText(u"192.0.2.1");

} // namespace

/// The certificates are valid in the first quarter of 2026, for dns.example, *.anycast.example and 192.0.2.1.
class CertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatACertificateSays()
    {
        const Result<CertificateFacts> facts = readCertificate(der(u"leaf"_s));
        QVERIFY(facts);
        QCOMPARE(facts->subject, u"CN=dns.example"_s);
        QCOMPARE(facts->issuer, u"CN=Lab CA"_s);
        QCOMPARE(facts->names, QStringList({u"dns.example"_s, u"*.anycast.example"_s, u"192.0.2.1"_s}));
        QCOMPARE(facts->notBefore.toText(), u"2026-01-01T00:00:00Z"_s);
        QCOMPARE(facts->notAfter.toText(), u"2026-04-01T00:00:00Z"_s);
        QCOMPARE(facts->sha256, QString::fromLatin1(sha256(der(u"leaf"_s)).toHex()));
        QVERIFY(!readCertificate(der(u"leaf"_s) + '\0'));
        QVERIFY(!readCertificate(der(u"leaf"_s).chopped(1)));
        QVERIFY(!readCertificate({}));
    }

    void saysWhatSpeaksAgainstAChain_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("problems");
        const QString inside = u"2026-02-01T00:00:00Z"_s;
        const auto row = [](const char *what, const QString &shown, const QString &name, const QString &at,
                             bool trusted, const QString &problems) {
            QTest::newRow(what) << shown << name << at << trusted << problems;
        };
        row("good", u"leaf"_s, u"dns.example"_s, inside, true, {});
        row("by its address", u"leaf"_s, {}, inside, true, {});
        row("by a wildcard", u"leaf"_s, u"lon.anycast.example"_s, inside, true, {});
        row("a wildcard covers one label", u"leaf"_s, u"a.lon.anycast.example"_s, inside, true,
            u"certificate-name"_s);
        row("other name", u"leaf"_s, u"other.example"_s, inside, true, u"certificate-name"_s);
        row("the issuer's name is not its own", u"leaf"_s, u"Lab CA"_s, inside, true, u"certificate-name"_s);
        row("expired", u"leaf"_s, u"dns.example"_s, u"2026-04-02T00:00:00Z"_s, true,
            u"certificate-expired"_s);
        row("not yet valid", u"leaf"_s, u"dns.example"_s, u"2025-12-31T00:00:00Z"_s, true,
            u"certificate-not-yet-valid"_s);
        row("nobody trusts its issuer", u"leaf"_s, u"dns.example"_s, inside, false,
            u"certificate-untrusted"_s);
        row("self-signed", u"own"_s, u"dns.example"_s, inside, true, u"certificate-self-signed"_s);
        row("all at once", u"own"_s, u"other.example"_s, u"2026-04-02T00:00:00Z"_s, true,
            u"certificate-expired certificate-name certificate-self-signed"_s);
        row("for clients alone", u"client"_s, u"dns.example"_s, inside, true, u"certificate-invalid"_s);
        row("none", u"missing"_s, u"dns.example"_s, inside, true, u"certificate-invalid"_s);
    }
    void saysWhatSpeaksAgainstAChain()
    {
        QFETCH(QString, shown);
        QFETCH(QString, name);
        QFETCH(QString, at);
        QFETCH(bool, trusted);
        QFETCH(QString, problems);
        const Result<TrustStore> store
            = TrustStore::make(trusted ? QString::fromLatin1(pem(u"authority"_s)) : QString());
        QVERIFY(store);
        const QList<QByteArray> chain = shown == u"missing"_s ? QList<QByteArray>() : QList{der(shown)};
        QCOMPARE(store->problems(chain, name, Address, *Instant::fromText(at)).join(u' '), problems);
    }

    void holdsTheAddressAgainstTheCertificate()
    {
        const TrustStore store = *TrustStore::make(QString::fromLatin1(pem(u"authority"_s)));
        const Instant at = *Instant::fromText(u"2026-02-01T00:00:00Z"_s);
        QCOMPARE(store.problems({der(u"leaf"_s)}, {}, *IpAddress::fromText(u"192.0.2.2"), at),
            QStringList{u"certificate-name"_s});
        QVERIFY(!TrustStore::make(u"no certificate"_s));
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
