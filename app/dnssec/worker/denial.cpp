// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/denial.h"

#include <algorithm>

namespace zonecase::dnssec {

namespace {

bool isDelegation(const dns::TypeBitmap &types)
{
    return types.has(dns::type::NS) && !types.has(dns::type::SOA);
}

/// RFC 6840, 4.1: a record from above a zone cut (or at a DNAME) says nothing of the names below it.
bool speaksForBelow(const dns::TypeBitmap &types)
{
    return !isDelegation(types) && !types.has(dns::type::DNAME);
}

/// May this record, matching the name, prove that it lacks the type?
bool deniesType(const dns::TypeBitmap &types, dns::RecordType type, bool isRoot)
{
    if (types.has(type) || types.has(dns::type::CNAME))
        return false;
    // RFC 6840, 4.4 and RFC 4035, 5.2: DS is the parent's business, everything else the child's.
    if (type == dns::type::DS)
        return isRoot || !types.has(dns::type::SOA);
    return !isDelegation(types);
}

dns::Name wildcardBelow(const dns::Name &encloser)
{
    return encloser.child("*").value_or(encloser);
}

/// The longest ancestor of the name that the NSEC over it shows to exist.
dns::Name encloserOf(const dns::Nsec &cover, const dns::Name &name)
{
    const dns::Name a = name.commonAncestor(cover.owner);
    const dns::Name b = name.commonAncestor(cover.next);
    return a.labelCount() > b.labelCount() ? a : b;
}

/// Is the covered name there all the same, because names below it are (RFC 4592, 2.2.2)?
bool isEmptyNonTerminal(const dns::Nsec &cover, const dns::Name &name)
{
    return cover.next.isSubdomainOf(name);
}

/// RFC 9824, 2: a record made up for a name that does not exist. Where the server restores the response code to NXDOMAIN,
/// this is its whole proof.
bool deniesOwner(const dns::TypeBitmap &types)
{
    constexpr dns::RecordType NxName{128};
    return types.has(NxName);
}

/// RFC 5155, 7.1 and 8.2: one chain, one set of parameters. A zone may have two while it changes them; each proves alone.
void addToChain(QList<QList<dns::Nsec3>> &chains, const dns::Nsec3 &nsec3)
{
    for (QList<dns::Nsec3> &chain : chains) {
        if (chain.constFirst().iterations != nsec3.iterations || chain.constFirst().salt != nsec3.salt)
            continue;
        chain << nsec3;
        return;
    }
    chains.append(QList<dns::Nsec3>{nsec3});
}

} // namespace

Denial::Denial(const dns::Name &zone, const QList<dns::Record> &verified, const dns::Budget &budget, Hash hash)
    : m_zone(zone)
    , m_budget(budget)
    , m_hash(std::move(hash))
{
    for (const dns::Record &record : verified) {
        // A chain stays within its zone: a next name outside would deny other zones' names.
        if (const std::optional<dns::Nsec> nsec = dns::Nsec::from(record);
            nsec && nsec->owner.isSubdomainOf(zone) && nsec->next.isSubdomainOf(zone))
            m_nsec << *nsec;
        if (const std::optional<dns::Nsec3> nsec3 = dns::Nsec3::from(record);
            nsec3 && nsec3->zone == zone && nsec3->isUsable())
            addToChain(m_chains, *nsec3);
    }
}

Proof Denial::overChains(const std::function<Proof()> &prove) const
{
    constexpr Proof order[]
        = {Proof::Proven, Proof::NotDelegated, Proof::OptOut, Proof::TooManyIterations, Proof::Missing};
    const auto rank = [&order](Proof proof) { return std::find(std::begin(order), std::end(order), proof); };
    Proof best = Proof::Missing;
    for (const QList<dns::Nsec3> &chain : m_chains) {
        m_nsec3 = chain;
        // RFC 9276, 3.2. Beyond the limit nothing is hashed at all, so far beyond it is no other case.
        const bool isTooDear = chain.constFirst().iterations > m_budget.nsec3Insecure;
        best = std::min(best, isTooDear ? Proof::TooManyIterations : prove(),
            [&rank](Proof a, Proof b) { return rank(a) < rank(b); });
    }
    return best;
}

std::optional<QByteArray> Denial::hashed(const dns::Name &name) const
{
    return m_hash(name, m_nsec3.constFirst().iterations, m_nsec3.constFirst().salt);
}

const dns::Nsec3 *Denial::matching(const dns::Name &name) const
{
    const std::optional<QByteArray> hash = hashed(name);
    if (!hash)
        return nullptr;
    const auto it
        = std::find_if(m_nsec3.begin(), m_nsec3.end(), [&hash](const dns::Nsec3 &n) { return n.ownerHash == *hash; });
    return it == m_nsec3.end() ? nullptr : &*it;
}

const dns::Nsec3 *Denial::covering(const dns::Name &name) const
{
    const std::optional<QByteArray> hash = hashed(name);
    if (!hash)
        return nullptr;
    const auto it = std::find_if(m_nsec3.begin(), m_nsec3.end(), [&hash](const dns::Nsec3 &n) {
        if (n.ownerHash < n.nextHash)
            return n.ownerHash < *hash && *hash < n.nextHash;
        return n.ownerHash < *hash || *hash < n.nextHash; // the last of the chain
    });
    return it == m_nsec3.end() ? nullptr : &*it;
}

std::optional<Denial::Encloser> Denial::closestEncloser(const dns::Name &name) const
{
    // RFC 5155, 8.3. The name itself may match: then there is no next closer name.
    for (int labels = name.labelCount(); labels >= m_zone.labelCount(); --labels) {
        const dns::Name candidate = name.ancestor(labels);
        const dns::Nsec3 *match = matching(candidate);
        if (!match)
            continue;
        if (candidate == name)
            return Encloser{candidate, nullptr};
        if (!speaksForBelow(match->types))
            return {};
        return Encloser{candidate, covering(name.ancestor(labels + 1))};
    }
    return {};
}

const dns::Nsec *Denial::nsecMatching(const dns::Name &name) const
{
    const auto it = std::find_if(m_nsec.begin(), m_nsec.end(), [&name](const dns::Nsec &n) { return n.owner == name; });
    return it == m_nsec.end() ? nullptr : &*it;
}

const dns::Nsec *Denial::nsecCovering(const dns::Name &name) const
{
    const auto it = std::find_if(m_nsec.begin(), m_nsec.end(), [this, &name](const dns::Nsec &n) {
        if (name.isSubdomainOf(n.owner) && !speaksForBelow(n.types))
            return false;
        const bool isLast = n.next == m_zone; // RFC 4034, 4.1.1
        return n.owner < name && (name < n.next || isLast) && name.isSubdomainOf(m_zone);
    });
    return it == m_nsec.end() ? nullptr : &*it;
}

Proof Denial::nsecNoData(const dns::Name &name, dns::RecordType type) const
{
    if (const dns::Nsec *match = nsecMatching(name))
        return deniesType(match->types, type, name.isRoot()) ? Proof::Proven : Proof::Missing;
    const dns::Nsec *cover = nsecCovering(name);
    if (!cover)
        return Proof::Missing;
    if (isEmptyNonTerminal(*cover, name))
        return Proof::Proven; // RFC 4035, 3.1.3.2
    const dns::Name wildcard = wildcardBelow(encloserOf(*cover, name));
    if (const dns::Nsec *match = nsecMatching(wildcard))
        return deniesType(match->types, type, false) ? Proof::Proven : Proof::Missing;
    const dns::Nsec *over = nsecCovering(wildcard);
    return over && isEmptyNonTerminal(*over, wildcard) ? Proof::Proven : Proof::Missing;
}

Proof Denial::nsecNameError(const dns::Name &name) const
{
    if (const dns::Nsec *match = nsecMatching(name))
        return deniesOwner(match->types) ? Proof::Proven : Proof::Missing;
    const dns::Nsec *cover = nsecCovering(name);
    if (!cover || isEmptyNonTerminal(*cover, name))
        return Proof::Missing;
    // A wildcard that is an empty non-terminal is there: it makes the name exist without data.
    const dns::Name wildcard = wildcardBelow(encloserOf(*cover, name));
    const dns::Nsec *over = nsecCovering(wildcard);
    return over && !isEmptyNonTerminal(*over, wildcard) ? Proof::Proven : Proof::Missing;
}

Proof Denial::nsec3NoData(const dns::Name &name, dns::RecordType type) const
{
    // RFC 5155, 8.5 to 8.7.
    if (const dns::Nsec3 *match = matching(name))
        return deniesType(match->types, type, name.isRoot()) ? Proof::Proven : Proof::Missing;
    const std::optional<Encloser> encloser = closestEncloser(name);
    if (!encloser || !encloser->nextCloser)
        return Proof::Missing;
    if (const dns::Nsec3 *wildcard = matching(wildcardBelow(encloser->name))) {
        if (!deniesType(wildcard->types, type, false))
            return Proof::Missing;
        return encloser->nextCloser->isOptOut() ? Proof::OptOut : Proof::Proven;
    }
    return encloser->nextCloser->isOptOut() ? Proof::OptOut : Proof::Missing;
}

Proof Denial::nsec3NameError(const dns::Name &name) const
{
    // RFC 5155, 8.4.
    if (const dns::Nsec3 *match = matching(name))
        return deniesOwner(match->types) ? Proof::Proven : Proof::Missing;
    const std::optional<Encloser> encloser = closestEncloser(name);
    if (!encloser || !encloser->nextCloser || !covering(wildcardBelow(encloser->name)))
        return Proof::Missing;
    return encloser->nextCloser->isOptOut() ? Proof::OptOut : Proof::Proven;
}

Proof Denial::nsec3NoDs(const dns::Name &cut) const
{
    // RFC 5155, 8.6 and 8.9.
    if (const dns::Nsec3 *match = matching(cut)) {
        if (match->types.has(dns::type::DS) || match->types.has(dns::type::SOA))
            return Proof::Missing;
        return match->types.has(dns::type::NS) ? Proof::Proven : Proof::NotDelegated;
    }
    const std::optional<Encloser> encloser = closestEncloser(cut);
    if (!encloser || !encloser->nextCloser)
        return Proof::Missing;
    return encloser->nextCloser->isOptOut() ? Proof::OptOut : Proof::Missing;
}

Proof Denial::noData(const dns::Name &name, dns::RecordType type) const
{
    if (nsecNoData(name, type) == Proof::Proven)
        return Proof::Proven;
    return overChains([&] { return nsec3NoData(name, type); });
}

Proof Denial::nameError(const dns::Name &name) const
{
    if (nsecNameError(name) == Proof::Proven)
        return Proof::Proven;
    return overChains([&] { return nsec3NameError(name); });
}

Proof Denial::wildcardAnswer(const dns::Name &name, const dns::Name &closestEncloser) const
{
    // RFC 4035, 5.3.4: the name itself must be shown not to exist, or the wildcard hides it.
    const dns::Nsec *over = nsecCovering(name);
    if (over && encloserOf(*over, name) == closestEncloser && !isEmptyNonTerminal(*over, name))
        return Proof::Proven;
    // RFC 5155, 8.8: the next closer name below the wildcard's parent is covered.
    return overChains([&] {
        const dns::Nsec3 *cover = covering(name.ancestor(closestEncloser.labelCount() + 1));
        if (!cover)
            return Proof::Missing;
        return cover->isOptOut() ? Proof::OptOut : Proof::Proven;
    });
}

Proof Denial::noDs(const dns::Name &cut) const
{
    if (const dns::Nsec *match = nsecMatching(cut)) {
        if (match->types.has(dns::type::DS) || match->types.has(dns::type::SOA))
            return Proof::Missing;
        return match->types.has(dns::type::NS) ? Proof::Proven : Proof::NotDelegated;
    }
    // Shown not to exist, or to be an empty non-terminal: no delegation there.
    if (nsecCovering(cut))
        return Proof::NotDelegated;
    return overChains([&] { return nsec3NoDs(cut); });
}

} // namespace zonecase::dnssec
