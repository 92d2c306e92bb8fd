// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/probe.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;

namespace {

constexpr int ExtendedErrorOption = 15;
constexpr int LingerMs = 1600; // whole seconds fall at least once in it

} // namespace

dns::Query resolverQuery(const dns::ResolverSpec &spec, const dns::Name &name, dns::RecordType type)
{
    return {.name = name,
        .type = type,
        .server = spec.server,
        .recursionDesired = true,
        .transport = spec.transport,
        .access = spec.access};
}

std::optional<Content> contentOf(const Answer &answer)
{
    constexpr int NoError = 0, NameError = 3;
    if (answer.state != Answer::State::Answered || !answer.message
        || (answer.message->rcode != NoError && answer.message->rcode != NameError))
        return std::nullopt;
    return contentOf(*answer.message);
}

QList<ExtendedError> extendedErrors(const dns::Message &message)
{
    QList<ExtendedError> errors;
    if (!message.edns)
        return errors;
    for (const dns::Edns::Option &option : message.edns->options)
        if (option.code == ExtendedErrorOption && option.bytes.size() >= 2)
            errors << ExtendedError{
                qFromBigEndian<quint16>(option.bytes.constData()), QString::fromUtf8(option.bytes.mid(2))};
    return errors;
}

bool saysUnreached(const ExtendedError &error)
{
    return error.code == 22 || error.code == 23;
}

QByteArray subnetOption(const dns::IpAddress &address)
{
    const char family = address.isIPv4() ? 1 : 2;
    const qsizetype octets = address.isIPv4() ? 3 : 7;
    // RFC 7871, 6: family, source prefix length, scope 0, and as many octets as the prefix has.
    QByteArray option(1, '\0');
    option.append(family).append(static_cast<char>(octets * 8)).append('\0');
    return option + address.bytes().first(octets);
}

Probed probe(dns::Walk &walk, const dns::ResolverSpec &spec, const Question &question)
{
    const dns::Query usual = resolverQuery(spec, question.name, question.type);
    const Answer first = walk.find(usual);
    dns::Query listening = usual;
    listening.repeat = Repeat::Listening;
    listening.lingerMs = LingerMs;
    dns::Query cacheOnly = usual;
    cacheOnly.repeat = Repeat::Listening;
    cacheOnly.recursionDesired = false;
    dns::Query overTcp = usual;
    overTcp.repeat = Repeat::OverTcp;
    overTcp.transport = dns::Transport::Tcp;

    Probed probed;
    const Answer heard = walk.ask(listening);
    probed.evidence = heard.evidence;
    if (heard.state == Answer::State::NotAsked)
        return probed;
    // Not before: what is made anew for each question has another end by now than the first answer's.
    dns::Query later = usual;
    later.repeat = Repeat::Later;
    const Answer last = walk.ask(later);
    const Answer cached = walk.ask(cacheOnly);
    const bool isDatagram = spec.transport == dns::Transport::Udp;
    const Answer streamed = isDatagram ? walk.ask(overTcp) : Answer();
    probed.evidence += last.evidence + cached.evidence + streamed.evidence;
    const auto since = [&first](const Answer &answer) {
        return static_cast<double>(answer.start.nanoseconds - first.start.nanoseconds) / 1e9;
    };
    probed.again = contentOf(heard);
    probed.later = contentOf(last);
    probed.laterBy = since(last);
    probed.cacheOnly = contentOf(cached);
    probed.cacheOnlyBy = since(cached);
    probed.overTcp = contentOf(streamed);
    probed.overTcpBy = since(streamed);
    for (const auto &message : walk.further(listening))
        probed.further << contentOf(*message);
    return probed;
}

} // namespace zonecase::resolvers
