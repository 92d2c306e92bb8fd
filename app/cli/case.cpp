// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"
#include "app/base/fromto.h"
#include "app/cli/casecommands.h"
#include "app/cli/casecontent.h"
#include "app/cli/casedocuments.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/takenin.h"
#include "storage/exporting.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

using Opened = Result<std::unique_ptr<storage::CaseFile>>;

} // namespace

Opened openFor(const QString &path, storage::CaseFile::Mode mode)
{
    static const SystemClock clock;
    Opened opened = storage::CaseFile::open(path, mode, clock);
    if (opened && mode == storage::CaseFile::Mode::Write && !(*opened)->isReadOnly())
        judgeTakenIn(**opened);
    return opened;
}

int printDocument(const QJsonObject &document)
{
    printOut(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
    return Good;
}

std::optional<int> parseCase(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    parser.addPositionalArgument(u"FILE"_s, u"The case (.zcase)."_s);
    parser.addOption({u"json"_s, u"Print one JSON document."_s});
    if (const std::optional<int> status = parse(parser, u"case "_s + command, arguments))
        return status;
    if (parser.positionalArguments().isEmpty())
        return complain(u"case %1 takes the FILE of a case."_s.arg(command), WrongUsage);
    return {};
}

Result<storage::RunSummary> findRun(const storage::CaseFile &file, const QString &wanted,
    const std::function<bool(const storage::RunSummary &)> &fits)
{
    const Result<QList<storage::RunSummary>> runs = file.runs();
    if (!runs)
        return tl::unexpected(runs.error());
    const bool isLast = wanted == u"last"_s;
    for (auto run = runs->rbegin(); run != runs->rend(); ++run)
        if (isLast ? fits(*run) : run->id.toText() == wanted)
            return *run;
    return failure(Error::Code::NotFound,
        isLast ? u"The case has no such run yet."_s : u"The case has no run “%1”."_s.arg(wanted.left(80)));
}

namespace {

int createCase(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"number"_s, u"Case number."_s, u"TEXT"_s}, {u"title"_s, u"Title."_s, u"TEXT"_s},
        {u"kind"_s, u"incident or exercise."_s, u"KIND"_s, u"incident"_s},
        {u"tlp"_s, u"Marking: RED, AMBER, AMBER+STRICT, GREEN or CLEAR."_s, u"LABEL"_s, u"AMBER"_s},
        {u"analyst"_s, u"Who opens it."_s, u"NAME"_s}, {u"summary"_s, u"What it is about."_s, u"TEXT"_s}});
    if (const std::optional<int> status = parseCase(parser, u"new"_s, arguments))
        return *status;
    const QString label = parser.value(u"tlp"_s).toUpper().remove(u"TLP:"_s);
    if (!QStringList{u"RED"_s, u"AMBER"_s, u"AMBER+STRICT"_s, u"GREEN"_s, u"CLEAR"_s}.contains(label))
        return complain(u"--tlp takes RED, AMBER, AMBER+STRICT, GREEN or CLEAR."_s, WrongUsage);
    if (!QStringList{u"incident"_s, u"exercise"_s}.contains(parser.value(u"kind"_s)))
        return complain(u"--kind takes incident or exercise."_s, WrongUsage);
    const SystemClock clock;
    const QString path = parser.positionalArguments().constFirst();
    storage::CaseInfo info;
    info.id = CaseId::random();
    info.number = parser.value(u"number"_s);
    info.title = parser.isSet(u"title"_s) ? parser.value(u"title"_s) : QFileInfo(path).completeBaseName();
    info.kind = parser.value(u"kind"_s);
    info.tlp = u"TLP:"_s + label;
    info.analyst = parser.value(u"analyst"_s);
    info.summary = parser.value(u"summary"_s);
    info.opened = clock.now();
    const auto created = storage::CaseFile::create(path, info, clock);
    return created ? Good : complain(created.error().detail, NotBegun);
}

int showInfo(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (const std::optional<int> status = parseCase(parser, u"info"_s, arguments))
        return *status;
    const Opened file = openFor(parser.positionalArguments().constFirst(), storage::CaseFile::Mode::Snapshot);
    if (!file)
        return complain(file.error().detail, NotBegun);
    const Result<QList<storage::RunSummary>> runs = (*file)->runs();
    const Result<qint64> exchanges = (*file)->exchangeCount();
    const Result<storage::Receipt> receipt = (*file)->receipt();
    const Result<QList<storage::CustodyEntry>> custody = (*file)->custody();
    if (!runs || !exchanges || !receipt || !custody)
        return complain(u"The case cannot be read. Try `zonecase-cli case verify`."_s, NotBegun);
    if (parser.isSet(u"json"_s))
        return printDocument(caseInfoDocument((*file)->info(), *runs, *exchanges, *receipt,
            *custody, (*file)->openingNotes()));
    const storage::CaseInfo &info = (*file)->info();
    printOut(u"%1  %2\n%3  %4  %5\n"_s.arg(escapedText(info.number), escapedText(info.title), escapedText(info.kind),
        escapedText(info.tlp), escapedText(info.analyst)));
    for (const QString &note : (*file)->openingNotes())
        printOut(escapedText(note) + u'\n');
    for (const storage::RunSummary &run : *runs)
        printOut(u"%1  %2  %3  %4  %5 exchanges\n"_s.arg(run.started.toText(), run.id.toText(), run.command,
            dns::runEndText(run.end)).arg(run.exchanges));
    for (const storage::CustodyEntry &entry : *custody)
        printOut(u"%1  %2 %3  %4  %5\n"_s.arg(entry.at.toText(), escapedText(entry.action), escapedText(entry.item),
            escapedText(entry.reason), escapedText(entry.actor)));
    printOut(u"%1 exchanges, journal of %2 rows, head %3\n"_s.arg(*exchanges).arg(receipt->count).arg(receipt->head));
    return Good;
}

/// COUNT:HEAD. What was copied out of a printed report may have ligatures for letters (“ﬀ”).
static std::optional<storage::Receipt> receiptOf(const QString &text)
{
    static const QRegularExpression Form(u"^(\\d{1,18}):([0-9a-f]{64})$"_s);
    const QRegularExpressionMatch match
        = Form.match(text.normalized(QString::NormalizationForm_KC).trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    return storage::Receipt{match.captured(1).toLongLong(), match.captured(2)};
}

int verifyCase(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"receipt"_s, u"COUNT:HEAD as printed or exported before: catches a cut tail."_s, u"RECEIPT"_s});
    if (const std::optional<int> status = parseCase(parser, u"verify"_s, arguments))
        return *status;
    std::optional<storage::Receipt> receipt;
    if (parser.isSet(u"receipt"_s)) {
        receipt = receiptOf(parser.value(u"receipt"_s));
        if (!receipt)
            return complain(u"--receipt takes COUNT:HEAD; HEAD is 64 hexadecimal digits, copied whole."_s, WrongUsage);
    }
    const Opened file = openFor(parser.positionalArguments().constFirst(), storage::CaseFile::Mode::Snapshot);
    if (!file)
        return complain(file.error().detail, NotBegun);
    const Result<storage::Verification> verification = (*file)->verify(receipt);
    if (!verification)
        return complain(verification.error().detail, NotBegun);
    if (parser.isSet(u"json"_s)) {
        printDocument(caseVerifyDocument(*verification));
    } else {
        for (const storage::Damage &damage : verification->damages)
            printOut(u"%1 %2: %3\n    used by: %4\n"_s.arg(escapedText(damage.kind), escapedText(damage.id),
                escapedText(damage.what), damage.usedBy.isEmpty() ? u"nothing"_s : escapedText(damage.usedBy.join(u", "_s))));
        printOut(u"%1: %2 exchanges, %3 exhibits, %4 findings, %5 journal rows, head %6\n"_s
                     .arg(verification->isIntact() ? u"intact"_s : u"DAMAGED"_s).arg(verification->exchanges)
                     .arg(verification->exhibits).arg(verification->findings).arg(verification->journalRows)
                     .arg(verification->journalHead));
    }
    return verification->isIntact() ? Good : FoundTrouble;
}

int addNote(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"TEXT"_s, u"The note; without it, the notes are listed."_s, u"[TEXT]"_s);
    parser.addOptions({{u"author"_s, u"Who writes it."_s, u"NAME"_s},
        {u"time"_s, u"When it was so, if not now."_s, u"TIME"_s},
        {u"reference"_s, u"What it rests on: exchange:HEX, run:HEX…"_s, u"REF"_s}});
    if (const std::optional<int> status = parseCase(parser, u"note"_s, arguments))
        return *status;
    const bool writes = parser.positionalArguments().size() > 1;
    if (writes && parser.positionalArguments().mid(1).join(u' ').trimmed().isEmpty())
        return complain(u"A note needs words."_s, WrongUsage);
    static const QRegularExpression reference(u"^[a-z]+:[0-9a-f]+$"_s);
    for (const QString &one : parser.values(u"reference"_s))
        if (!reference.match(one).hasMatch())
            return complain(u"--reference takes exchange:HEX, run:HEX…, and not “%1”."_s.arg(one.left(80)), WrongUsage);
    const Opened file = openFor(parser.positionalArguments().constFirst(),
        writes ? storage::CaseFile::Mode::Write : storage::CaseFile::Mode::Snapshot);
    if (!file)
        return complain(file.error().detail, NotBegun);
    if (!writes) {
        const Result<QList<storage::Note>> notes = (*file)->notes();
        if (!notes)
            return complain(notes.error().detail, NotBegun);
        if (parser.isSet(u"json"_s))
            return printDocument(caseNotesDocument(*notes));
        for (const storage::Note &note : *notes)
            printOut(u"%1  %2  %3\n"_s.arg(note.written.toText(), escapedText(note.author), escapedText(note.text)));
        return Good;
    }
    storage::Note note;
    note.author = parser.isSet(u"author"_s) ? parser.value(u"author"_s) : (*file)->info().analyst;
    note.text = parser.positionalArguments().mid(1).join(u' ');
    note.references = parser.values(u"reference"_s);
    note.written = SystemClock().now();
    if (parser.isSet(u"time"_s)) {
        const Result<Instant> time = Instant::fromText(parser.value(u"time"_s));
        if (!time)
            return complain(time.error().detail, WrongUsage);
        note.written = *time;
    }
    const Result<NoteId> added = (*file)->addNote(note);
    return added ? Good : complain(added.error().detail, NotBegun);
}

int listEvents(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (const std::optional<int> status = parseCase(parser, u"events"_s, arguments))
        return *status;
    const Opened file = openFor(parser.positionalArguments().constFirst(), storage::CaseFile::Mode::Snapshot);
    const Result<report::CaseContent> content = file ? contentOf(**file) : tl::unexpected(file.error());
    if (!content)
        return complain(content.error().detail, NotBegun);
    if (parser.isSet(u"json"_s))
        return printDocument(caseEventsDocument(content->events));
    for (const timeline::Event &event : content->events)
        printOut(u"%1  %2  %3\n"_s.arg(
            event.end ? fromTo(event.start.toText(), event.end->toText()).joined() : event.start.toText(),
            escapedText(event.lane), escapedText(event.title)));
    return Good;
}

int exportTranscript(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"run"_s, u"The run, or the last."_s, u"ID|last"_s, u"last"_s},
        {{u"o"_s, u"output"_s}, u"The transcript to write (.zct)."_s, u"FILE"_s}});
    if (const std::optional<int> status = parseCase(parser, u"export"_s, arguments))
        return *status;
    if (!parser.isSet(u"output"_s))
        return complain(u"case export takes -o FILE."_s, WrongUsage);
    const QString path = parser.positionalArguments().constFirst();
    const Opened file = openFor(path, storage::CaseFile::Mode::Snapshot);
    const Result<QList<storage::RunSummary>> runs
        = file ? (*file)->runs() : Result<QList<storage::RunSummary>>(tl::unexpected(file.error()));
    if (!runs)
        return complain(runs.error().detail, NotBegun);
    const QString wanted = parser.value(u"run"_s);
    for (const storage::RunSummary &run : *runs) {
        if (wanted != run.id.toText() && (wanted != u"last"_s || run.id != runs->constLast().id))
            continue;
        const Result<dns::Transcript> transcript = (*file)->transcript(run.id);
        if (!transcript)
            return complain(transcript.error().detail, NotBegun);
        const Result<storage::Custody> written = storage::exportFile(
            path, SystemClock(), u"run:"_s + run.id.toText(), parser.value(u"output"_s), transcript->toCbor());
        if (!written)
            return complain(written.error().detail, NotBegun);
        const QString remark = storage::custodyRemark(*written);
        return remark.isEmpty() ? Good : complain(remark, Good);
    }
    return complain(wanted == u"last"_s ? u"The case has no run yet."_s
                                        : u"The case has no run “%1”."_s.arg(wanted.left(80)),
        NotBegun);
}

constexpr auto CaseCommands = std::to_array<Command>({{"new", "make a case", createCase},
    {"info", "what is in it", showInfo}, {"verify", "recompute every digest and the journal", verifyCase},
    {"note", "write a note, or list them", addNote}, {"events", "what happened, in order of time", listEvents},
    {"export", "write a run as a transcript", exportTranscript},
    {"findings", "what a run found, and what the case made of it", listFindings},
    {"baseline", "accept a run as good of its zone, list these, or withdraw one", keepBaselines},
    {"mark", "mark servers as an attacker's, or list these", markServers},
    {"shared", "which zones went to the same servers within the same time", listShared}});

} // namespace

int runCase(const QStringList &arguments)
{
    for (const Command &command : CaseCommands)
        if (arguments.value(0) == QLatin1StringView(command.name))
            return command.run(arguments.mid(1));
    QString usage = u"Usage: zonecase-cli case COMMAND FILE [OPTIONS]\n\n"_s;
    for (const Command &command : CaseCommands)
        usage += u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -12).arg(QLatin1StringView(command.summary));
    if (arguments.value(0) == u"--help"_s) {
        printOut(usage + u'\n' + QLatin1StringView(StatusHelp));
        return Good;
    }
    return complain(u"case takes new, info, verify, note, events, export, findings, baseline, mark or shared. Try "
                    "`zonecase-cli case --help`."_s,
        WrongUsage);
}

} // namespace zonecase::cli
