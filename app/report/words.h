// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/timeline/exposure.h"

#include <QCoreApplication>

namespace zonecase::report {

/// QCoreApplication::translate by a shorter name that lupdate knows too.
inline QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// "2026-11-21 02:03:11 UTC". A report is read in many places, so its times are always UTC and say so.
QString timeText(Instant time);
/// The nearest second: for what is known to have happened by then; after what it did is told by the second
/// that had begun. Spans are measured between such seconds, so that the figures of a report add up.
Instant secondBy(Instant time);
QString timeTextBy(Instant time); ///< of secondBy()
/// "1 h 0 min 11 s"
QString durationText(qint64 nanoseconds);
/// "between 4 s and 3 min 15 s"
QString spanText(const timeline::Span &span);
/// "2026-11-21 after 02:00:00, by 02:03:11 UTC"
QString windowText(const timeline::Window &window);

} // namespace zonecase::report
