// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/asntable.h"

#include <QCryptographicHash>
#include <QFile>

#include <maxminddb.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::exchange {

namespace {

constexpr qsizetype LongestHolder = 200;

/// The first of these members that the entry has and that is of this type: publishers differ in their names.
std::optional<MMDB_entry_data_s> memberOf(
    MMDB_entry_s entry, std::initializer_list<const char *> names, std::initializer_list<quint32> types)
{
    for (const char *name : names) {
        MMDB_entry_data_s data;
        const int status = MMDB_get_value(&entry, &data, name, nullptr);
        if (status == MMDB_SUCCESS && data.has_data
            && std::find(types.begin(), types.end(), data.type) != types.end())
            return data;
    }
    return std::nullopt;
}

QString textOf(const MMDB_entry_data_s &data)
{
    return QString::fromUtf8(data.utf8_string, static_cast<qsizetype>(data.data_size)).left(LongestHolder);
}

/// A number, or a text such as "AS64500".
qint64 numberOf(const MMDB_entry_data_s &data)
{
    switch (data.type) {
    case MMDB_DATA_TYPE_UINT16:
        return data.uint16;
    case MMDB_DATA_TYPE_UINT32:
        return data.uint32;
    case MMDB_DATA_TYPE_UTF8_STRING: {
        QString text = textOf(data).toUpper();
        return (text.startsWith(u"AS"_s) ? text.sliced(2) : text).toUInt();
    }
    default:
        return 0;
    }
}

QString prefixOf(const dns::IpAddress &address, int bits)
{
    QByteArray bytes = address.bytes();
    for (int i = 0; i < bytes.size(); ++i) {
        const int kept = std::clamp(bits - 8 * i, 0, 8);
        bytes[i] = static_cast<char>(static_cast<quint8>(bytes[i]) & (0xff00 >> kept));
    }
    return dns::Prefix{dns::IpAddress::fromBytes(bytes).value_or(address), bits}.toText();
}

Result<delegation::Network> networkOf(const MMDB_s &table, const dns::IpAddress &address)
{
    delegation::Network network;
    network.address = address;
    const QByteArray text = address.toText().toLatin1();
    int wrongText = 0, status = 0;
    const MMDB_lookup_result_s found = MMDB_lookup_string(&table, text.constData(), &wrongText, &status);
    if (wrongText != 0 || status == MMDB_IPV6_LOOKUP_IN_IPV4_DATABASE_ERROR)
        return network; // a table of the other family
    if (status != MMDB_SUCCESS)
        return failure(Error::Code::Malformed,
            u"The table of networks is damaged: %1"_s.arg(QString::fromLatin1(MMDB_strerror(status))));
    if (!found.found_entry)
        return network;
    const auto number = memberOf(found.entry, {"autonomous_system_number", "asn", "as_number"},
        {MMDB_DATA_TYPE_UINT16, MMDB_DATA_TYPE_UINT32, MMDB_DATA_TYPE_UTF8_STRING});
    const auto holder
        = memberOf(found.entry, {"autonomous_system_organization", "as_name", "as_organization", "name"},
            {MMDB_DATA_TYPE_UTF8_STRING});
    network.as = number ? numberOf(*number) : 0;
    network.holder = holder ? textOf(*holder) : QString();
    // In a table of both families IPv4 lies below ::/96, and the length counts from there.
    const bool isMapped = address.isIPv4() && table.metadata.ip_version == 6;
    const int bits = static_cast<int>(found.netmask) - (isMapped && found.netmask >= 96 ? 96 : 0);
    network.prefix = prefixOf(address, bits);
    return network;
}

} // namespace

void AsnTable::Close::operator()(MMDB_s *table) const
{
    MMDB_close(table);
    delete table;
}

AsnTable::~AsnTable() = default;

Result<std::unique_ptr<AsnTable>> AsnTable::open(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(Error::Code::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    auto raw = std::make_unique<MMDB_s>();
    const int status = MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, raw.get());
    if (status != MMDB_SUCCESS)
        return failure(Error::Code::Malformed,
            u"%1 is no table of networks (MMDB): %2"_s.arg(path, QString::fromLatin1(MMDB_strerror(status))));
    std::unique_ptr<AsnTable> table(new AsnTable);
    table->m_table.reset(raw.release());
    table->m_digest = QString::fromLatin1(hash.result().toHex());
    return table;
}

Result<delegation::Networks> AsnTable::lookUp(QList<dns::IpAddress> addresses) const
{
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    const MMDB_metadata_s &about = m_table->metadata;
    delegation::Networks networks{QString::fromUtf8(about.database_type).left(LongestHolder),
        Instant::fromSeconds(static_cast<qint64>(std::min<quint64>(about.build_epoch, 4'102'444'800))),
        m_digest, {}};
    for (const dns::IpAddress &address : std::as_const(addresses)) {
        const Result<delegation::Network> network = networkOf(*m_table, address);
        if (!network)
            return tl::unexpected(network.error());
        networks.networks << *network;
    }
    return networks;
}

} // namespace zonecase::exchange
