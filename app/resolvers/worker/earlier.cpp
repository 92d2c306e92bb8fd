// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/earlier.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

constexpr qint64 EarlierSecond = 1'000'000'000;
constexpr Instant Always{std::numeric_limits<qint64>::min()};
constexpr Instant Never{std::numeric_limits<qint64>::max()};
constexpr qint64 UsualCap = 86'400; // above it a TTL that is missing seconds need not have aged

std::optional<Content> contentOf(const EarlierVersion &version)
{
    constexpr int NameError = 3;
    const Result<QList<dns::Record>> records = dns::parseRecords(version.answer.join(u'\n'));
    if (!records)
        return std::nullopt;
    return Content{version.rcode == dns::rcodeText(NameError) ? NameError : 0, normalised(*records)};
}

} // namespace

QList<EarlierContent> earlierContents(const QList<EarlierVersion> &versions, const Question &question)
{
    QList<EarlierVersion> own;
    for (const EarlierVersion &version : versions)
        if (version.name == question.name && version.type == question.type)
            own << version;
    std::stable_sort(own.begin(), own.end(),
        [](const EarlierVersion &a, const EarlierVersion &b) { return a.seen.from < b.seen.from; });
    QList<EarlierContent> all;
    Instant lastSeen = Always;
    for (const EarlierVersion &version : std::as_const(own)) {
        const std::optional<Content> content = contentOf(version);
        if (!content)
            continue;
        if (!all.isEmpty() && all.last().content.key() == content->key()) {
            all.last().accepted |= version.accepted;
            all.last().seen.to = version.seen.to;
            all.last().highestTtl = std::max(all.last().highestTtl, content->ttlOf(question.name));
            if (!all.last().securedSince)
                all.last().securedSince = version.securedSince;
        } else {
            if (!all.isEmpty())
                all.last().until = version.seen.from;
            all << EarlierContent{*content, lastSeen, Never, version.accepted, version.seen,
                content->ttlOf(question.name), version.securedSince};
        }
        lastSeen = version.seen.to;
    }
    return all;
}

const EarlierContent *givenToThisDay(const QList<EarlierContent> &earlier, const Question &question)
{
    const bool isOne = question.versions.size() == 1 && !earlier.isEmpty()
        && earlier.last().content.key() == question.versions.first().content.key();
    return isOne ? &earlier.last() : nullptr;
}

void dateByEarlier(ResolverAnswer &row, const Content &content, const QList<EarlierContent> &earlier)
{
    if (row.cachedAt || row.notDated != u"authority-unknown"_s)
        return;
    const auto same = std::find_if(earlier.begin(), earlier.end(),
        [&content](const EarlierContent &one) { return one.content.key() == content.key(); });
    if (same == earlier.end())
        return;
    const qint64 original = same->content.ttlOf(row.name), remaining = content.ttlOf(row.name);
    if (original < 0 || remaining < 0 || remaining > original
        || (original > UsualCap && remaining <= UsualCap))
        return;
    const qint64 taken = row.asked.nanoseconds + (remaining - original) * EarlierSecond;
    row.originalTtl = original;
    row.cachedAt = Interval{{taken - EarlierSecond}, {taken + EarlierSecond}};
    row.filledByAsking = remaining == original;
    row.notDated.clear();
}

} // namespace zonecase::resolvers
