// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

namespace zonecase::test {

Instant at(const QString &text);
timeline::Event event(
    const QString &lane, const QString &title, const QString &start, const QString &end = {});
/// A message that the change below points at.
ExchangeId proof();
/// A probe at 02:00, a change by 02:03:11, a tail of an hour, a note at 02:20.
QList<timeline::Event> incident();

} // namespace zonecase::test
