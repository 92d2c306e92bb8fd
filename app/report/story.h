// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content.h"
#include "app/report/history.h"

namespace zonecase::report {

/// Words and what proves them.
struct Statement
{
    QString text; ///< plain text; what came from the network in it is escaped for display
    QList<ExchangeId> evidence;
    bool operator==(const Statement &) const = default;
};

/// A time or a length of time of the case, how it comes about, and what proves it.
struct ClockRow
{
    QString key; ///< "t_change", "t_detect", "t_authfix", "t_tail", "ttd", "ttf", "exposure", "t_old_ds",
                 ///< "t_contact"…
    QString name;
    QString value;
    QString how;
    std::optional<Instant> from, to; ///< for drawing; `to` alone for a moment
    QList<ExchangeId> evidence;
    bool operator==(const ClockRow &) const = default;
};

/// The case in a sentence or three: the state of what was asked for first, since when, who says so, and until
/// when caches may hold something else. Made of recorded documents alone, never of today's clock.
Statement stateSentence(const CaseContent &content);
/// The same for each name and type that was looked at.
QList<Statement> stateSentences(const CaseContent &content);
Statement stateSentence(const History &history);

/// The clocks of what was asked for first.
QList<ClockRow> clocks(const CaseContent &content);

} // namespace zonecase::report
