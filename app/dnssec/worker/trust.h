// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/verifier.h"
#include "app/dnssec/chain.h"
#include "app/dnssec/worker/anchors.h"
#include "app/dnssec/worker/reply.h"

namespace zonecase::dnssec {

/// A DNSKEY set that validates: what a resolver that asked one of these servers for it verifies the zone's data with.
struct KeySet
{
    QList<dns::Record> keys; ///< without those that are revoked
    QList<dns::Server> servers;
    QList<ExchangeId> evidence;
};

/// What a zone's DNSKEY answers come to, given what vouches for them.
struct ZoneTrust
{
    enum class State {
        Secure,
        Unsupported, ///< no DS with an algorithm and digest that we know: insecure (RFC 4035, 5.2)
        Bogus,
        Undecided, ///< none validates, and not every DS was tried: our own limit
        Withheld, ///< no server gave a DNSKEY set
        Pending ///< not all answers are in and none validates yet
    };
    State state = State::Pending;
    QList<dns::Record> keys; ///< of every set that validates
    QList<KeySet> sets; ///< those that validate; what is equal is one
    QList<KeyState> keyStates;
    QList<SignatureState> signatures;
    QList<DsState> ds; ///< those that vouch, each with what became of it
    QList<finding::Finding> reasons; ///< why not, per server
    QList<finding::Finding> notes; ///< revoked keys
    QList<ExchangeId> evidence;
    int failedServers = 0;
    qint64 keyTtl = -1; ///< the highest seen
};

/// vouching: DS or DNSKEY records for the zone (from the parent, or trust anchors), already trusted. complete: all that
/// were asked have answered or failed.
ZoneTrust judgeKeys(const dns::Name &zone, const QList<dns::Record> &vouching, const QList<Reply> &replies,
    bool complete, dns::Verifier &verifier);

} // namespace zonecase::dnssec
