// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/requirements.h"
#include "app/finding/catalogue.h"
#include "app/finding/requirement.h"

#include <QtTest>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::Delegation;
using delegation::Requirement;
using delegation::ServerState;
using delegation::Standing;

using Change = std::function<void(Delegation &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QString Ns1 = u"ns1.zz./192.0.2.1"_s, Ns2 = u"ns2.zz./198.51.100.2"_s;
const QString Both = Ns1 + u", "_s + Ns2;

ExchangeId message(const QString &text)
{
    return ExchangeId::ofContent(text.toUtf8());
}

ServerState row(const QString &side, const QString &server)
{
    ServerState state;
    state.side = side;
    state.name = dns::Name::fromText(server.section(u'/', 0, 0)).value();
    state.address = dns::IpAddress::fromText(server.section(u'/', 1)).value();
    state.outcome = u"answered"_s;
    state.rcode = u"NOERROR"_s;
    state.transport = u"udp"_s;
    state.ns = QStringList{u"ns1.zz."_s, u"ns2.zz."_s};
    for (const auto &thing :
        {u"ns"_s, u"soa"_s, u"ds"_s, u"tcp"_s, u"recursion"_s, u"transfer"_s, u"software"_s, u"network"_s})
        state.proofs[thing] = {message(side + server + thing)};
    state.evidence = {message(side + server)};
    return state;
}

finding::Finding found(const QString &code, const finding::Arguments &args = {})
{
    return finding::make(QString(u"delegation."_s + code), {u"zone"_s, u"zz."_s}, args, {message(code)});
}

/// A zone of which all was asked, and that has all it should have.
Delegation healthy()
{
    Delegation document;
    document.request.zone = dns::Name::fromText(u"zz."_s).value();
    document.request.asksExposure = document.request.asksIdentity = true;
    document.sets = {QStringList{u"root.example/192.0.2.53"_s},
        QStringList{u"ns1.zz/192.0.2.1"_s, u"ns2.zz/198.51.100.2"_s},
        QStringList{u"ns1.zz/192.0.2.1"_s, u"ns2.zz/198.51.100.2"_s}};
    ServerState parent = row(u"parent"_s, u"root.example./192.0.2.53"_s);
    parent.ds = QStringList{u"15240 13 2 80352F"_s};
    document.servers << parent;
    for (const QString &server : {Ns1, Ns2}) {
        ServerState child = row(u"child"_s, server);
        child.authoritative = true;
        child.serial = 7;
        child.tcp = u"answered"_s;
        child.recursion = child.transfer = u"closed"_s;
        child.network = server == Ns1 ? u"64500"_s : u"64501"_s;
        child.networkSource = u"announcements"_s;
        child.software = server == Ns1 ? u"NSD 4.6.1"_s : u"Knot DNS 3.2.6"_s;
        document.servers << child;
    }
    const finding::Arguments both{{u"servers"_s, Both}};
    document.findings = {found(u"agrees"_s), found(u"glue-agrees"_s),
        found(u"referral-fits"_s, {{u"octets"_s, qint64(322)}}), found(u"address-public"_s, both),
        found(u"signed"_s), found(u"ds-digest-fine"_s), found(u"key-algorithm-fine"_s),
        found(u"apex-verified"_s, both)};
    return document;
}

ServerState &second(Delegation &document)
{
    return document.servers[2];
}

Change finds(const QString &code)
{
    return [code](Delegation &document) { document.findings << found(code, {{u"servers"_s, Ns2}}); };
}

Change loses(const QString &code)
{
    return [code](Delegation &document) {
        document.findings.removeIf(
            [&code](const finding::Finding &one) { return one.code == u"delegation."_s + code; });
    };
}

/// Nobody was asked who announces the addresses: a table has it (0: it has not).
Change byTable(const std::array<qint64, 2> &systems)
{
    return [systems](Delegation &document) {
        delegation::Networks table{u"Test-ASN"_s, Instant::fromSeconds(1'790'000'000), QString(64, u'0'), {}};
        ServerState *row = &document.servers[1];
        for (const qint64 as : systems) {
            table.networks << delegation::Network{row->address, as, u"Example Net"_s, {}};
            row->network = as == 0 ? QString() : QString::number(as);
            row->networkSource = as == 0 ? QString() : u"table"_s;
            ++row;
        }
        document.request.networks = table;
    };
}

Change silent()
{
    return [](Delegation &document) {
        ServerState &state = second(document);
        state.outcome = u"timeout"_s;
        state.transport.clear();
        state.ns.reset();
        state.serial.reset();
        state.authoritative = false;
        state.tcp.clear();
        state.recursion = state.transfer = u"timeout"_s;
    };
}

Requirement judged(const QString &id, const Delegation &document)
{
    for (const Requirement &one : delegation::judgeRequirements(id.section(u'.', 0, 0), document))
        if (one.id == id)
            return one;
    return {};
}

} // namespace

/// Each requirement met, not met, and not to be told, by a document in which one thing is otherwise.
class RequirementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAsTheDocumentShows_data();
    void standsAsTheDocumentShows();
    void nothingIsMetWithoutEvidence();
    void eachHasItsWords();
    void citesWhatWasAskedForIt();
};

void RequirementsTest::standsAsTheDocumentShows_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected"); // standing and reason
    const auto add = [](const char *id, const char *name, const Change &change, const char *expected) {
        QTest::addRow("%s: %s", id, name)
            << QString::fromLatin1(id) << change << QString::fromLatin1(expected);
    };
    const auto nothing = [](Delegation &) {};
    const auto noServers = [](Delegation &document) { document.servers.resize(1); };
    const auto noDs = [](Delegation &document) {
        document.servers[0].ds = QStringList();
        document.findings.removeIf(
            [](const finding::Finding &one) { return one.code == u"delegation.apex-verified"_s; });
    };

    add("iana.minimum-servers", "two", nothing, "met two-servers");
    add("iana.minimum-servers", "one", finds(u"few-servers"_s), "not-met speaks-against");
    add("iana.minimum-servers", "two at one address", finds(u"same-address"_s), "not-met speaks-against");
    add(
        "iana.minimum-servers", "no delegation seen", [](Delegation &document) { document.sets = {}; },
        "cannot-tell no-evidence");
    add("iana.valid-host-names", "all are", nothing, "met names-valid");
    add("iana.valid-host-names", "one is an alias", finds(u"ns-alias"_s), "met names-valid");
    add("iana.valid-host-names", "one is not", finds(u"ns-no-host-name"_s), "not-met speaks-against");
    add(
        "iana.valid-host-names", "no delegation seen", [](Delegation &document) { document.sets = {}; },
        "cannot-tell no-evidence");
    add("iana.reachability", "both ways", nothing, "met reachable");
    add("iana.reachability", "no TCP", finds(u"tcp-silent"_s), "not-met speaks-against");
    add("iana.reachability", "no UDP", finds(u"server-silent"_s), "not-met speaks-against");
    add(
        "iana.reachability", "TCP was not asked", [](Delegation &document) { second(document).tcp.clear(); },
        "cannot-tell not-asked");
    add(
        "iana.reachability", "left out",
        [](Delegation &document) { second(document).outcome = u"not-asked"_s; }, "cannot-tell not-asked");
    add("iana.reachability", "no servers", noServers, "cannot-tell no-evidence");
    add("iana.authority", "both", nothing, "met authoritative");
    add("iana.authority", "one without", finds(u"server-not-authoritative"_s), "not-met speaks-against");
    add("iana.authority", "one silent", silent(), "cannot-tell no-answer");
    add("iana.network-diversity", "two", nothing, "met networks");
    add(
        "iana.network-diversity", "one", [](Delegation &document) { second(document).network = u"64500"_s; },
        "not-met one-network");
    add(
        "iana.network-diversity", "one known", [](Delegation &document) { second(document).network.clear(); },
        "cannot-tell not-asked-announcements");
    add("iana.network-diversity", "two in the table", byTable({64500, 64501}), "met networks-in-table");
    add("iana.network-diversity", "one in the table", byTable({64500, 64500}),
        "not-met one-network-in-table");
    add("iana.network-diversity", "one that the table does not have", byTable({64500, 0}),
        "cannot-tell not-in-table");
    add("iana.network-diversity", "neither in the table", byTable({0, 0}), "cannot-tell not-in-table");
    add("iana.glue", "agrees", nothing, "met glue-agrees");
    add("iana.glue", "differs", finds(u"glue-differs"_s), "not-met speaks-against");
    add("iana.glue", "nobody said", loses(u"glue-agrees"_s), "cannot-tell no-evidence");
    add("iana.delegation-and-zone", "agree", nothing, "met sets-agree");
    add("iana.delegation-and-zone", "one more above", finds(u"ns-only-at-parent"_s),
        "not-met speaks-against");
    add("iana.delegation-and-zone", "nobody said", loses(u"agrees"_s), "cannot-tell no-evidence");
    add("iana.between-servers", "agree", nothing, "met servers-agree");
    add("iana.between-servers", "other NS", finds(u"child-ns-differ"_s), "not-met speaks-against");
    add("iana.between-servers", "other content", finds(u"same-serial-other-content"_s),
        "not-met speaks-against");
    add(
        "iana.between-servers", "serials near", [](Delegation &document) { second(document).serial = 8; },
        "met servers-agree-loosely");
    add("iana.between-servers", "serials far", finds(u"serial-far-behind"_s), "not-met speaks-against");
    add("iana.between-servers", "one silent", silent(), "cannot-tell no-answer");
    add(
        "iana.between-servers", "one alone", [](Delegation &document) { document.servers.resize(2); },
        "cannot-tell lone-answer");
    add("iana.referral-size", "fits", nothing, "met referral-fits");
    add("iana.referral-size", "too large", finds(u"referral-large"_s), "not-met speaks-against");
    add("iana.referral-size", "unknown", loses(u"referral-fits"_s), "cannot-tell no-evidence");
    add("iana.prohibited-networks", "public", nothing, "met addresses-public");
    add("iana.prohibited-networks", "one private", finds(u"address-local"_s), "not-met speaks-against");
    add(
        "iana.prohibited-networks", "one not judged",
        [](Delegation &document) {
            loses(u"address-public"_s)(document);
            document.findings << found(u"address-public"_s, {{u"servers"_s, Ns1}});
        },
        "cannot-tell no-answer");
    add("iana.no-recursion", "closed", nothing, "met recursion-closed");
    add(
        "iana.no-recursion", "open", [](Delegation &document) { second(document).recursion = u"open"_s; },
        "not-met recursion-open");
    add(
        "iana.no-recursion", "not asked", [](Delegation &document) { second(document).recursion.clear(); },
        "cannot-tell not-asked-exposure");
    add("iana.no-recursion", "no answer", silent(), "cannot-tell no-answer");
    add("iana.same-source", "UDP", nothing, "met same-source");
    add(
        "iana.same-source", "TCP only", [](Delegation &document) { second(document).transport = u"tcp"_s; },
        "cannot-tell no-answer");
    add("iana.ds-format", "in use", nothing, "met ds-well-formed");
    add("iana.ds-format", "private digest", finds(u"ds-digest-private"_s), "not-met speaks-against");
    add("iana.ds-format", "no DS", noDs, "cannot-tell no-ds");
    add("iana.ds-matches-key", "matches", nothing, "met ds-matches");
    add("iana.ds-matches-key", "one without key", finds(u"ds-without-key"_s), "not-met speaks-against");
    add("iana.ds-matches-key", "no key was told", loses(u"signed"_s), "cannot-tell no-evidence");
    add("iana.ds-matches-key", "no DS", noDs, "cannot-tell no-ds");
    add("iana.signatures", "validate", nothing, "met apex-validates");
    add("iana.signatures", "expired", finds(u"signature-expired"_s), "not-met speaks-against");
    add(
        "iana.signatures", "at one server only",
        [](Delegation &document) {
            loses(u"apex-verified"_s)(document);
            document.findings << found(u"apex-verified"_s, {{u"servers"_s, Ns1}});
        },
        "cannot-tell no-answer");
    add("iana.signatures", "no DS", noDs, "cannot-tell no-ds");
    add("kindns.signed", "signed", nothing, "met signed");
    add("kindns.signed", "no DS", noDs, "not-met unsigned");
    add("kindns.signed", "no DS, but keys", finds(u"signed-without-ds"_s), "not-met speaks-against");
    add(
        "kindns.signed", "the parent does not say",
        [noDs](Delegation &document) {
            noDs(document);
            document.servers[0].ds.reset();
        },
        "cannot-tell no-evidence");
    add("kindns.keys", "in order", nothing, "met keys-in-order");
    add("kindns.keys", "short", finds(u"key-too-short"_s), "not-met speaks-against");
    add("kindns.keys", "none told", loses(u"key-algorithm-fine"_s), "cannot-tell no-evidence");
    add("kindns.transfer", "closed", nothing, "met transfer-closed");
    add(
        "kindns.transfer", "the connection is refused",
        [](Delegation &document) { second(document).transfer = u"refused"_s; }, "met transfer-closed");
    add(
        "kindns.transfer", "open", [](Delegation &document) { second(document).transfer = u"open"_s; },
        "not-met transfer-open");
    add(
        "kindns.transfer", "not asked", [](Delegation &document) { second(document).transfer.clear(); },
        "cannot-tell not-asked-exposure");
    add(
        "kindns.transfer", "silence", [](Delegation &document) { second(document).transfer = u"timeout"_s; },
        "cannot-tell no-answer");
    add("kindns.integrity", "not visible", nothing, "cannot-tell from-outside");
    add("kindns.separate-recursion", "closed", nothing, "met recursion-closed");
    add(
        "kindns.separate-recursion", "open",
        [](Delegation &document) { second(document).recursion = u"open"_s; }, "not-met recursion-open");
    add("kindns.two-servers", "two", nothing, "met two-servers");
    add("kindns.two-servers", "one", finds(u"few-servers"_s), "not-met speaks-against");
    add("kindns.subnets", "two", nothing, "met subnets");
    add("kindns.subnets", "all of a family in one", finds(u"one-prefix"_s), "not-met speaks-against");
    add(
        "kindns.subnets", "one server", [](Delegation &document) { document.servers.resize(2); },
        "not-met one-subnet");
    add(
        "kindns.subnets", "the second has no address",
        [](Delegation &document) { second(document).address = {}; }, "not-met one-subnet");
    add("kindns.subnets", "no servers", noServers, "cannot-tell no-evidence");
    add("kindns.network-diversity", "two", nothing, "met networks");
    add("kindns.network-diversity", "one in the table", byTable({64500, 64500}),
        "not-met one-network-in-table");
    add("kindns.software-diversity", "two", nothing, "met software-differs");
    add(
        "kindns.software-diversity", "other versions of one",
        [](Delegation &document) { second(document).software = u"NSD 4.8.0"_s; }, "not-met one-software");
    add(
        "kindns.software-diversity", "one keeps it to itself",
        [](Delegation &document) { second(document).software.clear(); }, "cannot-tell software-hidden");
    add("kindns.geography", "not visible", nothing, "cannot-tell from-outside");
    add("kindns.monitoring", "not visible", nothing, "cannot-tell from-outside");
}

void RequirementsTest::standsAsTheDocumentShows()
{
    QFETCH(QString, id);
    QFETCH(Change, change);
    QFETCH(QString, expected);
    Delegation document = healthy();
    change(document);
    const Requirement one = judged(id, document);
    QCOMPARE(QString(delegation::standingText(one.standing) + u' ' + one.because.code.mid(12)), expected);
    // Whoever reads the reason finds every place of it filled.
    QVERIFY2(!finding::englishSentence(one.because).contains(u"%{"_s),
        qPrintable(finding::englishSentence(one.because)));
    QVERIFY(!finding::advice(one.because).contains(u"%{"_s));
    if (expected == u"not-met speaks-against"_s)
        QCOMPARE(one.findings.size(), 1);
    QCOMPARE(one.because.evidence.isEmpty(), one.standing == Standing::Unknown);
}

void RequirementsTest::nothingIsMetWithoutEvidence()
{
    Delegation document = healthy();
    for (ServerState &state : document.servers) {
        state.proofs = {{u"nothing"_s, {}}};
        state.evidence.clear();
    }
    for (finding::Finding &one : document.findings)
        one.evidence.clear();
    for (const QString &list : delegation::requirementLists())
        for (const Requirement &one : delegation::judgeRequirements(list, document))
            QVERIFY2(one.standing == Standing::Unknown, qPrintable(one.id));
}

void RequirementsTest::eachHasItsWords()
{
    QStringList judged, worded;
    for (const QString &list : delegation::requirementLists())
        for (const Requirement &one : delegation::judgeRequirements(list, healthy()))
            judged << one.id;
    for (const finding::RequirementEntry &entry : finding::requirementEntries()) {
        worded << QString::fromLatin1(entry.id);
        QVERIFY(!finding::requirementTitle(worded.last()).isEmpty());
        QVERIFY(finding::requirementAsks(worded.last()).endsWith(u'.')
            || finding::requirementAsks(worded.last()).endsWith(u')'));
    }
    QCOMPARE(judged, worded);
    QCOMPARE(delegation::judgeRequirements(u"nobody's"_s, healthy()), QList<Requirement>());
}

void RequirementsTest::citesWhatWasAskedForIt()
{
    const auto sorted = [](QList<ExchangeId> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    QCOMPARE(judged(u"kindns.transfer"_s, healthy()).because.evidence,
        sorted({message(u"child"_s + Ns1 + u"transfer"_s), message(u"child"_s + Ns2 + u"transfer"_s)}));
    Delegation open = healthy();
    second(open).recursion = u"open"_s;
    open.findings << found(u"recursion-open"_s);
    const Requirement one = judged(u"iana.no-recursion"_s, open);
    QCOMPARE(one.because.evidence, QList{message(u"child"_s + Ns2 + u"recursion"_s)});
    QCOMPARE(one.findings.size(), 1);
    // A planned delegation has no row of its parent's, and what its servers say counts all the same.
    Delegation planned = healthy();
    planned.servers.removeFirst();
    planned.request.ds = QStringList{u"15240 13 2 80352F"_s};
    QCOMPARE(judged(u"iana.minimum-servers"_s, planned).standing, Standing::Met);
    QCOMPARE(judged(u"iana.ds-format"_s, planned).standing, Standing::Met);
}

QTEST_GUILESS_MAIN(RequirementsTest)
#include "tst_requirements.moc"
