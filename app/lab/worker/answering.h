// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/worker/zone.h"

namespace zonecase::lab {

/// What a server answers, in sets; the writer leaves the signatures out for those who do not want them.
struct Response
{
    int rcode = 0;
    bool authoritative = false;
    bool recursionAvailable = false;
    bool authenticData = false;
    QList<dns::RRset> answer, authority, additional;
};

namespace rcode {
inline constexpr int NoError = 0, FormErr = 1, ServFail = 2, NxDomain = 3, NotImp = 4, Refused = 5,
                     BadVers = 16;
}

using Zones = QList<std::shared_ptr<const Zone>>;

/// A name server's answer (RFC 1034 section 4.3.2, RFC 4035 section 3.1, RFC 5155 section 7.2) out of the
/// zones it serves; REFUSED where it serves none.
Response answerFrom(const Zones &zones, const dns::Name &name, dns::RecordType type);

/// The whole zone of that name (RFC 5936), in one message; REFUSED where it is not among them.
Response transferFrom(const Zones &zones, const dns::Name &apex);

} // namespace zonecase::lab
