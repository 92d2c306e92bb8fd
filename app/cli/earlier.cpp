// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/earlier.h"

#include "app/dnssec/chain.h"
#include "app/resolvers/earlierversions.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

Result<QList<resolvers::EarlierVersion>> earlierVersions(
    const storage::CaseFile &file, const resolvers::ComparisonRequest &request, bool exercise)
{
    const Result<QList<storage::Baseline>> baselines = file.baselines();
    Result<QList<storage::RunSummary>> runs = file.runs();
    if (!runs || !baselines)
        return tl::unexpected(runs ? baselines.error() : runs.error());
    std::stable_sort(runs->begin(), runs->end(),
        [](const storage::RunSummary &a, const storage::RunSummary &b) { return a.started < b.started; });
    resolvers::EarlierVersions versions(request);
    for (const storage::RunSummary &run : std::as_const(*runs)) {
        const bool isChain = run.command == u"chain"_s, tells = isChain || run.command == u"resolvers"_s;
        if (!tells || run.end != dns::RunEnd::Complete || run.exercise != exercise)
            continue;
        const bool accepted = std::any_of(baselines->cbegin(), baselines->cend(),
            [&run](const storage::Baseline &baseline) { return baseline.run == run.id; });
        const Result<QByteArray> bytes = file.document(run.id);
        const QJsonObject document = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
        if (isChain) {
            if (const Result<dnssec::Chain> chain = dnssec::Chain::fromJson(document))
                versions.add(chain->request.name, chain->request.type, chain->rcode, chain->answer, run.started, accepted,
                    chain->status == dnssec::Status::Secure);
        } else if (const Result<resolvers::Comparison> comparison = resolvers::Comparison::fromJson(document)) {
            versions.add(*comparison, run.started, accepted);
        }
    }
    return versions.newest();
}

} // namespace zonecase::cli
