// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/proof.h"

#include "app/dns/worker/verifier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::RRset;
using dns::SetVerdict;

namespace {

constexpr qsizetype MostAsked = 4; // servers, for keys that fit the DS records

/// What is known of how a zone is signed.
struct Keys
{
    bool isSecured = false; ///< by a DS record that can be judged
    bool isTold = false; ///< a server gave a key set, be it one that does not fit
    QList<dns::Record> records; ///< of the set that fits
};

class Proving
{
public:
    Proving(dns::Walk &walk, const dns::Budget &budget, dns::SignatureMemo &memo, Instant at)
        : m_walk(walk)
        , m_authority(walk, budget)
        , m_policy(dns::ownPolicy(budget))
        , m_memo(memo)
        , m_at(at)
    { }

    QString whyBogus(const Spoken &part)
    {
        auto known = m_keys.find(part.zone);
        if (known == m_keys.end())
            known = m_keys.insert(part.zone, keysOf(part));
        if (!known->isSecured)
            return {};
        dns::Verifier verifier(m_memo, m_policy, m_at);
        return part.isDenial() ? whyDenialIsBogus(part, *known, verifier) : whyDataAreBogus(part, *known, verifier);
    }

private:
    Keys keysOf(const Spoken &part)
    {
        Keys keys;
        QList<dns::Record> ds = m_authority.dsAbove(part.name, part.type);
        ds.removeIf([this](const dns::Record &record) {
            const std::optional<dns::Ds> one = dns::Ds::from(record);
            return !one || !m_policy.supportsAlgorithm(one->algorithm) || !m_policy.supportsDigest(one->digestType);
        });
        keys.isSecured = !ds.isEmpty(); // RFC 4035, 5.2: by what nobody knows the zone is as good as unsigned
        if (!keys.isSecured)
            return keys;
        for (const dns::Server &server : m_authority.servers(part.name, part.type).mid(0, MostAsked)) {
            const dns::Answer answer
                = m_walk.ask({.name = part.zone, .type = dns::type::DNSKEY, .server = server});
            if (answer.state == dns::Answer::State::NotAsked)
                return {}; // one after another: the first that fits is enough
            if (!answer.message)
                continue;
            for (const RRset &set : dns::Message::rrsets(answer.message->answer)) {
                if (set.type != dns::type::DNSKEY || set.owner != part.zone)
                    continue;
                keys.isTold = true;
                if (fits(set, ds, part.zone)) {
                    keys.records = set.records;
                    return keys;
                }
            }
        }
        return keys;
    }

    bool fits(const RRset &set, const QList<dns::Record> &ds, const dns::Name &zone)
    {
        QList<dns::Record> led;
        for (const dns::Record &key : set.records)
            if (std::any_of(ds.begin(), ds.end(), [&key](const dns::Record &one) {
                    const std::optional<dns::Ds> fields = dns::Ds::from(one);
                    return fields && fields->isMadeOf(key);
                }))
                led << key;
        return dns::Verifier(m_memo, m_policy, m_at).verify(set, zone, led).isValid();
    }

    static QString why(const RRset &set, const Spoken &part, const Keys &keys, dns::Verifier &verifier)
    {
        if (set.signatures.isEmpty())
            return stateText(SetVerdict::State::Unsigned);
        if (!keys.isTold)
            return {}; // no server gives keys to judge it with
        const SetVerdict verdict = verifier.verify(set, part.zone, keys.records);
        const bool isOpen = verdict.isValid() || verdict.state == SetVerdict::State::NotJudged;
        return isOpen ? QString() : stateText(verdict.state);
    }

    static QString whyDataAreBogus(const Spoken &part, const Keys &keys, dns::Verifier &verifier)
    {
        const QList<RRset> sets = dns::Message::rrsets(part.message->answer);
        // RFC 6672, 5.3.1: the alias that a DNAME makes is not signed.
        const auto above = std::find_if(sets.begin(), sets.end(), [&part](const RRset &set) {
            return set.type == dns::type::DNAME && part.name != set.owner && part.name.isSubdomainOf(set.owner);
        });
        if (above != sets.end())
            return why(*above, part, keys, verifier);
        for (const RRset &set : sets)
            if (set.owner == part.name && (set.type == part.type || set.type == dns::type::CNAME))
                if (const QString found = why(set, part, keys, verifier); !found.isEmpty())
                    return found;
        return {};
    }

    /// Whether its records deny the name is the chain's affair.
    static QString whyDenialIsBogus(const Spoken &part, const Keys &keys, dns::Verifier &verifier)
    {
        bool hasProof = false;
        for (const RRset &set : dns::Message::rrsets(part.message->authority)) {
            if (set.type != dns::type::NSEC && set.type != dns::type::NSEC3)
                continue;
            hasProof = true;
            if (const QString found = why(set, part, keys, verifier); !found.isEmpty())
                return found;
        }
        return hasProof ? QString() : stateText(SetVerdict::State::Unsigned);
    }

    dns::Walk &m_walk;
    Authority m_authority;
    dns::Policy m_policy;
    dns::SignatureMemo &m_memo;
    Instant m_at;
    QMap<dns::Name, Keys> m_keys;
};

} // namespace

void proveVersions(dns::Walk &walk, const dns::Budget &budget, dns::SignatureMemo &memo, Instant at, Matrix &matrix)
{
    Proving proving(walk, budget, memo, at);
    for (Question &question : matrix.questions) {
        for (Version &version : question.versions)
            for (const Spoken &part : std::as_const(version.parts))
                if (version.bogus.isEmpty())
                    version.bogus = proving.whyBogus(part);
        std::stable_partition(question.versions.begin(), question.versions.end(),
            [](const Version &version) { return version.bogus.isEmpty(); });
        for (Cell &cell : question.cells)
            if (!cell.looks.isMiss)
                cell.answer.classed = classOf(question, cell);
    }
}

} // namespace zonecase::resolvers
