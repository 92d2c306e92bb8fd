// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/verdicts.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

void Verdicts::add(const QString &code, const finding::Arguments &args, const QList<ExchangeId> &evidence)
{
    m_folded << Folded{code, args, {}, evidence};
}

void Verdicts::addAt(const ServerView &server, const QString &code, const finding::Arguments &args,
    const QList<ExchangeId> &evidence)
{
    auto same = std::find_if(m_folded.begin(), m_folded.end(),
        [&](const Folded &one) { return one.code == code && one.args == args && !one.servers.isEmpty(); });
    if (same == m_folded.end())
        same = m_folded.insert(m_folded.end(), Folded{code, args, {}, {}});
    if (!same->servers.contains(server.label()))
        same->servers << server.label();
    same->evidence += evidence;
}

bool Verdicts::has(const QString &code) const
{
    return std::any_of(
        m_folded.begin(), m_folded.end(), [&code](const Folded &one) { return one.code == code; });
}

QString Verdicts::aloneIn(const QStringList &codes) const
{
    QString alone;
    QSet<QString> seen;
    for (const Folded &one : m_folded) {
        if (!codes.contains(one.code))
            continue;
        for (const QString &server : one.servers) {
            const QString name = server.section(u'/', 0, 0);
            if (!alone.isEmpty() && name != alone)
                return {};
            alone = name;
        }
        seen << one.code;
    }
    return seen.size() > 1 ? alone : QString();
}

QList<finding::Finding> Verdicts::findings() const
{
    QList<finding::Finding> list;
    for (const Folded &one : m_folded) {
        finding::Arguments args = one.args;
        if (!one.servers.isEmpty())
            args[u"servers"_s] = one.servers.join(u", "_s);
        list << finding::make(one.code, {u"zone"_s, m_zone.toText()}, args, one.evidence);
    }
    finding::sort(list);
    return list;
}

namespace {

/// What most say, of equals the first by text, rather something than nothing; nothing if all say the same.
template <typename Said, typename Text> std::optional<Said> mostCommon(const QList<Said> &all, Text textOf)
{
    QMap<QString, int> counts;
    for (const Said &said : all)
        ++counts[textOf(said)];
    if (counts.size() < 2)
        return std::nullopt;
    QString common = counts.lastKey();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (it.value() > counts[common]
            || (it.value() == counts[common] && !it.key().isEmpty() && it.key() < common))
            common = it.key();
    return *std::find_if(all.begin(), all.end(), [&](const Said &said) { return textOf(said) == common; });
}

QString shown(const QString &text)
{
    return text.isEmpty() ? u"none"_s : text;
}

QStringList without(QStringList items, const QStringList &others)
{
    items.removeIf([&others](const QString &item) { return others.contains(item); });
    return items;
}

} // namespace

void addDifference(Verdicts &verdicts, const QString &code, const QString &key,
    const QList<Listing> &listings, const finding::Arguments &args)
{
    const std::optional<Listing> common
        = mostCommon(listings, [](const Listing &one) { return one.items.join(u'\n'); });
    if (!common)
        return;
    for (const Listing &listing : listings) {
        if (listing.items == common->items)
            continue;
        finding::Arguments all = args;
        all[key] = shown(without(listing.items, common->items).join(u", "_s));
        all[u"others"_s] = shown(without(common->items, listing.items).join(u", "_s));
        verdicts.addAt(*listing.server, code, all, listing.evidence + common->evidence);
    }
}

void addDisagreement(Verdicts &verdicts, const QString &code, const QString &key,
    const QList<Saying> &sayings, const finding::Arguments &args)
{
    const std::optional<Saying> most = mostCommon(sayings, [](const Saying &saying) { return saying.text; });
    if (!most)
        return;
    const QString common = most->text;
    QList<ExchangeId> commonEvidence;
    for (const Saying &saying : sayings)
        if (saying.text == common)
            commonEvidence += saying.evidence;
    for (const Saying &saying : sayings) {
        if (saying.text == common)
            continue;
        finding::Arguments all = args;
        all[key] = shown(saying.text);
        all[u"others"_s] = shown(common);
        verdicts.addAt(*saying.server, code, all, saying.evidence + commonEvidence);
    }
}

} // namespace zonecase::delegation
