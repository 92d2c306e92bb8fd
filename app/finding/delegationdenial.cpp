// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// How a zone proves what is not there, and what it asks of its parent.
// The subject is the zone; %{servers} names those that show what is said.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"delegation.cdnskey-without-cds", Severity::Notice, "RFC 7344, 4",
        QT_TRANSLATE_NOOP("Finding", "%{subject} has CDNSKEY records but no CDS records at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Some parents want the other kind; publish both.")},
    {"delegation.cds-delete", Severity::Warning, "RFC 8078, 4",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} record of %{subject} at %{servers} asks the parent to remove the DS: the zone would "
            "be unprotected."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the operator whether they ordered it. If not, stop the parent from acting on it.")},
    {"delegation.cds-delete-mixed", Severity::Error, "RFC 8078, 4",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} records of %{subject} at %{servers} ask to remove the DS and to set one at once."),
        QT_TRANSLATE_NOOP("Finding", "The parent must do neither. Ask the operator.")},
    {"delegation.cds-differs", Severity::Error, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} disagree on the %{type} records: “%{content}” at %{servers}, "
            "“%{others}” at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "The parent must not act on them. Find out which server has what nobody ordered.")},
    {"delegation.cds-in-unsigned-zone", Severity::Error, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding", "%{subject} has %{type} records but no DNSKEY at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "The parent must not act on them. Ask who put them there.")},
    {"delegation.cds-key-does-not-sign", Severity::Warning, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag}, which the %{type} record of %{subject} names, does not sign the key set at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "A DS made of it would break the zone. Ask the operator.")},
    {"delegation.cds-key-not-sep", Severity::Notice, "RFC 4034, 2.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag}, which the %{type} record of %{subject} names, is not marked as an entry point "
            "at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It works; ask the operator whether it is meant.")},
    {"delegation.cds-not-a-zone-key", Severity::Error, "RFC 4034, 2.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "The key %{tag}, which the %{type} record of %{subject} names, is no zone key at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "A DS made of it would break the zone. Ask the operator.")},
    {"delegation.cds-not-like-cdnskey", Severity::Error, "RFC 7344, 4",
        QT_TRANSLATE_NOOP(
            "Finding", "The CDS and CDNSKEY records of %{subject} name different keys at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "The parent must not act on them. Ask the operator.")},
    {"delegation.cds-not-signed-by-ds-key", Severity::Warning, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} records of %{subject} at %{servers} are signed by no key that the present DS "
            "vouches for."),
        QT_TRANSLATE_NOOP(
            "Finding", "The parent must not act on them. Ask the operator whose keys these are.")},
    {"delegation.cds-not-signed-by-its-key", Severity::Notice, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} records of %{subject} at %{servers} are not signed by the key %{tag} that they "
            "name."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operator whether a key change is going on.")},
    {"delegation.cds-signature-wrong", Severity::Error, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} records of %{subject} at %{servers} does not "
            "verify."),
        QT_TRANSLATE_NOOP("Finding", "The parent must not act on them. Ask the operator.")},
    {"delegation.cds-signed-by-unknown-key", Severity::Error, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} records of %{subject} at %{servers} are signed by key %{tag}, which the zone does "
            "not have."),
        QT_TRANSLATE_NOOP("Finding", "The parent must not act on them. Find out whose key it is.")},
    {"delegation.cds-unsigned", Severity::Error, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding", "The %{type} records of %{subject} are unsigned at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "The parent must not act on them. Ask who put them there.")},
    {"delegation.cds-without-cdnskey", Severity::Notice, "RFC 7344, 4",
        QT_TRANSLATE_NOOP("Finding", "%{subject} has CDS records but no CDNSKEY records at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Some parents want the other kind; publish both.")},
    {"delegation.cds-without-its-key", Severity::Warning, "RFC 7344, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} record of %{subject} at %{servers} names the key %{tag}, which the zone does not "
            "have."),
        QT_TRANSLATE_NOOP("Finding", "A DS made of it would match nothing there. Find out whose key it is.")},
    {"delegation.denial-algorithm-unknown", Severity::Notice, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} record of %{subject} at %{servers} has an "
            "algorithm that cannot be checked here."),
        QT_TRANSLATE_NOOP("Finding",
            "Check it with a validator that knows the algorithm; until then nothing is said of this "
            "signature.")},
    {"delegation.denial-answer-wrong", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the %{type} record of %{subject}, something else came as the answer from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the server's operator which software it runs and what stands in front of it.")},
    {"delegation.denial-elsewhere", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} record that is to stand at the apex of %{subject} stands elsewhere, at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "What is not there cannot be proven. Ask the server's operator.")},
    {"delegation.denial-kinds-differ", Severity::Error, "RFC 5155, 10.4",
        QT_TRANSLATE_NOOP(
            "Finding", "Some servers of %{subject} use NSEC (%{servers}) and others NSEC3 (%{others})."),
        QT_TRANSLATE_NOOP("Finding", "They do not have the same zone. Ask the operators.")},
    {"delegation.denial-kinds-mixed", Severity::Error, "RFC 5155, 10.4",
        QT_TRANSLATE_NOOP("Finding", "Both NSEC and NSEC3 are in use for %{subject} at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "A zone has one of them. Ask the operator.")},
    {"delegation.denial-missing", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} is signed, but no proof of what is not there comes from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Validating resolvers take each such answer for a forgery. Ask the operator.")},
    {"delegation.denial-not-verified", Severity::Error, "RFC 4035, 5.4",
        QT_TRANSLATE_NOOP(
            "Finding", "No signature over the %{type} record of %{subject} verifies at %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Validating resolvers take answers that something is not there for forgeries. Call the "
            "operator.")},
    {"delegation.denial-query-refused", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the NSEC record of %{subject}, no answer that can be used came from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask again; if it stays so, ask the server's operator what refuses the question.")},
    {"delegation.denial-query-silent", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP(
            "Finding", "Asked for the NSEC record of %{subject}, nothing came from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask again; if it stays so, look for a firewall that drops such questions.")},
    {"delegation.denial-several", Severity::Error, "RFC 4035, 2.3",
        QT_TRANSLATE_NOOP(
            "Finding", "More than one %{type} record for the apex of %{subject} is at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operator how the zone is signed.")},
    {"delegation.denial-signature-early", Severity::Error, "RFC 4035, 5.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} record of %{subject} at %{servers} is not valid "
            "before %{begin}."),
        QT_TRANSLATE_NOOP("Finding", "Check the clocks of the signer and of this machine.")},
    {"delegation.denial-signature-expired", Severity::Error, "RFC 4035, 5.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} record of %{subject} at %{servers} expired at "
            "%{end}."),
        QT_TRANSLATE_NOOP(
            "Finding", "The zone is not signed anew or the server gets it no more. Call the operator.")},
    {"delegation.denial-signature-without-key", Severity::Error, "RFC 4035, 5.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} record of %{subject} at %{servers} is signed by key %{tag}, which the zone does not "
            "have."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the operator whether a key change went wrong, and whose key this is.")},
    {"delegation.denial-signature-wrong", Severity::Error, "RFC 4035, 5.3.3",
        QT_TRANSLATE_NOOP("Finding",
            "The signature by key %{tag} over the %{type} record of %{subject} at %{servers} does not "
            "verify."),
        QT_TRANSLATE_NOOP("Finding", "The record or the key was changed after signing. Ask the operator.")},
    {"delegation.denial-types-wrong", Severity::Error, "RFC 4034, 4.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "The %{type} record at the apex of %{subject} lists types that are not there, or leaves out some "
            "that are, at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers may conclude that records are missing. Ask the operator.")},
    {"delegation.denial-unsigned", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP(
            "Finding", "The %{type} record of %{subject} comes without a signature from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It proves nothing so. Ask the operator.")},
    {"delegation.denial-without-soa", Severity::Warning, "RFC 2308, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "The answer that %{subject} has no such record lacks the SOA record, at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It cannot be cached. Ask the operator.")},
    {"delegation.denial-wrong-soa", Severity::Warning, "RFC 2308, 3",
        QT_TRANSLATE_NOOP("Finding",
            "The answer that %{subject} has no such record carries the SOA record of another zone, at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operator which zone the server thinks it is in.")},
    {"delegation.no-nsec3", Severity::Info, "RFC 5155",
        QT_TRANSLATE_NOOP("Finding", "NSEC3 is not in use for %{subject} at %{servers}."), ""},
    {"delegation.nsec-at-odds", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "For %{subject}, the NSEC record when asked for and the NSEC record as a proof do not go "
            "together at %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the server's operator whether the zone was signed or transferred only in part.")},
    {"delegation.nsec-query-failed", Severity::Error, "RFC 4035, 3.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "No usable answer to the question for the NSEC record of %{subject} came from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask again; if it stays so, ask the server's operator what refuses the question.")},
    {"delegation.nsec3-at-odds", Severity::Error, "RFC 5155, 7.1",
        QT_TRANSLATE_NOOP("Finding",
            "For %{subject}, the NSEC3PARAM record and the NSEC3 record as a proof do not go together at "
            "%{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the server's operator whether the zone was signed or transferred only in part.")},
    {"delegation.nsec3-flag-unassigned", Severity::Error, "RFC 5155, 3.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "The NSEC3 record of %{subject} at %{servers} has flag bit %{bit}, which means nothing."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers ignore such records. Ask the operator.")},
    {"delegation.nsec3-flags-differ", Severity::Error, "RFC 5155, 3.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} have different NSEC3 flags: %{value} at %{servers}, %{others} at "
            "others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare the serials; with equal ones the servers do not have the same zone.")},
    {"delegation.nsec3-hash-differs", Severity::Error, "RFC 5155, 3.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} have different NSEC3 hash algorithms: %{value} at %{servers}, "
            "%{others} at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare the serials; with equal ones the servers do not have the same zone.")},
    {"delegation.nsec3-hash-fine", Severity::Info, "RFC 5155, 3.1.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The NSEC3 hash algorithm of %{subject} at %{servers} is the one that exists."),
        ""},
    {"delegation.nsec3-hash-unknown", Severity::Error, "RFC 5155, 3.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "The NSEC3 record of %{subject} at %{servers} has hash algorithm %{algorithm}, which does not "
            "exist."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers take the zone for unsigned. Ask the operator.")},
    {"delegation.nsec3-iterations", Severity::Warning, "RFC 9276, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The NSEC3 record of %{subject} at %{servers} has %{iterations} additional iterations; there "
            "should be none."),
        QT_TRANSLATE_NOOP(
            "Finding", "Some resolvers take the zone for insecure or fail above a limit. Have it set to 0.")},
    {"delegation.nsec3-iterations-differ", Severity::Error, "RFC 5155, 3.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} have different numbers of NSEC3 iterations: %{value} at %{servers}, "
            "%{others} at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare the serials; with equal ones the servers do not have the same zone.")},
    {"delegation.nsec3-missing-at-server", Severity::Error, "RFC 5155",
        QT_TRANSLATE_NOOP(
            "Finding", "NSEC3 is not in use for %{subject} at %{servers}, while it is at others."),
        QT_TRANSLATE_NOOP("Finding", "Compare the serials; these servers have another zone.")},
    {"delegation.nsec3-no-iterations", Severity::Info, "RFC 9276, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The NSEC3 records of %{subject} at %{servers} have no additional iterations."),
        ""},
    {"delegation.nsec3-no-opt-out", Severity::Info, "RFC 9276, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The NSEC3 records of %{subject} at %{servers} leave no delegation out."),
        ""},
    {"delegation.nsec3-no-salt", Severity::Info, "RFC 9276, 3.1",
        QT_TRANSLATE_NOOP("Finding", "The NSEC3 records of %{subject} at %{servers} have no salt."), ""},
    {"delegation.nsec3-opt-out", Severity::Notice, "RFC 9276, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The NSEC3 records of %{subject} at %{servers} may leave unsigned delegations out, which only a "
            "registry's large zone needs."),
        QT_TRANSLATE_NOOP("Finding", "Names can be inserted there unnoticed. Have opt-out turned off.")},
    {"delegation.nsec3-opt-out-registry", Severity::Info, "RFC 9276, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The NSEC3 records of %{subject} at %{servers} may leave unsigned delegations out, as large "
            "registries do."),
        ""},
    {"delegation.nsec3-salt", Severity::Notice, "RFC 9276, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The NSEC3 record of %{subject} at %{servers} has a salt of %{octets} octets; there should be "
            "none."),
        QT_TRANSLATE_NOOP("Finding", "Have it removed at the next opportunity.")},
    {"delegation.nsec3-salt-differs", Severity::Error, "RFC 5155, 3.1.4",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} have NSEC3 salts of different lengths: %{value} at %{servers}, "
            "%{others} at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare the serials; with equal ones the servers do not have the same zone.")},
    {"delegation.nsec3-several", Severity::Error, "RFC 5155, 7.2",
        QT_TRANSLATE_NOOP(
            "Finding", "More NSEC3 records than the one that is due came for %{subject} from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the server's operator which software it runs; resolvers may refuse the proof.")},
    {"delegation.nsec3param-elsewhere", Severity::Error, "RFC 5155, 4",
        QT_TRANSLATE_NOOP("Finding",
            "The NSEC3PARAM record that is to stand at the apex of %{subject} stands elsewhere, at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the server's operator how the zone is signed; secondary servers cannot prove anything so.")},
    {"delegation.nsec3param-query-failed", Severity::Error, "RFC 5155, 4",
        QT_TRANSLATE_NOOP("Finding",
            "No usable answer to the question for the NSEC3PARAM record of %{subject} came from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask again; if it stays so, ask the server's operator what refuses the question.")},
    {"delegation.nsec3param-several", Severity::Notice, "RFC 5155, 4",
        QT_TRANSLATE_NOOP("Finding", "%{subject} has several NSEC3PARAM records at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "That is usual for a change of parameters at most. Ask the operator.")},
    {"delegation.uses-nsec", Severity::Info, "RFC 4034, 4",
        QT_TRANSLATE_NOOP("Finding", "%{subject} proves what is not there with NSEC."), ""},
    {"delegation.uses-nsec3", Severity::Info, "RFC 5155",
        QT_TRANSLATE_NOOP("Finding", "%{subject} proves what is not there with NSEC3."), ""},
});

} // namespace

std::span<const CatalogueEntry> delegationDenialEntries()
{
    return Entries;
}

} // namespace zonecase::finding
