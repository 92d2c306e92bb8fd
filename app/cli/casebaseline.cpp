// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"
#include "app/cli/casecommands.h"
#include "app/cli/casedocuments.h"
#include "app/cli/changes.h"
#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

class BaselineWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool canBeAccepted(const storage::RunSummary &run)
{
    return run.end == dns::RunEnd::Complete && !isPlan(run.parameters)
        && (run.command == u"delegation"_s || run.command == u"chain"_s);
}

QString lineOf(const storage::Baseline &baseline)
{
    return BaselineWords::tr("%1  %2 %3  “%4”, accepted by %5 at %6, run %7")
               .arg(baseline.id.toText(), baseline.command, escapedText(baseline.subject),
                   escapedText(baseline.label), escapedText(baseline.acceptedBy),
                   Instant::fromSeconds(baseline.accepted.seconds()).toText(), baseline.run.toText())
        + u'\n';
}

int listBaselines(const storage::CaseFile &file, bool json)
{
    const Result<QList<storage::Baseline>> baselines = file.baselines();
    if (!baselines)
        return complain(baselines.error().detail, NotBegun);
    if (json)
        return printDocument(caseBaselinesDocument(*baselines));
    for (const storage::Baseline &baseline : *baselines)
        printOut(lineOf(baseline));
    if (baselines->isEmpty())
        printOut(BaselineWords::tr("No run is accepted as good yet.") + u'\n');
    return Good;
}

/// The baseline of that id, or of that zone or name where only one has it.
Result<storage::BaselineId> findBaseline(const storage::CaseFile &file, const QString &wanted)
{
    const Result<QList<storage::Baseline>> baselines = file.baselines();
    if (!baselines)
        return tl::unexpected(baselines.error());
    const Result<dns::Name> name = dns::Name::fromText(wanted);
    QList<storage::BaselineId> found;
    for (const storage::Baseline &baseline : *baselines)
        if (baseline.id.toText() == wanted || baseline.subject == wanted
            || (name && baseline.subject == name->toText()))
            found << baseline.id;
    if (found.size() == 1)
        return found.constFirst();
    return failure(Error::Code::NotFound,
        found.isEmpty() ? u"The case has no baseline “%1”."_s.arg(wanted.left(80))
                        : u"The case has several baselines “%1”: name one by its id."_s.arg(wanted.left(80)));
}

int withdraw(storage::CaseFile &file, const QString &wanted)
{
    const Result<void> withdrawn = findBaseline(file, wanted).and_then([&](const storage::BaselineId &id) {
        return file.withdrawBaseline(id);
    });
    return withdrawn ? Good : complain(withdrawn.error().detail, NotBegun);
}

int accept(storage::CaseFile &file, const QCommandLineParser &parser)
{
    const Result<storage::RunSummary> run = findRun(file, parser.value(u"run"_s), canBeAccepted);
    if (!run)
        return complain(run.error().detail, NotBegun);
    storage::Baseline baseline;
    baseline.run = run->id;
    baseline.label = parser.value(u"label"_s);
    baseline.acceptedBy = parser.isSet(u"by"_s) ? parser.value(u"by"_s) : file.info().analyst;
    baseline.accepted = SystemClock().now();
    const Result<storage::Baseline> accepted = file.acceptBaseline(baseline);
    if (!accepted)
        return complain(accepted.error().detail, NotBegun);
    if (parser.isSet(u"json"_s))
        return listBaselines(file, true);
    printOut(BaselineWords::tr("Accepted as good:") + u' ' + lineOf(*accepted));
    return Good;
}

} // namespace

int keepBaselines(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Accept a run as good of its zone (or name); later runs say what differs from it, and since when."_s);
    parser.addOptions({{u"run"_s, u"The run, or the last complete one."_s, u"ID|last"_s, u"last"_s},
        {u"label"_s, u"What to call it."_s, u"TEXT"_s}, {u"by"_s, u"Who accepts it."_s, u"NAME"_s},
        {u"list"_s, u"List what is accepted, and change nothing."_s},
        {u"withdraw"_s, u"Withdraw the baseline of this id or zone."_s, u"ID|ZONE"_s}});
    if (const std::optional<int> status = parseCase(parser, u"baseline"_s, arguments))
        return *status;
    const bool lists = parser.isSet(u"list"_s);
    if (lists + parser.isSet(u"withdraw"_s) + parser.isSet(u"run"_s) > 1)
        return complain(u"case baseline takes one of --run, --list and --withdraw."_s, WrongUsage);
    const auto file = openFor(parser.positionalArguments().constFirst(),
        lists ? storage::CaseFile::Mode::Snapshot : storage::CaseFile::Mode::Write);
    if (!file)
        return complain(file.error().detail, NotBegun);
    if (lists)
        return listBaselines(**file, parser.isSet(u"json"_s));
    return parser.isSet(u"withdraw"_s) ? withdraw(**file, parser.value(u"withdraw"_s)) : accept(**file, parser);
}

} // namespace zonecase::cli
