// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zonecase::dns {

/// RFC 4034, 6.2: where the data of a type are names and numbers, case makes no difference. Else as it is.
QString foldedData(const QString &type, const QString &rdata);

/// Of records as documents have them, "owner TTL IN TYPE rdata", all but the TTL, sorted, without case where it makes no difference:
/// what two answers are compared by.
QStringList withoutTtls(const QStringList &records);

} // namespace zonecase::dns
