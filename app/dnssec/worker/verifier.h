// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "app/dns/worker/crypto.h"
#include "app/dnssec/worker/policy.h"
#include "app/dns/worker/rdata.h"

#include <QHash>

namespace zonecase::dnssec {

/// Signatures already checked and names already hashed, by content: the same answer whenever it is asked, so it may be kept
/// between analyses.
class SignatureMemo
{
public:
    using Verify = bool (*)(const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey);
    explicit SignatureMemo(Verify verify = dns::verifySignature)
        : m_verify(verify)
    {
    }
    static QByteArray keyOf(const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey);
    /// The key is keyOf() these.
    bool verifies(
        const QByteArray &key, const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey);
    /// RFC 5155, 5.
    QByteArray hashed(const dns::Name &name, int iterations, const QByteArray &salt);

private:
    Verify m_verify;
    QHash<QByteArray, bool> m_known;
    QHash<QByteArray, QByteArray> m_hashes;
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
    Verifier(SignatureMemo &memo, const Policy &policy, Instant at);

    /// RFC 4035, 5.3: with these keys of this zone.
    SetVerdict verify(const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys);
    /// A name's NSEC3 hash; nothing where the budget's number of hashes is spent (CVE-2023-50868).
    std::optional<QByteArray> hashed(const dns::Name &name, int iterations, const QByteArray &salt);
    /// Notes that a budget member was reached.
    void reached(const QString &limit);
    /// Names of budget members that were reached.
    const QStringList &limits() const { return m_limits; }
    Instant at() const { return m_at; }
    // The policy is asked through these, so that what is demanded of it is known.
    bool supportsAlgorithm(int algorithm);
    bool supportsDigest(int digestType);
    /// There is a DS with digest type 1 beside one with a better (RFC 4509, 3).
    bool ignoresSha1BesideBetter();
    /// The budget's number of DS records, of so many that could be used.
    int mostDs(qsizetype usable);
    /// NSEC3 records of so many iterations are about to be used for a proof.
    void demandIterations(int iterations);
    const Demands &demands() const { return m_demands; }

private:
    SetVerdict::State judge(
        const dns::RRset &set, const dns::Record &record, const dns::Rrsig &rrsig, const QList<dns::Record> &keys, int &failed);
    bool isWithinLimits(int candidates, int failed);

    SignatureMemo &m_memo;
    Policy m_policy;
    dns::Budget m_budget; ///< the policy's
    Instant m_at;
    int m_failed = 0;
    Demands m_demands;
    QHash<QByteArray, bool> m_checked; ///< in this analysis: what is equal costs once
    QSet<QByteArray> m_hashed;
    QStringList m_limits;
};

} // namespace zonecase::dnssec
