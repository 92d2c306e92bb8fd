// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/present.h"

#include "app/base/escape.h"
#include "app/base/fromto.h"
#include "app/cli/chaintree.h"
#include "app/cli/wrap.h"
#include "app/delegation/delegation.h"
#include "app/dnssec/chain.h"
#include "app/finding/catalogue.h"
#include "app/finding/requirement.h"
#include "app/report/cachewords.h"
#include "app/report/planwords.h"
#include "app/report/requirements.h"
#include "app/report/resolverwords.h"
#include "app/resolvers/comparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

QString toSecond(Instant at)
{
    return Instant::fromSeconds(at.seconds()).toText();
}

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

template<typename Document> Result<Document> read(const QByteArray &bytes)
{
    return Document::fromJson(QJsonDocument::fromJson(bytes).object());
}

QString safe(const QString &text)
{
    return escapedText(text);
}

QString listed(const QStringList &items)
{
    return items.isEmpty() ? u"—"_s : safe(items.join(u", "_s));
}

QString titledText(const QList<finding::Finding> &findings, const QString &title)
{
    if (findings.isEmpty())
        return {};
    QString text = u'\n' + title + u'\n';
    for (const finding::Finding &finding : findings) {
        text += wrapped(u"  %1  "_s.arg(finding::severityWord(finding.severity)), finding::sentence(finding));
        if (!finding.evidence.isEmpty())
            text += u"        %1 %2\n"_s.arg(finding.code, finding.evidence.constFirst().toText().left(12));
        if (const QString advice = finding::advice(finding); !advice.isEmpty())
            text += wrapped(u"        → "_s, advice);
    }
    return text;
}

QString footer(int queries, double elapsedMs, Instant at)
{
    return u'\n' + Words::tr("as of %1 · %n messages sent · %2 ms", nullptr, queries)
                       .arg(toSecond(at)).arg(elapsedMs, 0, 'f', 0) + u'\n';
}

QString serverLine(const QJsonValue &server)
{
    QString line = u"  %1/%2@%3 %4"_s.arg(safe(server[u"name"_s].toString()), safe(server[u"address"_s].toString()))
        .arg(server[u"port"_s].toInt()).arg(safe(server[u"special"_s].toString()));
    if (const QString transport = server[u"transport"_s].toString(); !transport.isEmpty())
        line += u' ' + safe(transport) + u' ' + safe(server[u"authentication"_s].toString());
    return line;
}

QString registrationsText(const delegation::Delegation &state)
{
    QString text;
    for (const delegation::DomainState &domain : state.domains) {
        if (!domain.registration) {
            if (domain.atRegistry == u"gone"_s)
                text += u"  %1  %2\n"_s.arg(domain.domain.toText(), Words::tr("no such name at its registry"));
            continue;
        }
        const delegation::Registration &stated = *domain.registration;
        QStringList parts{safe(phaseText(domain.phase))};
        if (const auto ends = stated.event(u"expiration"_s))
            parts << Words::tr("ends %1").arg(toSecond(*ends));
        if (!stated.registrar.isEmpty())
            parts << Words::tr("registrar %1").arg(safe(stated.registrar));
        if (stated.asOf)
            parts << Words::tr("as of %1").arg(toSecond(*stated.asOf));
        if (stated.isFromLab)
            parts << Words::tr("by the lab's registry");
        text += u"  %1  %2\n"_s.arg(domain.domain.toText(), parts.join(u", "_s));
        if (!stated.status.isEmpty())
            text += u"    %1 %2\n"_s.arg(Words::tr("status"), listed(stated.status));
        if (stated.ns)
            text += u"    NS %1\n"_s.arg(listed(*stated.ns));
        if (stated.ds)
            text += u"    DS %1\n"_s.arg(listed(*stated.ds));
    }
    return text.isEmpty() ? QString() : u'\n' + Words::tr("Registration") + u'\n' + text;
}

/// "AS 64500, 198.51.100.0/24 (Example Net)"; the holder where a table says it.
QString networkText(const delegation::ServerState &server, const delegation::Delegation &state)
{
    QString text = u"AS %1, %2"_s.arg(safe(server.network), safe(server.prefix));
    const delegation::Network *listed
        = state.request.networks ? state.request.networks->of(server.address) : nullptr;
    if (server.networkSource == u"table"_s && listed && !listed->holder.isEmpty())
        text += u" (%1)"_s.arg(safe(listed->holder));
    return text;
}

/// A line a link: what it is, its TTL, and until when it can be served.
QString blastText(const resolvers::Blast &blast)
{
    QString text = u'\n' + Words::tr("Clock of the blast: %1 %2").arg(blast.name.toText(), blast.type.toText()) + u'\n';
    if (blast.links.isEmpty())
        text += u"  %1\n"_s.arg(Words::tr("nothing that is wrong was seen"));
    for (const resolvers::BlastLink &link : blast.links) {
        QStringList parts;
        if (link.ttl >= 0)
            parts << (link.atLeast ? Words::tr("TTL at least %1 s") : Words::tr("TTL %1 s")).arg(link.ttl);
        if (link.sampledUntil)
            parts << Words::tr("in a cache that was asked until %1 (%2)")
                         .arg(toSecond(link.sampledUntil->plusSeconds(1)), safe(link.resolver));
        if (link.correctUntil)
            parts << Words::tr("in any correct cache until %1").arg(toSecond(link.correctUntil->plusSeconds(1)));
        else if (link.lasts >= 0)
            parts << Words::tr("in any correct cache for %1 s after it is withdrawn").arg(link.lasts);
        text += wrapped(u"  %1  "_s.arg(report::linkWord(link)), parts.join(u", "_s));
    }
    return text;
}

} // namespace

QString findingsText(const QList<finding::Finding> &findings)
{
    return titledText(findings, Words::tr("Findings"));
}

QString chainText(const QByteArray &document)
{
    const Result<dnssec::Chain> chain = read<dnssec::Chain>(document);
    if (!chain)
        return safe(chain.error().detail) + u'\n';
    return chainTree(*chain) + findingsText(chain->findings) + footer(chain->queries, chain->elapsedMs, chain->at);
}

QString delegationText(const QByteArray &document)
{
    const Result<delegation::Delegation> state = read<delegation::Delegation>(document);
    if (!state)
        return safe(state.error().detail) + u'\n';
    QString text = Words::tr("%1, delegated by %2").arg(state->request.zone.toText(), state->parent.toText()) + u"\n\n"_s;
    for (const delegation::ServerState &server : state->servers) {
        text += u"%1  %2/%3  %4 %5%6\n"_s.arg(safe(server.side), server.name.toText(), server.address.toText(),
            safe(server.outcome), safe(server.rcode), server.authoritative ? u" AA"_s : QString());
        if (server.ns)
            text += u"    NS %1\n"_s.arg(listed(*server.ns));
        if (server.glue)
            text += u"    %1 %2\n"_s.arg(Words::tr("addresses"), listed(*server.glue));
        if (server.ds)
            text += u"    DS %1\n"_s.arg(listed(*server.ds));
        if (server.serial)
            text += u"    SOA %1\n"_s.arg(*server.serial);
        if (!server.network.isEmpty())
            text += u"    %1 %2\n"_s.arg(Words::tr("network"), networkText(server, *state));
    }
    return text + registrationsText(*state) + findingsText(state->findings) + footer(state->queries, state->elapsedMs, state->at);
}

QString requirementsText(const QByteArray &document, const QString &list)
{
    const Result<delegation::Delegation> state = read<delegation::Delegation>(document);
    if (!state)
        return safe(state.error().detail) + u'\n';
    const QList<delegation::Requirement> requirements = delegation::judgeRequirements(list, *state);
    QString text = Words::tr("%1, delegated by %2").arg(state->request.zone.toText(), state->parent.toText()) + u'\n'
        + report::requirementListTitle(list) + u"\n\n"_s;
    for (const delegation::Requirement &one : requirements) {
        text += u"  %1 %2  %3\n"_s.arg(report::standingSign(one.standing),
            report::standingWord(one.standing).leftJustified(11), finding::requirementTitle(one.id));
        text += wrapped(u"        "_s, finding::sentence(one.because));
        for (const finding::Finding &against : one.findings)
            text += wrapped(u"        · "_s, finding::sentence(against));
        if (!one.because.evidence.isEmpty())
            text += u"        %1 %2\n"_s.arg(one.id, one.because.evidence.constFirst().toText().left(12));
        if (const QString advice = finding::advice(one.because); !advice.isEmpty())
            text += wrapped(u"        → "_s, advice);
    }
    return text + u'\n' + report::requirementsSentence(requirements) + u'\n'
        + footer(state->queries, state->elapsedMs, state->at);
}

/// What the connections to a resolver over TLS or HTTPS were like, and who vouches for it.
QString connectionText(const resolvers::ResolverState &resolver)
{
    if (!resolver.secured || resolver.secured->version.isEmpty())
        return {};
    const resolvers::SecuredState &seen = *resolver.secured;
    QString text = Words::tr("%1 over %2: %3, %4").arg(safe(resolver.spec.label), dns::transportText(resolver.spec.transport),
                       safe(seen.version), safe(seen.cipher)) + u'\n';
    for (const resolvers::ShownCertificate &one : seen.certificates)
        text += u"    %1\n"_s.arg(Words::tr("certificate %1: %2, issued by %3, valid from %4 to %5").arg(one.sha256.left(16),
            safe(one.names.isEmpty() ? one.subject : one.names.join(u' ')), safe(one.issuer), toSecond(one.notBefore),
            toSecond(one.notAfter)));
    return text;
}

QString resolversText(const QByteArray &document)
{
    const Result<resolvers::Comparison> comparison = read<resolvers::Comparison>(document);
    if (!comparison)
        return safe(comparison.error().detail) + u'\n';
    QString text;
    for (const resolvers::Truth &truth : comparison->truth)
        text += Words::tr("authority %1 %2 [%3]: %4").arg(truth.name.toText(), truth.type.toText(), safe(truth.cluster),
                    truth.answer.isEmpty() ? safe(truth.rcode) : listed(truth.answer)) + u'\n';
    for (const resolvers::ResolverState &state : comparison->resolvers)
        if (const QString traits = report::traitsOf(state).join(u"; "_s); !traits.isEmpty())
            text += u"%1  %2\n"_s.arg(safe(state.spec.label), traits);
    for (const resolvers::ResolverAnswer &cell : comparison->answers) {
        text += u"%1  %2 %3 [%4] %5: %6\n"_s.arg(safe(cell.resolver), cell.name.toText(), cell.type.toText(),
            safe(cell.cluster), safe(cell.classed),
            cell.answer.isEmpty() ? safe(cell.rcode.isEmpty() ? cell.outcome : cell.rcode) : listed(cell.answer));
        if (cell.cachedAt && cell.expiresAt) {
            const FromTo taken = fromTo(toSecond(cell.cachedAt->from), toSecond(cell.cachedAt->to.plusSeconds(1)));
            text += u"    %1\n"_s.arg(Words::tr("fetched from the zone between %1 and %2, by this cache or by one that it asks; served until %3 at the latest")
                                         .arg(taken.from, taken.to, toSecond(cell.expiresAt->to.plusSeconds(1))));
        }
        if (cell.cachedAt && cell.ifTtlUnchanged)
            text += u"    %1\n"_s.arg(Words::tr("if the zone gave the same TTL then"));
        if (!cell.cachedAt && !cell.notDated.isEmpty())
            text += u"    %1\n"_s.arg(report::whyNotDated(cell.notDated));
        if (cell.caches > 1)
            text += u"    %1\n"_s.arg(Words::tr("one of %1 caches at the least").arg(cell.caches));
        if (cell.cause)
            text += u"    %1\n"_s.arg(Words::tr("cause: %1").arg(safe(cell.cause->kind)));
    }
    for (const resolvers::Blast &blast : comparison->blast)
        text += blastText(blast);
    for (const resolvers::ResolverState &resolver : comparison->resolvers)
        text += connectionText(resolver);
    return text + findingsText(comparison->findings) + footer(comparison->queries, comparison->elapsedMs, comparison->at);
}

QString planText(const QByteArray &document)
{
    const QJsonObject plan = QJsonDocument::fromJson(document).object();
    QString text = Words::tr("Asked first:") + u'\n';
    const QJsonArray servers = plan[u"servers"_s].toArray();
    for (const QJsonValue &server : servers)
        if (server[u"last_seen"_s].isNull())
            text += serverLine(server) + u'\n';
    QString known;
    for (const QJsonValue &server : servers)
        if (!server[u"last_seen"_s].isNull())
            known += serverLine(server) + u"  "_s + Words::tr("last seen %1").arg(safe(server[u"last_seen"_s].toString())) + u'\n';
    if (!known.isEmpty())
        text += Words::tr("Known from the case:") + u'\n' + known;
    const QString source = plan[u"source"_s].toString();
    text += Words::tr("From: %1").arg(source.isEmpty() ? Words::tr("the address that the system chooses") : safe(source)) + u'\n';
    text += Words::tr("The rest is found on the way and may include the suspect's own servers.") + u'\n';
    return text + report::planWords(plan).join(u'\n') + u'\n';
}

QString changesText(const QList<finding::Finding> &changes, const QString &title)
{
    return titledText(changes, title.isEmpty() ? Words::tr("Changed since the run before in this case") : title);
}

QString inCaseText(const QList<finding::Finding> &findings)
{
    return titledText(findings, Words::tr("What the case shows"));
}

} // namespace zonecase::cli
