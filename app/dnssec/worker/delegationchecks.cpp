// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/crypto.h"
#include "app/dnssec/worker/denialrecords.h"
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

void checkDigests(const dns::RRset &set, const Seen &seen, Observations &observations)
{
    const finding::Subject subject{u"zone"_s, set.owner.toText()};
    int best = 0;
    for (const dns::Record &record : set.records)
        if (const std::optional<Ds> ds = Ds::from(record); ds && ds->hasKnownDigest())
            best = std::max(best, ds->digestType);
    for (const dns::Record &record : set.records) {
        const std::optional<Ds> ds = Ds::from(record);
        if (!ds)
            continue;
        const finding::Arguments type{{u"digest_type"_s, qint64(ds->digestType)}};
        // IANA's registry after RFC 9905 and 9906: 0 is reserved, 1 is SHA-1, 3 is GOST R 34.11-94.
        if (ds->digestType == 0 || ds->digestType == 1 || ds->digestType == 3)
            observations.add(u"chain.ds-digest-forbidden"_s, subject, type, seen);
        if (!ds->hasKnownDigest())
            observations.add(u"chain.ds-digest-unsupported"_s, subject, type, seen);
        if (ds->digestType == 1 && best > 1)
            observations.add(u"chain.ds-digest-ignored"_s, subject, {{u"other"_s, qint64(best)}}, seen);
    }
}

bool isReferralForDs(const Seen &seen)
{
    const dns::Message &message = *seen.message;
    const auto holds = [](const QList<dns::Record> &section, dns::RecordType type, const dns::Name &owner) {
        return std::any_of(section.begin(), section.end(),
            [&](const dns::Record &record) { return record.type == type && record.owner == owner; });
    };
    const bool hasSoa = std::any_of(message.authority.begin(), message.authority.end(),
        [](const dns::Record &record) { return record.type == dns::type::SOA; });
    return message.rcode == 0 && !message.authoritative && message.answer.isEmpty() && !hasSoa
        && holds(message.authority, dns::type::NS, seen.query.name);
}

/// RFC 4035, 2.4: what stands at the child's apex is no DS, whatever its type.
bool isChildsOwn(const dns::RRset &ds)
{
    return std::any_of(ds.signatures.begin(), ds.signatures.end(), [&ds](const dns::Record &signature) {
        const std::optional<Rrsig> rrsig = Rrsig::from(signature);
        return rrsig && rrsig->signer == ds.owner;
    });
}

/// Zones that answer, and that the zone above knows nothing of: the servers of both are the same.
void checkUndelegated(const Scene &scene, const Seen &denied, Observations &observations)
{
    const dns::Name &name = denied.query.name;
    const DenialRecords records(denied.zone, denied.reply.denial, scene.budget);
    const Nsec *nsec = records.nsecAt(name);
    const Nsec3 *nsec3 = records.nsec3At(name);
    if ((nsec && nsec->types.has(dns::type::NS)) || (nsec3 && nsec3->types.has(dns::type::NS)))
        return;
    // RFC 5155, 6: an unsigned delegation may stand in an opt-out span.
    const std::optional<dns::Name> encloser = records.encloser(name);
    const Nsec3 *over = encloser ? records.nsec3Over(name.ancestor(encloser->labelCount() + 1)) : nullptr;
    if (over && over->isOptOut())
        return;
    for (const Seen &other : scene.seen) {
        const bool isApex = other.message && other.query.server == denied.query.server
            && other.query.name.isSubdomainOf(name)
            && std::any_of(other.message->authority.begin(), other.message->authority.end(),
                [&name](const dns::Record &record) {
                    return record.owner == name
                        && (record.type == dns::type::SOA || record.type == dns::type::NS);
                });
        if (isApex && other.reply.authoritative)
            observations.add(u"chain.delegation-missing"_s, {u"zone"_s, name.toText()},
                {{u"parent"_s, denied.zone.toText()}}, denied);
    }
}

} // namespace

void checkDelegations(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        if (!seen.message)
            continue;
        if (seen.reply.kind == Reply::Kind::Referral)
            checkDigests(seen.reply.ds, seen, observations);
        if (seen.query.type != dns::type::DS)
            continue;
        const bool isAnswer = seen.reply.kind == Reply::Kind::Answer && !seen.query.name.isRoot();
        const bool isFromChild = isAnswer && (seen.zone == seen.query.name || isChildsOwn(seen.reply.set));
        if (isFromChild)
            observations.add(u"chain.ds-at-child"_s, {u"zone"_s, seen.query.name.toText()}, {}, seen);
        else if (isAnswer)
            checkDigests(seen.reply.set, seen, observations);
        if (seen.zone != seen.query.name && seen.isNegative())
            checkUndelegated(scene, seen, observations);
        if (seen.zone != seen.query.name && isReferralForDs(seen))
            observations.add(u"chain.ds-query-referred"_s, {u"zone"_s, seen.query.name.toText()}, {}, seen);
    }
}

void checkUnsignedChildren(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        const KnownZone *zone = scene.zone(seen.query.name);
        const bool hasKeys = seen.query.type == dns::type::DNSKEY && seen.reply.kind == Reply::Kind::Answer;
        if (hasKeys && zone && zone->isIsland)
            observations.add(u"chain.signed-without-ds"_s, {u"zone"_s, zone->name.toText()}, {}, seen);
    }
}

} // namespace zonecase::dnssec
