// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/delegation/cut.h"

#include "tests/support/messagebuilder.h"
#include "tests/support/world.h"

#include "app/delegation/worker/analyse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::test {

using faults::Answer;
using faults::Asked;
using faults::SignedZone;
using faults::SigningKey;

namespace {

const QString Delegation
    = u"ministry.zz. 300 IN NS ns1.ministry.zz.\nministry.zz. 300 IN NS ns2.ministry.zz.\n"
      "ns1.ministry.zz. 300 IN A 198.51.100.1\nns2.ministry.zz. 300 IN A 203.0.113.2\n"
      "ns1.ministry.zz. 300 IN AAAA 2001:db8:1::1\nns2.ministry.zz. 300 IN AAAA 2001:db8:2::2\n"_s;

const QString Registry = u"zz. 300 IN NS a.nic.zz.\nzz. 300 IN NS b.nic.zz.\n"
                         "a.nic.zz. 300 IN A 192.0.2.11\nb.nic.zz. 300 IN A 192.0.2.12\n"_s;

const QString Zeros = u"0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."_s;

/// A reverse zone of the registry's.
Cut::Further reverse(const QString &zone, const QString &ptr)
{
    Cut::Further further;
    further.plan.name = name(zone);
    further.plan.records = soa(zone) + zone + u" 300 IN NS a.nic.zz.\n"_s + ptr;
    further.addresses = QStringList{u"192.0.2.11"_s, u"192.0.2.12"_s};
    return further;
}

} // namespace

Cut::Cut()
    : addresses{QStringList{u"192.0.2.1"_s}, QStringList{u"192.0.2.11"_s}, QStringList{u"192.0.2.12"_s},
        QStringList{u"198.51.100.1"_s, u"2001:db8:1::1"_s}, QStringList{u"203.0.113.2"_s, u"2001:db8:2::2"_s}}
{
    constexpr qint64 Day = 86400;
    root.records = soa(u"."_s)
        + u". 300 IN NS a.root.\na.root. 300 IN A 192.0.2.1\nzz. 300 IN NS a.nic.zz.\nzz. 300 IN NS "
          u"b.nic.zz.\n"
          "in-addr.arpa. 300 IN NS a.nic.zz.\nip6.arpa. 300 IN NS a.nic.zz.\n"
          "a.nic.zz. 300 IN A 192.0.2.11\nb.nic.zz. 300 IN A 192.0.2.12\n"_s;
    parent.name = name(u"zz."_s);
    parent.records = soa(u"zz."_s) + Registry + Delegation;
    zone.name = name(u"ministry.zz."_s);
    zone.records
        = u"ministry.zz. 3600 IN SOA ns1.ministry.zz. hostmaster.ministry.zz. 7 14400 3600 1209600 3600\n"_s
        + Delegation
        + u"ministry.zz. 300 IN MX 10 mail.ministry.zz.\nmail.ministry.zz. 300 IN A 198.51.100.7\n"
          "ministry.zz. 300 IN TXT \"v=spf1 mx -all\"\n"_s;
    zone.keys = {SigningKey(13, SigningKey::Ksk), SigningKey(13, SigningKey::Zsk)};
    zone.inception = Instant::fromSeconds(faults::Setting::now().seconds() - 7 * Day);
    zone.expiration = Instant::fromSeconds(faults::Setting::now().seconds() + 21 * Day);
    further = {reverse(u"in-addr.arpa."_s,
                   u"1.100.51.198.in-addr.arpa. 300 IN PTR ns1.ministry.zz.\n"
                   "2.113.0.203.in-addr.arpa. 300 IN PTR ns2.ministry.zz.\n"_s),
        reverse(u"ip6.arpa."_s,
            u"1."_s + Zeros + u"1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 300 IN PTR ns1.ministry.zz.\n2."_s + Zeros
                + u"2.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 300 IN PTR ns2.ministry.zz.\n"_s)};
    request.zone = zone.name;
    profile.rootHints = u"a.root. 3600 IN A 192.0.2.1\n"_s;
    profile.publicInLab
        = {*dns::Prefix::fromText(u"192.0.2.0/24"), *dns::Prefix::fromText(u"198.51.100.0/24"),
            *dns::Prefix::fromText(u"203.0.113.0/24"), *dns::Prefix::fromText(u"2001:db8::/32")};
}

void Cut::sign()
{
    faults::ZonePlan plan = zone;
    if (!isSigned)
        plan.keys.clear();
    QList<QByteArray> ds = plan.ds;
    for (const SigningKey &key : std::as_const(plan.keys))
        if (plan.ds.isEmpty() && plan.hasDs && (key.flags & 1))
            ds << key.dsRdata(plan.name);
    faults::ZonePlan above = parent;
    if (!ds.isEmpty())
        above.more << faults::setOf(plan.name, dns::type::DS, 300, ds);
    m_parents = {SignedZone(above), SignedZone(above)};
    m_zones = {SignedZone(plan), SignedZone(plan)};
    m_further = {{SignedZone(root), addresses[Root]}};
    for (const Further &one : std::as_const(further))
        m_further.append({SignedZone(one.plan), one.addresses});
}

void Cut::atBoth(const std::function<void(SignedZone &)> &damage)
{
    for (SignedZone &one : m_zones)
        damage(one);
}

int Cut::serverAt(const dns::IpAddress &address) const
{
    for (int server = Root; server < Other; ++server)
        if (addresses[static_cast<std::size_t>(server)].contains(address.toText()))
            return server;
    return Other;
}

Answer Cut::answer(const Asked &asked) const
{
    constexpr int Refused = 5;
    const dns::Query &query = asked.query;
    QList<const SignedZone *> here;
    if (asked.server == A || asked.server == B)
        here << &m_parents[asked.server - A];
    if (asked.server == Ns1 || asked.server == Ns2)
        here << &m_zones[asked.server - Ns1];
    for (const Served &one : m_further)
        if (one.addresses.contains(query.server.endpoint.address.toText()))
            here << &one.zone;
    const SignedZone *from = nullptr;
    for (const SignedZone *one : std::as_const(here)) {
        const bool isAbove = query.type == dns::type::DS && one->apex() == query.name && here.size() > 1;
        if (query.name.isSubdomainOf(one->apex()) && !isAbove
            && (!from || one->apex().labelCount() > from->apex().labelCount()))
            from = one;
    }
    Answer given;
    if (here.isEmpty())
        given.silent = true;
    else if (query.form == dns::Form::EdnsVersion)
        given = {.authoritative = false, .extendedRcode = 1};
    else if (!from || query.form == dns::Form::Chaos)
        given = {.rcode = Refused, .authoritative = false};
    else
        given = faults::answerFrom(*from, query.name, query.type);
    given.signatures = asked.hasEdns && query.dnssecOk;
    given.hasOpt = asked.hasEdns;
    if (edit)
        edit(asked, given);
    return given;
}

/// As our own transport does: what is silent over UDP is asked over TCP in the end.
QList<dns::Exchange> Cut::tries(const dns::Query &query) const
{
    const bool hasEdns = query.form != dns::Form::Bare && query.form != dns::Form::Chaos;
    Asked asked{
        query, serverAt(query.server.endpoint.address), hasEdns, query.transport == dns::Transport::Tcp};
    const auto byCut = [this](const Asked &one) { return answer(one); };
    QList<dns::Exchange> all = faults::triesOf(asked, byCut, false, faults::Setting::now());
    if (query.form == dns::Form::Usual && !asked.isTcp && all.constLast().failure == dns::Failure::Timeout) {
        asked.isTcp = true;
        all += faults::triesOf(asked, byCut, false, faults::Setting::now());
    }
    return all;
}

delegation::Delegation Cut::delegation() const
{
    dns::Answers answers;
    for (m_rounds = 0; m_rounds < MaxRounds; ++m_rounds) {
        const QList<dns::Query> wanted = delegation::wantedForDelegation(request, answers, profile);
        if (wanted.isEmpty())
            break;
        for (const dns::Query &query : wanted)
            for (const dns::Exchange &one : tries(query))
                answers.add(one);
    }
    return delegation::analyseDelegation(request, answers, profile, faults::Setting::now()).delegation;
}

QStringList Cut::codes() const
{
    QStringList codes;
    const delegation::Delegation found = delegation();
    for (const finding::Finding &one : found.findings)
        codes << (one.code.startsWith(u"delegation."_s) ? one.code.mid(11) : one.code);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

QString changesBy(const Damage &damage)
{
    Cut twin, damaged;
    for (Cut *cut : {&twin, &damaged})
        if (damage.given)
            damage.given(*cut);
    if (damage.plan)
        damage.plan(damaged);
    twin.sign();
    damaged.sign();
    if (damage.harm)
        damage.harm(damaged);
    return difference(twin.codes(), damaged.codes());
}

QString difference(const QStringList &before, const QStringList &now)
{
    QStringList all = before + now;
    all.removeDuplicates();
    all.sort();
    QStringList lines;
    for (const QString &code : std::as_const(all))
        if (before.contains(code) != now.contains(code))
            lines << QString((before.contains(code) ? u'-' : u'+') + code);
    return lines.join(u' ');
}

void put(SignedZone &zone, const QString &lines)
{
    std::map<std::pair<dns::Name, dns::RecordType>, dns::RRset> sets;
    for (const dns::Record &record : records(lines)) {
        dns::RRset &set = sets[{record.owner, record.type}];
        if (set.isEmpty())
            set = {record.owner, record.type, record.ttl, {}, {}};
        set.records << record;
    }
    for (auto &[key, set] : sets) {
        std::sort(set.records.begin(), set.records.end(),
            [](const dns::Record &a, const dns::Record &b) { return a.canonicalRdata < b.canonicalRdata; });
        zone.put(set);
    }
}

} // namespace zonecase::test
