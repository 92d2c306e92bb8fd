// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/jobs.h"

#include "app/delegation/delegation.h"
#include "app/dnssec/chain.h"
#include "app/resolvers/comparison.h"
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

dns::Job resolversJob(const Question &question, const QStringList &also, const dns::Profile &profile)
{
    resolvers::ComparisonRequest comparison;
    comparison.names = {question.name};
    for (const QString &text : also)
        if (const auto name = dns::Name::fromText(text); name && !comparison.names.contains(*name))
            comparison.names << *name;
    comparison.types = {question.type};
    comparison.resolvers = profile.resolvers;
    return jobOf(u"resolvers"_s, comparison.toJson(), profile);
}

} // namespace

Result<QList<dns::Job>> jobsFor(const ProbeRequest &request, const dns::Profile &profile,
    const QList<delegation::Registration> &registrations)
{
    const Result<Question> question = questionOf(request);
    if (!question)
        return tl::unexpected(question.error());
    const bool all = request.command == u"all"_s;
    QList<dns::Job> jobs;
    if (all || request.command == u"chain"_s)
        jobs << chainJob(*question, profile);
    if (all || request.command == u"delegation"_s)
        jobs << delegationJob(*question, request.exposure, profile, registrations);
    if (request.command == u"resolvers"_s && profile.resolvers.isEmpty())
        return failure(Error::Code::Malformed,
            words(QT_TRANSLATE_NOOP("Jobs", "The profile “%1” names no resolvers to compare."))
                .arg(profile.name));
    if ((all && !profile.resolvers.isEmpty()) || request.command == u"resolvers"_s)
        jobs << resolversJob(*question, request.alsoCompared, profile);
    return jobs;
}

Result<dns::Job> planFor(const ProbeRequest &request, const dns::Profile &profile)
{
    const Result<Question> question = questionOf(request);
    if (!question)
        return tl::unexpected(question.error());
    return jobOf(u"plan"_s, chainJob(*question, profile).parameters, profile);
}

} // namespace zonecase::widgets
