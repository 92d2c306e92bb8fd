// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rdap.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::Registration;

namespace {

/// As a registry's server sends it, with what this reader passes over.
QByteArray answer()
{
    QFile file(QStringLiteral(ZONECASE_SOURCE_DIR "/tests/exchange/domain.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = answer();
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

QStringList linesOf(const Registration &registration)
{
    QStringList lines{registration.domain.toText(), registration.isFree ? u"free"_s : u"registered"_s,
        registration.status.join(u"; "_s), registration.registrar + u'/' + registration.registrarId};
    for (auto it = registration.events.begin(); it != registration.events.end(); ++it)
        lines << QString(it.key() + u' ' + it->toText());
    lines << (registration.ns ? registration.ns->join(u' ') : u"-"_s);
    lines << (registration.isSigned ? QVariant(*registration.isSigned).toString() : u"-"_s);
    lines << (registration.ds ? registration.ds->join(u"; "_s) : u"-"_s);
    lines << (registration.asOf ? registration.asOf->toText() : u"-"_s);
    return lines;
}

dns::Name name(const QString &text)
{
    return *dns::Name::fromText(text);
}

} // namespace

/// RDAP answers as registries send them, and as nobody should.
class RdapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatARegistryStates();
    void saysNothingOfWhatIsNotStated();
    void readsThatThereIsNoSuchDomain();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();
};

void RdapTest::readsWhatARegistryStates()
{
    const Result<Registration> read = exchange::readRdap(answer(), name(u"scpt-network.zz"_s));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(linesOf(*read),
        (QStringList{u"scpt-network.zz."_s, u"registered"_s,
            u"active; client transfer prohibited; server update prohibited"_s, u"Example Registrar/9999"_s,
            u"expiration 2026-10-14T07:00:00Z"_s, u"last changed 2026-01-02T03:04:05Z"_s,
            u"registration 2010-04-01T09:00:00Z"_s, u"ns1.example.zz. ns2.example.zz."_s, u"true"_s,
            u"2371 13 2 EC1D"_s, u"2026-11-20T23:59:58.500Z"_s}));
    QCOMPARE(read->digest,
        QString::fromLatin1(QCryptographicHash::hash(answer(), QCryptographicHash::Sha256).toHex()));
    QVERIFY(!read->isFromLab);
    QCOMPARE(Registration::fromJson(read->toJson()).value(), *read);
}

void RdapTest::saysNothingOfWhatIsNotStated()
{
    const auto read = exchange::readRdap(R"({"objectClassName": "domain", "ldhName": "a.zz"})");
    QVERIFY(read);
    QCOMPARE(linesOf(*read),
        (QStringList{u"a.zz."_s, u"registered"_s, {}, u"/"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s}));
    QCOMPARE(Registration::fromJson(read->toJson()).value(), *read);
    // Keys instead of DS records: that there are some is said, and not which.
    const auto keys = exchange::readRdap(
        R"({"objectClassName": "domain", "ldhName": "a.zz", "secureDNS": {"delegationSigned": true, "keyData": []}})");
    QVERIFY(keys && !keys->ds && keys->isSigned == true);
    const auto none = exchange::readRdap(
        R"({"objectClassName": "domain", "ldhName": "a.zz", "secureDNS": {"delegationSigned": false}})");
    QVERIFY(none && none->ds == QStringList() && none->isSigned == false);
}

void RdapTest::readsThatThereIsNoSuchDomain()
{
    const QByteArray notFound
        = R"({"rdapConformance": ["rdap_level_0"], "errorCode": 404, "title": "Not Found"})";
    const auto read = exchange::readRdap(notFound, name(u"ns-a1.zz"_s));
    QVERIFY(read);
    QVERIFY(read->isFree);
    QCOMPARE(read->domain, name(u"ns-a1.zz"_s));
    QVERIFY(!exchange::readRdap(notFound)); // of which domain?
    QCOMPARE(Registration::fromJson(read->toJson()).value(), *read);
}

void RdapTest::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *title, const QByteArray &bytes, const QString &why) {
        QTest::addRow("%s", title) << bytes << why;
    };
    row("nothing", {}, u"not JSON"_s);
    row("a list", "[]", u"not JSON, or not an object"_s);
    row("half of it", answer().left(700), u"not JSON"_s);
    row("about a server", R"({"objectClassName": "nameserver", "ldhName": "a.zz"})", u"not about a domain"_s);
    row("without a name", R"({"objectClassName": "domain"})", u"“ldhName”"_s);
    row("of the root", R"({"objectClassName": "domain", "ldhName": "."})", u"name of the domain"_s);
    row("of another domain", with("SCPT-Network.ZZ", "other.zz"), u"about other.zz. and not about"_s);
    row("too many requests", R"({"errorCode": 429})", u"the error 429"_s);
    row("an error without number", R"({"errorCode": "404"})", u"“errorCode”"_s);
    row("status no list", with(R"(["client transfer prohibited", "serverUpdateProhibited", "ok"])", "7"),
        u"“status” is not a list"_s);
    row("status of numbers", with("\"ok\"", "7"), u"“status” is not a text"_s);
    row("status without end", with("\"ok\"", QByteArray(70, '1').replace("1", "\"x\",").append("\"x\"")),
        u"more than 64"_s);
    row("a long word", with("\"ok\"", QByteArray(500, 'x').prepend('"').append('"')),
        u"at most 400 letters"_s);
    row("a day for a time", with("2026-10-14T09:00:00+02:00", "2026-10-14"), u"time of “expiration”"_s);
    row("a server without a name", with("ns1.example.zz.", "a..b"), u"name of a name server"_s);
    row("a digest of letters", with("ec1d", "xyz"), u"hexadecimal"_s);
    row("a key tag too large", with("2371", "70000"), u"“keyTag” is not a number from 0 to 65535"_s);
    row("a registrar's name of no text", with("\"Example Registrar\"", "{}"), u"“fn”"_s);
    row("DNSSEC as a word", with(R"({"delegationSigned": true,)", R"("yes", "x": {)"), u"“secureDNS”"_s);
    row("nested deep", "{\"a\":" + QByteArray(40, '[') + QByteArray(40, ']') + '}', u"32 levels"_s);
    row("large", '{' + QByteArray(1'000'000, ' ') + '}', u"larger than"_s);
}

void RdapTest::refusesWhatCannotBeMeant()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto read = exchange::readRdap(bytes, name(u"scpt-network.zz"_s));
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(why), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(RdapTest)
#include "tst_rdap.moc"
