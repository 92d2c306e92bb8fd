// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

namespace zonecase::dnssec {

namespace {

void addNew(QList<dns::Record> &list, const QList<dns::Record> &records)
{
    for (const dns::Record &record : records) {
        const bool known = std::any_of(
            list.begin(), list.end(), [&record](const dns::Record &other) { return other.sameAs(record); });
        if (!known)
            list << record;
    }
}

/// Where a parent's DS set is signed, the DS of those that are not bind nobody.
void keepWhatHolds(QList<dns::Record> &records, const ZoneState &state)
{
    QSet<QByteArray> holding;
    bool any = false;
    for (const Strand &strand : state.strands) {
        any = any || strand.status == Status::Secure;
        for (const DsState &ds : strand.status == Status::Secure ? strand.ds : QList<DsState>())
            holding.insert(QByteArray::fromHex(ds.digest.toLatin1()));
    }
    records.removeIf([&](const dns::Record &record) {
        const std::optional<Ds> ds = Ds::from(record);
        return any && ds && !holding.contains(ds->digest);
    });
}

KnownZone known(const ZoneState &state, const QList<Seen> &seen)
{
    KnownZone zone;
    zone.name = state.name;
    for (const Seen &one : seen) {
        const Reply &reply = one.reply;
        const bool isKeys = one.query.type == dns::type::DNSKEY && one.query.name == state.name;
        if (isKeys && reply.kind == Reply::Kind::Answer)
            addNew(zone.keys, reply.set.records);
        if (one.zone == state.name)
            continue; // a DS that the child gives counts for nothing
        if (one.query.type == dns::type::DS && one.query.name == state.name
            && reply.kind == Reply::Kind::Answer) {
            addNew(zone.ds, reply.set.records);
            zone.dsShownBy += reply.evidence;
        }
        if (reply.kind == Reply::Kind::Referral && reply.cut == state.name && !reply.ds.isEmpty()) {
            addNew(zone.ds, reply.ds.records);
            zone.dsShownBy += reply.evidence;
        }
    }
    keepWhatHolds(zone.ds, state);
    for (const dns::Record &record : std::as_const(zone.keys)) {
        const QString publicKey = QString::fromLatin1(record.rdata.mid(4).toBase64());
        if (std::any_of(state.keys.begin(), state.keys.end(), [&publicKey](const KeyState &key) {
                return key.state == u"secure" && key.publicKey == publicKey;
            }))
            zone.trusted << record;
    }
    // Where ways to it part, one that vouches for its keys is enough for them to be held against it.
    const bool isVouchedFor = std::any_of(state.strands.begin(), state.strands.end(),
        [](const Strand &strand) { return strand.status == Status::Secure; });
    const bool judged = state.status == Status::Secure || state.status == Status::Bogus || isVouchedFor;
    zone.isSigned = judged && !zone.keys.isEmpty();
    zone.isIsland
        = state.status == Status::Insecure && !zone.keys.isEmpty() && isProvenUnsigned(state) && !isVouchedFor;
    return zone;
}

/// More than one set of a signed zone, and a signature over none of them.
QSet<std::pair<dns::Server, dns::Name>> withholding(const Scene &scene)
{
    QMap<std::pair<dns::Server, dns::Name>, int> bare;
    QSet<std::pair<dns::Server, dns::Name>> found, giving;
    for (const Seen &seen : scene.seen) {
        for (const OwnedSet &owned : seen.owned) {
            const std::pair key(seen.query.server, owned.zone->name);
            if (owned.set.signatures.isEmpty())
                ++bare[key];
            else
                giving.insert(key);
        }
    }
    for (auto it = bare.begin(); it != bare.end(); ++it)
        if (it.value() > 1 && !giving.contains(it.key()))
            found.insert(it.key());
    return found;
}

} // namespace

QList<finding::Finding> inspect(const QList<Seen> &seen, const QList<ZoneState> &zones,
    Instant at, dns::SignatureMemo &memo, const dns::Budget &budget)
{
    Scene scene{{}, {}, at, &memo, budget, 0, {}};
    for (const ZoneState &state : zones)
        scene.zones << known(state, seen);
    for (const Seen &one : seen)
        if (scene.zone(one.zone)) // the rest was asked for the addresses of name servers alone
            scene.seen << one;
    for (Seen &one : scene.seen)
        one.owned = setsToBeSigned(scene, one);
    scene.withholding = withholding(scene);
    Observations observations(scene);
    for (const auto check : {checkSignatures, checkKeySets, checkDelegations, checkUnsignedChildren,
             checkDenials, checkNsec3Parameters, checkNsec3Param, checkContradictions, checkChildRecords,
             checkAliases, checkResponses, checkEdns, checkExistence})
        check(scene, observations);
    return observations.findings();
}

} // namespace zonecase::dnssec
