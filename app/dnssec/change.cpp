// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/change.h"

#include "app/dnssec/differences.h"
#include "app/dnssec/replayable.h"
#include "app/dnssec/rollover.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

QStringList withoutTtl(const QStringList &answer)
{
    QStringList bare;
    for (const QString &line : answer)
        bare << line.section(u' ', 0, 0) + u' ' + line.section(u' ', 2);
    bare.sort();
    return bare;
}

qint64 lowestTtl(const QStringList &answer)
{
    qint64 lowest = -1;
    for (const QString &line : answer) {
        const qint64 ttl = line.section(u' ', 1, 1).toLongLong();
        lowest = lowest < 0 ? ttl : std::min(lowest, ttl);
    }
    return lowest;
}

/// The zone whose delegation was signed before and is proven unsigned now, on one strand at least.
const ZoneState *downgradedZone(const Chain &before, const Chain &now)
{
    for (const ZoneState &zone : now.zones) {
        const ZoneState *old = zoneOf(before, zone.name);
        const auto isSigned = [](const Strand &strand) { return strand.status == Status::Secure; };
        const auto isUnsigned = [](const Strand &strand) { return strand.status == Status::Insecure; };
        if (old && std::any_of(old->strands.begin(), old->strands.end(), isSigned)
            && std::any_of(zone.strands.begin(), zone.strands.end(), isUnsigned))
            return &zone;
    }
    return nullptr;
}

finding::Finding downgrade(const Chain &before, const Chain &now, const ZoneState &zone)
{
    QStringList unsignedAt;
    qint64 all = 0;
    QList<ExchangeId> evidence;
    for (const Strand &strand : zone.strands) {
        all += strand.servers.size();
        evidence += strand.evidence;
        if (strand.status == Status::Insecure)
            unsignedAt += strand.servers;
    }
    for (const Strand &strand : zoneOf(before, zone.name)->strands)
        evidence += strand.evidence;
    // Until then a cache may still hold the DS: what it serves is protected by it, or fails.
    finding::Arguments args = windowOf(before, now, dsTtlOf(*zoneOf(before, zone.name)));
    args[u"before"_s] = statusText(before.status);
    args[u"after"_s] = statusText(now.status);
    args[u"count"_s] = qint64(unsignedAt.size());
    args[u"total"_s] = all;
    args[u"servers"_s] = unsignedAt.join(u", "_s);
    return finding::make(u"change.downgrade"_s, {u"zone"_s, zone.name.toText()}, args, evidence);
}

QList<ExchangeId> answerEvidence(const Chain &chain)
{
    QList<ExchangeId> evidence;
    for (const ZoneState &zone : chain.zones)
        for (const SetState &set : zone.sets)
            evidence += set.evidence;
    return evidence;
}

} // namespace

QList<finding::Finding> compareChains(const Chain &before, const Chain &now)
{
    if (before.request.name != now.request.name || before.request.type != now.request.type)
        return {};
    QList<finding::Finding> findings;
    const finding::Subject subject{u"name"_s, now.request.name.toText() + u'/' + now.request.type.toText()};
    const ZoneState *zone = downgradedZone(before, now);
    if (before.status == Status::Secure && now.status == Status::Insecure && zone)
        findings << downgrade(before, now, *zone);
    finding::Arguments args = windowOf(before, now);
    args[u"before"_s] = statusText(before.status);
    args[u"after"_s] = statusText(now.status);
    const QList<ExchangeId> evidence = answerEvidence(before) + answerEvidence(now);
    if (before.status != Status::Bogus && now.status == Status::Bogus)
        findings << finding::make(u"change.broken"_s, subject, args, evidence);
    if (before.status != Status::Secure && now.status == Status::Secure)
        findings << finding::make(u"change.secured"_s, subject, args, evidence);
    if (before.rcode != now.rcode || withoutTtl(before.answer) != withoutTtl(now.answer)) {
        args[u"before"_s] = before.answer.isEmpty() ? before.rcode : withoutTtl(before.answer).join(u"; "_s);
        args[u"after"_s] = now.answer.isEmpty() ? now.rcode : withoutTtl(now.answer).join(u"; "_s);
        args[u"ttl"_s] = lowestTtl(before.answer);
        args[u"new_ttl"_s] = lowestTtl(now.answer);
        findings << finding::make(u"change.answer"_s, subject, args, evidence);
    }
    for (const ZoneState &fresh : now.zones)
        if (const ZoneState *old = zoneOf(before, fresh.name)) {
            const ZonePair pair{before, now, *old, fresh};
            findings += compareKeys(pair) + findReplayable(pair);
        }
    finding::unite(findings);
    finding::sort(findings);
    return findings;
}

QList<finding::Finding> listChanges(const Chain &a, const Chain &b)
{
    const bool inOrder = a.at <= b.at;
    const Chain &before = inOrder ? a : b, &now = inOrder ? b : a;
    if (before.request.name != now.request.name || before.request.type != now.request.type)
        return {};
    return compareChains(before, now) + findDifferences(before, now);
}

namespace {

bool hasChange(const QList<finding::Finding> &changes, const finding::Finding &wanted)
{
    const QString after = u"after"_s;
    return std::any_of(changes.begin(), changes.end(), [&](const finding::Finding &one) {
        return one.code == wanted.code && one.subject == wanted.subject
            && one.args.value(after) == wanted.args.value(after);
    });
}

/// Said of a chain as it stands, whichever came before it.
bool isOfTheAnswer(const finding::Finding &change)
{
    return change.code == u"change.answer"_s || change.code == u"change.broken"_s
        || change.code == u"change.secured"_s;
}

/// Moves the end of the window to an earlier instant; what caches may hold ends as much earlier.
void moveEnd(finding::Finding &change, Instant at)
{
    change.args[u"first_bad"_s] = at.toText();
    const auto ttl = change.args.constFind(u"ttl"_s);
    if (change.args.contains(u"until"_s) && ttl != change.args.constEnd())
        change.args[u"until"_s] = lastHeld(at, std::get<qint64>(*ttl)).toText();
}

} // namespace

QList<finding::Finding> compareWithLastGood(const Chain &good, const Chain &before, const Chain &now)
{
    if (before.status == Status::Secure || good.status != Status::Secure)
        return {};
    const QList<finding::Finding> told = compareChains(good, before) + compareChains(before, now);
    QList<finding::Finding> changes = compareChains(good, now);
    changes.removeIf(
        [&told](const finding::Finding &one) { return isOfTheAnswer(one) || hasChange(told, one); });
    return changes;
}

QList<finding::Finding> narrowChanges(QList<finding::Finding> changes, const Chain &before, const Chain &now,
    const QList<std::shared_ptr<const Chain>> &between)
{
    QList<std::shared_ptr<const Chain>> looks = between;
    looks.removeIf([&before, &now](const auto &look) { return look->at <= before.at || look->at >= now.at; });
    std::sort(looks.begin(), looks.end(), [](const auto &a, const auto &b) { return a->at > b->at; });
    QList<finding::Finding> open = changes; // whose last look before the change was not met yet
    for (const auto &look : std::as_const(looks)) {
        const QList<finding::Finding> until = listChanges(before, *look), since = listChanges(*look, now);
        for (finding::Finding &change : changes) {
            const bool isOpen = hasChange(open, change);
            if (isOpen && hasChange(until, change))
                moveEnd(change, look->at);
            else if (isOpen && hasChange(since, change)) {
                change.args[u"last_good"_s] = look->at.toText();
                open.removeIf([&change](const finding::Finding &one) { return hasChange({one}, change); });
            }
        }
    }
    return changes;
}

} // namespace zonecase::dnssec
