// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using dns::IpAddress;
using dns::Name;

namespace {

bool isLocalhost(const IpAddress &address)
{
    return address.toText() == u"127.0.0.1"_s || address.toText() == u"::1"_s;
}

ServerView viewOf(const Name &name, const IpAddress &address)
{
    ServerView server;
    server.server = {name, {address, 53}};
    return server;
}

/// The serial, if the primary gave one with authority.
std::optional<quint32> judgeAnswer(
    const View &view, const ServerView &primary, const Answer &answer, Verdicts &verdicts)
{
    const auto say = [&](const QString &code, const finding::Arguments &args = {}) {
        verdicts.addAt(primary, code, args, answer.evidence);
    };
    if (answer.state == Answer::State::NotAsked || answer.failure == dns::Failure::NotSent)
        return std::nullopt;
    if (answer.state == Answer::State::Failed) {
        say(u"delegation.primary-silent"_s);
        return std::nullopt;
    }
    const QList<dns::Record> soa = answered(answer, view.request.zone, dns::type::SOA);
    if (answer.message->rcode != 0)
        say(u"delegation.primary-refuses"_s, {{u"rcode"_s, dns::rcodeText(answer.message->rcode)}});
    else if (soa.isEmpty())
        say(u"delegation.primary-without-soa"_s);
    else if (!answer.message->authoritative)
        say(u"delegation.primary-not-authoritative"_s);
    else if (const std::optional<Soa> fields = Soa::from(soa.first()))
        return fields->serial;
    return std::nullopt;
}

void judgeSerial(
    const View &view, const ServerView &primary, quint32 serial, const Answer &answer, Verdicts &verdicts)
{
    const auto newer
        = std::find_if(view.children.begin(), view.children.end(), [serial](const ServerView &child) {
              return child.soaFields && isNewer(child.soaFields->serial, serial);
          });
    if (newer == view.children.end())
        verdicts.addAt(primary, u"delegation.primary-newest"_s, {}, answer.evidence);
    else
        verdicts.addAt(primary, u"delegation.primary-behind"_s,
            {{u"serial"_s, qint64(serial)}, {u"newer"_s, qint64(newer->soaFields->serial)}},
            answer.evidence + newer->soa.evidence);
}

void judgeOne(const View &view, const Name &name, const dns::HostAddresses &host, Verdicts &verdicts)
{
    if (!view.childNs.contains(name))
        verdicts.add(u"delegation.primary-hidden"_s, {{u"primary"_s, name.toText()}}, view.pathEvidence());
    if (!host.target.isRoot())
        verdicts.add(u"delegation.primary-alias"_s,
            {{u"primary"_s, name.toText()}, {u"target"_s, host.target.toText()}}, host.evidence);
    else if (host.addresses.isEmpty() && host.state != dns::HostAddresses::State::Pending)
        verdicts.add(u"delegation.primary-without-address"_s, {{u"primary"_s, name.toText()}}, host.evidence);
    for (const IpAddress &address : host.addresses) {
        const ServerView primary = viewOf(name, address);
        if (isLocalhost(address)) {
            verdicts.addAt(primary, u"delegation.primary-local-address"_s, {}, host.evidence);
            continue;
        }
        const Answer answer = view.primarySoa.value(name).value(address);
        if (const std::optional<quint32> serial = judgeAnswer(view, primary, answer, verdicts))
            judgeSerial(view, primary, *serial, answer, verdicts);
    }
}

} // namespace

void judgePrimary(const View &view, Verdicts &verdicts)
{
    for (const ServerView &child : view.children) {
        if (!child.soaFields)
            continue;
        if (child.soaFields->primary.isRoot())
            verdicts.addAt(child, u"delegation.primary-is-root"_s, {}, child.soa.evidence);
        else if (child.soaFields->primary.toText() == u"localhost."_s)
            verdicts.addAt(child, u"delegation.primary-is-localhost"_s, {}, child.soa.evidence);
    }
    for (auto it = view.primaries.begin(); it != view.primaries.end(); ++it)
        if (it.key().toText() != u"localhost."_s)
            judgeOne(view, it.key(), it.value(), verdicts);
}

namespace {

/// RFC 5322, 3.4.1 and 3.2.3, as far as a contact in a SOA record needs it.
bool isMailAddress(const Soa &soa)
{
    const QByteArray local = soa.contact.labels().value(0);
    const auto isAtom = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-/=?^_`{|}~.").contains(c);
    };
    const auto isHostLetter
        = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_'; };
    const QString domain = soa.contact.parent().toText();
    return !local.isEmpty() && std::all_of(local.begin(), local.end(), isAtom) && !local.startsWith('.')
        && !local.endsWith('.') && !local.contains("..") && domain.size() > 1
        && std::all_of(domain.begin(), domain.end(), isHostLetter);
}

/// What keeps mail from a host: its codes, worst last; empty if mail can get there.
QStringList viewFaultsOf(const View &view, const Name &host)
{
    const View::Host found = view.mailHosts.value(host);
    QStringList faults;
    if (found.v4.viaAlias || found.v6.viaAlias)
        faults << u"delegation.contact-mail-alias"_s;
    bool anyLocal = false, any = false;
    for (const Lookup *side : {&found.v4, &found.v6})
        for (const dns::Record &record : side->records) {
            any = any || !side->viaAlias;
            anyLocal = anyLocal || isLocalhost(dns::addressOf(record));
        }
    if (anyLocal)
        faults << u"delegation.contact-mail-local"_s;
    const bool isPending
        = found.v4.state == Lookup::State::Pending || found.v6.state == Lookup::State::Pending;
    if (anyLocal || (!any && !isPending))
        faults << u"delegation.contact-mail-unreachable"_s;
    return faults;
}

void judgeDomain(const View &view, const ServerView &child, Verdicts &verdicts)
{
    const Name domain = child.soaFields->contact.parent();
    const auto mx = view.mailDomains.find(domain);
    if (mx == view.mailDomains.end() || mx->state == Lookup::State::Pending)
        return;
    const finding::Arguments args{{u"address"_s, child.soaFields->mailAddress()}};
    const QList<ExchangeId> evidence = child.soa.evidence + mx->evidence;
    if (!mx->exists || mx->state == Lookup::State::Failed) {
        verdicts.addAt(child, u"delegation.contact-mail-unreachable"_s, args, evidence);
        return;
    }
    QList<Name> hosts;
    for (const dns::Record &record : mx->records)
        if (record.rdata.size() > 2)
            hosts << Name::fromWire(QByteArrayView(record.rdata).sliced(2)).value_or(Name());
    if (hosts.isEmpty())
        hosts << mx->owner;
    for (const Name &host : std::as_const(hosts))
        if (view.mailHosts.contains(host))
            for (const QString &fault : viewFaultsOf(view, host))
                verdicts.addAt(child, fault, args, evidence);
}

} // namespace

void judgeContact(const View &view, Verdicts &verdicts)
{
    bool anySoa = false, anyPending = false;
    for (const ServerView &child : view.children) {
        if (!child.soaFields)
            continue;
        anySoa = true;
        const auto mx = view.mailDomains.find(child.soaFields->contact.parent());
        anyPending = anyPending || (mx != view.mailDomains.end() && mx->state == Lookup::State::Pending);
        const finding::Arguments args{{u"address"_s, child.soaFields->mailAddress()}};
        if (!isMailAddress(*child.soaFields))
            verdicts.addAt(child, u"delegation.contact-not-an-address"_s, args, child.soa.evidence);
        else
            judgeDomain(view, child, verdicts);
    }
    const bool anyFault = verdicts.has(u"delegation.contact-not-an-address"_s)
        || verdicts.has(u"delegation.contact-mail-unreachable"_s);
    if (anySoa && !anyFault && !anyPending)
        verdicts.add(u"delegation.contact-fine"_s, {}, view.pathEvidence());
}

} // namespace zonecase::delegation
