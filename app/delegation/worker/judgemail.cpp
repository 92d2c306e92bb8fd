// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

struct Target
{
    int preference = 0;
    dns::Name host;

    QString text() const { return u"%1 %2"_s.arg(preference).arg(host.toText()); }
};

QList<Target> targetsOf(const View &view, const dns::Answer &answer)
{
    QList<Target> targets;
    for (const dns::Record &record : answered(answer, view.request.zone, dns::type::MX))
        if (record.rdata.size() > 2)
            targets.append(
                Target{(static_cast<quint8>(record.rdata[0]) << 8) + static_cast<quint8>(record.rdata[1]),
                    dns::Name::fromWire(QByteArrayView(record.rdata).sliced(2)).value_or(dns::Name())});
    std::sort(
        targets.begin(), targets.end(), [](const Target &a, const Target &b) { return a.text() < b.text(); });
    return targets;
}

QString joined(const QList<Target> &targets)
{
    QStringList texts;
    for (const Target &target : targets)
        texts << target.text();
    return texts.join(u", "_s);
}

/// RFC 7505: one record, preference 0, the root as host, says that the name takes no mail.
void judgeTargets(
    const View &view, const QList<Target> &targets, const QList<ExchangeId> &evidence, Verdicts &verdicts)
{
    const finding::Arguments args{{u"mail"_s, joined(targets)}};
    const auto isNull = [](const Target &target) { return target.host.isRoot(); };
    const auto null = std::find_if(targets.begin(), targets.end(), isNull);
    if (null != targets.end()) {
        if (targets.size() > 1)
            verdicts.add(u"delegation.mail-null-mixed"_s, args, evidence);
        if (null->preference != 0)
            verdicts.add(u"delegation.mail-null-preference"_s, args, evidence);
        return;
    }
    if (view.request.zone.isRoot())
        verdicts.add(u"delegation.mail-at-root"_s, args, evidence);
    else if (view.request.zone.labelCount() == 1)
        verdicts.add(u"delegation.mail-at-tld"_s, args, evidence);
    else
        verdicts.add(u"delegation.mail-targets"_s, args, evidence);
}

/// RFC 2181, 10.3 and RFC 5321, 5.1: a host for mail is named itself.
void judgeAliases(const View &view, const QList<Target> &targets, Verdicts &verdicts)
{
    for (const Target &target : targets) {
        const View::Host host = view.mailHosts.value(target.host);
        for (const Lookup *side : {&host.v4, &host.v6})
            if (side->viaAlias) {
                verdicts.add(u"delegation.mail-alias"_s,
                    {{u"host"_s, target.host.toText()}, {u"target"_s, side->owner.toText()}}, side->evidence);
                break;
            }
    }
}

void judgeUnusable(const ServerView &child, Verdicts &verdicts)
{
    const dns::Answer &answer = child.probes.mx;
    switch (outcomeOf(answer)) {
    case Outcome::Silent:
        verdicts.addAt(child, u"delegation.mail-query-silent"_s, {}, answer.evidence);
        break;
    case Outcome::Refused:
        verdicts.addAt(child, u"delegation.mail-query-refused"_s,
            {{u"rcode"_s, dns::rcodeText(answer.message->rcode)}}, answer.evidence);
        break;
    case Outcome::NotAuthoritative:
        verdicts.addAt(child, u"delegation.mail-not-authoritative"_s, {}, answer.evidence);
        break;
    case Outcome::NotAsked:
    case Outcome::Fine:
        break;
    }
}

} // namespace

void judgeMail(const View &view, Verdicts &verdicts)
{
    QList<Saying> with, without;
    QList<Target> targets;
    for (const ServerView &child : view.children) {
        if (!child.soaFields)
            continue;
        judgeUnusable(child, verdicts);
        if (outcomeOf(child.probes.mx) != Outcome::Fine)
            continue;
        const QList<Target> here = targetsOf(view, child.probes.mx);
        for (const dns::Record &alias : answered(child.probes.mx, view.request.zone, dns::type::CNAME))
            verdicts.addAt(child, u"delegation.apex-alias"_s, {{u"target"_s, dns::targetOf(alias).toText()}},
                child.probes.mx.evidence);
        (here.isEmpty() ? without : with) << Saying{&child, joined(here), child.probes.mx.evidence};
        targets = here.isEmpty() ? targets : here;
    }
    if (!with.isEmpty())
        for (const Saying &saying : std::as_const(without))
            verdicts.addAt(*saying.server, u"delegation.mail-missing-at-server"_s, {},
                saying.evidence + with.first().evidence);
    addDisagreement(verdicts, u"delegation.mail-differs"_s, u"mail"_s, with, {});
    judgeAliases(view, targets, verdicts);
    QList<ExchangeId> evidence;
    for (const Saying &saying : with + without)
        evidence += saying.evidence;
    if (!with.isEmpty() && !verdicts.has(u"delegation.mail-differs"_s))
        judgeTargets(view, targets, evidence, verdicts);
    if (with.isEmpty() && !without.isEmpty() && !view.isRegistry())
        verdicts.add(u"delegation.mail-missing"_s, {}, evidence);
}

/// Where the web server by custom is: what an attacker moves first, and what may well differ by design.
void judgeWeb(const View &view, Verdicts &verdicts)
{
    const std::optional<dns::Name> name = webName(view.request.zone);
    if (!name)
        return;
    QList<Saying> sayings;
    bool any = false;
    for (const ServerView &child : view.children) {
        if (!isSettled(child.probes.web))
            continue;
        QStringList addresses;
        for (const dns::Record &record : child.probes.web.message->answer)
            if (record.type == dns::type::A)
                addresses << record.rdataText;
        addresses.sort();
        any = any || !addresses.isEmpty();
        sayings << Saying{&child, addresses.join(u", "_s), child.probes.web.evidence};
    }
    const finding::Arguments args{{u"name"_s, name->toText()}};
    addDisagreement(verdicts, u"delegation.web-differs"_s, u"addresses"_s, sayings, args);
    if (sayings.isEmpty() || verdicts.has(u"delegation.web-differs"_s))
        return;
    QList<ExchangeId> evidence;
    for (const Saying &saying : std::as_const(sayings))
        evidence += saying.evidence;
    finding::Arguments found = args;
    found[u"addresses"_s] = sayings.first().text;
    verdicts.add(
        any ? u"delegation.web-addresses"_s : u"delegation.web-missing"_s, any ? found : args, evidence);
}

namespace {

/// The character strings of a TXT record in one (RFC 7208, 3.3).
QString wholeText(const dns::Record &txt)
{
    QByteArray whole;
    for (qsizetype at = 0; at < txt.rdata.size(); at += static_cast<quint8>(txt.rdata[at]) + 1)
        whole += txt.rdata.mid(at + 1, static_cast<quint8>(txt.rdata[at]));
    return QString::fromLatin1(whole).toLower();
}

QStringList policiesOf(const View &view, const dns::Answer &answer)
{
    QStringList policies;
    for (const dns::Record &record : answered(answer, view.request.zone, dns::type::TXT)) {
        const QString text = wholeText(record);
        if (text == u"v=spf1"_s || text.startsWith("v=spf1 "_L1))
            policies << text;
    }
    policies.sort();
    return policies;
}

/// RFC 7208, 4.6.1 and 12.
bool isPolicy(const QString &policy)
{
    static const QRegularExpression domain(u"^[a-z0-9_.%{}+\\-/=,]+$"_s);
    static const QRegularExpression term(u"^(?:[+?~-]?(?:all|include:(?<d1>[^/ ]+)|(?:a|mx)(?::(?<d2>[^/ "
                                         u"]+))?(?:/\\d{1,2})?(?://\\d{1,3})?|ptr(?::(?<d3>[^ ]+))?"
                                         "|ip4:(?<v4>[0-9.]+)(?:/(?<l4>\\d{1,2}))?|ip6:(?<v6>[0-9a-f:.]+)(?:/"
                                         "(?<l6>\\d{1,3}))?|exists:(?<d4>[^ ]+))"
                                         "|(?<key>[a-z][a-z0-9_.\\-]*)=(?<value>\\S*))$"_s);
    QStringList keys;
    for (const QString &part : policy.mid(6).split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = term.match(part);
        if (!match.hasMatch())
            return false;
        for (const QString &group : {u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s})
            if (!match.captured(group).isEmpty() && !domain.match(match.captured(group)).hasMatch())
                return false;
        if (!match.captured(u"v4"_s).isEmpty()) {
            const Result<dns::IpAddress> address = dns::IpAddress::fromText(match.captured(u"v4"_s));
            if (!address || !address->isIPv4() || match.captured(u"l4"_s).toInt() > 32)
                return false;
        }
        if (!match.captured(u"v6"_s).isEmpty()) {
            const Result<dns::IpAddress> address = dns::IpAddress::fromText(match.captured(u"v6"_s));
            if (!address || !address->isIPv6() || match.captured(u"l6"_s).toInt() > 128)
                return false;
        }
        const QString key = match.captured(u"key"_s);
        const bool isOnceOnly = key == u"redirect"_s || key == u"exp"_s;
        if (isOnceOnly && (keys.contains(key) || !domain.match(match.captured(u"value"_s)).hasMatch()))
            return false;
        keys << key;
    }
    return true;
}

void judgePolicy(
    const View &view, const QString &policy, const QList<ExchangeId> &evidence, Verdicts &verdicts)
{
    const finding::Arguments args{{u"policy"_s, policy}};
    if (!isPolicy(policy))
        verdicts.add(u"delegation.spf-wrong"_s, args, evidence);
    else if (!view.isRegistry())
        verdicts.add(u"delegation.spf-fine"_s, args, evidence);
    else if (policy == u"v=spf1 -all"_s)
        verdicts.add(u"delegation.spf-null-registry"_s, {}, evidence);
    else
        verdicts.add(u"delegation.spf-at-registry"_s, args, evidence);
}

} // namespace

void judgeSenderPolicy(const View &view, Verdicts &verdicts)
{
    QList<Saying> sayings;
    bool anyAsked = false, anySeveral = false;
    QList<ExchangeId> evidence;
    for (const ServerView &child : view.children) {
        const dns::Answer &txt = child.probes.txt;
        anyAsked = anyAsked || outcomeOf(txt) != Outcome::NotAsked;
        evidence += txt.evidence;
        if (outcomeOf(txt) != Outcome::Fine)
            continue;
        const QStringList policies = policiesOf(view, txt);
        anySeveral = anySeveral || policies.size() > 1;
        sayings << Saying{&child, policies.join(u" | "_s), txt.evidence};
    }
    if (sayings.isEmpty()) {
        if (anyAsked)
            verdicts.add(u"delegation.spf-not-told"_s, {}, evidence);
        return;
    }
    addDisagreement(verdicts, u"delegation.spf-differs"_s, u"policy"_s, sayings, {});
    const QString &policy = sayings.first().text;
    if (verdicts.has(u"delegation.spf-differs"_s))
        return;
    if (policy.isEmpty())
        verdicts.add(view.isRegistry() ? u"delegation.spf-missing-registry"_s : u"delegation.spf-missing"_s,
            {}, evidence);
    else if (anySeveral)
        verdicts.add(u"delegation.spf-several"_s, {{u"policy"_s, policy}}, evidence);
    else
        judgePolicy(view, policy, evidence, verdicts);
}

} // namespace zonecase::delegation
