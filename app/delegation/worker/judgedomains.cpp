// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Name;

namespace {

constexpr qint64 Day = 86'400;
constexpr qint64 RecentDays = 30;

QString namesIn(const QList<Name> &names)
{
    QStringList texts;
    for (const Name &name : names)
        texts << name.toText();
    return texts.join(u' ');
}

QString listed(const QStringList &texts)
{
    return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
}

/// One domain while it is judged: codes of the zone's own begin otherwise than those of its servers' domains.
class DomainJudge
{
public:
    DomainJudge(const View &view, const Domain &domain, Verdicts &verdicts)
        : m_view(view)
        , m_domain(domain)
        , m_verdicts(verdicts)
    {
        m_args[u"domain"_s] = domain.name.toText();
        if (!domain.isZones)
            m_args[u"ns"_s] = namesIn(domain.servers);
    }

    void judge()
    {
        if (m_domain.stated)
            judgeStated(*m_domain.stated);
        // What the registry says of a lapsed domain is the reason why it is gone; without that, or against
        // it, it stands for itself.
        if (m_domain.atRegistry == AtRegistry::Gone && !isLapsed())
            m_verdicts.add(u"delegation.ns-domain-gone"_s, m_args, m_domain.evidence);
        const bool isRegistrable
            = m_domain.servers.contains(m_domain.name) && m_view.isInside(m_domain.name) && !m_domain.isZones;
        if (isRegistrable && m_domain.atRegistry == AtRegistry::Undelegated && !m_domain.stated)
            m_verdicts.add(u"delegation.ns-name-registrable"_s, m_args, m_domain.evidence);
    }

private:
    RegistrationPhase phase() const { return phaseOf(*m_domain.stated, m_view.at); }

    bool isLapsed() const
    {
        return m_domain.stated
            && QList{RegistrationPhase::Free, RegistrationPhase::PendingDelete, RegistrationPhase::Redemption,
                RegistrationPhase::Expired, RegistrationPhase::Held}
                   .contains(phase());
    }

    void say(const QString &what)
    {
        m_verdicts.add(
            QString((m_domain.isZones ? u"delegation.domain-"_s : u"delegation.ns-domain-"_s) + what), m_args,
            m_domain.evidence);
    }

    void judgeStated(const Registration &stated)
    {
        m_args[u"as_of"_s] = stated.asOf ? stated.asOf->toText() : u"unknown"_s;
        m_args[u"source"_s] = stated.isFromLab ? u"lab"_s : QString(u"sha256:"_s + stated.digest);
        if (const auto ends = stated.event(u"expiration"_s)) {
            m_args[u"expires"_s] = ends->toText();
            m_args[u"days"_s] = std::abs(daysLeft(stated, m_view.at).value_or(0));
        } else {
            m_args[u"expires"_s] = u"unknown"_s;
        }
        judgePhase();
        if (stated.isFree)
            return;
        if (stated.has(u"pending transfer"_s))
            say(u"transfer-pending"_s);
        judgeRecent(stated, u"transfer"_s, u"transferred"_s);
        if (!m_domain.isZones)
            judgeRecent(stated, u"registration"_s, u"new"_s);
        if (!isLapsed())
            judgeLocks(stated);
        if (m_domain.name == m_view.request.zone && m_view.request.ns.isEmpty())
            for (const ServerView &parent : m_view.parents)
                compareWith(stated, parent);
    }

    void judgePhase()
    {
        switch (phase()) {
        case RegistrationPhase::Unknown:
        case RegistrationPhase::Registered:
            break;
        case RegistrationPhase::Expiring:
            return say(u"expiring"_s);
        case RegistrationPhase::Prolonged:
            return say(u"prolonged"_s);
        case RegistrationPhase::Overtaken:
            return m_verdicts.add(u"delegation.registration-overtaken"_s, m_args, m_domain.evidence);
        case RegistrationPhase::Held:
            return say(u"held"_s);
        case RegistrationPhase::Expired:
            return say(u"expired"_s);
        case RegistrationPhase::Redemption:
            return say(u"redemption"_s);
        case RegistrationPhase::PendingDelete:
            return say(u"pending-delete"_s);
        case RegistrationPhase::Free:
            return say(u"free"_s);
        }
    }

    void judgeRecent(const Registration &stated, const QString &event, const QString &what)
    {
        const std::optional<Instant> when = stated.event(event);
        const bool isRecent = when && *when <= m_view.at && *when > m_view.at.plusSeconds(-RecentDays * Day);
        if (!isRecent)
            return;
        m_args[u"when"_s] = when->toText();
        say(what);
        m_args.remove(u"when"_s);
    }

    void judgeLocks(const Registration &stated)
    {
        const QStringList missing = missingLocks(stated);
        if (missing.isEmpty())
            return say(u"locked"_s);
        m_args[u"missing"_s] = listed(missing);
        say(u"unlocked"_s);
        m_args.remove(u"missing"_s);
    }

    /// The registry's own data against what its servers hand out.
    void compareWith(const Registration &stated, const ServerView &parent)
    {
        if (parent.refers() && parent.state.ns && stated.ns && *parent.state.ns != *stated.ns)
            differ(parent, u"delegation.registration-ns-differ"_s, listed(*stated.ns),
                listed(*parent.state.ns), parent.ns.evidence);
        if (!parent.state.ds)
            return;
        const QStringList &served = *parent.state.ds;
        if (stated.ds && *stated.ds != served)
            differ(parent, u"delegation.registration-ds-differ"_s, listed(*stated.ds), listed(served),
                parent.ds.evidence + parent.ns.evidence);
        else if (!stated.ds && stated.isSigned && *stated.isSigned == served.isEmpty())
            differ(parent, u"delegation.registration-ds-differ"_s, *stated.isSigned ? u"some"_s : u"none"_s,
                listed(served), parent.ds.evidence + parent.ns.evidence);
    }

    void differ(const ServerView &parent, const QString &code, const QString &stated, const QString &served,
        const QList<ExchangeId> &evidence)
    {
        finding::Arguments args{{u"domain"_s, m_domain.name.toText()}, {u"as_of"_s, m_args[u"as_of"_s]},
            {u"source"_s, m_args[u"source"_s]}, {u"stated"_s, stated}, {u"served"_s, served}};
        m_verdicts.addAt(parent, code, args, evidence);
    }

    const View &m_view;
    const Domain &m_domain;
    Verdicts &m_verdicts;
    finding::Arguments m_args;
};

/// Statements that were handed in and belong to nothing that was seen: a wrong file, or an old one.
void judgeUnused(const View &view, Verdicts &verdicts)
{
    if (!view.parentKnown && !view.childKnown)
        return;
    for (const Registration &stated : view.request.registrations)
        if (std::none_of(view.domains.begin(), view.domains.end(),
                [&stated](const Domain &domain) { return domain.name == stated.domain; })
            && !stated.isFromLab)
            verdicts.add(u"delegation.registration-unused"_s, {{u"domain"_s, stated.domain.toText()}}, {});
}

bool servesTheParent(const View &view, const Domain &domain)
{
    return std::any_of(view.parentServers.names.begin(), view.parentServers.names.end(),
        [&domain](const Name &name) { return name.isSubdomainOf(domain.name); });
}

/// Addresses for servers in a domain that is no zone (any more): nobody maintains them (SSAC, SAC048).
void judgeOrphans(const View &view, const Domain &domain, Verdicts &verdicts)
{
    const bool isLeft = domain.atRegistry == AtRegistry::Gone
        // The registry's own servers may well live in its own zone.
        || (domain.atRegistry == AtRegistry::Undelegated && !servesTheParent(view, domain));
    if (domain.isZones || !isLeft)
        return;
    for (const ServerView &parent : view.parents)
        for (const dns::Record &record : parent.way.glue)
            if (parent.refers() && !parent.isGiven && !view.isInside(record.owner)
                && domain.servers.contains(record.owner)) // what a plan gives is not with the registry yet
                verdicts.addAt(parent, u"delegation.glue-orphan"_s,
                    {{u"ns"_s, record.owner.toText()}, {u"domain"_s, domain.name.toText()},
                        {u"address"_s, dns::addressOf(record).toText()}},
                    parent.ns.evidence + domain.evidence);
}

} // namespace

void judgeDomains(const View &view, Verdicts &verdicts)
{
    for (const Domain &domain : view.domains)
        DomainJudge(view, domain, verdicts).judge();
    judgeUnused(view, verdicts);
}

void judgeLeftGlue(const View &view, Verdicts &verdicts)
{
    for (const Domain &domain : view.domains)
        judgeOrphans(view, domain, verdicts);
    for (const ServerView &parent : view.parents) {
        if (!parent.refers() || !parent.ns.message)
            continue;
        for (const dns::Record &record : parent.ns.message->additional)
            if (const dns::IpAddress address = dns::addressOf(record);
                !address.isNull() && !parent.way.ns.contains(record.owner))
                verdicts.addAt(parent, u"delegation.glue-unused"_s,
                    {{u"ns"_s, record.owner.toText()}, {u"address"_s, address.toText()}}, parent.ns.evidence);
    }
}

} // namespace zonecase::delegation
