// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/chain.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

QString serversText(ChainRequest::Servers servers)
{
    switch (servers) {
    case ChainRequest::Servers::Sample:
        return u"sample"_s;
    case ChainRequest::Servers::All:
        return u"all"_s;
    case ChainRequest::Servers::One:
        return u"one"_s;
    }
    return {};
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items)
        list << item.toString();
    return list;
}

QJsonArray ids(const QList<ExchangeId> &evidence)
{
    QJsonArray array;
    for (const ExchangeId &id : evidence)
        array << id.toText();
    return array;
}

QList<ExchangeId> idList(const QJsonValue &array)
{
    QList<ExchangeId> list;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items)
        if (const Result<ExchangeId> id = ExchangeId::fromText(item.toString()))
            list << *id;
    return list;
}

/// A list of structs to JSON and back through their own functions.
template <typename T> QJsonArray objects(const QList<T> &items, QJsonObject (*toObject)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array << toObject(item);
    return array;
}

template <typename T> QList<T> items(const QJsonValue &array, T (*fromObject)(const QJsonObject &))
{
    QList<T> list;
    const QJsonArray objects = array.toArray();
    for (const QJsonValue &object : objects)
        list << fromObject(object.toObject());
    return list;
}

dns::Name nameOf(const QJsonValue &text)
{
    return dns::Name::fromText(text.toString()).value_or(dns::Name());
}

dns::RecordType typeOf(const QJsonValue &text)
{
    return dns::RecordType::fromText(text.toString()).value_or(dns::RecordType());
}

Instant instantOf(const QJsonValue &text)
{
    return Instant::fromText(text.toString()).value_or(Instant());
}

Status statusOf(const QJsonValue &text)
{
    return statusFromText(text.toString()).value_or(Status::Indeterminate);
}

QJsonObject signatureObject(const SignatureState &s)
{
    return {{u"tag"_s, s.keyTag}, {u"algorithm"_s, s.algorithm}, {u"signer"_s, s.signer.toText()},
        {u"inception"_s, s.inception.toText()}, {u"expiration"_s, s.expiration.toText()},
        {u"state"_s, s.state}, {u"servers"_s, QJsonArray::fromStringList(s.servers)},
        {u"owner"_s, s.owner.toText()}, {u"covered"_s, s.covered.toText()}, {u"labels"_s, s.labels},
        {u"original_ttl"_s, s.originalTtl}, {u"signature"_s, s.bytes}};
}

SignatureState signatureFrom(const QJsonObject &o)
{
    return {o[u"tag"_s].toInt(), o[u"algorithm"_s].toInt(), nameOf(o[u"signer"_s]),
        instantOf(o[u"inception"_s]), instantOf(o[u"expiration"_s]), o[u"state"_s].toString(),
        texts(o[u"servers"_s]), nameOf(o[u"owner"_s]), typeOf(o[u"covered"_s]), o[u"labels"_s].toInt(),
        o[u"original_ttl"_s].toInteger(), o[u"signature"_s].toString()};
}

QJsonObject keyObject(const KeyState &k)
{
    return {{u"tag"_s, k.keyTag}, {u"algorithm"_s, k.algorithm}, {u"flags"_s, k.flags},
        {u"anchored"_s, k.anchored}, {u"state"_s, k.state},
        {u"servers"_s, QJsonArray::fromStringList(k.servers)}, {u"public_key"_s, k.publicKey}};
}

KeyState keyFrom(const QJsonObject &o)
{
    return {o[u"tag"_s].toInt(), o[u"algorithm"_s].toInt(), o[u"flags"_s].toInt(), o[u"anchored"_s].toBool(),
        o[u"state"_s].toString(), texts(o[u"servers"_s]), o[u"public_key"_s].toString()};
}

QJsonObject dsObject(const DsState &d)
{
    return {{u"tag"_s, d.keyTag}, {u"algorithm"_s, d.algorithm}, {u"digest_type"_s, d.digestType},
        {u"digest"_s, d.digest}, {u"state"_s, d.state},
        {u"servers"_s, QJsonArray::fromStringList(d.servers)}};
}

DsState dsFrom(const QJsonObject &o)
{
    return {o[u"tag"_s].toInt(), o[u"algorithm"_s].toInt(), o[u"digest_type"_s].toInt(),
        o[u"digest"_s].toString(), o[u"state"_s].toString(), texts(o[u"servers"_s])};
}

QJsonObject setObject(const SetState &s)
{
    return {{u"name"_s, s.name.toText()}, {u"type"_s, s.type.toText()}, {u"kind"_s, s.kind},
        {u"status"_s, statusText(s.status)}, {u"ttl"_s, s.ttl},
        {u"records"_s, QJsonArray::fromStringList(s.records)},
        {u"signatures"_s, objects(s.signatures, signatureObject)},
        {u"servers"_s, QJsonArray::fromStringList(s.servers)}, {u"evidence"_s, ids(s.evidence)}};
}

SetState setFrom(const QJsonObject &o)
{
    return {nameOf(o[u"name"_s]), typeOf(o[u"type"_s]), o[u"kind"_s].toString(), statusOf(o[u"status"_s]),
        o[u"ttl"_s].toInteger(), texts(o[u"records"_s]), items(o[u"signatures"_s], signatureFrom),
        texts(o[u"servers"_s]), idList(o[u"evidence"_s])};
}

QJsonObject strandObject(const Strand &s)
{
    return {{u"servers"_s, QJsonArray::fromStringList(s.servers)},
        {u"ns"_s, QJsonArray::fromStringList(s.ns)}, {u"ns_ttl"_s, s.nsTtl},
        {u"ds"_s, objects(s.ds, dsObject)}, {u"ds_ttl"_s, s.dsTtl}, {u"ds_proof"_s, s.dsProof},
        {u"status"_s, statusText(s.status)}, {u"evidence"_s, ids(s.evidence)},
        {u"glue"_s, QJsonArray::fromStringList(s.glue)}, {u"proof"_s, QJsonArray::fromStringList(s.proof)},
        {u"signatures"_s, objects(s.signatures, signatureObject)}};
}

Strand strandFrom(const QJsonObject &o)
{
    return {texts(o[u"servers"_s]), texts(o[u"ns"_s]), o[u"ns_ttl"_s].toInteger(-1),
        items(o[u"ds"_s], dsFrom), o[u"ds_ttl"_s].toInteger(-1), o[u"ds_proof"_s].toString(),
        statusOf(o[u"status"_s]), idList(o[u"evidence"_s]), texts(o[u"glue"_s]), texts(o[u"proof"_s]),
        items(o[u"signatures"_s], signatureFrom)};
}

QJsonObject zoneObject(const ZoneState &z)
{
    QJsonObject object{{u"name"_s, z.name.toText()}, {u"status"_s, statusText(z.status)}, {u"anchored"_s, z.anchored},
        {u"servers"_s, QJsonArray::fromStringList(z.servers)},
        {u"strands"_s, objects(z.strands, strandObject)}, {u"dnskey"_s, objects(z.keys, keyObject)},
        {u"dnskey_signatures"_s, objects(z.keySignatures, signatureObject)},
        {u"sets"_s, objects(z.sets, setObject)}, {u"evidence"_s, ids(z.evidence)},
        {u"dnskey_ttl"_s, z.keyTtl},
        {u"cds"_s, z.cds ? QJsonValue(QJsonArray::fromStringList(*z.cds)) : QJsonValue(QJsonValue::Null)}};
    if (z.cdsSignatures)
        object[u"cds_signatures"_s] = objects(*z.cdsSignatures, signatureObject);
    return object;
}

ZoneState zoneFrom(const QJsonObject &o)
{
    return {nameOf(o[u"name"_s]), statusOf(o[u"status"_s]), o[u"anchored"_s].toBool(), texts(o[u"servers"_s]),
        items(o[u"strands"_s], strandFrom), items(o[u"dnskey"_s], keyFrom),
        items(o[u"dnskey_signatures"_s], signatureFrom), items(o[u"sets"_s], setFrom),
        idList(o[u"evidence"_s]), o[u"dnskey_ttl"_s].toInteger(-1),
        o[u"cds"_s].isArray() ? std::optional(texts(o[u"cds"_s])) : std::nullopt,
        o[u"cds_signatures"_s].isArray() ? std::optional(items(o[u"cds_signatures"_s], signatureFrom)) : std::nullopt};
}

QJsonObject pathObject(const Path &p)
{
    return {{u"servers"_s, QJsonArray::fromStringList(p.servers)}, {u"status"_s, statusText(p.status)},
        {u"rcode"_s, p.rcode}, {u"answer"_s, QJsonArray::fromStringList(p.answer)}};
}

Path pathFrom(const QJsonObject &o)
{
    return {
        texts(o[u"servers"_s]), statusOf(o[u"status"_s]), o[u"rcode"_s].toString(), texts(o[u"answer"_s])};
}

QJsonObject spanObject(const Span &s)
{
    return {{u"from"_s, s.from ? QJsonValue(s.from->toText()) : QJsonValue(QJsonValue::Null)},
        {u"status"_s, statusText(s.status)}};
}

Span spanFrom(const QJsonObject &o)
{
    return {o[u"from"_s].isString() ? std::optional(instantOf(o[u"from"_s])) : std::nullopt,
        statusOf(o[u"status"_s])};
}

QJsonObject endingObject(const EndingLink &e)
{
    return {{u"zone"_s, e.zone.toText()}, {u"owner"_s, e.owner.toText()}, {u"covered"_s, e.covered.toText()},
        {u"tag"_s, e.keyTag}, {u"algorithm"_s, e.algorithm}, {u"expiration"_s, e.last.toText()}};
}

EndingLink endingFrom(const QJsonObject &o)
{
    return {nameOf(o[u"zone"_s]), nameOf(o[u"owner"_s]), typeOf(o[u"covered"_s]), o[u"tag"_s].toInt(),
        o[u"algorithm"_s].toInt(), instantOf(o[u"expiration"_s])};
}

} // namespace

QString statusText(Status status)
{
    switch (status) {
    case Status::Secure:
        return u"secure"_s;
    case Status::Insecure:
        return u"insecure"_s;
    case Status::Bogus:
        return u"bogus"_s;
    case Status::Indeterminate:
        return u"indeterminate"_s;
    }
    return {};
}

Result<Status> statusFromText(QStringView text)
{
    for (const Status status : {Status::Secure, Status::Insecure, Status::Bogus, Status::Indeterminate})
        if (text == statusText(status))
            return status;
    return failure(Error::Code::Malformed, u"“%1” is not a validation status."_s.arg(text.left(40)));
}

Status weaker(Status a, Status b)
{
    constexpr Status order[] = {Status::Bogus, Status::Indeterminate, Status::Insecure, Status::Secure};
    return *std::find_if(std::begin(order), std::end(order), [a, b](Status s) { return s == a || s == b; });
}

QJsonObject ChainRequest::toJson() const
{
    return {{u"name"_s, name.toText()}, {u"type"_s, type.toText()}, {u"servers"_s, serversText(servers)},
        {u"hold_at_child"_s, holdAtChild}, {u"exclude"_s, QJsonArray::fromStringList(exclude)}};
}

Result<ChainRequest> ChainRequest::fromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::RecordType> type = dns::RecordType::fromText(object[u"type"_s].toString(u"A"_s));
    if (!name)
        return tl::unexpected(name.error());
    if (!type)
        return tl::unexpected(type.error());
    ChainRequest request{
        *name, *type, Servers::Sample, object[u"hold_at_child"_s].toBool(), texts(object[u"exclude"_s])};
    for (const Servers servers : {Servers::All, Servers::One})
        if (object[u"servers"_s].toString() == serversText(servers))
            request.servers = servers;
    return request;
}

QJsonObject Chain::toJson() const
{
    QJsonArray findingObjects;
    for (const finding::Finding &finding : findings)
        findingObjects << finding.toJson();
    QJsonArray policyObjects;
    for (const PolicyVerdict &policy : policies)
        policyObjects << QJsonObject{
            {u"name"_s, policy.name}, {u"status"_s, statusText(policy.status)}, {u"reason"_s, policy.reason}};
    return {{u"schema"_s, u"zonecase.chain/1"_s}, {u"name"_s, request.name.toText()},
        {u"type"_s, request.type.toText()}, {u"request"_s, request.toJson()}, {u"at"_s, at.toText()},
        {u"status"_s, statusText(status)}, {u"split"_s, split}, {u"paths"_s, objects(paths, pathObject)},
        {u"rcode"_s, rcode}, {u"answer"_s, QJsonArray::fromStringList(answer)},
        {u"zones"_s, objects(zones, zoneObject)}, {u"policies"_s, policyObjects}, {u"findings"_s, findingObjects}, {u"queries"_s, queries},
        {u"elapsed_ms"_s, elapsedMs}, {u"spans"_s, objects(spans, spanObject)},
        {u"ends"_s, objects(ends, endingObject)}};
}

std::optional<Instant> Chain::until() const
{
    for (const Span &span : spans)
        if (span.from && *span.from > at)
            return span.from;
    return {};
}

Result<Chain> Chain::fromJson(const QJsonObject &o)
{
    const Result<ChainRequest> request = ChainRequest::fromJson(o[u"request"_s].toObject());
    if (o[u"schema"_s].toString() != u"zonecase.chain/1"_s || !request)
        return failure(Error::Code::Malformed, u"This is not a chain document that this version reads."_s);
    Chain chain{*request, instantOf(o[u"at"_s]), statusOf(o[u"status"_s]), o[u"split"_s].toBool(),
        items(o[u"paths"_s], pathFrom), o[u"rcode"_s].toString(), texts(o[u"answer"_s]),
        items(o[u"zones"_s], zoneFrom), {}, o[u"queries"_s].toInt(), o[u"elapsed_ms"_s].toDouble(),
        items(o[u"spans"_s], spanFrom), items(o[u"ends"_s], endingFrom)};
    const QJsonArray policyObjects = o[u"policies"_s].toArray();
    for (const QJsonValue &object : policyObjects)
        chain.policies.append(
            {object[u"name"_s].toString(), statusOf(object[u"status"_s]), object[u"reason"_s].toString()});
    const QJsonArray findingObjects = o[u"findings"_s].toArray();
    for (const QJsonValue &object : findingObjects) {
        const Result<finding::Finding> finding = finding::Finding::fromJson(object.toObject());
        if (!finding)
            return tl::unexpected(finding.error());
        chain.findings << *finding;
    }
    return chain;
}

} // namespace zonecase::dnssec
