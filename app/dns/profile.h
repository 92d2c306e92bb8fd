// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/budget.h"
#include "app/dns/query.h"

#include <QMap>

namespace zonecase::dns {

/// A resolver to ask, as the command line, list files and profiles write it. Its address is always given: no name is
/// looked up to reach it.
struct ResolverSpec
{
    QString label; ///< as given ("R1", "192.0.2.53"), shown in tables
    Server server;
    Transport transport = Transport::Udp;
    Access access = {};
    /// ADDR[@PORT], udp:ADDR[@PORT], tcp:ADDR[@PORT]; tls://ADDR[@PORT][#NAME]; https://NAME[:PORT]/PATH@ADDR, or
    /// https://ADDR[:PORT]/PATH without a name; POST, or GET where {?dns} ends the path (RFC 8484, 4.1). Malformed for
    /// anything else (labels are a profile's to know).
    static Result<ResolverSpec> fromText(const QString &text);
    /// A list: one a line, with a label after it if there is to be one; lines that begin with # say nothing. Malformed
    /// says which line.
    static Result<QList<ResolverSpec>> listFromText(const QString &text);
    bool operator==(const ResolverSpec &) const = default;
};

/// 53, over TLS 853 (RFC 7858, 3.1), over HTTPS 443.
quint16 portOf(Transport transport);
/// "post", "get".
QString httpMethodText(HttpMethod method);
/// May this be asked for over this transport? Malformed says what is wrong.
Result<void> checkAccess(Transport transport, const Access &access);

/// Where fictional or real addresses are really reached; empty means as they are.
using AddressMap = QMap<Endpoint, Endpoint>;

/// How to reach the world: the same code runs against the Internet and the lab.
struct Profile
{
    QString name = QStringLiteral("internet");
    QString vantage = QStringLiteral("here");
    bool exercise = false; ///< what this profile gives is marked EXERCISE wherever it goes
    QString rootHints; ///< zone file lines
    QString trustAnchors; ///< DS or DNSKEY lines, or IANA's XML; empty: none
    QString tlsAuthorities; ///< PEM: whose certificates are taken beside those that the system trusts
    QList<Name> negativeAnchors; ///< RFC 7646: from these names down nothing is validated
    QList<ResolverSpec> resolvers;
    bool ipv4 = true;
    bool ipv6 = true;
    IpAddress source; ///< null: the system chooses
    AddressMap addresses;
    QList<Prefix> allowed; ///< special-purpose blocks that may be asked
    QList<Prefix> publicInLab; ///< the lab world's own prefixes: ordinary there
    qint64 clockOffset = 0; ///< nanoseconds to add to the system's clock
    int timeoutMs = 1500; ///< of one try
    int tries = 3;
    int ratePerSecond = 10; ///< refill of a server address's token bucket; 0: no limit (lab, loopback)
    int burst = 60;
    int ednsPayload = 1232;
    Budget budget;

    /// TOML; see resources/help for its keys. Malformed says which line and what was expected.
    static Result<Profile> fromToml(const QByteArray &text);
    QByteArray toToml() const;
    /// Canonical CBOR for the worker and for a run's record.
    QByteArray toCbor() const;
    static Result<Profile> fromCbor(const QByteArray &bytes);

    bool operator==(const Profile &) const = default;
};

} // namespace zonecase::dns
