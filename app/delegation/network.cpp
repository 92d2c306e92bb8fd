// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/network.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

const Network *Networks::of(const dns::IpAddress &address) const
{
    const auto found = std::find_if(networks.begin(), networks.end(),
        [&address](const Network &one) { return one.address == address && one.as != 0; });
    return found == networks.end() ? nullptr : &*found;
}

finding::Arguments Networks::about() const
{
    return {{u"table"_s, table}, {u"built"_s, built.toText()}, {u"source"_s, QString(u"sha256:"_s + digest)}};
}

QJsonObject Networks::toJson() const
{
    QJsonArray entries;
    for (const Network &one : networks)
        entries << QJsonObject{{u"address"_s, one.address.toText()}, {u"as"_s, one.as},
            {u"holder"_s, one.holder}, {u"prefix"_s, one.prefix}};
    return {
        {u"table"_s, table}, {u"built"_s, built.toText()}, {u"sha256"_s, digest}, {u"addresses"_s, entries}};
}

Result<Networks> Networks::fromJson(const QJsonObject &object)
{
    const Result<Instant> built = Instant::fromText(object[u"built"_s].toString());
    if (!built)
        return tl::unexpected(built.error());
    Networks networks{object[u"table"_s].toString(), *built, object[u"sha256"_s].toString(), {}};
    const QJsonArray entries = object[u"addresses"_s].toArray();
    for (const QJsonValue &entry : entries) {
        const Result<dns::IpAddress> address = dns::IpAddress::fromText(entry[u"address"_s].toString());
        if (!address)
            return tl::unexpected(address.error());
        networks.networks << Network{*address, entry[u"as"_s].toInteger(), entry[u"holder"_s].toString(),
            entry[u"prefix"_s].toString()};
    }
    return networks;
}

QString blockOf(const dns::IpAddress &address)
{
    if (address.isNull()) // a server whose name has none
        return {};
    const qsizetype kept = address.isIPv4() ? 3 : 6;
    QByteArray bytes = address.bytes();
    std::fill(bytes.begin() + kept, bytes.end(), '\0');
    const dns::Prefix block{dns::IpAddress::fromBytes(bytes).value_or(address), static_cast<int>(8 * kept)};
    return block.toText();
}

} // namespace zonecase::delegation
