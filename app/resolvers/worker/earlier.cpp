// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/earlier.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

constexpr Instant Always{std::numeric_limits<qint64>::min()};
constexpr Instant Never{std::numeric_limits<qint64>::max()};

std::optional<Content> contentOf(const EarlierVersion &version)
{
    constexpr int NameError = 3;
    const Result<QList<dns::Record>> records = dns::parseRecords(version.answer.join(u'\n'));
    if (!records)
        return std::nullopt;
    return Content{version.rcode == dns::rcodeText(NameError) ? NameError : 0, normalised(*records)};
}

void addOnce(QList<qint64> &ttls, qint64 ttl)
{
    if (!ttls.contains(ttl))
        ttls << ttl;
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
            all.last().seen.to = std::max(all.last().seen.to, version.seen.to);
            addOnce(all.last().ttls, content->ttlOf(question.name));
            if (!all.last().securedSince)
                all.last().securedSince = version.securedSince;
        } else {
            if (!all.isEmpty())
                all.last().until = version.seen.from;
            all << EarlierContent{*content, lastSeen, Never, version.accepted, version.seen,
                {content->ttlOf(question.name)}, version.securedSince};
        }
        lastSeen = std::max(lastSeen, version.seen.to);
    }
    return all;
}

const EarlierContent *givenToThisDay(const QList<EarlierContent> &earlier, const Question &question)
{
    const bool isOne = question.versions.size() == 1 && !earlier.isEmpty()
        && earlier.last().content.key() == question.versions.first().content.key();
    return isOne ? &earlier.last() : nullptr;
}

OriginalTtl originalTtl(
    const Question &question, const dns::Message &message, const QList<EarlierContent> &earlier)
{
    // RFC 4034, 3.1.4: a signature says with what TTL its own records were given.
    if (const qint64 ofSignature = signedTtl(message, question.name); ofSignature >= 0)
        return {.ttl = ofSignature, .isSigned = true, .shown = {}};
    const Content content = contentOf(message);
    QList<qint64> ttls;
    std::optional<Interval> shown;
    for (const EarlierContent &one : earlier) {
        if (one.content.key() != content.key())
            continue;
        ttls += one.ttls;
        shown = one.seen; // the last time
    }
    const bool isOld = !ttls.isEmpty();
    for (const Version &version : question.versions) {
        if (version.content.key() != content.key())
            continue;
        ttls += version.ttls;
        if (shown)
            shown->to = Instant{std::numeric_limits<qint64>::max()};
    }
    std::sort(ttls.begin(), ttls.end());
    ttls.erase(std::unique(ttls.begin(), ttls.end()), ttls.end());
    ttls.removeIf([](qint64 ttl) { return ttl < 0; });
    if (ttls.size() != 1)
        return {.several = ttls.size() > 1, .shown = {}};
    const bool isNow = std::any_of(question.versions.begin(), question.versions.end(),
        [&content](const Version &version) { return version.content.key() == content.key(); });
    if (!isNow && isOld && content.ttlOf(question.name) > ttls.first())
        return {.shown = {}}; // it was another one then
    return {.ttl = ttls.first(), .shown = shown};
}

} // namespace zonecase::resolvers
