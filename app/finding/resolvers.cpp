// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// The subject is "name/type", or the resolver. A difference is not yet a cause.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"resolver.agree", Severity::Info, "",
        QT_TRANSLATE_NOOP(
            "Finding", "All %{count} resolvers give for %{subject} what its own servers say: “%{answer}”."),
        ""},
    {"resolver.differs", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} answers %{subject} with “%{answer}”; the zone's own servers say “%{authority}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Look at when its cache took the answer in, and compare with earlier answers of the zone: it may "
            "be an old "
            "answer, one made for that network, or a wrong one.")},
    {"resolver.denies", Severity::Warning, "RFC 2308, 5",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} says that %{subject} does not exist; the zone's own servers say “%{authority}”."),
        QT_TRANSLATE_NOOP("Finding",
            "It may have asked while the name was missing, or filter it. Ask its operator, and ask again "
            "when the "
            "negative answer has expired.")},
    {"resolver.answers-nonexistent", Severity::Warning, "RFC 2308, 2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} answers %{subject} with “%{answer}”; the zone's own servers say that the name does "
            "not exist."),
        QT_TRANSLATE_NOOP("Finding",
            "See whether it does so for every name that does not exist; else it may be an old answer.")},
    {"resolver.invents-answers", Severity::Error, "RFC 2308, 2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} invents answers: for %{name}, which does not exist, it says “%{answer}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Do not take its answers as proof that a name exists. Whoever mistypes a name there is led to "
            "“%{answer}”.")},
    {"resolver.servfail-cured-by-cd", Severity::Error, "RFC 4035, 3.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} refuses to answer %{subject} because validation fails; without checking it gives "
            "“%{answer}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Its users are protected but cut off. Look at the chain: what it has in its cache no longer fits "
            "the zone's "
            "keys.")},
    {"resolver.servfail", Severity::Error, "RFC 1035, 4.1.1",
        QT_TRANSLATE_NOOP("Finding", "%{resolver} fails to answer %{subject} (SERVFAIL)."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask it again in a minute. Look at the delegation: the zone's servers may not be reachable from "
            "there.")},
    {"resolver.servfail-once", Severity::Warning, "RFC 1035, 4.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} failed to answer %{subject} (SERVFAIL), and answered when it was asked again at "
            "once."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask it some more times: it may not have reached the zone's servers in time, or one of several "
            "servers "
            "behind its address fails.")},
    {"resolver.refuses", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "%{resolver} answers %{subject} with %{rcode}."),
        QT_TRANSLATE_NOOP("Finding", "It may not serve your network; leave it out or ask its operator.")},
    {"resolver.not-asked", Severity::Warning, "RFC 6890",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} was not asked for %{subject}: its address is for special purposes, or its address "
            "family is "
            "switched off."),
        QT_TRANSLATE_NOOP("Finding", "Allow the address if the resolver is yours.")},
    {"resolver.silent", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding", "%{resolver} gave no usable answer to %{subject}: %{failure}."),
        QT_TRANSLATE_NOOP("Finding", "Ask it again, over TCP and from another network.")},
    {"resolver.ttl-raised", Severity::Notice, "RFC 2181, 8",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} gives %{subject} a TTL of %{ttl} s, more than the %{original} s of the zone."),
        QT_TRANSLATE_NOOP("Finding",
            "It keeps answers longer than it should, or the zone has lowered the TTL since. Its copy cannot "
            "be dated and "
            "may outlive a correction.")},
    {"resolver.authority-differs", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The zone's own servers disagree on %{subject}: “%{answer}” at %{servers}, “%{others}” at "
            "others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare their serials with a delegation probe before you judge any resolver.")},
    {"resolver.authority-bogus", Severity::Error, "RFC 4035, 5",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} say “%{answer}” for %{subject}, and that does not validate: the zone is signed, and the "
            "signature is %{state}. It is not taken for the zone's word."),
        QT_TRANSLATE_NOOP("Finding",
            "Validate the name from the trust anchor down. If the zone's keys and times are in order, somebody else "
            "answers in its servers' place.")},
    {"resolver.authority-unproven", Severity::Error, "RFC 4035, 5",
        QT_TRANSLATE_NOOP("Finding",
            "The zone's own answer to %{subject} does not validate: there is nothing to compare the resolvers with."),
        QT_TRANSLATE_NOOP("Finding", "Validate the name from the trust anchor down to see where the chain breaks.")},
    {"resolver.parents-differ", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of the parent of %{subject} disagree on its servers: %{servers} lead to %{ns}, others to "
            "%{others}."),
        QT_TRANSLATE_NOOP("Finding",
            "Run a delegation probe. If the holder asked for no change, somebody has changed the delegation at some of "
            "the parent's servers, or answers in their place.")},
    {"resolver.no-authority", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "No server of the zone itself answered for %{subject}: there is nothing to compare the resolvers "
            "with."),
        QT_TRANSLATE_NOOP("Finding", "Run a delegation probe to see which servers fail.")},
    {"resolver.several-caches", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "Behind %{resolver} stand %{count} caches at the least: so many copies of %{subject} answer in "
            "turn."),
        QT_TRANSLATE_NOOP("Finding",
            "One answer says nothing of the others. Ask it again, more often, before you call it clean.")},
    {"resolver.answers-vary", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} gives different answers to %{subject} within one run: “%{answer}” and “%{others}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Either several caches stand behind it, or it took the answer in anew meanwhile. Ask it again, "
            "and "
            "count on all that it gave.")},
    {"resolver.stale", Severity::Notice, "RFC 8767, 4",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} says of its answer to %{subject} that it is a copy whose time has run out: it cannot "
            "be told how long it goes on."),
        QT_TRANSLATE_NOOP("Finding",
            "It cannot reach the zone's servers from there, or has not tried; or somebody forges the answer and "
            "says so. Ask its operator to flush the name.")},
    {"resolver.ttl-frozen", Severity::Notice, "RFC 1035, 3.2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "%{resolver} gives %{subject} a TTL of %{ttl} s again and again; it does not fall."),
        QT_TRANSLATE_NOOP("Finding",
            "Its copy can be neither dated nor counted on to end. Ask its operator what stands before the "
            "cache.")},
    {"resolver.ttl-capped", Severity::Info, "RFC 8767, 4",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} cuts TTLs: it began to count %{subject} at %{ttl} s, and the zone gives %{original} "
            "s."),
        ""},
    {"resolver.filled-by-asking", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} had nothing of %{subject} in its cache: our own question at %{at} brought it in."),
        QT_TRANSLATE_NOOP(
            "Finding", "It shows what the resolver gets today, not what its users had before.")},
    {"resolver.blast-sampled", Severity::Warning, "RFC 1035, 3.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "What is wrong about %{subject} is in caches that were asked until %{until}: %{resolver} is the "
            "last, "
            "with %{records}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Count on it until then, unless the operators flush their caches. Ask them to.")},
    {"resolver.blast-ends", Severity::Warning, "RFC 2181, 5.4.1",
        QT_TRANSLATE_NOOP("Finding",
            "Withdrawn at %{withdrawn}, what is wrong about %{subject} can be in any correct cache until "
            "%{until} "
            "(%{links} s)."),
        QT_TRANSLATE_NOOP("Finding",
            "Keep the countermeasures up until then. Resolvers that serve stale answers may be later.")},
    {"resolver.blast-at-least", Severity::Warning, "RFC 2181, 5.4.1",
        QT_TRANSLATE_NOOP("Finding",
            "Withdrawn at %{withdrawn}, what is wrong about %{subject} can be in correct caches until "
            "%{until} at "
            "the least (%{links} s): nobody tells all of its TTLs any more."),
        QT_TRANSLATE_NOOP("Finding",
            "Look in earlier runs of the case for the TTLs with which it was given, and keep the "
            "countermeasures up.")},
    {"resolver.blast-lasts", Severity::Warning, "RFC 2181, 5.4.1",
        QT_TRANSLATE_NOOP("Finding",
            "What is wrong about %{subject} can be in correct caches for %{seconds} s after the last server "
            "has "
            "stopped giving it (%{links} s)."),
        QT_TRANSLATE_NOOP("Finding",
            "Note the time at which the last server is right again, and run this once more with "
            "--withdrawn.")},
    {"resolver.blast-lasts-at-least", Severity::Warning, "RFC 2181, 5.4.1",
        QT_TRANSLATE_NOOP("Finding",
            "What is wrong about %{subject} can be in correct caches for %{seconds} s at least after the last server has stopped "
            "giving it (%{links} s): nobody tells how long some of it may be kept."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder for the TTLs of before, note the time at which the last server is right again, and run this once more "
            "with --withdrawn.")},
    {"resolver.blast-endless", Severity::Warning, "RFC 8767, 5",
        QT_TRANSLATE_NOOP("Finding",
            "How long %{resolvers} will serve what is wrong about %{subject} cannot be told from its TTL."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operators to flush the name, and look again.")},
    {"resolver.blast-none", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "No server and no resolver that was asked gives what is said to be wrong about %{subject}."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers that were not asked may still have it.")},
    {"resolver.tail", Severity::Warning, "RFC 1035, 3.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "Of the resolvers asked, %{count} differ from the zone on %{subject}. If theirs are cached "
            "copies, the last of them is gone at %{until} (%{resolver})."),
        QT_TRANSLATE_NOOP("Finding",
            "Count on it until then, unless the operators flush their caches. Resolvers that were not asked "
            "may keep "
            "theirs longer.")},
});

} // namespace

std::span<const CatalogueEntry> resolverEntries()
{
    return Entries;
}

} // namespace zonecase::finding
