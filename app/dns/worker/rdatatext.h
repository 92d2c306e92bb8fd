// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/ldnshandle.h"

#include <QByteArray>
#include <QString>

namespace zonecase::dns {

/// RDATA in presentation format, ASCII only and on one line; in the form of RFC 3597 where there is no better
/// one.
QString rdataText(const ldns_rr *rr, const QByteArray &rdata);

} // namespace zonecase::dns
