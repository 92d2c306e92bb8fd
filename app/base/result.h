// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace zonecase {

/// An expected failure. The code is for the program, the detail for the log and, as plain text, for people.
struct Error
{
    enum class Code { Malformed, Refused, TimedOut, Cancelled, OutOfBudget, Storage, NotFound };
    Code code;
    QString detail;
    bool operator==(const Error &) const = default;
};

template<typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Code code, const QString &detail)
{
    return tl::unexpected<Error>(Error{code, detail});
}

} // namespace zonecase
