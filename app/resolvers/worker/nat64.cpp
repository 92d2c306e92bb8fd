// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/nat64.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

/// An IPv6 address in which an IPv4 address stands behind the prefix (RFC 6052, 2.2).
struct Embedded
{
    QByteArray prefix, address;
};

QList<Embedded> embeddedIn(const QByteArray &octets)
{
    constexpr qsizetype Reserved = 8, OfIPv4 = 4; // bits 64 to 71 are left out
    constexpr std::array<qsizetype, 6> Lengths{4, 5, 6, 7, 8, 12};
    constexpr qsizetype OfIPv6 = 16;
    QList<Embedded> all;
    if (octets.size() != OfIPv6)
        return all;
    for (const qsizetype length : Lengths) {
        QByteArray address;
        for (qsizetype at = length; address.size() < OfIPv4; ++at)
            if (at != Reserved)
                address += octets[at];
        all << Embedded{octets.first(length), address};
    }
    return all;
}

bool isWellKnown(const QByteArray &prefix)
{
    // 64:ff9b::/96, and 64:ff9b:1::/48 for whatever lies in it (RFC 8215).
    return prefix == QByteArray::fromHex("0064ff9b0000000000000000")
        || prefix.startsWith(QByteArray::fromHex("0064ff9b0001"));
}

/// Those of the records of a type.
QList<QByteArray> octetsOf(const Content &content, dns::RecordType type)
{
    QList<QByteArray> all;
    for (const dns::Record &record : content.records)
        if (record.type == type)
            all << record.rdata;
    return all;
}

/// What the resolver puts before the addresses of a name that has IPv4 addresses alone.
QList<QByteArray> prefixesOf(Suspect &suspect)
{
    const QByteArray first = QByteArray::fromHex("c00000aa"), second = QByteArray::fromHex("c00000ab");
    const Result<dns::Name> name = dns::Name::fromText(u"ipv4only.arpa."_s);
    const dns::Answer answer = suspect.walk.ask(resolverQuery(suspect.state.spec, *name, dns::type::AAAA));
    suspect.probed.evidence += answer.evidence;
    QList<QByteArray> prefixes;
    if (const std::optional<Content> content = contentOf(answer))
        for (const QByteArray &octets : octetsOf(*content, dns::type::AAAA))
            for (const Embedded &one : embeddedIn(octets))
                if (one.address == first || one.address == second)
                    prefixes << one.prefix;
    return prefixes;
}

} // namespace

std::optional<Cause> translated(Suspect &suspect)
{
    const Question &question = suspect.question;
    const Content &given = *suspect.cell.content;
    const bool hasNone = !question.versions.isEmpty()
        && std::none_of(question.versions.begin(), question.versions.end(),
            [](const Version &version) { return version.content.hasData(dns::type::AAAA); });
    if (question.type != dns::type::AAAA || !given.hasData(dns::type::AAAA) || !hasNone)
        return std::nullopt;
    QList<QByteArray> own;
    QList<ExchangeId> evidence;
    for (const Version &version : suspect.authority.versions(question.name, dns::type::A)) {
        own += octetsOf(version.content, dns::type::A);
        evidence += version.evidence;
    }
    const auto standsIn = [&own](const QByteArray &octets, const auto &isPrefix) {
        const QList<Embedded> all = embeddedIn(octets);
        return std::any_of(all.begin(), all.end(), [&own, &isPrefix](const Embedded &one) {
            return own.contains(one.address) && isPrefix(one.prefix);
        });
    };
    const QList<QByteArray> addresses = octetsOf(given, dns::type::AAAA);
    const auto allStand = [&addresses, &standsIn](const auto &isPrefix) {
        return std::all_of(addresses.begin(), addresses.end(),
            [&](const QByteArray &octets) { return standsIn(octets, isPrefix); });
    };
    if (!allStand([](const QByteArray &) { return true; }))
        return std::nullopt;
    if (!allStand(isWellKnown)) {
        const QList<QByteArray> prefixes = prefixesOf(suspect);
        if (!allStand([&prefixes](const QByteArray &prefix) { return prefixes.contains(prefix); }))
            return std::nullopt;
    }
    QStringList texts;
    for (const QByteArray &octets : std::as_const(own))
        if (const Result<dns::IpAddress> address = dns::IpAddress::fromBytes(octets))
            texts << address->toText();
    return proven(u"dns64"_s, u"embedded"_s, texts.join(u", "_s), evidence + suspect.probed.evidence);
}

} // namespace zonecase::resolvers
