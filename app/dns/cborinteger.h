// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborValue>

namespace zonecase::dns {

/// The value if it is an integer. QCborValue::toInteger() also converts floats, and those beyond 64 bits are undefined.
inline qint64 cborInteger(const QCborValue &value, qint64 otherwise = 0)
{
    return value.isInteger() ? value.toInteger() : otherwise;
}

} // namespace zonecase::dns
