// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/delegation/cut.h"
#include "tests/support/messagebuilder.h"
#include "tests/support/world.h"

#include "app/delegation/planned.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using faults::Answer;
using faults::Asked;
using faults::SigningKey;
using test::Cut;
using test::Damage;

namespace {

/// Reverse names belong to others, and a plan asks nobody else more than it must.
const QStringList InOrder
    = QString(u"address-public agrees apex-verified contact-fine distinct-addresses distinct-addresses-in-zone "
              "ds-digest-fine enough-servers enough-servers-in-zone enough-v4 enough-v4-in-zone "
              "enough-v6 enough-v6-in-zone glue-agrees key-algorithm-fine keys-at-server "
              "keys-everywhere mail-targets no-nsec3 planned primary-agrees primary-newest "
              "recursion-closed referral-fits served signed signed-with-ds software-hidden spf-fine "
              "uses-nsec web-missing"_s)
          .split(u' ');

const QStringList Servers{u"ns1.ministry.zz./198.51.100.1"_s, u"ns1.ministry.zz./2001:db8:1::1"_s,
    u"ns2.ministry.zz./203.0.113.2"_s, u"ns2.ministry.zz./2001:db8:2::2"_s};

QString dsText(const SigningKey &key)
{
    const QByteArray ds = key.dsRdata(test::name(u"ministry.zz."_s));
    return u"%1 %2 2 %3"_s.arg(key.tag())
        .arg(key.algorithm())
        .arg(QString::fromLatin1(ds.mid(4).toHex().toUpper()));
}

/// The plan is what is there; the parent knows nothing of it yet.
void planned(Cut &cut)
{
    cut.request.ns = Servers;
    cut.request.ds = QStringList{dsText(cut.zone.keys.constFirst())};
    QStringList lines = cut.parent.records.split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(u"ministry.zz."_s); });
    cut.parent.records = lines.join(u'\n');
    cut.zone.hasDs = false;
}

auto withServers(const QStringList &servers)
{
    return [servers](Cut &cut) { cut.request.ns = servers; };
}

/// ns.other.zz. has this address and serves the zone there.
void elsewhere(Cut &cut)
{
    cut.parent.records += u"other.zz. 300 IN NS a.nic.zz.\n"_s;
    cut.further.append({{}, cut.addresses[Cut::A] + cut.addresses[Cut::B]});
    cut.further.last().plan.name = test::name(u"other.zz."_s);
    cut.further.last().plan.records = test::soa(u"other.zz."_s)
        + u"other.zz. 300 IN NS a.nic.zz.\nns.other.zz. 300 IN A 203.0.113.2\nns.other.zz. 300 IN AAAA 2001:db8:2::2\n"_s;
    cut.zone.records.replace(u"NS ns2.ministry.zz."_s, u"NS ns.other.zz."_s);
}

void plannedElsewhere(Cut &cut)
{
    planned(cut);
    elsewhere(cut);
    cut.request.ns
        = QStringList{Servers[0], Servers[1], u"ns.other.zz./203.0.113.2"_s, u"ns.other.zz./2001:db8:2::2"_s};
}

QList<Damage> plans()
{
    return {
        {.title = "no DS in the plan",
            .given = planned,
            .plan = [](Cut &cut) { cut.request.ds.clear(); },
            .changes = u"-apex-verified -ds-digest-fine +planned-without-ds -signed -signed-with-ds"_s},
        {.title = "DS of another key in the plan",
            .given = planned,
            .plan =
                [](Cut &cut) {
                    cut.request.ds = QStringList{dsText(SigningKey(13, SigningKey::Ksk, "other"))};
                },
            .changes = u"-apex-verified +ds-no-match -signed"_s},
        {.title = "DS before the zone is signed",
            .given = planned,
            .plan = [](Cut &cut) { cut.isSigned = false; },
            .changes = u"-apex-verified +ds-for-unsigned -key-algorithm-fine -keys-at-server -keys-everywhere "
                       "-no-nsec3 +not-signed -signed -signed-with-ds -uses-nsec"_s},
        {.title = "name in the zone without its address",
            .given = planned,
            .plan = withServers({Servers[0], Servers[1], u"ns2.ministry.zz."_s}),
            .changes = u"+glue-missing"_s},
        {.title = "address that the zone does not have",
            .given = planned,
            .plan = withServers({Servers[0], Servers[1], u"ns2.ministry.zz./203.0.113.66"_s}),
            .changes = u"-glue-agrees +glue-differs +glue-incomplete +glue-stale"_s},
        {.title = "server that is not set up",
            .given = planned,
            .harm =
                [](Cut &cut) {
                    cut.edit = [](const Asked &asked, Answer &answer) {
                        if (asked.server == Cut::Ns2)
                            answer = {.rcode = 5, .authoritative = false, .hasOpt = asked.hasEdns};
                    };
                },
            .changes = u"+address-query-failed +server-refuses"_s},
        {.title = "name elsewhere, its address looked up",
            .given = plannedElsewhere,
            .plan = withServers({Servers[0], Servers[1], u"ns.other.zz."_s}),
            .changes = {}},
        {.title = "name elsewhere that does not exist",
            .given = plannedElsewhere,
            .plan = withServers({Servers[0], Servers[1], u"gone.other.zz."_s}),
            .changes = u"-agrees -enough-v4 -enough-v6 +few-v4 +few-v6 +ns-only-at-child "
                       "+ns-only-at-parent +ns-without-address"_s},
        {.title = "address of a name elsewhere differs",
            .given = plannedElsewhere,
            .plan =
                [](Cut &cut) {
                    cut.request.ns = QStringList{Servers[0], Servers[1], u"ns.other.zz./203.0.113.2"_s,
                        u"ns.other.zz./203.0.113.66"_s};
                },
            .changes = u"-glue-agrees +glue-differs-outside +glue-stale"_s},
        {.title = "DS alone, of another key",
            .plan =
                [](Cut &cut) {
                    cut.request.ds = QStringList{dsText(SigningKey(13, SigningKey::Ksk, "other"))};
                },
            .changes = u"-apex-verified +ds-no-match +planned-ds -signed"_s},
        {.title = "DS alone, the present one",
            .plan = [](Cut &cut) { cut.request.ds = QStringList{dsText(cut.zone.keys.constFirst())}; },
            .changes = u"+planned-ds"_s},
    };
}

/// The value, or the error's sentence.
template <typename Value> QString shown(const Result<Value> &result, QString (*text)(const Value &))
{
    return result ? text(*result) : result.error().detail;
}

QString joined(const QStringList &list)
{
    return list.join(u" | "_s);
}

} // namespace

/// A delegation tested before it is made: what is given, in whatever way it is written, and what of it is
/// wrong.
class PlannedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingOfTheParent();
    void tellsOfAPlanInOrder();
    void findsFaults_data();
    void findsFaults();
    void readsNames_data();
    void readsNames();
    void readsServers_data();
    void readsServers();
    void readsDs_data();
    void readsDs();
};

void PlannedTest::asksNothingOfTheParent()
{
    Cut cut;
    planned(cut);
    cut.sign();
    QStringList asked;
    cut.edit = [&asked](const Asked &one, Answer &) {
        if (one.server == Cut::Root || one.server == Cut::A || one.server == Cut::B)
            asked << one.query.name.toText();
    };
    cut.codes();
    QCOMPARE(asked.join(u' '), QString());
}

void PlannedTest::tellsOfAPlanInOrder()
{
    Cut cut;
    planned(cut);
    cut.sign();
    const QStringList codes = cut.codes();
    if (codes != InOrder)
        qInfo("%s", qPrintable(codes.join(u' ')));
    QCOMPARE(codes, InOrder);
}

void PlannedTest::findsFaults_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Damage> damages = plans();
    for (qsizetype i = 0; i < damages.size(); ++i)
        QTest::addRow("%s", damages[i].title) << i;
}

void PlannedTest::findsFaults()
{
    QFETCH(qsizetype, index);
    const Damage damage = plans().at(index);
    const QString changes = changesBy(damage);
    if (changes != damage.changes)
        qInfo("%s", qPrintable(changes)); // the whole of it
    QCOMPARE(changes, damage.changes);
}

void PlannedTest::readsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &text, const QString &expected) {
        QTest::addRow("%s", title) << text << expected;
    };
    row("ASCII", u"ministry.zz"_s, u"ministry.zz."_s);
    row("capital letters, final dot, space", u" Ministry.ZZ. "_s, u"ministry.zz."_s);
    row("A-label", u"xn--mnistre-9wa.zz"_s, u"xn--mnistre-9wa.zz."_s);
    row("U-label", u"ministère.zz"_s, u"xn--ministre-60a.zz."_s);
    row("U-label in capitals", u"MINISTÈRE.zz"_s, u"xn--ministre-60a.zz."_s);
    row("letter and accent apart", u"ministe\u0300re.zz"_s, u"xn--ministre-60a.zz."_s);
    row("dot of another script", u"部。zz"_s, u"xn--ig4a.zz."_s);
    row("dotted capital I", u"İstanbul.zz"_s,
        u"Write “İstanbul.zz” in small letters; its “İ” could be two."_s);
    row("no letters", u"\u2603\ufffe.zz"_s,
        u"“\u2603\ufffe.zz” is no international domain name (RFC 5891)."_s);
    row("empty", {}, u"“” is not a domain name: it is empty."_s);
}

void PlannedTest::readsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown<dns::Name>(
                 delegation::nameFromPeople(text), [](const dns::Name &name) { return name.toText(); }),
        expected);
}

void PlannedTest::readsServers_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QStringList &texts, const QString &expected) {
        QTest::addRow("%s", title) << texts << expected;
    };
    row("with and without address", {u"ns1.zz/192.0.2.1"_s, u"ns2.zz"_s}, u"ns1.zz./192.0.2.1 | ns2.zz."_s);
    row("IPv6 in another form", {u"ns1.zz/2001:0DB8::0:1"_s}, u"ns1.zz./2001:db8::1"_s);
    row("twice", {u"ns1.zz/192.0.2.1"_s, u"NS1.zz./192.0.2.1"_s}, u"ns1.zz./192.0.2.1"_s);
    row("alone beside its address", {u"ns1.zz"_s, u"ns1.zz/192.0.2.1"_s}, u"ns1.zz./192.0.2.1"_s);
    row("two addresses", {u"ns1.zz/192.0.2.1"_s, u"ns1.zz/192.0.2.2"_s},
        u"ns1.zz./192.0.2.1 | ns1.zz./192.0.2.2"_s);
    row("international", {u"серверы.zz/192.0.2.1"_s}, u"xn--b1afb6bcb9e.zz./192.0.2.1"_s);
    row("no address", {u"ns1.zz/here"_s},
        u"A name server is given as NAME or NAME/ADDR, and “here” is no IP address."_s);
    row("an address too many", {u"ns1.zz/192.0.2.1/24"_s},
        u"A name server is given as NAME or NAME/ADDR, and “192.0.2.1/24” is no IP address."_s);
    row("nothing before the address", {u"/192.0.2.1"_s}, u"“” is not a domain name: it is empty."_s);
    row("the root", {u"./192.0.2.1"_s}, u"The root “.” cannot be a name server."_s);
}

void PlannedTest::readsServers()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, expected);
    QCOMPARE(shown<QStringList>(delegation::plannedServers(texts), joined), expected);
}

void PlannedTest::readsDs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString digest(64, u'a');
    const auto row = [](const char *title, const QString &text, const QString &expected) {
        QTest::addRow("%s", title) << text << expected;
    };
    const auto wrong = [](const QString &text, const QString &why) {
        return u"The DS record “%1” cannot be meant: %2"_s.arg(text.left(80), why);
    };
    row("as in a zone file", u"12345 13 2 "_s + digest, u"12345 13 2 "_s + digest.toUpper());
    row("with commas", u"12345,13,2,"_s + digest, u"12345 13 2 "_s + digest.toUpper());
    row("digest in pieces", u"12345 13 2 "_s + digest.left(32) + u' ' + digest.mid(32),
        u"12345 13 2 "_s + digest.toUpper());
    row("digest type nobody has", u"1 13 99 abcd"_s, u"1 13 99 ABCD"_s);
    row("tag too large", u"65536 13 2 "_s + digest,
        wrong(u"65536 13 2 "_s + digest, u"“65536” is no number from 0 to 65535."_s));
    row("algorithm in letters", u"1 RSA 2 "_s + digest,
        wrong(u"1 RSA 2 "_s + digest, u"“RSA” is no number from 0 to 255."_s));
    row("digest too short", u"1 13 2 abcd"_s,
        wrong(u"1 13 2 abcd"_s, u"a digest of type 2 has 64 hexadecimal digits, and not 4."_s));
    row("digest odd", u"1 13 99 abc"_s,
        wrong(u"1 13 99 abc"_s, u"the digest takes pairs of hexadecimal digits."_s));
    row("a field missing", u"1 13 2"_s,
        wrong(u"1 13 2"_s, u"it takes a key tag, an algorithm, a digest type and a digest."_s));
}

void PlannedTest::readsDs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown<QStringList>(delegation::plannedDs({text}), joined), expected);
}

QTEST_GUILESS_MAIN(PlannedTest)
#include "tst_planned.moc"
