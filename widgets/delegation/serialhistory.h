// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

#include <memory>

namespace zonecase::widgets {

/// A look at a zone, as the history of its serials needs it.
struct SerialLook
{
    RunId run;
    Instant at;
    std::shared_ptr<const delegation::Delegation> document;
};

/// What a server had at one look.
struct SerialCell
{
    std::optional<qint64> serial; ///< nothing: it gave none, or was not asked
    qint64 behind = 0; ///< the newest serial of that look less its own, by RFC 1982
    bool otherContent = false; ///< the serial that others have, with other content
    bool known = false; ///< the server was in that look
    QList<ExchangeId> evidence;
    bool operator==(const SerialCell &) const = default;
};

/// Servers with the same serials at all looks are one row.
struct SerialRow
{
    QStringList servers; ///< "name/address"
    QList<SerialCell> cells; ///< one a look
};

/// The serials along the looks, oldest first; servers in the order in which they turned up.
QList<SerialRow> serialHistory(const QList<SerialLook> &looks);

} // namespace zonecase::widgets
