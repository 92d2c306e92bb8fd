// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <QStringList>

#include <optional>

namespace zonecase::timeline {

enum class Precision { Exact, Second, Minute, Hour, Day, Before, After, Between };
QString precisionText(Precision precision); ///< "exact", "s", "min", "h", "day", "before", "after", "between"
Result<Precision> precisionFromText(QStringView text);

enum class Basis { Probe, Log, Statement, Computed, Estimate };
QString basisText(Basis basis); ///< "probe", "log", "statement", "computed", "estimate"
Result<Basis> basisFromText(QStringView text);

/// Something that happened, or was in force, at a time or over one. A change is a window: (start, end] with Between.
struct Event
{
    EventId id;
    Instant start;
    std::optional<Instant> end; ///< an interval or window where set
    Precision precision = Precision::Exact;
    Basis basis = Basis::Statement;
    QString lane; ///< "probes", "changes", "notes", "validity", "tail", …
    QString title;
    QString text;
    Instant learned; ///< when we learned of it
    QStringList references; ///< "exchange:HEX", "finding:HEX", "run:HEX", "note:HEX"
    bool inReport = true;
    bool operator==(const Event &) const = default;
};

} // namespace zonecase::timeline
