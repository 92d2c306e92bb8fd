// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/earlierversions.h"

#include "app/dns/recordlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

bool isSameData(const EarlierVersion &version, const QString &rcode, const QStringList &answer)
{
    return version.rcode == rcode && dns::withoutTtls(version.answer) == dns::withoutTtls(answer);
}

} // namespace

EarlierVersions::EarlierVersions(const ComparisonRequest &request)
    : m_names(request.names)
    , m_types(request.types)
{
}

void EarlierVersions::add(const dns::Name &name, dns::RecordType type, const QString &rcode, const QStringList &answer,
    Instant seen, bool accepted, bool secured)
{
    const std::optional<Instant> securedSince = secured ? std::optional(seen) : std::nullopt;
    const bool saysSomething = rcode == u"NOERROR"_s || rcode == u"NXDOMAIN"_s;
    if (!saysSomething || !m_names.contains(name) || !m_types.contains(type))
        return;
    QList<qsizetype> &places = m_places[{name, type}];
    // Since other data were seen: with which TTLs is kept, each once, as copies are dated by them.
    for (auto place = places.rbegin(); place != places.rend() && isSameData(m_all[*place], rcode, answer); ++place) {
        EarlierVersion &before = m_all[*place];
        if (before.answer != answer)
            continue;
        before.seen.to = seen;
        before.accepted |= accepted;
        if (!before.securedSince)
            before.securedSince = securedSince;
        return;
    }
    places << m_all.size();
    m_all << EarlierVersion{name, type, rcode, answer, {seen, seen}, accepted, securedSince};
}

void EarlierVersions::add(const Comparison &comparison, Instant seen, bool accepted)
{
    for (const Truth &truth : comparison.truth)
        add(truth.name, truth.type, truth.rcode, truth.answer, seen, accepted);
}

QList<EarlierVersion> EarlierVersions::newest() const
{
    constexpr qsizetype Most = 2000;
    qsizetype others = std::count_if(
        m_all.begin(), m_all.end(), [](const EarlierVersion &one) { return !one.accepted; });
    QList<EarlierVersion> kept;
    for (const EarlierVersion &one : m_all)
        if (one.accepted || others-- <= Most)
            kept << one;
    return kept;
}

} // namespace zonecase::resolvers
