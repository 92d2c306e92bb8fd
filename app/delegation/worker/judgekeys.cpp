// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include "app/dns/worker/rdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

/// The DS records that any parent server has, each once, and the answers that say so.
struct DsSet
{
    QMap<QString, dns::Ds> records;
    QList<ExchangeId> evidence;
    bool known = false;
};

DsSet dsOf(const View &view)
{
    DsSet set;
    for (const dns::Record &record : view.plannedDs)
        if (const std::optional<dns::Ds> fields = dns::Ds::from(record))
            set.records.insert(dsText(record), *fields);
    if (!view.plannedDs.isEmpty()) {
        set.known = true;
        return set;
    }
    for (const ServerView &parent : view.parents) {
        if (!parent.state.ds)
            continue;
        set.known = true;
        set.evidence += parent.ds.evidence;
        for (const dns::Record &record : parent.dsRecords)
            if (const std::optional<dns::Ds> fields = dns::Ds::from(record))
                set.records.insert(dsText(record), *fields);
    }
    return set;
}

bool hasKeyFor(const ServerView &child, const dns::Ds &ds)
{
    return std::any_of(child.keyRecords.begin(), child.keyRecords.end(),
        [&ds](const dns::Record &key) { return ds.isMadeOf(key); });
}

/// True if the server's keys are vouched for.
bool judgeMatch(const View &view, const DsSet &set, const ServerView &child, Verdicts &verdicts)
{
    const QList<ExchangeId> evidence = set.evidence + child.keys.evidence;
    const QString all = QStringList(set.records.keys()).join(u", "_s);
    if (child.keyRecords.isEmpty()) {
        verdicts.addAt(child, u"delegation.ds-for-unsigned"_s,
            {{u"ds"_s, all}, {u"parent"_s, view.parentServers.zone.toText()}}, evidence);
        return false;
    }
    QStringList unmatched;
    bool anySupported = false;
    for (auto it = set.records.begin(); it != set.records.end(); ++it) {
        anySupported = anySupported || it->hasKnownDigest();
        if (it->hasKnownDigest() && !hasKeyFor(child, it.value()))
            unmatched << it.key();
    }
    const auto isMatch = [&child](const dns::Ds &ds) { return hasKeyFor(child, ds); };
    const bool any = std::any_of(set.records.begin(), set.records.end(), isMatch);
    if (!any && anySupported) {
        verdicts.addAt(child, u"delegation.ds-no-match"_s, {{u"ds"_s, all}}, evidence);
        return false;
    }
    for (const QString &ds : unmatched)
        verdicts.addAt(child, u"delegation.ds-without-key"_s, {{u"ds"_s, ds}}, evidence);
    return any;
}

void judgeState(const View &view, const DsSet &set, const QList<const ServerView *> &children, bool allMatch,
    Verdicts &verdicts)
{
    QList<ExchangeId> evidence = set.evidence;
    bool anySigned = false;
    for (const ServerView *child : children) {
        evidence += child->keys.evidence;
        anySigned = anySigned || !child->keyRecords.isEmpty();
    }
    const finding::Arguments parent{{u"parent"_s, view.parentServers.zone.toText()}};
    if (!set.records.isEmpty() && allMatch)
        verdicts.add(u"delegation.signed"_s, {}, evidence);
    else if (set.records.isEmpty() && anySigned)
        verdicts.add(u"delegation.signed-without-ds"_s, parent, evidence);
    else if (set.records.isEmpty())
        verdicts.add(u"delegation.unsigned"_s, parent, evidence);
}

} // namespace

void judgeKeys(const View &view, Verdicts &verdicts)
{
    const DsSet set = dsOf(view);
    for (auto it = set.records.begin(); it != set.records.end(); ++it)
        if (!it->hasKnownDigest())
            verdicts.add(u"delegation.ds-unsupported"_s, {{u"ds"_s, it.key()}}, set.evidence);
    QList<const ServerView *> children;
    QList<Saying> keys;
    for (const ServerView &child : view.children) {
        if (!child.state.dnskeyTags)
            continue;
        children << &child;
        keys << Saying{&child, child.state.dnskeyTags->join(u", "_s), child.keys.evidence};
    }
    addDisagreement(verdicts, u"delegation.keys-differ"_s, u"keys"_s, keys, {});
    if (!set.known || children.isEmpty())
        return;
    bool allMatch = true;
    if (!set.records.isEmpty())
        for (const ServerView *child : children)
            allMatch = judgeMatch(view, set, *child, verdicts) && allMatch;
    judgeState(view, set, children, allMatch, verdicts);
}

} // namespace zonecase::delegation
