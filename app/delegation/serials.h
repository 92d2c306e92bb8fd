// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

namespace zonecase::delegation {

/// RFC 1982, 3.2.
bool isNewerSerial(qint64 serial, qint64 than);

/// What the serials of one zone's servers do over the looks, as the last of them shows it: findings
/// "history.serial-behind" of a server that in three looks and more has not even reached what the others had
/// in the first of them, and "history.serial-back" of one that goes back.
QList<finding::Finding> judgeSerials(const QList<Look> &looks);

} // namespace zonecase::delegation
