// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "widgets/case/casecontext.h"
#include "widgets/theme/theme.h"

namespace zonecase::widgets {

/// "Changes", "Probes"…: the lane's name; a lane that we do not know keeps its own.
QString laneName(const QString &lane);
Role laneRole(const QString &lane);
QString basisWord(timeline::Basis basis);
QString precisionWord(timeline::Precision precision);
/// When it was, as its precision allows: "02:03:11", "02:00:00 – 02:03:11", "(02:00:00, 02:03:11]".
QString eventTime(const CaseContext &context, const timeline::Event &event);
/// "1 h 3 min", "250 ms": two units at most.
QString spanText(const TimeWindow &window);
/// The messages among an event's references.
QList<ExchangeId> evidenceOf(const timeline::Event &event);

} // namespace zonecase::widgets
