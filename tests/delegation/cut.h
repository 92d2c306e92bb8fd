// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/dnssec/faults/serving.h"

#include "app/delegation/delegation.h"
#include "app/dns/profile.h"

#include <array>

namespace zonecase::test {

/// ministry.zz. and its parent in memory, without fault and signed: two servers on either side, both
/// families, reverse names, mail and a policy for it. A test damages the plans, the zones that sign() makes
/// of them, or single answers.
class Cut
{
public:
    Cut();

    /// Who is asked, as Asked::server has it; both addresses of a server of the zone are one.
    enum Server
    {
        Root,
        A, ///< a.nic.zz., of the parent
        B,
        Ns1, ///< ns1.ministry.zz.
        Ns2,
        Other
    };

    faults::ZonePlan root, parent, zone;
    std::array<QStringList, Other> addresses; ///< of each server
    /// Served beside them, by these addresses.
    struct Further
    {
        faults::ZonePlan plan;
        QStringList addresses;
    };
    QList<Further> further;
    bool isSigned = true; ///< the zone; else its plan's keys do not count
    /// Makes the zones; what changes a plan comes before.
    void sign();
    faults::SignedZone &parentAt(Server server) { return m_parents[server - A]; }
    faults::SignedZone &zoneAt(Server server) { return m_zones[server - Ns1]; }
    void atBoth(const std::function<void(faults::SignedZone &)> &damage);

    /// The last word on each answer.
    std::function<void(const faults::Asked &, faults::Answer &)> edit;
    delegation::DelegationRequest request;
    dns::Profile profile;

    /// Asks until nothing is wanted, and judges; sign() has been called.
    delegation::Delegation delegation() const;
    /// Its codes, each once, sorted, those of the delegation without their first word.
    QStringList codes() const;
    int rounds() const { return m_rounds; }

    static constexpr int MaxRounds = 60;

private:
    int serverAt(const dns::IpAddress &address) const;
    faults::Answer answer(const faults::Asked &asked) const;
    QList<dns::Exchange> tries(const dns::Query &query) const;

    struct Served
    {
        faults::SignedZone zone;
        QStringList addresses;
    };
    QList<faults::SignedZone> m_parents, m_zones; ///< of two servers each
    QList<Served> m_further; ///< the root first
    mutable int m_rounds = 0;
};

/// One damage and what it changes in what is found.
struct Damage
{
    const char *title;
    std::function<void(Cut &)> given = {}; ///< the healthy twin has it too
    std::function<void(Cut &)> plan = {}; ///< before the zones are made
    std::function<void(Cut &)> harm = {}; ///< to the zones made, or to answers
    QString changes = {}; ///< codes that come ("+code") and that go ("-code"), as difference() has them
};

/// Of the damage against its twin.
QString changesBy(const Damage &damage);

/// What is in the second list and not in the first ("+code"), and the other way round ("-code"), sorted by
/// code.
QString difference(const QStringList &before, const QStringList &now);

/// Records of the name and type put in place of what the zone has there, signed as the zone is.
void put(faults::SignedZone &zone, const QString &lines);

} // namespace zonecase::test
