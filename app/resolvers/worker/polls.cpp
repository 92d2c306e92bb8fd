// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/polls.h"

#include "app/resolvers/worker/content.h"

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;

namespace {

constexpr qint64 PollSecond = 1'000'000'000;
constexpr int PolledNoError = 0;
constexpr int PolledNameError = 3;
constexpr int StaleAnswer = 3, StaleNameError = 19; // RFC 8914, 4.4 and 4.20
constexpr int ExtendedError = 15; // EDNS option code

bool hasContent(const Answer &answer)
{
    return answer.message && (answer.message->rcode == PolledNoError || answer.message->rcode == PolledNameError);
}

/// A read of the cache that found something: records, or a denial with its SOA record. A referral is none.
bool isHit(const Answer &answer)
{
    return hasContent(answer) && (!answer.message->answer.isEmpty() || negativeTtlOf(*answer.message) >= 0);
}

dns::Query queryOf(const dns::ResolverSpec &spec, const dns::Name &name, dns::RecordType type, bool recursion, int repeat)
{
    return {.name = name,
        .type = type,
        .server = spec.server,
        .recursionDesired = recursion,
        .transport = spec.transport,
        .repeat = repeat,
        .access = spec.access};
}

bool isStale(const dns::Message &message)
{
    if (!message.edns)
        return false;
    return std::any_of(message.edns->options.begin(), message.edns->options.end(), [](const auto &option) {
        const int code = option.bytes.size() < 2
            ? 0
            : static_cast<quint8>(option.bytes[0]) * 256 + static_cast<quint8>(option.bytes[1]);
        return option.code == ExtendedError && (code == StaleAnswer || code == StaleNameError);
    });
}

/// Spread over the list, the same for the same question.
qint64 jitterOf(const dns::Query &query, qint64 most)
{
    QByteArray seed = query.name.wire() + query.server.endpoint.toText().toUtf8();
    seed += QByteArray::number(query.type.value) + '/' + QByteArray::number(query.repeat);
    quint64 value = 0;
    for (const char c : sha256(seed).left(7))
        value = value * 256 + static_cast<quint8>(c);
    return most > 0 ? static_cast<qint64>(value % static_cast<quint64>(most)) : 0;
}

/// The first instant from this one on that has the other's fraction of the second.
Instant sameFraction(Instant from, qint64 other)
{
    const qint64 ahead = (other - from.nanoseconds) % PollSecond;
    return {from.nanoseconds + (ahead < 0 ? ahead + PollSecond : ahead)};
}

} // namespace

Looks lookAt(const Ask &ask, const ComparisonRequest &request, const dns::ResolverSpec &spec, const dns::Name &name,
    dns::RecordType type)
{
    Looks looks;
    const auto put = [&](bool recursion, int repeat) {
        const Answer answer = ask(queryOf(spec, name, type, recursion, repeat));
        looks.evidence += answer.evidence;
        if (recursion ? hasContent(answer) : isHit(answer))
            looks.answers << answer;
        else if (!recursion && hasContent(answer))
            looks.misses << answer.start;
        return answer;
    };
    if (request.polls()) {
        looks.told = put(false, 0);
        if (looks.told.state == Answer::State::NotAsked)
            return looks;
        looks.tellsCache = hasContent(looks.told);
        looks.missedFirst = looks.isMiss = !looks.misses.isEmpty();
    }
    if (!request.cacheOnly) {
        looks.isMiss = false;
        looks.told = put(true, 0);
        if (looks.told.state == Answer::State::NotAsked)
            return looks;
    }
    const bool reads = looks.tellsCache.value_or(false);
    if (request.cacheOnly && !reads)
        return looks;
    for (int repeat = 1; repeat < request.repeats; ++repeat) {
        const Answer answer = put(!reads, repeat);
        if (answer.state == Answer::State::NotAsked)
            break;
    }
    if (looks.isMiss && !looks.answers.isEmpty()) {
        looks.isMiss = false;
        looks.told = looks.answers.first();
    }
    return looks;
}

Sighting sightingOf(const Answer &answer, const dns::Name &name)
{
    const Content content = contentOf(*answer.message);
    Sighting sighting{.asked = answer.start, .duration = answer.duration, .content = content.key()};
    sighting.negative = content.records.isEmpty();
    sighting.remaining = sighting.negative ? content.negativeTtl : content.ttlOf(name);
    sighting.stale = isStale(*answer.message);
    if (!sighting.negative && sighting.remaining >= 0)
        sighting.longer = std::max<qint64>(0, std::max(content.highestTtl(), content.negativeTtl) - sighting.remaining);
    return sighting;
}

dns::Due pollsDue(const ComparisonRequest &request, const dns::Profile &profile)
{
    const qint64 every = request.spacingMs(profile) * 1'000'000;
    return [request, every](const dns::Query &query, const dns::Answers &answers) -> Instant {
        if (query.repeat == 0 || query.repeat > ComparisonRequest::MaxRepeats)
            return {};
        const dns::ResolverSpec spec{
            .label = {}, .server = query.server, .transport = query.transport, .access = query.access};
        std::optional<Instant> last;
        const Ask find = [&answers, &last](const dns::Query &earlier) {
            const Answer answer = answers.find(earlier);
            if (answer.state != Answer::State::NotAsked)
                last = std::max(last.value_or(answer.start), answer.start);
            return answer;
        };
        const Looks looks = lookAt(find, request, spec, query.name, query.type);
        if (!last)
            return {};
        const Instant from{last->nanoseconds + every + jitterOf(query, every / 4)};
        QList<Sighting> sightings;
        for (const Answer &answer : looks.answers)
            sightings << sightingOf(answer, query.name);
        sightings.removeIf([](const Sighting &sighting) { return sighting.remaining < 0; });
        if (sightings.isEmpty())
            return from;
        // Half a second away from the tick, once that is known, copies that were taken in a second apart tell apart.
        constexpr qint64 Known = PollSecond / 20;
        const Interval tick = tickOf(sightings);
        const bool isKnown = tick.to.nanoseconds - tick.from.nanoseconds < Known;
        const qint64 middle = (tick.from.nanoseconds + tick.to.nanoseconds) / 2;
        return sameFraction(from, isKnown ? middle + PollSecond / 2 : middle);
    };
}

} // namespace zonecase::resolvers
