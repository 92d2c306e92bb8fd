// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/denialrecords.h"
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr dns::RecordType NxName{128}; // RFC 9824, 2

dns::Name wildcardOf(const dns::Name &encloser)
{
    return encloser.child("*").value_or(encloser);
}

bool isCut(const TypeBitmap &types)
{
    return types.has(dns::type::NS) && !types.has(dns::type::SOA);
}

/// One proof of absence, seen in one message, part by part.
class DenialCheck
{
public:
    DenialCheck(const Scene &scene, Observations &observations, const Seen &seen, const dns::Name &zone)
        : m_observations(observations)
        , m_seen(seen)
        , m_withheld(scene.withholds(seen, zone))
        , m_records(zone, dns::Message::rrsets(seen.message->authority), scene.budget)
        , m_name(seen.query.name)
        , m_type(seen.query.type)
    { }

    /// What the message is to prove, and that it carries nothing to prove it with.
    void check(const QString &response, void (DenialCheck::*part)())
    {
        if (m_records.isEmpty() && m_withheld)
            return;
        if (m_records.isEmpty())
            return add(u"absent"_s, {{u"response"_s, response}});
        if (m_records.hasNsec3() && !m_records.canHash())
            return;
        (this->*part)();
    }

    void nameError()
    {
        if (m_records.hasNsec())
            return nsecNameError();
        if (const Nsec3 *match = m_records.nsec3At(m_name); match && match->types.has(NxName))
            return add(u"compact"_s, {});
        const std::optional<dns::Name> encloser = enclosed();
        if (encloser && !m_records.nsec3Over(wildcardOf(*encloser)))
            add(u"wildcard-not-covered"_s,
                {{u"name"_s, wildcardOf(*encloser).toText()}, {u"record"_s, record()}});
    }

    void noData()
    {
        if (m_records.hasNsec())
            return nsecNoData();
        if (const Nsec3 *match = m_records.nsec3At(m_name))
            return lacksType(match->types);
        const std::optional<dns::Name> known = m_records.encloser(m_name);
        const bool isWildcards = known && m_records.nsec3At(wildcardOf(*known));
        if (m_type == dns::type::DS && !isWildcards) // RFC 5155, 8.7, else as any other type
            return nsec3NoDs();
        const std::optional<dns::Name> encloser = enclosed();
        if (!encloser)
            return add(u"no-match"_s, {{u"record"_s, record()}});
        if (const Nsec3 *wildcard = m_records.nsec3At(wildcardOf(*encloser)))
            return lacksType(wildcard->types);
        const Nsec3 *over = m_records.nsec3Over(nextCloser(*encloser));
        if (over && !over->isOptOut())
            add(u"no-match"_s, {{u"record"_s, record()}});
    }

    /// A referral without DS.
    void insecureCut()
    {
        m_name = m_seen.reply.cut;
        m_type = dns::type::DS;
        const Nsec *nsec = m_records.nsecAt(m_name);
        const Nsec3 *nsec3 = m_records.nsec3At(m_name);
        if (!nsec && !nsec3)
            return m_records.hasNsec3() ? nsec3NoDs() : add(u"no-match"_s, {{u"record"_s, record()}});
        const TypeBitmap &types = nsec ? nsec->types : nsec3->types;
        if (types.has(dns::type::SOA))
            add(u"soa-at-cut"_s, {{u"record"_s, record()}});
        if (types.has(dns::type::DS))
            add(u"ds-at-cut"_s, {{u"record"_s, record()}});
        if (!types.has(dns::type::NS))
            add(u"no-ns-at-cut"_s, {{u"record"_s, record()}});
    }

    /// RFC 4035, 5.3.4 and RFC 5155, 8.8.
    void wildcardAnswer()
    {
        const dns::Name encloser = m_seen.reply.set.owner.ancestor(signedLabels());
        const dns::Name closer = nextCloser(encloser);
        const dns::Name wildcard = wildcardOf(encloser);
        const finding::Arguments args{{u"name"_s, wildcard.toText()}, {u"record"_s, record()}};
        const bool nsec3 = m_records.hasNsec3();
        const Nsec *over = m_records.nsecOver(m_name);
        const bool exists = nsec3 ? m_records.nsec3At(closer) != nullptr
                                  : m_records.nsecAt(m_name)
                || (over && DenialRecords::encloserOf(*over, m_name).labelCount() > encloser.labelCount());
        if (exists)
            m_observations.add(u"chain.wildcard-name-exists"_s, subject(), args, m_seen);
        else if (nsec3 && !m_records.nsec3Over(closer))
            add(u"next-closer-not-covered"_s, {{u"name"_s, closer.toText()}});
        else if (!nsec3 && !over)
            add(u"name-not-covered"_s, {{u"record"_s, record()}});
        if (nsec3 ? m_records.nsec3Over(wildcard) != nullptr : m_records.nsecOver(wildcard) != nullptr)
            add(u"wildcard-covered"_s, args);
    }

private:
    finding::Subject subject() const { return {u"name"_s, m_name.toText()}; }
    QString record() const { return m_records.hasNsec3() ? u"NSEC3"_s : u"NSEC"_s; }
    void add(const QString &what, const finding::Arguments &args)
    {
        m_observations.add(u"chain.denial-"_s + what, subject(), args, m_seen);
    }
    dns::Name nextCloser(const dns::Name &encloser) const
    {
        return m_name.ancestor(encloser.labelCount() + 1);
    }

    int signedLabels() const
    {
        int labels = m_seen.reply.set.owner.labelCount();
        for (const dns::Record &signature : m_seen.reply.set.signatures)
            if (const std::optional<Rrsig> rrsig = Rrsig::from(signature))
                labels = std::min(labels, rrsig->labels);
        return labels;
    }

    /// The closest encloser, with what is missing of its proof told.
    std::optional<dns::Name> enclosed()
    {
        const std::optional<dns::Name> encloser = m_records.encloser(m_name);
        if (!encloser)
            add(u"no-closest-encloser"_s, {});
        else if (!m_records.nsec3Over(nextCloser(*encloser)))
            add(u"next-closer-not-covered"_s, {{u"name"_s, nextCloser(*encloser).toText()}});
        return encloser;
    }

    void nsecNameError()
    {
        if (const Nsec *match = m_records.nsecAt(m_name); match && match->types.has(NxName))
            return add(u"compact"_s, {});
        const Nsec *over = m_records.nsecOver(m_name);
        if (!over)
            return add(u"name-not-covered"_s, {{u"record"_s, record()}});
        const dns::Name wildcard = wildcardOf(DenialRecords::encloserOf(*over, m_name));
        const Nsec *overWildcard = m_records.nsecOver(wildcard);
        if (!overWildcard || overWildcard->next.isSubdomainOf(wildcard))
            add(u"wildcard-not-covered"_s, {{u"name"_s, wildcard.toText()}, {u"record"_s, record()}});
    }

    void nsecNoData()
    {
        if (const Nsec *match = m_records.nsecAt(m_name))
            return lacksType(match->types);
        const Nsec *over = m_records.nsecOver(m_name);
        if (!over)
            return add(u"no-match"_s, {{u"record"_s, record()}});
        if (over->next.isSubdomainOf(m_name))
            return; // an empty non-terminal
        const dns::Name wildcard = wildcardOf(DenialRecords::encloserOf(*over, m_name));
        if (const Nsec *match = m_records.nsecAt(wildcard))
            return lacksType(match->types);
        if (const Nsec *overWildcard = m_records.nsecOver(wildcard);
            overWildcard && overWildcard->next.isSubdomainOf(wildcard))
            return; // the wildcard is an empty non-terminal
        add(u"name-covered"_s, {{u"record"_s, record()}});
        add(u"no-match"_s, {{u"record"_s, record()}});
    }

    void nsec3NoDs()
    {
        const std::optional<dns::Name> encloser = enclosed();
        const Nsec3 *over = encloser ? m_records.nsec3Over(nextCloser(*encloser)) : nullptr;
        if (over && !over->isOptOut())
            add(u"opt-out-missing"_s, {{u"name"_s, nextCloser(*encloser).toText()}});
    }

    void lacksType(const TypeBitmap &types)
    {
        if (types.has(NxName))
            add(u"compact"_s, {});
        for (const dns::RecordType type : {m_type, dns::type::CNAME})
            if (types.has(type) && !(type == dns::type::DS && types.has(dns::type::SOA)))
                add(u"type-present"_s, {{u"record"_s, record()}, {u"type"_s, type.toText()}});
        // RFC 4035, 3.1.4.1: who serves the child alone answers so, and rightly.
        const bool isChilds = m_seen.zone == m_name;
        if (m_type == dns::type::DS && types.has(dns::type::SOA) && !m_name.isRoot() && !isChilds)
            add(u"soa-at-cut"_s, {{u"record"_s, record()}});
        else if (m_type != dns::type::DS && isCut(types))
            add(u"from-parent"_s, {{u"record"_s, record()}});
    }

    Observations &m_observations;
    const Seen &m_seen;
    bool m_withheld;
    DenialRecords m_records;
    dns::Name m_name;
    dns::RecordType m_type;
};

/// The signed zone whose denial this message must carry; null where none must.
const KnownZone *denyingZone(const Scene &scene, const Seen &seen)
{
    const KnownZone *zone = scene.zone(seen.zone);
    for (const dns::RRset &set : seen.reply.denial)
        if (set.type == dns::type::SOA && set.owner.isSubdomainOf(seen.zone)
            && seen.query.name.isSubdomainOf(set.owner))
            zone = scene.zone(set.owner);
    // An unsigned zone below that the same servers serve: what it denies needs no proof.
    const bool below = zone && seen.reply.kind != Reply::Kind::Referral
        && std::any_of(scene.zones.begin(), scene.zones.end(), [&](const KnownZone &other) {
               return other.name != zone->name && other.name.isSubdomainOf(zone->name) && !other.isSigned
                   && seen.query.name.isSubdomainOf(other.name)
                   && !(seen.query.type == dns::type::DS && seen.query.name == other.name);
           });
    return zone && zone->isSigned && !below ? zone : nullptr;
}

bool isExpanded(const Seen &seen)
{
    const int labels = seen.reply.set.owner.labelCount() - (seen.reply.set.owner.isWildcard() ? 1 : 0);
    return std::any_of(seen.reply.set.signatures.begin(), seen.reply.set.signatures.end(),
        [labels](const dns::Record &signature) {
            const std::optional<Rrsig> rrsig = Rrsig::from(signature);
            return rrsig && rrsig->labels < labels;
        });
}

} // namespace

void checkDenials(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        const KnownZone *zone = seen.message ? denyingZone(scene, seen) : nullptr;
        if (!zone)
            continue;
        const auto check = [&](const QString &response, void (DenialCheck::*part)()) {
            DenialCheck(scene, observations, seen, zone->name).check(response, part);
        };
        const bool isSet = seen.reply.kind == Reply::Kind::Answer || seen.reply.kind == Reply::Kind::Alias
            || seen.reply.kind == Reply::Kind::Redirection;
        if (seen.reply.kind == Reply::Kind::NameError)
            check(u"NXDOMAIN"_s, &DenialCheck::nameError);
        else if (seen.reply.kind == Reply::Kind::NoData)
            check(u"NODATA"_s, &DenialCheck::noData);
        else if (seen.reply.kind == Reply::Kind::Referral && seen.reply.ds.isEmpty())
            check(u"referral"_s, &DenialCheck::insecureCut);
        else if (isSet && isExpanded(seen))
            check(u"wildcard"_s, &DenialCheck::wildcardAnswer);
    }
}

} // namespace zonecase::dnssec
