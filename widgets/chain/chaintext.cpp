// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chaintext.h"

#include "app/base/escape.h"
#include "app/finding/catalogue.h"
#include "widgets/chain/chainwords.h"
#include "widgets/chain/changewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QString dotShape(BoxKind kind)
{
    switch (kind) {
    case BoxKind::Anchor:
        return u"house"_s;
    case BoxKind::Key:
    case BoxKind::MissingKey:
        return u"ellipse"_s;
    case BoxKind::DsSet:
    case BoxKind::NoDs:
        return u"box"_s;
    case BoxKind::Unsigned:
        return u"plain"_s;
    case BoxKind::Answer:
        return u"note"_s;
    case BoxKind::Denial:
        return u"octagon"_s;
    case BoxKind::Alias:
        return u"cds"_s;
    }
    return {};
}

QString quoted(const QString &text)
{
    QString safe = escapedText(text, true);
    safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + safe + u'"';
}

QString drawn(const ChainFact &fact)
{
    const bool gone = fact.change == Change::Gone;
    const QString style = gone ? u"dotted"_s : fact.role == Role::Secure ? u"solid"_s : u"dashed"_s;
    const Theme theme(Theme::Scheme::Light);
    return u"color=\"%1\", style=%2, tooltip=%3"_s.arg(
        theme.colour(gone ? Role::Muted : fact.role).name(), style, quoted(fact.reason));
}

/// Name, state in brackets, and the words of what was judged below.
QString label(const ChainGraph &graph, const QString &name, const ChainFact &fact)
{
    QString text = name + u" ("_s + stateText(fact) + u')';
    const QList<ShownLine> changes = changeLines(graph, fact);
    for (const ShownLine &line : changes)
        text += u'\n' + line.text;
    return u"label="_s + quoted(text);
}

QString lineOf(const finding::Finding &finding)
{
    return finding::severityWord(finding.severity) + u'\t' + finding::sentence(finding);
}

} // namespace

QStringList captionLines(const ChainCaption &caption)
{
    QStringList lines;
    if (caption.exercise)
        lines << QCoreApplication::translate("ChainText", "EXERCISE"); // as the band in the window
    for (const QString &text : {caption.tlp, caption.sentence, caption.source})
        if (!text.isEmpty())
            lines << escapedText(text);
    return lines;
}

QString itemText(const ChainScene &scene, const ChainItem &item)
{
    const ChainFact &fact = scene.fact(item);
    QStringList lines{scene.name(item) + u": "_s + stateText(fact), fact.reason};
    for (const int change : fact.changes)
        lines << finding::sentence(scene.graph.changes[change].finding);
    for (QString &line : lines)
        line = escapedText(line);
    for (const QString &line : fact.proof)
        lines << escapedText(line);
    return lines.join(u'\n');
}

QString chainText(const ChainScene &scene, const ChainCaption &caption)
{
    QStringList lines = captionLines(caption);
    for (const ChainChange &change : scene.graph.changes)
        lines << lineOf(change.finding);
    for (const ChainItem &item : scene.order) {
        const ChainFact &fact = scene.fact(item);
        const QString indent = item.kind == ChainItem::Kind::Band ? QString() : u"  "_s;
        lines << indent + escapedText(scene.name(item)) + u'\t' + stateText(fact) + u'\t'
                + escapedText(fact.reason);
    }
    return lines.join(u'\n') + u'\n';
}

QString chainDot(const ChainScene &scene, const ChainCaption &caption)
{
    const ChainGraph &graph = scene.graph;
    QString dot = u"digraph chain {\n  rankdir=TB; node [shape=box, fontname=\"sans-serif\"];\n"_s;
    if (const QStringList head = captionLines(caption); !head.isEmpty())
        dot += u"  labelloc=t; label=%1;\n"_s.arg(quoted(head.join(u'\n')));
    for (int band = 0; band < graph.bands.size(); ++band) {
        const ChainBand &zone = graph.bands[band];
        dot += u"  subgraph cluster_%1 { graph [%2, %3];\n"_s.arg(
            QString::number(band), label(graph, plainName(zone.zone), zone.fact), drawn(zone.fact));
        for (int i = 0; i < graph.boxes.size(); ++i)
            if (const ChainBox &box = graph.boxes[i]; box.band == band)
                dot += u"    b%1 [%2, shape=%3, %4];\n"_s.arg(QString::number(i),
                    label(graph, box.title, box.fact), dotShape(box.kind), drawn(box.fact));
        dot += u"  }\n"_s;
    }
    for (const ChainLink &link : graph.links)
        dot += u"  b%1 -> b%2 [label=%3, %4];\n"_s.arg(QString::number(link.from), QString::number(link.to),
            quoted(stateText(link.fact)), drawn(link.fact));
    return dot + u"}\n"_s;
}

} // namespace zonecase::widgets
