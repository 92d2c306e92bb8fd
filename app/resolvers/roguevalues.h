// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

#include <QMap>

namespace zonecase::resolvers {

/// A name that somebody got a wrong value for.
struct RogueName
{
    dns::Name name;
    dns::RecordType type;
    QString against; ///< what the value is held against: "authority", "baseline"
    QStringList expected; ///< "TYPE rdata" of that, sorted; "NXDOMAIN", "no data"
    QStringList resolvers; ///< labels of those that gave the value, in the order in which they were asked
    Instant firstSeen, lastSeen;
    QMap<QString, int> causes; ///< as Cause::kind; how many resolvers
    bool operator==(const RogueName &) const = default;
};

/// A value that resolvers gave and should not have.
struct RogueValue
{
    QString value; ///< "TYPE rdata"; "NXDOMAIN", "no data"
    QList<RogueName> names; ///< by name and type
    QStringList resolvers; ///< of all names, sorted
    Instant firstSeen, lastSeen;
    int pairs = 0;
    bool operator==(const RogueValue &) const = default;
};

/// What became of the pairs of a name and type and a resolver.
struct PairCounts
{
    int asked = 0;
    int same = 0; ///< as the authority says, and nobody has accepted anything else
    int old = 0; ///< what the authority is known to have said before
    int passing = 0; ///< … for a time alone, before and after which it said what it says now; nobody accepted anything
    int steered = 0; ///< what the authority gives to others, or made of it for IPv6
    int partial = 0; ///< a part of what is right, and nothing else
    int rogue = 0;
    int failed = 0; ///< no answer, or an error
    int notCompared = 0; ///< nothing to hold it against
    bool operator==(const PairCounts &) const = default;
};

/// The answers of many comparisons, grouped by the wrong values in them, so that one forged address shows every
/// victim. Wrong is what neither the zone's own servers nor an accepted baseline give, and no old version of it, and no
/// steering. It says that a value is wrong, and not who made it so.
class RogueValues
{
public:
    void add(const Comparison &comparison);
    const PairCounts &counts() const { return m_counts; }
    /// Those of the most pairs first.
    QList<RogueValue> values() const;
    /// "TYPE rdata" of what counts as passing, and in how many pairs.
    const QMap<QString, int> &passing() const { return m_passing; }

private:
    struct Held;
    void addCell(const ResolverAnswer &cell, const Held &held);

    using Place = std::pair<dns::Name, dns::RecordType>;
    QMap<QString, QMap<Place, RogueName>> m_names; ///< by value
    QMap<QString, int> m_passing;
    PairCounts m_counts;
};

/// One run of a series, for its document.
struct SeriesRun
{
    RunId id;
    QString end; ///< as dns::runEndText()
    int pairs = 0, queries = 0;
    bool operator==(const SeriesRun &) const = default;
};

/// A comparison too large for one run: batches of names, one run each. The document "zonecase.resolvers-values/1".
struct Series
{
    QList<dns::Name> names;
    QList<dns::RecordType> types;
    QList<dns::ResolverSpec> resolvers;
    Instant started;
    double elapsedMs = 0;
    int planned = 0; ///< pairs
    int queries = 0;
    QString end; ///< "complete", or how the first run ended that was not, or why there was no further one
    QList<SeriesRun> runs;
    RogueValues found;

    QJsonObject toJson() const;
};

} // namespace zonecase::resolvers
