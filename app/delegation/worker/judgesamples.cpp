// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include "app/dns/worker/rdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using dns::Name;

namespace {

constexpr int NoSuchName = 3;

/// Servers that claim to have the same zone: equal serials.
using Peers = QList<const ServerView *>;

QMap<quint32, Peers> peersBySerial(const View &view)
{
    QMap<quint32, Peers> peers;
    for (const ServerView &child : view.children)
        if (child.soaFields)
            peers[child.soaFields->serial] << &child;
    return peers;
}

const Answer *answerFor(const ServerView &child, const Name &name)
{
    for (const Probes::Sample &sample : child.probes.samples)
        if (sample.name == name)
            return &sample.answer;
    return nullptr;
}

/// Those that all of them told something about.
QList<Name> commonNames(const Peers &peers)
{
    QList<Name> names;
    for (const Probes::Sample &sample : peers.first()->probes.samples) {
        const bool all = std::all_of(peers.begin(), peers.end(), [&sample](const ServerView *child) {
            const Answer *answer = answerFor(*child, sample.name);
            return answer != nullptr && isSettled(*answer);
        });
        if (all)
            names << sample.name;
    }
    return names;
}

QString namesOf(const QList<Name> &names)
{
    QStringList texts;
    for (const Name &name : names)
        texts << name.toText();
    return texts.join(u' ');
}

/// The .de fault of 2010: one serial, and at some servers most names are gone.
void judgeExistence(quint32 serial, const Peers &peers, Verdicts &verdicts)
{
    const QList<Name> names = commonNames(peers);
    const auto isMissing = [](const ServerView *child, const Name &name) {
        return answerFor(*child, name)->message->rcode == NoSuchName;
    };
    for (const ServerView *child : peers) {
        QList<Name> missing;
        QList<ExchangeId> evidence = child->soa.evidence;
        for (const Name &name : names) {
            const auto has = std::find_if(
                peers.begin(), peers.end(), [&](const ServerView *other) { return !isMissing(other, name); });
            if (!isMissing(child, name) || has == peers.end())
                continue;
            missing << name;
            evidence += answerFor(*child, name)->evidence + answerFor(**has, name)->evidence;
        }
        if (!missing.isEmpty())
            verdicts.addAt(*child, u"delegation.same-serial-names-missing"_s,
                {{u"serial"_s, qint64(serial)}, {u"names"_s, namesOf(missing)}, {u"asked"_s, namesOf(names)}},
                evidence);
    }
}

/// A server that signs while it answers makes neighbours up for each question (RFC 4470; RFC 7129, appendix
/// B); they tell nothing of the zone's names.
bool isMadeUp(const dns::Nsec &nsec)
{
    const QList<QByteArray> labels = nsec.next.labels();
    return !labels.isEmpty() && labels.first() == QByteArray(1, '\0');
}

bool isMadeUp(const dns::Nsec3 &nsec3)
{
    constexpr qsizetype Alike = 18; // of twenty octets: neighbours one step away on either side
    return nsec3.ownerHash.left(Alike) == nsec3.nextHash.left(Alike);
}

/// "owner → next" of the records that prove that something is not there, and how they do it; nothing if they
/// do not, or are made up.
struct Proof
{
    QString kind; ///< NSEC, or the parameters of NSEC3: servers that differ in it cannot be compared
    QStringList spans;
};

Proof proofIn(const Answer &answer)
{
    Proof proof;
    for (const QList<dns::Record> *section : {&answer.message->answer, &answer.message->authority})
        for (const dns::Record &record : *section) {
            if (record.type == dns::type::NSEC) {
                const std::optional<dns::Nsec> nsec = dns::Nsec::from(record);
                if (!nsec || isMadeUp(*nsec))
                    return {};
                proof.kind = u"NSEC"_s;
                proof.spans << nsec->owner.toText() + u" → "_s + nsec->next.toText();
            } else if (record.type == dns::type::NSEC3) {
                const std::optional<dns::Nsec3> nsec3 = dns::Nsec3::from(record);
                if (!nsec3 || isMadeUp(*nsec3))
                    return {};
                proof.kind = u"NSEC3 %1 %2 %3"_s.arg(nsec3->algorithm)
                                 .arg(nsec3->iterations)
                                 .arg(QString::fromLatin1(nsec3->salt.toHex()));
                proof.spans << QString::fromLatin1(nsec3->ownerHash.toHex()) + u" → "_s
                        + QString::fromLatin1(nsec3->nextHash.toHex());
            }
        }
    proof.spans.sort();
    return proof;
}

/// Of one name, where all servers prove its absence in the same way; true if they differ.
bool judgeProofsOf(const Name &name, const Peers &peers, const finding::Arguments &args, Verdicts &verdicts)
{
    QList<Listing> listings;
    QSet<QString> kinds;
    for (const ServerView *child : peers) {
        const Answer *answer = answerFor(*child, name);
        const Proof proof = proofIn(*answer);
        if (proof.spans.isEmpty())
            continue;
        kinds << proof.kind;
        listings << Listing{child, proof.spans, answer->evidence + child->soa.evidence};
    }
    const auto differs = [&listings](const Listing &one) { return one.items != listings.first().items; };
    if (kinds.size() != 1 || std::none_of(listings.begin(), listings.end(), differs))
        return false;
    finding::Arguments all = args;
    all[u"name"_s] = name.toText();
    addDifference(verdicts, u"delegation.same-serial-proofs-differ"_s, u"proof"_s, listings, all);
    return true;
}

void judgeProofs(quint32 serial, const Peers &peers, Verdicts &verdicts)
{
    const QList<Name> names = commonNames(peers);
    const finding::Arguments args{{u"serial"_s, qint64(serial)}, {u"asked"_s, namesOf(names)}};
    for (const Name &name : names)
        if (judgeProofsOf(name, peers, args, verdicts))
            return;
}

/// A server name beside the invented one that has just its addresses.
void judgeWildcard(const View &view, Verdicts &verdicts)
{
    const Name invented = nameInvented(view.request.zone);
    for (const ServerView &child : view.children) {
        const Answer *answer = answerFor(child, invented);
        if (answer == nullptr || outcomeOf(*answer) != Outcome::Fine)
            continue;
        QSet<dns::IpAddress> addresses;
        for (const dns::Record &record : answered(*answer, invented, dns::type::A))
            addresses << dns::addressOf(record);
        for (auto it = child.own.begin(); it != child.own.end() && !addresses.isEmpty(); ++it) {
            QSet<dns::IpAddress> own;
            for (const dns::IpAddress &address : it.value())
                if (address.isIPv4())
                    own << address;
            if (own == addresses && it.key().parent() == view.request.zone)
                verdicts.addAt(child, u"delegation.ns-by-wildcard"_s, {{u"ns"_s, it.key().toText()}},
                    answer->evidence + child.state.evidence);
        }
    }
}

} // namespace

void judgeSamples(const View &view, Verdicts &verdicts)
{
    const QMap<quint32, Peers> all = peersBySerial(view);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.value().size() < 2)
            continue;
        judgeExistence(it.key(), it.value(), verdicts);
        judgeProofs(it.key(), it.value(), verdicts);
    }
    judgeWildcard(view, verdicts);
}

} // namespace zonecase::delegation
