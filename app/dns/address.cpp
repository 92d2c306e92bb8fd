// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/address.h"

#include <algorithm>
#include <array>
#include <utility>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

Result<IpAddress> IpAddress::fromText(QStringView text)
{
    const QByteArray latin = text.toLatin1();
    QByteArray octets(latin.contains(':') ? 16 : 4, '\0');
    if (inet_pton(octets.size() == 16 ? AF_INET6 : AF_INET, latin.constData(), octets.data()) != 1)
        return failure(Error::Code::Malformed, u"“%1” is not an IP address."_s.arg(text.left(80)));
    return fromBytes(octets);
}

Result<IpAddress> IpAddress::fromBytes(const QByteArray &octets)
{
    if (octets.size() != 4 && octets.size() != 16)
        return failure(Error::Code::Malformed, u"An IP address has 4 or 16 octets, not %1."_s.arg(octets.size()));
    IpAddress address;
    address.m_octets = octets;
    return address;
}

QString IpAddress::toText() const
{
    if (isNull())
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isIPv6() ? AF_INET6 : AF_INET, m_octets.constData(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

std::strong_ordering IpAddress::operator<=>(const IpAddress &other) const
{
    if (m_octets.size() != other.m_octets.size())
        return m_octets.size() <=> other.m_octets.size();
    return std::lexicographical_compare_three_way(m_octets.begin(), m_octets.end(), other.m_octets.begin(),
        other.m_octets.end(), [](char a, char b) { return static_cast<quint8>(a) <=> static_cast<quint8>(b); });
}

Result<Endpoint> Endpoint::fromText(QStringView text, quint16 usualPort)
{
    const qsizetype at = text.indexOf(u'@');
    bool ok = true;
    const uint port = at < 0 ? usualPort : text.mid(at + 1).toUInt(&ok);
    if (!ok || port == 0 || port > 65535)
        return failure(Error::Code::Malformed, u"“%1” has no valid port after its @."_s.arg(text.left(80)));
    return IpAddress::fromText(at < 0 ? text : text.left(at)).map([port](const IpAddress &address) {
        return Endpoint{address, static_cast<quint16>(port)};
    });
}

QString Endpoint::toText() const
{
    return port == 53 ? address.toText() : u"%1@%2"_s.arg(address.toText()).arg(port);
}

Result<Prefix> Prefix::fromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const Result<IpAddress> base = IpAddress::fromText(slash < 0 ? text : text.left(slash));
    if (!base)
        return tl::unexpected(base.error());
    const int most = base->isIPv4() ? 32 : 128;
    bool ok = true;
    const int length = slash < 0 ? most : text.mid(slash + 1).toInt(&ok);
    if (!ok || length < 0 || length > most)
        return failure(Error::Code::Malformed, u"“%1” is not an address prefix."_s.arg(text.left(80)));
    return Prefix{*base, length};
}

QString Prefix::toText() const
{
    return u"%1/%2"_s.arg(base.toText()).arg(length);
}

bool Prefix::contains(const IpAddress &address) const
{
    if (address.bytes().size() != base.bytes().size())
        return false;
    for (int bit = 0; bit < length; ++bit) {
        const auto mask = static_cast<quint8>(0x80 >> (bit % 8));
        if ((static_cast<quint8>(address.bytes()[bit / 8]) ^ static_cast<quint8>(base.bytes()[bit / 8])) & mask)
            return false;
    }
    return true;
}

QString specialPurpose(const IpAddress &address)
{
    // IANA IPv4 and IPv6 Special-Purpose Address Registries, entries that are not globally reachable; the longest
    // prefix stands first where two overlap.
    static constexpr auto Registry = std::to_array<std::pair<const char16_t *, const char16_t *>>({
        {u"0.0.0.0/8", u"This network"}, {u"10.0.0.0/8", u"Private-Use"}, {u"100.64.0.0/10", u"Shared Address Space"},
        {u"127.0.0.0/8", u"Loopback"}, {u"169.254.169.254/32", u"Link Local (cloud metadata)"},
        {u"169.254.0.0/16", u"Link Local"}, {u"172.16.0.0/12", u"Private-Use"},
        {u"192.0.0.0/24", u"IETF Protocol Assignments"}, {u"192.0.2.0/24", u"Documentation (TEST-NET-1)"},
        {u"192.88.99.0/24", u"Deprecated (6to4 Relay Anycast)"}, {u"192.168.0.0/16", u"Private-Use"},
        {u"198.18.0.0/15", u"Benchmarking"}, {u"198.51.100.0/24", u"Documentation (TEST-NET-2)"},
        {u"203.0.113.0/24", u"Documentation (TEST-NET-3)"}, {u"224.0.0.0/4", u"Multicast"},
        {u"255.255.255.255/32", u"Limited Broadcast"}, {u"240.0.0.0/4", u"Reserved"}, {u"::1/128", u"Loopback"},
        {u"::/128", u"Unspecified"}, {u"::ffff:0:0/96", u"IPv4-mapped"}, {u"64:ff9b:1::/48", u"IPv4-IPv6 Translation"},
        {u"100::/64", u"Discard-Only"}, {u"2001:db8::/32", u"Documentation"}, {u"2001:2::/48", u"Benchmarking"},
        {u"2001:10::/28", u"ORCHID (deprecated)"}, {u"2002::/16", u"6to4"}, {u"3fff::/20", u"Documentation"},
        {u"5f00::/16", u"Segment Routing"}, {u"fc00::/7", u"Unique-Local"}, {u"fe80::/10", u"Link-Local Unicast"},
        {u"ff00::/8", u"Multicast"},
    });
    static const auto prefixes = [] {
        QList<std::pair<Prefix, QString>> list;
        for (const auto &[block, title] : Registry)
            list.append({*Prefix::fromText(QStringView(block)), QString::fromUtf16(title)});
        return list;
    }();
    const auto hit = std::find_if(prefixes.begin(), prefixes.end(),
        [&address](const auto &entry) { return entry.first.contains(address); });
    return hit == prefixes.end() ? QString() : hit->second;
}

} // namespace zonecase::dns
