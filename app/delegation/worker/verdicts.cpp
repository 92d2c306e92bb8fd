// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

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

void addDisagreement(Verdicts &verdicts, const QString &code, const QString &key,
    const QList<Saying> &sayings, const finding::Arguments &args)
{
    QMap<QString, int> counts;
    for (const Saying &saying : sayings)
        ++counts[saying.text];
    if (counts.size() < 2)
        return;
    QString common = counts.lastKey();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (it.value() > counts[common]
            || (it.value() == counts[common] && !it.key().isEmpty() && it.key() < common))
            common = it.key();
    const auto shown = [](const QString &text) { return text.isEmpty() ? u"none"_s : text; };
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
