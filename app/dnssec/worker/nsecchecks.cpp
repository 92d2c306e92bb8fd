// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/denialrecords.h"
#include "app/dnssec/worker/inspection.h"
#include "app/dnssec/worker/walk.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr qsizetype Sha1Size = 20;

/// The parameters of one NSEC3 record, and what is wrong with its owner and next hash.
void checkNsec3(
    const dns::Record &record, const KnownZone &zone, const Seen &seen, Observations &observations)
{
    const finding::Subject subject{u"zone"_s, zone.name.toText()};
    const auto add = [&](const QString &what, const finding::Arguments &args) {
        observations.add(u"chain.nsec3-"_s + what, subject, args, seen);
    };
    const std::optional<Nsec3> nsec3 = Nsec3::from(record);
    if (!nsec3 || nsec3->zone != zone.name || nsec3->ownerHash.size() != Sha1Size)
        add(u"owner"_s, {{u"name"_s, record.owner.toText()}});
    if (!nsec3)
        return;
    if (nsec3->algorithm != 1)
        return add(u"algorithm"_s, {{u"algorithm"_s, qint64(nsec3->algorithm)}});
    if (nsec3->nextHash.size() != Sha1Size)
        add(u"hash-length"_s, {{u"length"_s, qint64(nsec3->nextHash.size())}});
    if (nsec3->flags > 1)
        add(u"flags"_s, {{u"flags"_s, qint64(nsec3->flags)}});
    if (nsec3->iterations > 0)
        add(u"iterations-nonzero"_s, {{u"iterations"_s, qint64(nsec3->iterations)}});
    if (!nsec3->salt.isEmpty())
        add(u"salt"_s, {{u"length"_s, qint64(nsec3->salt.size())}});
}

/// RFC 4034, 4.1.2: no empty octets, and nothing that is no data; NXNAME is the exception (RFC 9824, 2).
void checkTypes(
    const dns::Record &record, const TypeBitmap &types, const Seen &seen, Observations &observations)
{
    constexpr quint16 FirstMeta = 129, LastMeta = 255; // RFC 6895, 3.1
    const finding::Subject subject{u"name"_s, record.owner.toText()};
    const finding::Argument kind = record.type.toText();
    if (types.isPadded())
        observations.add(u"chain.bitmap-padded"_s, subject, {{u"record"_s, kind}}, seen);
    QStringList pseudo;
    if (types.has(dns::type::OPT))
        pseudo << dns::type::OPT.toText();
    for (quint16 type = FirstMeta; type <= LastMeta; ++type)
        if (types.has({type}))
            pseudo << dns::RecordType{type}.toText();
    if (!pseudo.isEmpty())
        observations.add(u"chain.bitmap-pseudo-type"_s, subject,
            {{u"record"_s, kind}, {u"types"_s, pseudo.join(u' ')}}, seen);
}

/// RFC 4035, 2.3: where an NSEC is, it and its signature are there.
void checkOwnTypes(const Nsec &nsec, const Seen &seen, Observations &observations)
{
    if (!nsec.types.has(dns::type::NSEC) || !nsec.types.has(dns::type::RRSIG))
        observations.add(u"chain.nsec-lacks-itself"_s, {u"name"_s, nsec.owner.toText()}, {}, seen);
}

/// RFC 5155, 8.2: NSEC3 records of one answer belong to one chain.
void checkMixed(const QMap<dns::Name, QStringList> &parameters, const Seen &seen, Observations &observations)
{
    for (auto zone = parameters.begin(); zone != parameters.end(); ++zone) {
        QStringList values = *zone;
        values.sort();
        values.removeDuplicates();
        if (values.size() > 1)
            observations.add(u"chain.nsec3-parameters-mixed"_s, {u"zone"_s, zone.key().toText()},
                {{u"values"_s, values.join(u"; "_s)}}, seen);
    }
}

/// A chain ends at the apex: a name that is not after its owner can only be that.
void checkLast(const Nsec &nsec, const KnownZone &zone, const Seen &seen, Observations &observations)
{
    const bool wraps = nsec.next < nsec.owner || nsec.next == nsec.owner;
    if (wraps && nsec.next != zone.name)
        observations.add(u"chain.nsec-last-next"_s, {u"name"_s, nsec.owner.toText()},
            {{u"next"_s, nsec.next.toText()}, {u"zone"_s, zone.name.toText()}}, seen);
}

/// A set of NSEC or NSEC3 records that validates, and who gave it.
struct ShownDenial
{
    dns::RRset set;
    QList<const Seen *> by;
};

/// What anybody can make accuses nobody: it is signed by a key that is trusted, as of the instant, for this owner.
bool holds(const Scene &scene, const KnownZone &zone, const dns::RRset &set)
{
    const int labels = set.owner.labelCount() - (set.owner.isWildcard() ? 1 : 0);
    return std::any_of(set.signatures.begin(), set.signatures.end(), [&](const dns::Record &signature) {
        const std::optional<Rrsig> rrsig = Rrsig::from(signature);
        return rrsig && rrsig->signer == zone.name && rrsig->labels == labels
            && rrsig->inceptionNear(scene.at) <= scene.at
            && rrsig->expirationNear(scene.at).seconds() >= scene.at.seconds()
            && std::any_of(zone.trusted.begin(), zone.trusted.end(), [&](const dns::Record &record) {
                   const std::optional<Dnskey> key = Dnskey::from(record);
                   return key && key->tag == rrsig->keyTag && key->algorithm == rrsig->algorithm
                       && scene.failedChecks < scene.budget.failedChecks
                       && scene.verifies(set, signature, record);
               });
    });
}

/// The denial of a zone, wherever it was seen.
QList<ShownDenial> denialOf(const Scene &scene, const KnownZone &zone)
{
    QList<ShownDenial> shown;
    for (const Seen &seen : scene.seen) {
        for (const OwnedSet &one : seen.owned) {
            if ((one.set.type != dns::type::NSEC && one.set.type != dns::type::NSEC3) || one.zone != &zone)
                continue;
            const auto same = std::find_if(shown.begin(), shown.end(),
                [&one](const ShownDenial &other) { return other.set == one.set; });
            if (same != shown.end())
                same->by << &seen;
            else if (holds(scene, zone, one.set))
                shown.append({one.set, {&seen}});
        }
    }
    return shown;
}

/// A zone's denial, to be asked what it says of a name.
struct ZoneDenial
{
    QList<ShownDenial> shown;
    DenialRecords records;

    /// Who gave the records that the function picks.
    QList<const Seen *> givers(const std::function<bool(const dns::Record &)> &picks) const
    {
        QList<const Seen *> all;
        for (const ShownDenial &one : shown)
            if (std::any_of(one.set.records.begin(), one.set.records.end(), picks))
                all += one.by;
        return all;
    }
};

ZoneDenial zoneDenial(const Scene &scene, const KnownZone &zone)
{
    const QList<ShownDenial> shown = denialOf(scene, zone);
    QList<dns::RRset> sets;
    for (const ShownDenial &one : shown)
        sets << one.set;
    return {shown, DenialRecords(zone.name, sets, scene.budget)};
}

} // namespace

void checkNsec3Parameters(const Scene &scene, Observations &observations)
{
    QMap<dns::Name, QMap<QString, QList<const Seen *>>> parameters;
    for (const Seen &seen : scene.seen) {
        QMap<dns::Name, QStringList> here;
        for (const OwnedSet &one : seen.owned) {
            for (const dns::Record &record : one.set.records) {
                if (const std::optional<Nsec> nsec = Nsec::from(record)) {
                    checkLast(*nsec, *one.zone, seen, observations);
                    checkTypes(record, nsec->types, seen, observations);
                    checkOwnTypes(*nsec, seen, observations);
                }
                if (record.type != dns::type::NSEC3)
                    continue;
                checkNsec3(record, *one.zone, seen, observations);
                if (const std::optional<Nsec3> nsec3 = Nsec3::from(record)) {
                    checkTypes(record, nsec3->types, seen, observations);
                    parameters[one.zone->name][nsec3ParametersOf(record)] << &seen;
                    here[one.zone->name] << nsec3ParametersOf(record);
                }
            }
        }
        checkMixed(here, seen, observations);
    }
    for (auto zone = parameters.begin(); zone != parameters.end(); ++zone) {
        if (zone->size() < 2)
            continue;
        for (auto value = zone->begin(); value != zone->end(); ++value)
            for (const Seen *seen : *value)
                observations.add(u"chain.nsec3-parameters-differ"_s, {u"zone"_s, zone.key().toText()},
                    {{u"value"_s, value.key()}}, *seen);
    }
}

void checkContradictions(const Scene &scene, Observations &observations)
{
    std::map<dns::Name, ZoneDenial> denials;
    for (const KnownZone &zone : scene.zones)
        if (zone.isSigned)
            denials.emplace(zone.name, zoneDenial(scene, zone));
    for (const Seen &seen : scene.seen) {
        for (const OwnedSet &one : seen.owned) {
            const bool inAnswer = seen.message->answer.contains(one.set.records.constFirst());
            const bool isProof = one.set.type == dns::type::NSEC || one.set.type == dns::type::NSEC3;
            const auto denial = denials.find(one.zone->name);
            if (!inAnswer || isProof || denial == denials.cend())
                continue;
            const DenialRecords &records = denial->second.records;
            const dns::Name &name = one.set.owner;
            const Nsec *nsec = records.nsecAt(name);
            const Nsec3 *nsec3 = records.nsec3At(name);
            const Nsec *over = nsec ? nullptr : records.nsecOver(name);
            const Nsec3 *over3 = !nsec3 && records.hasNsec3() && !records.hasNsec() ? records.nsec3Over(name) : nullptr;
            const int labels = name.labelCount() - (name.isWildcard() ? 1 : 0);
            const bool expanded = std::any_of(
                one.set.signatures.begin(), one.set.signatures.end(), [labels](const dns::Record &signature) {
                    const std::optional<Rrsig> rrsig = Rrsig::from(signature);
                    return rrsig && rrsig->labels < labels;
                });
            if (expanded)
                continue;
            const auto add = [&](const QString &what, const finding::Subject &subject, const auto &picks) {
                QStringList servers;
                QList<ExchangeId> evidence;
                for (const Seen *giver : denial->second.givers(picks)) {
                    servers << serverLabel(giver->query.server);
                    evidence += giver->reply.evidence;
                }
                servers.sort();
                servers.removeDuplicates();
                const QString record = records.hasNsec3() ? u"NSEC3"_s : u"NSEC"_s;
                observations.add(u"chain.denial-contradicts-"_s + what, subject,
                    {{u"record"_s, record}, {u"denied_by"_s, servers.join(u", "_s)}}, seen, evidence);
            };
            const bool typeDenied
                = (nsec && !nsec->types.has(one.set.type)) || (nsec3 && !nsec3->types.has(one.set.type));
            const bool nameDenied = (over && !over->next.isSubdomainOf(name)) || (over3 && !over3->isOptOut());
            if (typeDenied)
                add(u"type"_s, {u"rrset"_s, setId(name, one.set.type)}, [&](const dns::Record &record) {
                    const std::optional<Nsec> plain = Nsec::from(record);
                    const std::optional<Nsec3> hashed = Nsec3::from(record);
                    return (plain && nsec && plain->owner == name && !plain->types.has(one.set.type))
                        || (hashed && nsec3 && hashed->ownerHash == nsec3->ownerHash
                            && !hashed->types.has(one.set.type));
                });
            else if (nameDenied)
                add(u"name"_s, {u"name"_s, name.toText()}, [&](const dns::Record &record) {
                    const std::optional<Nsec> plain = Nsec::from(record);
                    const std::optional<Nsec3> hashed = Nsec3::from(record);
                    return (plain && over && plain->owner == over->owner && plain->next == over->next)
                        || (hashed && over3 && hashed->ownerHash == over3->ownerHash
                            && hashed->nextHash == over3->nextHash);
                });
        }
    }
}

} // namespace zonecase::dnssec
