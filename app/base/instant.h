// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <compare>

namespace zonecase {

/// A point in time: nanoseconds since 1970-01-01T00:00:00Z, from 1678 to 2262. Knows no zone; text is UTC.
struct Instant
{
    qint64 nanoseconds = 0;

    static Instant fromSeconds(qint64 seconds);
    /// RFC 3339 text with 'Z' or an offset and up to nine decimals; Malformed otherwise.
    static Result<Instant> fromText(QStringView text);
    /// "2026-11-21T02:03:11Z"; decimals only where there are any, in steps of three.
    QString toText() const;
    /// Whole seconds, rounded down.
    qint64 seconds() const;
    Instant plusSeconds(qint64 count) const { return {nanoseconds + count * 1'000'000'000}; }

    auto operator<=>(const Instant &) const = default;
};

} // namespace zonecase
