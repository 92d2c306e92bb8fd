// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/registration.h"
#include "app/dns/workerclient.h"
#include "widgets/case/casesnapshot.h"
#include "widgets/case/probestatus.h"
#include "widgets/probe/comparisondesk.h"

namespace zonecase::widgets {

/// The jobs that a request stands for; "all" is chain, delegation and, where the profile or the terms name
/// resolvers, their comparison. Each waits for a word before it asks servers of the zone that the case does not
/// know, and the comparison knows the zones' earlier answers. Registrations: what registries state, for the
/// delegation. Malformed with a sentence for people where the name or the type is none.
Result<QList<dns::Job>> jobsFor(const ProbeRequest &request, const dns::Profile &profile,
    const CaseSnapshot &snapshot, const QList<delegation::Registration> &registrations = {},
    const ComparisonTerms &terms = {});

/// A comparison that knows what the zones' own servers said before, as far as the case does; any other job as it was.
dns::Job withEarlier(const dns::Job &job, const CaseSnapshot &snapshot, bool exercise);

/// The job that works out whom the request would ask first, resolvers among them, and how much; it sends
/// nothing.
Result<dns::Job> planFor(
    const ProbeRequest &request, const dns::Profile &profile, const ComparisonTerms &terms = {});

} // namespace zonecase::widgets
