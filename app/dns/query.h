// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/address.h"
#include "app/dns/name.h"
#include "app/dns/recordtype.h"

namespace zonecase::dns {

enum class Transport
{
    Udp,
    Tcp,
    Tls,
    Https
};
/// Over TLS, alone or under HTTP?
constexpr bool isSecured(Transport transport)
{
    return transport == Transport::Tls || transport == Transport::Https;
}
/// "udp", "tcp", "tls", "https".
QString transportText(Transport transport);
Result<Transport> transportFromText(QStringView text);

/// Which of the two ways a DNS message goes over HTTPS (RFC 8484, 4.1).
enum class HttpMethod
{
    Post,
    Get
};

/// What belongs to a resolver that is asked over TLS or HTTPS beside its address; empty over UDP and TCP.
struct Access
{
    QString name; ///< that its certificate must be for (RFC 8310, 7.1); empty: its address
    QString path; ///< of the URI template, "/dns-query"; over HTTPS alone
    HttpMethod method = HttpMethod::Post;

    bool operator==(const Access &) const = default;
    std::strong_ordering operator<=>(const Access &) const = default;
    friend size_t qHash(const Access &access, size_t seed = 0)
    {
        return qHashMulti(seed, access.name, access.path, static_cast<int>(access.method));
    }
};

/// A server as it was named and where it was found. Equal by endpoint: two names of one address are one
/// server.
struct Server
{
    Name name;
    Endpoint endpoint;

    bool operator==(const Server &other) const { return endpoint == other.endpoint; }
    std::strong_ordering operator<=>(const Server &other) const { return endpoint <=> other.endpoint; }
    friend size_t qHash(const Server &server, size_t seed = 0) { return qHash(server.endpoint, seed); }
};

/// How a question is dressed. All but Usual are there to see how a server takes them, and are asked as they
/// stand: no other dress follows where one is refused.
enum class Form
{
    Usual, ///< with EDNS, without it where a server refuses it
    Bare, ///< without EDNS
    Chaos, ///< class CH, without EDNS: what a server says of itself
    EdnsVersion, ///< EDNS version 1, which nobody has (RFC 6891, 6.1.3)
    EdnsOption, ///< an EDNS option that nobody has (RFC 6891, 6.1.2)
    EdnsFlags, ///< an EDNS flag that nobody has (RFC 6891, 6.1.4)
    ServerId, ///< asks for the name server identifier (RFC 5001)
    MixedCase, ///< letters of the name in both cases (RFC 1035, 2.3.3)
    SmallRoom ///< EDNS with room for 512 octets: a truncated answer is the answer (RFC 6891, 7)
};

/// A question for one server. How often it is sent, and that truncation is followed by TCP, is the
/// transport's affair.
struct Query
{
    Name name;
    RecordType type;
    Server server;
    bool recursionDesired = false;
    bool checkingDisabled = false;
    bool dnssecOk = true;
    Transport transport = Transport::Udp;
    /// Tells repeats of the same question apart (polls of a cache): 0 for the first.
    int repeat = 0;
    Form form = Form::Usual;
    Access access = {};
    /// The content of a Client Subnet option (RFC 7871, 6): what would a client of that network be told?
    /// Empty for none.
    QByteArray subnet = {};
    /// How long to listen after the first answer over UDP for further ones, which are kept as thrown away.
    int lingerMs = 0;

    bool operator==(const Query &) const = default;
    std::strong_ordering operator<=>(const Query &) const = default;
    friend size_t qHash(const Query &q, size_t seed = 0)
    {
        return qHashMulti(seed, q.name, q.type, q.server, q.recursionDesired, q.checkingDisabled, q.dnssecOk,
            static_cast<int>(q.transport), q.repeat, static_cast<int>(q.form), q.access, q.subnet, q.lingerMs);
    }
};

} // namespace zonecase::dns
