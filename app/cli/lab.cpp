// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/labserve.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

int wrongUsage(const QString &sentence)
{
    std::fprintf(stderr, "zonecase-cli lab: %s\n", qUtf8Printable(sentence));
    return WrongUsage;
}

int listScenarios()
{
    const Result<QList<lab::Scenario>> all = lab::shippedScenarios();
    if (!all) {
        std::fprintf(stderr, "zonecase-cli lab: %s\n", qUtf8Printable(all.error().detail));
        return NotBegun;
    }
    for (const lab::Scenario &scenario : *all)
        std::printf("%-6s %s\n", qUtf8Printable(scenario.id), qUtf8Printable(scenario.title));
    return Good;
}

int showScenario(const QStringList &arguments)
{
    const auto chosen = scenarioAtStep(arguments.value(0));
    if (!chosen)
        return wrongUsage(chosen.error().detail);
    const lab::Scenario &scenario = chosen->first;
    std::printf("%s  %s\n\n%s\n\n", qUtf8Printable(scenario.id), qUtf8Printable(scenario.title),
        qUtf8Printable(scenario.summary));
    for (const lab::Step &step : scenario.steps)
        std::printf("%s  %s  %s\n    %s\n", qUtf8Printable(step.id), qUtf8Printable(step.at.toText()),
            qUtf8Printable(step.title), qUtf8Printable(step.text));
    std::printf("\n");
    for (const lab::ResolverPlan &resolver : scenario.resolvers)
        std::printf("%s  %s  %s\n", qUtf8Printable(resolver.label), qUtf8Printable(resolver.address.toText()),
            qUtf8Printable(resolver.title));
    return Good;
}

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption control(
        u"control"_s, QCoreApplication::translate("Cli", "Take orders on standard input."));
    const QCommandLineOption named(u"namespace"_s,
        QCoreApplication::translate("Cli", "Bind the fictional addresses at port 53 (in `unshare -Urn`)."));
    const QCommandLineOption file(u"profile-file"_s,
        QCoreApplication::translate("Cli", "Write the network profile that leads into the lab."), u"FILE"_s);
    const QCommandLineOption speed(u"speed"_s,
        QCoreApplication::translate("Cli", "How fast lab time runs: 0 stands still."), u"FACTOR"_s, u"1"_s);
    parser.addOptions({control, named, file, speed});
    parser.addPositionalArgument(u"SCENARIO[@STEP]"_s, QCoreApplication::translate("Cli", "What to play."));
    if (!parser.parse(QStringList{u"zonecase-cli lab serve"_s} + arguments))
        return wrongUsage(parser.errorText());
    const auto chosen = scenarioAtStep(parser.positionalArguments().value(0));
    if (parser.positionalArguments().size() != 1 || !chosen)
        return wrongUsage(
            chosen ? QCoreApplication::translate("Cli", "Name one scenario.") : chosen.error().detail);
    bool ok = false;
    const double factor = parser.value(speed).toDouble(&ok);
    if (!ok || factor < 0 || factor > 1000)
        return wrongUsage(QCoreApplication::translate("Cli", "The speed lies between 0 and 1000."));
    return serveLab({chosen->first, chosen->second, parser.isSet(control), parser.isSet(named), factor,
        parser.value(file)});
}

Result<lab::Scenario> scenarioFrom(const QString &idOrPath)
{
    if (!idOrPath.contains(u'/') && !idOrPath.endsWith(u".toml"_s))
        return lab::scenario(idOrPath);
    QFile file(idOrPath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, u"%1: %2"_s.arg(idOrPath, file.errorString()));
    return lab::Scenario::fromToml(file.read(2'000'000));
}

} // namespace

Result<std::pair<lab::Scenario, QString>> scenarioAtStep(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const Result<lab::Scenario> scenario = scenarioFrom(at < 0 ? text : text.left(at));
    if (!scenario)
        return tl::unexpected(scenario.error());
    const QString step = at < 0 ? scenario->steps.first().id : text.sliced(at + 1);
    if (!scenario->step(step))
        return failure(
            Error::Code::NotFound, u"The scenario %1 has no step “%2”."_s.arg(scenario->id, step.left(40)));
    return std::pair(*scenario, step);
}

int runLab(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what == u"list"_s)
        return listScenarios();
    if (what == u"show"_s)
        return showScenario(arguments.mid(1));
    if (what == u"serve"_s)
        return serve(arguments.mid(1));
    return wrongUsage(
        QCoreApplication::translate("Cli", "Use one of: list, show SCENARIO, serve SCENARIO[@STEP]."));
}

} // namespace zonecase::cli
