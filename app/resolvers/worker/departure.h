// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/earlier.h"

namespace zonecase::resolvers {

/// Somebody answers for something else, and nobody for this; nor was it given before that.
bool isUnvouched(const QList<EarlierContent> &earlier, const Content &content, dns::RecordType type);

/// What of the zone's servers' versions nobody answers for though somebody answers for another; where nobody answers
/// for any, the version that is new to the case. Nothing if there is none, unless a resolver has what nobody accepted.
std::optional<Departure> departureOf(const Question &question, const QList<EarlierContent> &earlier);

/// Asks those servers again, over some seconds, before more is made of it: what they deal out in turn is no sign of
/// a hijack, though it was never accepted; and over TCP, where the resolvers have what was accepted.
std::optional<Departure> settled(dns::Walk &walk, Authority &authority, const Question &question,
    const QList<EarlierContent> &earlier, Departure departure);

} // namespace zonecase::resolvers
