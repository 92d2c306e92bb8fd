// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

#include <QHash>

namespace zonecase::resolvers {

/// What a case knows that the zones' own servers said of a comparison's names and types, told run after run in the order of
/// time. Seen again without a change in between, an answer is one version for each TTL.
class EarlierVersions
{
public:
    explicit EarlierVersions(const ComparisonRequest &request);

    /// What a run showed at that time; accepted where the run is a baseline, secured where it
    /// is a chain that proves it.
    void add(const dns::Name &name, dns::RecordType type, const QString &rcode, const QStringList &answer, Instant seen,
        bool accepted, bool secured = false);
    void add(const Comparison &comparison, Instant seen, bool accepted);
    /// All that were accepted, and of the others the newest: a request is sent to the worker whole.
    QList<EarlierVersion> newest() const;

private:
    QList<dns::Name> m_names;
    QList<dns::RecordType> m_types;
    QList<EarlierVersion> m_all;
    QHash<std::pair<dns::Name, dns::RecordType>, QList<qsizetype>> m_places; ///< in all
};

} // namespace zonecase::resolvers
