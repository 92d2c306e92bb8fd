// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/record.h"
#include "app/lab/worker/handles.h"

namespace zonecase::lab {

/// A record of the lab's own zones out of presentation format: "owner TTL [IN] TYPE rdata", absolute names,
/// one line.
Result<dns::Record> recordFromText(const QString &line);
dns::Record fromLdns(const ldns_rr *rr);
/// Null if ldns will not have it.
RrHandle toLdns(const dns::Record &record);
RrListHandle toLdns(const QList<dns::Record> &records);
RdfHandle toLdns(const dns::Name &name);

} // namespace zonecase::lab
