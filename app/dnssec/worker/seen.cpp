// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/seen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

QString label(const dns::Server &server)
{
    return server.name.toText() + u'/' + server.endpoint.toText();
}

/// A set that stands at a zone cut and is the parent's, though the cut is a zone of its own.
bool isParentSide(const dns::RRset &set)
{
    if (set.type == dns::type::DS)
        return true;
    if (set.type != dns::type::NSEC || set.isEmpty())
        return false;
    const std::optional<Nsec> nsec = Nsec::from(set.records.constFirst());
    return nsec && nsec->types.has(dns::type::NS) && !nsec->types.has(dns::type::SOA);
}

/// RFC 6672, 5.3.1: the CNAME that a DNAME makes is not signed.
bool isSynthesised(const dns::RRset &set, const QList<dns::RRset> &answer)
{
    return set.type == dns::type::CNAME
        && std::any_of(answer.begin(), answer.end(), [&set](const dns::RRset &other) {
               return other.type == dns::type::DNAME && set.owner != other.owner
                   && set.owner.isSubdomainOf(other.owner);
           });
}

/// In an authority section only proofs are looked at unsigned: name servers and addresses may come unsigned.
bool belongsIntoProof(const dns::RRset &set)
{
    return set.type == dns::type::SOA || set.type == dns::type::NSEC || set.type == dns::type::NSEC3
        || set.type == dns::type::DS;
}

} // namespace

bool isProvenUnsigned(const ZoneState &zone)
{
    return std::any_of(zone.strands.begin(), zone.strands.end(), [](const Strand &strand) {
        return strand.status == Status::Insecure
            && (strand.dsProof == u"denied"_s || strand.dsProof == u"opt-out"_s);
    });
}

QString setId(const dns::Name &name, dns::RecordType type)
{
    return name.toText() + u'/' + type.toText();
}

const KnownZone *Scene::zone(const dns::Name &name) const
{
    const auto it = std::find_if(
        zones.begin(), zones.end(), [&name](const KnownZone &known) { return known.name == name; });
    return it == zones.end() ? nullptr : &*it;
}

bool Scene::verifies(const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey) const
{
    if (failedChecks >= budget.failedChecks)
        return true;
    const bool holds = memo->verifies(dns::SignatureMemo::keyOf(set, rrsig, dnskey), set, rrsig, dnskey);
    failedChecks += holds ? 0 : 1;
    return holds;
}

const KnownZone *Scene::zoneOf(const Seen &one, const dns::RRset &set) const
{
    const bool parentSide = isParentSide(set);
    const auto fits = [&](const KnownZone &known) {
        return set.owner.isSubdomainOf(known.name) && known.name.isSubdomainOf(one.zone)
            && !(parentSide && set.owner == known.name && !set.owner.isRoot());
    };
    const KnownZone *deepest = nullptr;
    for (const KnownZone &known : zones)
        if (fits(known) && (!deepest || known.name.labelCount() > deepest->name.labelCount()))
            deepest = &known;
    // Servers of a zone and of one below it answer for both, and the signer tells for which.
    for (const dns::Record &signature : set.signatures) {
        const std::optional<Rrsig> rrsig = Rrsig::from(signature);
        const KnownZone *signer = rrsig ? zone(rrsig->signer) : nullptr;
        if (signer && fits(*signer))
            return deepest && deepest->isSigned && !parentSide && deepest != signer ? deepest : signer;
    }
    return deepest;
}

QList<OwnedSet> setsToBeSigned(const Scene &scene, const Seen &seen)
{
    QList<OwnedSet> owned;
    if (!seen.message || seen.reply.kind == Reply::Kind::Lame)
        return owned;
    const QList<dns::RRset> answer = dns::Message::rrsets(seen.message->answer);
    const QList<dns::RRset> authority = dns::Message::rrsets(seen.message->authority);
    const bool refers = seen.reply.kind == Reply::Kind::Referral;
    const QList<dns::RRset> all = answer + authority;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const dns::RRset &set = all[i];
        const bool inAnswer = i < answer.size() || answer.contains(set);
        const bool asked = inAnswer && (set.owner == seen.query.name || set.type == dns::type::DNAME);
        const KnownZone *zone = scene.zoneOf(seen, set);
        if (!zone || !zone->isSigned || (inAnswer && isSynthesised(set, answer)))
            continue;
        if (set.type == dns::type::NS && (refers || set.owner != zone->name))
            continue; // RFC 4035, 2.2: a delegation is not signed
        if (set.signatures.isEmpty() && !asked && !(!inAnswer && belongsIntoProof(set)))
            continue;
        owned.append({set, zone});
    }
    return owned;
}

bool Observations::Key::operator<(const Key &other) const
{
    const auto mine = std::tie(code, subject.kind, subject.id);
    const auto theirs = std::tie(other.code, other.subject.kind, other.subject.id);
    if (mine != theirs)
        return mine < theirs;
    return std::lexicographical_compare(args.keyValueBegin(), args.keyValueEnd(), other.args.keyValueBegin(),
        other.args.keyValueEnd(), [](const auto &a, const auto &b) {
            return std::tie(a.first, a.second) < std::tie(b.first, b.second);
        });
}

void Observations::add(
    const QString &code, const finding::Subject &subject, const finding::Arguments &args, const Seen &seen,
    const QList<ExchangeId> &more)
{
    Showing &showing = m_shown[Key{code, subject, args}];
    showing.servers.insert(label(seen.query.server));
    showing.evidence += seen.reply.evidence + more;
    showing.questions.insert({seen.query.name, seen.query.type, {}});
    showing.zones.insert(seen.zone);
}

QList<finding::Finding> Observations::findings() const
{
    QList<finding::Finding> found;
    QMap<QString, int> counts;
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (++counts[it.key().code] > MostOfACode)
            continue;
        QStringList servers(it->servers.begin(), it->servers.end());
        QStringList others;
        for (const Seen &seen : m_scene.seen)
            if (seen.message && it->zones.contains(seen.zone)
                && it->questions.contains({seen.query.name, seen.query.type, {}})
                && !it->servers.contains(label(seen.query.server)))
                others << label(seen.query.server);
        others.removeDuplicates();
        servers.sort();
        others.sort();
        finding::Arguments args = it.key().args;
        args[u"servers"_s] = servers.join(u", "_s);
        args[u"others"_s] = others.join(u", "_s);
        found << finding::make(it.key().code, it.key().subject, args, it->evidence);
    }
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (it.value() > MostOfACode)
            found << finding::make(u"chain.findings-left-out"_s, {u"code"_s, it.key()},
                {{u"code"_s, it.key()}, {u"count"_s, qint64(it.value() - MostOfACode)}}, {});
    return found;
}

} // namespace zonecase::dnssec
