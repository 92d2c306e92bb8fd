// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/changeplaces.h"

#include "widgets/chain/changewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

/// Whether a change about a zone is read at its delegation, which stands with the parent, rather than at its
/// keys.
bool isOfDelegation(const finding::Finding &change)
{
    const QString what = textArgument(change, u"what"_s);
    if (change.code.startsWith(u"change.too-early-"))
        return change.code == u"change.too-early-ds"_s;
    return change.code == u"change.downgrade"_s || change.code == u"change.downgrade-unsupported"_s
        || change.code.contains(u"ds-"_s) || what.startsWith(u"DS "_s)
        || what == u"DS"_s || what == u"glue"_s || what.startsWith(u"NS"_s);
}

/// What left is named by the side before and stands there; what came by the side after.
bool isOfWhatLeft(const finding::Finding &change)
{
    return change.code.endsWith(u"-retired"_s) || change.code.endsWith(u"-removal"_s)
        || change.code == u"change.removed"_s || change.code.endsWith(u"replayable"_s);
}

/// "13/27910" or "15240 13 2 80352046…" of the key or DS that a box stands for.
QStringList namesOf(const ChainBox &box)
{
    const QStringList parts = box.id.split(u'|');
    if (parts.size() == 4 && (parts[0] == u"key"_s || parts[0] == u"missing"_s))
        return {parts[3].section(u'#', 0, 0) + u'/' + parts[2]};
    QStringList names;
    if (parts.size() == 3 && parts[0] == u"ds"_s)
        for (const QString &ds : parts[2].split(u','))
            names << QString(ds).replace(u'/', u' ');
    return names;
}

bool isNamed(const ChainBox &box, const QString &text)
{
    static const QRegularExpression between(u"[,(]"_s);
    const QStringList named = text.split(between);
    const QStringList own = namesOf(box);
    return std::any_of(named.begin(), named.end(),
        [&own](const QString &one) { return own.contains(one.trimmed(), Qt::CaseInsensitive); });
}

class Placing
{
public:
    explicit Placing(ChainGraph &graph)
        : m_graph(graph)
    { }
    void place(int change);

private:
    bool isAbout(const finding::Finding &change, const ChainBox &box) const;
    QList<int> placesOf(const finding::Finding &change) const;
    int bandOf(const finding::Finding &change) const;

    ChainGraph &m_graph;
};

bool Placing::isAbout(const finding::Finding &change, const ChainBox &box) const
{
    const finding::Subject &subject = change.subject;
    if (subject.kind == u"rrset"_s || subject.kind == u"name"_s)
        return box.subject == subject.id;
    if (subject.kind != u"zone"_s)
        return false;
    // "h.zz. A TTL": of a set in the zone.
    if (const QStringList what = textArgument(change, u"what"_s).split(u' ');
        what.size() == 3 && what[2] == u"TTL"_s)
        return box.subject == what[0] + u'/' + what[1];
    return box.subject == subject.id + (isOfDelegation(change) ? u"/DS"_s : u"/DNSKEY"_s)
        && box.kind != BoxKind::Anchor;
}

/// Those that changed, of these those on its side, of these those that it names; where none is left, the
/// wider circle.
QList<int> Placing::placesOf(const finding::Finding &change) const
{
    QList<int> about;
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        if (isAbout(change, m_graph.boxes[i]))
            about << i;
    const auto narrow = [](QList<int> &places, auto condition) {
        QList<int> some;
        std::copy_if(places.begin(), places.end(), std::back_inserter(some), condition);
        if (!some.isEmpty())
            places = some;
    };
    const bool left = isOfWhatLeft(change);
    const QString named = textArgument(change, left ? u"before"_s : u"after"_s);
    narrow(about, [this](int i) { return m_graph.boxes[i].fact.change != Change::None; });
    narrow(about, [&](int i) { return (m_graph.boxes[i].fact.change == Change::Gone) == left; });
    narrow(about, [&](int i) { return isNamed(m_graph.boxes[i], named); });
    if (change.code == u"change.downgrade"_s)
        narrow(about, [this](int i) { return m_graph.boxes[i].kind == BoxKind::NoDs; });
    return about;
}

int Placing::bandOf(const finding::Finding &change) const
{
    const Result<dns::Name> name = dns::Name::fromText(change.subject.id.section(u'/', 0, 0));
    int deepest = -1;
    for (int i = 0; name && i < m_graph.bands.size(); ++i)
        if (name->isSubdomainOf(m_graph.bands[i].zone)
            && (deepest < 0 || m_graph.bands[i].zone.labelCount() > m_graph.bands[deepest].zone.labelCount()))
            deepest = i;
    return deepest;
}

void Placing::place(int change)
{
    const finding::Finding &finding = m_graph.changes[change].finding;
    const QList<int> boxes = placesOf(finding);
    for (const int box : boxes)
        m_graph.boxes[box].fact.changes << change;
    const bool isGrave = finding.severity >= finding::Severity::Error || finding.code == u"change.secured"_s;
    if (const int band = bandOf(finding); band >= 0 && (isGrave || boxes.isEmpty()))
        m_graph.bands[band].fact.changes << change;
}

} // namespace

void placeChanges(ChainGraph &graph)
{
    Placing placing(graph);
    for (int i = 0; i < graph.changes.size(); ++i)
        placing.place(i);
}

} // namespace zonecase::widgets
