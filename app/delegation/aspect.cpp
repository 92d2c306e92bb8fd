// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/aspect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

Texts setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

std::optional<Said> parentNs(const ServerState &row)
{
    // A parent server that has the zone too answers out of the zone: that is no delegation.
    if (row.side != u"parent"_s || !row.ns || (row.authoritative && !row.ns->isEmpty()))
        return std::nullopt;
    return Said{&row, setOf(*row.ns), row.nsTtl};
}

std::optional<Said> parentDs(const ServerState &row)
{
    if (row.side != u"parent"_s || !row.ds)
        return std::nullopt;
    return Said{&row, setOf(*row.ds), row.dsTtl};
}

std::optional<Said> parentGlue(const ServerState &row)
{
    if (row.side != u"parent"_s || !row.glue)
        return std::nullopt;
    return Said{&row, setOf(*row.glue), row.glueTtl};
}

std::optional<Said> childKeys(const ServerState &row)
{
    if (row.side != u"child"_s || !row.dnskeyTags)
        return std::nullopt;
    return Said{&row, setOf(*row.dnskeyTags), row.keyTtl};
}

std::optional<Said> childNs(const ServerState &row)
{
    if (row.side != u"child"_s || !row.ns || !row.authoritative)
        return std::nullopt;
    return Said{&row, setOf(*row.ns), row.nsTtl};
}

std::optional<Said> childContent(const ServerState &row)
{
    if (row.side != u"child"_s || !row.content)
        return std::nullopt;
    return Said{&row, setOf(*row.content), -1};
}

QString joined(const Texts &texts)
{
    return texts.empty() ? u"none"_s : QStringList(texts.begin(), texts.end()).join(u", "_s);
}

bool haveCommon(const Texts &a, const Texts &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &text) { return b.contains(text); });
}

Texts namesOf(const Texts &glue)
{
    Texts names;
    for (const QString &text : glue)
        names.insert(text.section(u'/', 0, 0));
    return names;
}

Texts ofNames(const Texts &glue, const Texts &names)
{
    Texts kept;
    for (const QString &text : glue)
        if (names.contains(text.section(u'/', 0, 0)))
            kept.insert(text);
    return kept;
}

QString labelOf(const ServerState &row)
{
    return row.name.toText() + u'/' + row.address.toText();
}

} // namespace zonecase::delegation
