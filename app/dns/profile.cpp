// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/profile.h"

#include "app/dns/cborinteger.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <toml++/toml.h>

#include <array>
#include <sstream>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

using BudgetMember = std::pair<const char *, int Budget::*>;
constexpr auto BudgetMembers = std::to_array<BudgetMember>({{"aliases", &Budget::aliases},
    {"analysis_ms", &Budget::analysisMs}, {"ds_records", &Budget::dsRecords}, {"failed_checks", &Budget::failedChecks},
    {"failed_checks_per_rrset", &Budget::failedChecksPerRrset}, {"keys_per_tag", &Budget::keysPerTag},
    {"nsec3_hashes", &Budget::nsec3Hashes}, {"nsec3_insecure", &Budget::nsec3Insecure}, {"nsec3_refused", &Budget::nsec3Refused},
    {"queries", &Budget::queries}, {"queries_per_name", &Budget::queriesPerName}, {"referrals", &Budget::referrals},
    {"server_names", &Budget::serverNames}, {"signature_checks", &Budget::signatureChecks}, {"wall_ms", &Budget::wallMs}});

using NumberMember = std::pair<const char *, int Profile::*>;
constexpr auto NumberMembers = std::to_array<NumberMember>({{"burst", &Profile::burst},
    {"edns_payload", &Profile::ednsPayload}, {"rate_per_second", &Profile::ratePerSecond},
    {"timeout_ms", &Profile::timeoutMs}, {"tries", &Profile::tries}});

using TextMember = std::pair<const char *, QString Profile::*>;
constexpr auto TextMembers = std::to_array<TextMember>({{"name", &Profile::name}, {"root_hints", &Profile::rootHints},
    {"trust_anchors", &Profile::trustAnchors}, {"vantage", &Profile::vantage}});

using SwitchMember = std::pair<const char *, bool Profile::*>;
constexpr auto SwitchMembers = std::to_array<SwitchMember>(
    {{"exercise", &Profile::exercise}, {"ipv4", &Profile::ipv4}, {"ipv6", &Profile::ipv6}});

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(Error::Code::Malformed, u"The network profile cannot be used: "_s + what);
}

QCborMap toMap(const ResolverSpec &spec)
{
    const Endpoint &endpoint = spec.server.endpoint;
    const QString address = endpoint.port == portOf(spec.transport)
        ? endpoint.address.toText()
        : u"%1@%2"_s.arg(endpoint.address.toText()).arg(endpoint.port);
    QCborMap map{{u"label"_s, spec.label}, {u"name"_s, spec.server.name.toText()}, {u"address"_s, address},
        {u"transport"_s, transportText(spec.transport)}};
    if (!spec.access.name.isEmpty())
        map[u"authentication"_s] = spec.access.name;
    if (!spec.access.path.isEmpty()) {
        map[u"path"_s] = spec.access.path;
        map[u"method"_s] = httpMethodText(spec.access.method);
    }
    return map;
}

/// The profile as one map of plain values, from which both its forms are made.
QCborMap toMap(const Profile &profile)
{
    QCborMap map;
    for (const auto &[key, member] : TextMembers)
        map[latin(key)] = profile.*member;
    for (const auto &[key, member] : SwitchMembers)
        map[latin(key)] = profile.*member;
    for (const auto &[key, member] : NumberMembers)
        map[latin(key)] = profile.*member;
    map[u"clock_offset_ns"_s] = profile.clockOffset;
    map[u"source"_s] = profile.source.toText();
    QCborMap budget;
    for (const auto &[key, member] : BudgetMembers)
        budget[latin(key)] = profile.budget.*member;
    map[u"budget"_s] = budget;
    QCborArray allowed, ours;
    for (const Prefix &prefix : profile.allowed)
        allowed << prefix.toText();
    for (const Prefix &prefix : profile.publicInLab)
        ours << prefix.toText();
    map[u"allow_addresses"_s] = allowed;
    map[u"public_in_lab"_s] = ours;
    QCborMap addresses;
    for (auto it = profile.addresses.begin(); it != profile.addresses.end(); ++it)
        addresses[it.key().toText()] = it.value().toText();
    map[u"addresses"_s] = addresses;
    QCborArray resolvers;
    for (const ResolverSpec &spec : profile.resolvers)
        resolvers << toMap(spec);
    map[u"resolvers"_s] = resolvers;
    QCborArray negative;
    for (const Name &name : profile.negativeAnchors)
        negative << name.toText();
    if (!negative.isEmpty())
        map[u"negative_trust_anchors"_s] = negative;
    if (!profile.tlsAuthorities.isEmpty())
        map[u"tls_authorities"_s] = profile.tlsAuthorities;
    return map;
}

Result<QList<Prefix>> prefixes(const QCborArray &texts)
{
    QList<Prefix> list;
    for (const QCborValue &text : texts) {
        const Result<Prefix> prefix = Prefix::fromText(text.toString());
        if (!prefix)
            return tl::unexpected(prefix.error());
        list << *prefix;
    }
    return list;
}

Result<QList<ResolverSpec>> resolverSpecs(const QCborArray &entries)
{
    QList<ResolverSpec> list;
    for (const QCborValue &entry : entries) {
        const Result<Name> name = Name::fromText(entry[u"name"_s].toString(u"."_s));
        const Result<Transport> transport = transportFromText(entry[u"transport"_s].toString(u"udp"_s));
        const QString address = entry[u"address"_s].toString();
        const Result<Endpoint> endpoint = Endpoint::fromText(address, transport ? portOf(*transport) : quint16(53));
        const QString method = entry[u"method"_s].toString(u"post"_s);
        if (!endpoint || !name || !transport)
            return wrong(u"a resolver needs an address, and may have a label, a name and a transport."_s);
        const Access access{entry[u"authentication"_s].toString(), entry[u"path"_s].toString(),
            method == u"get"_s ? HttpMethod::Get : HttpMethod::Post};
        if (const Result<void> fits = checkAccess(*transport, access); !fits || method != httpMethodText(access.method))
            return wrong(u"over TLS a resolver may have the name of its certificate (authentication), over HTTPS also the "
                         "path of its URI and a method, get or post."_s);
        const QString label = entry[u"label"_s].toString(endpoint->toText());
        list.append({label, {*name, *endpoint}, *transport, access});
    }
    return list;
}

Result<QList<Name>> names(const QCborArray &texts)
{
    QList<Name> list;
    for (const QCborValue &text : texts) {
        const Result<Name> name = Name::fromText(text.toString());
        if (!name)
            return tl::unexpected(name.error());
        list << *name;
    }
    return list;
}

Result<Profile> fromMap(const QCborMap &map)
{
    Profile profile;
    for (const auto &[key, member] : TextMembers)
        profile.*member = map.value(latin(key)).toString(profile.*member);
    for (const auto &[key, member] : SwitchMembers)
        profile.*member = map.value(latin(key)).toBool(profile.*member);
    for (const auto &[key, member] : NumberMembers) {
        const qint64 number = cborInteger(map.value(latin(key)), profile.*member);
        if (number < 0 || number > 1'000'000)
            return wrong(u"%1 must lie between 0 and 1000000."_s.arg(latin(key)));
        profile.*member = static_cast<int>(number);
    }
    for (const auto &[key, member] : BudgetMembers) {
        const qint64 number = cborInteger(map.value(u"budget"_s)[latin(key)], profile.budget.*member);
        if (number < 0 || number > 100'000'000)
            return wrong(u"budget.%1 must lie between 0 and 100000000."_s.arg(latin(key)));
        profile.budget.*member = static_cast<int>(number);
    }
    profile.clockOffset = cborInteger(map.value(u"clock_offset_ns"_s));
    const QString source = map.value(u"source"_s).toString();
    const Result<IpAddress> from = source.isEmpty() ? IpAddress() : IpAddress::fromText(source);
    const Result<QList<Prefix>> allowed = prefixes(map.value(u"allow_addresses"_s).toArray());
    const Result<QList<Prefix>> ours = prefixes(map.value(u"public_in_lab"_s).toArray());
    const Result<QList<ResolverSpec>> resolvers = resolverSpecs(map.value(u"resolvers"_s).toArray());
    if (!from)
        return tl::unexpected(from.error());
    if (!allowed || !ours)
        return tl::unexpected(!allowed ? allowed.error() : ours.error());
    if (!resolvers)
        return tl::unexpected(resolvers.error());
    const Result<QList<Name>> negative = names(map.value(u"negative_trust_anchors"_s).toArray());
    if (!negative)
        return tl::unexpected(negative.error());
    profile.negativeAnchors = *negative;
    profile.tlsAuthorities = map.value(u"tls_authorities"_s).toString();
    profile.source = *from;
    profile.allowed = *allowed;
    profile.publicInLab = *ours;
    profile.resolvers = *resolvers;
    const QCborMap addresses = map.value(u"addresses"_s).toMap();
    for (auto it = addresses.begin(); it != addresses.end(); ++it) {
        const Result<Endpoint> said = Endpoint::fromText(it.key().toString());
        const Result<Endpoint> real = Endpoint::fromText(it.value().toString());
        if (!said || !real)
            return tl::unexpected(!said ? said.error() : real.error());
        profile.addresses[*said] = *real;
    }
    return profile;
}

QCborValue fromNode(const toml::node &node)
{
    if (const auto *table = node.as_table()) {
        QCborMap map;
        for (const auto &[key, value] : *table)
            map[QString::fromUtf8(key.str().data(), qsizetype(key.str().size()))] = fromNode(value);
        return map;
    }
    if (const auto *array = node.as_array()) {
        QCborArray list;
        for (const toml::node &value : *array)
            list << fromNode(value);
        return list;
    }
    if (const auto text = node.value_exact<std::string>())
        return QString::fromStdString(*text);
    if (const auto number = node.value_exact<int64_t>())
        return qint64(*number);
    if (const auto on = node.value_exact<bool>())
        return *on;
    return {};
}

} // namespace

qint64 limitOf(const Budget &budget, const QString &name)
{
    // Profiles write wall_ms for the member wallMs.
    const auto isSame = [&name](const char *key) {
        return latin(key).remove(u'_').compare(name, Qt::CaseInsensitive) == 0;
    };
    for (const auto &[key, member] : BudgetMembers)
        if (isSame(key))
            return budget.*member;
    return -1;
}

Result<Profile> Profile::fromToml(const QByteArray &text)
{
    try {
        const toml::table table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        return fromMap(fromNode(table).toMap());
    } catch (const toml::parse_error &error) {
        return wrong(u"line %1: %2."_s.arg(error.source().begin.line)
                         .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
}

namespace {

QByteArray tomlValue(const QCborValue &value)
{
    if (value.isString()) {
        QByteArray text = "\"";
        const QByteArray utf8 = value.toString().toUtf8();
        for (const char c : utf8) {
            if (c == '"' || c == '\\')
                text += '\\';
            if (c == '\n')
                text += "\\n";
            else if (static_cast<quint8>(c) < 0x20 || c == 0x7f)
                text += "\\u00" + QByteArray(1, c).toHex();
            else
                text += c;
        }
        return text + '"';
    }
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isArray() || value.isMap()) {
        QByteArrayList parts;
        if (value.isArray()) {
            const QCborArray array = value.toArray();
            for (const QCborValue &item : array)
                parts << tomlValue(item);
            return "[" + parts.join(", ") + "]";
        }
        const QCborMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            parts << tomlValue(it.key()) + " = " + tomlValue(it.value());
        return "{" + parts.join(", ") + "}";
    }
    return QByteArray::number(value.toInteger());
}

} // namespace

QByteArray Profile::toToml() const
{
    QByteArray text;
    const QCborMap map = toMap(*this);
    for (auto it = map.begin(); it != map.end(); ++it)
        text += it.key().toString().toUtf8() + " = " + tomlValue(it.value()) + '\n';
    return text;
}

QByteArray Profile::toCbor() const
{
    return QCborValue(toMap(*this)).toCbor();
}

Result<Profile> Profile::fromCbor(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return wrong(u"its record is damaged."_s);
    return fromMap(value.toMap());
}

} // namespace zonecase::dns
