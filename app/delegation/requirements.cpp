// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/requirements.h"

#include "app/delegation/requirementfacts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

struct Rule
{
    const char *id;
    Requirement (*judge)(const RequirementFacts &);
};

bool isAsked(const ServerState &row)
{
    return row.outcome != u"not-asked"_s;
}

bool answers(const ServerState &row)
{
    return row.outcome == u"answered"_s;
}

Requirement minimumServers(const RequirementFacts &facts)
{
    // A zone that has two names of its own, but one in the delegation, does not have two for who comes from
    // above.
    if (const auto against = facts.against({"few-servers", "same-address", "no-working-server"}))
        return *against;
    const QStringList names = facts.delegatedNames();
    if (names.size() < 2)
        return facts.unknown(u"no-evidence"_s);
    return facts.met(u"two-servers"_s, {{u"count"_s, qint64(names.size())}},
        facts.proof({"ns"}, facts.parents() + facts.children()));
}

Requirement validNames(const RequirementFacts &facts)
{
    // RFC 1123, 2.1 alone: that a name is an alias is no matter of its form.
    if (const auto against = facts.against({"ns-no-host-name"}))
        return *against;
    const QStringList names = facts.names();
    return facts.met(u"names-valid"_s, {{u"count"_s, qint64(names.size())}},
        names.isEmpty() ? QList<ExchangeId>() : facts.proof({"ns"}, facts.parents() + facts.children()));
}

Requirement reachability(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"server-silent", "server-mute", "glue-stale", "server-not-set-up",
            "no-working-server", "no-addresses", "tcp-silent", "udp-silent", "tcp-answer",
            "ns-without-address", "ns-not-found"}))
        return *against;
    if (const auto unknown = facts.unlessEach(
            u"not-asked"_s, [](const ServerState &row) { return isAsked(row) && !row.tcp.isEmpty(); }))
        return *unknown;
    if (const auto unknown = facts.unlessEach(
            u"no-answer"_s, [](const ServerState &row) { return answers(row) && row.tcp == u"answered"_s; }))
        return *unknown;
    return facts.met(u"reachable"_s, facts.counted(), facts.proof({"ns", "tcp"}, facts.children()));
}

Requirement authority(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"server-not-authoritative", "server-refuses",
            "server-refers-away", "server-without-soa", "server-not-set-up", "no-working-server"}))
        return *against;
    if (const auto unknown = facts.unlessEach(u"no-answer"_s, [](const ServerState &row) {
            return answers(row) && row.authoritative && row.serial.has_value();
        }))
        return *unknown;
    return facts.met(u"authoritative"_s, facts.counted(), facts.proof({"ns", "soa"}, facts.children()));
}

/// A network is what one autonomous system announces: as was looked up, or as a table has it. Where the table
/// has a part in it, the reason names it, for it may be old.
Requirement networkDiversity(const RequirementFacts &facts)
{
    QStringList networks;
    bool isByTable = false;
    for (const ServerState *row : facts.children()) {
        if (!row->network.isEmpty() && !networks.contains(row->network))
            networks << row->network;
        isByTable = isByTable || row->networkSource == u"table"_s;
    }
    networks.sort();
    finding::Arguments args = isByTable ? facts.table() : finding::Arguments();
    args[u"networks"_s] = networks.join(u", "_s);
    const QString source = isByTable ? u"-in-table"_s : QString();
    const QList<ExchangeId> proof = facts.proof({"network"}, facts.children());
    if (networks.size() > 1) {
        args[u"count"_s] = qint64(networks.size());
        return facts.met(QString(u"networks"_s + source), args, proof);
    }
    const auto isKnown = [](const ServerState &row) { return !row.network.isEmpty(); };
    const QString silence = facts.table().isEmpty() ? u"not-asked-announcements"_s : u"not-in-table"_s;
    if (const auto unknown = facts.unlessEach(silence, isKnown, facts.table()))
        return *unknown;
    return facts.notMet(QString(u"one-network"_s + source), facts.counted(args), proof);
}

Requirement glue(const RequirementFacts &facts)
{
    if (const auto against = facts.against(
            {"glue-differs", "glue-differs-outside", "glue-incomplete", "glue-stale", "glue-missing"}))
        return *against;
    return facts.metBy(u"glue-agrees"_s, {"glue-agrees"});
}

Requirement delegationAndZone(const RequirementFacts &facts)
{
    if (const auto against
        = facts.against({"ns-only-at-parent", "ns-only-at-child", "ns-disjoint", "parent-ns-differ"}))
        return *against;
    return facts.metBy(u"sets-agree"_s, {"agrees"});
}

Requirement betweenServers(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"child-ns-differ", "primary-differs", "contact-differs",
            "times-differ", "several-soa", "serial-far-behind", "same-serial-other-content",
            "same-serial-names-missing", "same-serial-proofs-differ"}))
        return *against;
    if (const auto unknown = facts.unlessEach(u"no-answer"_s,
            [](const ServerState &row) { return row.ns.has_value() && row.serial.has_value(); }))
        return *unknown;
    if (facts.children().size() < 2)
        return facts.unknown(u"lone-answer"_s);
    QStringList serials;
    for (const ServerState *row : facts.children())
        if (const QString serial = QString::number(*row->serial); !serials.contains(serial))
            serials << serial;
    serials.sort();
    const QList<ExchangeId> proof = facts.proof({"ns", "soa"}, facts.children());
    return serials.size() == 1 ? facts.met(u"servers-agree"_s, facts.counted(), proof)
                               : facts.met(u"servers-agree-loosely"_s,
                                   facts.counted({{u"serials"_s, serials.join(u", "_s)}}), proof);
}

Requirement referralSize(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"referral-large"}))
        return *against;
    return facts.metBy(u"referral-fits"_s, {"referral-fits"});
}

Requirement prohibitedNetworks(const RequirementFacts &facts)
{
    if (const auto against = facts.against(
            {"address-documentation", "address-local", "address-not-public", "no-public-address"}))
        return *against;
    return facts.metAtEachBy(u"addresses-public"_s, "address-public");
}

Requirement recursionWith(const RequirementFacts &facts)
{
    const QStringList open
        = facts.serversWhere([](const ServerState &row) { return row.recursion == u"open"_s; });
    if (!open.isEmpty())
        return facts.notMet(u"recursion-open"_s, {{u"servers"_s, open.join(u", "_s)}},
            facts.proof({"recursion"}, facts.rowsOf(open)), {"recursion-open"});
    if (const auto unknown = facts.unlessEach(
            u"not-asked-exposure"_s, [](const ServerState &row) { return !row.recursion.isEmpty(); }))
        return *unknown;
    if (const auto unknown = facts.unlessEach(
            u"no-answer"_s, [](const ServerState &row) { return row.recursion == u"closed"_s; }))
        return *unknown;
    return facts.met(u"recursion-closed"_s, facts.counted(), facts.proof({"recursion"}, facts.children()));
}

/// Only answers from the address that was asked are taken (our sockets are connected), so that an answer is
/// proof.
Requirement sameSource(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"answer-from-elsewhere"}))
        return *against;
    if (const auto unknown = facts.unlessEach(
            u"no-answer"_s, [](const ServerState &row) { return answers(row) && row.transport == u"udp"_s; }))
        return *unknown;
    return facts.met(u"same-source"_s, facts.counted(), facts.proof({"ns"}, facts.children()));
}

/// IANA wants the four fields of a DS record; a digest that is deprecated still is one.
Requirement dsFormat(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"ds-digest-not-for-ds", "ds-digest-private", "ds-digest-reserved",
            "ds-digest-unassigned", "ds-unsupported"}))
        return *against;
    const QStringList ds = facts.ds();
    if (ds.isEmpty())
        return facts.unknown(u"no-ds"_s);
    return facts.met(u"ds-well-formed"_s, {{u"count"_s, qint64(ds.size())}}, facts.dsProof());
}

Requirement dsMatchesKey(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"ds-no-match", "ds-for-unsigned", "ds-without-key"}))
        return *against;
    const QStringList ds = facts.ds();
    if (ds.isEmpty())
        return facts.unknown(u"no-ds"_s);
    if (!facts.has("signed"))
        return facts.unknown(u"no-evidence"_s);
    return facts.met(u"ds-matches"_s, {{u"count"_s, qint64(ds.size())}}, facts.evidenceOf({"signed"}));
}

Requirement signatures(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"keys-not-signed-for-ds", "signature-expired", "signature-early",
            "signature-wrong", "set-unsigned", "ds-no-match", "ds-for-unsigned"}))
        return *against;
    if (facts.ds().isEmpty())
        return facts.unknown(u"no-ds"_s);
    return facts.metAtEachBy(u"apex-validates"_s, "apex-verified");
}

Requirement zoneSigned(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"signed-without-ds", "ds-no-match", "ds-for-unsigned",
            "ds-missing-at-server", "not-signed-at-server", "keys-not-signed-for-ds", "signature-expired",
            "signature-wrong", "set-unsigned"}))
        return *against;
    if (facts.ds().isEmpty() && facts.saysNoDs())
        return facts.notMet(u"unsigned"_s, {}, facts.proof({"ds"}, facts.parents()));
    return facts.metAtEachBy(u"signed"_s, "apex-verified");
}

Requirement keysKeptWell(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"key-algorithm-deprecated", "key-algorithm-not-recommended",
            "key-algorithm-not-for-zones", "key-algorithm-reserved", "key-algorithm-unassigned", "key-short",
            "key-too-short", "key-too-long", "signature-ends-soon", "signature-long", "nsec3-iterations",
            "nsec3-salt", "ds-digest-deprecated", "algorithm-does-not-sign"}))
        return *against;
    return facts.metBy(u"keys-in-order"_s, {"key-algorithm-fine"});
}

Requirement transfer(const RequirementFacts &facts)
{
    const QStringList open
        = facts.serversWhere([](const ServerState &row) { return row.transfer == u"open"_s; });
    if (!open.isEmpty())
        return facts.notMet(u"transfer-open"_s, {{u"servers"_s, open.join(u", "_s)}},
            facts.proof({"transfer"}, facts.rowsOf(open)), {"transfer-open"});
    // A connection that is closed or refused hands nothing out either; silence may be the network's.
    if (const auto unknown = facts.unlessEach(
            u"not-asked-exposure"_s, [](const ServerState &row) { return !row.transfer.isEmpty(); }))
        return *unknown;
    if (const auto unknown = facts.unlessEach(
            u"no-answer"_s, [](const ServerState &row) { return row.transfer != u"timeout"_s; }))
        return *unknown;
    return facts.met(u"transfer-closed"_s, facts.counted(), facts.proof({"transfer"}, facts.children()));
}

Requirement subnets(const RequirementFacts &facts)
{
    if (const auto against = facts.against({"one-prefix"}))
        return *against;
    QStringList blocks;
    for (const ServerState *row : facts.children())
        if (const QString block = blockOf(row->address); !block.isEmpty() && !blocks.contains(block))
            blocks << block;
    blocks.sort();
    const QList<ExchangeId> proof = facts.proof({"ns"}, facts.children());
    if (blocks.isEmpty())
        return facts.unknown(u"no-evidence"_s);
    if (blocks.size() == 1)
        return facts.notMet(u"one-subnet"_s, facts.counted({{u"prefix"_s, blocks.constFirst()}}), proof);
    return facts.met(u"subnets"_s, {{u"prefixes"_s, blocks.join(u", "_s)}}, proof);
}

/// "NSD 4.6.1" and "NSD 4.8.0" are the same software.
QString productOf(const QString &software)
{
    qsizetype end = 0;
    while (end < software.size() && !software[end].isDigit() && software[end] != u'/')
        ++end;
    const QString product = software.left(end).trimmed();
    // BIND tells its version alone: "9.18.24-1-Debian".
    return product.isEmpty() ? software.section(u'.', 0, 0) : product;
}

Requirement softwareDiversity(const RequirementFacts &facts)
{
    QStringList products;
    for (const ServerState *row : facts.children())
        if (const QString product = productOf(row->software);
            !row->software.isEmpty() && !products.contains(product, Qt::CaseInsensitive))
            products << product;
    products.sort();
    const QList<ExchangeId> proof = facts.proof({"software"}, facts.children());
    if (products.size() > 1)
        return facts.met(u"software-differs"_s, {{u"software"_s, products.join(u", "_s)}}, proof);
    if (const auto unknown = facts.unlessEach(
            u"software-hidden"_s, [](const ServerState &row) { return !row.software.isEmpty(); }))
        return *unknown;
    return facts.notMet(u"one-software"_s, facts.counted({{u"software"_s, products.join(u", "_s)}}), proof);
}

Requirement notVisible(const RequirementFacts &facts)
{
    return facts.unknown(u"from-outside"_s);
}

constexpr auto Rules = std::to_array<Rule>({
    {"iana.minimum-servers", minimumServers},
    {"iana.valid-host-names", validNames},
    {"iana.reachability", reachability},
    {"iana.authority", authority},
    {"iana.network-diversity", networkDiversity},
    {"iana.glue", glue},
    {"iana.delegation-and-zone", delegationAndZone},
    {"iana.between-servers", betweenServers},
    {"iana.referral-size", referralSize},
    {"iana.prohibited-networks", prohibitedNetworks},
    {"iana.no-recursion", recursionWith},
    {"iana.same-source", sameSource},
    {"iana.ds-format", dsFormat},
    {"iana.ds-matches-key", dsMatchesKey},
    {"iana.signatures", signatures},
    {"kindns.signed", zoneSigned},
    {"kindns.keys", keysKeptWell},
    {"kindns.transfer", transfer},
    {"kindns.integrity", notVisible},
    {"kindns.separate-recursion", recursionWith},
    {"kindns.two-servers", minimumServers},
    {"kindns.subnets", subnets},
    {"kindns.network-diversity", networkDiversity},
    {"kindns.software-diversity", softwareDiversity},
    {"kindns.geography", notVisible},
    {"kindns.monitoring", notVisible},
});

} // namespace

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return u"met"_s;
    case Standing::NotMet:
        return u"not-met"_s;
    case Standing::Unknown:
        return u"cannot-tell"_s;
    }
    return {};
}

QStringList requirementLists()
{
    return {u"iana"_s, u"kindns"_s};
}

QList<Requirement> judgeRequirements(const QString &list, const Delegation &document)
{
    const RequirementFacts facts(document);
    QList<Requirement> all;
    for (const Rule &rule : Rules) {
        const QString id = QString::fromLatin1(rule.id);
        if (id.section(u'.', 0, 0) != list)
            continue;
        Requirement one = rule.judge(facts);
        one.id = id;
        all << one;
    }
    return all;
}

} // namespace zonecase::delegation
