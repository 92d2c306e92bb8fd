// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainselection.h"

#include "app/finding/catalogue.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

Selection bareSelection(const ChainScene &scene, const ChainItem &item, const RunId &run)
{
    const ChainFact &fact = scene.fact(item);
    switch (item.kind) {
    case ChainItem::Kind::Band:
        return Selection::zone(scene.graph.bands[item.index].zone.toText(), fact.evidence, run);
    case ChainItem::Kind::Box:
        return Selection::record(scene.graph.boxes[item.index].subject, fact.evidence, run);
    case ChainItem::Kind::Link:
        break;
    }
    return Selection::record(scene.graph.boxes[scene.graph.links[item.index].to].subject, fact.evidence, run);
}

bool isMeant(const ChainScene &scene, const ChainItem &item, const Selection &selection)
{
    switch (item.kind) {
    case ChainItem::Kind::Band:
        return selection.kind == Selection::Kind::Zone
            && scene.graph.bands[item.index].zone.toText() == selection.id;
    case ChainItem::Kind::Box:
        return selection.kind == Selection::Kind::Record
            && scene.graph.boxes[item.index].subject == selection.id;
    case ChainItem::Kind::Link:
        break;
    }
    return false;
}

} // namespace

Selection selectionOf(const ChainScene &scene, const ChainItem &item, const RunId &run)
{
    const ChainFact &fact = scene.fact(item);
    QStringList sentences{fact.reason};
    for (const int change : fact.changes)
        sentences << finding::sentence(scene.graph.changes[change].finding);
    Selection selection = bareSelection(scene, item, run);
    selection.text = sentences.join(u'\n');
    selection.proof = fact.proof.join(u'\n');
    return selection;
}

Selection selectionOf(const finding::Finding &change, const RunId &run, const CaseSnapshot &snapshot)
{
    for (const storage::StoredFinding &stored : snapshot.findings)
        if (stored.run == run && stored.finding.code == change.code
            && stored.finding.subject == change.subject && stored.finding.evidence == change.evidence)
            return Selection::finding(stored.id, change.evidence, run);
    Selection selection = change.subject.kind == u"zone"_s
        ? Selection::zone(change.subject.id, change.evidence, run)
        : Selection::record(change.subject.id, change.evidence, run);
    selection.text = QString(finding::sentence(change) + u'\n' + finding::advice(change)).trimmed();
    const finding::CatalogueEntry *entry = finding::entry(change.code);
    selection.proof = QString(change.code + u'\n' + QString::fromUtf8(entry ? entry->rule : "")).trimmed();
    return selection;
}

int placeOf(const ChainScene &scene, const Selection &selection, int current)
{
    if (selection.kind != Selection::Kind::Zone && selection.kind != Selection::Kind::Record)
        return -1;
    int found = -1;
    for (int i = 0; i < scene.order.size(); ++i) {
        const bool meant = isMeant(scene, scene.order[i], selection);
        if (meant && i == current)
            return i;
        if (!selection.text.isEmpty() && selection.text.startsWith(scene.fact(scene.order[i]).reason))
            return i; // selected here, or the same thing in another run
        if (meant && found < 0)
            found = i;
    }
    return found;
}

int placeOf(const ChainScene &scene, int change)
{
    for (const auto kind : {ChainItem::Kind::Box, ChainItem::Kind::Band})
        for (int i = 0; i < scene.order.size(); ++i)
            if (scene.order[i].kind == kind && scene.fact(scene.order[i]).changes.contains(change))
                return i;
    return -1;
}

} // namespace zonecase::widgets
