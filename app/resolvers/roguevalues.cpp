// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/roguevalues.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

using Values = QSet<QString>;

/// "owner TTL IN TYPE rdata" without what caches change and what the question says.
QString valueOf(const QString &line)
{
    return line.section(u' ', 3);
}

/// The data of an answer; where there is none of the type, behind an alias or not, that it says so.
Values valuesOf(const QStringList &answer, const QString &rcode, dns::RecordType type)
{
    const QString prefix = type.toText() + u' ';
    Values values;
    bool hasData = false;
    for (const QString &line : answer) {
        values << valueOf(line);
        hasData = hasData || valueOf(line).startsWith(prefix);
    }
    if (!hasData)
        values << (rcode == u"NOERROR"_s ? u"no data"_s : rcode);
    return values;
}

QStringList sorted(const Values &values)
{
    QStringList list(values.begin(), values.end());
    list.sort();
    return list;
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject nameJson(const RogueName &one)
{
    QJsonObject causes;
    for (auto cause = one.causes.begin(); cause != one.causes.end(); ++cause)
        causes[cause.key()] = cause.value();
    return {{u"name"_s, one.name.toText()}, {u"type"_s, one.type.toText()}, {u"against"_s, one.against},
        {u"expected"_s, texts(one.expected)}, {u"resolvers"_s, texts(one.resolvers)},
        {u"first_seen"_s, one.firstSeen.toText()}, {u"last_seen"_s, one.lastSeen.toText()}, {u"causes"_s, causes}};
}

QJsonObject valueJson(const RogueValue &value)
{
    QJsonArray names;
    for (const RogueName &one : value.names)
        names << nameJson(one);
    return {{u"value"_s, value.value}, {u"names"_s, names}, {u"resolvers"_s, texts(value.resolvers)},
        {u"first_seen"_s, value.firstSeen.toText()}, {u"last_seen"_s, value.lastSeen.toText()},
        {u"pairs"_s, value.pairs}};
}

QJsonObject countsJson(const PairCounts &counts, int planned)
{
    return {{u"planned"_s, planned}, {u"asked"_s, counts.asked}, {u"same"_s, counts.same}, {u"old"_s, counts.old},
        {u"passing"_s, counts.passing}, {u"steered"_s, counts.steered}, {u"partial"_s, counts.partial}, {u"rogue"_s, counts.rogue}, {u"failed"_s, counts.failed},
        {u"not_compared"_s, counts.notCompared}};
}

} // namespace

/// What the answers for one name and type are held against.
struct RogueValues::Held
{
    QString against; ///< empty: nothing
    QList<Values> right; ///< one for each version that is
    QList<Values> old; ///< that were right once, in time
    QList<Values> later; ///< that the servers gave when something else was accepted already
    std::optional<Instant> accepted; ///< since when somebody answers for something
    /// They gave it for a time alone: first what is right now, then this, and then that again.
    bool isPassing(const Values &given) const
    {
        const auto began = std::find(old.begin(), old.end(), given);
        return !accepted && began != old.end()
            && std::any_of(old.begin(), began, [this](const Values &before) { return right.contains(before); });
    }
    Values expected() const
    {
        Values all;
        for (const Values &one : right)
            all += one;
        return all;
    }
};

void RogueValues::add(const Comparison &comparison)
{
    QMap<Place, Held> held;
    for (const EarlierVersion &version : comparison.request.earlier) {
        Held &one = held[{version.name, version.type}];
        if (!version.accepted)
            continue;
        one.against = u"baseline"_s;
        one.right << valuesOf(version.answer, version.rcode, version.type);
        one.accepted = std::min(one.accepted.value_or(version.seen.from), version.seen.from);
    }
    for (const EarlierVersion &version : comparison.request.earlier) {
        Held &one = held[{version.name, version.type}];
        const bool isLater = one.accepted && *one.accepted < version.seen.from;
        (isLater ? one.later : one.old) << valuesOf(version.answer, version.rcode, version.type);
    }
    for (const Truth &truth : comparison.truth) {
        Held &one = held[{truth.name, truth.type}];
        if (one.accepted)
            continue; // somebody answers for it, and nobody for what the servers say now
        one.against = u"authority"_s;
        one.right << valuesOf(truth.answer, truth.rcode, truth.type);
    }
    for (const ResolverAnswer &cell : comparison.answers)
        addCell(cell, held.value({cell.name, cell.type}));
}

void RogueValues::addCell(const ResolverAnswer &cell, const Held &held)
{
    if (cell.outcome == u"not-asked"_s)
        return;
    ++m_counts.asked;
    const bool hasContent = !cell.cluster.isEmpty();
    if (!hasContent) {
        ++m_counts.failed;
        return;
    }
    if (held.against.isEmpty()) {
        ++m_counts.notCompared;
        return;
    }
    const Values given = valuesOf(cell.answer, cell.rcode, cell.type);
    const QString cause = cell.cause ? cell.cause->kind : u"unknown"_s;
    const bool isStale = (cause == u"stale"_s || cause == u"serve-stale"_s) && !held.later.contains(given);
    if (held.right.contains(given)) {
        ++m_counts.same;
    } else if (isStale || held.old.contains(given)) {
        ++m_counts.old;
        if (!held.isPassing(given))
            return;
        ++m_counts.passing;
        for (const QString &value : given - held.expected())
            ++m_passing[value];
    } else if (cause == u"steering"_s || cause == u"dns64"_s) {
        ++m_counts.steered;
    } else if (const Values expected = held.expected(); expected.contains(given)) {
        ++m_counts.partial;
    } else {
        ++m_counts.rogue;
        const Values wrong = given - expected;
        for (const QString &value : std::as_const(wrong)) {
            RogueName &one = m_names[value][{cell.name, cell.type}];
            if (one.resolvers.isEmpty())
                one = {cell.name, cell.type, held.against, sorted(expected), {}, cell.asked, cell.asked, {}};
            one.resolvers << cell.resolver;
            one.firstSeen = std::min(one.firstSeen, cell.asked);
            one.lastSeen = std::max(one.lastSeen, cell.asked);
            ++one.causes[cause];
        }
    }
}

QList<RogueValue> RogueValues::values() const
{
    QList<RogueValue> all;
    for (auto group = m_names.begin(); group != m_names.end(); ++group) {
        RogueValue value{.value = group.key(), .names = group->values(), .resolvers = {}, .firstSeen = {}, .lastSeen = {}};
        value.firstSeen = value.names.first().firstSeen;
        QSet<QString> resolvers;
        for (const RogueName &one : std::as_const(value.names)) {
            value.firstSeen = std::min(value.firstSeen, one.firstSeen);
            value.lastSeen = std::max(value.lastSeen, one.lastSeen);
            value.pairs += static_cast<int>(one.resolvers.size());
            resolvers.unite(QSet<QString>(one.resolvers.begin(), one.resolvers.end()));
        }
        value.resolvers = sorted(resolvers);
        all << value;
    }
    std::stable_sort(
        all.begin(), all.end(), [](const RogueValue &a, const RogueValue &b) { return a.pairs > b.pairs; });
    return all;
}

QJsonObject Series::toJson() const
{
    QJsonArray typeTexts, labels, runArray, valueArray;
    for (const dns::RecordType type : types)
        typeTexts << type.toText();
    for (const dns::ResolverSpec &spec : resolvers)
        labels << QJsonObject{{u"label"_s, spec.label}, {u"endpoint"_s, spec.server.endpoint.toText()},
            {u"transport"_s, dns::transportText(spec.transport)}};
    for (const SeriesRun &run : runs)
        runArray << QJsonObject{{u"id"_s, run.id.toText()}, {u"end"_s, run.end}, {u"pairs"_s, run.pairs},
            {u"queries"_s, run.queries}};
    for (const RogueValue &value : found.values())
        valueArray << valueJson(value);
    return {{u"schema"_s, u"zonecase.resolvers-values/1"_s}, {u"at"_s, started.toText()}, {u"names"_s, names.size()},
        {u"types"_s, typeTexts}, {u"resolvers"_s, labels}, {u"pairs"_s, countsJson(found.counts(), planned)},
        {u"values"_s, valueArray}, {u"runs"_s, runArray}, {u"end"_s, end}, {u"queries"_s, queries},
        {u"elapsed_ms"_s, elapsedMs}};
}

} // namespace zonecase::resolvers
