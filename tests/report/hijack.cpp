// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/hijack.h"

#include "app/resolvers/comparison.h"
#include "app/timeline/eventsof.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::tests {

namespace {

using dnssec::Status;

dns::Name name(const QString &text)
{
    return dns::Name::fromText(text).value();
}

QStringList parentServers(int from, int to)
{
    QStringList all;
    for (int i = from; i < to; ++i)
        all << u"%1.nic.zz./203.0.113.%2"_s.arg(QChar(u'a' + i)).arg(10 + i);
    return all;
}

dnssec::Strand strand(const Step &step, int from, int to, bool hasDs, bool ownNs)
{
    dnssec::Strand s;
    s.servers = parentServers(from, to);
    s.ns = ownNs ? QStringList{u"ns1.ministry.zz."_s, u"ns2.ministry.zz."_s}
                 : QStringList{u"ns1.parking.test."_s, u"ns2.parking.test."_s};
    s.nsTtl = 300;
    if (hasDs) {
        s.ds = {{12345, 13, 2, u"ab"_s.repeated(32), u"matches"_s, s.servers}};
        s.dsTtl = 3600;
    }
    s.dsProof = hasDs ? u"signed"_s : u"denied"_s;
    s.status = hasDs ? Status::Secure : Status::Insecure;
    s.evidence = {exchangeId(u"strand %1 %2"_s.arg(step.time).arg(from))};
    return s;
}

QList<dnssec::Strand> strands(const Step &step)
{
    // Servers are numbered; the first ones are those that changed.
    QList<int> cuts{0, step.withoutDs, step.otherNs, 4};
    std::sort(cuts.begin(), cuts.end());
    QList<dnssec::Strand> all;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
        if (cuts[i] < cuts[i + 1])
            all << strand(step, cuts[i], cuts[i + 1], cuts[i] >= step.withoutDs, cuts[i] >= step.otherNs);
    return all;
}

report::ReportedRun run(
    const QString &command, const QString &time, const QJsonObject &parameters, const QJsonObject &document)
{
    report::ReportedRun r;
    r.id = RunId::fromBytes(sha256(QString(command + time).toUtf8()).first(16)).value();
    r.command = command;
    r.parameters = parameters;
    r.profile = u"lab"_s;
    r.vantage = u"V1"_s;
    r.exercise = true;
    r.started = at(time);
    r.ended = at(time).plusSeconds(2);
    r.document = QJsonDocument(document).toJson();
    return r;
}

void addEvidence(
    report::CaseContent &content, const QList<ExchangeId> &ids, const QString &question, Instant time)
{
    for (const ExchangeId &id : ids)
        content.evidence << report::EvidenceRow{content.evidence.size() + 1, id,
            {name(u"a.nic.zz."_s), dns::Endpoint::fromText(u"203.0.113.10"_s).value()}, u"udp"_s, question,
            u"answered"_s, 123, time};
}

resolvers::ResolverAnswer answer(const QString &resolver, const QString &rcode, const QStringList &records,
    const QString &classed, const QString &cluster)
{
    resolvers::ResolverAnswer a;
    a.name = name(u"webmail.ministry.zz."_s);
    a.type = dns::type::A;
    a.resolver = resolver;
    a.outcome = u"answered"_s;
    a.rcode = rcode;
    a.answer = records;
    a.ttl = records.isEmpty() ? -1 : 240;
    a.asked = at(u"02:14:07"_s);
    a.classed = classed;
    a.cluster = cluster;
    a.notDated = u"no-answer"_s;
    if (!records.isEmpty()) {
        a.cachedAt = resolvers::Interval{at(u"02:13:06"_s), at(u"02:13:07"_s)};
        a.expiresAt = resolvers::Interval{at(u"02:18:06"_s), at(u"02:18:07"_s)};
        a.notDated.clear();
    }
    a.evidence = {exchangeId(u"resolver "_s + resolver)};
    return a;
}

void addResolvers(report::CaseContent &content)
{
    const resolvers::Comparison c = hijackComparison();
    content.runs << run(u"resolvers"_s, u"02:14:07"_s, c.request.toJson(), c.toJson());
    addEvidence(content, c.truth[0].evidence, u"webmail.ministry.zz. A"_s, c.at);
    for (const resolvers::ResolverAnswer &a : c.answers)
        addEvidence(content, a.evidence, u"webmail.ministry.zz. A"_s, c.at);
}

void addFindings(report::CaseContent &content)
{
    const finding::Finding silent = finding::make(u"run.server-silent"_s, {u"zone"_s, u"ministry.zz."_s},
        {{u"server"_s, u"d.nic.zz./203.0.113.13"_s}, {u"failure"_s, u"timeout"_s}},
        {exchangeId(u"strand 02:03:11 0"_s)});
    for (const int i : {1, 2})
        content.findings << report::ReportedFinding{FindingId(), content.runs[i].id, silent};
    content.findings << report::ReportedFinding{FindingId(), content.runs[1].id,
        finding::make(u"run.limit-reached"_s, {u"run"_s, u"chain"_s},
            {{u"limit"_s, u"queries"_s}, {u"value"_s, qint64(1000)}}, {})};
}

} // namespace

resolvers::Comparison hijackComparison()
{
    resolvers::Comparison c;
    c.at = at(u"02:14:07"_s);
    c.request.names = {name(u"webmail.ministry.zz."_s)};
    const QStringList proxy{u"webmail.ministry.zz. 240 IN A 198.51.100.66"_s};
    c.truth = {{name(u"webmail.ministry.zz."_s), dns::type::A, u"NOERROR"_s,
        {u"webmail.ministry.zz. 300 IN A 198.51.100.66"_s}, 300, u"A"_s,
        {u"ns1.parking.test./198.51.100.7"_s}, {exchangeId(u"truth"_s)}}};
    c.answers = {answer(u"R1"_s, u"SERVFAIL"_s, {}, u"servfail"_s, {}),
        answer(u"R2"_s, u"NOERROR"_s, proxy, u"same"_s, u"A"_s),
        answer(u"R3"_s, u"NOERROR"_s, proxy, u"synthesised"_s, u"A"_s),
        answer(u"R4"_s, u"NOERROR"_s, proxy, u"same"_s, u"A"_s)};
    for (const QString &label : {u"R1"_s, u"R2"_s})
        c.resolvers << resolvers::ResolverState{
            {label, {name(u"."_s), dns::Endpoint::fromText(u"198.18.0.53@5353"_s).value()},
                dns::Transport::Udp},
            label == u"R1"_s ? std::optional(true) : std::nullopt, false, 2.5};
    resolvers::ResolverState &second = c.resolvers.last();
    second.caches = 3;
    second.ttlCap = 86400;
    second.tellsCache = false;
    second.hasCookies = true;
    second.extendedErrors = {3, 15};
    second.software = u"<b>\x1b[2Jresolver"_s;
    second.egress = {u"198.51.100.9"_s};
    return c;
}

Instant at(const QString &timeOfDay)
{
    return Instant::fromText(QString(u"2026-11-21T"_s + timeOfDay + u'Z')).value();
}

ExchangeId exchangeId(const QString &name)
{
    return ExchangeId::ofContent(name.toUtf8());
}

QList<Step> hijackSteps()
{
    return {{u"02:00:00"_s}, {u"02:03:11"_s, 3, 0, Status::Insecure},
        {u"02:13:11"_s, 4, 3, Status::Insecure, true}, {u"02:58:11"_s}};
}

dnssec::Chain chainAt(const Step &step)
{
    dnssec::Chain chain;
    chain.request.name = name(u"ministry.zz."_s);
    chain.at = at(step.time);
    chain.status = step.status;
    chain.split = step.split;
    chain.rcode = step.status == Status::Bogus ? QString() : u"NOERROR"_s;
    chain.answer = {
        step.otherAnswer ? u"ministry.zz. 300 IN A 198.51.100.66"_s : u"ministry.zz. 300 IN A 192.0.2.80"_s};
    const auto zone = [&step](const QString &text, Status status) {
        dnssec::ZoneState z;
        z.name = name(text);
        z.status = status;
        z.evidence = {exchangeId(u"zone "_s + text + step.time)};
        return z;
    };
    chain.zones = {
        zone(u"."_s, Status::Secure), zone(u"zz."_s, Status::Secure), zone(u"ministry.zz."_s, step.status)};
    chain.zones[2].strands = strands(step);
    dnssec::SetState answer;
    answer.name = name(u"ministry.zz."_s);
    answer.type = dns::type::A;
    answer.kind = u"answer"_s;
    answer.status = step.status;
    answer.ttl = 300;
    answer.evidence = {exchangeId(u"answer "_s + step.time)};
    chain.zones[2].sets = {answer};
    chain.paths = {{parentServers(0, 4), step.status, chain.rcode, chain.answer}};
    return chain;
}

report::CaseContent caseOf(const QList<Step> &steps)
{
    report::CaseContent content;
    content.number = u"2026-007"_s;
    content.title = u"ministry.zz hijack"_s;
    content.kind = u"incident"_s;
    content.tlp = u"TLP:AMBER"_s;
    content.analyst = u"Ana Lyst"_s;
    content.opened = at(u"01:59:00"_s);
    content.version = u"0.1.0"_s;
    for (const Step &step : steps) {
        const dnssec::Chain chain = chainAt(step);
        content.runs << run(u"chain"_s, step.time, chain.request.toJson(), chain.toJson());
        for (const dnssec::ZoneState &zone : chain.zones)
            addEvidence(content, zone.evidence, zone.name.toText() + u" DNSKEY"_s, at(step.time));
        for (const dnssec::Strand &s : chain.zones[2].strands)
            addEvidence(content, s.evidence, u"ministry.zz. DS"_s, at(step.time));
        addEvidence(content, chain.zones[2].sets[0].evidence, u"ministry.zz. A"_s, at(step.time));
    }
    return content;
}

report::CaseContent hijackCase()
{
    report::CaseContent content = caseOf(hijackSteps());
    content.summary = u"Webmail of the ministry shows a strange certificate."_s;
    addResolvers(content);
    addFindings(content);
    content.notes = {{NoteId::fromBytes(QByteArray(16, '\5')).value(), at(u"02:15:00"_s), u"Ana Lyst"_s,
                         u"The registry confirms by phone that nobody asked for the change."_s, {}},
        {NoteId::fromBytes(QByteArray(16, '\6')).value(), at(u"02:20:00"_s), u"Ana Lyst"_s,
            u"Three of four servers had no DS at 02:03:11."_s,
            {u"exchange:"_s + exchangeId(u"strand 02:03:11 0"_s).toText()}}};
    for (const report::ReportedRun &r : content.runs)
        content.events
            += timeline::eventsOf({r.id, r.command, u"ministry.zz. A"_s, r.started, r.ended, r.end}, {});
    content.journalHead = u"0123456789abcdef"_s.repeated(4);
    content.journalRows = 42;
    return content;
}

} // namespace zonecase::tests
