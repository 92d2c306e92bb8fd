// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"

#include "app/cli/incase.h"
#include "app/delegation/change.h"
#include "app/dnssec/change.h"
#include "app/resolvers/comparison.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr int Skew = 60; // seconds: clocks of runs that began at one moment need not agree

QJsonObject changesOf(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object();
}

/// The parameters that make two runs runs of the same thing.
QJsonArray subjectOf(const QString &command, const QJsonObject &parameters)
{
    if (command == u"chain"_s)
        return {parameters[u"name"_s], parameters[u"type"_s]};
    return {parameters[u"zone"_s]};
}

QList<finding::Finding> compared(const QString &command, const QJsonObject &before, const QJsonObject &now,
    const delegation::CaseLooks &record, const QByteArray &lastGood)
{
    if (command == u"resolvers"_s)
        return {};
    if (command == u"chain"_s) {
        const auto old = dnssec::Chain::fromJson(before);
        const auto fresh = dnssec::Chain::fromJson(now);
        if (!old || !fresh)
            return {};
        QList<finding::Finding> changes = dnssec::compareChains(*old, *fresh);
        if (!lastGood.isEmpty() && old->status != dnssec::Status::Secure)
            if (const auto good = dnssec::Chain::fromJson(changesOf(lastGood)))
                changes += dnssec::compareWithLastGood(*good, *old, *fresh);
        finding::sort(changes);
        return changes;
    }
    const auto old = delegation::Delegation::fromJson(before);
    const auto fresh = delegation::Delegation::fromJson(now);
    return old && fresh ? delegation::compareDelegations(*old, *fresh, record) : QList<finding::Finding>();
}

/// When a watch last saw what this run had shown.
std::optional<Instant> seenIn(const QList<dns::Look> &looks, const storage::RunSummary &run)
{
    std::optional<Instant> seen;
    bool isAfter = false;
    for (const dns::Look &look : looks) {
        if (look.run == run.id)
            isAfter = true;
        else if (isAfter && look.kind == dns::Look::Kind::Unchanged && look.command == run.command
            && look.subject == watchedSubject(run.command, run.parameters))
            seen = look.at;
    }
    return seen;
}

/// The document of the last of these runs whose chain was secure; empty if none was.
QByteArray lastSecure(const storage::CaseFile &file, const QList<storage::RunSummary> &runs)
{
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        if (const Result<QByteArray> document = file.document(run->id); document && isSecureChain(*document))
            return *document;
    return {};
}

} // namespace

bool isSecureChain(const QByteArray &document)
{
    const QJsonObject chain = QJsonDocument::fromJson(document).object();
    return chain[u"schema"_s] == u"zonecase.chain/1"_s
        && chain[u"status"_s] == dnssec::statusText(dnssec::Status::Secure);
}

QList<finding::Finding> changesSinceLast(const storage::CaseFile &file, const dns::Outcome &outcome)
{
    const QString &command = outcome.run.command;
    const Result<QList<storage::RunSummary>> runs = file.runs();
    if (!runs || (command != u"chain"_s && command != u"delegation"_s) || isPlan(outcome.run.parameters))
        return {};
    // One that the inbox brought may be older than others; and a lab's clock can be set back.
    QList<storage::RunSummary> earlier;
    for (const storage::RunSummary &run : *runs)
        if (run.id != outcome.run.id && run.started <= outcome.run.started.plusSeconds(Skew)
            && run.command == command && run.end == dns::RunEnd::Complete && !isPlan(run.parameters)
            && subjectOf(command, run.parameters) == subjectOf(command, outcome.run.parameters))
            earlier << run;
    std::stable_sort(earlier.begin(), earlier.end(),
        [](const storage::RunSummary &a, const storage::RunSummary &b) { return a.started < b.started; });
    const Result<QByteArray> before
        = earlier.isEmpty() ? failure(Error::Code::NotFound, {}) : file.document(earlier.last().id);
    if (!before)
        return {};
    const Result<QList<dns::Look>> looks = file.looks();
    const std::optional<Instant> seen = looks ? seenIn(*looks, earlier.last()) : std::nullopt;
    const Result<delegation::CaseLooks> record = command == u"delegation"_s ? looksOf(file) : delegation::CaseLooks();
    return changesBetween(command, *before, outcome.document, seen, record.value_or(delegation::CaseLooks()),
        command == u"chain"_s ? lastSecure(file, earlier) : QByteArray());
}

QList<finding::Finding> changesBetween(const QString &command, const QByteArray &before,
    const QByteArray &now, std::optional<Instant> seen, const delegation::CaseLooks &record,
    const QByteArray &lastGood)
{
    QJsonObject earlier = changesOf(before);
    const Result<Instant> at = Instant::fromText(earlier[u"at"_s].toString());
    if (seen && at && *at < *seen)
        earlier[u"at"_s] = seen->toText();
    return compared(command, earlier, changesOf(now), record, lastGood);
}

QJsonObject withLabels(const QJsonObject &parameters, const dns::Profile &profile)
{
    QJsonObject filled = parameters;
    const QJsonArray given = parameters[u"resolvers"_s].toArray();
    resolvers::ComparisonRequest known;
    known.resolvers = profile.resolvers;
    const QJsonArray entries = known.toJson()[u"resolvers"_s].toArray();
    QJsonArray resolved;
    for (const QJsonValue &value : given) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
            [&value](const QJsonValue &e) { return e[u"label"_s] == value; });
        resolved.append(value.isString() && entry != entries.end() ? QJsonValue(*entry) : value);
    }
    filled[u"resolvers"_s] = given.isEmpty() ? entries : resolved;
    return filled;
}

} // namespace zonecase::cli
