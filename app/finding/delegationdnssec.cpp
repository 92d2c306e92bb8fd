// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// DNSSEC at the cut: DS, keys, signatures, denial, CDS.
// The subject is the zone; %{servers} names those that show what is said.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"delegation.algorithm-does-not-sign", Severity::Warning, "RFC 6840, 5.11",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} has a key of algorithm %{algorithm}, which does not sign its %{type} records at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operator whether an algorithm change is going on.")},
    {"delegation.apex-verified", Severity::Info, "RFC 4035, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The keys and the SOA record of %{subject} validate from the DS records at the parent, as given "
            "by "
            "%{servers}."),
        ""},
    {"delegation.ds-algorithm-does-not-sign", Severity::Warning, "RFC 4035, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "A DS record of %{subject} has algorithm %{algorithm}, by which the key set is not signed at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Strict validators refuse what is said there. Ask the operator whether an algorithm change is "
            "going "
            "on; have the DS removed if not.")},
    {"delegation.ds-digest-deprecated", Severity::Notice, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS record of %{subject} for key %{tag} at %{servers} has the deprecated digest type "
            "%{digest}."),
        QT_TRANSLATE_NOOP("Finding", "Publish one with digest type 2 instead.")},
    {"delegation.ds-digest-fine", Severity::Info, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS record of %{subject} for key %{tag} at %{servers} has digest type %{digest}, which is in "
            "order."),
        ""},
    {"delegation.ds-digest-not-for-ds", Severity::Error, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS record of %{subject} for key %{tag} at %{servers} has digest type %{digest}, which is "
            "not meant for DS records."),
        QT_TRANSLATE_NOOP("Finding", "Ask the registry how it came in, and have it replaced.")},
    {"delegation.ds-digest-private", Severity::Error, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS record of %{subject} for key %{tag} at %{servers} has the private digest type "
            "%{digest}."),
        QT_TRANSLATE_NOOP("Finding", "Nobody else can check it. Have it replaced by one of digest type 2.")},
    {"delegation.ds-digest-reserved", Severity::Error, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS record of %{subject} for key %{tag} at %{servers} has the reserved digest type "
            "%{digest}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the registry how it came in, and have it replaced by one of digest type 2.")},
    {"delegation.ds-digest-unassigned", Severity::Error, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS record of %{subject} for key %{tag} at %{servers} has digest type %{digest}, which does "
            "not exist."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the registry how it came in, and have it replaced by one of digest type 2.")},
    {"delegation.ds-key-does-not-sign", Severity::Warning, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag}, which a DS record of %{subject} points at, does not validly sign the key set at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator whether the key is in use.")},
    {"delegation.ds-key-not-for-zones", Severity::Error, "RFC 4034, 2.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag}, which a DS record of %{subject} points at, is no zone key at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator for the right key.")},
    {"delegation.ds-key-not-sep", Severity::Notice, "RFC 4034, 2.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag}, which a DS record of %{subject} points at, is not marked as an entry point at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It works; some operators do it on purpose. Ask whether they do.")},
    {"delegation.ds-missing-at-server", Severity::Error, "RFC 4035, 2.4",
        QT_TRANSLATE_NOOP("Finding",
            "No DS record of %{subject} is at %{servers}, while other servers of the parent have one."),
        QT_TRANSLATE_NOOP("Finding",
            "While they differ, some see the zone unprotected. Ask the registry who changed the DS and "
            "when.")},
    {"delegation.ds-not-told", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "No server of the parent could be made to say whether %{subject} has DS records: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask again and from another network.")},
    {"delegation.ds-sha256-missing", Severity::Notice, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP(
            "Finding", "No DS record of digest type 2 for key %{tag} of %{subject} is at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Publish one: every validator knows it.")},
    {"delegation.key-algorithm-deprecated", Severity::Warning, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag} of %{subject} at %{servers} has the deprecated algorithm %{algorithm}."),
        QT_TRANSLATE_NOOP("Finding",
            "Some resolvers do not count its signatures any more. Plan a change to algorithm 13.")},
    {"delegation.key-algorithm-fine", Severity::Info, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag} of %{subject} at %{servers} has algorithm %{algorithm}, which is in order."),
        ""},
    {"delegation.key-algorithm-not-for-zones", Severity::Error, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag} of %{subject} at %{servers} has algorithm %{algorithm}, which cannot sign "
            "zones."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator what it is for.")},
    {"delegation.key-algorithm-not-recommended", Severity::Notice, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag} of %{subject} at %{servers} has algorithm %{algorithm}, which is not "
            "recommended."),
        QT_TRANSLATE_NOOP("Finding", "Plan a change to algorithm 13 or 8.")},
    {"delegation.key-algorithm-private", Severity::Error, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The key %{tag} of %{subject} at %{servers} has the private algorithm %{algorithm}."),
        QT_TRANSLATE_NOOP("Finding", "Nobody else can check its signatures. Ask the zone's operator.")},
    {"delegation.key-algorithm-reserved", Severity::Error, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag} of %{subject} at %{servers} has the reserved algorithm number %{algorithm}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator; no signer makes such keys.")},
    {"delegation.key-algorithm-unassigned", Severity::Error, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag} of %{subject} at %{servers} has algorithm number %{algorithm}, which does not "
            "exist."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator; no signer makes such keys.")},
    {"delegation.key-protocol", Severity::Error, "RFC 4034, 2.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag} of %{subject} at %{servers} has a protocol number other than 3 and does not "
            "count."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the zone's operator which signer made it, and have the key removed.")},
    {"delegation.key-short", Severity::Notice, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The RSA key %{tag} of %{subject} at %{servers} has %{bits} bits; 2048 are recommended."),
        QT_TRANSLATE_NOOP("Finding", "Plan a change to a longer key or to algorithm 13.")},
    {"delegation.key-too-long", Severity::Error, "RFC 3110, 2",
        QT_TRANSLATE_NOOP("Finding",
            "The RSA key %{tag} of %{subject} at %{servers} has %{bits} bits, more than the algorithm "
            "allows."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator to replace it; resolvers cannot use it.")},
    {"delegation.key-too-short", Severity::Error, "RFC 3110, 2",
        QT_TRANSLATE_NOOP("Finding",
            "The RSA key %{tag} of %{subject} at %{servers} has %{bits} bits, fewer than the algorithm "
            "allows."),
        QT_TRANSLATE_NOOP("Finding", "Such a key can be broken. Have it replaced.")},
    {"delegation.keys-at-server", Severity::Info, "RFC 4035, 2.1",
        QT_TRANSLATE_NOOP("Finding", "%{subject} has DNSKEY records at %{servers}."), ""},
    {"delegation.keys-everywhere", Severity::Info, "RFC 4035, 2.1",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is signed at each server that answered."), ""},
    {"delegation.keys-not-authoritative", Severity::Warning, "RFC 4035, 3.1.4",
        QT_TRANSLATE_NOOP(
            "Finding", "Asked for the keys of %{subject}, an answer without authority came from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Check what stands in front of the server.")},
    {"delegation.keys-not-signed-for-ds", Severity::Error, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The key set of %{subject} is validly signed by no key that a DS record points at, at "
            "%{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Validating resolvers refuse what is said there. Ask the zone's operator at once.")},
    {"delegation.keys-not-told", Severity::Warning, "",
        QT_TRANSLATE_NOOP(
            "Finding", "The servers answer for %{subject}, but not when asked for its keys: %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Something on the way may drop large or DNSSEC answers. Ask from another network.")},
    {"delegation.keys-refused", Severity::Warning, "RFC 4035, 3.1",
        QT_TRANSLATE_NOOP("Finding", "Asked for the keys of %{subject}, %{rcode} came from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask again; if it stays so, ask the server's operator: resolvers cannot validate what is said "
            "there.")},
    {"delegation.no-ds", Severity::Info, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding", "There is no DS record of %{subject} at %{servers}."), ""},
    {"delegation.no-keys-told", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "No server of %{subject} could be made to say whether the zone is signed: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask again and from another network.")},
    {"delegation.not-signed", Severity::Notice, "RFC 4035, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} has no DNSKEY record at %{servers}: the zone is not signed."),
        QT_TRANSLATE_NOOP(
            "Finding", "If it was signed before, somebody gave up its protection: find out who.")},
    {"delegation.not-signed-at-server", Severity::Error, "RFC 4035, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} is not signed at %{servers}, while it is at its other servers."),
        QT_TRANSLATE_NOOP(
            "Finding", "These servers have another zone. Ask their operators where they get it from.")},
    {"delegation.set-unsigned", Severity::Error, "RFC 4035, 2.2",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} has keys, but its %{type} records are unsigned at %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Validating resolvers refuse them if there is a DS. Ask the zone's operator.")},
    {"delegation.signature-algorithm-unknown", Severity::Notice, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} records of %{subject} at %{servers} has an "
            "algorithm that cannot be checked here."),
        QT_TRANSLATE_NOOP("Finding",
            "Check it with a validator that knows the algorithm; until then nothing is said of this "
            "signature.")},
    {"delegation.signature-early", Severity::Error, "RFC 4035, 5.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} records of %{subject} at %{servers} is not valid "
            "before %{begin}."),
        QT_TRANSLATE_NOOP("Finding", "Check the clocks of the signer and of this machine.")},
    {"delegation.signature-ends-soon", Severity::Warning, "RFC 6781, 4.4.2",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} records of %{subject} at %{servers} ends at "
            "%{end}, within twelve hours."),
        QT_TRANSLATE_NOOP("Finding", "If it is not renewed, the zone fails then. Call the operator now.")},
    {"delegation.signature-expired", Severity::Error, "RFC 4035, 5.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} records of %{subject} at %{servers} expired at "
            "%{end}."),
        QT_TRANSLATE_NOOP(
            "Finding", "The zone is not signed anew or the server gets it no more. Call the operator.")},
    {"delegation.signature-long", Severity::Notice, "RFC 6781, 4.4.2",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} records of %{subject} at %{servers} is valid for "
            "more than 180 days."),
        QT_TRANSLATE_NOOP(
            "Finding", "What was once signed can be replayed as long. Shorter terms are safer.")},
    {"delegation.signature-without-key", Severity::Error, "RFC 4035, 5.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} records of %{subject} at %{servers} are signed by key %{tag}, which the zone does "
            "not have."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the operator whether a key change went wrong, and whose key this is.")},
    {"delegation.signature-wrong", Severity::Error, "RFC 4035, 5.3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} records of %{subject} at %{servers} does not "
            "verify."),
        QT_TRANSLATE_NOOP("Finding",
            "The records were changed after they were signed, or the keys were. Ask the operator.")},
    {"delegation.signed-with-ds", Severity::Info, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is signed, and its parent has a DS record for it."), ""},
});

} // namespace

std::span<const CatalogueEntry> delegationDnssecEntries()
{
    return Entries;
}

} // namespace zonecase::finding
