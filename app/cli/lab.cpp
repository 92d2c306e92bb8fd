// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"
#include "app/cli/command.h"
#include "app/cli/labcheck.h"
#include "app/cli/labdocuments.h"
#include "app/cli/labrun.h"
#include "app/cli/labserve.h"
#include "app/cli/options.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr qint64 LargestFile = 2'000'000;
constexpr double FastestSpeed = 10'000;

/// A scenario file may be a stranger's, so its words are escaped on their way to a terminal.
void printLine(const QString &line)
{
    printOut(escapedText(line, true) + u'\n');
}

int printDocument(const QJsonObject &document)
{
    printOut(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
    return Good;
}

void addJson(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, u"Print one JSON document."_s});
}

int listScenarios(const QStringList &arguments)
{
    QCommandLineParser parser;
    addJson(parser);
    if (const std::optional<int> status = parse(parser, u"lab list"_s, arguments))
        return *status;
    if (!parser.positionalArguments().isEmpty())
        return complain(u"lab list takes no argument."_s, WrongUsage);
    const Result<QList<lab::Scenario>> all = lab::shippedScenarios();
    if (!all)
        return complain(all.error().detail, NotBegun);
    if (parser.isSet(u"json"_s))
        return printDocument(labListDocument(*all));
    for (const lab::Scenario &scenario : *all)
        printLine(u"%1 %2"_s.arg(scenario.id, -6).arg(scenario.title));
    return Good;
}

void printAddresses(const lab::Scenario &scenario)
{
    for (const lab::ServerPlan &server : scenario.servers)
        for (const dns::IpAddress &address : server.addresses)
            printLine(address.toText());
    for (const lab::ResolverPlan &resolver : scenario.resolvers)
        printLine(resolver.address.toText());
}

void printStory(const lab::Scenario &scenario)
{
    printLine(u"%1  %2\n\n%3\n"_s.arg(scenario.id, scenario.title, scenario.summary));
    for (const lab::Step &step : scenario.steps)
        printLine(u"%1  %2  %3\n    %4"_s.arg(step.id, step.at.toText(), step.title, step.text));
    printLine({});
    for (const lab::ResolverPlan &resolver : scenario.resolvers)
        printLine(u"%1  %2  %3"_s.arg(resolver.label, resolver.address.toText(), resolver.title));
}

int show(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"SCENARIO"_s, u"What to show: an id, or a scenario file."_s);
    parser.addOption({u"addresses"_s, u"Only the fictional addresses, one a line."_s});
    addJson(parser);
    if (const std::optional<int> status = parse(parser, u"lab show"_s, arguments))
        return *status;
    const auto chosen = scenarioAtStep(parser.positionalArguments().value(0));
    if (!chosen)
        return complain(chosen.error().detail, WrongUsage);
    if (parser.isSet(u"json"_s))
        return printDocument(labShowDocument(chosen->first));
    if (parser.isSet(u"addresses"_s))
        printAddresses(chosen->first);
    else
        printStory(chosen->first);
    return Good;
}

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"SCENARIO[@STEP]"_s, u"What to play."_s);
    parser.addOptions({{u"control"_s, u"Take orders on standard input, report on standard output."_s},
        {u"namespace"_s, u"Bind the fictional addresses at port 53 (inside `unshare -Urn`)."_s},
        {u"profile-file"_s, u"Write the network profile that leads into the lab."_s, u"FILE"_s},
        {u"speed"_s, u"How fast lab time runs: 1 as in life, 0 stands still."_s, u"FACTOR"_s, u"1"_s}});
    if (const std::optional<int> status = parse(parser, u"lab serve"_s, arguments))
        return *status;
    const bool control = parser.isSet(u"control"_s);
    if (parser.positionalArguments().size() != 1)
        return complain(u"lab serve takes one SCENARIO[@STEP]."_s, WrongUsage);
    const auto chosen = scenarioAtStep(parser.positionalArguments().constFirst());
    if (!chosen)
        return refuseToServe(control, chosen.error());
    bool ok = false;
    const double speed = parser.value(u"speed"_s).toDouble(&ok);
    if (!ok || speed < 0 || speed > FastestSpeed)
        return complain(u"--speed takes a number from 0 to 10000."_s, WrongUsage);
    return serveLab({chosen->first, chosen->second, control, parser.isSet(u"namespace"_s), speed,
        parser.value(u"profile-file"_s)});
}

int check(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"SCENARIO"_s, u"What to check; all shipped ones if none is named."_s);
    addJson(parser);
    if (const std::optional<int> status = parse(parser, u"lab check"_s, arguments))
        return *status;
    QStringList sources = parser.positionalArguments();
    if (sources.isEmpty())
        for (const lab::Scenario &scenario : lab::shippedScenarios().value_or(QList<lab::Scenario>()))
            sources << scenario.id;
    QList<ScenarioVerdict> verdicts;
    for (const QString &source : std::as_const(sources)) {
        const auto chosen = scenarioAtStep(source);
        if (!chosen)
            return complain(chosen.error().detail, WrongUsage);
        const Result<ScenarioVerdict> verdict = checkScenario(source, chosen->first);
        if (!verdict)
            return complain(verdict.error().detail, NotBegun);
        verdicts << *verdict;
        if (!parser.isSet(u"json"_s))
            printOut(verdictText(*verdict));
    }
    if (parser.isSet(u"json"_s))
        printDocument(checkDocument(verdicts));
    const bool right = std::all_of(verdicts.cbegin(), verdicts.cend(), [](const auto &one) { return one.isRight(); });
    return right ? Good : FoundTrouble;
}

int play(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"SCENARIO"_s, u"What to play: an id, or a scenario file."_s);
    parser.addOption({u"case"_s, u"Record into this case; made as an exercise if it is not there."_s, u"FILE"_s});
    addJson(parser);
    if (const std::optional<int> status = parse(parser, u"lab run"_s, arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return complain(u"lab run takes one SCENARIO."_s, WrongUsage);
    const QString source = parser.positionalArguments().constFirst();
    const auto chosen = scenarioAtStep(source);
    if (!chosen)
        return complain(chosen.error().detail, WrongUsage);
    return runScenario({source, parser.value(u"case"_s), parser.isSet(u"json"_s)}, chosen->first);
}

Result<lab::Scenario> scenarioFrom(const QString &idOrPath)
{
    if (!idOrPath.contains(u'/') && !idOrPath.endsWith(u".toml"_s))
        return lab::scenario(idOrPath);
    QFile file(idOrPath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, u"%1: %2"_s.arg(idOrPath, file.errorString()));
    return lab::Scenario::fromToml(file.read(LargestFile));
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
    if (what == u"--help"_s || what == u"-h"_s) {
        printOut(u"Usage: zonecase-cli lab COMMAND [ARGUMENTS]\n\n"
                 "  list                   the scenarios that are shipped\n"
                 "  show SCENARIO          its story and its addresses\n"
                 "  run SCENARIO           play it and judge every step\n"
                 "  check [SCENARIO]       whether it keeps what it promises\n"
                 "  serve SCENARIO[@STEP]  let other programs ask it\n\n"_s
            + QLatin1StringView(StatusHelp));
        return Good;
    }
    if (what == u"list"_s)
        return listScenarios(arguments.mid(1));
    if (what == u"show"_s)
        return show(arguments.mid(1));
    if (what == u"serve"_s)
        return serve(arguments.mid(1));
    if (what == u"check"_s)
        return check(arguments.mid(1));
    if (what == u"run"_s)
        return play(arguments.mid(1));
    return complain(
        u"Use one of: lab list, lab show SCENARIO, lab run SCENARIO, lab check [SCENARIO], lab serve SCENARIO[@STEP]."_s,
        WrongUsage);
}

} // namespace zonecase::cli
