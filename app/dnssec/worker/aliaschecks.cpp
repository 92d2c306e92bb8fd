// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// Types that may not stand beside a CNAME (RFC 2181, 10.1; RFC 4034, 3 allows DNSSEC's own).
constexpr dns::RecordType Data[] = {dns::type::A, dns::type::NS, dns::type::SOA, dns::type::PTR,
    dns::type::MX, dns::type::TXT, dns::type::AAAA, dns::type::SRV, dns::type::DNAME, dns::type::DS,
    dns::type::TLSA, dns::type::SVCB, dns::type::HTTPS, dns::type::CAA};

void besideAlias(const dns::Name &name, dns::RecordType type, const Seen &seen, Observations &observations)
{
    observations.add(
        u"chain.cname-beside-data"_s, {u"name"_s, name.toText()}, {{u"type"_s, type.toText()}}, seen);
}

void checkCname(
    const Scene &scene, const Seen &seen, const QList<dns::RRset> &answer, Observations &observations)
{
    for (const dns::RRset &set : answer) {
        const bool isAliased = std::any_of(answer.begin(), answer.end(), [&set](const dns::RRset &other) {
            return other.type == dns::type::CNAME && other.owner == set.owner;
        });
        if (set.type == dns::type::CNAME && set.records.size() > 1)
            observations.add(u"chain.cname-multiple"_s, {u"name"_s, set.owner.toText()},
                {{u"count"_s, qint64(set.records.size())}}, seen);
        if (isAliased && set.type != dns::type::CNAME && scene.zoneOf(seen, set))
            besideAlias(set.owner, set.type, seen, observations);
    }
    for (const dns::RRset &set : seen.reply.denial) {
        const std::optional<Nsec> nsec = set.isEmpty() ? std::nullopt : Nsec::from(set.records.constFirst());
        if (!nsec || !nsec->types.has(dns::type::CNAME))
            continue;
        for (const dns::RecordType type : Data)
            if (nsec->types.has(type))
                besideAlias(nsec->owner, type, seen, observations);
    }
}

/// One server gives an alias for a name and another type's data too.
void checkAcross(const Scene &scene, const Seen &alias, Observations &observations)
{
    for (const Seen &other : scene.seen)
        if (other.query.server == alias.query.server && other.query.name == alias.query.name
            && other.reply.kind == Reply::Kind::Answer && other.zone == alias.zone
            && other.query.type != dns::type::CNAME && other.query.type != dns::type::NSEC)
            besideAlias(alias.query.name, other.query.type, other, observations);
}

/// RFC 6672, 3.1: the CNAME beside a DNAME, with the DNAME's TTL.
void checkDname(const Seen &seen, const QList<dns::RRset> &answer, Observations &observations)
{
    const finding::Subject subject{u"name"_s, seen.query.name.toText()};
    const auto made = std::find_if(answer.begin(), answer.end(), [&seen](const dns::RRset &set) {
        return set.type == dns::type::CNAME && set.owner == seen.query.name;
    });
    if (made == answer.end()) {
        if (seen.reply.rcode == 0)
            observations.add(u"chain.dname-no-cname"_s, subject, {}, seen);
    } else if (made->ttl == 0 && seen.reply.set.ttl != 0) {
        observations.add(u"chain.dname-ttl-zero"_s, subject, {}, seen);
    } else if (made->ttl != seen.reply.set.ttl) {
        observations.add(u"chain.dname-ttl-differs"_s, subject,
            {{u"cname_ttl"_s, qint64(made->ttl)}, {u"dname_ttl"_s, qint64(seen.reply.set.ttl)}}, seen);
    }
}

} // namespace

void checkAliases(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        if (!seen.message)
            continue;
        const QList<dns::RRset> answer = dns::Message::rrsets(seen.message->answer);
        checkCname(scene, seen, answer, observations);
        if (seen.reply.kind == Reply::Kind::Alias && seen.query.type != dns::type::CNAME)
            checkAcross(scene, seen, observations);
        if (seen.reply.kind == Reply::Kind::Redirection)
            checkDname(seen, answer, observations);
    }
}

} // namespace zonecase::dnssec
