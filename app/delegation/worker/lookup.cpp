// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/lookup.h"

#include "app/delegation/worker/row.h"

namespace zonecase::delegation {

using dns::Path;

namespace {

constexpr int MaxAliases = 4;

/// True if the answer settles the question, one way or by an alias.
bool take(Lookup &found, const dns::Answer &answer, dns::RecordType type, dns::Name &next)
{
    if (!isSettled(answer))
        return false;
    found.evidence += answer.evidence;
    found.exists = answer.message->rcode == 0;
    found.records = answered(answer, found.owner, type);
    const QList<dns::Record> aliases = answered(answer, found.owner, dns::type::CNAME);
    if (found.records.isEmpty() && !aliases.isEmpty())
        next = dns::targetOf(aliases.first());
    return true;
}

Lookup::State stepped(dns::Walk &walk, Lookup &found, dns::RecordType type, dns::Name &next)
{
    const Path way = walk.path(found.owner, type);
    if (way.state == Path::State::Stuck)
        return Lookup::State::Failed;
    if (way.state == Path::State::Pending)
        return Lookup::State::Pending;
    bool pending = false;
    for (const dns::Walk::Sampled &one : walk.sample(way.zones.last(), found.owner, type)) {
        pending = pending || one.answer.state == dns::Answer::State::NotAsked;
        if (take(found, one.answer, type, next))
            return found.records.isEmpty() ? Lookup::State::None : Lookup::State::Found;
    }
    return pending ? Lookup::State::Pending : Lookup::State::Failed;
}

} // namespace

Lookup lookUp(dns::Walk &walk, const dns::Name &name, dns::RecordType type)
{
    Lookup found;
    found.owner = name;
    for (int aliases = 0; aliases <= MaxAliases; ++aliases) {
        dns::Name next;
        found.state = stepped(walk, found, type, next);
        if (found.state != Lookup::State::None || next.isRoot())
            return found;
        found.owner = next;
        found.viaAlias = true;
    }
    found.state = Lookup::State::Failed;
    return found;
}

} // namespace zonecase::delegation
