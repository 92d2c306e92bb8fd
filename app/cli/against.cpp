// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/against.h"

#include "app/base/escape.h"
#include "app/cli/analyse.h"
#include "app/cli/present.h"
#include "app/dnssec/change.h"
#include "storage/casefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

class AgainstWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QByteArray> documentOfRun(
    const QString &run, const QString &caseFile, const dnssec::ChainRequest &request, std::optional<RunId> of)
{
    const SystemClock clock;
    auto opened = storage::CaseFile::open(caseFile, storage::CaseFile::Mode::Snapshot, clock);
    const Result<QList<storage::RunSummary>> runs
        = opened ? (*opened)->runs() : Result<QList<storage::RunSummary>>(tl::unexpected(opened.error()));
    if (!runs)
        return tl::unexpected(runs.error());
    const storage::RunSummary *found = nullptr;
    for (const storage::RunSummary &summary : *runs) {
        if (run == u"last"_s && summary.id == of)
            break;
        if (summary.command != u"chain"_s || summary.end != dns::RunEnd::Complete)
            continue;
        const Result<dnssec::ChainRequest> asked = dnssec::ChainRequest::fromJson(summary.parameters);
        const bool isSame = asked && asked->name == request.name && asked->type == request.type;
        if (run == u"last"_s ? isSame && (!found || summary.started >= found->started)
                             : summary.id.toText() == run)
            found = &summary;
    }
    if (!found)
        return failure(
            Error::Code::NotFound, u"%1 has no complete chain run “%2” of this name."_s.arg(caseFile, run));
    return (*opened)->document(found->id);
}

Result<QByteArray> documentOfTranscript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const Result<dns::Transcript> transcript = dns::Transcript::fromCbor(file.readAll());
    if (!transcript)
        return tl::unexpected(transcript.error());
    const Result<QList<QByteArray>> documents = Replay({}).run({*transcript});
    if (!documents)
        return tl::unexpected(documents.error());
    return documents->constFirst();
}

Result<dnssec::Chain> chainOf(const QByteArray &document)
{
    return dnssec::Chain::fromJson(QJsonDocument::fromJson(document).object());
}

} // namespace

Result<QByteArray> earlierChain(const QString &against, const QString &caseFile,
    const dnssec::ChainRequest &request, std::optional<RunId> of)
{
    const bool isRun = !caseFile.isEmpty() && (against == u"last"_s || RunId::fromText(against));
    const Result<QByteArray> document
        = isRun ? documentOfRun(against, caseFile, request, of) : documentOfTranscript(against);
    if (!document)
        return document;
    const Result<dnssec::Chain> chain = chainOf(*document);
    if (!chain)
        return tl::unexpected(chain.error());
    if (chain->request.name != request.name || chain->request.type != request.type)
        return failure(Error::Code::Malformed,
            u"%1 is the chain of %2 %3, not of this name and type."_s.arg(
                against, chain->request.name.toText(), chain->request.type.toText()));
    return document;
}

Result<ChainComparison> compareDocuments(const QByteArray &one, const QByteArray &other)
{
    const Result<dnssec::Chain> a = chainOf(one), b = chainOf(other);
    if (!a || !b)
        return tl::unexpected(a ? b.error() : a.error());
    const bool inOrder = a->at <= b->at;
    const dnssec::Chain &before = inOrder ? *a : *b, &now = inOrder ? *b : *a;
    ChainComparison comparison;
    comparison.changes = dnssec::listChanges(before, now);
    QJsonArray changes;
    for (const finding::Finding &change : comparison.changes)
        changes << change.toJson();
    const QJsonObject whole{{u"schema"_s, u"zonecase.chain-change/1"_s}, {u"before"_s, before.toJson()},
        {u"now"_s, now.toJson()}, {u"changes"_s, changes}};
    comparison.document = QJsonDocument(whole).toJson(QJsonDocument::Indented);
    const auto second = [](Instant at) { return Instant::fromSeconds(at.seconds()).toText(); };
    const QString window = u'\n'
        + AgainstWords::tr("From %1 (%2) to %3 (%4):")
              .arg(second(before.at), dnssec::statusText(before.status), second(now.at),
                  dnssec::statusText(now.status))
        + u'\n';
    comparison.text = window
        + (comparison.changes.isEmpty() ? u"  "_s + AgainstWords::tr("nothing changed") + u'\n'
                                        : changesText(comparison.changes, AgainstWords::tr("What changed")));
    return comparison;
}

} // namespace zonecase::cli
