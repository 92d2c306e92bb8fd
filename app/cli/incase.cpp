// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incase.h"

#include "app/delegation/incase.h"
#include "app/dnssec/baseline.h"
#include "app/finding/baselinename.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

QJsonObject objectOf(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object();
}

std::optional<delegation::Look> lookOf(
    const RunId &run, Instant started, const QString &vantage, const QByteArray &document)
{
    const Result<delegation::Delegation> state = delegation::Delegation::fromJson(objectOf(document));
    if (!state)
        return std::nullopt;
    return delegation::Look{run, started, vantage, std::make_shared<const delegation::Delegation>(*state)};
}

/// Complete runs of the command with the documents that came of them.
template <typename Take>
Result<void> eachDocument(const storage::CaseFile &file, const QString &command, const Take &take)
{
    const Result<QList<storage::RunSummary>> runs = file.runs();
    if (!runs)
        return tl::unexpected(runs.error());
    for (const storage::RunSummary &run : *runs)
        if (run.command == command && run.end == dns::RunEnd::Complete)
            if (const Result<QByteArray> document = file.document(run.id))
                take(run, *document);
    return {};
}

QList<finding::Finding> chainInCase(const storage::CaseFile &file, const dns::Outcome &outcome)
{
    const Result<dnssec::Chain> now = dnssec::Chain::fromJson(objectOf(outcome.document));
    const Result<QList<storage::Baseline>> baselines = file.baselines();
    if (!now || !baselines)
        return {};
    QList<dnssec::ChainLook> looks;
    const Result<void> read
        = eachDocument(file, u"chain"_s, [&](const storage::RunSummary &run, const QByteArray &document) {
              const Result<dnssec::Chain> chain = dnssec::Chain::fromJson(objectOf(document));
              if (chain && chain->request.name == now->request.name && chain->request.type == now->request.type
                  && run.id != outcome.run.id)
                  looks.append({run.id, run.started, std::make_shared<const dnssec::Chain>(*chain)});
          });
    std::stable_sort(looks.begin(), looks.end(),
        [](const dnssec::ChainLook &a, const dnssec::ChainLook &b) { return a.started < b.started; });
    looks.append({outcome.run.id, outcome.run.started, std::make_shared<const dnssec::Chain>(*now)});
    for (const storage::Baseline &baseline : *baselines)
        for (const dnssec::ChainLook &look : std::as_const(looks))
            if (read && look.run == baseline.run && look.run != outcome.run.id)
                return dnssec::compareWithBaseline(
                    look, finding::baselineName(baseline.label, look.started), looks);
    return {};
}

} // namespace

Result<delegation::CaseLooks> looksOf(const storage::CaseFile &file)
{
    delegation::CaseLooks record;
    const Result<QList<storage::Baseline>> baselines = file.baselines();
    const Result<QList<storage::Indicator>> indicators = file.indicators();
    const Result<void> read = eachDocument(
        file, u"delegation"_s, [&](const storage::RunSummary &run, const QByteArray &document) {
            const auto look = lookOf(run.id, run.started, run.vantage, document);
            if (look && !look->isPlan())
                record.looks << *look;
        });
    if (!read || !baselines || !indicators)
        return tl::unexpected(!read ? read.error() : !baselines ? baselines.error() : indicators.error());
    std::stable_sort(record.looks.begin(), record.looks.end(),
        [](const delegation::Look &a, const delegation::Look &b) { return a.started < b.started; });
    for (const storage::Baseline &one : *baselines)
        record.accepted.append({one.run, one.label, one.accepted});
    for (const storage::Indicator &one : *indicators)
        record.marked.append({one.kind, one.value, one.reason, one.marked});
    return record;
}

QList<finding::Finding> findingsOf(const QByteArray &document)
{
    QList<finding::Finding> findings;
    const QJsonArray objects = QJsonDocument::fromJson(document)[u"findings"_s].toArray();
    for (const QJsonValue &object : objects)
        if (const Result<finding::Finding> finding = finding::Finding::fromJson(object.toObject()))
            findings << *finding;
    return findings;
}

QList<finding::Finding> findingsInCase(const storage::CaseFile &file, const dns::Outcome &outcome)
{
    if (outcome.run.command == u"chain"_s)
        return chainInCase(file, outcome);
    if (outcome.run.command != u"delegation"_s)
        return {};
    const Result<delegation::CaseLooks> record = looksOf(file);
    const auto now = lookOf(
        outcome.run.id, outcome.run.started, outcome.run.profile.vantage, outcome.document);
    return record && now ? delegation::judgeInCase(*record, *now) : QList<finding::Finding>();
}

} // namespace zonecase::cli
