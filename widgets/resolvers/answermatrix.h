// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"
#include "widgets/case/timewindow.h"

#include <QMetaType>

namespace zonecase::widgets {

/// When an answer went into a cache and leaves it, as far as that is known, and when it was asked for.
struct CacheTimes
{
    Instant asked;
    std::optional<resolvers::Interval> cachedAt, expiresAt;
    bool ifTtlUnchanged = false; ///< cachedAt holds only then
    bool operator==(const CacheTimes &) const = default;
};

/// A cell of the matrix as words; the delegate only draws them.
struct AnswerCell
{
    bool empty = true; ///< nobody was asked
    QString cluster; ///< "A", "B"…
    /// As the document says: "same", "differs"…; "authority" in the rows of the truth, "taken-over" of what these say and
    /// nobody accepted.
    QString classed;
    QString word; ///< the same for reading
    QString answer; ///< the data of the records alone
    QString ttl; ///< "TTL 169 s, 300 s when fresh"
    QString notDated; ///< why nobody knows when it was cached; empty where it is known
    std::optional<CacheTimes> times; ///< none in the rows of the truth
    QString question; ///< "webmail.ministry.zz./A"
    QList<ExchangeId> evidence;
};

struct AnswerRow
{
    QString who; ///< "R1", or "authority"
    QString about; ///< its address, or the servers that say so
    bool truth = false;
    QList<AnswerCell> cells; ///< one of each question
};

/// Truth first, then a row a resolver, against the names and types that were asked.
struct AnswerMatrix
{
    QStringList questions; ///< "webmail.ministry.zz. A"
    QList<AnswerRow> rows;
    TimeWindow span; ///< from the first to the last time in any cell: all axes share it

    static AnswerMatrix of(const resolvers::Comparison &document);
};

/// "same", "gives another answer", "no answer"…
QString classWord(const QString &classed, const QString &outcome, const QString &rcode);
QString notDatedWord(const QString &why);
/// Why an answer differs, in two or three words: "poisoned cache".
QString causeWord(const QString &kind);

} // namespace zonecase::widgets

Q_DECLARE_METATYPE(zonecase::widgets::AnswerCell)
