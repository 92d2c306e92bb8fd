// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets::example {

namespace {

using dnssec::Status;

const QStringList ParentServers
    = {u"a.nic.zz./198.51.100.1"_s, u"b.nic.zz./198.51.100.2"_s, u"c.nic.zz./198.51.100.3"_s, u"d.nic.zz./198.51.100.4"_s};
const QStringList OldNs = {u"ns1.gov.zz."_s, u"ns2.gov.zz."_s};
const QStringList NewNs = {u"ns1.cloud-dns.example."_s, u"ns2.cloud-dns.example."_s};

QList<ExchangeId> proof(int first, int count = 1)
{
    QList<ExchangeId> ids;
    for (int i = 0; i < count; ++i)
        ids << exchange(first + i);
    return ids;
}

dnssec::SignatureState signature(int tag, const QString &signer, const QString &state = u"valid"_s)
{
    return {tag, 13, name(signer), at(u"00:00:00"_s).plusSeconds(-86400 * 7), at(u"00:00:00"_s).plusSeconds(86400 * 7),
        state, {}};
}

dnssec::KeyState key(int tag, int flags, bool anchored, const QString &state)
{
    return {tag, 13, flags, anchored, state, {}, QString::fromLatin1(QByteArray::number(tag).toBase64())};
}

dnssec::SetState set(const QString &owner, dns::RecordType type, const QString &kind, Status status,
    const QStringList &records, const QList<dnssec::SignatureState> &signatures, int evidence)
{
    QList<dnssec::SignatureState> made = signatures;
    for (dnssec::SignatureState &one : made) {
        one.owner = name(owner);
        one.covered = type;
        one.labels = name(owner).labelCount();
        one.originalTtl = 300;
        one.bytes = u"c2lnbmF0dXJl"_s;
    }
    return {name(owner), type, kind, status, 300, records, made, {}, proof(evidence)};
}

dnssec::ZoneState root()
{
    dnssec::ZoneState zone;
    zone.status = Status::Secure;
    zone.anchored = true;
    zone.servers = {u"a.root-servers.zz./192.0.2.1"_s, u"b.root-servers.zz./192.0.2.2"_s};
    zone.keys = {key(20326, 257, true, u"secure"_s), key(46780, 256, false, u"unsigned"_s)};
    zone.keySignatures = {signature(20326, u"."_s)};
    zone.evidence = proof(1, 2);
    return zone;
}

dnssec::ZoneState countryZone()
{
    dnssec::ZoneState zone;
    zone.name = name(u"zz."_s);
    zone.status = Status::Secure;
    zone.servers = ParentServers;
    zone.strands = {{{u"a.root-servers.zz./192.0.2.1"_s, u"b.root-servers.zz./192.0.2.2"_s},
        {u"a.nic.zz."_s, u"b.nic.zz."_s, u"c.nic.zz."_s, u"d.nic.zz."_s}, 86400,
        {{34567, 13, 2, u"a1b2c3"_s, u"matches"_s, {}}}, 86400, u"signed"_s, Status::Secure, proof(3, 2)}};
    zone.keys = {key(34567, 257, true, u"secure"_s), key(11223, 256, false, u"unsigned"_s)};
    zone.keySignatures = {signature(34567, u"zz."_s)};
    zone.evidence = proof(5, 4);
    return zone;
}

dnssec::DsState ministryDs()
{
    return {58231, 13, 2, u"49fd46e6c4b45c55d4ac"_s, u"matches"_s, {}};
}

dnssec::ZoneState ministrySigned()
{
    dnssec::ZoneState zone;
    zone.name = name(u"ministry.zz."_s);
    zone.status = Status::Secure;
    zone.servers = {u"ns1.gov.zz./203.0.113.11"_s, u"ns2.gov.zz./203.0.113.12"_s};
    zone.strands = {{ParentServers, OldNs, 300, {ministryDs()}, 3600, u"signed"_s, Status::Secure, proof(9, 4)}};
    zone.keys = {key(58231, 257, true, u"secure"_s), key(40017, 256, false, u"unsigned"_s)};
    zone.keySignatures = {signature(58231, u"ministry.zz."_s)};
    zone.sets = {set(u"ministry.zz."_s, dns::type::A, u"answer"_s, Status::Secure, {u"203.0.113.80"_s},
        {signature(40017, u"ministry.zz."_s)}, 14)};
    zone.evidence = proof(13, 2);
    return zone;
}

dnssec::ZoneState ministrySplit()
{
    dnssec::ZoneState zone = ministrySigned();
    zone.status = Status::Insecure;
    zone.servers << u"ns1.cloud-dns.example./192.0.2.66"_s << u"ns2.cloud-dns.example./192.0.2.67"_s;
    zone.strands = {{ParentServers.first(3), NewNs, 300, {}, -1, u"denied"_s, Status::Insecure, proof(21, 3)},
        {ParentServers.last(1), OldNs, 300, {ministryDs()}, 3600, u"signed"_s, Status::Secure, proof(24)}};
    zone.sets.prepend(set(
        u"ministry.zz."_s, dns::type::A, u"answer"_s, Status::Insecure, {u"192.0.2.80"_s}, {}, 27));
    return zone;
}

delegation::ServerState server(const QString &side, const QString &text, const QString &address, bool moved, int evidence)
{
    delegation::ServerState state;
    const bool parent = side == u"parent"_s;
    state.side = side;
    state.name = name(text);
    state.address = *dns::IpAddress::fromText(address);
    state.outcome = u"answered"_s;
    state.rcode = u"NOERROR"_s;
    state.authoritative = !parent;
    state.ns = moved ? NewNs : OldNs;
    state.glue = parent ? QStringList() : QStringList{};
    if (parent)
        state.ds = moved ? QStringList() : QStringList{u"58231 13 2 49FD46E6C4B45C55D4AC"_s};
    else {
        state.serial = moved ? 1 : 2026112001;
        state.dnskeyTags = moved ? QStringList() : QStringList{u"40017"_s, u"58231"_s};
    }
    state.nsTtl = 300;
    state.dsTtl = parent && !moved ? 3600 : -1;
    state.rttMs = 12.4 + evidence % 7;
    state.transport = u"udp"_s;
    state.evidence = proof(evidence);
    return state;
}

timeline::Event event(const QString &start, const QString &end, timeline::Precision precision, timeline::Basis basis,
    const QString &lane, const QString &title)
{
    timeline::Event made;
    const QByteArray digest = sha256(QString(start + lane + title).toUtf8());
    made.id = *EventId::fromBytes(digest.left(16));
    made.start = at(start);
    if (!end.isEmpty())
        made.end = at(end);
    made.precision = precision;
    made.basis = basis;
    made.lane = lane;
    made.title = title;
    made.learned = at(u"02:14:30"_s);
    made.references = {u"exchange:"_s + exchange(21).toText()};
    return made;
}

resolvers::ResolverAnswer answer(const QString &resolver, const QString &type, const QString &cluster,
    const QString &classed, const QStringList &records, qint64 ttl, const QString &cached)
{
    resolvers::ResolverAnswer made;
    made.name = name(u"ministry.zz."_s);
    made.type = *dns::RecordType::fromText(type);
    made.resolver = resolver;
    made.outcome = u"answered"_s;
    made.rcode = classed == u"servfail"_s ? u"SERVFAIL"_s : u"NOERROR"_s;
    made.answer = records;
    made.ttl = ttl;
    made.originalTtl = 300;
    made.asked = at(u"02:14:07"_s);
    made.cluster = cluster;
    made.classed = classed;
    made.evidence = proof(40);
    if (cached.isEmpty())
        made.notDated = u"no-answer"_s;
    else {
        made.cachedAt = resolvers::Interval{at(cached), at(cached).plusSeconds(1)};
        made.expiresAt = resolvers::Interval{at(cached).plusSeconds(300), at(cached).plusSeconds(301)};
    }
    return made;
}

QString record(const QString &data, const QString &type = u"A"_s)
{
    return u"ministry.zz. 300 IN "_s + type + u' ' + data;
}

template <typename Document>
RunView runOf(const QString &command, const QString &subject, Instant started, const Document &document)
{
    RunView view;
    const QByteArray digest = sha256(QString(command + subject + started.toText()).toUtf8());
    view.summary.id = *RunId::fromBytes(digest.left(16));
    view.summary.command = command;
    view.summary.profile = u"lab A1"_s;
    view.summary.exercise = true;
    view.summary.started = started;
    view.summary.ended = started.plusSeconds(2);
    view.summary.end = dns::RunEnd::Complete;
    view.subject = subject;
    if constexpr (std::is_same_v<Document, dnssec::Chain>)
        view.chain = std::make_shared<const dnssec::Chain>(document);
    else if constexpr (std::is_same_v<Document, delegation::Delegation>)
        view.delegation = std::make_shared<const delegation::Delegation>(document);
    else
        view.comparison = std::make_shared<const resolvers::Comparison>(document);
    return view;
}

} // namespace

Instant at(const QString &clock)
{
    return *Instant::fromText(QString(u"2026-11-21T"_s + clock + u'Z'));
}

dns::Name name(const QString &text)
{
    return *dns::Name::fromText(text);
}

ExchangeId exchange(int number)
{
    return ExchangeId::ofContent(QByteArray::number(number));
}

dnssec::Chain secureChain()
{
    dnssec::Chain chain;
    chain.request.name = name(u"ministry.zz."_s);
    chain.at = at(u"02:00:30"_s);
    chain.status = Status::Secure;
    chain.paths = {{{u"ns1.gov.zz./203.0.113.11"_s, u"ns2.gov.zz./203.0.113.12"_s}, Status::Secure, u"NOERROR"_s,
        {record(u"203.0.113.80"_s)}}};
    chain.rcode = u"NOERROR"_s;
    chain.answer = {record(u"203.0.113.80"_s)};
    chain.zones = {root(), countryZone(), ministrySigned()};
    return chain;
}

dnssec::Chain splitChain()
{
    dnssec::Chain chain = secureChain();
    chain.at = at(u"02:14:07"_s);
    chain.status = Status::Insecure;
    chain.split = true;
    chain.paths = {{{ParentServers.first(3)}, Status::Insecure, u"NOERROR"_s, {record(u"192.0.2.80"_s)}},
        {{ParentServers.last(1)}, Status::Secure, u"NOERROR"_s, {record(u"203.0.113.80"_s)}}};
    chain.answer = {record(u"192.0.2.80"_s)};
    chain.zones = {root(), countryZone(), ministrySplit()};
    return chain;
}

dnssec::Chain downgradedChain()
{
    dnssec::Chain chain = splitChain();
    chain.at = at(u"02:05:00"_s);
    chain.split = false;
    chain.paths = {{chain.paths[0].servers, Status::Insecure, u"NOERROR"_s, {record(u"203.0.113.80"_s)}}};
    chain.answer = {record(u"203.0.113.80"_s)};
    dnssec::ZoneState &zone = chain.zones.last();
    zone.keys.clear(); // nothing vouches for them, so nobody asks
    zone.keySignatures.clear();
    zone.servers = zone.servers.first(2);
    zone.strands = {zone.strands[0]};
    zone.strands[0].servers = ParentServers;
    zone.strands[0].ns = OldNs;
    zone.strands[0].proof = {u"ministry.zz. NSEC a.nic.zz. NS RRSIG NSEC"_s};
    zone.strands[0].signatures = {signature(11223, u"zz."_s)};
    zone.sets = {set(u"ministry.zz."_s, dns::type::A, u"answer"_s, Status::Insecure, {u"203.0.113.80"_s}, {}, 27)};
    return chain;
}

delegation::Delegation delegationBefore()
{
    delegation::Delegation made;
    made.request.zone = name(u"ministry.zz."_s);
    made.parent = name(u"zz."_s);
    made.at = at(u"02:00:40"_s);
    for (int i = 0; i < 4; ++i)
        made.servers << server(u"parent"_s, QString(QChar(u'a' + i)) + u".nic.zz."_s, u"198.51.100.%1"_s.arg(i + 1), false, 50 + i);
    for (int i = 0; i < 2; ++i)
        made.servers << server(u"child"_s, u"ns%1.gov.zz."_s.arg(i + 1), u"203.0.113.1%1"_s.arg(i + 1), false, 54 + i);
    return made;
}

delegation::Delegation delegationAfter()
{
    delegation::Delegation made = delegationBefore();
    made.at = at(u"02:14:09"_s);
    for (int i = 0; i < 3; ++i)
        made.servers[i] = server(u"parent"_s, QString(QChar(u'a' + i)) + u".nic.zz."_s, u"198.51.100.%1"_s.arg(i + 1), true, 60 + i);
    for (int i = 0; i < 2; ++i)
        made.servers << server(u"child"_s, u"ns%1.cloud-dns.example."_s.arg(i + 1), u"192.0.2.6%1"_s.arg(i + 6), true, 66 + i);
    made.servers[5].outcome = u"timeout"_s;
    made.servers[5].rcode.clear();
    made.servers[5].ns.reset();
    made.servers[5].glue.reset();
    made.servers[5].serial.reset();
    made.servers[5].dnskeyTags.reset();
    made.servers[5].rttMs = -1;
    made.findings = {{u"run.server-silent"_s, finding::Severity::Notice, {u"zone"_s, u"ministry.zz."_s},
                         {{u"server"_s, u"ns2.gov.zz./203.0.113.12"_s}, {u"failure"_s, u"timeout"_s}}, proof(55)},
        {u"run.limit-reached"_s, finding::Severity::Error, {u"zone"_s, u"ministry.zz."_s},
            {{u"limit"_s, u"queries"_s}, {u"value"_s, qint64(1000)}}, proof(60)}};
    return made;
}

resolvers::Comparison comparison()
{
    resolvers::Comparison made;
    made.request.names = {name(u"ministry.zz."_s)};
    made.request.types = {dns::type::A, dns::type::MX};
    made.at = at(u"02:14:07"_s);
    const QStringList truth = {record(u"203.0.113.80"_s)}, proxy = {record(u"192.0.2.80"_s)};
    const QStringList mail = {record(u"10 mail.ministry.zz."_s, u"MX"_s)}, proxyMail = {record(u"10 mx.cloud-dns.example."_s, u"MX"_s)};
    for (const auto &[label, validates, synthesises] : {std::tuple(u"R1"_s, true, false), std::tuple(u"R2"_s, false, false),
             std::tuple(u"R3"_s, false, true), std::tuple(u"R4"_s, true, false)}) {
        resolvers::ResolverState state;
        state.spec.label = label;
        state.validates = validates;
        state.synthesises = synthesises;
        state.rttMs = 8.5;
        made.resolvers << state;
    }
    made.truth = {{name(u"ministry.zz."_s), dns::type::A, u"NOERROR"_s, truth, 300, u"A"_s, {u"ns1.gov.zz./203.0.113.11"_s}, proof(41)},
        {name(u"ministry.zz."_s), dns::type::A, u"NOERROR"_s, proxy, 300, u"B"_s, {u"ns1.cloud-dns.example./192.0.2.66"_s}, proof(42)},
        {name(u"ministry.zz."_s), dns::type::MX, u"NOERROR"_s, mail, 300, u"A"_s, {u"ns1.gov.zz./203.0.113.11"_s}, proof(43)}};
    made.answers = {answer(u"R1"_s, u"A"_s, u"C"_s, u"servfail"_s, {}, -1, {}),
        answer(u"R2"_s, u"A"_s, u"B"_s, u"differs"_s, proxy, 214, u"02:12:41"_s),
        answer(u"R3"_s, u"A"_s, u"B"_s, u"differs"_s, proxy, 97, u"02:10:44"_s),
        answer(u"R4"_s, u"A"_s, u"B"_s, u"differs"_s, proxy, 300, u"02:14:06"_s),
        answer(u"R1"_s, u"MX"_s, u"A"_s, u"stale"_s, mail, 12, u"02:09:19"_s),
        answer(u"R2"_s, u"MX"_s, u"B"_s, u"differs"_s, proxyMail, 250, u"02:13:17"_s),
        answer(u"R3"_s, u"MX"_s, u"B"_s, u"differs"_s, proxyMail, 180, u"02:12:07"_s),
        answer(u"R4"_s, u"MX"_s, u"A"_s, u"same"_s, mail, 120, u"02:11:07"_s)};
    return made;
}

QList<timeline::Event> events()
{
    using timeline::Basis;
    using timeline::Precision;
    return {event(u"00:00:00"_s, u"02:00:30"_s, Precision::Exact, Basis::Computed, u"in force"_s, u"NS ns1.gov.zz, ns2.gov.zz"_s),
        event(u"02:00:30"_s, {}, Precision::Exact, Basis::Probe, u"probes"_s, u"chain ministry.zz A: secure"_s),
        event(u"02:00:40"_s, {}, Precision::Exact, Basis::Probe, u"probes"_s, u"delegation ministry.zz"_s),
        event(u"02:00:30"_s, u"02:05:00"_s, Precision::Between, Basis::Computed, u"changes"_s, u"DS of ministry.zz left the parent"_s),
        event(u"02:05:00"_s, {}, Precision::Exact, Basis::Probe, u"probes"_s, u"chain ministry.zz A: insecure"_s),
        event(u"02:05:00"_s, u"02:14:07"_s, Precision::Between, Basis::Computed, u"changes"_s, u"NS of ministry.zz changed at the parent"_s),
        event(u"02:10:00"_s, {}, Precision::Minute, Basis::Statement, u"notes"_s, u"Call: webmail shows a strange certificate"_s),
        event(u"02:14:07"_s, {}, Precision::Exact, Basis::Probe, u"probes"_s, u"chain ministry.zz A: insecure"_s),
        event(u"02:14:09"_s, {}, Precision::Exact, Basis::Probe, u"probes"_s, u"delegation ministry.zz"_s),
        event(u"02:05:00"_s, u"03:03:11"_s, Precision::Exact, Basis::Computed, u"tail"_s, u"caches may hold the old DS"_s),
        event(u"02:14:07"_s, u"02:19:07"_s, Precision::Exact, Basis::Computed, u"tail"_s, u"caches may hold the old NS"_s),
        event(u"02:30:00"_s, {}, Precision::After, Basis::Statement, u"notes"_s, u"The registry restores the DS"_s)};
}

std::shared_ptr<const CaseSnapshot> snapshot()
{
    CaseSnapshot made;
    made.info.title = u"ministry.zz hijack"_s;
    made.info.number = u"2026-007"_s;
    made.info.tlp = u"TLP:AMBER"_s;
    made.profile = u"lab A1"_s;
    made.exercise = true;
    made.runs = {runOf(u"chain"_s, u"ministry.zz. A"_s, at(u"02:00:30"_s), secureChain()),
        runOf(u"delegation"_s, u"ministry.zz."_s, at(u"02:00:40"_s), delegationBefore()),
        runOf(u"chain"_s, u"ministry.zz. A"_s, at(u"02:14:07"_s), splitChain()),
        runOf(u"resolvers"_s, u"ministry.zz. A MX"_s, at(u"02:14:07"_s), comparison()),
        runOf(u"delegation"_s, u"ministry.zz."_s, at(u"02:14:09"_s), delegationAfter())};
    made.events = events();
    made.exchanges = 412;
    return std::make_shared<const CaseSnapshot>(made);
}

} // namespace zonecase::widgets::example
