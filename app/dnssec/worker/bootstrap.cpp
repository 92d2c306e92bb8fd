// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// RFC 9615, 4.1: where an operator of the name server `host` repeats, under its own signatures, what the
/// zone wishes.
Result<dns::Name> signalName(const dns::Name &zone, const dns::Name &host)
{
    Result<dns::Name> name = host.child("_signal");
    const QList<QByteArray> labels = zone.labels();
    for (auto label = labels.rbegin(); label != labels.rend() && name; ++label)
        name = name->child(*label);
    return name ? name->child("_dsboot") : name;
}

QStringList dataOf(const dns::RRset &set)
{
    QStringList data;
    for (const dns::Record &record : set.records)
        data << record.rdataText;
    data.sort();
    return data;
}

/// The same of an outcome's answer: what follows owner, TTL, class and type.
QStringList dataOf(const Outcome &outcome)
{
    QStringList data;
    for (const QString &line : outcome.answer)
        data << line.section(u' ', 4);
    data.sort();
    return data;
}

} // namespace

/// Where the zone above proves that there is no DS: keys that nothing vouches for, a DS where it means
/// nothing, and the wish to have one.
void Walk::askUnsignedChild(const View &view, const QList<Reply> &replies)
{
    if (!isProvenUnsigned(zoneState(view.zone)))
        return;
    const auto answersForDs = [&view](const dns::Server &server) {
        return std::any_of(view.above.begin(), view.above.end(),
            [&server](const dns::Server &other) { return other.endpoint == server.endpoint; });
    };
    const auto ask = [&](const Reply &final, dns::RecordType type) {
        const std::optional<Reply> reply = m_inquiry.ask(final.server, view.zone, view.zone, type);
        if (reply)
            zoneState(view.zone).evidence += reply->evidence;
        return reply && reply->kind == Reply::Kind::Answer ? reply : std::nullopt;
    };
    bool hasKeys = false;
    for (const Reply &final : replies) {
        hasKeys = ask(final, dns::type::DNSKEY).has_value() || hasKeys;
        if (!answersForDs(final.server))
            ask(final, dns::type::DS);
    }
    QList<Reply> wishes;
    for (const Reply &final : hasKeys ? replies : QList<Reply>())
        for (const dns::RecordType type : {dns::type::CDS, dns::type::CDNSKEY})
            if (const std::optional<Reply> wish = ask(final, type))
                wishes << *wish;
    if (!wishes.isEmpty() && !m_followsSignals)
        askForSignals(view, wishes);
}

/// RFC 9615, 4.2: the parent may believe the zone's CDS and CDNSKEY where each name server outside the zone
/// repeats them in a signed zone.
void Walk::askForSignals(const View &view, const QList<Reply> &wishes)
{
    QSet<dns::Name> hosts;
    for (const dns::Server &server : view.servers)
        if (!server.name.isSubdomainOf(view.zone))
            hosts.insert(server.name);
    const finding::Subject subject{u"zone"_s, view.zone.toText()};
    if (hosts.isEmpty())
        return note(finding::make(u"chain.bootstrap-in-domain"_s, subject, {}, wishes.constFirst().evidence));
    QList<dns::Name> sorted(hosts.begin(), hosts.end());
    std::sort(sorted.begin(), sorted.end());
    bool isReady = true;
    QSet<dns::RecordType> types;
    QList<ExchangeId> evidence;
    m_followsSignals = true;
    for (const Reply &wish : wishes) {
        evidence += wish.evidence;
        if (types.contains(wish.set.type))
            continue; // that servers differ is another finding
        types.insert(wish.set.type);
        for (const dns::Name &host : std::as_const(sorted))
            isReady = isSignalled(view.zone, host, wish) && isReady;
    }
    m_followsSignals = false;
    if (isReady)
        note(finding::make(u"chain.bootstrap-ready"_s, subject, {}, evidence));
}

/// Is the wish repeated and authenticated below this name server's name? If not, that is noted.
bool Walk::isSignalled(const dns::Name &zone, const dns::Name &host, const Reply &wish)
{
    const Result<dns::Name> name = signalName(zone, host);
    if (!name)
        return false; // too long to be one
    const QList<Outcome> outcomes = resolve({*name, wish.set.type});
    const auto hasWish = [&wish](const Outcome &outcome) { return dataOf(outcome) == dataOf(wish.set); };
    const auto isSecure = [](const Outcome &outcome) { return outcome.status == Status::Secure; };
    const auto isGood = [&](const Outcome &outcome) { return isSecure(outcome) && hasWish(outcome); };
    // RFC 9615, 4.2: all who answer say the same. What fails validation is tried elsewhere, as a resolver does.
    const auto isOther = [&](const Outcome &outcome) {
        return outcome.reached && outcome.status != Status::Bogus && !isGood(outcome);
    };
    const bool anyGood = std::any_of(outcomes.begin(), outcomes.end(), isGood);
    if (anyGood && std::none_of(outcomes.begin(), outcomes.end(), isOther))
        return true;
    const auto isThere = [&](const Outcome &outcome) {
        return !outcome.answer.isEmpty() && (!anyGood || isOther(outcome));
    };
    const auto found = std::find_if(outcomes.begin(), outcomes.end(), isThere);
    const QString code = found == outcomes.end() ? u"chain.bootstrap-signal-missing"_s
        : hasWish(*found)                        ? u"chain.bootstrap-signal-unauthenticated"_s
                                                 : u"chain.bootstrap-signal-differs"_s;
    finding::Arguments args{
        {u"host"_s, host.toText()}, {u"name"_s, name->toText()}, {u"type"_s, wish.set.type.toText()}};
    if (found != outcomes.end())
        args[u"status"_s] = statusText(found->status);
    note(finding::make(code, {u"zone"_s, zone.toText()}, args, wish.evidence));
    return false;
}

} // namespace zonecase::dnssec
