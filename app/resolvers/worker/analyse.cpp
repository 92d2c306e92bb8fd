// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/analyse.h"

#include "app/resolvers/worker/blastclock.h"
#include "app/resolvers/worker/cause.h"
#include "app/resolvers/worker/datematrix.h"
#include "app/resolvers/worker/judge.h"
#include "app/resolvers/worker/judgecause.h"
#include "app/resolvers/worker/proof.h"
#include "app/resolvers/worker/secured.h"
#include "app/resolvers/worker/traits.h"

#include "app/dns/worker/signaturememo.h"
#include "app/finding/aboutrun.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

QList<Truth> truthOf(const Question &question)
{
    QList<Truth> truths;
    for (const Version &version : question.versions)
        if (version.bogus.isEmpty())
            truths << Truth{question.name, question.type, dns::rcodeText(version.content.rcode),
            version.content.lines(),
            version.content.records.isEmpty() ? version.content.negativeTtl : version.content.lowestTtl(),
            question.letters.value(version.content.key()), version.servers, version.evidence, version.ttls};
    return truths;
}

void addRun(Comparison &comparison, const dns::Answers &answers, const dns::Run &run)
{
    QList<finding::Death> deaths;
    for (const ExchangeId &id : answers.malformed())
        deaths.append({id, answers.serverOf(id)});
    const finding::Subject subject{u"name"_s, comparison.request.names.value(0).toText()};
    comparison.findings += finding::aboutRun(subject, run, deaths);
    finding::sort(comparison.findings);
    comparison.queries = run.queries;
    comparison.elapsedMs = static_cast<double>(run.elapsed / 1000) / 1000;
}

Matrix seen(const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile)
{
    Matrix matrix = gatherMatrix(request, walk, profile.budget);
    readTraits(request, walk, profile, matrix);
    return matrix;
}

void explain(const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile,
    dns::SignatureMemo &memo, Instant at, Matrix &matrix)
{
    if (walk.wanted().isEmpty()) // who the servers are is known by then
        proveVersions(walk, profile.budget, memo, at, matrix);
    dateMatrix(request, matrix);
    nameCauses(request, walk, profile, matrix);
}

} // namespace

ComparisonStep analyseComparison(
    const ComparisonRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at)
{
    dns::Walk walk(answers, profile);
    Matrix matrix = seen(request, walk, profile);
    dns::SignatureMemo memo;
    explain(request, walk, profile, memo, at, matrix);
    Comparison comparison;
    comparison.request = request;
    comparison.at = at;
    comparison.resolvers = matrix.resolvers;
    for (const Question &question : matrix.questions) {
        comparison.truth += truthOf(question);
        for (const Cell &cell : question.cells)
            comparison.answers << cell.answer;
    }
    comparison.findings = judge(matrix) + judgeCauses(request, matrix);
    if (request.timesBlast()) {
        comparison.blast = blastOf(request, matrix);
        comparison.findings += judgeBlast(request, comparison.blast);
    }
    finding::sort(comparison.findings);
    return {comparison, walk.wanted()};
}

dns::Analysis comparisonAnalysis()
{
    const auto wanted = [](const dns::Job &job, Instant at) -> dns::Wanted {
        const Result<ComparisonRequest> request = ComparisonRequest::fromJson(job.parameters);
        return [request, profile = job.profile, at, memo = std::make_shared<dns::SignatureMemo>()](const dns::Answers &answers) {
            if (!request)
                return QList<dns::Query>();
            dns::Walk walk(answers, profile);
            Matrix matrix = seen(*request, walk, profile);
            if (walk.wanted().isEmpty()) // what is to be asked to explain it depends on dates
                explain(*request, walk, profile, *memo, at, matrix);
            return walk.wanted();
        };
    };
    const auto document
        = [](const dns::Job &job, const dns::Answers &answers, const dns::Run &run, Instant at) {
              const ComparisonRequest request
                  = ComparisonRequest::fromJson(job.parameters).value_or(ComparisonRequest());
              Comparison comparison = analyseComparison(request, answers, job.profile, at).comparison;
              addSecured(comparison, answers);
              addRun(comparison, answers, run);
              return QJsonDocument(comparison.toJson()).toJson(QJsonDocument::Indented);
          };
    const auto due = [](const dns::Job &job) {
        const Result<ComparisonRequest> request = ComparisonRequest::fromJson(job.parameters);
        return request && request->repeats > 1 ? pollsDue(*request, job.profile) : dns::Due();
    };
    return {.command = "resolvers", .wanted = wanted, .document = document, .due = due};
}

} // namespace zonecase::resolvers
