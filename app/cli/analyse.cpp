// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyse.h"

#include "app/cli/against.h"
#include "app/cli/checks.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/present.h"
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

bool isCase(QFile &file)
{
    return file.peek(16).startsWith("SQLite format 3");
}

/// The transcripts that TRANSCRIPT|CASE and --run name.
Result<QList<dns::Transcript>> transcriptsOf(const QString &path, const QString &run)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    if (!isCase(file)) {
        const Result<dns::Transcript> transcript = dns::Transcript::fromCbor(file.readAll());
        if (!transcript)
            return tl::unexpected(transcript.error());
        return QList<dns::Transcript>{*transcript};
    }
    const SystemClock clock;
    auto opened = storage::CaseFile::open(path, storage::CaseFile::Mode::Snapshot, clock);
    const Result<QList<storage::RunSummary>> runs
        = opened ? (*opened)->runs() : Result<QList<storage::RunSummary>>(tl::unexpected(opened.error()));
    if (!runs)
        return tl::unexpected(runs.error());
    QList<dns::Transcript> transcripts;
    for (const storage::RunSummary &summary : *runs) {
        const bool isLast = run == u"last"_s && summary.id == runs->constLast().id;
        if (!run.isEmpty() && !isLast && summary.id.toText() != run)
            continue;
        const Result<dns::Transcript> transcript = (*opened)->transcript(summary.id);
        if (!transcript)
            return tl::unexpected(transcript.error());
        transcripts << *transcript;
    }
    if (transcripts.isEmpty())
        return failure(Error::Code::NotFound,
            run.isEmpty() || run == u"last"_s ? u"%1 has no run yet."_s.arg(path)
                                              : u"%1 has no run “%2”."_s.arg(path, run.left(80)));
    return transcripts;
}

QString textOf(const dns::Transcript &transcript, const QByteArray &document)
{
    if (transcript.run.command == u"chain"_s)
        return chainText(document);
    return transcript.run.command == u"delegation"_s ? delegationText(document) : resolversText(document);
}

bool hasTrouble(const QByteArray &document)
{
    const QJsonArray findings = QJsonDocument::fromJson(document).object()[u"findings"_s].toArray();
    return std::any_of(findings.begin(), findings.end(), [](const QJsonValue &finding) {
        return QStringList{u"error"_s, u"critical"_s}.contains(finding[u"severity"_s].toString());
    });
}

/// One document as it is, several in one.
QByteArray joined(const QList<QByteArray> &documents)
{
    if (documents.size() == 1)
        return documents.constFirst();
    QJsonArray all;
    for (const QByteArray &document : documents)
        all << QJsonDocument::fromJson(document).object();
    const QJsonObject whole{{u"schema"_s, u"zonecase.analyse/1"_s}, {u"documents"_s, all}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

int print(const QList<dns::Transcript> &transcripts, const QList<QByteArray> &documents, bool asJson)
{
    QString text;
    for (qsizetype i = 0; !asJson && i < documents.size(); ++i)
        text += textOf(transcripts[i], documents[i]);
    printOut(asJson ? QString::fromUtf8(joined(documents)) : text);
    return std::any_of(documents.begin(), documents.end(), hasTrouble) ? FoundTrouble : Good;
}

/// Recorded against recorded: what `chain --against` said, or would have said, without a packet.
int compare(const QString &path, const QString &against, const QList<dns::Transcript> &transcripts,
    Replay &replay, bool asJson)
{
    const dns::Run &run = transcripts.constFirst().run;
    const Result<dnssec::ChainRequest> request = dnssec::ChainRequest::fromJson(run.parameters);
    if (transcripts.size() > 1)
        return complain(u"%1 has several runs: say with --run which one is compared."_s.arg(path), WrongUsage);
    if (run.command != u"chain"_s || !request)
        return complain(u"--against compares chains, and this is a run of %1."_s.arg(run.command), WrongUsage);
    QFile file(path);
    const QString caseFile = file.open(QIODevice::ReadOnly) && isCase(file) ? path : QString();
    const Result<QByteArray> earlier = earlierChain(against, caseFile, *request, run.id);
    if (!earlier)
        return complain(earlier.error().detail, NotBegun);
    const Result<QList<QByteArray>> documents = replay.run(transcripts);
    if (!documents)
        return complain(documents.error().detail, NotBegun);
    const QByteArray &document = documents->constFirst();
    const Result<ChainComparison> compared = compareDocuments(*earlier, document);
    if (!compared)
        return complain(compared.error().detail, NotBegun);
    printOut(asJson ? QString::fromUtf8(compared->document) : chainText(document) + compared->text);
    return hasTrouble(document) || finding::isFailure(compared->changes) ? FoundTrouble : Good;
}

} // namespace

Replay::Replay(std::optional<Instant> at)
    : m_at(at)
{
    employ();
}

/// A worker for the next transcript.
void Replay::employ()
{
    m_worker = std::make_unique<dns::WorkerClient>(ownProgram());
    connect(m_worker.get(), &dns::WorkerClient::finished, this, [this](const Result<dns::Outcome> &outcome) {
        if (outcome)
            m_documents << outcome->document;
        else
            m_error = outcome.error();
        m_worker.release()->deleteLater();
        if (m_error)
            QCoreApplication::exit();
        else
            next();
    });
    m_worker->prepare();
}

Result<QList<QByteArray>> Replay::run(const QList<dns::Transcript> &transcripts)
{
    m_transcripts = transcripts;
    QTimer::singleShot(0, this, [this] { next(); });
    QCoreApplication::exec();
    if (m_error)
        return tl::unexpected(*m_error);
    return m_documents;
}

void Replay::next()
{
    if (m_documents.size() == m_transcripts.size()) {
        QCoreApplication::exit();
        return;
    }
    const dns::Transcript &transcript = m_transcripts[m_documents.size()];
    dns::Job job;
    job.command = u"analyse"_s;
    job.parameters = transcript.run.parameters;
    job.profile = transcript.run.profile;
    job.at = m_at;
    job.recorded = transcript;
    if (!m_worker)
        employ();
    m_worker->start(job);
}

int runAnalyse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Work the verdict out again from what was recorded, without the network."_s);
    parser.addPositionalArgument(u"FILE"_s, u"A transcript (.zct) or a case (.zcase)."_s);
    parser.addOptions({{u"run"_s, u"Of a case: this run only, or the last."_s, u"ID|last"_s},
        {u"at"_s, u"Judge signatures as of this time."_s, u"TIME"_s},
        {u"against"_s, u"Of a chain: say what changed since this transcript, or this run of the case (an id, or last)."_s,
            u"TRANSCRIPT|RUN"_s},
        {u"json"_s, u"Print one JSON document."_s},
        {u"severity-profile"_s, u"Weigh a delegation's findings as registry, investigator or zonemaster does."_s, u"NAME"_s}});
    if (const std::optional<int> status = parse(parser, u"analyse"_s, arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return complain(u"analyse takes one transcript or case."_s, WrongUsage);
    const QString profile = parser.value(u"severity-profile"_s);
    if (parser.isSet(u"severity-profile"_s) && !wrongProfile(profile).isEmpty())
        return complain(wrongProfile(profile), WrongUsage);
    std::optional<Instant> at;
    if (parser.isSet(u"at"_s)) {
        const Result<Instant> time = Instant::fromText(parser.value(u"at"_s));
        if (!time)
            return complain(time.error().detail, WrongUsage);
        at = *time;
    }
    Replay replay(at); // its worker starts beside the reading
    const Result<QList<dns::Transcript>> transcripts
        = transcriptsOf(parser.positionalArguments().constFirst(), parser.value(u"run"_s));
    if (!transcripts)
        return complain(transcripts.error().detail, NotBegun);
    if (parser.isSet(u"against"_s))
        return compare(parser.positionalArguments().constFirst(), parser.value(u"against"_s), *transcripts, replay,
            parser.isSet(u"json"_s));
    Result<QList<QByteArray>> documents = replay.run(*transcripts);
    if (!documents)
        return complain(documents.error().detail, NotBegun);
    for (QByteArray &document : *documents)
        document = weighedDocument(document, profile);
    return print(*transcripts, *documents, parser.isSet(u"json"_s));
}

} // namespace zonecase::cli
