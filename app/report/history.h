// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "app/report/content.h"
#include "app/timeline/exposure.h"

namespace zonecase::report {

/// A complete chain run, read again.
struct Look
{
    RunId run;
    Instant at; ///< when it was started
    Instant known; ///< when it had ended: nobody knew before
    dnssec::Chain chain;
};

/// How one look differs from an earlier one in one respect.
struct Difference
{
    enum class What
    {
        Status,
        Ds,
        Ns,
        Answer
    };
    What what = What::Status;
    dns::Name zone; ///< whose delegation it is; for the answer the name asked for
    dns::Name parent;
    qint64 ttlBefore = -1; ///< seconds, of what was there before; -1 if unknown
    qint64 ttlNow = -1; ///< of what is there now; of the denial, if it is gone
    int servers = 0; ///< that tell the new
    int asked = 0; ///< that told anything
    bool gone = false; ///< nothing of the kind is told any more
    QStringList before, now; ///< presentation format, sorted
    QList<ExchangeId> evidence; ///< of both sides
};

/// What differs, in the order of What, zones from the top.
QList<Difference> differencesBetween(const dnssec::Chain &before, const dnssec::Chain &now);

/// A respect in which something left its first state, and came back or not.
struct Departure
{
    Difference difference; ///< as at the first look that showed it
    timeline::Window left;
    qint64 longestWrongTtl = -1; ///< over all looks that showed it
    std::optional<timeline::Window> back; ///< when it was as before again, if it has stayed so
};

/// All looks at one name and type, in the order of time, and what they say together. The first look is the
/// reference: what differs from it has changed, what is equal to it again is back.
struct History
{
    dns::Name name;
    dns::RecordType type;
    QList<Look> looks;

    QList<Departure> departures() const;
    /// The first look that differs from the reference; -1 if none does.
    qsizetype firstChanged() const;
    /// The first of the looks at the end that equal the reference again; -1 if the last still differs.
    qsizetype firstRestored() const;
    /// The first of the looks at the end that have the last status.
    qsizetype firstOfLastStatus() const;
    /// From the look before to this one.
    timeline::Window windowAt(qsizetype look) const;
    timeline::Course course() const;
};

/// One for each name and type that complete chain runs asked for, in the order of their first look.
QList<History> historiesOf(const CaseContent &content);

} // namespace zonecase::report
