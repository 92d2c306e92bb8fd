// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

std::span<const CatalogueEntry> dnssecApexEntries()
{
    static constexpr auto entries = std::to_array<CatalogueEntry>({
        {"chain.bootstrap-in-domain", Severity::Notice, "RFC 9615, 4.2",
            QT_TRANSLATE_NOOP("Finding", "%{subject} wishes to have a DS, but all its name servers have names within it: nothing outside can confirm the wish."),
            QT_TRANSLATE_NOOP("Finding", "A parent that asks for confirmation will not enter a DS. Add a name server with a name in another signed zone, or have the DS entered at the registrar.")},
        {"chain.bootstrap-ready", Severity::Notice, "RFC 9615, 4.2",
            QT_TRANSLATE_NOOP("Finding", "%{subject} wishes to have a DS, and each of its name servers confirms that under a signed name: the parent may enter it by itself."),
            QT_TRANSLATE_NOOP("Finding", "Ask the operator whether this is wanted. Whoever runs the name servers can do it, a hijacker too.")},
        {"chain.bootstrap-signal-differs", Severity::Warning, "RFC 9615, 4.2",
            QT_TRANSLATE_NOOP("Finding", "%{name} repeats another %{type} set for the name server %{host} than %{subject} has."),
            QT_TRANSLATE_NOOP("Finding", "Parents must refuse to secure the zone. Find out which of the two is the operator's own.")},
        {"chain.bootstrap-signal-missing", Severity::Notice, "RFC 9615, 4.1",
            QT_TRANSLATE_NOOP("Finding", "%{subject} wishes to have a DS, but for its name server %{host} no %{type} set at %{name} confirms it."),
            QT_TRANSLATE_NOOP("Finding", "A parent that asks for confirmation will not enter a DS. Ask the name server's operator to publish it, or have the DS entered at the registrar.")},
        {"chain.bootstrap-signal-unauthenticated", Severity::Notice, "RFC 9615, 4.2",
            QT_TRANSLATE_NOOP("Finding", "%{subject} wishes to have a DS; its %{type} set is repeated at %{name} for the name server %{host}, but that is %{status}."),
            QT_TRANSLATE_NOOP("Finding", "A copy that cannot be validated confirms nothing. Ask the name server's operator to mend the zone that holds it.")},
        {"chain.ds-at-child", Severity::Warning, "RFC 4035, 2.4",
            QT_TRANSLATE_NOOP("Finding", "%{servers} hold a DS record of %{subject} in the zone itself, where it vouches for nothing."),
            QT_TRANSLATE_NOOP("Finding", "A DS belongs into the zone above: have it entered at the registry.")},
        {"chain.nsec3param-algorithm", Severity::Warning, "RFC 5155, 4.1.1",
            QT_TRANSLATE_NOOP("Finding", "The NSEC3PARAM record of %{subject} has the unknown hash algorithm %{algorithm} (%{servers})."),
            ""},
        {"chain.nsec3param-differs", Severity::Warning, "RFC 5155, 7.1",
            QT_TRANSLATE_NOOP("Finding", "The NSEC3PARAM record of %{subject} declares “%{declared}”, but the NSEC3 records have “%{used}” (%{servers})."),
            QT_TRANSLATE_NOOP("Finding", "The zone was signed in part only, or its chain is being replaced. Compare the serials of its servers.")},
        {"chain.nsec3param-flags", Severity::Notice, "RFC 5155, 4.1.2",
            QT_TRANSLATE_NOOP("Finding", "The NSEC3PARAM record of %{subject} has flags (%{flags}): servers ignore it (%{servers})."),
            ""},
        {"chain.nsec3param-missing", Severity::Notice, "RFC 5155, 4",
            QT_TRANSLATE_NOOP("Finding", "%{subject} denies with NSEC3 records but has no NSEC3PARAM record (%{servers})."),
            QT_TRANSLATE_NOOP("Finding", "Other servers of the zone cannot answer from such a copy. Look at how the zone is signed and transferred.")},
        {"chain.signed-without-ds", Severity::Notice, "RFC 4035, 5.2",
            QT_TRANSLATE_NOOP("Finding", "%{subject} is signed, but the zone above proves that it has no DS: the signatures protect nobody (%{servers})."),
            QT_TRANSLATE_NOOP("Finding", "If there was a DS, ask the registry who removed it; if not, have one entered.")},
    });
    return entries;
}

} // namespace zonecase::finding
