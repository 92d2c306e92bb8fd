// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::IpAddress;
using dns::Name;

namespace {

using AddressesOf = QMap<Name, QList<IpAddress>>;

int countOf(const AddressesOf &names, bool (IpAddress::*isFamily)() const)
{
    int count = 0;
    for (const QList<IpAddress> &addresses : names)
        count += std::any_of(addresses.begin(), addresses.end(),
                     [isFamily](const IpAddress &address) { return (address.*isFamily)(); })
            ? 1
            : 0;
    return count;
}

void judgeSide(
    const AddressesOf &names, const QString &suffix, const QList<ExchangeId> &evidence, Verdicts &verdicts)
{
    const auto say = [&](const QString &code, int count) {
        verdicts.add(QString(u"delegation."_s + code + suffix), {{u"count"_s, qint64(count)}}, evidence);
    };
    const int all = static_cast<int>(names.size());
    if (all > 1)
        say(u"enough-servers"_s, all);
    const auto family = [&say](int count, const QString &name) {
        say(QString((count == 0 ? u"no-"_s : count == 1 ? u"few-"_s : u"enough-"_s) + name), count);
    };
    family(countOf(names, &IpAddress::isIPv4), u"v4"_s);
    family(countOf(names, &IpAddress::isIPv6), u"v6"_s);
}

void judgeShared(
    const AddressesOf &names, const QString &suffix, const QList<ExchangeId> &evidence, Verdicts &verdicts)
{
    QMap<IpAddress, QStringList> at;
    for (auto it = names.begin(); it != names.end(); ++it)
        for (const IpAddress &address : it.value())
            at[address] << it.key().toText();
    bool anyShared = false;
    for (auto it = at.begin(); it != at.end(); ++it) {
        if (it.value().size() < 2)
            continue;
        anyShared = true;
        verdicts.add(QString(u"delegation.same-address"_s + suffix),
            {{u"ns"_s, it.value().join(u' ')}, {u"address"_s, it.key().toText()}}, evidence);
    }
    if (!anyShared && !at.isEmpty())
        verdicts.add(QString(u"delegation.distinct-addresses"_s + suffix), {}, evidence);
}

/// Octets of a name in a message where these names stand already: what is known of its end is a pointer
/// (RFC 1035, 4.1.4).
int compressedSize(const Name &name, QSet<Name> &known)
{
    int size = 0;
    for (Name rest = name; !rest.isRoot(); rest = rest.parent()) {
        if (known.contains(rest))
            return size + 2;
        known << rest;
        size += static_cast<int>(rest.labels().first().size()) + 1;
    }
    return size + 1;
}

/// RFC 9471 and RFC 1035, 4.2.1: the referral for the longest name that may be asked, with one address of
/// each family where the parent could give it.
int referralSize(const View &view, const AddressesOf &delegated)
{
    constexpr int Header = 12, LongestName = 255, QuestionRest = 4, Pointer = 2, RecordRest = 10;
    QSet<Name> known;
    compressedSize(view.request.zone, known);
    int size = Header + LongestName + QuestionRest;
    for (auto it = delegated.begin(); it != delegated.end(); ++it)
        size += Pointer + RecordRest + compressedSize(it.key(), known);
    const auto hasGlueFor = [&](bool (IpAddress::*isFamily)() const) {
        bool any = false;
        for (auto it = delegated.begin(); it != delegated.end(); ++it) {
            const bool has = std::any_of(it.value().begin(), it.value().end(),
                [isFamily](const IpAddress &address) { return (address.*isFamily)(); });
            if (has && !it.key().isSubdomainOf(view.parentServers.zone))
                return false;
            any = any || has;
        }
        return any;
    };
    size += hasGlueFor(&IpAddress::isIPv4) ? Pointer + RecordRest + 4 : 0;
    size += hasGlueFor(&IpAddress::isIPv6) ? Pointer + RecordRest + 16 : 0;
    return size;
}

QList<ExchangeId> evidenceOf(const QList<ServerView> &servers)
{
    QList<ExchangeId> evidence;
    for (const ServerView &server : servers)
        if (server.state.ns)
            evidence += server.ns.evidence;
    return evidence;
}

} // namespace

void judgeCounts(const View &view, Verdicts &verdicts)
{
    AddressesOf delegated, own;
    for (const Name &name : view.parentNs)
        delegated[name] = view.delegatedAddresses(name);
    for (const Name &name : view.childNs)
        own[name] = view.zoneAddresses(name);
    // What the glue lacks is found all the same by whoever asks the zone.
    AddressesOf reachable = delegated;
    for (auto it = reachable.begin(); it != reachable.end(); ++it)
        it.value() += view.zoneAddresses(it.key());
    if (!delegated.isEmpty()) {
        const QList<ExchangeId> evidence = evidenceOf(view.parents);
        judgeSide(reachable, {}, evidence, verdicts);
        judgeShared(delegated, {}, evidence, verdicts);
        if (delegated.size() == 1)
            verdicts.add(u"delegation.few-servers"_s, {{u"ns"_s, delegated.firstKey().toText()}}, evidence);
        constexpr int PlainUdp = 512;
        const int size = referralSize(view, delegated);
        verdicts.add(size > PlainUdp ? u"delegation.referral-large"_s : u"delegation.referral-fits"_s,
            {{u"octets"_s, qint64(size)}}, evidence);
    }
    if (!own.isEmpty()) {
        const QList<ExchangeId> evidence = evidenceOf(view.children);
        judgeSide(own, u"-in-zone"_s, evidence, verdicts);
        judgeShared(own, u"-in-zone"_s, evidence, verdicts);
        if (own.size() == 1)
            verdicts.add(u"delegation.few-servers-in-zone"_s, {{u"ns"_s, own.firstKey().toText()}}, evidence);
    }
    const bool anyDiffers = verdicts.has(u"delegation.glue-differs"_s)
        || verdicts.has(u"delegation.glue-differs-outside"_s)
        || verdicts.has(u"delegation.glue-incomplete"_s);
    if (!anyDiffers && !verdicts.has(u"delegation.no-working-server"_s) && !delegated.isEmpty()
        && view.childKnown)
        verdicts.add(u"delegation.glue-agrees"_s, {}, evidenceOf(view.parents));
}

} // namespace zonecase::delegation
