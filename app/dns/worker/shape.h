// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArrayView>

namespace zonecase::dns {

/// What the RDATA of a type is made of, one letter a field (see shape.cpp); null for a type without known
/// structure.
const char *rdataShape(quint16 type);

/// True if the octets [offset, offset + length) are RDATA of this type: each field there, nothing left over.
bool fitsShape(QByteArrayView message, qsizetype offset, qsizetype length, quint16 type);

} // namespace zonecase::dns
