// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/inspection.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// RFC 5155, 4.2, whose fields an NSEC3 record begins with (3.2).
struct Parameters
{
    int algorithm = 0;
    int flags = 0;
    int iterations = 0;
    QByteArray salt;

    static std::optional<Parameters> from(const dns::Record &record)
    {
        const QByteArray &bytes = record.rdata;
        const bool hasThem = record.type == dns::type::NSEC3 || record.type == dns::type::NSEC3PARAM;
        if (!hasThem || bytes.size() < 5 || bytes.size() < 5 + static_cast<quint8>(bytes[4]))
            return {};
        return Parameters{static_cast<quint8>(bytes[0]), static_cast<quint8>(bytes[1]),
            qFromBigEndian<quint16>(bytes.constData() + 2), bytes.mid(5, static_cast<quint8>(bytes[4]))};
    }
};

/// The parameters of the zone's NSEC3 records at one server.
QStringList usedAt(const Scene &scene, const KnownZone &zone, const dns::Server &server)
{
    QStringList used;
    for (const Seen &seen : scene.seen) {
        if (seen.query.server != server)
            continue;
        for (const OwnedSet &owned : seen.owned)
            for (const dns::Record &record : owned.zone == &zone ? owned.set.records : QList<dns::Record>())
                if (Nsec3::from(record))
                    used << nsec3ParametersOf(record);
    }
    used.removeDuplicates();
    used.sort();
    return used;
}

void checkRecords(
    const KnownZone &zone, const Seen &seen, const QStringList &used, Observations &observations)
{
    const finding::Subject subject{u"zone"_s, zone.name.toText()};
    QStringList declared;
    for (const dns::Record &record : seen.reply.set.records) {
        const std::optional<Parameters> parameters = Parameters::from(record);
        if (!parameters)
            continue;
        if (parameters->algorithm != 1)
            observations.add(u"chain.nsec3param-algorithm"_s, subject,
                {{u"algorithm"_s, qint64(parameters->algorithm)}}, seen);
        if (parameters->flags != 0)
            observations.add(
                u"chain.nsec3param-flags"_s, subject, {{u"flags"_s, qint64(parameters->flags)}}, seen);
        else
            declared << nsec3ParametersOf(record);
    }
    declared.sort();
    // RFC 5155, 7.1: the NSEC3 records that a server gives are those of a declared chain.
    const bool fits = std::all_of(
        used.begin(), used.end(), [&declared](const QString &value) { return declared.contains(value); });
    if (!fits && !declared.isEmpty())
        observations.add(u"chain.nsec3param-differs"_s, subject,
            {{u"declared"_s, declared.join(u"; "_s)}, {u"used"_s, used.join(u"; "_s)}}, seen);
}

} // namespace

QString nsec3ParametersOf(const dns::Record &record)
{
    const std::optional<Parameters> parameters = Parameters::from(record);
    if (!parameters)
        return {};
    const QString salt = parameters->salt.isEmpty() ? u"-"_s : QString::fromLatin1(parameters->salt.toHex());
    return u"%1 %2 %3"_s.arg(parameters->algorithm).arg(parameters->iterations).arg(salt);
}

void checkNsec3Param(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        const KnownZone *zone = scene.zone(seen.query.name);
        if (seen.query.type != dns::type::NSEC3PARAM || !zone || seen.zone != zone->name || !zone->isSigned)
            continue;
        const QStringList used = usedAt(scene, *zone, seen.query.server);
        if (seen.reply.kind == Reply::Kind::Answer)
            checkRecords(*zone, seen, used, observations);
        else if (seen.reply.kind == Reply::Kind::NoData && !used.isEmpty())
            observations.add(u"chain.nsec3param-missing"_s, {u"zone"_s, zone->name.toText()}, {}, seen);
    }
}

} // namespace zonecase::dnssec
