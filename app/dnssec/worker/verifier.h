// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/budget.h"
#include "app/dnssec/chain.h"
#include "app/dns/worker/rdata.h"

#include <QHash>

namespace zonecase::dnssec {

/// Signatures already checked, by content: the same answer whenever it is asked, so it may be kept between analyses.
class SignatureMemo
{
public:
    bool verifies(const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey);

private:
    QHash<QByteArray, bool> m_known;
};

/// What the signatures over one RRset came to.
struct SetVerdict
{
    enum class State {
        Valid,
        Unsigned, ///< no signature at all
        WrongSigner, ///< signed, but by no signer that may
        NoKey, ///< the key it names is not in the key set
        UnknownAlgorithm,
        Expired,
        Premature,
        Invalid, ///< the cryptography fails
        NotJudged ///< the limit on failed checks was reached first
    };
    State state = State::Unsigned;
    bool expanded = false; ///< from a wildcard
    dns::Name closestEncloser; ///< the wildcard's parent, if expanded
    QList<SignatureState> signatures;

    bool isValid() const { return state == State::Valid; }
};
/// "valid", "missing", "wrong-signer", "no-key", "unknown-algorithm", "expired", "premature", "invalid", "not-judged".
QString stateText(SetVerdict::State state);

/// Judges signatures as of an instant, within the budget's limits (KeyTrap, CVE-2023-50387: colliding tags and many
/// signatures must not buy unbounded work). One for one analysis.
class Verifier
{
public:
    Verifier(SignatureMemo &memo, const dns::Budget &budget, Instant at);

    /// RFC 4035, 5.3: with these keys of this zone.
    SetVerdict verify(const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys);
    /// Names of budget members that were reached.
    const QStringList &limits() const { return m_limits; }
    Instant at() const { return m_at; }

private:
    SetVerdict::State judge(
        const dns::RRset &set, const dns::Record &record, const dns::Rrsig &rrsig, const QList<dns::Record> &keys, int &failed);
    void reached(const QString &limit);

    SignatureMemo &m_memo;
    dns::Budget m_budget;
    Instant m_at;
    int m_failed = 0;
    QStringList m_limits;
};

} // namespace zonecase::dnssec
