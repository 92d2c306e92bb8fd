// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/probes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using dns::Form;
using dns::Query;

namespace {

constexpr int CoreQuestions = 3; // NS, SOA, DNSKEY
constexpr int ContentQuestions = 10;
constexpr int TransportQuestions = 7;
constexpr int NxDomain = 3;

dns::Name below(const dns::Name &zone, const QString &label)
{
    const QString rest = zone.isRoot() ? u"."_s : u'.' + zone.toText();
    return dns::Name::fromText(QString(label + rest)).value_or(zone);
}

} // namespace

Outcome outcomeOf(const Answer &answer)
{
    switch (answer.state) {
    case Answer::State::NotAsked:
        return Outcome::NotAsked;
    case Answer::State::Failed:
        return answer.failure == dns::Failure::NotSent ? Outcome::NotAsked : Outcome::Silent;
    case Answer::State::Answered:
        break;
    }
    if (answer.message->rcode != 0)
        return Outcome::Refused;
    return answer.message->authoritative ? Outcome::Fine : Outcome::NotAuthoritative;
}

Extent extentFor(int servers, const dns::Budget &budget)
{
    // Three in ten of a name's questions are for tries again.
    const int room = budget.queriesPerName * 7 / 10;
    Extent extent;
    extent.content = servers * (CoreQuestions + ContentQuestions) <= room;
    extent.transport = servers * (CoreQuestions + ContentQuestions + TransportQuestions) <= room;
    return extent;
}

QString serverIdOf(const Probes &probes)
{
    constexpr int ServerIdOption = 3;
    if (probes.serverId.message && probes.serverId.message->edns)
        for (const dns::Edns::Option &option : probes.serverId.message->edns->options)
            if (option.code == ServerIdOption && !option.bytes.isEmpty())
                return QString::fromLatin1(option.bytes.toPercentEncoding(" /:()[]@,;+="));
    if (probes.hostname.message)
        for (const dns::Record &record : probes.hostname.message->answer)
            if (record.type == dns::type::TXT)
                return QString(record.rdataText).remove(u'"');
    return {};
}

QString softwareOf(const Probes &probes)
{
    for (const Answer *answer : {&probes.versionBind, &probes.versionServer}) {
        QStringList texts;
        if (answer->message)
            for (const dns::Record &record : answer->message->answer)
                if (record.type == dns::type::TXT)
                    texts << QString(record.rdataText).remove(u'"').trimmed();
        if (const QString text = texts.join(u' ').trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

QString askedOutcome(const Answer &answer)
{
    if (outcomeOf(answer) == Outcome::NotAsked)
        return {};
    return answer.state == Answer::State::Answered ? u"answered"_s : dns::failureText(answer.failure);
}

QString recursionOf(const Probes &probes)
{
    const dns::Message *elsewhere = probes.elsewhere.message ? &*probes.elsewhere.message : nullptr;
    if ((probes.recursive.message && offersRecursion(*probes.recursive.message))
        || (elsewhere
            && (offersRecursion(*elsewhere) || (elsewhere->rcode == NxDomain && !elsewhere->authoritative))))
        return u"open"_s;
    const QString asked = askedOutcome(probes.recursive);
    return asked == u"answered"_s ? u"closed"_s : asked;
}

QString transferOf(const Probes &probes)
{
    const QString asked = askedOutcome(probes.transfer);
    if (asked != u"answered"_s)
        return asked;
    const QList<dns::Record> &answer = probes.transfer.message->answer;
    const bool isOpen = probes.transfer.message->rcode == 0
        && std::any_of(answer.begin(), answer.end(),
            [](const dns::Record &record) { return record.type == dns::type::SOA; });
    return isOpen ? u"open"_s : u"closed"_s;
}

bool offersRecursion(const dns::Message &message)
{
    constexpr int ServFail = 2; // it was tried, or nothing was cached
    return message.recursionAvailable && (message.rcode == 0 || message.rcode == NxDomain || message.rcode == ServFail);
}

dns::Name nameElsewhere()
{
    return dns::Name::fromText(u"xn--nameservertest.iis.se."_s).value_or(dns::Name());
}

dns::Name nameInvented(const dns::Name &zone)
{
    return below(zone, u"g7-invented-by-zonecase"_s);
}

std::optional<dns::Name> webName(const dns::Name &zone)
{
    const Result<dns::Name> name = zone.child("www");
    return name ? std::optional(*name) : std::nullopt;
}

namespace {

/// Without a zone file, what can be seen of a zone's names. The proofs of a signed zone show the neighbours
/// of a name that does not exist; of an unsigned one only names that zones usually have can be asked for.
QList<dns::Name> namesToSample(const dns::Name &zone, bool isSigned, const Answer &mx)
{
    QList<dns::Name> names{nameInvented(zone)};
    if (isSigned) {
        names << below(zone, u"t7-invented-by-zonecase"_s); // far off in the alphabet, and in the hashes
        return names;
    }
    names << below(zone, u"www"_s);
    if (!mx.message)
        return names;
    QList<dns::Name> hosts;
    for (const dns::Record &record : mx.message->answer) {
        if (record.type != dns::type::MX || record.rdata.size() < 3)
            continue;
        const dns::Name host
            = dns::Name::fromWire(QByteArrayView(record.rdata).sliced(2)).value_or(dns::Name());
        if (host.isSubdomainOf(zone) && host != zone)
            hosts << host;
    }
    std::sort(hosts.begin(), hosts.end());
    return names + hosts.mid(0, 1);
}

void askContent(dns::Walk &walk, Probes &probes, Query query, bool isSigned)
{
    const auto ask = [&walk, &query](dns::RecordType type) {
        query.type = type;
        return walk.ask(query);
    };
    probes.cds = ask(dns::type::CDS);
    probes.cdnskey = ask(dns::type::CDNSKEY);
    probes.mx = ask(dns::type::MX);
    probes.txt = ask(dns::type::TXT);
    probes.caa = ask(dns::type::CAA);
    Query sample = query;
    sample.type = dns::type::A;
    for (const dns::Name &name : namesToSample(query.name, isSigned, probes.mx)) {
        sample.name = name;
        probes.samples.append({name, walk.ask(sample)});
    }
    if (const std::optional<dns::Name> web = webName(query.name))
        probes.web = walk.ask({.name = *web, .type = dns::type::A, .server = query.server});
    if (!isSigned)
        return;
    probes.nsec = ask(dns::type::NSEC);
    probes.nsec3param = ask(dns::type::NSEC3PARAM);
}

Answer askInForm(dns::Walk &walk, Query query, Form form)
{
    query.form = form;
    query.dnssecOk = false;
    return walk.ask(query);
}

void askTransport(dns::Walk &walk, Probes &probes, Query query, bool isSigned)
{
    const auto ask = [&](Form form) { return askInForm(walk, query, form); };
    probes.ednsVersion = ask(Form::EdnsVersion);
    probes.ednsOption = ask(Form::EdnsOption);
    probes.ednsFlags = ask(Form::EdnsFlags);
    probes.mixedCase = ask(Form::MixedCase);
    query.transport = dns::Transport::Tcp;
    probes.overTcp = walk.ask(query);
    if (isSigned)
        probes.smallRoom = walk.ask(
            {.name = query.name, .type = dns::type::DNSKEY, .server = query.server, .form = Form::SmallRoom});
}

Answer askChaos(dns::Walk &walk, const dns::Server &server, const QString &name)
{
    return walk.ask({.name = dns::Name::fromText(name).value_or(dns::Name()),
        .type = dns::type::TXT,
        .server = server,
        .dnssecOk = false,
        .form = Form::Chaos});
}

} // namespace

Probes askProbes(dns::Walk &walk, const DelegationRequest &request, const dns::Server &server, bool answers,
    bool isSigned, const Extent &extent)
{
    Probes probes;
    Query foreign{.name = nameElsewhere(), .type = dns::type::A, .server = server};
    probes.elsewhere = walk.ask(foreign);
    const Query query{.name = request.zone, .type = dns::type::SOA, .server = server};
    if (extent.transport)
        probes.bare = askInForm(walk, query, Form::Bare);
    if (!answers)
        return probes;
    if (extent.content)
        askContent(walk, probes, query, isSigned);
    if (extent.transport)
        askTransport(walk, probes, query, isSigned);
    probes.versionBind = askChaos(walk, server, u"version.bind."_s);
    probes.versionServer = askChaos(walk, server, u"version.server."_s);
    if (request.asksIdentity) {
        Query named = query;
        named.form = Form::ServerId;
        probes.serverId = walk.ask(named);
        probes.hostname = askChaos(walk, server, u"hostname.bind."_s);
    }
    if (request.asksExposure) {
        foreign.recursionDesired = true;
        probes.recursive = walk.ask(foreign);
        probes.transfer = walk.ask({.name = request.zone,
            .type = dns::type::AXFR,
            .server = server,
            .dnssecOk = false,
            .transport = dns::Transport::Tcp});
    }
    return probes;
}

} // namespace zonecase::delegation
