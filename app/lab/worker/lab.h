// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"
#include "app/lab/worker/resolver.h"
#include "app/lab/worker/wire.h"
#include "app/lab/worker/world.h"

namespace zonecase::lab {

/// A scenario being played: the servers of the step that has come, and the resolvers with what their caches
/// hold. Knows no socket and no clock: the time is handed in, and time that has passed since the last
/// question is played first.
class Lab
{
public:
    static Result<std::unique_ptr<Lab>> make(const Scenario &scenario);

    const Scenario &scenario() const { return m_scenario; }
    /// Fictional addresses that answer.
    QList<dns::IpAddress> addresses() const;
    /// The answer of the server or resolver at the address. Time never runs backwards but by startAfresh().
    Response answer(const dns::IpAddress &server, const Question &question, Instant now);
    /// Nobody is there: what arrives is never answered.
    bool isSilent(const dns::IpAddress &server) const;
    /// Plays what the story's clients ask up to this instant.
    void playUntil(Instant now);
    /// Empties every cache and goes back to before the first step.
    void startAfresh();
    Instant now() const { return m_now; }
    /// The profile's fields that the scenario decides: all but the address map and the clock.
    dns::Profile profile() const;

private:
    explicit Lab(const Scenario &scenario)
        : m_scenario(scenario)
    { }
    const World &worldAt(Instant at) const;

    Scenario m_scenario;
    QList<World> m_worlds; ///< one a step
    QString m_rootHints, m_trustAnchors;
    std::vector<std::unique_ptr<Resolver>> m_resolvers;
    qsizetype m_played = 0; ///< client questions
    Instant m_now;
};

} // namespace zonecase::lab
