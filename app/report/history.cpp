// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/history.h"

#include "app/dns/recordlines.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

using dnssec::Chain;
using dnssec::SetState;
using dnssec::Strand;
using dnssec::ZoneState;
using What = Difference::What;

QString dsText(const Strand &strand)
{
    QStringList all;
    for (const dnssec::DsState &ds : strand.ds)
        all << u"%1 %2 %3 %4"_s.arg(ds.keyTag).arg(ds.algorithm).arg(ds.digestType).arg(ds.digest);
    all.sort();
    return all.join(u'\n');
}

QString nsText(const Strand &strand)
{
    QStringList all = strand.ns;
    all.sort();
    return all.join(u'\n');
}

/// One of the two things that a parent tells of a delegation.
struct Aspect
{
    What what;
    QString (*text)(const Strand &);
    qint64 Strand::*ttl;
};

const ZoneState *zoneOf(const Chain &chain, const dns::Name &name)
{
    const auto it = std::find_if(
        chain.zones.begin(), chain.zones.end(), [&name](const ZoneState &zone) { return zone.name == name; });
    return it == chain.zones.end() ? nullptr : &*it;
}

dns::Name parentOf(const Chain &chain, const dns::Name &name)
{
    dns::Name closest;
    for (const ZoneState &zone : chain.zones)
        if (zone.name != name && name.isSubdomainOf(zone.name)
            && zone.name.labelCount() >= closest.labelCount())
            closest = zone.name;
    return closest;
}

/// How long a cache may remember that there is no DS: the denial's TTL, wherever in the chain it was judged.
qint64 denialTtl(const Chain &chain, const dns::Name &name, dns::RecordType type)
{
    qint64 ttl = -1;
    for (const ZoneState &zone : chain.zones)
        for (const SetState &set : zone.sets)
            if (set.kind == u"denial"_s && set.name == name && set.type == type)
                ttl = std::max(ttl, set.ttl);
    return ttl;
}

/// Servers by name: one that is reached over IPv4 and IPv6 is one.
QSet<QString> serverNames(const Strand &strand)
{
    QSet<QString> names;
    for (const QString &server : strand.servers)
        names << server.section(u'/', 0, 0);
    return names;
}

std::optional<Difference> strandDifference(
    const Chain &nowChain, const ZoneState &before, const ZoneState &now, const Aspect &aspect)
{
    Difference found{aspect.what, now.name, parentOf(nowChain, now.name), -1, -1, 0, 0, true, {}, {}, {}};
    QSet<QString> known;
    for (const Strand &strand : before.strands) {
        known << aspect.text(strand);
        found.ttlBefore = std::max(found.ttlBefore, strand.*aspect.ttl);
        found.before += aspect.text(strand).split(u'\n', Qt::SkipEmptyParts);
    }
    QSet<QString> changed, asked;
    for (const Strand &strand : now.strands) {
        asked += serverNames(strand);
        if (known.contains(aspect.text(strand)))
            continue;
        changed += serverNames(strand);
        found.ttlNow = std::max(found.ttlNow, strand.*aspect.ttl);
        found.gone = found.gone && aspect.text(strand).isEmpty();
        found.now += aspect.text(strand).split(u'\n', Qt::SkipEmptyParts);
        found.evidence += strand.evidence;
    }
    if (changed.isEmpty() || known.isEmpty())
        return std::nullopt;
    for (const Strand &strand : before.strands)
        found.evidence += strand.evidence;
    if (found.gone && aspect.what == What::Ds)
        found.ttlNow = std::max(found.ttlNow, denialTtl(nowChain, now.name, dns::type::DS));
    found.servers = static_cast<int>(changed.size());
    found.asked = static_cast<int>(asked.size());
    return found;
}

qint64 longestTtl(const QStringList &records)
{
    qint64 longest = -1;
    for (const QString &record : records)
        longest = std::max(longest, record.section(u' ', 1, 1).toLongLong());
    return longest;
}

QList<ExchangeId> answerEvidence(const Chain &chain)
{
    QList<ExchangeId> all;
    for (const ZoneState &zone : chain.zones)
        for (const SetState &set : zone.sets)
            if (set.name == chain.request.name)
                all += set.evidence;
    return all;
}

std::optional<Difference> answerDifference(const Chain &before, const Chain &now)
{
    // A run that got no answer at all says nothing of what the answer is.
    if (before.rcode.isEmpty() || now.rcode.isEmpty())
        return std::nullopt;
    if (before.rcode == now.rcode && dns::withoutTtls(before.answer) == dns::withoutTtls(now.answer))
        return std::nullopt;
    Difference found{What::Answer, now.request.name, {}, longestTtl(before.answer), longestTtl(now.answer), 0,
        0, now.answer.isEmpty(), dns::withoutTtls(before.answer), dns::withoutTtls(now.answer),
        answerEvidence(now) + answerEvidence(before)};
    if (before.answer.isEmpty())
        found.before = QStringList{before.rcode};
    if (found.gone)
        found.now = QStringList{now.rcode};
    if (found.gone)
        found.ttlNow = denialTtl(now, now.request.name, now.request.type);
    return found;
}

/// What the verdict on a chain rests on: the delegations on the way, and what was judged at the end.
QList<ExchangeId> verdictEvidence(const Chain &chain)
{
    QList<ExchangeId> all = answerEvidence(chain);
    if (chain.zones.isEmpty())
        return all;
    const ZoneState &last = chain.zones.last();
    for (const Strand &strand : last.strands)
        all += strand.evidence;
    return all.isEmpty() ? last.evidence : all;
}

std::optional<Difference> statusDifference(const Chain &before, const Chain &now)
{
    if (before.status == now.status && before.split == now.split)
        return std::nullopt;
    return Difference{What::Status, now.request.name, {}, -1, -1, 0, 0, false,
        {dnssec::statusText(before.status)}, {dnssec::statusText(now.status)},
        verdictEvidence(now) + verdictEvidence(before)};
}

template <typename T> void sortUniquely(QList<T> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

void tidy(Difference &difference)
{
    sortUniquely(difference.before);
    sortUniquely(difference.now);
    sortUniquely(difference.evidence);
}

bool isSameRespect(const Difference &a, const Difference &b)
{
    return a.what == b.what && a.zone == b.zone;
}

std::optional<Look> lookOf(const ReportedRun &run)
{
    if (run.command != u"chain"_s || run.end != dns::RunEnd::Complete)
        return std::nullopt;
    const Result<Chain> chain = Chain::fromJson(QJsonDocument::fromJson(run.document).object());
    return chain ? std::optional(Look{run.id, run.started, run.ended, *chain}) : std::nullopt;
}

} // namespace

QList<Difference> differencesBetween(const Chain &before, const Chain &now)
{
    QList<Difference> all;
    const auto add = [&all](const std::optional<Difference> &difference) {
        if (difference)
            all << *difference;
    };
    add(statusDifference(before, now));
    for (const Aspect &aspect :
        {Aspect{What::Ds, dsText, &Strand::dsTtl}, Aspect{What::Ns, nsText, &Strand::nsTtl}})
        for (const ZoneState &zone : now.zones)
            if (const ZoneState *earlier = zoneOf(before, zone.name))
                add(strandDifference(now, *earlier, zone, aspect));
    add(answerDifference(before, now));
    std::for_each(all.begin(), all.end(), tidy);
    return all;
}

QList<Departure> History::departures() const
{
    QList<Departure> all;
    QList<qsizetype> lastSeen;
    for (qsizetype i = 1; i < looks.size(); ++i) {
        const QList<Difference> found = differencesBetween(looks[0].chain, looks[i].chain);
        for (const Difference &difference : found) {
            const auto known = std::find_if(all.begin(), all.end(),
                [&difference](const Departure &d) { return isSameRespect(d.difference, difference); });
            const qsizetype place = known - all.begin();
            if (known == all.end()) {
                all << Departure{difference, windowAt(i), difference.ttlNow, {}};
                lastSeen << i;
            }
            all[place].longestWrongTtl = std::max(all[place].longestWrongTtl, difference.ttlNow);
            lastSeen[place] = i;
        }
    }
    for (qsizetype place = 0; place < all.size(); ++place)
        if (lastSeen[place] + 1 < looks.size())
            all[place].back = windowAt(lastSeen[place] + 1);
    return all;
}

qsizetype History::firstChanged() const
{
    for (qsizetype i = 1; i < looks.size(); ++i)
        if (!differencesBetween(looks[0].chain, looks[i].chain).isEmpty())
            return i;
    return -1;
}

qsizetype History::firstRestored() const
{
    const qsizetype changed = firstChanged();
    qsizetype first = -1;
    for (qsizetype i = looks.size() - 1; changed > 0 && i > changed; --i) {
        if (!differencesBetween(looks[0].chain, looks[i].chain).isEmpty())
            break;
        first = i;
    }
    return first;
}

qsizetype History::firstOfLastStatus() const
{
    qsizetype first = looks.size() - 1;
    while (first > 0 && looks[first - 1].chain.status == looks.last().chain.status)
        --first;
    return first;
}

timeline::Window History::windowAt(qsizetype look) const
{
    return {look > 0 ? std::optional(looks[look - 1].at) : std::nullopt, looks[look].at};
}

timeline::Course History::course() const
{
    timeline::Course course;
    const qsizetype changed = firstChanged();
    if (changed < 0)
        return course;
    course.change = windowAt(changed);
    course.detected = looks[changed].known;
    const qsizetype restored = firstRestored();
    if (restored > 0)
        course.repair = windowAt(restored);
    const QList<Departure> all = departures();
    for (const Departure &departure : all) {
        course.goodTtl = std::max(course.goodTtl, departure.difference.ttlBefore);
        course.badTtl = std::max(course.badTtl, departure.longestWrongTtl);
    }
    return course;
}

QList<History> historiesOf(const CaseContent &content)
{
    QList<History> all;
    for (const ReportedRun &run : content.runs) {
        const std::optional<Look> look = lookOf(run);
        if (!look)
            continue;
        const dnssec::ChainRequest &request = look->chain.request;
        auto it = std::find_if(all.begin(), all.end(),
            [&request](const History &h) { return h.name == request.name && h.type == request.type; });
        if (it == all.end())
            it = all.insert(all.end(), History{request.name, request.type, {}});
        it->looks << *look;
    }
    for (History &history : all)
        std::stable_sort(history.looks.begin(), history.looks.end(),
            [](const Look &a, const Look &b) { return a.at < b.at; });
    return all;
}

} // namespace zonecase::report
