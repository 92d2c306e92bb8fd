// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casedocuments.h"
#include "app/delegation/delegation.h"
#include "app/delegation/requirements.h"
#include "app/report/content.h"
#include "app/report/requirements.h"
#include "app/resolvers/roguevalues.h"
#include "tests/report/hijack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::tests;

// Documents with every part filled in, and with as many left out as can be: what the schemas are tried on.
namespace {

const QString Quoted = u"a \"quoted\" line\nand \u202e another"_s;

finding::Finding someFinding()
{
    return finding::make(u"run.limit-reached"_s, {u"run"_s, u"chain"_s},
        {{u"limit"_s, Quoted}, {u"value"_s, qint64(1000)}}, {exchangeId(u"a"_s), exchangeId(u"b"_s)});
}

dns::Name name(const QString &text)
{
    return dns::Name::fromText(text).value();
}

dnssec::Chain fullChain()
{
    dnssec::Chain chain = chainAt(hijackSteps()[2]);
    const dnssec::SignatureState signature{12345, 13, name(u"ministry.zz."_s), at(u"00:00:00"_s),
        at(u"05:00:00.123456789"_s), u"valid"_s,
        {u"ns1.ministry.zz./192.0.2.53"_s, u"ns2.ministry.zz./2001:db8::53"_s}, name(u"ministry.zz."_s),
        dns::type::DNSKEY, 2, 3600, u"c2lnbmF0dXJl"_s};
    chain.zones[2].keys = {{12345, 13, 257, true, u"secure"_s, signature.servers, u"a2V5"_s}};
    chain.zones[2].keyTtl = 3600;
    chain.zones[2].cds = QStringList{u"CDS 12345 13 2 abcd"_s};
    for (dnssec::Strand &strand : chain.zones[2].strands) {
        strand.glue = {u"ns1.ministry.zz./192.0.2.53"_s};
        strand.proof = {u"ministry.zz. NSEC a.nic.zz. NS RRSIG NSEC"_s};
        strand.signatures = {signature};
    }
    chain.spans = {{std::nullopt, dnssec::Status::Bogus}, {at(u"00:00:00"_s), dnssec::Status::Secure}};
    chain.ends = {{name(u"zz."_s), name(u"ministry.zz."_s), dns::type::DS, 12345, 13, at(u"05:00:00"_s)}};
    chain.zones[2].keySignatures = {signature};
    chain.zones[2].sets[0].signatures = {signature};
    chain.zones[2].sets[0].records = {u"192.0.2.80"_s, Quoted};
    chain.request.exclude = {u"192.0.2.0/24"_s};
    chain.findings = {someFinding()};
    chain.queries = 26;
    chain.elapsedMs = 12.345;
    return chain;
}

delegation::Registration registration()
{
    delegation::Registration one;
    one.domain = name(u"ministry.zz."_s);
    one.status = {u"active"_s};
    one.registrar = u"Example Registrar"_s;
    one.registrarId = u"9999"_s;
    one.events[u"expiration"_s] = at(u"03:00:00"_s);
    one.ns = QStringList{u"ns1.ministry.zz."_s};
    one.isSigned = true;
    one.ds = QStringList{u"12345 13 2 ABCD"_s};
    one.asOf = at(u"01:30:00"_s);
    one.digest = u"cd"_s.repeated(32);
    return one;
}

delegation::Delegation fullDelegation()
{
    delegation::Delegation d;
    d.request.zone = name(u"ministry.zz."_s);
    d.request.ns = {u"ns1.ministry.zz/192.0.2.53"_s};
    d.request.ds = {u"12345 13 2 ABCD"_s};
    d.parent = name(u"zz."_s);
    d.at = at(u"02:00:00"_s);
    d.sets = {
        QStringList{u"a.nic.zz/203.0.113.10"_s}, QStringList{u"ns1.ministry.zz/192.0.2.53"_s}, std::nullopt};
    delegation::ServerState parent;
    parent.side = u"parent"_s;
    parent.name = name(u"a.nic.zz."_s);
    parent.address = dns::IpAddress::fromText(u"2001:db8::10"_s).value();
    parent.outcome = u"answered"_s;
    parent.rcode = u"NOERROR"_s;
    parent.ns = QStringList{u"ns1.ministry.zz."_s};
    parent.glue = QStringList{u"ns1.ministry.zz./192.0.2.53"_s};
    parent.ds = QStringList{u"12345 13 2 "_s + u"ab"_s.repeated(32)};
    parent.nsTtl = parent.glueTtl = 300;
    parent.dsTtl = 3600;
    parent.rttMs = 1.5;
    parent.transport = u"udp"_s;
    parent.evidence = {exchangeId(u"a"_s)};
    delegation::ServerState child = parent;
    child.side = u"child"_s;
    child.authoritative = true;
    child.ds.reset();
    child.serial = 4294967295;
    child.dnskeyTags = QStringList{u"12345 13 257"_s};
    child.keyTtl = 3600;
    child.software = Quoted;
    child.tcp = u"answered"_s;
    child.recursion = u"closed"_s;
    child.transfer = u"refused"_s;
    child.network = u"64500 64501"_s;
    child.prefix = u"192.0.2.0/24"_s;
    for (const auto &thing :
        {u"ns"_s, u"soa"_s, u"tcp"_s, u"recursion"_s, u"transfer"_s, u"network"_s, u"software"_s})
        child.proofs[thing] = {exchangeId(thing)};
    delegation::ServerState silent;
    silent.side = u"child"_s;
    silent.outcome = u"timeout"_s;
    d.servers = {parent, child, silent};
    d.request.registrations = {registration()};
    d.request.networks = delegation::Networks{u"Test-ASN"_s, at(u"01:00:00"_s), u"ab"_s.repeated(32),
        {{dns::IpAddress::fromText(u"192.0.2.53"_s).value(), 64500, u"Example Net"_s, u"192.0.2.0/24"_s}}};
    d.domains = {{registration().domain, true, {u"ns1.ministry.zz."_s}, delegation::RegistrationPhase::Expiring,
                     6, u"delegated"_s, registration()},
        {name(u"host.yy."_s), false, {}, delegation::RegistrationPhase::Unknown, {}, {}, {}}};
    d.suffixes = u"2023-02-09 00"_s;
    d.findings = {someFinding()};
    return d;
}

QJsonObject withoutDetails(QJsonObject document)
{
    for (const QString &key : document.keys())
        if (document[key].isArray())
            document[key] = QJsonArray();
    return document;
}

QList<QJsonObject> caseDocuments()
{
    const QString digest = u"ab"_s.repeated(32);
    const report::CaseContent content = hijackCase();
    storage::CaseInfo info{CaseId::fromBytes(QByteArray(16, '\1')).value(), content.number, content.title,
        content.kind, content.tlp, Quoted, content.analyst, content.opened};
    const storage::RunSummary run{content.runs[0].id, u"chain"_s, content.runs[0].parameters, u"lab"_s, true,
        content.runs[0].started, content.runs[0].ended, dns::RunEnd::Complete, 26, u"V1"_s};
    storage::RunSummary running = run;
    running.end = dns::RunEnd::Running;
    storage::Verification broken;
    broken.damages = {{u"exhibit"_s, digest, Quoted, {u"finding:"_s + u"cd"_s.repeated(16)}}};
    broken.journalHead = digest;
    storage::Verification intact;
    intact.journalHead = digest;
    QList<storage::Note> notes;
    for (const report::ReportedNote &note : content.notes)
        notes << storage::Note{note.id, note.written, note.author, note.text, note.references};
    const storage::Baseline baseline{storage::BaselineId::random(), run.id, u"delegation"_s, u"ministry.zz."_s,
        Quoted, Quoted, info.opened};
    const storage::Indicator mark{storage::IndicatorId::random(), u"address"_s, u"203.0.113.66"_s, Quoted, Quoted,
        info.opened};
    const QList<dns::Name> zones{*dns::Name::fromText(u"ministry.zz"), *dns::Name::fromText(u"police.zz")};
    const delegation::SharedTarget shared{zones, {u"203.0.113.66"_s}, {info.opened, run.ended}, {}};
    const delegation::SharedTarget neverSeen{zones, {u"203.0.113.0/24"_s}, {std::nullopt, run.ended}, {}};
    QList<storage::StoredFinding> stored;
    for (const report::ReportedFinding &known : content.findings)
        stored << storage::StoredFinding{FindingId::random(), known.run, run.started, known.finding};
    return {cli::caseInfoDocument(info, {run, running}, 26, {42, digest},
                {{info.opened, Quoted, u"exported"_s, u"report"_s, Quoted}}, {u"recovered"_s}),
        cli::caseInfoDocument(info, {}, 0, {1, digest}, {}, {}), cli::caseVerifyDocument(broken),
        cli::caseVerifyDocument(intact), cli::caseNotesDocument(notes), cli::caseNotesDocument({}),
        cli::caseEventsDocument(content.events), cli::caseEventsDocument({}),
        cli::caseBaselinesDocument({baseline}), cli::caseBaselinesDocument({}), cli::caseMarksDocument({mark}),
        cli::caseMarksDocument({}), cli::caseFindingsDocument(stored), cli::caseFindingsDocument({}),
        cli::caseSharedDocument({shared, neverSeen}), cli::caseSharedDocument({})};
}

/// The same with a resolver over HTTPS whose certificate is another's.
resolvers::Comparison securedComparison()
{
    resolvers::Comparison c = hijackComparison();
    const auto spec = dns::ResolverSpec::fromText(u"https://dns.example/dns-query{?dns}@192.0.2.53"_s).value();
    resolvers::SecuredState seen;
    seen.version = u"TLSv1.3"_s;
    seen.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    seen.problems = {u"certificate-name"_s, u"no-http2"_s};
    seen.certificates.append({QString(64, u'a'), Quoted, Quoted, {Quoted}, c.at, c.at});
    c.request.resolvers << spec;
    c.resolvers << resolvers::ResolverState{.spec = spec, .validates = {}, .synthesises = {}};
    c.resolvers.last().secured = seen;
    return c;
}

resolvers::Comparison fullComparison()
{
    resolvers::Comparison comparison = hijackComparison();
    const resolvers::Interval seen{at(u"00:00:00"_s), at(u"01:00:00.5"_s)};
    comparison.request.earlier = {{name(u"webmail.ministry.zz."_s), dns::type::A, u"NOERROR"_s,
        {u"webmail.ministry.zz. 300 IN A 192.0.2.10"_s}, seen, true, seen.from}};
    comparison.request.asksIdentity = true;
    comparison.request.whoami = {name(u"whoami.example."_s)};
    comparison.request.sentinelZone = name(u"sentinel.example."_s);
    comparison.answers[1].cause = resolvers::Cause{
        u"poisoned-cache"_s, u"ttl-above"_s, {}, u"86000 > 300"_s, {exchangeId(u"later"_s)}};
    comparison.answers[2].cause
        = resolvers::Cause{u"unknown"_s, {}, {u"caching"_s, u"earlier"_s}, {}, {exchangeId(u"later"_s)}};
    resolvers::ResolverState &state = comparison.resolvers[0];
    state.inventionStyle = {u"letters"_s, u"ttl-0"_s};
    state.trustedKeys = {20326};
    state.untrustedKeys = {38696};
    state.keepsCase = true;
    state.hasCookies = false;
    state.extendedErrors = {3, 15};
    state.software = state.site = Quoted;
    state.egress = {u"192.0.2.53"_s};
    return comparison;
}

resolvers::Series someSeries()
{
    resolvers::Series series;
    resolvers::Comparison comparison = fullComparison();
    series.names = comparison.request.names;
    series.types = comparison.request.types;
    series.resolvers = comparison.request.resolvers;
    series.started = comparison.at;
    series.planned = 5;
    series.queries = 40;
    series.elapsedMs = 12.5;
    series.end = u"cancelled"_s;
    series.runs = {{RunId::fromBytes(QByteArray(RunId::ByteCount, 'r')).value(), u"complete"_s, 3, 26}};
    series.found.add(comparison);
    comparison.request.earlier.clear();
    series.found.add(comparison);
    return series;
}

QList<QJsonObject> samples()
{
    QList<QJsonObject> all{fullChain().toJson(), fullDelegation().toJson(), fullComparison().toJson(), securedComparison().toJson()};
    const QList<QJsonObject> full = all;
    for (const QJsonObject &document : full)
        all << withoutDetails(document);
    for (const QString &list : delegation::requirementLists())
        all << report::requirementsDocument(list, fullDelegation());
    all << QJsonObject{
        {u"schema"_s, u"zonecase.analyse/1"_s}, {u"documents"_s, QJsonArray{full[0], full[1], full[2]}}};
    all << someSeries().toJson();
    return all + caseDocuments();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    int count = 0;
    for (const QJsonObject &document : samples()) {
        QFile file(folder.filePath(u"%1.json"_s.arg(++count, 2, 10, QChar(u'0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0) {
            std::fprintf(stderr, "A sample cannot be written.\n");
            return 1;
        }
    }
    return 0;
}
