// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

namespace zonecase::delegation {

/// What the last of the looks at one zone shows of name servers that the reference does not have, as findings
/// "hijack.*": that nobody who had the zone before vouches for them, that a name imitates a known one, and
/// what they do that a zone's servers should not. Silent where they were announced, and where the move is in
/// order.
QList<finding::Finding> judgeNewcomers(const Look &reference, const QList<Look> &looks);

/// One of several servers of the reference that says otherwise than it did, while another still says what it
/// said: it lies, or was taken over. Silent where it only has a newer serial.
QList<finding::Finding> judgeOneThatDeparts(const Look &reference, const QList<Look> &looks);

} // namespace zonecase::delegation
