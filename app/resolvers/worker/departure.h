// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/earlier.h"

namespace zonecase::resolvers {

/// In what the zone's servers, which agree, depart from the newest answer that somebody accepted, or where
/// nobody accepted any, from all that the case has seen: a change. Nothing if they do not.
std::optional<Departure> departureOf(const Question &question, const QList<EarlierContent> &earlier);

/// Asks them again, over some seconds, before more is made of it: what they deal out in turn is no sign of a
/// hijack, and where the accepted answer is among it there is no departure.
std::optional<Departure> settled(
    dns::Walk &walk, Authority &authority, const Question &question, Departure departure);

} // namespace zonecase::resolvers
