// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/present.h"
#include "app/cli/presets.h"
#include "app/cli/session.h"
#include "app/cli/watching.h"

#include "app/delegation/delegation.h"
#include "app/dnssec/chain.h"
#include "app/resolvers/comparison.h"
#include "app/watch/share.h"
#include "app/watch/target.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr int MostNames = 10'000;

/// The names of the command line and of --names: one a line, what follows a # is a remark.
Result<QList<dns::Name>> namesOf(const QCommandLineParser &parser)
{
    QStringList texts = parser.positionalArguments();
    if (parser.isSet(u"names"_s)) {
        QFile file(parser.value(u"names"_s));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::NotFound, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()));
        const QStringList lines = QString::fromUtf8(file.read(1'000'000)).split(u'\n');
        for (const QString &line : lines)
            if (const QString text = line.section(u'#', 0, 0).trimmed(); !text.isEmpty())
                texts << text;
    }
    QList<dns::Name> names;
    for (const QString &text : std::as_const(texts)) {
        const Result<dns::Name> name = dns::Name::fromText(text);
        if (!name)
            return tl::unexpected(name.error());
        if (!names.contains(*name))
            names << *name;
    }
    if (names.isEmpty() || names.size() > MostNames)
        return failure(Error::Code::Malformed, u"watch takes from 1 to %1 names."_s.arg(MostNames));
    return names;
}

dns::Job jobOf(const QString &command, const QJsonObject &parameters)
{
    dns::Job job;
    job.command = command;
    job.parameters = parameters;
    return job;
}

Result<QList<dns::ResolverSpec>> resolversOf(const QCommandLineParser &parser)
{
    QList<dns::ResolverSpec> resolvers;
    const QStringList specs = parser.values(u"resolver"_s);
    for (const QString &text : specs) {
        const Result<dns::ResolverSpec> spec = dns::ResolverSpec::fromText(text);
        if (!spec)
            return tl::unexpected(spec.error());
        resolvers << *spec;
    }
    const Result<QList<dns::ResolverSpec>> preset = presetResolvers(parser);
    if (!preset)
        return failure(Error::Code::Malformed, preset.error().detail);
    return resolvers + *preset;
}

Result<QList<dns::Job>> targetsOf(const QCommandLineParser &parser, const QList<dns::Name> &names)
{
    QList<dns::RecordType> types;
    const QStringList typeTexts = parser.values(u"type"_s);
    for (const QString &text : typeTexts) {
        const Result<dns::RecordType> type = dns::RecordType::fromText(text);
        if (!type)
            return tl::unexpected(type.error());
        if (!types.contains(*type))
            types << *type;
    }
    const auto resolvers = resolversOf(parser);
    if (!resolvers)
        return tl::unexpected(resolvers.error());
    QStringList checks = parser.values(u"check"_s);
    if (checks.isEmpty())
        checks = resolvers->isEmpty() ? QStringList{u"chain"_s, u"delegation"_s}
                                      : QStringList{u"chain"_s, u"delegation"_s, u"resolvers"_s};
    QList<dns::Job> targets;
    for (const dns::Name &name : names)
        for (const QString &check : std::as_const(checks)) {
            delegation::DelegationRequest delegation;
            delegation.zone = name;
            resolvers::ComparisonRequest comparison;
            comparison.names = {name};
            comparison.types = types;
            comparison.resolvers = *resolvers;
            if (check == u"chain"_s)
                for (const dns::RecordType type : std::as_const(types))
                    targets << jobOf(check, dnssec::ChainRequest{.name = name, .type = type, .exclude = {}}.toJson());
            else if (check == u"delegation"_s)
                targets << jobOf(check, delegation.toJson());
            else if (check == u"resolvers"_s && (!resolvers->isEmpty() || parser.isSet(u"lab"_s)))
                targets << jobOf(check, comparison.toJson());
            else
                return failure(Error::Code::Malformed,
                    check == u"resolvers"_s ? u"Name the resolvers with --resolver or --preset; none is asked unasked."_s
                                            : u"--check takes chain, delegation or resolvers, and not “%1”."_s.arg(check.left(80)));
        }
    return targets;
}

/// Malformed with a sentence for what cannot be meant.
Result<WatchOptions> watchOptions(const QCommandLineParser &parser)
{
    WatchOptions options;
    const std::optional<qint64> every = watch::durationFromText(parser.value(u"every"_s));
    if (!every || *every < watch::LeastInterval)
        return failure(Error::Code::Malformed, u"--every takes a time from 10s, such as 30s, 5m, 1h or 1d."_s);
    options.interval = *every;
    const std::optional<qint64> length = watch::durationFromText(parser.value(u"for"_s));
    if (parser.isSet(u"for"_s) && (!length || *length == 0))
        return failure(Error::Code::Malformed, u"--for takes a time, such as 12h or 7d."_s);
    options.length = length.value_or(0);
    bool isNumber = false;
    const int jitter = parser.value(u"jitter"_s).toInt(&isNumber);
    if (!isNumber || jitter < 0 || jitter > 50)
        return failure(Error::Code::Malformed, u"--jitter takes a number from 0 to 50, per cent of the interval."_s);
    options.jitter = jitter / 100.0;
    const double speed = parser.value(u"speed"_s).toDouble(&isNumber);
    if (!isNumber || speed < 1 || speed > 10'000)
        return failure(Error::Code::Malformed, u"--speed takes a number from 1 to 10000."_s);
    options.labSpeed = speed;
    const Result<QList<dns::Name>> names = namesOf(parser);
    if (!names)
        return tl::unexpected(names.error());
    const Result<QList<dns::Job>> targets = targetsOf(parser, *names);
    if (!targets)
        return tl::unexpected(targets.error());
    options.targets = *targets;
    for (dns::Job &job : options.targets)
        if (job.command == u"chain"_s)
            job.parameters[u"servers"_s] = parser.value(u"servers"_s);
    return options;
}

/// What is looked at, and how often.
QString watchedText(const WatchOptions &watch)
{
    constexpr qsizetype Most = 20;
    QString text = u"Every %1, give or take %2 per cent, up to %3 looks side by side:\n"_s.arg(watch::durationText(watch.interval))
                       .arg(qRound(watch.jitter * 100)).arg(watch::MostLooks);
    for (const dns::Job &target : watch.targets.mid(0, Most))
        text += u"    %1 %2\n"_s.arg(target.command, escapedText(watch::watchedSubject(target.command, target.parameters)));
    if (watch.targets.size() > Most)
        text += u"    and %1 more\n"_s.arg(watch.targets.size() - Most);
    return text + u"Of each look:\n"_s;
}

/// Whom one look asks first and how much, of resolvers where any are compared; sends nothing.
int planWatch(Options options, const WatchOptions &watch)
{
    const auto compared = std::find_if(watch.targets.begin(), watch.targets.end(),
        [](const dns::Job &target) { return target.command == u"resolvers"_s; });
    dns::Job job = compared == watch.targets.end() ? watch.targets.constFirst() : *compared;
    // What is asked hangs on what the case holds of the names.
    if (auto request = resolvers::ComparisonRequest::fromJson(job.parameters); request && compared != watch.targets.end()) {
        WatchRecord record(options.caseFile, false, true);
        if (const Result<void> opened = record.open(watch.targets, !options.lab.isEmpty()); !opened)
            return complain(opened.error().detail, NotBegun);
        request->earlier = record.earlier(int(compared - watch.targets.begin()));
        job.parameters[u"earlier"_s] = request->toJson()[u"earlier"_s];
    }
    job.command = u"plan"_s;
    options.caseFile.clear(); // nothing happens that could be recorded
    options.profile = watch::Share::ofOneLook(options.profile);
    return Session(options, job, [head = watchedText(watch)](const QByteArray &plan) -> QString { return head + planText(plan); }).run();
}

} // namespace

int runWatch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Keep looking at names and zones; keep what is new, and say when nothing was seen."_s);
    parser.addPositionalArgument(u"NAME"_s, u"The domain names."_s, u"NAME…"_s);
    parser.addOptions({
        {u"every"_s, u"Time between two looks at one name: 30s, 5m, 1h, 1d."_s, u"TIME"_s, u"5m"_s},
        {u"jitter"_s, u"Per cent of it by which a look may come early or late."_s, u"N"_s, u"10"_s},
        {u"for"_s, u"End after this time; else when interrupted."_s, u"TIME"_s},
        {u"check"_s, u"chain, delegation or resolvers; may be given several times. Default: the first two."_s, u"WHAT"_s},
        {u"type"_s, u"Record type of chain and resolvers; may be given several times."_s, u"TYPE"_s, u"A"_s},
        {u"resolver"_s, u"Compare this resolver, too; written as for resolvers."_s, u"SPEC"_s},
        {u"names"_s, u"More names, one a line."_s, u"FILE"_s},
        {u"speed"_s, u"With --lab: how fast its clock runs between looks."_s, u"N"_s, u"1"_s},
    });
    addPresetOption(parser);
    addSharedOptions(parser);
    if (const std::optional<int> status = parse(parser, u"watch"_s, arguments))
        return *status;
    if (asksForPresets(parser))
        return listPresets(parser.isSet(u"json"_s));
    const Result<Options> options = readOptions(parser);
    if (!options)
        return complain(options.error().detail,
            options.error().code == Error::Code::Malformed ? WrongUsage : NotBegun);
    const Result<WatchOptions> watch = watchOptions(parser);
    if (!watch)
        return complain(watch.error().detail, watch.error().code == Error::Code::Malformed ? WrongUsage : NotBegun);
    for (const QString &unfit : {u"transcript"_s, u"hold-at-child"_s, u"at"_s})
        if (parser.isSet(unfit))
            return complain(u"watch does not take --%1."_s.arg(unfit), WrongUsage);
    return options->plan ? planWatch(*options, *watch) : Watching(*options, *watch).run();
}

} // namespace zonecase::cli
