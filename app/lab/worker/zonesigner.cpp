// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/zonesigner.h"

#include "app/lab/worker/convert.h"

#include <QtEndian>

#include <algorithm>

namespace zonecase::lab {

namespace {

/// A record of ours from wire format, with the text that goes with it.
dns::Record made(const dns::Name &owner, dns::RecordType type, quint32 ttl, const QByteArray &rdata)
{
    dns::Record record{owner, type, 1, ttl, rdata, rdata, {}};
    if (const RrHandle rr = toLdns(record))
        record = fromLdns(rr.get());
    return record;
}

dns::RRset single(const dns::Record &record)
{
    return {record.owner, record.type, record.ttl, {record}, {}};
}

} // namespace

QByteArray typeBitmap(QList<dns::RecordType> types)
{
    std::sort(types.begin(), types.end());
    QByteArray bitmap, window;
    int current = -1;
    const auto close = [&] {
        if (!window.isEmpty())
            bitmap += QByteArray(1, char(current)) + QByteArray(1, char(window.size())) + window;
        window.clear();
    };
    for (const dns::RecordType type : types) {
        if (type.value >> 8 != current)
            close();
        current = type.value >> 8;
        const int low = type.value & 0xff;
        if (window.size() <= low / 8)
            window.append(QByteArray(low / 8 + 1 - window.size(), '\0'));
        window[low / 8] = char(uchar(window[low / 8]) | (0x80 >> (low % 8)));
    }
    close();
    return bitmap;
}

bool ZoneSigner::isAuthoritative(const dns::Name &name) const
{
    const auto cut = m_zone.cutAbove(name);
    return !cut || *cut == name;
}

bool ZoneSigner::isSigned(const dns::Name &name, dns::RecordType type) const
{
    const auto cut = m_zone.cutAbove(name);
    if (!cut)
        return true;
    // RFC 4035, 2.2: at a cut only DS and NSEC are the parent's; NS and glue are not signed.
    return *cut == name && (type == dns::type::DS || type == dns::type::NSEC);
}

QList<dns::RecordType> ZoneSigner::typesAt(const dns::Name &name) const
{
    QList<dns::RecordType> types;
    const auto cut = m_zone.cutAbove(name);
    bool anySigned = false;
    if (const Zone::Sets *sets = m_zone.at(name)) {
        for (const auto &[type, set] : *sets) {
            if (cut && type != dns::type::NS && type != dns::type::DS)
                continue;
            types << type;
            anySigned = anySigned || isSigned(name, type);
        }
    }
    if (anySigned)
        types << dns::type::RRSIG;
    return types;
}

void ZoneSigner::addNsec(quint32 ttl)
{
    QList<dns::Name> owners;
    for (const auto &[name, sets] : m_zone.m_nodes)
        if (isAuthoritative(name))
            owners << name;
    for (qsizetype i = 0; i < owners.size(); ++i) {
        QList<dns::RecordType> types = typesAt(owners[i]);
        if (!types.contains(dns::type::RRSIG))
            types << dns::type::RRSIG; // over the NSEC itself
        types << dns::type::NSEC;
        const QByteArray rdata = owners[(i + 1) % owners.size()].wire() + typeBitmap(types);
        m_zone.m_nodes[owners[i]][dns::type::NSEC] = single(made(owners[i], dns::type::NSEC, ttl, rdata));
    }
}

void ZoneSigner::addNsec3(quint32 ttl)
{
    const bool optOut = m_zone.denial() == Denial::Nsec3OptOut;
    std::map<QByteArray, QByteArray> bitmaps; // by hash
    for (const auto &[name, sets] : m_zone.m_nodes) {
        const bool bareCut = m_zone.cutAbove(name) == name && !sets.contains(dns::type::DS);
        if (!isAuthoritative(name) || (optOut && bareCut))
            continue;
        // RFC 5155, 7.1: empty non-terminals have a record of their own.
        for (dns::Name up = name; up != m_zone.apex(); up = up.parent())
            if (!m_zone.at(up))
                bitmaps[nsec3Hash(up)] = {};
        bitmaps[nsec3Hash(name)] = typeBitmap(typesAt(name));
    }
    for (auto it = bitmaps.begin(); it != bitmaps.end(); ++it) {
        const auto next = std::next(it) == bitmaps.end() ? bitmaps.begin() : std::next(it);
        const QByteArray head("\1\0\0\0\0\x14", 6); // SHA-1, flags, no iterations, no salt, 20 octets of hash
        QByteArray rdata = head + next->first + it->second;
        rdata[1] = optOut ? 1 : 0;
        const dns::Name owner = m_zone.apex().child(base32Hex(it->first)).value_or(m_zone.apex());
        m_zone.m_nsec3[it->first] = m_keys.sign(single(made(owner, dns::type::NSEC3, ttl, rdata)));
    }
}

void ZoneSigner::sign()
{
    const dns::RRset *soa = m_zone.find(m_zone.apex(), dns::type::SOA);
    Q_ASSERT(soa);
    // RFC 9077: the denial's TTL is the negative one.
    const quint32 minimum = qFromBigEndian<quint32>(soa->records.first().rdata.last(4).constData());
    const quint32 ttl = std::min(soa->ttl, minimum);
    Zone::Sets &apex = m_zone.m_nodes[m_zone.apex()];
    apex[dns::type::DNSKEY] = m_keys.dnskeys(3600);
    const bool nsec3 = m_zone.denial() != Denial::Nsec;
    if (nsec3)
        apex[dns::type::NSEC3PARAM]
            = single(made(m_zone.apex(), dns::type::NSEC3PARAM, 0, QByteArray("\1\0\0\0\0", 5)));
    if (nsec3)
        addNsec3(ttl);
    else
        addNsec(ttl);
    for (auto &[name, sets] : m_zone.m_nodes)
        for (auto &[type, set] : sets)
            if (isSigned(name, type))
                set = m_keys.sign(set);
}

} // namespace zonecase::lab
