// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/comparison.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

constexpr auto Schema = QLatin1StringView("zonecase.resolvers/1");

tl::unexpected<Error> damaged(const QString &part)
{
    return failure(Error::Code::Malformed, u"A resolver comparison's %1 is damaged."_s.arg(part));
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
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

QJsonValue intervalJson(const std::optional<Interval> &interval)
{
    if (!interval)
        return {};
    return QJsonObject{{u"from"_s, interval->from.toText()}, {u"to"_s, interval->to.toText()}};
}

Result<std::optional<Interval>> intervalFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::optional<Interval>();
    const Result<Instant> from = Instant::fromText(value[u"from"_s].toString());
    const Result<Instant> to = Instant::fromText(value[u"to"_s].toString());
    if (!from || !to)
        return damaged(u"interval"_s);
    return std::optional(Interval{*from, *to});
}

QJsonValue traitJson(const std::optional<bool> &trait)
{
    return trait ? QJsonValue(*trait) : QJsonValue();
}

std::optional<bool> traitFromJson(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject specJson(const dns::ResolverSpec &spec)
{
    return {{u"label"_s, spec.label}, {u"name"_s, spec.server.name.toText()},
        {u"endpoint"_s, spec.server.endpoint.toText()}, {u"transport"_s, dns::transportText(spec.transport)}};
}

Result<dns::ResolverSpec> specFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::Endpoint> endpoint = dns::Endpoint::fromText(object[u"endpoint"_s].toString());
    const Result<dns::Transport> transport = dns::transportFromText(object[u"transport"_s].toString());
    if (!name || !endpoint || !transport)
        return damaged(u"resolver"_s);
    return dns::ResolverSpec{object[u"label"_s].toString(), {*name, *endpoint}, *transport};
}

QJsonObject stateJson(const ResolverState &state)
{
    return {{u"spec"_s, specJson(state.spec)}, {u"validates"_s, traitJson(state.validates)},
        {u"synthesises"_s, traitJson(state.synthesises)}, {u"rtt_ms"_s, state.rttMs}};
}

Result<ResolverState> stateFromJson(const QJsonObject &object)
{
    const Result<dns::ResolverSpec> spec = specFromJson(object[u"spec"_s].toObject());
    if (!spec)
        return tl::unexpected(spec.error());
    return ResolverState{*spec, traitFromJson(object[u"validates"_s]),
        traitFromJson(object[u"synthesises"_s]), object[u"rtt_ms"_s].toDouble(-1)};
}

QJsonObject truthJson(const Truth &truth)
{
    return {{u"name"_s, truth.name.toText()}, {u"type"_s, truth.type.toText()}, {u"rcode"_s, truth.rcode},
        {u"answer"_s, QJsonArray::fromStringList(truth.answer)}, {u"ttl"_s, truth.ttl},
        {u"cluster"_s, truth.cluster}, {u"servers"_s, QJsonArray::fromStringList(truth.servers)},
        {u"evidence"_s, proofArray(truth.evidence)}};
}

Result<Truth> truthFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::RecordType> type = dns::RecordType::fromText(object[u"type"_s].toString());
    const Result<QList<ExchangeId>> evidence = proofList(object[u"evidence"_s]);
    if (!name || !type || !evidence)
        return damaged(u"authoritative answer"_s);
    return Truth{*name, *type, object[u"rcode"_s].toString(), strings(object[u"answer"_s]),
        object[u"ttl"_s].toInteger(-1), object[u"cluster"_s].toString(), strings(object[u"servers"_s]),
        *evidence};
}

QJsonObject answerJson(const ResolverAnswer &cell)
{
    return {{u"name"_s, cell.name.toText()}, {u"type"_s, cell.type.toText()}, {u"resolver"_s, cell.resolver},
        {u"outcome"_s, cell.outcome}, {u"rcode"_s, cell.rcode}, {u"ad"_s, cell.authenticData},
        {u"answer"_s, QJsonArray::fromStringList(cell.answer)}, {u"ttl"_s, cell.ttl},
        {u"original_ttl"_s, cell.originalTtl}, {u"asked"_s, cell.asked.toText()},
        {u"cached_at"_s, intervalJson(cell.cachedAt)}, {u"expires_at"_s, intervalJson(cell.expiresAt)},
        {u"not_dated"_s, cell.notDated}, {u"filled_by_asking"_s, cell.filledByAsking},
        {u"cluster"_s, cell.cluster}, {u"class"_s, cell.classed}, {u"evidence"_s, proofArray(cell.evidence)}};
}

Result<ResolverAnswer> answerFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::RecordType> type = dns::RecordType::fromText(object[u"type"_s].toString());
    const Result<Instant> asked = Instant::fromText(object[u"asked"_s].toString());
    const Result<std::optional<Interval>> cachedAt = intervalFromJson(object[u"cached_at"_s]);
    const Result<std::optional<Interval>> expiresAt = intervalFromJson(object[u"expires_at"_s]);
    const Result<QList<ExchangeId>> evidence = proofList(object[u"evidence"_s]);
    if (!name || !type || !asked || !cachedAt || !expiresAt || !evidence)
        return damaged(u"answer"_s);
    ResolverAnswer cell;
    cell.name = *name;
    cell.type = *type;
    cell.resolver = object[u"resolver"_s].toString();
    cell.outcome = object[u"outcome"_s].toString();
    cell.rcode = object[u"rcode"_s].toString();
    cell.authenticData = object[u"ad"_s].toBool();
    cell.answer = strings(object[u"answer"_s]);
    cell.ttl = object[u"ttl"_s].toInteger(-1);
    cell.originalTtl = object[u"original_ttl"_s].toInteger(-1);
    cell.asked = *asked;
    cell.cachedAt = *cachedAt;
    cell.expiresAt = *expiresAt;
    cell.filledByAsking = object[u"filled_by_asking"_s].toBool();
    cell.notDated = object[u"not_dated"_s].toString();
    cell.cluster = object[u"cluster"_s].toString();
    cell.classed = object[u"class"_s].toString();
    cell.evidence = *evidence;
    return cell;
}

template <typename T, typename ToJson> QJsonArray arrayOf(const QList<T> &list, ToJson toJson)
{
    QJsonArray array;
    for (const T &item : list)
        array << toJson(item);
    return array;
}

/// What the reader makes of each object of an array, or the first failure.
template <typename T> Result<QList<T>> listOf(const QJsonValue &value, Result<T> (*read)(const QJsonObject &))
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        Result<T> one = read(item.toObject());
        if (!one)
            return tl::unexpected(one.error());
        list << *std::move(one);
    }
    return list;
}

} // namespace

QJsonObject ComparisonRequest::toJson() const
{
    QJsonArray nameTexts, typeTexts;
    for (const dns::Name &name : names)
        nameTexts << name.toText();
    for (const dns::RecordType type : types)
        typeTexts << type.toText();
    return {{u"names"_s, nameTexts}, {u"types"_s, typeTexts}, {u"resolvers"_s, arrayOf(resolvers, specJson)}};
}

Result<ComparisonRequest> ComparisonRequest::fromJson(const QJsonObject &object)
{
    ComparisonRequest request;
    for (const QString &text : strings(object[u"names"_s])) {
        const Result<dns::Name> name = dns::Name::fromText(text);
        if (!name)
            return tl::unexpected(name.error());
        request.names << *name;
    }
    request.types.clear();
    for (const QString &text : strings(object[u"types"_s])) {
        const Result<dns::RecordType> type = dns::RecordType::fromText(text);
        if (!type)
            return tl::unexpected(type.error());
        request.types << *type;
    }
    const QJsonArray specs = object[u"resolvers"_s].toArray();
    for (const QJsonValue &value : specs) {
        const Result<dns::ResolverSpec> spec = value.isString()
            ? dns::ResolverSpec::fromText(value.toString())
            : specFromJson(value.toObject());
        if (!spec)
            return tl::unexpected(spec.error());
        request.resolvers << *spec;
    }
    return request;
}

QJsonObject Comparison::toJson() const
{
    QJsonObject object = request.toJson();
    const auto findingJson = [](const finding::Finding &one) { return one.toJson(); };
    object[u"schema"_s] = Schema;
    object[u"request"_s] = request.toJson();
    object[u"at"_s] = at.toText();
    object[u"resolvers"_s] = arrayOf(resolvers, stateJson);
    object[u"truth"_s] = arrayOf(truth, truthJson);
    object[u"answers"_s] = arrayOf(answers, answerJson);
    object[u"findings"_s] = arrayOf(findings, findingJson);
    object[u"queries"_s] = queries;
    object[u"elapsed_ms"_s] = elapsedMs;
    return object;
}

Result<Comparison> Comparison::fromJson(const QJsonObject &object)
{
    if (object[u"schema"_s].toString() != Schema)
        return failure(
            Error::Code::Malformed, u"This is not a resolver comparison that this version reads."_s);
    const Result<ComparisonRequest> request = ComparisonRequest::fromJson(object[u"request"_s].toObject());
    const Result<Instant> at = Instant::fromText(object[u"at"_s].toString());
    const Result<QList<ResolverState>> states = listOf(object[u"resolvers"_s], stateFromJson);
    const Result<QList<Truth>> truth = listOf(object[u"truth"_s], truthFromJson);
    const Result<QList<ResolverAnswer>> answers = listOf(object[u"answers"_s], answerFromJson);
    const Result<QList<finding::Finding>> findings
        = listOf(object[u"findings"_s], finding::Finding::fromJson);
    if (!request || !at || !states || !truth || !answers || !findings)
        return damaged(u"document"_s);
    return Comparison{*request, *at, *states, *truth, *answers, *findings, object[u"queries"_s].toInt(),
        object[u"elapsed_ms"_s].toDouble()};
}

} // namespace zonecase::resolvers
