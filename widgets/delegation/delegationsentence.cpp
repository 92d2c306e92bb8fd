// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/delegationsentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("DelegationSentence", text, nullptr, count);
}

/// The sets of names that one side gives, with how many servers give each; the most common first.
struct Side
{
    int asked = 0, answered = 0, named = 0, withDs = 0, withoutDs = 0;
    QList<std::pair<QStringList, int>> sets;

    bool agrees() const { return sets.size() == 1; }
    int others() const { return sets.isEmpty() ? 0 : named - sets.first().second; }
};

Side sideOf(const delegation::Delegation &document, const QString &name)
{
    Side side;
    for (const delegation::ServerState &state : document.servers) {
        if (state.side != name)
            continue;
        ++side.asked;
        if (state.outcome == u"answered"_s)
            ++side.answered;
        if (state.ds)
            ++(state.ds->isEmpty() ? side.withoutDs : side.withDs);
        if (!state.ns)
            continue;
        ++side.named;
        const auto known = std::find_if(
            side.sets.begin(), side.sets.end(), [&state](const auto &set) { return set.first == *state.ns; });
        if (known == side.sets.end())
            side.sets << std::pair(*state.ns, 1);
        else
            ++known->second;
    }
    std::stable_sort(
        side.sets.begin(), side.sets.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return side;
}

QString naming(const QString &parent, const QString &zone, const Side &above, const Side &below)
{
    if (above.sets.isEmpty() && below.sets.isEmpty())
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "No server of %1 or %2 said who serves %2"))
            .arg(parent, zone);
    if (!above.sets.isEmpty() && above.agrees() && above.sets.first().first.isEmpty())
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "%1 delegates %2 to nobody")).arg(parent, zone);
    if (above.sets.size() > 1)
        return words(QT_TRANSLATE_NOOP("DelegationSentence",
                         "%1 of %2 parent servers name other servers for %3 than the rest"))
            .arg(above.others())
            .arg(above.named)
            .arg(zone);
    if (below.sets.size() > 1)
        return words(QT_TRANSLATE_NOOP("DelegationSentence",
                         "%1 of %2 servers of %3 name other servers for it than the rest"))
            .arg(below.others())
            .arg(below.named)
            .arg(zone);
    if (below.sets.isEmpty())
        return words(QT_TRANSLATE_NOOP("DelegationSentence",
                         "%1 names %2 servers for %3, and none of them said which it has"))
            .arg(parent)
            .arg(above.sets.first().first.size())
            .arg(zone);
    if (above.sets.isEmpty())
        return words(QT_TRANSLATE_NOOP("DelegationSentence",
                         "No server of %1 gave a delegation; %2 itself names %3 servers"))
            .arg(parent, zone)
            .arg(below.sets.first().first.size());
    const QStringList &names = above.sets.first().first;
    const QStringList &own = below.sets.first().first;
    if (names == own)
        return words(QT_TRANSLATE_N_NOOP("DelegationSentence",
                         "%1 and %2 name the same %3 servers at all %n addresses that answered"),
            above.named + below.named)
            .arg(parent, zone)
            .arg(names.size());
    const auto common = std::count_if(
        own.begin(), own.end(), [&names](const QString &name) { return names.contains(name); });
    return words(
        QT_TRANSLATE_NOOP("DelegationSentence", "%1 names %2 servers for %3, %3 itself %4; %5 are in both"))
        .arg(parent)
        .arg(names.size())
        .arg(zone)
        .arg(own.size())
        .arg(common);
}

QString signing(const Side &above)
{
    if (above.withDs > 0 && above.withoutDs > 0)
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "; %1 of %2 parent servers answered without DS"))
            .arg(above.withoutDs)
            .arg(above.withDs + above.withoutDs);
    if (above.withDs > 0)
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "; DS at the parent"));
    if (above.withoutDs > 0)
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "; no DS at the parent"));
    return {};
}

QString changedThing(const QString &code)
{
    if (code == u"change.ns-changed"_s || code.startsWith(u"change.new-servers-"_s))
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "name servers"));
    if (code.startsWith(u"change.delegation-"_s))
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "the delegation itself"));
    if (code.startsWith(u"change.ds-"_s))
        return u"DS"_s;
    if (code.startsWith(u"change.glue-"_s))
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "glue"));
    if (code.startsWith(u"change.keys-"_s))
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "keys"));
    if (code == u"change.zone-ns-changed"_s)
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "the zone's own NS records"));
    if (code.startsWith(u"change.content-"_s))
        return words(
            QT_TRANSLATE_NOOP("DelegationSentence", "mail, sender policy or certificate authorities"));
    if (code.startsWith(u"change.registra"_s))
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "registration"));
    return words(QT_TRANSLATE_NOOP("DelegationSentence", "more"));
}

QString changing(const SinceThen &since)
{
    if (since.time.isEmpty())
        return {};
    QStringList things;
    for (const QString &code : since.codes)
        if (const QString thing = changedThing(code); !things.contains(thing))
            things << thing;
    if (things.isEmpty())
        return words(QT_TRANSLATE_NOOP("DelegationSentence", "; nothing changed since %1")).arg(since.time);
    return words(QT_TRANSLATE_NOOP("DelegationSentence", "; changed since %1: %2"))
        .arg(since.time, things.join(u", "_s));
}

} // namespace

QString delegationSentence(const delegation::Delegation &document, const SinceThen &since)
{
    const Side above = sideOf(document, u"parent"_s);
    const Side below = sideOf(document, u"child"_s);
    QString sentence = naming(document.parent.toText(), document.request.zone.toText(), above, below)
        + signing(above) + changing(since);
    const int asked = above.asked + below.asked;
    const int silent = asked - above.answered - below.answered;
    if (silent > 0)
        sentence += words(QT_TRANSLATE_NOOP("DelegationSentence", "; %1 of %2 servers gave no answer"))
                        .arg(silent)
                        .arg(asked);
    return sentence + u'.';
}

} // namespace zonecase::widgets
