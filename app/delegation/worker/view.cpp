// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/view.h"

#include "app/delegation/worker/row.h"
#include "app/dns/registrabledomain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using dns::Name;

namespace {

template <typename T> void insertSorted(QList<T> &list, const T &item)
{
    const auto at = std::lower_bound(list.begin(), list.end(), item);
    if (at == list.end() || *at != item)
        list.insert(at, item);
}

} // namespace

QString ServerView::label() const
{
    if (isGiven)
        return u"(as given)"_s;
    return server.name.toText() + u'/' + server.endpoint.address.toText();
}

bool ServerView::serves() const
{
    const auto has = [this](const Answer &answer, dns::RecordType type) {
        const auto isIt = [type](const dns::Record &record) { return record.type == type; };
        return isAuthoritative(answer)
            && std::any_of(answer.message->answer.begin(), answer.message->answer.end(), isIt);
    };
    return has(soa, dns::type::SOA) || has(ns, dns::type::NS);
}

QList<ExchangeId> View::pathEvidence() const
{
    return path.zones.isEmpty() ? QList<ExchangeId>() : path.zones.last().evidence;
}

QList<dns::IpAddress> View::ownAddresses(const Name &host) const
{
    QList<dns::IpAddress> all;
    for (const ServerView &child : children)
        for (const dns::IpAddress &address : child.own.value(host))
            insertSorted(all, address);
    return all;
}

QList<dns::IpAddress> View::delegatedAddresses(const Name &host) const
{
    const QList<dns::IpAddress> fromGlue = glue(host);
    return fromGlue.isEmpty() ? hosts.value(host).addresses : fromGlue;
}

QList<dns::IpAddress> View::zoneAddresses(const Name &host) const
{
    const QList<dns::IpAddress> own = hosts.contains(host) ? hosts[host].addresses : ownAddresses(host);
    return own.isEmpty() ? aliased.value(host) : own;
}

bool View::isRegistry() const
{
    const Name &zone = request.zone;
    return dns::isPublicSuffix(zone) || zone.ancestor(1).toText() == u"arpa."_s;
}

Name View::ownDomain() const
{
    const Name domain = dns::registrableDomain(request.zone);
    const bool isStated = std::any_of(request.registrations.begin(), request.registrations.end(),
        [this](const Registration &one) { return one.domain == request.zone; });
    return domain.isRoot() && isStated ? request.zone : domain; // a registry's own, as IANA has it
}

QList<dns::IpAddress> View::glue(const Name &host) const
{
    QList<dns::IpAddress> all;
    for (const ServerView &parent : parents)
        for (const dns::Record &record : parent.way.glue)
            if (record.owner == host && parent.way.cut == request.zone)
                insertSorted(all, dns::addressOf(record));
    return all;
}

} // namespace zonecase::delegation
