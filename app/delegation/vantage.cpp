// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/vantage.h"

#include "app/delegation/aspect.h"
#include "app/delegation/serials.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

constexpr qint64 CloseInTime = 10 * 60; // seconds

bool areComparable(const Look &then, const Look &now)
{
    return then.vantage != now.vantage
        && std::abs(now.started.seconds() - then.started.seconds()) <= CloseInTime;
}

/// Without both serials nobody can tell a change of the zone from another answer.
bool mayHaveChanged(const ServerState &then, const ServerState &now)
{
    return !then.serial || !now.serial || isNewerSerial(*now.serial, *then.serial);
}

struct Compared
{
    Reader read;
    const char *what;
};
constexpr Compared Things[] = {{childNs, "NS"}, {childKeys, "DNSKEY"}, {childContent, "MX, TXT, CAA"}};

QList<finding::Finding> differences(const Look &then, const Look &now)
{
    QList<finding::Finding> findings;
    for (const ServerState &row : now.state->servers) {
        const ServerState *other = sameServer(*then.state, row);
        if (row.side != u"child"_s || !other || mayHaveChanged(*other, row))
            continue;
        for (const Compared &thing : Things) {
            const std::optional<Said> there = thing.read(*other), here = thing.read(row);
            if (!there || !here || there->texts == here->texts)
                continue;
            findings << finding::make(u"hijack.vantage-differs"_s, {u"zone"_s, now.zone().toText()},
                {{u"servers"_s, labelOf(row)}, {u"what"_s, QString::fromLatin1(thing.what)},
                    {u"vantage"_s, now.vantage}, {u"answer"_s, joined(here->texts)},
                    {u"other"_s, then.vantage}, {u"other_answer"_s, joined(there->texts)},
                    {u"other_at"_s, then.started.toText()}},
                row.evidence + other->evidence);
        }
    }
    return findings;
}

} // namespace

QList<finding::Finding> judgeVantages(const QList<Look> &looks)
{
    QList<finding::Finding> findings;
    QSet<QString> compared;
    for (auto it = looks.rbegin() + 1; it != looks.rend(); ++it) {
        // The nearest look of each other vantage says all.
        if (!areComparable(*it, looks.last()) || compared.contains(it->vantage))
            continue;
        compared << it->vantage;
        findings += differences(*it, looks.last());
    }
    return findings;
}

} // namespace zonecase::delegation
