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
            "Asked not to validate it gave no answer either. Look at the delegation: the zone's servers may "
            "not be "
            "reachable from there.")},
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
            "It keeps answers longer than it should, so its copy cannot be dated and may outlive a "
            "correction.")},
    {"resolver.authority-differs", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The zone's own servers disagree on %{subject}: “%{answer}” at %{servers}, “%{others}” at "
            "others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare their serials with a delegation probe before you judge any resolver.")},
    {"resolver.no-authority", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "No server of the zone itself answered for %{subject}: there is nothing to compare the resolvers "
            "with."),
        QT_TRANSLATE_NOOP("Finding", "Run a delegation probe to see which servers fail.")},
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
