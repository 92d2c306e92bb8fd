// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"
#include "app/base/fromto.h"
#include "app/cli/casecommands.h"
#include "app/cli/casedocuments.h"
#include "app/cli/command.h"
#include "app/cli/incase.h"
#include "app/cli/options.h"
#include "app/cli/wrap.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

class SharedWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString time(Instant at)
{
    return Instant::fromSeconds(at.seconds()).toText();
}

QString textOf(const delegation::SharedTarget &shared)
{
    QStringList zones;
    for (const dns::Name &zone : shared.zones)
        zones << escapedText(zone.toText());
    const QString places = escapedText(shared.targets.join(u", "_s));
    const std::optional<Instant> &last = shared.window.lastGood;
    const FromTo ends = fromTo(last ? time(*last) : QString(), time(shared.window.firstBad));
    return wrapped(QString(),
        last ? SharedWords::tr("%1 went to the same place (%4), some time after %2 and seen by %3.")
                   .arg(zones.join(u", "_s), ends.from, ends.to, places)
             : SharedWords::tr("%1 went to the same place (%3), first seen at %2.")
                   .arg(zones.join(u", "_s), ends.to, places));
}

} // namespace

int listShared(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Which zones of the case went to the same servers within the same time, unannounced and not in order."_s);
    if (const std::optional<int> status = parseCase(parser, u"shared"_s, arguments))
        return *status;
    const auto file = openFor(parser.positionalArguments().constFirst(), storage::CaseFile::Mode::Snapshot);
    const Result<delegation::CaseLooks> record
        = file ? looksOf(**file) : Result<delegation::CaseLooks>(tl::unexpected(file.error()));
    if (!record)
        return complain(record.error().detail, NotBegun);
    const QList<delegation::SharedTarget> shared = delegation::sharedTargets(delegation::allMoves(*record));
    if (parser.isSet(u"json"_s))
        printDocument(caseSharedDocument(shared));
    for (const delegation::SharedTarget &one : shared)
        if (!parser.isSet(u"json"_s))
            printOut(textOf(one));
    if (shared.isEmpty() && !parser.isSet(u"json"_s))
        printOut(SharedWords::tr("No two zones of this case went to the same servers within the same time.") + u'\n');
    return shared.isEmpty() ? Good : FoundTrouble;
}

} // namespace zonecase::cli
