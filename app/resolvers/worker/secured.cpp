// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/secured.h"

#include "app/dns/worker/certificates.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

/// All that was tried with a resolver, in order of time.
using Tries = QList<std::pair<ExchangeId, dns::Exchange>>;

Tries triesWith(const dns::ResolverSpec &spec, const dns::Answers &answers)
{
    Tries tries;
    QSet<ExchangeId> known;
    const QList<dns::Query> queries = answers.queries();
    for (const dns::Query &query : queries) {
        if (query.server != spec.server || query.transport != spec.transport || query.access != spec.access)
            continue;
        const QList<dns::Exchange> exchanges = answers.tries(query);
        for (const dns::Exchange &exchange : exchanges) {
            const ExchangeId id = exchange.id();
            if (exchange.secured && exchange.failure != dns::Failure::NotSent && !known.contains(id))
                tries.append({id, exchange});
            known.insert(id);
        }
    }
    std::sort(tries.begin(), tries.end(), [](const auto &a, const auto &b) {
        return std::tie(a.second.start, a.first) < std::tie(b.second.start, b.first);
    });
    return tries;
}

QList<ShownCertificate> certificatesOf(const QList<QByteArray> &chain)
{
    QList<ShownCertificate> shown;
    for (const QByteArray &der : chain)
        if (const Result<dns::CertificateFacts> facts = dns::readCertificate(der))
            shown.append({facts->sha256, facts->subject, facts->issuer, facts->names, facts->notBefore,
                facts->notAfter});
    return shown;
}

/// Faults that are the certificate's; a connection may have others beside.
bool isOfCertificate(const QString &problem)
{
    return problem.startsWith(QLatin1StringView("certificate-"));
}

SecuredState stateOf(const Tries &tries)
{
    SecuredState state;
    for (const auto &[id, exchange] : tries) {
        const dns::Secured &seen = *exchange.secured;
        ++state.questions;
        if (!seen.version.isEmpty()) {
            state.connections += seen.reused ? 0 : 1;
            state.version = seen.version;
            state.cipher = seen.cipher;
            state.protocol = seen.protocol;
        }
        state.problems += seen.problems;
        const QList<ShownCertificate> shown = certificatesOf(seen.chain);
        for (const ShownCertificate &one : shown)
            if (!state.certificates.contains(one))
                state.certificates << one;
    }
    state.problems.sort();
    state.problems.removeDuplicates();
    state.verified = !state.certificates.isEmpty()
        && std::none_of(state.problems.cbegin(), state.problems.cend(), isOfCertificate);
    return state;
}

/// "resolver.certificate-expired", "resolver.doh-redirect"…
QString codeOf(const QString &problem)
{
    QString code = problem;
    if (code == u"no-http2"_s)
        code = u"doh-downgrade"_s;
    else if (code == u"unfinished"_s)
        code = u"answer-unfinished"_s;
    else if (code.startsWith(u"http-"_s))
        code.replace(0, 5, u"doh-"_s);
    return u"resolver."_s + code;
}

finding::Arguments argumentsOf(const dns::ResolverSpec &spec, const dns::Exchange &exchange,
    const QMap<QString, ShownCertificate> &known)
{
    const dns::Secured &seen = *exchange.secured;
    finding::Arguments args{{u"resolver"_s, spec.label},
        {u"expected"_s,
            spec.access.name.isEmpty() ? spec.server.endpoint.address.toText() : spec.access.name},
        {u"time"_s, exchange.start.toText()}, {u"octets"_s, seen.octets},
        {u"status"_s, qint64(seen.httpStatus)}, {u"location"_s, seen.location}, {u"type"_s, seen.contentType},
        {u"encoding"_s, seen.contentEncoding}};
    const ShownCertificate own = known.value(QString::fromLatin1(seen.certificate.toHex()));
    if (!own.sha256.isEmpty()) {
        args[u"sha256"_s] = own.sha256;
        args[u"names"_s] = own.names.isEmpty() ? own.subject : own.names.join(u", "_s);
        args[u"issuer"_s] = own.issuer;
        args[u"from"_s] = own.notBefore.toText();
        args[u"until"_s] = own.notAfter.toText();
    }
    return args;
}

/// Only what its sentences may ask for: the rest of a long list says nothing there.
finding::Arguments keptFor(const QString &problem, finding::Arguments args)
{
    static const QMap<QString, QStringList> wanted{{u"http-redirect"_s, {u"status"_s, u"location"_s}},
        {u"http-status"_s, {u"status"_s}}, {u"http-type"_s, {u"type"_s}},
        {u"http-encoding"_s, {u"encoding"_s}}, {u"http-size"_s, {u"octets"_s}},
        {u"unfinished"_s, {u"octets"_s}}};
    static const QStringList always{u"resolver"_s, u"time"_s};
    static const QStringList ofCertificate{
        u"expected"_s, u"sha256"_s, u"names"_s, u"issuer"_s, u"from"_s, u"until"_s};
    const QStringList more = isOfCertificate(problem) ? ofCertificate : wanted.value(problem);
    args.removeIf(
        [&more](const auto &one) { return !always.contains(one.key()) && !more.contains(one.key()); });
    return args;
}

QList<finding::Finding> faultsOf(const dns::ResolverSpec &spec, const SecuredState &state, const Tries &tries)
{
    QMap<QString, ShownCertificate> known;
    for (const ShownCertificate &one : state.certificates)
        known[one.sha256] = one;
    QList<finding::Finding> findings;
    for (const QString &problem : state.problems) {
        QList<ExchangeId> evidence;
        finding::Arguments args;
        for (const auto &[id, exchange] : tries) {
            if (!exchange.secured->problems.contains(problem))
                continue;
            if (evidence.isEmpty())
                args = keptFor(problem, argumentsOf(spec, exchange, known));
            evidence << id;
        }
        findings << finding::make(codeOf(problem), {u"resolver"_s, spec.label}, args, evidence);
    }
    return findings;
}

} // namespace

void addSecured(Comparison &comparison, const dns::Answers &answers)
{
    for (ResolverState &resolver : comparison.resolvers) {
        if (!dns::isSecured(resolver.spec.transport))
            continue;
        const Tries tries = triesWith(resolver.spec, answers);
        resolver.secured = stateOf(tries);
        comparison.findings += faultsOf(resolver.spec, *resolver.secured, tries);
    }
    finding::sort(comparison.findings);
}

} // namespace zonecase::resolvers
