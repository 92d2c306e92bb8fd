// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/watchorder.h"

#include "app/delegation/delegation.h"
#include "app/dnssec/chain.h"
#include "app/resolvers/comparison.h"
#include "app/watch/target.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int MostNames = 1000;

QString orderWords(const char *text)
{
    return QCoreApplication::translate("WatchOrder", text);
}

tl::unexpected<Error> unmeant(const QString &sentence)
{
    return failure(Error::Code::Malformed, sentence);
}

QStringList listed(const QString &text)
{
    static const QRegularExpression parting(u"[\\s,;]+"_s);
    return text.split(parting, Qt::SkipEmptyParts);
}

Result<QList<dns::Name>> namesOf(const QString &text)
{
    QList<dns::Name> names;
    const QStringList all = listed(text);
    for (const QString &one : all) {
        const Result<dns::Name> name = dns::Name::fromText(one);
        if (!name)
            return unmeant(
                orderWords(QT_TRANSLATE_NOOP("WatchOrder", "“%1” is not a domain name.")).arg(one.left(80)));
        if (!names.contains(*name))
            names << *name;
    }
    if (names.isEmpty())
        return unmeant(orderWords(QT_TRANSLATE_NOOP(
            "WatchOrder", "Type the names and zones to watch, such as ministry.zz bank.zz.")));
    if (names.size() > MostNames)
        return unmeant(orderWords(QT_TRANSLATE_NOOP("WatchOrder",
                                      "More than %1 names are watched with zonecase-cli watch --names."))
                           .arg(MostNames));
    return names;
}

/// Those that are named, or else the profile's.
Result<ComparisonTerms> comparisonTerms(const ComparisonForm &form, const dns::Profile &profile)
{
    Result<ComparisonTerms> terms = termsOf(form, profile);
    if (terms && terms->resolvers.isEmpty())
        terms->resolvers = profile.resolvers;
    if (terms && terms->resolvers.isEmpty())
        return unmeant(orderWords(QT_TRANSLATE_NOOP(
            "WatchOrder", "Name the resolvers to compare, such as 192.0.2.53; none is asked unasked.")));
    return terms;
}

dns::Job jobOf(const QString &command, const QJsonObject &parameters)
{
    dns::Job job;
    job.command = command;
    job.parameters = parameters;
    return job;
}

dns::Job chainOf(const dns::Name &name, dns::RecordType type)
{
    dnssec::ChainRequest request;
    request.name = name;
    request.type = type;
    return jobOf(u"chain"_s, request.toJson());
}

dns::Job delegationOf(const dns::Name &name)
{
    delegation::DelegationRequest request;
    request.zone = name;
    return jobOf(u"delegation"_s, request.toJson());
}

dns::Job comparisonOf(const dns::Name &name, dns::RecordType type, const ComparisonTerms &terms)
{
    resolvers::ComparisonRequest request;
    request.names = {name};
    request.types = {type};
    request.resolvers = terms.resolvers;
    request.bad = terms.bad;
    request.withdrawn = terms.withdrawn;
    return jobOf(u"resolvers"_s, request.toJson());
}

} // namespace

Result<WatchOrder> orderOf(const WatchForm &form, const dns::Profile &profile)
{
    const Result<QList<dns::Name>> names = namesOf(form.names);
    if (!names)
        return tl::unexpected(names.error());
    const QString typed = form.type.trimmed().toUpper();
    const Result<dns::RecordType> type = typed.isEmpty() ? dns::type::A : dns::RecordType::fromText(typed);
    if (!type)
        return unmeant(
            orderWords(QT_TRANSLATE_NOOP("WatchOrder", "“%1” is not a record type.")).arg(typed.left(40)));
    const std::optional<qint64> every = watch::durationFromText(form.every.trimmed());
    if (!every || *every < watch::LeastInterval)
        return unmeant(orderWords(QT_TRANSLATE_NOOP(
            "WatchOrder", "The time between two looks is 10s or more, such as 30s, 5m, 1h or 1d.")));
    if (!form.chain && !form.delegation && !form.resolvers)
        return unmeant(orderWords(
            QT_TRANSLATE_NOOP("WatchOrder", "Choose what to look at: chain, delegation or resolvers.")));
    const Result<ComparisonTerms> terms
        = form.resolvers ? comparisonTerms(form.comparison, profile) : ComparisonTerms();
    if (!terms)
        return tl::unexpected(terms.error());
    WatchOrder order;
    order.interval = *every;
    order.jitter = form.jitter / 100.0;
    for (const dns::Name &name : *names) {
        if (form.chain)
            order.targets << chainOf(name, *type);
        if (form.delegation)
            order.targets << delegationOf(name);
        if (form.resolvers)
            order.targets << comparisonOf(name, *type, *terms);
    }
    return order;
}

WatchForm formOf(const WatchOrder &order)
{
    WatchForm form;
    form.chain = form.delegation = false;
    QStringList names;
    for (const dns::Job &target : order.targets) {
        const QString subject = watch::watchedSubject(target.command, target.parameters);
        names << subject.section(u' ', 0, 0);
        form.chain = form.chain || target.command == u"chain"_s;
        form.delegation = form.delegation || target.command == u"delegation"_s;
        if (target.command == u"chain"_s)
            form.type = subject.section(u' ', 1);
        if (target.command != u"resolvers"_s)
            continue;
        form.resolvers = true;
        const auto request = resolvers::ComparisonRequest::fromJson(target.parameters);
        if (request)
            form.comparison = formOf(ComparisonTerms{request->resolvers, request->bad, request->withdrawn});
        if (request && !request->types.isEmpty())
            form.type = request->types.first().toText();
    }
    names.removeDuplicates();
    form.names = names.join(u' ');
    form.every = watch::durationText(order.interval);
    form.jitter = static_cast<int>(std::lround(order.jitter * 100));
    return form;
}

} // namespace zonecase::widgets
