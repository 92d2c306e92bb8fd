// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/validation.h"

#include "app/lab/worker/denialproof.h"
#include "app/lab/worker/signatures.h"

#include <algorithm>

namespace zonecase::lab {

Validation::Trust Validation::enter(const dns::Name &zone, const QList<dns::Record> &ds)
{
    const auto entry = m_iteration.lookUp(zone, dns::type::DNSKEY);
    if (!entry || entry->kind != CacheEntry::Kind::Set)
        return {};
    const QList<dns::Record> keys = entry->set.records;
    if (!isSignedBy(entry->set, zone, keysOfDs(ds, keys), m_iteration.now()))
        return {};
    return {Security::Secure, zone, keys};
}

bool Validation::proofHolds(const Trust &trust, const QList<dns::RRset> &proof) const
{
    return std::all_of(proof.begin(), proof.end(),
        [&](const dns::RRset &set) { return isSignedBy(set, trust.zone, trust.keys, m_iteration.now()); });
}

Validation::Trust Validation::step(const Trust &above, const dns::Name &name, bool *done)
{
    const auto entry = m_iteration.lookUp(name, dns::type::DS);
    if (!entry)
        return {};
    if (entry->kind == CacheEntry::Kind::Set) {
        if (!isSignedBy(entry->set, above.zone, above.keys, m_iteration.now()))
            return {};
        return entry->set.type == dns::type::DS ? enter(name, entry->set.records)
                                                : above; // an alias is no cut
    }
    if (!proofHolds(above, entry->proof))
        return {};
    const DenialProof proof(entry->proof);
    if (entry->kind == CacheEntry::Kind::NoName) {
        *done = true;
        return proof.noName(name) ? above : Trust();
    }
    if (proof.insecureDelegation(name))
        return {Security::Insecure, name, {}};
    return proof.noType(name, dns::type::DS) ? above : Trust();
}

Validation::Trust Validation::trustFor(const dns::Name &name)
{
    Trust trust = m_anchors.isEmpty() ? Trust{Security::Insecure, {}, {}} : enter({}, m_anchors);
    bool done = false;
    for (int labels = 1; labels <= name.labelCount() && trust.security == Security::Secure && !done; ++labels)
        trust = step(trust, name.ancestor(labels), &done);
    return trust;
}

Security Validation::judgeSet(const Trust &trust, const CacheEntry &entry) const
{
    if (!isSignedBy(entry.set, trust.zone, trust.keys, m_iteration.now()))
        return Security::Bogus;
    const int labels = signedLabels(entry.set);
    if (labels >= entry.set.owner.labelCount() || entry.set.owner.isWildcard())
        return Security::Secure;
    const bool sound
        = proofHolds(trust, entry.proof) && DenialProof(entry.proof).nothingCloser(entry.set.owner, labels);
    return sound ? Security::Secure : Security::Bogus;
}

Security Validation::judgeDenial(
    const Trust &trust, const dns::Name &name, dns::RecordType type, const CacheEntry &entry) const
{
    if (entry.proof.isEmpty() || !proofHolds(trust, entry.proof))
        return Security::Bogus;
    const DenialProof proof(entry.proof);
    const bool noName = entry.kind == CacheEntry::Kind::NoName;
    const bool proved = noName ? proof.noName(name) : proof.noType(name, type);
    return proved ? Security::Secure : proof.insecureDelegation(name) ? Security::Insecure : Security::Bogus;
}

Security Validation::judge(const dns::Name &name, dns::RecordType type, const CacheEntry &entry)
{
    if (entry.security != Security::Unchecked)
        return entry.security;
    const Trust trust = trustFor(type == dns::type::DS ? name.parent() : name);
    Security security = trust.security;
    if (security == Security::Secure)
        security = entry.kind == CacheEntry::Kind::Set ? judgeSet(trust, entry)
                                                       : judgeDenial(trust, name, type, entry);
    const dns::RecordType kept = entry.kind == CacheEntry::Kind::Set ? entry.set.type : type;
    m_iteration.cache().setSecurity(name, kept, security);
    return security;
}

} // namespace zonecase::lab
