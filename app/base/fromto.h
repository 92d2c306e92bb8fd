// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase {

/// The two ends of a span of time as a sentence says them: the date stands once, with the first, and with the
/// last only where it is another; the zone stands once, with the last.
struct FromTo
{
    QString from, to;
    /// "2026-11-21 02:00:01 – 02:03:11 UTC"
    QString joined() const;
    bool operator==(const FromTo &) const = default;
};

/// Of two times that are written alike: "2026-11-21 02:00:01 UTC" or, where each end keeps its Z,
/// "2026-11-21T02:00:01Z". What is no such time stays as it is.
FromTo fromTo(const QString &from, const QString &to);

} // namespace zonecase
