// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/finding/finding.h"

#include <QByteArray>
#include <QString>

namespace zonecase::cli {

// Documents as text for people at a terminal: nothing of foreign origin unescaped, no colour, no width assumed.

QString chainText(const QByteArray &document);
QString delegationText(const QByteArray &document);
/// How the zone's servers stand to a list of requirements; of a delegation document.
QString requirementsText(const QByteArray &document, const QString &list);
QString resolversText(const QByteArray &document);
QString planText(const QByteArray &document);
/// Each with its evidence and what to do next; empty for nothing.
QString findingsText(const QList<finding::Finding> &findings);
/// What differs from the run before; empty for nothing. The title is the usual one unless another is given.
QString changesText(const QList<finding::Finding> &changes, const QString &title = {});
/// How a run stands to the baseline, and what several runs show together; empty for nothing.
QString inCaseText(const QList<finding::Finding> &findings);
/// A time to the second, rounded down; whoever needs an end rounds up first.
QString toSecond(Instant at);

} // namespace zonecase::cli
