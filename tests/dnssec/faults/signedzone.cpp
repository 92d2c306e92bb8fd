// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/signedzone.h"

#include "tests/support/messagebuilder.h"

#include "app/dns/worker/crypto.h"
#include "app/lab/worker/zone.h"
#include "app/lab/worker/zonesigner.h"

#include <QtEndian>

#include <algorithm>

namespace zonecase::faults {

namespace type = dns::type;

namespace {

QByteArray be(quint64 value, int octets)
{
    QByteArray bytes;
    for (int i = octets - 1; i >= 0; --i)
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
    return bytes;
}

} // namespace

QByteArray base32Hex(const QByteArray &bytes)
{
    return lab::base32Hex(bytes);
}

dns::RRset setOf(
    const dns::Name &owner, dns::RecordType recordType, quint32 ttl, const QList<QByteArray> &rdata)
{
    dns::RRset set{owner, recordType, ttl, {}, {}};
    for (const QByteArray &one : rdata)
        set.records.append({owner, recordType, 1, ttl, one, one, {}});
    std::sort(set.records.begin(), set.records.end(),
        [](const dns::Record &a, const dns::Record &b) { return a.canonicalRdata < b.canonicalRdata; });
    return set;
}

QByteArray nsecRdata(const dns::Name &next, const QList<dns::RecordType> &types)
{
    return next.wire() + lab::typeBitmap(types);
}

QByteArray nsec3Rdata(int algorithm, int flags, int iterations, const QByteArray &salt,
    const QByteArray &next, const QList<dns::RecordType> &types)
{
    return be(quint64(algorithm), 1) + be(quint64(flags), 1) + be(quint64(iterations), 2)
        + be(quint64(salt.size()), 1) + salt + be(quint64(next.size()), 1) + next + lab::typeBitmap(types);
}

QByteArray nsec3ParamRdata(int algorithm, int flags, int iterations, const QByteArray &salt)
{
    return be(quint64(algorithm), 1) + be(quint64(flags), 1) + be(quint64(iterations), 2)
        + be(quint64(salt.size()), 1) + salt;
}

SignedZone::SignedZone(const ZonePlan &plan)
    : m_plan(plan)
{
    for (const dns::Record &record : test::records(plan.records)) {
        dns::RRset &set = nodes[record.owner][record.type];
        if (set.isEmpty())
            set = {record.owner, record.type, record.ttl, {}, {}};
        set.records << record;
        std::sort(set.records.begin(), set.records.end(),
            [](const dns::Record &a, const dns::Record &b) { return a.canonicalRdata < b.canonicalRdata; });
    }
    for (const dns::RRset &set : plan.more)
        nodes[set.owner][set.type] = set;
    if (plan.keys.isEmpty())
        return;
    QList<QByteArray> keys;
    for (const SigningKey &key : plan.keys)
        keys << key.dnskeyRdata();
    nodes[apex()][type::DNSKEY] = setOf(apex(), type::DNSKEY, 3600, keys);
    const bool isHashed = plan.denial == ZonePlan::Denial::Nsec3;
    if (isHashed && plan.hasNsec3Param)
        nodes[apex()][type::NSEC3PARAM]
            = setOf(apex(), type::NSEC3PARAM, 0, {nsec3ParamRdata(1, 0, plan.iterations, plan.salt)});
    if (isHashed)
        addNsec3(300);
    else
        addNsec(300);
    for (auto &[name, sets] : nodes) {
        const std::optional<dns::Name> cut = cutAbove(name);
        for (auto &[setType, set] : sets)
            if (!cut || (*cut == name && (setType == type::DS || setType == type::NSEC)))
                sign(set);
    }
}

dns::RRset &SignedZone::set(const QString &owner, dns::RecordType setType)
{
    return nodes[test::name(owner)][setType];
}

const dns::RRset *SignedZone::find(const dns::Name &owner, dns::RecordType setType) const
{
    const auto node = nodes.find(owner);
    if (node == nodes.end())
        return nullptr;
    const auto it = node->second.find(setType);
    return it == node->second.end() || it->second.isEmpty() ? nullptr : &it->second;
}

bool SignedZone::exists(const dns::Name &name) const
{
    const auto it = nodes.lower_bound(name);
    return it != nodes.end() && it->first.isSubdomainOf(name);
}

std::optional<dns::Name> SignedZone::cutAbove(const dns::Name &name) const
{
    for (int labels = apex().labelCount() + 1; labels <= name.labelCount(); ++labels)
        if (find(name.ancestor(labels), type::NS))
            return name.ancestor(labels);
    return {};
}

dns::Name SignedZone::closestEncloser(const dns::Name &name) const
{
    dns::Name up = name;
    while (up != apex() && !exists(up))
        up = up.parent();
    return up;
}

const dns::RRset *SignedZone::nsecFor(const dns::Name &name) const
{
    for (auto it = nodes.upper_bound(name); it != nodes.begin();)
        if (const dns::RRset *nsec = find((--it)->first, type::NSEC))
            return nsec;
    return nullptr;
}

QByteArray SignedZone::hashOf(const dns::Name &name) const
{
    return dns::nsec3Hash(name, m_plan.iterations, m_plan.salt);
}

const dns::RRset *SignedZone::nsec3At(const dns::Name &name) const
{
    const auto it = nsec3.find(hashOf(name));
    return it == nsec3.end() ? nullptr : &it->second;
}

const dns::RRset *SignedZone::nsec3Over(const dns::Name &name) const
{
    const auto it = nsec3.lower_bound(hashOf(name));
    if (nsec3.empty())
        return nullptr;
    return it == nsec3.begin() ? &nsec3.rbegin()->second : &std::prev(it)->second;
}

bool SignedZone::isAuthoritative(const dns::Name &name) const
{
    const std::optional<dns::Name> cut = cutAbove(name);
    return !cut || *cut == name;
}

QList<dns::RecordType> SignedZone::typesAt(const dns::Name &name) const
{
    QList<dns::RecordType> types;
    const bool isCut = cutAbove(name) == name;
    bool anySigned = false;
    if (const auto node = nodes.find(name); node != nodes.end())
        for (const auto &[setType, set] : node->second) {
            if (isCut && setType != type::NS && setType != type::DS)
                continue;
            types << setType;
            anySigned = anySigned || !isCut || setType == type::DS;
        }
    if (anySigned)
        types << type::RRSIG;
    return types;
}

void SignedZone::addNsec(quint32 ttl)
{
    QList<dns::Name> owners;
    for (const auto &[name, sets] : nodes)
        if (isAuthoritative(name))
            owners << name;
    for (qsizetype i = 0; i < owners.size(); ++i) {
        QList<dns::RecordType> types = typesAt(owners[i]);
        if (!types.contains(type::RRSIG))
            types << type::RRSIG;
        types << type::NSEC;
        nodes[owners[i]][type::NSEC]
            = setOf(owners[i], type::NSEC, ttl, {nsecRdata(owners[(i + 1) % owners.size()], types)});
    }
}

void SignedZone::addNsec3(quint32 ttl)
{
    std::map<QByteArray, QList<dns::RecordType>> chain;
    for (const auto &[name, sets] : nodes) {
        const bool bareCut = cutAbove(name) == name && !find(name, type::DS);
        if (!isAuthoritative(name) || (m_plan.optOut && bareCut))
            continue;
        for (dns::Name up = name; up != apex(); up = up.parent())
            if (!nodes.contains(up))
                chain[hashOf(up)] = {};
        chain[hashOf(name)] = typesAt(name);
    }
    for (auto it = chain.begin(); it != chain.end(); ++it) {
        const auto next = std::next(it) == chain.end() ? chain.begin() : std::next(it);
        dns::RRset set = setOf(apex().child(base32Hex(it->first)).value_or(apex()), type::NSEC3, ttl,
            {nsec3Rdata(1, m_plan.optOut ? 1 : 0, m_plan.iterations, m_plan.salt, next->first, it->second)});
        sign(set);
        nsec3[it->first] = set;
    }
}

void SignedZone::put(const dns::RRset &given)
{
    dns::RRset set = given;
    sign(set);
    nodes[set.owner][set.type] = set;
}

void SignedZone::sign(dns::RRset &set, const Forgery &forgery) const
{
    set.signatures.clear();
    const bool isKeys = set.type == type::DNSKEY;
    for (const SigningKey &key : m_plan.keys) {
        const bool isKsk = key.flags & 1;
        const bool alone = std::none_of(m_plan.keys.begin(), m_plan.keys.end(), [&](const SigningKey &other) {
            return other.algorithm() == key.algorithm() && (other.flags & 1) != (key.flags & 1);
        });
        if (alone || isKsk == isKeys)
            signWith(set, key, forgery);
    }
}

void SignedZone::signWith(dns::RRset &set, const SigningKey &key, const Forgery &forgery) const
{
    const int labels = forgery.labels.value_or(set.owner.labelCount() - (set.owner.isWildcard() ? 1 : 0));
    const quint32 ttl = forgery.originalTtl.value_or(set.ttl);
    const dns::Name signer = forgery.signer.value_or(apex());
    QByteArray head = be(set.type.value, 2) + be(quint64(forgery.algorithm.value_or(key.algorithm())), 1)
        + be(quint64(labels), 1) + be(ttl, 4)
        + be(quint64(forgery.expiration.value_or(m_plan.expiration).seconds()), 4)
        + be(quint64(forgery.inception.value_or(m_plan.inception).seconds()), 4)
        + be(quint64(forgery.tag.value_or(key.tag())), 2) + signer.wire();
    QByteArray data = head;
    for (const dns::Record &record : set.records)
        data += set.owner.wire() + be(set.type.value, 2) + be(1, 2) + be(ttl, 4)
            + be(quint64(record.canonicalRdata.size()), 2) + record.canonicalRdata;
    QByteArray signature = key.sign(data);
    if (forgery.broken)
        signature[signature.size() / 2] = static_cast<char>(signature[signature.size() / 2] ^ 1);
    signature.chop(forgery.cut);
    const QByteArray rdata = head + signature;
    set.signatures.append({set.owner, type::RRSIG, 1, set.ttl, rdata, rdata, {}});
}

QList<dns::RRset *> SignedZone::signedSets()
{
    QList<dns::RRset *> sets;
    for (auto &[name, ofName] : nodes)
        for (auto &[setType, set] : ofName)
            if (!set.signatures.isEmpty())
                sets << &set;
    for (auto &[hash, set] : nsec3)
        sets << &set;
    return sets;
}

void SignedZone::signAll(const Forgery &forgery)
{
    for (dns::RRset *set : signedSets())
        sign(*set, forgery);
}

} // namespace zonecase::faults
