// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/policy.h"
#include "app/dns/worker/rdata.h"
#include "app/dns/worker/signaturememo.h"

#include <QStringList>

namespace zonecase::dns {

/// What the signatures over one RRset came to.
struct SetVerdict
{
    enum class State
    {
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
    /// One of them by itself.
    struct Signature
    {
        Rrsig rrsig;
        QByteArray bytes; ///< the signature field alone
        Instant inception, expiration; ///< as they are meant at the verifier's instant
        State state = State::NotJudged; ///< never Unsigned
    };
    State state = State::Unsigned; ///< of the signature that came nearest to being valid
    bool expanded = false; ///< from a wildcard
    Name closestEncloser; ///< the wildcard's parent, if expanded
    QList<Signature> signatures; ///< in the order of the set's

    bool isValid() const { return state == State::Valid; }
};
/// "valid", "missing", "wrong-signer", "no-key", "unknown-algorithm", "expired", "premature", "invalid",
/// "not-judged".
QString stateText(SetVerdict::State state);

/// The one place that says whether a signature holds: as of an instant, by a policy, within the budget's
/// limits (KeyTrap, CVE-2023-50387: colliding tags and many signatures must not buy unbounded work). One for
/// one analysis.
class Verifier
{
public:
    Verifier(SignatureMemo &memo, const Policy &policy, Instant at);

    /// RFC 4035, 5.3: with these keys of this zone.
    SetVerdict verify(const RRset &set, const Name &zone, const QList<Record> &keys);
    /// A name's NSEC3 hash; nothing where the budget's number of hashes is spent (CVE-2023-50868).
    std::optional<QByteArray> hashed(const Name &name, int iterations, const QByteArray &salt);
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
    /// As Policy::noDataUnderNameError; to be asked where it decides.
    bool takesNoDataUnderNameError();
    /// The budget's number of DS records, of so many that name a published key.
    int mostDs(qsizetype naming);
    /// NSEC3 records of so many iterations are about to be used for a proof.
    void demandIterations(int iterations);
    const Demands &demands() const { return m_demands; }

private:
    SetVerdict::State judge(const RRset &set, const Record &record, const SetVerdict::Signature &signature,
        const QList<Record> &keys, int &failed);
    SetVerdict::State tryKeys(
        const RRset &set, const Record &record, const Rrsig &rrsig, const QList<Record> &keys, int &failed);
    bool isWithinLimits(int candidates, int failed);

    SignatureMemo &m_memo;
    Policy m_policy;
    Budget m_budget; ///< the policy's
    Instant m_at;
    int m_failed = 0;
    Demands m_demands;
    QHash<QByteArray, bool> m_checked; ///< in this analysis: what is equal costs once
    QSet<QByteArray> m_hashed;
    QStringList m_limits;
};

} // namespace zonecase::dns
