// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/traits.h"

#include "app/dns/worker/rdata.h"
#include "app/resolvers/worker/probe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;
using dns::Form;
using dns::Name;

namespace {

constexpr int CookieOption = 10, ServerIdOption = 3;
constexpr qsizetype MaxWords = 120; // of what a stranger calls itself

void addOnce(QList<qint64> &numbers, qint64 number)
{
    const auto place = std::lower_bound(numbers.begin(), numbers.end(), number);
    if (place == numbers.end() || *place != number)
        numbers.insert(place, number);
}

/// What came along with one answer.
void observe(const Answer &answer, ResolverState &state)
{
    if (!answer.message || !answer.message->edns)
        return;
    // RFC 7873, 5.2: a server that has cookies sends its own half back.
    constexpr qsizetype OfClient = 8;
    const QList<dns::Edns::Option> &options = answer.message->edns->options;
    const bool hasCookie = std::any_of(options.begin(), options.end(), [](const dns::Edns::Option &option) {
        return option.code == CookieOption && option.bytes.size() > OfClient;
    });
    state.hasCookies = state.hasCookies.value_or(false) || hasCookie;
    for (const ExtendedError &error : extendedErrors(*answer.message))
        addOnce(state.extendedErrors, error.code);
}

/// The strings of a TXT record, without their lengths.
QString textOf(const dns::Record &record)
{
    QByteArray text;
    for (qsizetype at = 0; at < record.rdata.size(); at += 1 + static_cast<quint8>(record.rdata[at]))
        text += record.rdata.mid(at + 1, static_cast<quint8>(record.rdata[at]));
    return QString::fromUtf8(text).left(MaxWords);
}

QString chaosText(dns::Walk &walk, const dns::ResolverSpec &spec, const QString &name)
{
    dns::Query query = resolverQuery(spec, *Name::fromText(name), dns::type::TXT);
    query.dnssecOk = false;
    query.form = Form::Chaos;
    const Answer answer = walk.ask(query);
    if (answer.message)
        for (const dns::Record &record : answer.message->answer)
            if (record.type == dns::type::TXT)
                return textOf(record);
    return {};
}

QString serverId(dns::Walk &walk, const dns::ResolverSpec &spec)
{
    dns::Query query = resolverQuery(spec, Name(), dns::type::SOA);
    query.form = Form::ServerId;
    const Answer answer = walk.ask(query);
    if (answer.message && answer.message->edns)
        for (const dns::Edns::Option &option : answer.message->edns->options)
            if (option.code == ServerIdOption)
                return QString::fromUtf8(option.bytes).left(MaxWords);
    return {};
}

std::optional<bool> keepsCase(dns::Walk &walk, const dns::ResolverSpec &spec, const Name &name)
{
    dns::Query query = resolverQuery(spec, name, dns::type::A);
    query.form = Form::MixedCase;
    const Answer answer = walk.ask(query);
    if (!answer.message || !answer.message->hasQuestion)
        return std::nullopt;
    const QByteArray &sent = answer.message->questionWire;
    const bool hasUpper = sent != sent.toLower();
    return hasUpper;
}

void askIdentity(dns::Walk &walk, const Name &name, ResolverState &state)
{
    state.software = chaosText(walk, state.spec, u"version.bind."_s);
    const QString site = chaosText(walk, state.spec, u"id.server."_s);
    const QString host = chaosText(walk, state.spec, u"hostname.bind."_s);
    const QString id = serverId(walk, state.spec);
    state.site = !id.isEmpty() ? id : !site.isEmpty() ? site : host;
    state.keepsCase = keepsCase(walk, state.spec, name);
}

/// A server of such a name answers with the address that asked it: as an address, or as text.
void askWhoami(dns::Walk &walk, const Name &name, ResolverState &state)
{
    for (const dns::RecordType type : {dns::type::A, dns::type::AAAA, dns::type::TXT}) {
        const std::optional<Content> content
            = zonecase::resolvers::contentOf(walk.ask(resolverQuery(state.spec, name, type)));
        for (const dns::Record &record : content ? content->records : QList<dns::Record>()) {
            const Result<dns::IpAddress> address
                = dns::IpAddress::fromText(record.type == dns::type::TXT ? textOf(record) : record.rdataText);
            if (address && !state.egress.contains(address->toText()))
                state.egress << address->toText();
        }
    }
    state.egress.sort();
}

/// The keys of the root that there are or that we trust, by their tags.
QList<qint64> rootTags(dns::Walk &walk, const dns::Profile &profile)
{
    QList<qint64> tags;
    for (const dns::Record &record : dns::parseRecords(profile.trustAnchors).value_or(QList<dns::Record>()))
        if (const std::optional<dns::Ds> ds
            = record.type == dns::type::DS ? dns::Ds::from(record) : std::nullopt;
            ds && record.owner.isRoot())
            addOnce(tags, ds->keyTag);
    const dns::Path path = walk.path(Name());
    for (const dns::Walk::Sampled &one : walk.sample(path.zones.first(), Name(), dns::type::DNSKEY))
        for (const dns::Record &record :
            one.answer.message ? one.answer.message->answer : QList<dns::Record>())
            if (const std::optional<dns::Dnskey> key
                = record.type == dns::type::DNSKEY ? dns::Dnskey::from(record) : std::nullopt;
                key && key->isSecureEntryPoint())
                addOnce(tags, key->tag);
    return tags.mid(0, ComparisonRequest::MaxSentinelKeys);
}

/// RFC 8509, 3: of the two names for a key a resolver that knows the test fails one, by whether it trusts the
/// key.
void askSentinel(dns::Walk &walk, const Name &zone, const QList<qint64> &tags, ResolverState &state)
{
    enum class Reply
    {
        None,
        Data,
        Failure
    };
    const auto ask = [&walk, &zone, &state](const QString &kind, qint64 tag) {
        constexpr int ServFail = 2, Digits = 5, Decimal = 10;
        const QString label
            = u"root-key-sentinel-%1-ta-%2"_s.arg(kind).arg(tag, Digits, Decimal, QLatin1Char('0'));
        const Result<Name> name = zone.child(label.toLatin1());
        const Answer answer = name ? walk.ask(resolverQuery(state.spec, *name, dns::type::A)) : Answer();
        if (!answer.message)
            return Reply::None;
        const bool hasData = answer.message->rcode == 0 && contentOf(*answer.message).hasData(dns::type::A);
        return hasData ? Reply::Data : answer.message->rcode == ServFail ? Reply::Failure : Reply::None;
    };
    for (const qint64 tag : tags) {
        const Reply is = ask(u"is"_s, tag), isNot = ask(u"not"_s, tag);
        if (is == Reply::Data && isNot == Reply::Failure)
            state.trustedKeys << tag;
        if (is == Reply::Failure && isNot == Reply::Data)
            state.untrustedKeys << tag;
    }
}

} // namespace

void readTraits(
    const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile, Matrix &matrix)
{
    const QList<qint64> tags = request.sentinelZone.isRoot() ? QList<qint64>() : rootTags(walk, profile);
    for (ResolverState &state : matrix.resolvers) {
        for (const Question &question : std::as_const(matrix.questions))
            observe(walk.find(resolverQuery(state.spec, question.name, question.type)), state);
        if (request.asksIdentity && !request.names.isEmpty())
            askIdentity(walk, request.names.first(), state);
        for (const Name &name : request.whoami)
            askWhoami(walk, name, state);
        if (!tags.isEmpty())
            askSentinel(walk, request.sentinelZone, tags, state);
    }
}

} // namespace zonecase::resolvers
