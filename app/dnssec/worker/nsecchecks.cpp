// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/denialrecords.h"
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

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

/// NSEC and NSEC3 sets of a zone, wherever they were seen.
QList<dns::RRset> denialOf(const Scene &scene, const KnownZone &zone)
{
    QList<dns::RRset> sets;
    for (const Seen &seen : scene.seen) {
        for (const OwnedSet &one : seen.owned)
            if ((one.set.type == dns::type::NSEC || one.set.type == dns::type::NSEC3) && one.zone == &zone
                && !one.set.signatures.isEmpty() && !sets.contains(one.set))
                sets << one.set;
    }
    return sets;
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
    QMap<dns::Name, DenialRecords> denials;
    for (const KnownZone &zone : scene.zones)
        if (zone.isSigned)
            denials.insert(zone.name, DenialRecords(zone.name, denialOf(scene, zone), scene.budget));
    for (const Seen &seen : scene.seen) {
        for (const OwnedSet &one : seen.owned) {
            const bool inAnswer = seen.message->answer.contains(one.set.records.constFirst());
            const bool isProof = one.set.type == dns::type::NSEC || one.set.type == dns::type::NSEC3;
            const auto records = denials.constFind(one.zone->name);
            if (!inAnswer || isProof || records == denials.cend())
                continue;
            const dns::Name &name = one.set.owner;
            const finding::Subject subject{u"rrset"_s, setId(name, one.set.type)};
            const Nsec *nsec = records->nsecAt(name);
            const Nsec3 *nsec3 = records->nsec3At(name);
            const Nsec *over = nsec ? nullptr : records->nsecOver(name);
            const int labels = name.labelCount() - (name.isWildcard() ? 1 : 0);
            const bool expanded = std::any_of(
                one.set.signatures.begin(), one.set.signatures.end(), [labels](const dns::Record &signature) {
                    const std::optional<Rrsig> rrsig = Rrsig::from(signature);
                    return rrsig && rrsig->labels < labels;
                });
            if (expanded)
                continue;
            const bool typeDenied
                = (nsec && !nsec->types.has(one.set.type)) || (nsec3 && !nsec3->types.has(one.set.type));
            const bool nameDenied = (over && !over->next.isSubdomainOf(name))
                || (!nsec3 && records->hasNsec3() && !records->hasNsec() && records->nsec3Over(name)
                    && !records->nsec3Over(name)->isOptOut());
            const QString record = records->hasNsec3() ? u"NSEC3"_s : u"NSEC"_s;
            if (typeDenied)
                observations.add(u"chain.denial-contradicts-type"_s, subject, {{u"record"_s, record}}, seen);
            else if (nameDenied)
                observations.add(u"chain.denial-contradicts-name"_s, {u"name"_s, name.toText()},
                    {{u"record"_s, record}}, seen);
        }
    }
}

} // namespace zonecase::dnssec
