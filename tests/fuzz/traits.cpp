// SPDX-License-Identifier: GPL-3.0-or-later
// What resolvers send that is read apart from the message: extended errors (RFC 8914), what they call themselves (CHAOS
// TXT, NSID), from where they ask (whoami names, as addresses and as text), and which root keys they trust (RFC 8509). The
// bytes are replies to questions that the comparison itself wants: five octets (which question, response code, records in the
// answer and in the additional section, how long) and what follows the question.
#include "app/resolvers/worker/analyse.h"

#include "app/dns/worker/querymessage.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace zonecase;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxWords = 120;
const Instant At = Instant::fromSeconds(1'768'478'400);
const QString Authority = u"192.0.2.1"_s;

dns::Name nameOf(const QString &text)
{
    return *dns::Name::fromText(text);
}

dns::Profile profileOf()
{
    dns::Profile profile;
    profile.rootHints = u". 300 IN NS ns.\nns. 300 IN A "_s + Authority + u'\n';
    profile.trustAnchors = u". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"_s;
    return profile;
}

resolvers::ComparisonRequest requestOf()
{
    resolvers::ComparisonRequest request;
    request.names = {nameOf(u"a."_s)};
    request.resolvers = {*dns::ResolverSpec::fromText(u"192.0.2.53"_s)};
    request.asksIdentity = true;
    request.whoami = {nameOf(u"whoami."_s)};
    request.sentinelZone = nameOf(u"keys."_s);
    return request;
}

QByteArray reply(const QByteArray &query, quint8 rcode, quint8 answers, quint8 additional, const QByteArray &rest)
{
    constexpr qsizetype Header = 12, TypeAndClass = 4;
    qsizetype end = Header;
    while (query[end] != 0)
        end += 1 + query[end];
    QByteArray message = query.left(end + 1 + TypeAndClass);
    message[2] = static_cast<char>(message[2] | 0x84); // QR, AA
    message[3] = static_cast<char>(0x80 | (rcode & 0x0f));
    message[7] = static_cast<char>(answers);
    message[9] = 0;
    message[11] = static_cast<char>(additional);
    return message + rest;
}

dns::Exchange exchangeOf(const dns::Query &query)
{
    dns::Exchange exchange;
    exchange.vantage = u"here"_s;
    exchange.profile = u"internet"_s;
    exchange.server = query.server;
    exchange.transport = query.transport;
    exchange.repeat = query.repeat;
    const bool isBare = query.form == dns::Form::Bare || query.form == dns::Form::Chaos;
    exchange.query = queryMessage(query, 1, isBare ? std::nullopt : std::optional(dns::QueryEdns()));
    exchange.start = At;
    return exchange;
}

/// The zone's own server has one name, and nothing else.
QByteArray saidByAuthority(const dns::Query &query, const QByteArray &message)
{
    if (query.name == nameOf(u"a."_s) && query.type == dns::type::A)
        return reply(message, 0, 1, 0, QByteArray::fromHex("c00c000100010000012c0004c6336401"));
    return reply(message, query.name == nameOf(u"a."_s) || query.name.isRoot() ? 0 : 3, 0, 0, {});
}

class Input
{
public:
    explicit Input(const QByteArray &bytes)
        : m_bytes(bytes)
    { }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    quint8 octet() { return static_cast<quint8>(take(1).leftJustified(1, '\0')[0]); }
    QByteArray take(qsizetype size)
    {
        const QByteArray taken = m_bytes.left(size);
        m_bytes = m_bytes.mid(size);
        return taken;
    }

private:
    QByteArray m_bytes;
};

/// Puts replies to what is wanted, the authority's as it is, the resolver's out of the input.
void answer(dns::Answers &answers, const QList<dns::Query> &wanted, Input &input)
{
    QList<dns::Query> ofResolver;
    for (const dns::Query &query : wanted) {
        dns::Exchange exchange = exchangeOf(query);
        if (query.server.endpoint.address.toText() != Authority) {
            ofResolver << query;
            continue;
        }
        exchange.response = saidByAuthority(query, exchange.query);
        answers.add(exchange);
    }
    constexpr int MostReplies = 24;
    for (int i = 0; i < MostReplies && !input.isEmpty() && !ofResolver.isEmpty(); ++i) {
        dns::Exchange exchange = exchangeOf(ofResolver.takeAt(input.octet() % ofResolver.size()));
        const quint8 rcode = input.octet(), count = input.octet(), additional = input.octet(), size = input.octet();
        exchange.response = reply(exchange.query, rcode, count, additional, input.take(size));
        answers.add(exchange);
    }
}

void check(const resolvers::Comparison &comparison)
{
    const QJsonObject document = comparison.toJson();
    const Result<resolvers::Comparison> again = resolvers::Comparison::fromJson(document);
    if (!again || again->toJson() != document)
        std::abort();
    for (const resolvers::ResolverState &state : comparison.resolvers) {
        if (state.software.size() > MaxWords || state.site.size() > MaxWords)
            std::abort();
        for (const QString &address : state.egress)
            if (!dns::IpAddress::fromText(address))
                std::abort();
        for (const qint64 code : state.extendedErrors)
            if (code < 0 || code > 65535)
                std::abort();
        for (const qint64 tag : state.trustedKeys)
            if (state.untrustedKeys.contains(tag))
                std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    static const dns::Profile profile = profileOf();
    static const resolvers::ComparisonRequest request = requestOf();
    Input input(QByteArray(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size)));
    dns::Answers answers;
    constexpr int Rounds = 4;
    for (int round = 0; round < Rounds; ++round)
        answer(answers, resolvers::analyseComparison(request, answers, profile, At).wanted, input);
    check(resolvers::analyseComparison(request, answers, profile, At).comparison);
    return 0;
}
