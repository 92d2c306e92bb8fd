// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/earlierversions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

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
    const auto before = std::find_if(m_all.rbegin(), m_all.rend(),
        [&name, type](const EarlierVersion &one) { return one.name == name && one.type == type; });
    const bool isSame = before != m_all.rend() && before->rcode == rcode && before->answer == answer;
    if (!isSame) {
        m_all << EarlierVersion{name, type, rcode, answer, {seen, seen}, accepted, securedSince};
        return;
    }
    before->seen.to = seen;
    before->accepted |= accepted;
    if (!before->securedSince)
        before->securedSince = securedSince;
}

void EarlierVersions::add(const Comparison &comparison, Instant seen, bool accepted)
{
    for (const Truth &truth : comparison.truth)
        add(truth.name, truth.type, truth.rcode, truth.answer, seen, accepted);
}

QList<EarlierVersion> EarlierVersions::newest() const
{
    constexpr qsizetype Most = 2000;
    return m_all.mid(std::max<qsizetype>(0, m_all.size() - Most));
}

} // namespace zonecase::resolvers
