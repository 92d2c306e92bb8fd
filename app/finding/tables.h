// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/catalogue.h"

#include <QtGlobal>

namespace zonecase::finding {

/// The catalogue's parts, one file a topic.
std::span<const CatalogueEntry> dnssecEntries();
std::span<const CatalogueEntry> dnssecApexEntries(); ///< what the child alone shows
std::span<const CatalogueEntry> dnssecTrustEntries(); ///< anchors, limits, policies
std::span<const CatalogueEntry> dnssecProofEntries(); ///< keys, DS, signatures, denial
std::span<const CatalogueEntry> dnssecResponseEntries(); ///< messages, aliases, CDS
std::span<const CatalogueEntry> delegationEntries();
std::span<const CatalogueEntry> delegationZoneEntries();
std::span<const CatalogueEntry> delegationDnssecEntries();
std::span<const CatalogueEntry> delegationServerEntries();
std::span<const CatalogueEntry> delegationContentEntries();
std::span<const CatalogueEntry> delegationDenialEntries();
std::span<const CatalogueEntry> baselineEntries(); ///< what a case's accepted runs say of later ones
std::span<const CatalogueEntry> hijackEntries(); ///< what several runs of a case show together
std::span<const CatalogueEntry> delegationRegistrationEntries();
std::span<const CatalogueEntry> requirementReasonEntries();
std::span<const CatalogueEntry> resolverEntries();
std::span<const CatalogueEntry> resolverCauseEntries(); ///< why resolvers differ
std::span<const CatalogueEntry> resolverSecuredEntries(); ///< what connections over TLS show
std::span<const CatalogueEntry> runEntries();
std::span<const CatalogueEntry> timelineEntries();

} // namespace zonecase::finding
