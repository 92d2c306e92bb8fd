// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/delegation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

constexpr auto Schema = QLatin1StringView("zonecase.delegation/1");

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

QJsonValue optionalArray(const std::optional<QStringList> &list)
{
    return list ? QJsonValue(QJsonArray::fromStringList(*list)) : QJsonValue();
}

std::optional<QStringList> optionalStrings(const QJsonValue &value)
{
    return value.isArray() ? std::optional(strings(value)) : std::nullopt;
}

QJsonArray proofArray(const QList<ExchangeId> &ids)
{
    QJsonArray array;
    for (const ExchangeId &id : ids)
        array << id.toText();
    return array;
}

Result<QList<ExchangeId>> proofList(const QJsonValue &value)
{
    QList<ExchangeId> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const Result<ExchangeId> id = ExchangeId::fromText(item.toString());
        if (!id)
            return tl::unexpected(id.error());
        ids << *id;
    }
    return ids;
}

/// Every thing has its list, so that a document without one is damaged and not silent.
QJsonObject proofsJson(const QMap<QString, QList<ExchangeId>> &proofs)
{
    QJsonObject object;
    for (const auto *thing : {"content", "dnskey", "ds", "glue", "network", "ns", "recursion", "server_id",
             "soa", "software", "tcp", "transfer"})
        object[QLatin1StringView(thing)] = proofArray(proofs.value(QLatin1StringView(thing)));
    return object;
}

Result<QMap<QString, QList<ExchangeId>>> proofsFromJson(const QJsonObject &object)
{
    QMap<QString, QList<ExchangeId>> proofs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Result<QList<ExchangeId>> ids = proofList(it.value());
        if (!ids)
            return tl::unexpected(ids.error());
        if (!ids->isEmpty())
            proofs[it.key()] = *ids;
    }
    return proofs;
}

QJsonObject serverJson(const ServerState &state)
{
    return {{u"side"_s, state.side}, {u"name"_s, state.name.toText()}, {u"address"_s, state.address.toText()},
        {u"outcome"_s, state.outcome}, {u"rcode"_s, state.rcode}, {u"authoritative"_s, state.authoritative},
        {u"ns"_s, optionalArray(state.ns)}, {u"glue"_s, optionalArray(state.glue)},
        {u"ds"_s, optionalArray(state.ds)},
        {u"serial"_s, state.serial ? QJsonValue(*state.serial) : QJsonValue()},
        {u"dnskey"_s, optionalArray(state.dnskeyTags)}, {u"ns_ttl"_s, state.nsTtl},
        {u"ds_ttl"_s, state.dsTtl}, {u"glue_ttl"_s, state.glueTtl}, {u"dnskey_ttl"_s, state.keyTtl},
        {u"rtt_ms"_s, state.rttMs}, {u"transport"_s, state.transport}, {u"server_id"_s, state.serverId},
        {u"software"_s, state.software}, {u"tcp"_s, state.tcp}, {u"recursion"_s, state.recursion},
        {u"transfer"_s, state.transfer}, {u"network"_s, state.network}, {u"prefix"_s, state.prefix},
        {u"network_source"_s, state.networkSource}, {u"proof"_s, proofsJson(state.proofs)},
        {u"content"_s, optionalArray(state.content)}, {u"evidence"_s, proofArray(state.evidence)}};
}

Result<ServerState> serverFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::IpAddress> address = dns::IpAddress::fromText(object[u"address"_s].toString());
    const Result<QList<ExchangeId>> evidence = proofList(object[u"evidence"_s]);
    const auto proofs = proofsFromJson(object[u"proof"_s].toObject());
    if (!name || !address || !evidence || !proofs)
        return failure(Error::Code::Malformed, u"A server of a delegation document is damaged."_s);
    ServerState state;
    state.side = object[u"side"_s].toString();
    state.name = *name;
    state.address = *address;
    state.outcome = object[u"outcome"_s].toString();
    state.rcode = object[u"rcode"_s].toString();
    state.authoritative = object[u"authoritative"_s].toBool();
    state.ns = optionalStrings(object[u"ns"_s]);
    state.glue = optionalStrings(object[u"glue"_s]);
    state.ds = optionalStrings(object[u"ds"_s]);
    if (object[u"serial"_s].isDouble())
        state.serial = object[u"serial"_s].toInteger();
    state.dnskeyTags = optionalStrings(object[u"dnskey"_s]);
    state.nsTtl = object[u"ns_ttl"_s].toInteger(-1);
    state.dsTtl = object[u"ds_ttl"_s].toInteger(-1);
    state.glueTtl = object[u"glue_ttl"_s].toInteger(-1);
    state.keyTtl = object[u"dnskey_ttl"_s].toInteger(-1);
    state.rttMs = object[u"rtt_ms"_s].toDouble(-1);
    state.transport = object[u"transport"_s].toString();
    state.serverId = object[u"server_id"_s].toString();
    state.software = object[u"software"_s].toString();
    state.tcp = object[u"tcp"_s].toString();
    state.recursion = object[u"recursion"_s].toString();
    state.transfer = object[u"transfer"_s].toString();
    state.network = object[u"network"_s].toString();
    state.prefix = object[u"prefix"_s].toString();
    state.networkSource = object[u"network_source"_s].toString();
    state.content = optionalStrings(object[u"content"_s]);
    state.proofs = *proofs;
    state.evidence = *evidence;
    return state;
}

QJsonObject domainJson(const DomainState &state)
{
    return {{u"domain"_s, state.domain.toText()}, {u"of_zone"_s, state.isZones},
        {u"servers"_s, QJsonArray::fromStringList(state.servers)}, {u"phase"_s, phaseText(state.phase)},
        {u"days_left"_s, state.daysLeft ? QJsonValue(*state.daysLeft) : QJsonValue()},
        {u"at_registry"_s, state.atRegistry},
        {u"stated"_s, state.registration ? QJsonValue(state.registration->toJson()) : QJsonValue()}};
}

Result<DomainState> domainFromJson(const QJsonObject &object)
{
    const Result<dns::Name> domain = dns::Name::fromText(object[u"domain"_s].toString());
    if (!domain)
        return tl::unexpected(domain.error());
    DomainState state;
    state.domain = *domain;
    state.isZones = object[u"of_zone"_s].toBool();
    state.servers = strings(object[u"servers"_s]);
    state.phase = phaseFromText(object[u"phase"_s].toString());
    if (object[u"days_left"_s].isDouble())
        state.daysLeft = object[u"days_left"_s].toInteger();
    state.atRegistry = object[u"at_registry"_s].toString();
    if (object[u"stated"_s].isObject()) {
        const Result<Registration> stated = Registration::fromJson(object[u"stated"_s].toObject());
        if (!stated)
            return tl::unexpected(stated.error());
        state.registration = *stated;
    }
    return state;
}

Result<QList<finding::Finding>> findingsFromJson(const QJsonArray &array)
{
    QList<finding::Finding> findings;
    for (const QJsonValue &item : array) {
        const Result<finding::Finding> one = finding::Finding::fromJson(item.toObject());
        if (!one)
            return tl::unexpected(one.error());
        findings << *one;
    }
    return findings;
}

} // namespace

QList<ExchangeId> ServerState::proofOf(const QString &thing) const
{
    return proofs.isEmpty() ? evidence : proofs.value(thing);
}

QJsonObject DelegationRequest::toJson() const
{
    QJsonArray stated;
    for (const Registration &one : registrations)
        stated << one.toJson();
    return {{u"zone"_s, zone.toText()}, {u"ns"_s, QJsonArray::fromStringList(ns)},
        {u"ds"_s, QJsonArray::fromStringList(ds)}, {u"exclude"_s, QJsonArray::fromStringList(exclude)},
        {u"identity"_s, asksIdentity}, {u"exposure"_s, asksExposure},
        {u"announcements"_s, announcements.toText()}, {u"registrations"_s, stated},
        {u"networks"_s, networks ? QJsonValue(networks->toJson()) : QJsonValue()}};
}

Result<DelegationRequest> DelegationRequest::fromJson(const QJsonObject &object)
{
    const Result<dns::Name> zone = dns::Name::fromText(object[u"zone"_s].toString());
    if (!zone || object[u"zone"_s].toString().isEmpty())
        return failure(Error::Code::Malformed, u"A delegation is asked for without the name of a zone."_s);
    DelegationRequest request{
        *zone, strings(object[u"ns"_s]), strings(object[u"ds"_s]), strings(object[u"exclude"_s])};
    request.asksIdentity = object[u"identity"_s].toBool();
    request.asksExposure = object[u"exposure"_s].toBool();
    request.announcements = dns::Name::fromText(object[u"announcements"_s].toString()).value_or(dns::Name());
    const QJsonArray stated = object[u"registrations"_s].toArray();
    for (const QJsonValue &value : stated) {
        const Result<Registration> one = Registration::fromJson(value.toObject());
        if (!one)
            return tl::unexpected(one.error());
        request.registrations << *one;
    }
    if (object[u"networks"_s].isObject()) {
        const Result<Networks> networks = Networks::fromJson(object[u"networks"_s].toObject());
        if (!networks)
            return tl::unexpected(networks.error());
        request.networks = *networks;
    }
    return request;
}

QJsonObject Delegation::toJson() const
{
    QJsonArray rows;
    for (const ServerState &state : servers)
        rows << serverJson(state);
    QJsonArray said;
    for (const finding::Finding &one : findings)
        said << one.toJson();
    QJsonArray hangsOn;
    for (const DomainState &domain : domains)
        hangsOn << domainJson(domain);
    const QJsonObject setsJson{{u"parent_ns"_s, optionalArray(sets.parentNs)},
        {u"del_ns"_s, optionalArray(sets.delNs)}, {u"zone_ns"_s, optionalArray(sets.zoneNs)}};
    return {{u"schema"_s, Schema}, {u"zone"_s, request.zone.toText()}, {u"request"_s, request.toJson()},
        {u"parent"_s, parent.toText()}, {u"at"_s, at.toText()}, {u"sets"_s, setsJson}, {u"servers"_s, rows},
        {u"registration"_s, hangsOn}, {u"suffixes"_s, suffixes}, {u"findings"_s, said},
        {u"queries"_s, queries}, {u"elapsed_ms"_s, elapsedMs}};
}

Result<Delegation> Delegation::fromJson(const QJsonObject &object)
{
    if (object[u"schema"_s].toString() != Schema)
        return failure(
            Error::Code::Malformed, u"This is not a delegation document that this version reads."_s);
    const Result<DelegationRequest> request = DelegationRequest::fromJson(object[u"request"_s].toObject());
    const Result<dns::Name> parent = dns::Name::fromText(object[u"parent"_s].toString());
    const Result<Instant> at = Instant::fromText(object[u"at"_s].toString());
    const Result<QList<finding::Finding>> findings = findingsFromJson(object[u"findings"_s].toArray());
    if (!request || !parent || !at || !findings)
        return failure(Error::Code::Malformed, u"A delegation document is damaged."_s);
    Delegation delegation;
    delegation.request = *request;
    delegation.parent = *parent;
    delegation.at = *at;
    delegation.findings = *findings;
    const QJsonArray rows = object[u"servers"_s].toArray();
    for (const QJsonValue &row : rows) {
        const Result<ServerState> state = serverFromJson(row.toObject());
        if (!state)
            return tl::unexpected(state.error());
        delegation.servers << *state;
    }
    const QJsonArray hangsOn = object[u"registration"_s].toArray();
    for (const QJsonValue &value : hangsOn) {
        const Result<DomainState> domain = domainFromJson(value.toObject());
        if (!domain)
            return tl::unexpected(domain.error());
        delegation.domains << *domain;
    }
    delegation.suffixes = object[u"suffixes"_s].toString();
    const QJsonObject sets = object[u"sets"_s].toObject();
    delegation.sets = {optionalStrings(sets[u"parent_ns"_s]), optionalStrings(sets[u"del_ns"_s]),
        optionalStrings(sets[u"zone_ns"_s])};
    delegation.queries = object[u"queries"_s].toInt();
    delegation.elapsedMs = object[u"elapsed_ms"_s].toDouble();
    return delegation;
}

} // namespace zonecase::delegation
