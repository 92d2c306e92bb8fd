// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/answers.h"
#include "app/dns/worker/bell.h"
#include "app/dns/worker/networkasker.h"

namespace zonecase::dns {

/// Addresses of servers of zones below a top-level domain, as the answers name them: what may be the
/// suspect's own.
QSet<IpAddress> serversBelowTopLevel(const Answers &answers);

/// Asks through a NetworkAsker, but holds questions for servers that the analyst did not know of until she
/// gives her word. The wall clock of the budget stands still while nothing but her word is waited for.
class HoldingAsker : public Asker
{
public:
    /// Told of servers when they are first held, each once.
    using Announce = std::function<void(const QList<Server> &)>;
    /// The asker and the answers must outlive it. Servers of the profile's hints and resolvers count as
    /// known.
    HoldingAsker(NetworkAsker &asker, const Answers &answers, const Profile &profile,
        const QSet<IpAddress> &known, const Announce &announce);

    QCoro::Task<Result<void>> ask(Query query, Sink sink) override;
    int sent() const override { return m_asker.sent(); }
    void stop() override;
    void whenOver(const Over &told) override { m_asker.whenOver(told); }
    void release(const QList<IpAddress> &allowed, const QList<IpAddress> &refused);
    /// "name/address" of those that were wanted and refused, sorted.
    QStringList refused() const;

private:
    bool mustHold(const IpAddress &address) const;
    void wakeAll();

    NetworkAsker &m_asker;
    const Answers &m_answers;
    QSet<IpAddress> m_known;
    QSet<IpAddress> m_refused;
    QSet<QString> m_left; ///< "name/address" of those that a question was for and that were refused
    QSet<IpAddress> m_announced;
    Announce m_announce;
    QList<Bell *> m_waiting;
    int m_asking = 0;
    bool m_stopped = false;
};

} // namespace zonecase::dns
