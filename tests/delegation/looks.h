// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

#include <QMap>

namespace zonecase::delegation::samples {

using namespace Qt::StringLiterals;

inline dns::Name name(const QString &text)
{
    return *dns::Name::fromText(text);
}

/// What a server of a zone says.
struct Served
{
    QStringList ns;
    std::optional<QStringList> keys = QStringList{u"1 13 257"_s};
    std::optional<QStringList> content = QStringList{u"MX 10 mail.ministry.zz."_s};
    std::optional<qint64> serial = 10;
    bool answers = true;
};

/// A zone below two parent servers, and its servers by "name/address".
struct Zone
{
    QString zone = u"ministry.zz."_s;
    std::optional<QStringList> ns = QStringList{u"ns1.hostdns.test."_s, u"ns2.hostdns.test."_s};
    std::optional<QStringList> otherNs = ns; ///< of the second parent server
    std::optional<QStringList> ds = QStringList{u"1 13 2 AA"_s};
    std::optional<QStringList> glue = {};
    QMap<QString, Served> servers
        = {{u"ns1.hostdns.test./198.51.100.11"_s, {*ns}}, {u"ns2.hostdns.test./192.0.2.139"_s, {*ns}}};
    QStringList codes = {u"delegation.signed"_s}; ///< of the document's own findings
    QString shows = {}; ///< the servers that these name
    QString vantage = u"V1"_s;

    /// The same with one server's words changed.
    Zone with(const QString &server, const Served &says) const
    {
        Zone changed = *this;
        changed.servers[server] = says;
        return changed;
    }
    Zone without(const QString &server) const
    {
        Zone changed = *this;
        changed.servers.remove(server);
        return changed;
    }
};

inline ServerState row(const QString &side, const QString &server)
{
    ServerState state;
    state.side = side;
    state.name = name(server.section(u'/', 0, 0));
    state.address = *dns::IpAddress::fromText(server.section(u'/', 1));
    state.outcome = u"answered"_s;
    state.evidence = {ExchangeId::ofContent(QString(side + server).toUtf8())};
    return state;
}

inline Look look(const Zone &zone, qint64 at)
{
    Delegation state;
    state.request.zone = name(zone.zone);
    state.at = Instant::fromSeconds(at);
    for (const QString &server : {u"a.nic.zz./192.0.2.21"_s, u"b.nic.zz./192.0.2.22"_s}) {
        ServerState parent = row(u"parent"_s, server);
        parent.ns = server.startsWith(u'a') ? zone.ns : zone.otherNs;
        parent.ds = zone.ds;
        parent.glue = zone.glue;
        parent.nsTtl = 300;
        state.servers << parent;
    }
    for (auto it = zone.servers.begin(); it != zone.servers.end(); ++it) {
        ServerState child = row(u"child"_s, it.key());
        child.authoritative = it->answers;
        if (it->answers) {
            child.ns = it->ns;
            child.dnskeyTags = it->keys;
            child.content = it->content;
            child.serial = it->serial;
        }
        state.servers << child;
    }
    for (const QString &code : zone.codes)
        state.findings << finding::make(code, {u"zone"_s, zone.zone},
            zone.shows.isEmpty() ? finding::Arguments()
                                 : finding::Arguments{{u"servers"_s, zone.shows}, {u"name"_s, u"x."_s}},
            {});
    return {
        RunId::random(), Instant::fromSeconds(at), zone.vantage, std::make_shared<const Delegation>(state)};
}

inline QString argument(const finding::Finding &one, const QString &key)
{
    const finding::Argument value = one.args.value(key);
    const auto *number = std::get_if<qint64>(&value);
    return number ? QString::number(*number) : std::get<QString>(value);
}

/// Seconds instead of times, to be read.
inline QString moment(const finding::Finding &one, const QString &key)
{
    const Result<Instant> at = Instant::fromText(argument(one, key));
    return at ? QString::number(at->seconds()) : argument(one, key);
}

inline const Served Unheard{{}, {}, {}, {}, false};

} // namespace zonecase::delegation::samples
