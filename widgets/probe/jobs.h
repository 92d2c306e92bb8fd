// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/registration.h"
#include "app/dns/workerclient.h"
#include "widgets/case/probestatus.h"
#include "widgets/probe/comparisondesk.h"

namespace zonecase::widgets {

/// The jobs that a request stands for; "all" is chain, delegation and, where the profile or the terms name
/// resolvers, their comparison. Registrations: what registries state, for the delegation. Malformed with a
/// sentence for people where the name or the type is none.
Result<QList<dns::Job>> jobsFor(const ProbeRequest &request, const dns::Profile &profile,
    const QList<delegation::Registration> &registrations = {}, const ComparisonTerms &terms = {});

/// The job that works out whom the request would ask first, resolvers among them, and how much; it sends
/// nothing.
Result<dns::Job> planFor(
    const ProbeRequest &request, const dns::Profile &profile, const ComparisonTerms &terms = {});

} // namespace zonecase::widgets
