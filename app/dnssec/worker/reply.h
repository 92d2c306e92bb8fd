// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/answers.h"

namespace zonecase::dnssec {

/// What one server's message means to someone who asked it for a name within a zone.
struct Reply
{
    enum class Kind {
        Silent, ///< no usable message
        Lame, ///< it does not serve the zone: refused, upward referral, not authoritative and no data
        Answer,
        Alias, ///< CNAME at the name
        Redirection, ///< DNAME above the name
        Referral,
        NoData,
        NameError
    };
    Kind kind = Kind::Silent;
    dns::Server server;
    bool authoritative = false;
    int rcode = 0;
    QString why; ///< for Silent and Lame: the failure's or response code's text
    dns::RRset set; ///< the answer, CNAME or DNAME
    dns::Name target; ///< of an alias
    dns::Name cut; ///< of a referral
    dns::RRset ns, ds; ///< of a referral
    QList<dns::Name> nsNames; ///< whom the referral names, in the order of ns
    QList<dns::RRset> denial; ///< SOA, NSEC and NSEC3 of the authority section
    QList<dns::Record> glue; ///< A and AAAA of the additional section
    QStringList answerText; ///< the answer section without signatures, as documents show it
    bool malformedAlias = false; ///< the CNAME beside a DNAME is not what it makes
    bool overflows = false; ///< the name that a DNAME makes is too long to be one (RFC 6672, 2.2)
    QList<ExchangeId> evidence;

    bool isUsable() const { return kind != Kind::Silent && kind != Kind::Lame; }
};

Reply readReply(const dns::Answer &answer, const dns::Server &server, const dns::Name &zone, const dns::Name &name,
    dns::RecordType type);

/// The name with `from` at its end replaced by `to` (RFC 6672, 2.2); Malformed where it grows too long.
Result<dns::Name> substituted(const dns::Name &name, const dns::Name &from, const dns::Name &to);

} // namespace zonecase::dnssec
