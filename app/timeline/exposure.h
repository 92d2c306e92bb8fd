// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"

#include <optional>

namespace zonecase::timeline {

/// When something changed: after the last look that showed the old, not later than the first that showed the
/// new. Without a last look it is not known how long before the first it happened.
struct Window
{
    std::optional<Instant> after;
    Instant by;
    bool operator==(const Window &) const = default;
};

/// A length of time in nanoseconds that is known to lie between two; without an upper bound where nobody
/// looked before.
struct Span
{
    qint64 atLeast = 0;
    std::optional<qint64> atMost;
    bool operator==(const Span &) const = default;
};

/// The times of an incident as far as they are known: what the clocks are computed from.
struct Course
{
    std::optional<Window> change; ///< t_change
    std::optional<Instant> detected; ///< t_detect
    std::optional<Window> repair; ///< t_authfix: the authoritative data right everywhere
    qint64 goodTtl = -1; ///< longest TTL in seconds of what the change took away; -1 if unknown
    qint64 badTtl
        = -1; ///< longest TTL in seconds of what was wrong, negative answers included; -1 if unknown
    bool operator==(const Course &) const = default;
};

/// What follows from a course by arithmetic alone. Unset where the course does not say enough.
struct Clocks
{
    std::optional<Instant>
        goodTail; ///< until when a correct cache may still serve what was before the change
    std::optional<Instant> tail; ///< t_tail: until when a correct cache may still serve what was wrong
    std::optional<Span> timeToDetect; ///< t_detect - t_change
    std::optional<Span> timeToFix; ///< t_authfix - t_change
    std::optional<Span> exposure; ///< t_tail - t_change
    bool operator==(const Clocks &) const = default;
};

/// The last moment at which a correct cache may serve a record of this TTL, if it left its servers in the
/// window.
Instant heldUntil(const Window &change, qint64 ttlSeconds);
/// How long a resolver keeps a negative answer: RFC 2308, 5.
qint64 negativeTtl(qint64 soaTtl, qint64 soaMinimum);
/// From somewhere in the window to the moment; nothing is shorter than zero.
Span spanTo(const Window &from, Instant to);
Span spanBetween(const Window &from, const Window &to);
Clocks clocksOf(const Course &course);

} // namespace zonecase::timeline
