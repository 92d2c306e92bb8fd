// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/steering.h"

#include "app/resolvers/worker/probe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Name;

namespace {

constexpr int Again = 4; // how often a sample is asked once more
constexpr int AgainOfPool = 12; // … where its answers change

bool areSeveral(const QList<Version> &said)
{
    return std::any_of(said.begin(), said.end(),
        [&said](const Version &one) { return one.content.key() != said.first().content.key(); });
}

/// Where a zone's servers deal out a few addresses of many, any choice of these may be theirs.
bool isDealtFrom(const Content &part, const QList<Version> &said)
{
    QList<dns::Record> all;
    for (const Version &one : said)
        all += one.content.records;
    return areSeveral(said) && !part.records.isEmpty()
        && std::all_of(part.records.begin(), part.records.end(), [&all](const dns::Record &record) {
               return std::any_of(
                   all.begin(), all.end(), [&record](const dns::Record &one) { return one.sameAs(record); });
           });
}

/// One name's part, set against what the zone's servers say of it in any dress.
class Part
{
public:
    Part(Authority &authority, const Content &content, const Name &name, dns::RecordType type)
        : m_authority(authority)
        , m_part(partOf(content, name))
        , m_name(name)
        , m_type(type)
    { }

    /// "same", "subnet", "rotation", or nothing of these.
    QString proof(const QList<QByteArray> &subnets, Steering &steering)
    {
        QList<Version> said = m_authority.said(m_name, m_type, {}, 0);
        if (saysIt(said, steering))
            return u"same"_s;
        QList<Version> forSubnets;
        for (const QByteArray &subnet : subnets)
            forSubnets += m_authority.said(m_name, m_type, subnet, Repeat::Listening);
        for (int i = 0; i < (areSeveral(said) ? AgainOfPool : Again); ++i)
            said += m_authority.said(m_name, m_type, {}, Repeat::Listening + i);
        if (saysIt(said, steering) || isDealtFrom(m_part, said)) {
            for (const Version &one : said)
                steering.evidence += one.evidence;
            return u"rotation"_s;
        }
        return saysIt(forSubnets, steering) ? u"subnet"_s : QString();
    }

private:
    bool saysIt(const QList<Version> &said, Steering &steering) const
    {
        for (const Version &one : said) {
            if (one.content.key() != m_part.key())
                continue;
            steering.evidence += one.evidence;
            return true;
        }
        return false;
    }

    Authority &m_authority;
    Content m_part;
    Name m_name;
    dns::RecordType m_type;
};

} // namespace

Content partOf(const Content &content, const Name &name)
{
    Content part;
    for (const dns::Record &record : content.records)
        if (record.owner == name)
            part.records << record;
    part.rcode = part.records.isEmpty() ? content.rcode : 0;
    return part;
}

QList<Name> namesIn(const Content &content, const Name &name)
{
    QList<Name> names{name};
    for (bool goesOn = true; goesOn && names.size() < ComparisonRequest::MaxAliasNames;) {
        goesOn = false;
        for (const dns::Record &record : content.records) {
            if (record.type != dns::type::CNAME || record.owner != names.last())
                continue;
            const Name target = dns::targetOf(record);
            goesOn = !names.contains(target);
            if (goesOn)
                names << target;
            break;
        }
    }
    return names;
}

Steering steeringOf(Authority &authority, const Content &content, const Name &name, dns::RecordType type,
    const QList<QByteArray> &subnets)
{
    Steering steering;
    for (const Name &one : namesIn(content, name)) {
        const QString proof = Part(authority, content, one, type).proof(subnets, steering);
        if (proof.isEmpty())
            return {};
        if (proof != u"same"_s)
            steering.proof = proof;
    }
    std::sort(steering.evidence.begin(), steering.evidence.end());
    steering.evidence.erase(
        std::unique(steering.evidence.begin(), steering.evidence.end()), steering.evidence.end());
    return steering;
}

} // namespace zonecase::resolvers
