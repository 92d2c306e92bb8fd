// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// Repeats of a question that separate causes; polls of a cache count from 0 and stay far below.
struct Repeat
{
    static constexpr int Listening = 5001; ///< listens on for a second answer
    static constexpr int Later = 5002; ///< put when that is over: a TTL has had time to fall
    static constexpr int OverTcp = 5003; ///< apart from those above, which may end over TCP too
    static constexpr int OfAuthority = 5101; ///< and on: a zone's servers, once more after some time
    static constexpr int StillFails = 5004; ///< after it has been answered without checking
    static constexpr int Transports = 5010; ///< and on: over UDP and over TCP in turn
};

/// A question for a resolver, as the matrix asks it.
dns::Query resolverQuery(const dns::ResolverSpec &spec, const dns::Name &name, dns::RecordType type);
/// What a response says if it says that there is something or nothing; else nothing.
std::optional<Content> contentOf(const dns::Answer &answer);

/// An extended error (RFC 8914).
struct ExtendedError
{
    int code = 0;
    QString text;
};
QList<ExtendedError> extendedErrors(const dns::Message &message);
/// The resolver says that it gets no answer itself: RFC 8914, 4.23 and 4.24.
bool saysUnreached(const ExtendedError &error);

/// The content of a Client Subnet option for the network of an address: /24, or /56 (RFC 7871, 11.1).
QByteArray subnetOption(const dns::IpAddress &address);

/// What more questions show of an answer that differs: they are put to that resolver only where one does.
struct Probed
{
    QList<Content> further; ///< that came to one question after the answer that was taken
    std::optional<Content> again; ///< to that question
    std::optional<Content> later, cacheOnly, overTcp;
    /// Seconds from the first question to these.
    double laterBy = 0, cacheOnlyBy = 0, overTcpBy = 0;
    QList<ExchangeId> evidence;
};
Probed probe(dns::Walk &walk, const dns::ResolverSpec &spec, const Question &question);

} // namespace zonecase::resolvers
