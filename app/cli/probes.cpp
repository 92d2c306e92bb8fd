// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/against.h"
#include "app/cli/byvalue.h"
#include "app/cli/checks.h"
#include "app/cli/command.h"
#include "app/cli/earlier.h"
#include "app/cli/present.h"
#include "app/cli/presets.h"
#include "app/cli/registrations.h"
#include "app/cli/session.h"
#include "app/delegation/delegation.h"
#include "app/delegation/planned.h"
#include "app/delegation/requirements.h"
#include "app/dnssec/chain.h"
#include "app/report/requirements.h"
#include "app/resolvers/badvalue.h"
#include "app/resolvers/comparison.h"
#include "storage/casefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

/// Whom this case knows already: for the plan with the time that they answered last, for the run by their addresses, so
/// that it does not wait for a word on them.
Result<void> tellKnownServers(const QString &path, const Options &options, dns::Job &job)
{
    const SystemClock clock;
    const auto file = storage::CaseFile::open(path, storage::CaseFile::Mode::Snapshot, clock);
    const Result<QList<storage::KnownServer>> servers
        = file ? (*file)->knownServers() : Result<QList<storage::KnownServer>>(tl::unexpected(file.error()));
    if (!servers)
        return tl::unexpected(servers.error());
    QJsonArray known;
    QJsonArray addresses;
    for (const storage::KnownServer &one : *servers) {
        const dns::Endpoint &endpoint = one.server.endpoint;
        addresses << endpoint.address.toText();
        known << QJsonObject{{u"name"_s, one.server.name.toText()}, {u"address"_s, endpoint.address.toText()},
            {u"port"_s, endpoint.port}, {u"last_seen"_s, one.lastSeen.toText()}};
    }
    job.parameters[options.plan ? u"known"_s : u"known_servers"_s] = options.plan ? known : addresses;
    return {};
}

Result<QList<dns::Name>> namesIn(const QStringList &texts)
{
    QList<dns::Name> names;
    for (const QString &text : texts) {
        const Result<dns::Name> name = dns::Name::fromText(text);
        if (!name)
            return tl::unexpected(name.error());
        names << *name;
    }
    return names;
}

/// What the case says that the zones' servers said before; a case that cannot be read is the run's own trouble.
QList<resolvers::EarlierVersion> earlierIn(
    const QString &path, const resolvers::ComparisonRequest &request, bool exercise)
{
    const SystemClock clock;
    const auto file = storage::CaseFile::open(path, storage::CaseFile::Mode::Snapshot, clock);
    const auto versions = file ? earlierVersions(**file, request, exercise)
                               : Result<resolvers::EarlierVersions>(tl::unexpected(file.error()));
    return versions ? versions->newest() : QList<resolvers::EarlierVersion>();
}

/// Signatures are not signed themselves (RFC 4035, 2.2), and what is only a question has no data (RFC 6895, 3.1): no chain
/// leads there.
bool isNeverSigned(dns::RecordType type)
{
    constexpr quint16 FirstMeta = 128, LastMeta = 255;
    const bool isMeta = type.value >= FirstMeta && type.value <= LastMeta;
    return type.value == 0 || isMeta || type == dns::type::RRSIG || type == dns::type::OPT;
}

int probe(const QCommandLineParser &parser, const dns::Job &job, const Session::Render &render,
    const std::function<void(Session &)> &prepare = {})
{
    const Result<Options> options = readOptions(parser);
    if (!options) {
        const bool usage = options.error().code == Error::Code::Malformed;
        return complain(options.error().detail, usage ? WrongUsage : NotBegun);
    }
    dns::Job whole = job;
    if (!options->caseFile.isEmpty() && (options->plan || parser.isSet(u"hold-at-child"_s)))
        if (const Result<void> told = tellKnownServers(options->caseFile, *options, whole); !told)
            return complain(told.error().detail, NotBegun);
    if (options->plan)
        whole.command = u"plan"_s;
    Options effective = *options;
    if (options->plan) { // nothing happens that could be recorded
        effective.caseFile.clear();
        effective.transcriptFile.clear();
    }
    Session session(effective, whole, options->plan ? Session::Render(planText) : render);
    if (prepare && !options->plan)
        prepare(session);
    if (job.command == u"delegation"_s)
        session.weighBy(parser.value(u"severity-profile"_s));
    return session.run();
}

/// How often resolvers are asked, and what the clock of the blast is to be set for.
Result<void> readPolls(const QCommandLineParser &parser, resolvers::ComparisonRequest &request)
{
    using resolvers::ComparisonRequest;
    bool isCount = true, isTime = true;
    if (parser.isSet(u"repeat"_s))
        request.repeats = parser.value(u"repeat"_s).toInt(&isCount);
    if (!isCount || request.repeats < 1 || request.repeats > ComparisonRequest::MaxRepeats)
        return failure(Error::Code::Malformed,
            u"--repeat takes a number from 1 to %1."_s.arg(ComparisonRequest::MaxRepeats));
    const double seconds = parser.isSet(u"every"_s) ? parser.value(u"every"_s).toDouble(&isTime) : 1;
    constexpr double Least = 0.1, Most = double(ComparisonRequest::MaxEveryMs) / 1000;
    if (!isTime || !(seconds >= Least && seconds <= Most))
        return failure(Error::Code::Malformed, u"--every takes seconds from %1 to %2."_s.arg(Least).arg(Most));
    request.everyMs = qRound64(seconds * 1000);
    request.cacheOnly = parser.isSet(u"cache-only"_s);
    for (const QString &text : parser.values(u"bad"_s)) {
        const Result<QString> value = resolvers::badValueFromText(text);
        if (!value)
            return tl::unexpected(value.error());
        request.bad << *value;
    }
    if (!parser.isSet(u"withdrawn"_s))
        return {};
    const Result<Instant> withdrawn = Instant::fromText(parser.value(u"withdrawn"_s));
    if (!withdrawn)
        return tl::unexpected(withdrawn.error());
    request.withdrawn = *withdrawn;
    return {};
}

/// Those of --resolvers-from.
Result<QList<dns::ResolverSpec>> listedResolvers(const QCommandLineParser &parser)
{
    QList<dns::ResolverSpec> listed;
    const QStringList paths = parser.values(u"resolvers-from"_s);
    for (const QString &path : paths) {
        const Result<QByteArray> text = contentsOf(path, 1024 * 1024);
        if (!text)
            return tl::unexpected(text.error());
        const Result<QList<dns::ResolverSpec>> read = dns::ResolverSpec::listFromText(QString::fromUtf8(*text));
        if (!read)
            return read;
        listed += *read;
    }
    return listed;
}

/// Those of the command line and of --names-from.
Result<QList<dns::Name>> comparedNames(const QCommandLineParser &parser)
{
    QStringList texts = parser.positionalArguments();
    const QStringList paths = parser.values(u"names-from"_s);
    for (const QString &path : paths) {
        const Result<QByteArray> list = contentsOf(path);
        if (!list)
            return tl::unexpected(list.error());
        const QStringList lines = QString::fromUtf8(*list).split(u'\n');
        for (const QString &line : lines)
            if (const QString text = line.trimmed(); !text.isEmpty() && !text.startsWith(u'#'))
                texts << text;
    }
    const Result<QList<dns::Name>> names = namesIn(texts);
    if (names && names->isEmpty())
        return failure(Error::Code::Malformed, u"resolvers takes at least one NAME."_s);
    return names;
}

/// Those of --resolver, and labels that only a profile knows.
Result<QStringList> namedResolvers(const QCommandLineParser &parser, QList<dns::ResolverSpec> &resolvers)
{
    QStringList labels;
    const QStringList specs = parser.values(u"resolver"_s);
    for (const QString &text : specs) {
        const Result<dns::ResolverSpec> spec = dns::ResolverSpec::fromText(text);
        if (spec)
            resolvers << *spec;
        else if (parser.isSet(u"lab"_s) || parser.isSet(u"profile"_s))
            labels << text;
        else
            return tl::unexpected(spec.error());
    }
    return labels;
}

int probeByValue(const QCommandLineParser &parser, const dns::Job &job, const resolvers::ComparisonRequest &request)
{
    if (parser.isSet(u"transcript"_s))
        return complain(u"--by-value makes several runs: --transcript has room for one. Use --case."_s, WrongUsage);
    if (request.polls() || request.timesBlast())
        return complain(u"--by-value asks each question once, and times nothing."_s, WrongUsage);
    ByValue series(request, job.parameters);
    dns::Job first = job;
    if (parser.isSet(u"plan"_s))
        first.parameters[u"runs"_s] = series.runs();
    else
        first.parameters = series.parameters();
    const bool json = parser.isSet(u"json"_s);
    return probe(parser, first, resolversText, [&series, json](Session &session) {
        session.followWith([&series](const dns::Outcome &outcome) { return series.follow(outcome); },
            [&series, json] { return json ? QString::fromUtf8(series.document()) : series.text(); });
    });
}

/// The document "zonecase.requirements/1" of a delegation document.
QByteArray requirementsJson(const QByteArray &document, const QString &list)
{
    const auto state = delegation::Delegation::fromJson(QJsonDocument::fromJson(document).object());
    return state ? QJsonDocument(report::requirementsDocument(list, *state)).toJson(QJsonDocument::Indented) : document;
}

void addDelegationOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Compare what the parent and the zone say, server by server."_s);
    parser.addPositionalArgument(u"ZONE"_s, u"The zone."_s);
    parser.addOption(
        {u"ns"_s, u"Test this name server before it is delegated to: NAME or NAME/ADDR."_s, u"NS"_s});
    parser.addOption(
        {u"ds"_s, u"Test this DS before it is published: \"TAG ALG DIGESTTYPE DIGEST\"."_s, u"DS"_s});
    parser.addOption({u"identity"_s, u"Ask each server what it calls itself (NSID, hostname.bind)."_s});
    parser.addOption(
        {u"exposure"_s, u"Ask each server to look up a stranger's name and to hand out the whole zone."_s});
    parser.addOption({u"announcements"_s,
        u"Look up in this DNS zone who announces the servers' addresses, as in origin.asn.cymru.com's parent."_s,
        u"ZONE"_s});
    addRegistrationOptions(parser);
    parser.addOption({u"requirements"_s,
        u"Say how the servers stand to these requirements instead: iana or kindns."_s, u"LIST"_s});
    parser.addOption({u"checks"_s, u"List all checks with their codes, and ask nothing."_s});
    parser.addOption({u"severity-profile"_s,
        u"Weigh findings as registry, investigator or zonemaster does, for what is printed and the exit status."_s,
        u"NAME"_s});
    addSharedOptions(parser);
}

int listChecks(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return complain(u"delegation --checks takes no ZONE."_s, WrongUsage);
    printOut(parser.isSet(u"json"_s) ? QString::fromUtf8(checksDocument())
                                     : checksText(parser.value(u"severity-profile"_s)));
    return Good;
}

/// What the command line asks for, without the files that it hands in.
Result<delegation::DelegationRequest> delegationAsked(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return failure(Error::Code::Malformed, u"delegation takes one ZONE."_s);
    const Result<dns::Name> zone = delegation::nameFromPeople(parser.positionalArguments().constFirst());
    const QString list = parser.value(u"requirements"_s);
    if (zone && parser.isSet(u"requirements"_s) && !delegation::requirementLists().contains(list))
        return failure(
            Error::Code::Malformed, u"--requirements takes iana or kindns, and not “%1”."_s.arg(list.left(80)));
    const Result<QStringList> ns = delegation::plannedServers(parser.values(u"ns"_s));
    const Result<QStringList> ds = delegation::plannedDs(parser.values(u"ds"_s));
    const Result<dns::Name> announcements = parser.isSet(u"announcements"_s)
        ? dns::Name::fromText(parser.value(u"announcements"_s))
        : Result<dns::Name>(dns::Name());
    if (!zone || !ns || !ds || !announcements)
        return tl::unexpected(!zone ? zone.error()
                : !ns               ? ns.error()
                : !ds               ? ds.error()
                                    : announcements.error());
    delegation::DelegationRequest request;
    request.zone = *zone;
    request.ns = *ns;
    request.ds = *ds;
    request.exclude = parser.values(u"exclude"_s);
    request.asksIdentity = parser.isSet(u"identity"_s);
    request.asksExposure = parser.isSet(u"exposure"_s);
    request.announcements = *announcements;
    return request;
}

int probeDelegation(const QCommandLineParser &parser, const delegation::DelegationRequest &request,
    const QList<exchange::HandedFile> &files, const std::unique_ptr<exchange::AsnTable> &table)
{
    dns::Job job;
    job.command = u"delegation"_s;
    job.parameters = request.toJson();
    if (parser.isSet(u"hold-at-child"_s))
        job.parameters[u"hold_at_child"_s] = true;
    const QString list = parser.value(u"requirements"_s);
    const auto render = list.isEmpty()
        ? Session::Render(delegationText)
        : [list](const QByteArray &document) { return requirementsText(document, list); };
    return probe(parser, job, render, [&](Session &session) {
        for (const exchange::HandedFile &file : files)
            session.keepFile(file.bytes, file.reason);
        if (table)
            session.completeWith([&table](const QJsonObject &parameters, const QByteArray &document) {
                return exchange::withNetworks(parameters, document, *table);
            });
        if (!list.isEmpty())
            session.reshapeWith([list](const QByteArray &document) { return requirementsJson(document, list); });
    });
}

} // namespace

int runChain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Validate NAME from the trust anchor down."_s);
    parser.addPositionalArgument(u"NAME"_s, u"The domain name."_s);
    parser.addOption({u"type"_s, u"Record type."_s, u"TYPE"_s, u"A"_s});
    parser.addOption({u"against"_s, u"Say what changed since this transcript, or this run of the case (an id, or last)."_s,
        u"TRANSCRIPT|RUN"_s});
    addSharedOptions(parser);
    if (const std::optional<int> status = parse(parser, u"chain"_s, arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return complain(u"chain takes one NAME."_s, WrongUsage);
    const Result<dns::Name> name = dns::Name::fromText(parser.positionalArguments().constFirst());
    const Result<dns::RecordType> type = dns::RecordType::fromText(parser.value(u"type"_s));
    if (!name || !type)
        return complain(!name ? name.error().detail : type.error().detail, WrongUsage);
    if (isNeverSigned(*type))
        return complain(u"chain cannot validate %1: it is never signed."_s.arg(type->toText()), WrongUsage);
    dnssec::ChainRequest request;
    request.name = *name;
    request.type = *type;
    request.holdAtChild = parser.isSet(u"hold-at-child"_s);
    request.exclude = parser.values(u"exclude"_s);
    QJsonObject parameters = request.toJson();
    parameters[u"servers"_s] = parser.value(u"servers"_s);
    dns::Job job;
    job.command = u"chain"_s;
    job.parameters = parameters;
    QByteArray earlier;
    if (parser.isSet(u"against"_s) && !parser.isSet(u"plan"_s)) {
        const Result<QByteArray> found = earlierChain(parser.value(u"against"_s), parser.value(u"case"_s), request);
        if (!found)
            return complain(found.error().detail, NotBegun);
        earlier = *found;
    }
    return probe(parser, job, chainText, [&earlier](Session &session) { session.compareWith(earlier); });
}

int runDelegation(const QStringList &arguments)
{
    QCommandLineParser parser;
    addDelegationOptions(parser);
    if (const std::optional<int> status = parse(parser, u"delegation"_s, arguments))
        return *status;
    const QString profile = parser.value(u"severity-profile"_s);
    if (parser.isSet(u"severity-profile"_s) && !wrongProfile(profile).isEmpty())
        return complain(wrongProfile(profile), WrongUsage);
    if (parser.isSet(u"checks"_s))
        return listChecks(parser);
    Result<delegation::DelegationRequest> request = delegationAsked(parser);
    if (!request)
        return complain(request.error().detail, WrongUsage);
    const Result<QList<exchange::HandedFile>> files = registrationFiles(parser);
    const auto table = asnTable(parser);
    if (!files || !table)
        return complain(!files ? files.error().detail : table.error().detail, NotBegun);
    for (const exchange::HandedFile &file : *files)
        request->registrations << file.registration;
    return probeDelegation(parser, *request, *files, *table);
}

static void addResolverOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Compare what resolvers answer with what the zone's own servers say."_s);
    parser.addPositionalArgument(u"NAME"_s, u"The domain names."_s, u"NAME…"_s);
    parser.addOption({u"type"_s, u"Record type; may be given several times."_s, u"TYPE"_s});
    parser.addOption({u"resolver"_s,
        u"ADDR[@PORT], tcp:ADDR[@PORT], tls://ADDR[@PORT]#NAME, https://NAME[:PORT]/PATH@ADDR (POST; GET with {?dns} after the "
        "path), or a label of the profile (R1). Over TLS the certificate must be for NAME, or for ADDR where no name is given; "
        "no name is looked up."_s,
        u"SPEC"_s});
    parser.addOption({u"resolvers-from"_s, u"Ask the resolvers of this list too: one SPEC a line, and a label after it."_s, u"FILE"_s});
    addPresetOption(parser);
    parser.addOption({u"names-from"_s, u"Compare the names of this list too: one a line."_s, u"FILE"_s});
    parser.addOption({u"by-value"_s,
        u"Many names at many resolvers, in several runs: what is wrong, by its value, with every name and resolver that has it."_s});
    parser.addOption({u"repeat"_s, u"Ask each resolver N times: dates its cache closer, and counts its caches."_s, u"N"_s});
    parser.addOption({u"every"_s, u"At least so long between two of them (default 1)."_s, u"SECONDS"_s});
    parser.addOption({u"cache-only"_s, u"Read caches only (RD=0): fetch nothing into them."_s});
    parser.addOption({u"bad"_s,
        u"Time the blast of this address, server name, NXDOMAIN or NODATA; may be given several times."_s, u"VALUE"_s});
    parser.addOption({u"withdrawn"_s, u"Since when the zone's and its parent's servers are right again."_s, u"TIME"_s});
    parser.addOption({u"identity"_s,
        u"Ask each resolver what it calls itself (NSID, version.bind), and whether it keeps a name's letters."_s});
    parser.addOption({u"whoami"_s,
        u"Ask each resolver for this name, whose servers answer with the address that asked them."_s, u"NAME"_s});
    parser.addOption({u"sentinel"_s,
        u"A signed zone with RFC 8509's names: tells which root keys a resolver trusts."_s, u"ZONE"_s});
}

int runResolvers(const QStringList &arguments)
{
    QCommandLineParser parser;
    addResolverOptions(parser);
    addSharedOptions(parser);
    if (const std::optional<int> status = parse(parser, u"resolvers"_s, arguments))
        return *status;
    if (asksForPresets(parser))
        return listPresets(parser.isSet(u"json"_s));
    resolvers::ComparisonRequest request;
    const Result<QList<dns::Name>> names = comparedNames(parser);
    if (!names)
        return complain(names.error().detail, WrongUsage);
    request.names = *names;
    const QStringList types = parser.isSet(u"type"_s) ? parser.values(u"type"_s) : QStringList{u"A"_s};
    request.types.clear();
    for (const QString &text : types) {
        const Result<dns::RecordType> type = dns::RecordType::fromText(text);
        if (!type)
            return complain(type.error().detail, WrongUsage);
        request.types << *type;
    }
    if (const Result<void> read = readPolls(parser, request); !read)
        return complain(read.error().detail, WrongUsage);
    request.asksIdentity = parser.isSet(u"identity"_s);
    const Result<QList<dns::Name>> whoami = namesIn(parser.values(u"whoami"_s));
    const Result<dns::Name> sentinel = dns::Name::fromText(parser.isSet(u"sentinel"_s) ? parser.value(u"sentinel"_s) : u"."_s);
    if (!whoami || !sentinel)
        return complain(whoami ? sentinel.error().detail : whoami.error().detail, WrongUsage);
    request.whoami = *whoami;
    request.sentinelZone = *sentinel;
    if (parser.isSet(u"case"_s))
        request.earlier = earlierIn(parser.value(u"case"_s), request, parser.isSet(u"lab"_s));
    const Result<QStringList> labels = namedResolvers(parser, request.resolvers);
    const Result<QList<dns::ResolverSpec>> listed = listedResolvers(parser);
    const Result<QList<dns::ResolverSpec>> preset = presetResolvers(parser);
    if (!labels || !listed || !preset)
        return complain(!labels ? labels.error().detail
                : !listed       ? listed.error().detail
                                : preset.error().detail,
            WrongUsage);
    for (const dns::ResolverSpec &spec : *listed + *preset)
        if (!request.resolvers.contains(spec))
            request.resolvers << spec;
    dns::Job job;
    job.command = u"resolvers"_s;
    job.parameters = request.toJson();
    QJsonArray all = job.parameters[u"resolvers"_s].toArray();
    for (const QString &label : *labels)
        all << label;
    job.parameters[u"resolvers"_s] = all;
    if (parser.isSet(u"hold-at-child"_s))
        job.parameters[u"hold_at_child"_s] = true;
    if (all.isEmpty() && !parser.isSet(u"lab"_s) && !parser.isSet(u"profile"_s))
        return complain(u"Name the resolvers with --resolver or --preset; none is asked unasked."_s, WrongUsage);
    return parser.isSet(u"by-value"_s) ? probeByValue(parser, job, request) : probe(parser, job, resolversText);
}

} // namespace zonecase::cli
