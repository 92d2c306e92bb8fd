// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/tworeplies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;

namespace {

/// Other data than the first reply's, and one of them is the zone's.
std::optional<Content> secondReply(const Suspect &suspect)
{
    constexpr int NameError = 3;
    const std::optional<Content> &first = suspect.probed.again;
    for (const Content &further : suspect.probed.further) {
        const bool saysSomething = further.rcode == NameError || !further.records.isEmpty();
        const bool isOther = first && further.key() != first->key();
        const QList<Version> &versions = suspect.question.versions;
        if (saysSomething && isOther && (holds(versions, further) || holds(versions, first)))
            return further;
    }
    return std::nullopt;
}

/// Again and again in turn: behind one address may stand servers of which each has a cache of its own.
bool alwaysDiffer(Suspect &suspect)
{
    constexpr int Turns = 2;
    bool always = true;
    for (int i = 0; i < Turns; ++i) {
        dns::Query query = resolverQuery(suspect.state.spec, suspect.question.name, suspect.question.type);
        query.repeat = Repeat::Transports + 2 * i;
        const Answer datagram = suspect.walk.ask(query);
        query.repeat = Repeat::Transports + 2 * i + 1;
        query.transport = dns::Transport::Tcp;
        const Answer stream = suspect.walk.ask(query);
        suspect.probed.evidence += datagram.evidence + stream.evidence;
        always = always && isSame(contentOf(datagram), suspect.cell.content)
            && holds(suspect.question.versions, contentOf(stream));
    }
    return always;
}

} // namespace

std::optional<Cause> twoReplies(Suspect &suspect)
{
    const std::optional<Content> second = secondReply(suspect);
    if (!second)
        return std::nullopt;
    if (!suspect.showsCaches())
        return proven(u"path-injection"_s, u"two-replies"_s, shown(*second), suspect.probed.evidence);
    suspect.missing << u"path"_s;
    return std::nullopt;
}

std::optional<Cause> transportsDiffer(Suspect &suspect)
{
    const Probed &probed = suspect.probed;
    const bool mayDiffer = isSame(probed.again, suspect.cell.content)
        && isSame(probed.later, suspect.cell.content) && holds(suspect.question.versions, probed.overTcp);
    if (!mayDiffer)
        return std::nullopt;
    if (!suspect.showsCaches() && alwaysDiffer(suspect))
        return proven(u"transports-differ"_s, u"transports"_s, shown(*probed.overTcp), probed.evidence);
    suspect.missing << u"path"_s;
    return std::nullopt;
}

} // namespace zonecase::resolvers
