// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/exchange.h"
#include "app/finding/finding.h"

#include <QJsonObject>

#include <optional>

namespace zonecase::watch {

/// "30s", "5m", "2h", "1d" in nanoseconds.
std::optional<qint64> durationFromText(QStringView text);
/// The same in the largest unit that fits.
QString durationText(qint64 nanoseconds);
constexpr qint64 LeastInterval = 10'000'000'000; ///< nanoseconds between two looks at one thing
/// Looks that go on at a time: one dead server shall not hold up the others, and no network is flooded.
constexpr size_t MostLooks = 4;

/// What a run looked at, as the record of a watch names it: "ministry.zz. A", "ministry.zz.".
QString watchedSubject(const QString &command, const QJsonObject &parameters);
/// A test before a delegation is made says nothing of what is.
bool isPlan(const QJsonObject &parameters);

/// Somebody answered something: where nobody did, it is our network that is away, and nothing is known of
/// what was asked.
bool isAnswered(const QList<dns::Exchange> &exchanges);
bool isNotable(const QList<finding::Finding> &findings); ///< any from notice upwards
/// A look that shows nothing new leaves a line and no exchanges. `changes`: what was found to differ between
/// the two.
bool showsNothingNew(
    const QJsonObject &before, const QJsonObject &now, const QList<finding::Finding> &changes);
/// Those of a document that it has and the one before had not: what to tell where nothing was found to have
/// changed.
QList<finding::Finding> freshIn(
    const QJsonObject &before, const QJsonObject &now, const QList<finding::Finding> &found);

} // namespace zonecase::watch
