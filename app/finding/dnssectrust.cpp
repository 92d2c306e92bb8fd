// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

std::span<const CatalogueEntry> dnssecTrustEntries()
{
    static constexpr auto entries = std::to_array<CatalogueEntry>({
        {"chain.anchor-revoked", Severity::Error, "RFC 5011, 2.1",
            QT_TRANSLATE_NOOP("Finding", "%{subject} has revoked its key %{tag}, which a DS record or trust anchor still names: it validates nothing any more."),
            QT_TRANSLATE_NOOP("Finding", "Replace the trust anchor or the DS by those of the zone's present keys.")},
        {"chain.anchor-unreadable", Severity::Error, "RFC 9718, 2",
            QT_TRANSLATE_NOOP("Finding", "The trust anchors cannot be read, so none was used: %{reason}"),
            QT_TRANSLATE_NOOP("Finding", "Give DS or DNSKEY records, one a line, or IANA's root-anchors.xml.")},
        {"chain.key-revoked", Severity::Notice, "RFC 5011, 2.1",
            QT_TRANSLATE_NOOP("Finding", "%{subject} has revoked its key %{tag}: what it signs is void."), ""},
        {"chain.lookup-limit", Severity::Warning, "RFC 9471, 2",
            QT_TRANSLATE_NOOP("Finding", "Not all server addresses were looked up: %{count} searches were ended, the first for %{subject}, because they go in a circle, too deep, or beyond %{value} steps."),
            QT_TRANSLATE_NOOP("Finding", "Delegations to many servers without addresses can be an attack on resolvers; give glue.")},
        {"chain.negative-anchor", Severity::Notice, "RFC 7646, 2",
            QT_TRANSLATE_NOOP("Finding", "%{subject} was not validated: there is a negative trust anchor for %{anchor}."),
            QT_TRANSLATE_NOOP("Finding", "A negative trust anchor is for days, not for good. Take it out when the zone is mended.")},
        {"chain.policy-differs", Severity::Notice, "RFC 9276, 3.2",
            QT_TRANSLATE_NOOP("Finding", "Validators judge %{subject} differently: %{ways}."),
            QT_TRANSLATE_NOOP("Finding", "Who was protected depends on the resolver. Ask which one the users had.")},
        {"chain.server-limit", Severity::Warning, "RFC 9471, 2",
            QT_TRANSLATE_NOOP("Finding", "%{subject} is delegated to %{count} server names; %{value} of them were asked."),
            QT_TRANSLATE_NOOP("Finding", "Raise the limit if the others matter.")},
    });
    return entries;
}

} // namespace zonecase::finding
