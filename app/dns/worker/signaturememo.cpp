// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/signaturememo.h"

#include "app/base/id.h"

namespace zonecase::dns {

QByteArray SignatureMemo::keyOf(const RRset &set, const Record &rrsig, const Record &dnskey)
{
    // What is no longer than usual is its own key: a digest costs more to make than it saves.
    constexpr qsizetype MostKept = 4096;
    QByteArray content;
    content.reserve(MostKept / 4);
    const auto add = [&content](const QByteArray &part) {
        content += static_cast<char>(part.size() >> 8);
        content += static_cast<char>(part.size() & 0xff);
        content += part;
    };
    for (const QByteArray &part : {set.owner.wire(), rrsig.rdata, dnskey.owner.wire(), dnskey.rdata})
        add(part);
    for (const Record &record : set.records)
        add(record.rdata);
    return content.size() > MostKept ? sha256(content) : content;
}

bool SignatureMemo::verifies(
    const QByteArray &key, const RRset &set, const Record &rrsig, const Record &dnskey)
{
    auto known = m_known.find(key);
    if (known == m_known.end())
        known = m_known.insert(key, m_verify(set, rrsig, dnskey));
    return *known;
}

QByteArray SignatureMemo::keyOf(const Name &name, int iterations, const QByteArray &salt)
{
    return QByteArray::number(iterations) + ':' + salt.toHex() + ':' + name.wire();
}

QByteArray SignatureMemo::hashed(
    const QByteArray &key, const Name &name, int iterations, const QByteArray &salt)
{
    auto known = m_hashes.find(key);
    if (known == m_hashes.end())
        known = m_hashes.insert(key, nsec3Hash(name, iterations, salt));
    return *known;
}

} // namespace zonecase::dns
