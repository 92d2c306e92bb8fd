// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

namespace zonecase::dns {

/// A resource record out of a message. RDATA is uncompressed; its canonical form has embedded names in lower case
/// where RFC 4034 section 6.2 and RFC 6840 section 5.1 ask for it.
struct Record
{
    Name owner;
    RecordType type;
    quint16 recordClass = 1;
    quint32 ttl = 0;
    QByteArray rdata;
    QByteArray canonicalRdata;
    QString rdataText; ///< presentation format

    /// "owner TTL IN TYPE rdata".
    QString toText() const;
    /// Same owner, type, class and canonical RDATA; TTL apart.
    bool sameAs(const Record &other) const;
    bool operator==(const Record &) const = default;
};

/// The records of one owner and type, in canonical RDATA order without duplicates, and the signatures over them.
struct RRset
{
    Name owner;
    RecordType type;
    quint32 ttl = 0; ///< the lowest of its records
    QList<Record> records;
    QList<Record> signatures; ///< RRSIG records that cover it

    bool isEmpty() const { return records.isEmpty(); }
    /// Canonical RDATA of all records equal; TTL and signatures apart.
    bool sameData(const RRset &other) const;
    bool operator==(const RRset &) const = default;
};

} // namespace zonecase::dns
