// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/worker/denial.h"
#include "app/dnssec/worker/inquiry.h"
#include "app/dnssec/worker/trust.h"

namespace zonecase::dnssec {

/// Where a way through the servers ended.
struct Outcome
{
    Status status = Status::Indeterminate;
    bool reached = true; ///< false: no server gave an answer
    QString rcode;
    QStringList answer;
    QStringList servers; ///< those of the answer, and of a zone above where ways part
    QList<ExchangeId> evidence;
    QList<finding::Finding> reasons; ///< why it fails, if it does
    QList<finding::Finding> doubts; ///< what holds with the keys of some servers only
};

/// One pass over what is recorded, from the root (or its hints) down to the answer, server by server. Makes the chain's
/// zones and outcomes; what it misses stands in the inquiry as wanted.
class Walk
{
public:
    Walk(const ChainRequest &request, const Anchors &anchors, Inquiry &inquiry, dns::Verifier &verifier);

    QList<Outcome> run();
    const QList<ZoneState> &zones() const { return m_zones; }
    const QList<finding::Finding> &findings() const { return m_findings; }

private:
    /// A zone as it is seen on one way: whom to ask, and what its data can be verified with.
    struct View
    {
        dns::Name zone;
        QList<dns::Server> servers;
        Status trust = Status::Indeterminate;
        bool pending = false; ///< keys are still being asked for
        QList<dns::Record> keys; ///< of all the sets
        QList<KeySet> keySets;
        QList<finding::Finding> reasons; ///< why trust is Bogus
        QList<finding::Finding> doubts; ///< of the way that led here
        int depth = 0; ///< referrals that led here
        QList<dns::Server> above; ///< who answers for its DS

        const QList<dns::Record> &keysFor(const dns::Server &server) const;
    };
    struct Question
    {
        dns::Name name;
        dns::RecordType type;
        int aliases = 0;
        auto operator<=>(const Question &) const = default;
    };
    /// How a set of records or a proof of absence fares in a view.
    struct Judgement
    {
        Status status = Status::Indeterminate;
        bool maybeBelow = false; ///< not the zone's own data perhaps: look for a cut below
        QList<finding::Finding> reasons;
        QList<finding::Finding> doubts;
        QList<SignatureState> signatures;
        std::optional<int> rcode; ///< where the server's own is wrong
    };
    /// What one parent server says of a cut.
    struct Delegation
    {
        Reply reply;
        QString proof; ///< Strand::dsProof
        Status status = Status::Indeterminate;
        dns::RRset ds;
        qint64 dsTtl = -1; ///< of the DS set or of its denial
        QList<ExchangeId> evidence;
        QList<finding::Finding> reasons;
        QList<finding::Finding> doubts;
        QStringList denied; ///< Strand::proof
        QList<SignatureState> signatures; ///< over the DS set or its denial
    };

    // walk.cpp
    QList<Outcome> resolve(const Question &question);
    QList<Outcome> descend(const View &view, const Question &question);
    QList<Reply> inquire(const View &view, const Question &question);
    bool looksFinal(const QList<Reply> &referrals, const dns::Name &zone, const Question &question);
    QList<dns::Server> sampled(const QList<dns::Server> &servers, const dns::Name &zone, const Question &question);
    QList<Outcome> cutOff(const View &view, const QString &limit, int value);
    QList<Outcome> unreachable(const View &view, const QList<Reply> &replies);
    View rootView();
    void establish(View &view, const QList<dns::Record> &vouching, const Question &question,
        const QList<ExchangeId> &shownBy = {});
    void noteServerLimit(const dns::Name &zone, const QList<Delegation> &delegations);
    void askApex(const View &view, const QList<Reply> &replies);
    void askForAnnouncements(const View &view, const QList<Reply> &replies, ZoneState &state);

    // bootstrap.cpp
    void askUnsignedChild(const View &view, const QList<Reply> &replies);
    void askForSignals(const View &view, const QList<Reply> &wishes);
    bool isSignalled(const dns::Name &zone, const dns::Name &host, const Reply &wish);

    // strands.cpp
    QList<Outcome> followReferrals(const View &view, const Question &question, const QList<Reply> &referrals);
    std::optional<Delegation> judgeDelegation(const View &view, const Reply &referral);
    Delegation judgeDs(const View &view, const Reply &source, const dns::RRset &ds, const dns::Name &cut,
        const QList<Reply> &beside = {});
    QList<Strand> strandsOf(const QList<Delegation> &delegations) const;
    View childView(const View &parent, const QList<Delegation> &same, const Question &question);
    static QByteArray trustIn(const Delegation &delegation);
    static QList<ExchangeId> evidenceOf(const QList<Delegation> &same);
    static void addParents(Outcome &end, const QList<Delegation> &same);
    View sharedView(const View &view, const QList<Delegation> &same, const QList<dns::Server> &more);
    QList<View> cutsAbove(const View &view, const QList<Reply> &referrals);
    QList<View> cutsBelow(const View &view, const QList<dns::Server> &servers, const Question &question, bool &pending);

    // judge.cpp
    QList<finding::Finding> doubtsAbout(const View &view, const Reply &reply, const dns::RRset &set);
    QList<Outcome> judgeFinals(const View &view, const Question &question, const QList<Reply> &finals);
    QList<Outcome> judgeBelow(const View &view, const Question &question, const QList<Reply> &unsettled,
        const QList<Judgement> &judgements);
    QList<Outcome> outcomesOf(const View &view, const Question &question, const Reply &reply, const Judgement &judgement);
    Judgement judgeReply(const View &view, const Question &question, const Reply &reply);
    Judgement judgePositive(const View &view, const Question &question, const Reply &reply);
    Judgement judgeNegative(const View &view, const Question &question, const Reply &reply);
    QList<dns::Record> verifiedDenial(const View &view, const Reply &reply, Judgement &judgement);
    Status statusOfProof(Proof proof, const dns::Name &zone, const Reply &reply);
    void noteSet(const View &view, const Question &question, const Reply &reply, const Judgement &judgement);

    std::optional<dns::Name> negativeAnchor(const dns::Name &name) const;
    Denial::Hash hash();
    ZoneState &zoneState(const dns::Name &zone);
    void judgeZone(const View &view);
    void note(const finding::Finding &finding);

    ChainRequest m_request;
    Anchors m_anchors;
    Inquiry &m_inquiry;
    dns::Verifier &m_verifier;
    QList<ZoneState> m_zones;
    QSet<dns::Name> m_judged; ///< of these
    QList<finding::Finding> m_findings;
    QList<dns::Name> m_aliasNames;
    QMap<dns::Name, QList<Reply>> m_denial; ///< answers of a zone's servers with NSEC or NSEC3
    QMap<Question, QList<Outcome>> m_resolved; ///< aliases' targets: many servers lead to one, each is followed once
    int m_ways = 0;
    bool m_followsSignals = false; ///< the name is one that a zone's wish for a DS is looked for at
};

/// "ns1.zz./192.0.2.1"
QString serverLabel(const dns::Server &server);
/// NSEC or NSEC3 records come with it.
bool hasNsecs(const Reply &reply);
/// Best first; outcomes that say the same are one, with all their servers.
QList<Outcome> merged(const QList<Outcome> &outcomes);

} // namespace zonecase::dnssec
