// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/watched.h"
#include "widgets/watch/pastwatch.h"
#include "widgets/watch/watchdesk.h"
#include "widgets/watch/watchmodel.h"

namespace zonecase::widgets {

/// "chain", "delegation", "resolvers", for people.
QString commandWord(const QString &command);

/// How often, how many questions that makes, who sees them, and how much one look asks at the most (effort):
/// read before anything is asked.
QString planSentence(const WatchOrder &order, const QList<PlannedLook> &plan, const QStringList &effort);
/// How a watch stands: since when, its next look, what it found.
QString runningSentence(const CaseContext &context, const WatchDesk &desk);
/// When nobody looked, the newest first; empty where there is nothing to say.
QString gapsSentence(const CaseContext &context);
/// A change for the desktop and the window: the zone, the window of time, what changed.
QString foundTitle(const WatchFound &found);
QString foundSentence(const CaseContext &context, const WatchFound &found);
/// That a case was watched and is not any more.
QString pastSentence(const CaseContext &context, const PastWatch &past);

} // namespace zonecase::widgets
