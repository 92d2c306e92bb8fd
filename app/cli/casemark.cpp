// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"
#include "app/cli/casecommands.h"
#include "app/cli/casedocuments.h"
#include "app/cli/command.h"
#include "app/cli/options.h"

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

int listMarks(const storage::CaseFile &file, bool json)
{
    const Result<QList<storage::Indicator>> marks = file.indicators();
    if (!marks)
        return complain(marks.error().detail, NotBegun);
    if (json)
        return printDocument(caseMarksDocument(*marks));
    for (const storage::Indicator &mark : *marks)
        printOut(u"%1  %2  %3  %4  %5\n"_s.arg(Instant::fromSeconds(mark.marked.seconds()).toText(), mark.kind,
            escapedText(mark.value), escapedText(mark.reason), escapedText(mark.markedBy)));
    return Good;
}

Result<void> addMark(storage::CaseFile &file, const QString &what, const QCommandLineParser &parser)
{
    storage::Indicator mark;
    mark.kind = dns::IpAddress::fromText(what) ? u"address"_s : u"name"_s;
    mark.value = what;
    mark.reason = parser.value(u"reason"_s);
    mark.markedBy = parser.isSet(u"by"_s) ? parser.value(u"by"_s) : file.info().analyst;
    mark.marked = SystemClock().now();
    return file.addIndicator(mark).map([](const storage::IndicatorId &) { });
}

Result<void> removeMark(storage::CaseFile &file, const QString &what)
{
    const Result<QList<storage::Indicator>> marks = file.indicators();
    const Result<dns::IpAddress> address = dns::IpAddress::fromText(what);
    const Result<dns::Name> name = dns::Name::fromText(what);
    for (const storage::Indicator &mark : marks.value_or(QList<storage::Indicator>()))
        if ((address && mark.value == address->toText()) || (name && mark.value == name->toText()))
            return file.removeIndicator(mark.id);
    return failure(Error::Code::NotFound, u"%1 is not marked."_s.arg(what.left(80)));
}

} // namespace

int markServers(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Mark servers, by address or name, as an attacker's; without any, list what is marked."_s);
    parser.addPositionalArgument(u"SERVER"_s, u"Addresses or names."_s, u"[SERVER…]"_s);
    parser.addOptions({{u"reason"_s, u"Why."_s, u"TEXT"_s}, {u"by"_s, u"Who says so."_s, u"NAME"_s},
        {u"remove"_s, u"Take the marks away instead."_s}});
    if (const std::optional<int> status = parseCase(parser, u"mark"_s, arguments))
        return *status;
    const QStringList servers = parser.positionalArguments().mid(1);
    const auto file = openFor(parser.positionalArguments().constFirst(),
        servers.isEmpty() ? storage::CaseFile::Mode::Snapshot : storage::CaseFile::Mode::Write);
    if (!file)
        return complain(file.error().detail, NotBegun);
    for (const QString &server : servers)
        if (const Result<void> done
            = parser.isSet(u"remove"_s) ? removeMark(**file, server) : addMark(**file, server, parser);
            !done)
            return complain(done.error().detail, NotBegun);
    return servers.isEmpty() || parser.isSet(u"json"_s) ? listMarks(**file, parser.isSet(u"json"_s)) : Good;
}

} // namespace zonecase::cli
