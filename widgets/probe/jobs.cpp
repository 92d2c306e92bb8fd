// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/jobs.h"

#include "app/delegation/delegation.h"
#include "app/dnssec/chain.h"
#include "app/resolvers/comparison.h"
#include "app/resolvers/earlierversions.h"
#include "app/resolvers/questionplan.h"
#include "widgets/probe/namemeant.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Jobs", text);
}

/// A name and type that were read from what someone typed.
struct Question
{
    dns::Name name;
    dns::RecordType type;
};

Result<Question> questionOf(const ProbeRequest &request)
{
    if (request.name.trimmed().isEmpty())
        return failure(
            Error::Code::Malformed, words(QT_TRANSLATE_NOOP("Jobs", "Type a domain name to ask about.")));
    if (const QString meant = nameMeant(request.name); !meant.isEmpty())
        return failure(Error::Code::Malformed,
            words(QT_TRANSLATE_NOOP("Jobs", "“%1” is not a domain name as DNS has it. Ask for %2."))
                .arg(request.name.left(80), meant));
    const Result<dns::Name> name = dns::Name::fromText(request.name.trimmed());
    if (!name)
        return failure(Error::Code::Malformed,
            words(QT_TRANSLATE_NOOP("Jobs", "“%1” is not a domain name.")).arg(request.name.left(80)));
    const QString text = request.type.trimmed().toUpper();
    const Result<dns::RecordType> type = text.isEmpty() ? dns::type::A : dns::RecordType::fromText(text);
    if (!type)
        return failure(Error::Code::Malformed,
            words(QT_TRANSLATE_NOOP("Jobs", "“%1” is not a record type.")).arg(text.left(40)));
    return Question{*name, *type};
}

dns::Job jobOf(const QString &command, const QJsonObject &parameters, const dns::Profile &profile)
{
    dns::Job job;
    job.command = command;
    job.parameters = parameters;
    job.profile = profile;
    return job;
}

dns::Job chainJob(const Question &question, const dns::Profile &profile)
{
    dnssec::ChainRequest chain;
    chain.name = question.name;
    chain.type = question.type;
    return jobOf(u"chain"_s, chain.toJson(), profile);
}

dns::Job delegationJob(const Question &question, bool exposure, const dns::Profile &profile,
    const QList<delegation::Registration> &registrations)
{
    delegation::DelegationRequest delegation;
    delegation.zone = question.name;
    delegation.asksIdentity = delegation.asksExposure = exposure;
    delegation.registrations = registrations;
    return jobOf(u"delegation"_s, delegation.toJson(), profile);
}

resolvers::ComparisonRequest comparisonOf(const Question &question, const QStringList &also,
    const dns::Profile &profile, const ComparisonTerms &terms)
{
    resolvers::ComparisonRequest comparison;
    comparison.names = {question.name};
    for (const QString &text : also)
        if (const auto name = dns::Name::fromText(text); name && !comparison.names.contains(*name))
            comparison.names << *name;
    comparison.types = {question.type};
    comparison.resolvers = terms.allResolvers(profile);
    comparison.bad = terms.bad;
    comparison.withdrawn = terms.withdrawn;
    return comparison;
}

/// What the case knows that the zones' own servers said; what a lab showed is held against the lab's alone.
QList<resolvers::EarlierVersion> earlierVersions(
    const CaseSnapshot &snapshot, const resolvers::ComparisonRequest &request, bool exercise)
{
    resolvers::EarlierVersions versions(request);
    for (const RunView &run : snapshot.runs) {
        if (run.summary.end != dns::RunEnd::Complete || run.summary.exercise != exercise)
            continue;
        const Instant seen = run.summary.started;
        const bool accepted = snapshot.isBaseline(run.summary.id);
        if (run.chain)
            versions.add(run.chain->request.name, run.chain->request.type, run.chain->rcode, run.chain->answer, seen, accepted,
                run.chain->status == dnssec::Status::Secure);
        else if (run.comparison)
            versions.add(*run.comparison, seen, accepted);
    }
    return versions.newest();
}

/// Servers of the zone that answered in this case before are known; the others may be the suspect's own.
void holdAtChild(dns::Job &job, const CaseSnapshot &snapshot)
{
    QJsonArray known;
    for (const dns::IpAddress &address : snapshot.knownServers)
        known << address.toText();
    job.parameters[u"known_servers"_s] = known;
    job.parameters[u"hold_at_child"_s] = true;
}

} // namespace

Result<QList<dns::Job>> jobsFor(const ProbeRequest &request, const dns::Profile &profile,
    const CaseSnapshot &snapshot, const QList<delegation::Registration> &registrations, const ComparisonTerms &terms)
{
    const Result<Question> question = questionOf(request);
    if (!question)
        return tl::unexpected(question.error());
    resolvers::ComparisonRequest comparison
        = comparisonOf(*question, request.alsoCompared, profile, terms);
    const bool isNamed = !comparison.resolvers.isEmpty();
    const bool all = request.command == u"all"_s;
    QList<dns::Job> jobs;
    if (all || request.command == u"chain"_s)
        jobs << chainJob(*question, profile);
    if (all || request.command == u"delegation"_s)
        jobs << delegationJob(*question, request.exposure, profile, registrations);
    if (request.command == u"resolvers"_s && !isNamed)
        return failure(Error::Code::Malformed,
            words(QT_TRANSLATE_NOOP("Jobs", "The profile “%1” names no resolvers to compare."))
                .arg(profile.name));
    comparison.earlier = earlierVersions(snapshot, comparison, profile.exercise);
    if ((all && isNamed) || request.command == u"resolvers"_s)
        jobs << jobOf(u"resolvers"_s, comparison.toJson(), resolvers::profileFor(comparison, profile));
    for (dns::Job &job : jobs)
        holdAtChild(job, snapshot);
    return jobs;
}

dns::Job withEarlier(const dns::Job &job, const CaseSnapshot &snapshot, bool exercise)
{
    auto comparison = resolvers::ComparisonRequest::fromJson(job.parameters);
    if (job.command != u"resolvers"_s || !comparison)
        return job;
    comparison->earlier = earlierVersions(snapshot, *comparison, exercise);
    dns::Job knowing = job;
    knowing.parameters[u"earlier"_s] = comparison->toJson()[u"earlier"_s];
    return knowing;
}

Result<dns::Job> planFor(
    const ProbeRequest &request, const dns::Profile &profile, const ComparisonTerms &terms)
{
    const Result<Question> question = questionOf(request);
    if (!question)
        return tl::unexpected(question.error());
    const resolvers::ComparisonRequest comparison
        = comparisonOf(*question, request.alsoCompared, profile, terms);
    if (comparison.resolvers.isEmpty())
        return jobOf(u"plan"_s, chainJob(*question, profile).parameters, profile);
    QJsonObject parameters = resolvers::plannedQuestions(comparison, profile);
    const QJsonObject asked = comparison.toJson();
    for (auto it = asked.begin(); it != asked.end(); ++it)
        parameters[it.key()] = it.value();
    return jobOf(u"plan"_s, parameters, resolvers::profileFor(comparison, profile));
}

} // namespace zonecase::widgets
