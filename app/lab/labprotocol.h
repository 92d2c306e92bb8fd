// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"
#include "app/lab/labclock.h"

namespace zonecase::lab {

/// What a lab process tells its parent, one JSON object a line.
struct LabReport
{
    enum class Kind
    {
        Ready,
        Moved,
        Paced,
        Failed
    } kind
        = Kind::Failed;
    QString step;
    LabClock clock;
    dns::Profile profile;
    QString error; ///< for Failed

    QByteArray toLine() const;
    static Result<LabReport> fromLine(const QByteArray &line);
};

/// What the parent tells a lab process, one JSON object a line. When the parent's end closes, the lab ends.
struct LabOrder
{
    enum class Kind
    {
        GoTo,
        Pace,
        Quit
    } kind
        = Kind::Quit;
    QString step; ///< for GoTo
    double speed = 1; ///< for Pace

    QByteArray toLine() const;
    static Result<LabOrder> fromLine(const QByteArray &line);
};

} // namespace zonecase::lab
