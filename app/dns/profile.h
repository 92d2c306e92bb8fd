// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/budget.h"
#include "app/dns/query.h"

#include <QMap>

namespace zonecase::dns {

/// A resolver to ask, as the command line and profiles write it: ADDR[@PORT], tcp:ADDR…, or a label of the lab.
struct ResolverSpec
{
    QString label; ///< as given ("R1", "192.0.2.53"), shown in tables
    Server server;
    Transport transport = Transport::Udp;
    /// ADDR[@PORT], udp:ADDR[@PORT] or tcp:ADDR[@PORT]; Malformed for anything else (labels are a profile's to know).
    static Result<ResolverSpec> fromText(const QString &text);
    bool operator==(const ResolverSpec &) const = default;
};

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
