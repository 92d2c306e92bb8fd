// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// The subject is "name/type", or the resolver. %{told_by} is what separates the cause from others; nothing is
// named for a bare difference.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"resolver.authority-changed", Severity::Notice, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The zone's own servers say “%{answer}” for %{subject}; earlier in this case they said "
            "“%{baseline}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether the change is theirs. A run that is accepted as good of the name lets "
            "the next "
            "one say more.")},
    {"resolver.authority-mixes", Severity::Error, "RFC 1794",
        QT_TRANSLATE_NOOP("Finding",
            "The zone's own servers say “%{answer}” for %{subject} in turn with what was accepted as good, "
            "“%{baseline}”. That was never accepted."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder which addresses the name may have, and accept a run that shows them. If they do not know "
            "this one, somebody mixes it in at the servers or above them.")},
    {"resolver.authority-returns", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The zone's own servers say “%{answer}” for %{subject}, as they did at %{since} already, before "
            "“%{baseline}” was accepted as good."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether the name has both in turn. If the earlier answer was an attacker's, it is back.")},
    {"resolver.authority-rotates", Severity::Error, "RFC 1794",
        QT_TRANSLATE_NOOP("Finding",
            "The zone's own servers give several answers to %{subject} in turn, “%{answer}” among them; what "
            "was "
            "accepted as good, “%{baseline}”, did not come. Whether that is a change cannot be told."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder which addresses the name may have. Run a delegation probe to see whether the "
            "servers, the "
            "delegation or the registration changed.")},
    {"resolver.cause-authority-hijack", Severity::Critical, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "All servers of the zone that answered say “%{answer}” for %{subject}, and %{count} resolvers with them; "
            "what was accepted as good is “%{baseline}”. If the holder knows of no change, the zone is led away at "
            "its servers or above them, not at a resolver."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder now, over a way that does not use the domain. Run a delegation probe to see whether the "
            "servers, the delegation or the registration changed. Flushing caches does not help before that is undone. "
            "Where servers answer by the asker's network, accept a run from this network before you trust this.")},
    {"resolver.cause-authority-hijack-some", Severity::Critical, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "Of the zone's servers, which disagree, %{servers} say “%{answer}” for %{subject}, and %{count} resolvers "
            "with them; what was accepted as good is “%{baseline}”. If the holder knows of no change, these servers, "
            "or those of the parent that lead to them, are not the zone's own any more."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder now, over a way that does not use the domain. Run a delegation probe to see which server "
            "of the parent leads to them. Flushing caches does not help before that is undone.")},
    {"resolver.cause-dns64", Severity::Info, "RFC 6147, 5.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} answers %{subject} with “%{answer}”, which it made for a network that has only IPv6: "
            "%{told_by} (%{detail})."),
        ""},
    {"resolver.cause-lame-authority", Severity::Warning, "RFC 8499, 7",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} gives no answer to %{subject} because it gets none: %{told_by} (%{detail})."),
        QT_TRANSLATE_NOOP(
            "Finding", "Run a delegation probe; the cause is at the zone's servers, not at the resolver.")},
    {"resolver.cause-own-view-or-poisoned", Severity::Warning, "RFC 5452, 3",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} has “%{answer}” for %{subject} in its cache, which the zone's own servers are not "
            "known to have given: %{told_by} (%{detail}). They say “%{authority}”, and said so at %{since} "
            "already; what they said in between is known only where the case has looked. Its operator has a "
            "view of the zone of its own, or it asks servers that the zone had in between, or its cache is "
            "poisoned."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask its operator whether it forwards the zone, serves it itself or has a rule for the name. If "
            "not, treat its cache as poisoned: have the name and the zone above it flushed, and logs of its "
            "queries kept.")},
    {"resolver.cause-path-injection", Severity::Critical, "RFC 5452, 4",
        QT_TRANSLATE_NOOP("Finding",
            "On the way to %{resolver} somebody answers %{subject} in its place with “%{answer}”: %{told_by} "
            "(%{detail})."),
        QT_TRANSLATE_NOOP("Finding",
            "The resolver's cache need not be touched. Ask it over TCP or TLS and from another network to "
            "see where "
            "on the way this happens, and keep the messages.")},
    {"resolver.cause-poisoned-cache", Severity::Critical, "RFC 5452, 3",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} has “%{answer}” for %{subject} in its cache, taken in while the zone's own servers "
            "gave "
            "another answer: %{told_by} (%{detail}). They say “%{authority}”, and said so at %{since} "
            "already."),
        QT_TRANSLATE_NOOP("Finding",
            "Send its operator this finding with its times and ask to flush the name and the zone above it, "
            "and to keep logs of its queries from before the copy was taken in. Ask, too, whether it forwards "
            "to another resolver: a rule that is applied there looks the same.")},
    {"resolver.cause-policy", Severity::Notice, "RFC 8914, 4.16",
        QT_TRANSLATE_NOOP(
            "Finding", "%{resolver} answers %{subject} by a rule of its operator's: %{told_by} (%{detail})."),
        QT_TRANSLATE_NOOP("Finding", "Ask its operator which list has the name, and why.")},
    {"resolver.cause-serve-stale", Severity::Notice, "RFC 8767",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} serves %{subject} from its cache past its end: %{told_by} (%{detail})."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask it again in a minute. If it goes on, see whether it reaches the zone's servers: it gives the "
            "new answer once it does.")},
    {"resolver.cause-stale", Severity::Notice, "RFC 1035, 3.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} has “%{answer}” for %{subject}, which was the zone's answer once: %{told_by}. "
            "The zone's "
            "own servers say “%{authority}” now."),
        QT_TRANSLATE_NOOP("Finding",
            "Wait until the copy runs out, or ask its operator to flush it. If the old answer was an "
            "attacker's, its "
            "users are led there until then.")},
    {"resolver.cause-stale-unaccepted", Severity::Warning, "RFC 1035, 3.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} has “%{answer}” for %{subject}, which the zone's own servers gave for a time, though "
            "something else was accepted as good and nobody accepted this: %{told_by}. They say "
            "“%{authority}” now."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether it was theirs. If not, its users are led to the attacker until the copy "
            "runs out: ask its operator to flush it.")},
    {"resolver.cause-steering", Severity::Info, "RFC 7871",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} answers %{subject} with “%{answer}”, which is the zone's own doing: %{told_by}."),
        ""},
    {"resolver.cause-transports-differ", Severity::Warning, "RFC 7766, 5",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} answers %{subject} with “%{answer}” over UDP, and over TCP with what the zone's own "
            "servers say (%{detail}), each time. Somebody on the way answers in its place, or it keeps two "
            "caches, one of which is old."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask it over TLS, and from another network, to see whether the way matters; ask its operator "
            "whether UDP and TCP reach the same cache. Keep the messages.")},
    {"resolver.cause-unknown", Severity::Info, "",
        QT_TRANSLATE_NOOP(
            "Finding", "Why %{resolver} differs on %{subject} is not proven. What would tell it: %{lacks}."),
        QT_TRANSLATE_NOOP("Finding", "Do not call it a hijack on this evidence.")},
    {"resolver.cause-unreached", Severity::Warning, "RFC 8914, 4.23",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} gives no answer to %{subject} because it reaches none of the zone's servers, it says "
            "(%{detail}); here they answer “%{authority}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask it again in a minute. If it goes on, look for the cause at the resolver and between it and "
            "the zone's servers: a filter, a route, a limit on its questions.")},
    {"resolver.invention-style", Severity::Info, "RFC 2308, 2.1",
        QT_TRANSLATE_NOOP("Finding", "%{resolver} answers for names that nobody has: %{shapes}."), ""},
    {"resolver.own-path", Severity::Critical, "RFC 5452, 4",
        QT_TRANSLATE_NOOP("Finding",
            "On our own way to the zone's servers somebody answers %{subject} over UDP with “%{answer}”. Over TCP they "
            "say what was accepted as good, “%{baseline}”, and so do %{count} resolvers."),
        QT_TRANSLATE_NOOP("Finding",
            "The zone need not be touched. Compare from another network, and keep the messages.")},
    {"resolver.validation-kept-out", Severity::Error, "RFC 4035, 5.5",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} does not give its users “%{detail}” for %{subject}, because it does not validate. The "
            "zone's own servers say “%{authority}”: validation kept out data that is not theirs."),
        QT_TRANSLATE_NOOP("Finding",
            "Do not have validation switched off. Ask its operator to flush the name and the zone above it, "
            "and find out how the data came to it: resolvers that do not validate may give it to their "
            "users.")},
    {"resolver.wildcard", Severity::Info, "RFC 4592",
        QT_TRANSLATE_NOOP("Finding",
            "A zone itself answers for names that nobody has, by a wildcard; %{resolver} only repeats what "
            "it says."),
        ""},
});

} // namespace

std::span<const CatalogueEntry> resolverCauseEntries()
{
    return Entries;
}

} // namespace zonecase::finding
