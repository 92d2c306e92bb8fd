// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/comparison.h"


#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

constexpr auto Schema = QLatin1StringView("zonecase.resolvers/1");

tl::unexpected<Error> damaged(const QString &part)
{
    return failure(Error::Code::Malformed, u"A resolver comparison's %1 is damaged."_s.arg(part));
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

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

QList<qint64> integers(const QJsonValue &value)
{
    QList<qint64> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toInteger(-1);
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

QJsonValue instantJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toText()) : QJsonValue();
}

Result<std::optional<Instant>> instantFromJson(const QJsonValue &value)
{
    if (!value.isString())
        return std::optional<Instant>();
    const Result<Instant> instant = Instant::fromText(value.toString());
    if (!instant)
        return tl::unexpected(instant.error());
    return std::optional(*instant);
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
    QJsonObject object{{u"label"_s, spec.label}, {u"name"_s, spec.server.name.toText()},
        {u"endpoint"_s, spec.server.endpoint.toText()}, {u"transport"_s, dns::transportText(spec.transport)}};
    if (dns::isSecured(spec.transport))
        object[u"authentication"_s] = spec.access.name;
    if (spec.transport == dns::Transport::Https) {
        object[u"path"_s] = spec.access.path;
        object[u"method"_s] = dns::httpMethodText(spec.access.method);
    }
    return object;
}

Result<dns::ResolverSpec> specFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::Endpoint> endpoint = dns::Endpoint::fromText(object[u"endpoint"_s].toString());
    const Result<dns::Transport> transport = dns::transportFromText(object[u"transport"_s].toString());
    const dns::Access access{object[u"authentication"_s].toString(), object[u"path"_s].toString(),
        object[u"method"_s] == u"get"_s ? dns::HttpMethod::Get : dns::HttpMethod::Post};
    if (!name || !endpoint || !transport || !dns::checkAccess(*transport, access))
        return damaged(u"resolver"_s);
    return dns::ResolverSpec{object[u"label"_s].toString(), {*name, *endpoint}, *transport, access};
}

QJsonArray numberArray(const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array << number;
    return array;
}

QJsonObject stateJson(const ResolverState &state)
{
    QJsonObject object{{u"spec"_s, specJson(state.spec)}, {u"validates"_s, traitJson(state.validates)},
        {u"synthesises"_s, traitJson(state.synthesises)}, {u"rtt_ms"_s, state.rttMs},
        {u"caches"_s, state.caches}, {u"ttl_cap"_s, state.ttlCap}, {u"ttl_floor"_s, state.ttlFloor},
        {u"tells_cache"_s, traitJson(state.tellsCache)},
        {u"invention_style"_s, QJsonArray::fromStringList(state.inventionStyle)},
        {u"trusted_keys"_s, numberArray(state.trustedKeys)},
        {u"untrusted_keys"_s, numberArray(state.untrustedKeys)},
        {u"keeps_case"_s, traitJson(state.keepsCase)}, {u"cookies"_s, traitJson(state.hasCookies)},
        {u"extended_errors"_s, numberArray(state.extendedErrors)}, {u"software"_s, state.software},
        {u"site"_s, state.site}, {u"egress"_s, QJsonArray::fromStringList(state.egress)}};
    if (state.secured)
        object[u"secured"_s] = state.secured->toJson();
    return object;
}

Result<ResolverState> stateFromJson(const QJsonObject &object)
{
    const Result<dns::ResolverSpec> spec = specFromJson(object[u"spec"_s].toObject());
    if (!spec)
        return tl::unexpected(spec.error());
    ResolverState state;
    state.spec = *spec;
    state.validates = traitFromJson(object[u"validates"_s]);
    state.synthesises = traitFromJson(object[u"synthesises"_s]);
    state.rttMs = object[u"rtt_ms"_s].toDouble(-1);
    state.caches = object[u"caches"_s].toInt();
    state.ttlCap = object[u"ttl_cap"_s].toInteger(-1);
    state.ttlFloor = object[u"ttl_floor"_s].toInteger(-1);
    state.tellsCache = traitFromJson(object[u"tells_cache"_s]);
    state.inventionStyle = strings(object[u"invention_style"_s]);
    state.trustedKeys = integers(object[u"trusted_keys"_s]);
    state.untrustedKeys = integers(object[u"untrusted_keys"_s]);
    state.keepsCase = traitFromJson(object[u"keeps_case"_s]);
    state.hasCookies = traitFromJson(object[u"cookies"_s]);
    state.extendedErrors = integers(object[u"extended_errors"_s]);
    state.software = object[u"software"_s].toString();
    state.site = object[u"site"_s].toString();
    state.egress = strings(object[u"egress"_s]);
    if (const QJsonValue secured = object[u"secured"_s]; secured.isObject()) {
        const Result<SecuredState> seen = SecuredState::fromJson(secured.toObject());
        if (!seen)
            return tl::unexpected(seen.error());
        state.secured = *seen;
    }
    return state;
}

QJsonObject earlierJson(const EarlierVersion &version)
{
    QJsonObject json{{u"name"_s, version.name.toText()}, {u"type"_s, version.type.toText()},
        {u"rcode"_s, version.rcode}, {u"answer"_s, QJsonArray::fromStringList(version.answer)},
        {u"seen"_s, intervalJson(version.seen)}, {u"accepted"_s, version.accepted}};
    if (version.securedSince)
        json[u"secured_since"_s] = version.securedSince->toText();
    return json;
}

Result<EarlierVersion> earlierFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::RecordType> type = dns::RecordType::fromText(object[u"type"_s].toString());
    const Result<std::optional<Interval>> seen = intervalFromJson(object[u"seen"_s]);
    if (!name || !type || !seen || !*seen)
        return damaged(u"earlier answer"_s);
    std::optional<Instant> secured;
    if (object.contains(u"secured_since"_s)) {
        const Result<Instant> since = Instant::fromText(object[u"secured_since"_s].toString());
        if (!since)
            return damaged(u"earlier answer"_s);
        secured = *since;
    }
    return EarlierVersion{*name, *type, object[u"rcode"_s].toString(), strings(object[u"answer"_s]), **seen,
        object[u"accepted"_s].toBool(), secured};
}

QJsonValue causeJson(const std::optional<Cause> &cause)
{
    if (!cause)
        return {};
    return QJsonObject{{u"kind"_s, cause->kind}, {u"proof"_s, cause->proof},
        {u"missing"_s, QJsonArray::fromStringList(cause->missing)}, {u"detail"_s, cause->detail},
        {u"evidence"_s, proofArray(cause->evidence)}};
}

Result<std::optional<Cause>> causeFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::optional<Cause>();
    const Result<QList<ExchangeId>> evidence = proofList(value[u"evidence"_s]);
    if (!evidence || value[u"kind"_s].toString().isEmpty())
        return damaged(u"cause"_s);
    return std::optional(Cause{value[u"kind"_s].toString(), value[u"proof"_s].toString(),
        strings(value[u"missing"_s]), value[u"detail"_s].toString(), *evidence});
}

QJsonObject truthJson(const Truth &truth)
{
    return {{u"name"_s, truth.name.toText()}, {u"type"_s, truth.type.toText()}, {u"rcode"_s, truth.rcode},
        {u"answer"_s, QJsonArray::fromStringList(truth.answer)}, {u"ttl"_s, truth.ttl},
        {u"ttls"_s, arrayOf(truth.ttls, [](qint64 ttl) { return ttl; })},
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
        *evidence, integers(object[u"ttls"_s])};
}

QJsonObject copyJson(const CacheCopy &copy)
{
    return {{u"cluster"_s, copy.cluster}, {u"first_seen"_s, copy.firstSeen.toText()},
        {u"last_seen"_s, copy.lastSeen.toText()}, {u"seen"_s, copy.seen},
        {u"counted_from"_s, copy.countedFrom}, {u"cached_at"_s, intervalJson(copy.cachedAt)},
        {u"expires_at"_s, intervalJson(copy.expiresAt)}, {u"not_dated"_s, copy.notDated},
        {u"filled_by_asking"_s, copy.filledByAsking}};
}

Result<CacheCopy> copyFromJson(const QJsonObject &object)
{
    const Result<Instant> firstSeen = Instant::fromText(object[u"first_seen"_s].toString());
    const Result<Instant> lastSeen = Instant::fromText(object[u"last_seen"_s].toString());
    const Result<std::optional<Interval>> cachedAt = intervalFromJson(object[u"cached_at"_s]);
    const Result<std::optional<Interval>> expiresAt = intervalFromJson(object[u"expires_at"_s]);
    if (!firstSeen || !lastSeen || !cachedAt || !expiresAt)
        return damaged(u"cached copy"_s);
    return CacheCopy{object[u"cluster"_s].toString(), *firstSeen, *lastSeen, object[u"seen"_s].toInt(),
        object[u"counted_from"_s].toInteger(-1), *cachedAt, *expiresAt, object[u"not_dated"_s].toString(),
        object[u"filled_by_asking"_s].toBool()};
}

QJsonObject answerJson(const ResolverAnswer &cell)
{
    return {{u"name"_s, cell.name.toText()}, {u"type"_s, cell.type.toText()}, {u"resolver"_s, cell.resolver},
        {u"outcome"_s, cell.outcome}, {u"rcode"_s, cell.rcode}, {u"ad"_s, cell.authenticData},
        {u"answer"_s, QJsonArray::fromStringList(cell.answer)}, {u"ttl"_s, cell.ttl},
        {u"original_ttl"_s, cell.originalTtl}, {u"asked"_s, cell.asked.toText()},
        {u"cached_at"_s, intervalJson(cell.cachedAt)}, {u"expires_at"_s, intervalJson(cell.expiresAt)},
        {u"not_dated"_s, cell.notDated}, {u"filled_by_asking"_s, cell.filledByAsking},
        {u"if_ttl_unchanged"_s, cell.ifTtlUnchanged}, {u"copies"_s, arrayOf(cell.copies, copyJson)},
        {u"caches"_s, cell.caches}, {u"polled"_s, cell.polled}, {u"cluster"_s, cell.cluster},
        {u"class"_s, cell.classed}, {u"evidence"_s, proofArray(cell.evidence)},
        {u"cause"_s, causeJson(cell.cause)}};
}

Result<ResolverAnswer> answerFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::RecordType> type = dns::RecordType::fromText(object[u"type"_s].toString());
    const Result<Instant> asked = Instant::fromText(object[u"asked"_s].toString());
    const Result<std::optional<Interval>> cachedAt = intervalFromJson(object[u"cached_at"_s]);
    const Result<std::optional<Interval>> expiresAt = intervalFromJson(object[u"expires_at"_s]);
    const Result<QList<ExchangeId>> evidence = proofList(object[u"evidence"_s]);
    const Result<QList<CacheCopy>> copies = listOf(object[u"copies"_s], copyFromJson);
    const Result<std::optional<Cause>> cause = causeFromJson(object[u"cause"_s]);
    if (!name || !type || !asked || !cachedAt || !expiresAt || !evidence || !copies || !cause)
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
    cell.ifTtlUnchanged = object[u"if_ttl_unchanged"_s].toBool();
    cell.copies = *copies;
    cell.caches = object[u"caches"_s].toInt();
    cell.polled = object[u"polled"_s].toInt();
    cell.notDated = object[u"not_dated"_s].toString();
    cell.cluster = object[u"cluster"_s].toString();
    cell.classed = object[u"class"_s].toString();
    cell.evidence = *evidence;
    cell.cause = *cause;
    return cell;
}

QJsonObject linkJson(const BlastLink &link)
{
    return {{u"kind"_s, link.kind}, {u"owner"_s, link.owner.toText()}, {u"type"_s, link.type.toText()},
        {u"ttl"_s, link.ttl}, {u"at_least"_s, link.atLeast}, {u"lasts"_s, link.lasts},
        {u"correct_until"_s, instantJson(link.correctUntil)},
        {u"sampled_until"_s, instantJson(link.sampledUntil)}, {u"resolver"_s, link.resolver},
        {u"evidence"_s, proofArray(link.evidence)}};
}

Result<BlastLink> linkFromJson(const QJsonObject &object)
{
    const Result<dns::Name> owner = dns::Name::fromText(object[u"owner"_s].toString());
    const Result<dns::RecordType> type = dns::RecordType::fromText(object[u"type"_s].toString());
    const Result<std::optional<Instant>> correct = instantFromJson(object[u"correct_until"_s]);
    const Result<std::optional<Instant>> sampled = instantFromJson(object[u"sampled_until"_s]);
    const Result<QList<ExchangeId>> evidence = proofList(object[u"evidence"_s]);
    if (!owner || !type || !correct || !sampled || !evidence)
        return damaged(u"link"_s);
    return BlastLink{object[u"kind"_s].toString(), *owner, *type, object[u"ttl"_s].toInteger(-1),
        object[u"at_least"_s].toBool(), object[u"lasts"_s].toInteger(-1), *correct, *sampled,
        object[u"resolver"_s].toString(), *evidence};
}

QJsonObject blastJson(const Blast &blast)
{
    return {{u"name"_s, blast.name.toText()}, {u"type"_s, blast.type.toText()},
        {u"links"_s, arrayOf(blast.links, linkJson)},
        {u"endless"_s, QJsonArray::fromStringList(blast.endless)}};
}

Result<Blast> blastFromJson(const QJsonObject &object)
{
    const Result<dns::Name> name = dns::Name::fromText(object[u"name"_s].toString());
    const Result<dns::RecordType> type = dns::RecordType::fromText(object[u"type"_s].toString());
    const Result<QList<BlastLink>> links = listOf(object[u"links"_s], linkFromJson);
    if (!name || !type || !links)
        return damaged(u"clock of the blast"_s);
    return Blast{*name, *type, *links, strings(object[u"endless"_s])};
}

QJsonArray nameArray(const QList<dns::Name> &names)
{
    QJsonArray array;
    for (const dns::Name &name : names)
        array << name.toText();
    return array;
}

Result<QList<dns::Name>> nameList(const QJsonValue &value)
{
    QList<dns::Name> names;
    for (const QString &text : strings(value)) {
        const Result<dns::Name> name = dns::Name::fromText(text);
        if (!name)
            return tl::unexpected(name.error());
        names << *name;
    }
    return names;
}

} // namespace

const BlastLink *Blast::lastSampled() const
{
    const BlastLink *last = nullptr;
    for (const BlastLink &link : links)
        if (link.sampledUntil && (!last || *last->sampledUntil < *link.sampledUntil))
            last = &link;
    return last;
}

const BlastLink *Blast::lastCorrect() const
{
    const BlastLink *last = nullptr;
    for (const BlastLink &link : links)
        if (link.lasts >= 0 && (!last || last->lasts < link.lasts))
            last = &link;
    return last;
}

QJsonObject ComparisonRequest::toJson() const
{
    const QJsonArray nameTexts = nameArray(names);
    QJsonArray typeTexts;
    for (const dns::RecordType type : types)
        typeTexts << type.toText();
    QJsonObject object{{u"names"_s, nameTexts}, {u"types"_s, typeTexts},
        {u"resolvers"_s, arrayOf(resolvers, specJson)}, {u"earlier"_s, arrayOf(earlier, earlierJson)},
        {u"repeats"_s, repeats}, {u"every_ms"_s, everyMs}, {u"cache_only"_s, cacheOnly},
        {u"bad"_s, QJsonArray::fromStringList(bad)}, {u"withdrawn"_s, instantJson(withdrawn)}};
    if (asksIdentity)
        object[u"identity"_s] = true;
    if (!whoami.isEmpty())
        object[u"whoami"_s] = nameArray(whoami);
    if (!sentinelZone.isRoot())
        object[u"sentinel_zone"_s] = sentinelZone.toText();
    return object;
}

Result<ComparisonRequest> ComparisonRequest::fromJson(const QJsonObject &object)
{
    const Result<QList<dns::Name>> names = nameList(object[u"names"_s]);
    const Result<QList<dns::Name>> whoami = nameList(object[u"whoami"_s]);
    const Result<QList<EarlierVersion>> earlier = listOf(object[u"earlier"_s], earlierFromJson);
    const Result<dns::Name> sentinel = dns::Name::fromText(object[u"sentinel_zone"_s].toString(u"."_s));
    if (!names || !whoami || !earlier || !sentinel)
        return damaged(u"request"_s);
    ComparisonRequest request;
    request.names = *names;
    request.whoami = *whoami;
    request.earlier = *earlier;
    request.sentinelZone = *sentinel;
    request.asksIdentity = object[u"identity"_s].toBool();
    request.types.clear();
    for (const QString &text : strings(object[u"types"_s])) {
        const Result<dns::RecordType> type = dns::RecordType::fromText(text);
        if (!type)
            return tl::unexpected(type.error());
        request.types << *type;
    }
    request.repeats = std::clamp(object[u"repeats"_s].toInt(request.repeats), 1, MaxRepeats);
    request.everyMs = std::clamp<qint64>(object[u"every_ms"_s].toInteger(request.everyMs), 1, MaxEveryMs);
    request.cacheOnly = object[u"cache_only"_s].toBool();
    request.bad = strings(object[u"bad"_s]);
    const Result<std::optional<Instant>> withdrawn = instantFromJson(object[u"withdrawn"_s]);
    if (!withdrawn)
        return tl::unexpected(withdrawn.error());
    request.withdrawn = *withdrawn;
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
    const QJsonObject asked = request.toJson();
    QJsonObject object{{u"names"_s, asked[u"names"_s]}, {u"types"_s, asked[u"types"_s]}};
    const auto findingJson = [](const finding::Finding &one) { return one.toJson(); };
    object[u"schema"_s] = Schema;
    object[u"request"_s] = asked;
    object[u"at"_s] = at.toText();
    object[u"resolvers"_s] = arrayOf(resolvers, stateJson);
    object[u"truth"_s] = arrayOf(truth, truthJson);
    object[u"answers"_s] = arrayOf(answers, answerJson);
    object[u"findings"_s] = arrayOf(findings, findingJson);
    object[u"blast"_s] = arrayOf(blast, blastJson);
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
    const Result<QList<Blast>> blast = listOf(object[u"blast"_s], blastFromJson);
    if (!request || !at || !states || !truth || !answers || !findings || !blast)
        return damaged(u"document"_s);
    return Comparison{*request, *at, *states, *truth, *answers, *findings, object[u"queries"_s].toInt(),
        object[u"elapsed_ms"_s].toDouble(), *blast};
}

} // namespace zonecase::resolvers
