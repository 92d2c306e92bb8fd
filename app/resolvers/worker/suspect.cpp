// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/suspect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

bool holds(const QList<Version> &versions, const std::optional<Content> &content)
{
    return content && std::any_of(versions.begin(), versions.end(), [&content](const Version &version) {
        return version.content.key() == content->key();
    });
}

bool isSame(const std::optional<Content> &one, const std::optional<Content> &other)
{
    return one && other && one->key() == other->key();
}

qint64 lastingOf(const Content &content, const dns::Name &name)
{
    return content.records.isEmpty() ? content.negativeTtl : content.ttlOf(name);
}

bool Suspect::wasTrueOnce() const
{
    return cell.content && std::any_of(earlier.begin(), earlier.end(), [this](const EarlierContent &one) {
        return one.content.key() == cell.content->key();
    });
}

bool Suspect::isFrozen() const
{
    return isSame(probed.later, cell.content) && probed.laterBy >= 1
        && lastingOf(*probed.later, question.name) == lastingOf(*cell.content, question.name);
}

bool Suspect::fallsWithTheClock() const
{
    if (!isSame(probed.later, cell.content))
        return false;
    const auto fallen = static_cast<double>(
        lastingOf(*cell.content, question.name) - lastingOf(*probed.later, question.name));
    return fallen >= 1 && fallen >= probed.laterBy - 2 && fallen <= probed.laterBy + 2;
}

bool Suspect::showsCaches() const
{
    constexpr qint64 StaleTtl = 30;
    return fallsWithTheClock() || cell.answer.caches > 1 || cell.content->ttlOf(question.name) == StaleTtl;
}

bool Suspect::isTakenInSince(Instant instant) const
{
    const qint64 longest = state.ttlCap > 0 ? state.ttlCap : LongestKept;
    const qint64 left = cell.content->ttlOf(question.name);
    if (left > longest)
        return false;
    const Instant taken
        = cell.answer.cachedAt ? cell.answer.cachedAt->from : cell.answer.asked.plusSeconds(left - longest);
    return instant <= taken.plusSeconds(-longest);
}

Cause proven(
    const QString &kind, const QString &proof, const QString &detail, const QList<ExchangeId> &evidence)
{
    return Cause{kind, proof, {}, detail, evidence};
}

} // namespace zonecase::resolvers
