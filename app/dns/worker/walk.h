// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/direction.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace zonecase::dns {

/// The servers of a zone as they are known on the way down.
struct ZoneServers
{
    Name zone;
    QList<Name> names; ///< NS names, sorted, at most Budget::serverNames
    int leftOut = 0; ///< NS names above that
    QMap<Name, QList<IpAddress>> addresses; ///< known of these names, sorted; a name without any is absent
    QList<ExchangeId> evidence; ///< what told of them, sorted

    /// Each endpoint once, under the first of its names: by name, then address.
    QList<Server> servers() const;
};

/// The zones from the root down to a name.
struct Path
{
    enum class State
    {
        Pending,
        Arrived,
        Stuck
    };
    QList<ZoneServers> zones; ///< the root first; the last is where the way ends so far
    State state = State::Pending; ///< Arrived: the last zone's servers say that they hold the name
    bool alias = false; ///< the name is an alias there
};

/// What became of the search for a host's addresses.
struct HostAddresses
{
    enum class State
    {
        Pending,
        Found,
        None,
        Alias,
        Unreachable
    };
    State state = State::Pending;
    QList<IpAddress> addresses; ///< sorted; may be there while the other family is pending
    bool complete = false; ///< a server of the host's zone answered for both families
    Name target; ///< of the alias
    QList<ExchangeId> evidence;
};

/// Finds the way from the root hints to names, out of what is recorded; what is not there yet it notes as
/// wanted. One object serves one call of an analysis: it remembers the cuts that it has passed. It ends for
/// any data: down and toward the name only, no name looked for to find itself, and a bound on all steps
/// together.
class Walk
{
public:
    /// Says which servers must not be asked.
    using Excluded = std::function<bool(const Server &)>;
    Walk(const Answers &answers, const Profile &profile, Excluded excluded = {});

    /// To the zone that holds the name, the name's own if there is a cut at it.
    Path path(const Name &target, RecordType type = type::NS);
    /// A and AAAA, from the zone's own servers; no alias is followed (RFC 2181, 10.3).
    HostAddresses addresses(const Name &host);
    /// The zone's servers by its delegation and by its own NS records, with all their addresses.
    ZoneServers everyServer(const ZoneServers &delegated);

    /// What is recorded for the question; notes it as wanted if nothing is. Within an Allowance that is used up: NotAsked.
    Answer ask(const Query &query);
    /// What is recorded for the question, without wanting it.
    Answer find(const Query &query) const { return m_answers.find(query); }
    /// As Answers::further().
    QList<std::shared_ptr<const Message>> further(const Query &query) const { return m_answers.further(query); }
    /// Answers of the first servers that are alive; asks more as those fail.
    struct Sampled
    {
        Server server;
        Answer answer;
    };
    QList<Sampled> sample(const ZoneServers &zone, const Name &name, RecordType type);

    /// Noted so far and not recorded, sorted.
    QList<Query> wanted() const;

    /// While it lives, so many questions may be asked of one server and of all others that the walk has not put before, whether they
    /// are recorded or not: what a plan says is what is asked at the most.
    class Allowance
    {
    public:
        Allowance(Walk &walk, const Server &server, int ofIt, int ofOthers);
        ~Allowance();
        Allowance(const Allowance &) = delete;
        Allowance &operator=(const Allowance &) = delete;
        /// A question was not asked for want of it: what was found out since may be wrong.
        bool isExceeded() const { return m_isExceeded; }

    private:
        friend class Walk;
        bool covers(const Query &query);

        Walk &m_walk;
        Allowance *m_outer;
        Server m_server;
        int m_ofIt, m_ofOthers;
        bool m_isExceeded = false;
    };

private:
    struct Step;
    ZoneServers rootServers() const;
    ZoneServers start(const Name &target, Path &path) const;
    Step step(const ZoneServers &zone, const Name &target, RecordType type);
    Step highestCut(const ZoneServers &zone, const ZoneServers &found, const Server &server);
    void takeCut(Step &step, const ZoneServers &zone, const Sampled &from, const Direction &seen);
    QList<Server> usable(const ZoneServers &zone);
    HostAddresses search(const Name &host);
    Path follow(const Name &target, RecordType type);
    bool mayAsk(const Server &server) const;

    const Answers &m_answers;
    const Profile &m_profile;
    Excluded m_excluded;
    QSet<Query> m_wanted;
    QSet<Query> m_put; ///< all that was asked for
    QMap<Name, ZoneServers> m_cuts;
    QMap<Name, HostAddresses> m_hosts;
    QHash<std::pair<Name, RecordType>, Path> m_arrived; ///< paths that were found, of those that are no host's
    /// At each zone, for each name just below it: the targets that are being asked for on the way there.
    QMap<std::pair<Name, Name>, QSet<Name>> m_underWay;
    bool m_isQuiet = false; ///< somebody else asks already for what would be learnt
    QList<Name> m_searching; ///< hosts being looked for, outermost first
    bool m_cutShort = false; ///< a host was not looked for because it is being looked for already
    int m_steps = 0;
    int m_room; ///< for steps
    Allowance *m_allowance = nullptr;
};

/// Adds the names and addresses of one answer: those that its zone may speak of, within the budget's number.
void addServers(ZoneServers &servers, const Direction &direction, const Name &spokenBy, const Budget &budget);

} // namespace zonecase::dns
