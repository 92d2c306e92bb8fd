// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/aspect.h"
#include "app/delegation/look.h"

#include <QHash>

namespace zonecase::delegation {

/// One thing that servers tell, as a document that is held to be good has it: what other rows are measured
/// by. What any of its servers said is good; that they differed is the document's own finding. The rows that
/// it is asked of must outlive it.
class Yardstick
{
public:
    Yardstick(const Delegation &good, Reader read);

    enum class Standing
    {
        Untold, ///< the row does not speak of it, or the good document does not
        Kept,
        Departed
    };
    Standing standingOf(const ServerState &row) const;
    /// What all of its servers said together, and what the row says; of glue only what both have names for.
    Texts before(const ServerState &row) const;
    Texts after(const ServerState &row) const;

    bool isKnown() const { return !m_versions.isEmpty(); }
    const Texts &all() const { return m_all; }
    qint64 ttl() const { return m_ttl; }
    const QList<ExchangeId> &evidence() const { return m_evidence; }

private:
    Standing judged(const ServerState &row) const;

    Reader m_read;
    QList<Texts> m_versions;
    Texts m_all;
    qint64 m_ttl = -1;
    QList<ExchangeId> m_evidence;
    /// Rows are asked for again and again when a window is sought over many looks.
    mutable QHash<const ServerState *, Standing> m_judged;
};

/// Since when the row, of the last of these looks at one zone, is not as the yardstick has it.
ChangeWindow windowOf(const Yardstick &yardstick, const QList<Look> &looks, const ServerState &row);

/// A server of the last look that is not as the yardstick has it.
struct Departure
{
    const ServerState *row;
    Texts before, after;
    ChangeWindow window;
};
QList<Departure> departuresFrom(const Yardstick &yardstick, const QList<Look> &looks);

/// A server of the last look that is as the yardstick has it, and was not in between: lastGood is when it was
/// last seen otherwise, firstBad when it was first seen as before again.
struct Homecoming
{
    const ServerState *row;
    ChangeWindow window;
};
QList<Homecoming> homecomingsTo(const Yardstick &yardstick, const QList<Look> &looks);

} // namespace zonecase::delegation
