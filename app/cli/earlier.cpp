// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/earlier.h"

#include "app/dnssec/chain.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

void addDocument(resolvers::EarlierVersions &versions, const QByteArray &document, Instant seen, bool accepted)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    if (object[u"schema"_s] == u"zonecase.chain/1"_s) {
        if (const Result<dnssec::Chain> chain = dnssec::Chain::fromJson(object))
            versions.add(chain->request.name, chain->request.type, chain->rcode, chain->answer, seen, accepted,
                chain->status == dnssec::Status::Secure);
    } else if (const Result<resolvers::Comparison> comparison = resolvers::Comparison::fromJson(object)) {
        versions.add(*comparison, seen, accepted);
    }
}

Result<resolvers::EarlierVersions> earlierVersions(
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
        const bool tells = run.command == u"chain"_s || run.command == u"resolvers"_s;
        if (!tells || run.end != dns::RunEnd::Complete || run.exercise != exercise)
            continue;
        const bool accepted = std::any_of(baselines->cbegin(), baselines->cend(),
            [&run](const storage::Baseline &baseline) { return baseline.run == run.id; });
        if (const Result<QByteArray> document = file.document(run.id))
            addDocument(versions, *document, run.started, accepted);
    }
    return versions;
}

} // namespace zonecase::cli
