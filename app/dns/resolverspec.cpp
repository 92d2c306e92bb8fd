// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/profile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qsizetype MaxPath = 1024;
constexpr qsizetype MaxListed = 1000;

tl::unexpected<Error> notAResolver(const QString &text)
{
    return failure(Error::Code::Malformed,
        u"“%1” is not a resolver: write ADDR[@PORT], tcp:ADDR[@PORT], tls://ADDR[@PORT]#NAME, "
        u"https://NAME/PATH@ADDR, or a label "
        "of the lab."_s.arg(text.left(80)));
}

/// Lower case and without a final dot, as certificates have it; nothing where it is no host's name.
std::optional<QString> hostName(const QString &text)
{
    static const QRegularExpression host(
        u"^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$"_s);
    QString name = text.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const Result<Name> asName = Name::fromText(name);
    if (!asName || !host.match(name).hasMatch() || IpAddress::fromText(name))
        return std::nullopt;
    return name;
}

/// tls:ADDR[@PORT][#NAME], with or without slashes.
Result<ResolverSpec> overTls(const QString &text)
{
    const QString rest = text.mid(text.startsWith(u"tls://"_s) ? 6 : 4);
    const qsizetype hash = rest.indexOf(u'#');
    const Result<Endpoint> endpoint = Endpoint::fromText(rest.left(hash), portOf(Transport::Tls));
    const std::optional<QString> name = hash < 0 ? QString() : hostName(rest.mid(hash + 1));
    if (!endpoint || !name)
        return notAResolver(text);
    return ResolverSpec{text, {Name(), *endpoint}, Transport::Tls, {*name, {}, HttpMethod::Post}};
}

/// https://NAME[:PORT]/PATH[{?dns}]@ADDR or https://ADDR[:PORT]/PATH[{?dns}], IPv6 addresses of the second in
/// brackets.
Result<ResolverSpec> overHttps(const QString &text)
{
    static const QRegularExpression form(
        u"^https://(\\[[0-9A-Fa-f:.]+\\]|[^/:@\\[\\]]+)(?::([0-9]{1,5}))?(/[^@{}]*)(\\{\\?dns\\})?(?:@([0-9A-Fa-f:.]+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    QString host = match.captured(1);
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    const bool hasAddress = !match.captured(5).isEmpty();
    const Result<IpAddress> address = IpAddress::fromText(hasAddress ? match.captured(5) : host);
    const std::optional<QString> name = hasAddress ? hostName(host) : QString();
    bool ok = true;
    const uint port = match.captured(2).isEmpty() ? portOf(Transport::Https) : match.captured(2).toUInt(&ok);
    if (!match.hasMatch() || !address || !name || !ok || port == 0 || port > 65535)
        return notAResolver(text);
    const HttpMethod method = match.captured(4).isEmpty() ? HttpMethod::Post : HttpMethod::Get;
    const Access access{*name, match.captured(3), method};
    if (const Result<void> fits = checkAccess(Transport::Https, access); !fits)
        return tl::unexpected(fits.error());
    return ResolverSpec{text, {Name(), {*address, static_cast<quint16>(port)}}, Transport::Https, access};
}

} // namespace

quint16 portOf(Transport transport)
{
    switch (transport) {
    case Transport::Udp:
    case Transport::Tcp:
        return 53;
    case Transport::Tls:
        return 853;
    case Transport::Https:
        return 443;
    }
    return 53;
}

QString httpMethodText(HttpMethod method)
{
    return method == HttpMethod::Get ? u"get"_s : u"post"_s;
}

Result<void> checkAccess(Transport transport, const Access &access)
{
    static const QRegularExpression path(u"^/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*$"_s); // RFC 3986, 3.3 and 3.4
    const bool overHttps = transport == Transport::Https;
    const bool pathFits = overHttps ? access.path.size() <= MaxPath && path.match(access.path).hasMatch()
                                    : access.path.isEmpty();
    const bool nameFits
        = access.name.isEmpty() || (isSecured(transport) && hostName(access.name) == access.name);
    if (!pathFits || !nameFits || (access.method == HttpMethod::Get && !overHttps))
        return failure(Error::Code::Malformed,
            u"“%1%2” cannot be asked over %3."_s.arg(
                access.name.left(80), access.path.left(80), transportText(transport)));
    return {};
}

Result<ResolverSpec> ResolverSpec::fromText(const QString &text)
{
    if (text.startsWith(u"tls:"_s))
        return overTls(text);
    if (text.startsWith(u"https:"_s))
        return overHttps(text);
    const bool isTcp = text.startsWith(u"tcp:"_s);
    const bool prefixed = isTcp || text.startsWith(u"udp:"_s);
    const Result<Endpoint> endpoint
        = Endpoint::fromText(prefixed ? QStringView(text).mid(4) : QStringView(text));
    if (!endpoint)
        return notAResolver(text);
    return ResolverSpec{text, {Name(), *endpoint}, isTcp ? Transport::Tcp : Transport::Udp};
}

Result<QList<ResolverSpec>> ResolverSpec::listFromText(const QString &text)
{
    QList<ResolverSpec> list;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype space = line.indexOf(u' ');
        Result<ResolverSpec> spec = fromText(line.left(space));
        if (!spec)
            return failure(Error::Code::Malformed,
                u"Line %1 of the list of resolvers: "_s.arg(number) + spec.error().detail);
        if (space > 0)
            spec->label = line.mid(space + 1);
        if (list.size() == MaxListed)
            return failure(Error::Code::Malformed, u"A list names at most %1 resolvers."_s.arg(MaxListed));
        list << *spec;
    }
    return list;
}

} // namespace zonecase::dns
