// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/change.h"

#include "app/dnssec/differences.h"
#include "app/dnssec/downgrade.h"
#include "app/dnssec/keys.h"
#include "app/dnssec/replayable.h"
#include "app/dnssec/rollover.h"
#include "app/dnssec/variants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

qint64 lowestTtl(const QStringList &answer)
{
    qint64 lowest = -1;
    for (const QString &line : answer) {
        const qint64 ttl = line.section(u' ', 1, 1).toLongLong();
        lowest = lowest < 0 ? ttl : std::min(lowest, ttl);
    }
    return lowest;
}

QList<ExchangeId> answerEvidence(const Chain &chain)
{
    QList<ExchangeId> evidence;
    for (const ZoneState &zone : chain.zones)
        for (const SetState &set : zone.sets)
            evidence += set.evidence;
    return evidence;
}

finding::Subject nameOf(const Chain &chain)
{
    return {u"name"_s, chain.request.name.toText() + u'/' + chain.request.type.toText()};
}

/// Answers that some servers give, or gave, beside what the chain goes by: whoever asks these servers gets it.
class AnswerComparison
{
public:
    AnswerComparison(const Chain &before, const Chain &now)
        : m_before(before)
        , m_now(now)
        , m_old(variantsIn(before))
        , m_new(variantsIn(now))
    { }

    QList<finding::Finding> run()
    {
        if (m_old.isEmpty() || m_new.isEmpty())
            return {};
        const QString was = answerText(m_before.rcode, m_before.answer);
        const QString is = answerText(m_now.rcode, m_now.answer);
        QList<finding::Finding> findings;
        if (was != is && (!m_old.contains(is) || isLeft(was)))
            findings << ofChain(was, is);
        for (auto variant = m_new.cbegin(); variant != m_new.cend(); ++variant) {
            const QStringList turned = turnedTo(variant.key());
            if (!turned.isEmpty() && (findings.isEmpty() || variant.key() != is))
                findings << ofServers(variant.key(), turned);
        }
        return findings;
    }

private:
    /// Whether the servers that gave it give something else now; one that is silent tells nothing.
    bool isLeft(const QString &answer) const
    {
        if (m_new.contains(answer))
            return false;
        const QStringList gave = m_old[answer];
        return gave.isEmpty() || std::any_of(m_new.begin(), m_new.end(), [&gave](const QStringList &give) {
            return give.isEmpty()
                || std::any_of(give.begin(), give.end(), [&gave](const QString &s) { return gave.contains(s); });
        });
    }

    /// The servers that give an answer which nobody gave before, or that only others gave and whose own is given no more.
    QStringList turnedTo(const QString &answer) const
    {
        const QStringList servers = m_new[answer];
        if (!m_old.contains(answer))
            return servers;
        QStringList turned;
        for (auto was = m_old.cbegin(); was != m_old.cend(); ++was)
            if (!m_new.contains(was.key()))
                for (const QString &server : servers)
                    if (was->contains(server) && !m_old[answer].contains(server))
                        turned << server;
        return turned;
    }

    finding::Finding ofChain(const QString &was, const QString &is) const
    {
        finding::Arguments args = windowOf(m_before, m_now);
        args[u"before"_s] = was;
        args[u"after"_s] = is;
        args[u"ttl"_s] = lowestTtl(m_before.answer);
        args[u"new_ttl"_s] = lowestTtl(m_now.answer);
        return finding::make(
            u"change.answer"_s, nameOf(m_now), args, answerEvidence(m_before) + answerEvidence(m_now));
    }

    finding::Finding ofServers(const QString &answer, const QStringList &servers) const
    {
        finding::Arguments args = windowOf(m_before, m_now);
        args[u"before"_s] = QStringList(m_old.keys()).join(u" | "_s);
        args[u"after"_s] = answer;
        args[u"servers"_s] = servers.join(u", "_s);
        return finding::make(u"change.answer-at-servers"_s, nameOf(m_now), args,
            answerEvidence(m_before) + answerEvidence(m_now));
    }

    const Chain &m_before, &m_now;
    QMap<QString, QStringList> m_old, m_new;
};

/// A zone that vouched for the name is gone, and the one above answers in its place: whoever has its keys needs none of the zone's.
QList<finding::Finding> findRemovedCuts(const Chain &before, const Chain &now)
{
    QList<finding::Finding> findings;
    if (before.status != Status::Secure || now.status != Status::Secure)
        return findings;
    for (const ZoneState &old : before.zones) {
        const bool isOfName = now.request.name.isSubdomainOf(old.name) && !old.name.isRoot();
        if (!isOfName || old.status != Status::Secure || zoneOf(now, old.name))
            continue;
        const ZoneState *above = parentOf(now, old.name);
        finding::Arguments args = windowOf(before, now, heldDs(old));
        args[u"before"_s] = keyTexts(old.keys).join(u", "_s);
        args[u"zone"_s] = above ? above->name.toText() : QString();
        findings << finding::make(u"change.cut-removed"_s, {u"zone"_s, old.name.toText()}, args,
            old.evidence + answerEvidence(now));
    }
    return findings;
}

} // namespace

QList<finding::Finding> compareChains(const Chain &before, const Chain &now)
{
    if (before.request.name != now.request.name || before.request.type != now.request.type)
        return {};
    QList<finding::Finding> findings = findDowngrade(before, now);
    const finding::Subject subject = nameOf(now);
    finding::Arguments args = windowOf(before, now);
    args[u"before"_s] = statusText(before.status);
    args[u"after"_s] = statusText(now.status);
    const QList<ExchangeId> evidence = answerEvidence(before) + answerEvidence(now);
    if (before.status != Status::Bogus && now.status == Status::Bogus)
        findings << finding::make(u"change.broken"_s, subject, args, evidence);
    if (before.status != Status::Secure && now.status == Status::Secure)
        findings << finding::make(u"change.secured"_s, subject, args, evidence);
    findings += AnswerComparison(before, now).run() + findRemovedCuts(before, now);
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
    QList<finding::Finding> changes = compareChains(before, now);
    const bool isTold = std::any_of(changes.begin(), changes.end(), [](const finding::Finding &one) {
        return one.code.startsWith(u"change.downgrade"_s) || one.code == u"change.broken"_s
            || one.code == u"change.secured"_s;
    });
    if (before.status != now.status && !isTold) {
        finding::Arguments args = windowOf(before, now);
        args[u"what"_s] = u"status"_s;
        args[u"before"_s] = statusText(before.status);
        args[u"after"_s] = statusText(now.status);
        changes << finding::make(
            u"change.altered"_s, nameOf(now), args, answerEvidence(before) + answerEvidence(now));
    }
    return changes + findDifferences(before, now);
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
    return change.code.startsWith(u"change.answer"_s) || change.code == u"change.broken"_s
        || change.code == u"change.secured"_s;
}

/// Moves the end of the window to an earlier instant; what caches may hold ends as much earlier.
void moveEnd(finding::Finding &change, Instant at)
{
    change.args[u"first_bad"_s] = at.toText();
    const auto ttl = change.args.constFind(u"ttl"_s);
    if (!change.args.contains(u"until"_s) || ttl == change.args.constEnd())
        return;
    Instant until = lastHeld(at, std::get<qint64>(*ttl));
    // No longer than the signature, which may have ended it sooner.
    if (const Result<Instant> before = Instant::fromText(std::get<QString>(change.args[u"until"_s])))
        until = std::min(until, *before);
    change.args[u"until"_s] = until.toText();
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
