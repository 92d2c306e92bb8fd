// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/answers.h"

namespace zonecase::resolvers {

/// What an answer says, in a form that compares: records without signatures, and the response code.
struct Content
{
    int rcode = 0;
    QList<dns::Record> records; ///< by owner, type and canonical RDATA, each once
    qint64 negativeTtl = -1; ///< how long it may be kept that there are none (RFC 2308, 5); -1: nothing says it

    /// Equal for equal data; TTLs apart, order too.
    QString key() const;
    /// "owner TTL IN TYPE rdata", sorted.
    QStringList lines() const;
    bool hasData(dns::RecordType type) const;
    qint64 lowestTtl() const; ///< -1 for no records
    qint64 highestTtl() const;
    /// Of the records that the name owns; -1 for none.
    qint64 ttlOf(const dns::Name &name) const;
};

Content contentOf(const dns::Message &message);
/// Of the SOA record beside a denial, the lesser of its TTL and its MINIMUM; -1 without one.
qint64 negativeTtlOf(const dns::Message &message);
/// "A 192.0.2.1, A 192.0.2.2", "no data", "NXDOMAIN".
QString shown(const Content &content);
/// Sorted, each once, RRSIG records left out.
QList<dns::Record> normalised(QList<dns::Record> records);
/// The Original TTL of a signature over the name's records (RFC 4034, 3.1.4); -1 if there is none.
qint64 signedTtl(const dns::Message &message, const dns::Name &name);

} // namespace zonecase::resolvers
