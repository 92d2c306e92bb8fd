// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;

namespace {

constexpr int PrefixV4 = 24;
constexpr int PrefixV6 = 48;

/// The answer that tells most about a server that does not serve: the SOA answer, which every server of a
/// zone has.
const Answer &tellingAnswer(const ServerView &child)
{
    return child.soa.state == Answer::State::Answered ? child.soa : child.ns;
}

void judgeLame(const View &view, const ServerView &child, Verdicts &verdicts)
{
    const Answer &answer = tellingAnswer(child);
    const dns::Message &message = *answer.message;
    const dns::Direction way = dns::direction(answer, view.parentServers.zone, view.request.zone,
        &answer == &child.soa ? dns::type::SOA : dns::type::NS);
    if (message.rcode != 0)
        verdicts.addAt(child, u"delegation.server-refuses"_s, {{u"rcode"_s, dns::rcodeText(message.rcode)}},
            answer.evidence);
    else if (!message.authoritative && message.answer.isEmpty() && way.kind != dns::Direction::Kind::Lame)
        verdicts.addAt(child, u"delegation.server-refers-away"_s, {}, answer.evidence);
    else if (message.authoritative)
        verdicts.addAt(child, u"delegation.server-without-soa"_s, {}, answer.evidence);
    else
        verdicts.addAt(child, u"delegation.server-not-authoritative"_s, {}, answer.evidence);
}

/// It serves the zone, and one of the two questions that every server of it has to answer fails.
void judgeHalf(const View &view, const ServerView &child, Verdicts &verdicts)
{
    const auto failed = [&verdicts, &child](const Answer &answer, const QString &code) {
        const QString what = answer.state == Answer::State::Answered ? dns::rcodeText(answer.message->rcode)
                                                                     : dns::failureText(answer.failure);
        verdicts.addAt(child, code, {{u"outcome"_s, what}}, answer.evidence);
    };
    const Outcome ns = outcomeOf(child.ns), soa = outcomeOf(child.soa);
    if (ns == Outcome::Silent || ns == Outcome::Refused)
        failed(child.ns, u"delegation.ns-query-failed"_s);
    else if (ns == Outcome::NotAuthoritative
        || (ns == Outcome::Fine && answered(child.ns, view.request.zone, dns::type::NS).isEmpty()))
        verdicts.addAt(child, u"delegation.ns-not-told"_s, {}, child.ns.evidence);
    if (soa == Outcome::Silent || soa == Outcome::Refused || soa == Outcome::NotAuthoritative)
        failed(child.soa, u"delegation.soa-query-failed"_s);
    else if (soa == Outcome::Fine && !child.soaFields)
        verdicts.addAt(child, u"delegation.server-without-soa"_s, {}, child.soa.evidence);
}

/// An answer that came from where nobody was asked is not taken; whoever sent it.
void judgeSource(const ServerView &server, Verdicts &verdicts)
{
    for (const Answer *answer : {&server.ns, &server.soa, &server.keys})
        if (!answer->otherAddress.isEmpty())
            verdicts.addAt(server, u"delegation.answer-from-elsewhere"_s, {{u"from"_s, answer->otherAddress}},
                answer->evidence);
}

/// Nobody at an address that only glue has, which the name's own zone does not give; or somebody who answers,
/// but not for this zone.
QString silenceCode(const View &view, const ServerView &child)
{
    const QList<dns::IpAddress> own = view.zoneAddresses(child.server.name);
    if (!own.isEmpty() && !own.contains(child.server.endpoint.address))
        return u"delegation.glue-stale"_s;
    if (child.probes.elsewhere.state != Answer::State::Answered)
        return u"delegation.server-silent"_s;
    return view.request.ns.isEmpty() ? u"delegation.server-mute"_s : u"delegation.server-not-set-up"_s;
}

void judgeService(const View &view, Verdicts &verdicts)
{
    bool anyServes = false, anyAsked = false, anyOpen = false;
    QList<ExchangeId> evidence;
    for (const ServerView &child : view.children) {
        const bool isUnasked
            = child.ns.state == Answer::State::NotAsked && child.soa.state == Answer::State::NotAsked;
        anyOpen = anyOpen || child.ns.state == Answer::State::NotAsked
            || child.soa.state == Answer::State::NotAsked;
        if (isUnasked || child.ns.failure == dns::Failure::NotSent)
            continue;
        anyAsked = true;
        evidence += child.ns.evidence + child.soa.evidence;
        judgeSource(child, verdicts);
        if (child.serves()) {
            anyServes = true;
            judgeHalf(view, child, verdicts);
        } else if (child.ns.state == Answer::State::Answered || child.soa.state == Answer::State::Answered) {
            judgeLame(view, child, verdicts);
        } else if (child.ns.state == Answer::State::Failed
            && child.probes.bare.state != Answer::State::Answered) { // else it is EDNS that it is silent to
            verdicts.addAt(child, silenceCode(view, child),
                {{u"failure"_s, dns::failureText(child.ns.failure)}}, child.ns.evidence + child.soa.evidence);
        }
    }
    const bool anyPending = std::any_of(view.hosts.begin(), view.hosts.end(),
        [](const dns::HostAddresses &host) { return host.state == dns::HostAddresses::State::Pending; });
    const bool isNowhere = view.children.isEmpty() && !view.parentNs.isEmpty() && !anyPending;
    if ((anyAsked || isNowhere) && !anyServes && !anyOpen)
        verdicts.add(u"delegation.no-working-server"_s, {}, evidence + view.pathEvidence());
}

QString commonPrefix(const QList<dns::IpAddress> &addresses, int length)
{
    QByteArray base = addresses.first().bytes();
    for (qsizetype i = length / 8; i < base.size(); ++i)
        base[i] = '\0';
    const dns::Prefix prefix{dns::IpAddress::fromBytes(base).value_or(dns::IpAddress()), length};
    const bool all = std::all_of(addresses.begin(), addresses.end(),
        [&prefix](const dns::IpAddress &address) { return prefix.contains(address); });
    return all ? prefix.toText() : QString();
}

void judgePlacement(const View &view, Verdicts &verdicts)
{
    QList<dns::IpAddress> v4, v6;
    for (const ServerView &child : view.children) {
        const dns::IpAddress &address = child.server.endpoint.address;
        QList<dns::IpAddress> &family = address.isIPv4() ? v4 : v6;
        if (!family.contains(address))
            family << address;
    }
    const QList<ExchangeId> evidence = view.pathEvidence();
    for (const auto &[addresses, length] : {std::pair(v4, PrefixV4), std::pair(v6, PrefixV6)}) {
        const QString prefix = addresses.size() > 1 ? commonPrefix(addresses, length) : QString();
        if (!prefix.isEmpty())
            verdicts.add(u"delegation.one-prefix"_s, {{u"prefix"_s, prefix}}, evidence);
    }
}

void judgeSpecial(const View &view, const dns::Profile &profile, Verdicts &verdicts)
{
    for (const ServerView &child : view.children) {
        const dns::IpAddress &address = child.server.endpoint.address;
        const bool isOurs = std::any_of(profile.publicInLab.begin(), profile.publicInLab.end(),
            [&address](const dns::Prefix &prefix) { return prefix.contains(address); });
        const QString registry = isOurs ? QString() : dns::specialPurpose(address);
        if (!registry.isEmpty())
            verdicts.add(u"run.special-address"_s,
                {{u"server"_s, child.server.name.toText()}, {u"address"_s, address.toText()},
                    {u"registry"_s, registry}},
                child.state.evidence);
    }
}

} // namespace

void judgeServers(const View &view, const dns::Profile &profile, Verdicts &verdicts)
{
    judgeService(view, verdicts);
    judgePlacement(view, verdicts);
    judgeSpecial(view, profile, verdicts);
    QList<Saying> serials;
    for (const ServerView &child : view.children)
        if (child.state.serial && child.serves())
            serials << Saying{&child, QString::number(*child.state.serial), child.soa.evidence};
    addDisagreement(verdicts, u"delegation.serial-differs"_s, u"serial"_s, serials, {});
    if (view.leftOut > 0)
        verdicts.add(u"delegation.servers-left-out"_s, {{u"count"_s, qint64(view.leftOut)}}, {});
}

} // namespace zonecase::delegation
