// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"
#include "app/dns/worker/asker.h"
#include "app/dns/worker/course.h"
#include "app/dns/worker/networktry.h"
#include "app/dns/worker/secureconnection.h"
#include "app/dns/worker/spending.h"

#include <QSet>

#include <optional>

namespace zonecase::dns {

/// Asks the world that a profile describes. Sends nothing beyond the profile's budget, nothing after stop(),
/// and in an exercise nothing to an address that its map does not lead to loopback.
class NetworkAsker : public Asker
{
public:
    /// The clock must outlive it.
    NetworkAsker(const Profile &profile, const Clock &clock);
    ~NetworkAsker() override;

    QCoro::Task<Result<void>> ask(Query query, Sink sink) override;
    int sent() const override { return m_spending.sent(); }
    void stop() override;
    /// What an earlier process of the same run has spent.
    void remember(const QList<Exchange> &exchanges, qint64 elapsedNanoseconds);
    /// While a person thinks, the budget's wall clock may stand still.
    void pauseWall(bool pause);

private:
    QCoro::Task<Result<Exchange>> tryOnce(Query query, Course::Step step, int attempt);
    QCoro::Task<Result<void>> takeToken(Endpoint to);
    QCoro::Task<Result<std::unique_ptr<NetworkTry>>> makeTry(Query query, Transport transport, Endpoint to, QByteArray message);
    std::shared_ptr<SecureConnection> openConnection(const SecurePlace &place);
    std::optional<Endpoint> reachedAt(const Endpoint &endpoint) const;
    Exchange begun(const Query &query, const Course::Step &step, int attempt);
    QByteArray cookieFor(const Endpoint &server);
    void keepCookie(const Exchange &exchange);
    void endAll(const Error &why);

    Profile m_profile;
    const Clock &m_clock;
    Spending m_spending;
    TokenBuckets m_buckets;
    QHash<Endpoint, QByteArray> m_cookies; ///< the client's, then the server's once it is known
    QHash<Endpoint, int> m_silences; ///< questions that all tries of which ended in silence
    std::optional<TrustStore> m_trust; ///< read when it is needed first
    QHash<SecurePlace, std::shared_ptr<SecureConnection>> m_connections;
    QSet<SecurePlace> m_oneEach; ///< who answers one question a connection
    QList<Wait *> m_waits;
    QTimer m_wall;
    int m_wallLeft = -1; ///< milliseconds, while it is paused
    std::optional<Error> m_over;
};

} // namespace zonecase::dns
