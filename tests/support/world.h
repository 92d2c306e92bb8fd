// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/messagebuilder.h"

#include "app/dns/profile.h"
#include "app/dns/worker/answers.h"

#include <QMap>

#include <functional>

namespace zonecase::test {

/// Authoritative servers in memory: what is asked of them becomes exchanges, so that an analysis runs to its
/// end without a network. Zones are given as text; single answers can be replaced to plant a fault.
class World
{
public:
    explicit World(Instant at = Instant::fromSeconds(1'800'000'000));

    /// The zone at these addresses; a further call for the same zone gives other addresses another version of
    /// it.
    void serve(const QString &zone, const QStringList &addresses, const QString &records);
    /// What the server says to every question, or to this one; null: silence.
    using Reply = std::function<std::optional<Response>(const dns::Query &)>;
    void replace(const QString &address, const Reply &reply);

    dns::Exchange ask(const dns::Query &query) const;
    /// What the zones say to it, replaced answers apart.
    Response reply(const dns::Query &query) const
    {
        return answer(query, m_zones.value(query.server.endpoint.address));
    }
    dns::Profile profile() const;
    Instant at() const { return m_at; }

    /// Asks what the analysis wants until it wants nothing; gives the exchanges in the order they were made.
    /// analyse: Answers -> questions wanted.
    QList<dns::Exchange> run(const std::function<QList<dns::Query>(const dns::Answers &)> &analyse);
    int rounds() const { return m_rounds; }

    /// Round trips after which run() gives up; no analysis of a sane world needs as many.
    static constexpr int MaxRounds = 60;

private:
    struct Zone
    {
        dns::Name apex;
        QList<dns::Record> records;
    };
    Response answer(const dns::Query &query, const QList<Zone> &zones) const;

    Instant m_at;
    QMap<dns::IpAddress, QList<Zone>> m_zones;
    QMap<dns::IpAddress, Reply> m_replies;
    QString m_hints;
    int m_rounds = 0;
};

/// Answers of these exchanges.
std::shared_ptr<dns::Answers> answersOf(const QList<dns::Exchange> &exchanges);

/// A SOA line for a zone with this serial.
QString soa(const QString &zone, int serial = 1);

} // namespace zonecase::test
