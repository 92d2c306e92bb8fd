// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/earlier.h"

#include "app/dnssec/chain.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

using resolvers::EarlierVersion;

constexpr qsizetype MaxVersions = 2000; // the newest: a request is sent to the worker whole

QList<EarlierVersion> ofChain(const QJsonObject &document)
{
    const Result<dnssec::Chain> chain = dnssec::Chain::fromJson(document);
    const bool saysSomething = chain && (chain->rcode == u"NOERROR"_s || chain->rcode == u"NXDOMAIN"_s);
    if (!saysSomething)
        return {};
    return {EarlierVersion{chain->request.name, chain->request.type, chain->rcode, chain->answer, {}, false}};
}

QList<EarlierVersion> ofComparison(const QJsonObject &document)
{
    QList<EarlierVersion> versions;
    const Result<resolvers::Comparison> comparison = resolvers::Comparison::fromJson(document);
    for (const resolvers::Truth &truth : comparison ? comparison->truth : QList<resolvers::Truth>())
        versions << EarlierVersion{truth.name, truth.type, truth.rcode, truth.answer, {}, false};
    return versions;
}

/// Seen again without a change in between, an answer is one version.
void add(QList<EarlierVersion> &all, const EarlierVersion &version)
{
    const auto before = std::find_if(all.rbegin(), all.rend(), [&version](const EarlierVersion &one) {
        return one.name == version.name && one.type == version.type;
    });
    const bool isSame
        = before != all.rend() && before->rcode == version.rcode && before->answer == version.answer;
    if (!isSame) {
        all << version;
        return;
    }
    before->seen.to = version.seen.to;
    before->accepted |= version.accepted;
}

} // namespace

Result<QList<EarlierVersion>> earlierVersions(
    const storage::CaseFile &file, const resolvers::ComparisonRequest &request, bool exercise)
{
    const Result<QList<storage::Baseline>> baselines = file.baselines();
    Result<QList<storage::RunSummary>> runs = file.runs();
    if (!runs || !baselines)
        return tl::unexpected(runs ? baselines.error() : runs.error());
    std::stable_sort(runs->begin(), runs->end(),
        [](const storage::RunSummary &a, const storage::RunSummary &b) { return a.started < b.started; });
    QList<EarlierVersion> all;
    for (const storage::RunSummary &run : std::as_const(*runs)) {
        const bool tells = run.command == u"chain"_s || run.command == u"resolvers"_s;
        if (!tells || run.end != dns::RunEnd::Complete || run.exercise != exercise)
            continue;
        const Result<QByteArray> bytes = file.document(run.id);
        const QJsonObject document = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
        for (EarlierVersion version :
            run.command == u"chain"_s ? ofChain(document) : ofComparison(document)) {
            if (!request.names.contains(version.name) || !request.types.contains(version.type))
                continue;
            version.seen = {run.started, run.started};
            version.accepted = std::any_of(baselines->cbegin(), baselines->cend(),
                [&run](const storage::Baseline &baseline) { return baseline.run == run.id; });
            add(all, version);
        }
    }
    return all.mid(std::max<qsizetype>(0, all.size() - MaxVersions));
}

} // namespace zonecase::cli
