// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watchrecord.h"

#include "app/base/escape.h"
#include "app/cli/changes.h"
#include "app/cli/earlier.h"
#include "app/cli/incase.h"
#include "app/cli/options.h"
#include "app/finding/catalogue.h"
#include "app/report/lookwords.h"
#include "app/timeline/watched.h"
#include "app/watch/state.h"
#include "app/watch/target.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

QString secondText(Instant at)
{
    return Instant::fromSeconds(at.seconds()).toText();
}

QJsonObject objectOf(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object();
}

QJsonArray codesOf(const QList<finding::Finding> &findings)
{
    QJsonArray codes;
    for (const finding::Finding &finding : findings)
        if (finding.severity >= finding::Severity::Notice && !codes.contains(finding.code))
            codes << finding.code;
    return codes;
}

QJsonArray jsonOf(const QList<finding::Finding> &findings)
{
    QJsonArray objects;
    for (const finding::Finding &finding : findings)
        objects << finding.toJson();
    return objects;
}

} // namespace

WatchRecord::WatchRecord(const QString &caseFile, bool mayDeliver, bool json)
    : m_caseFile(caseFile)
    , m_mayDeliver(mayDeliver)
    , m_json(json)
{ }

QList<resolvers::EarlierVersion> WatchRecord::earlier(int target) const
{
    const std::optional<resolvers::EarlierVersions> &versions = m_known[target].earlier;
    return versions ? versions->newest() : QList<resolvers::EarlierVersion>();
}

Result<void> WatchRecord::open(const QList<dns::Job> &targets, bool exercise)
{
    for (const dns::Job &target : targets) {
        m_known.append({target.command, watchedSubject(target.command, target.parameters)});
        if (const auto request = resolvers::ComparisonRequest::fromJson(target.parameters); request && target.command == u"resolvers"_s)
            m_known.last().earlier.emplace(*request);
    }
    if (m_caseFile.isEmpty())
        return {};
    const auto file = storage::CaseFile::open(m_caseFile, storage::CaseFile::Mode::Snapshot, m_clock);
    if (file)
        m_case = (*file)->info().id;
    const auto looks = file ? (*file)->looks() : Result<QList<dns::Look>>(tl::unexpected(file.error()));
    const auto runs = file ? (*file)->runs() : Result<QList<storage::RunSummary>>(tl::unexpected(file.error()));
    if (!looks || !runs)
        return tl::unexpected(looks ? runs.error() : looks.error());
    for (const dns::Look &look : *looks)
        m_reader.add(look);
    for (qsizetype i = 0; i < targets.size(); ++i)
        if (m_known[i].earlier)
            if (const auto request = resolvers::ComparisonRequest::fromJson(targets[i].parameters))
                m_known[i].earlier = earlierVersions(**file, *request, exercise).value_or(*m_known[i].earlier);
    for (Known &known : m_known) {
        for (const storage::RunSummary &run : *runs)
            if (run.command == known.command && watchedSubject(run.command, run.parameters) == known.subject
                && run.end == dns::RunEnd::Complete && !isPlan(run.parameters))
                if (const Result<QByteArray> document = (*file)->document(run.id)) {
                    known.keep(*document);
                    known.seen = run.started;
                }
        for (const dns::Look &look : *looks)
            if (look.command == known.command && look.subject == known.subject) {
                known.looked = look.at;
                if (look.kind == dns::Look::Kind::Unchanged)
                    known.seen = known.seen ? std::max(*known.seen, look.at) : look.at;
            }
    }
    return {};
}

/// Into the case, or beside it while somebody else has it open.
Result<void> WatchRecord::write(
    const std::function<Result<void>(storage::CaseFile &)> &work, const std::function<Result<void>()> &deliver)
{
    if (m_caseFile.isEmpty())
        return {};
    const auto file = storage::CaseFile::open(m_caseFile, storage::CaseFile::Mode::Write, m_clock);
    if (file && (*file)->info().id != m_case)
        return failure(Error::Code::Refused, u"Another case lies in the place of %1 now."_s.arg(m_caseFile));
    if (file && !(*file)->isReadOnly())
        return work(**file);
    if (file)
        return failure(Error::Code::Refused, u"The case can only be read. "_s + (*file)->openingNotes().join(u' '));
    return file.error().code == Error::Code::Refused && m_mayDeliver ? deliver() : tl::unexpected(file.error());
}

void WatchRecord::add(const dns::Look &look)
{
    m_waiting << look;
    if (const std::optional<timeline::Gap> gap = m_reader.add(look))
        m_gaps << *gap;
}

Result<void> WatchRecord::flush()
{
    if (!m_json)
        for (const timeline::Event &event : timeline::eventsOf({{}, timeline::joined(m_gaps)}))
            printOut(secondText(event.start) + u"  "_s + escapedText(event.title) + u'\n');
    m_gaps.clear();
    if (m_waiting.isEmpty())
        return {};
    const Result<void> written = write([this](storage::CaseFile &file) { return file.addLooks(m_waiting); },
        [this] { return storage::CaseFile::deliver(m_caseFile, m_waiting); });
    if (written)
        m_waiting.clear();
    return written;
}

void WatchRecord::note(dns::Look::Kind kind, Instant at, qint64 span)
{
    add({dns::LookId::random(), at, kind, {}, {}, span, {}});
    const bool isDisturbance = kind == dns::Look::Kind::Slept || kind == dns::Look::Kind::ClockMoved;
    if (isDisturbance)
        m_disturbances << QJsonObject{{u"at"_s, at.toText()}, {u"kind"_s, dns::lookKindText(kind)},
            {u"seconds"_s, span / 1'000'000'000}};
    if (isDisturbance && !m_json)
        printOut((kind == dns::Look::Kind::Slept ? u"%1  The machine slept for %2 s.\n"_s
                                                 : u"%1  Somebody set the clock by %2 s.\n"_s)
                     .arg(secondText(at))
                     .arg(span / 1'000'000'000));
}

void WatchRecord::miss(int target, Instant at, qint64 promise)
{
    Known &known = m_known[target];
    ++known.looks;
    if (!m_json && !std::exchange(known.isUnanswered, true))
        printOut(u"%1  %2 %3: nobody answered; trying again.\n"_s.arg(
            secondText(at), known.command, escapedText(known.subject)));
    ++known.unanswered;
    known.looked = at;
    add({dns::LookId::random(), at, dns::Look::Kind::Unanswered, known.command, known.subject, promise, {}});
}

Result<bool> WatchRecord::take(
    int target, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges, qint64 promise)
{
    m_queries += outcome.run.queries;
    if (outcome.document.isEmpty() || !watch::isAnswered(exchanges)) {
        miss(target, outcome.run.started, promise);
        return false;
    }
    Known &known = m_known[target];
    ++known.looks;
    known.isUnanswered = false;
    known.looked = outcome.run.started;
    for (Known &one : m_known)
        if (one.earlier)
            addDocument(*one.earlier, outcome.document, outcome.run.started, false);
    const dns::Look look{dns::LookId::random(), outcome.run.started, dns::Look::Kind::Unchanged, known.command,
        known.subject, promise, {}};
    const QList<finding::Finding> changes = known.document.isEmpty()
        ? QList<finding::Finding>()
        : changesBetween(known.command, known.document, outcome.document, known.seen, {}, known.lastGood);
    const bool isSame
        = watch::showsNothingNew(objectOf(known.document), objectOf(outcome.document), changes);
    if (isSame)
        add(look);
    if (const Result<void> kept = isSame ? Result<void>() : keep(known, outcome, exchanges, look, changes); !kept)
        return tl::unexpected(kept.error()); // as if nobody had looked: the next look finds it anew
    known.seen = outcome.run.started;
    return true;
}

Result<void> WatchRecord::keep(Known &known, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges,
    dns::Look look, QList<finding::Finding> changes)
{
    look.kind = dns::Look::Kind::Kept;
    look.run = outcome.run.id;
    const dns::Transcript transcript{outcome.run, exchanges};
    QList<finding::Finding> inCase;
    const Result<void> stored = write(
        [&](storage::CaseFile &file) {
            if (!changes.isEmpty() && known.command == u"delegation"_s)
                if (const Result<delegation::CaseLooks> record = looksOf(file))
                    changes = changesBetween(known.command, known.document, outcome.document, known.seen, *record);
            inCase = findingsInCase(file, outcome);
            return file.addTranscript(
                transcript, outcome.document, findingsOf(outcome.document) + changes + inCase);
        },
        [&] {
            return storage::CaseFile::deliver(m_caseFile, transcript).map([](const QString &) {});
        });
    if (!stored)
        return stored;
    tell(known, look, outcome, changes, inCase);
    ++known.kept;
    known.keep(outcome.document);
    add(look);
    return {};
}

void WatchRecord::tell(const Known &known, const dns::Look &look, const dns::Outcome &outcome,
    const QList<finding::Finding> &changes, const QList<finding::Finding> &inCase)
{
    const QList<finding::Finding> found = findingsOf(outcome.document);
    m_isTrouble = m_isTrouble || finding::isFailure(found) || finding::isFailure(changes) || finding::isFailure(inCase);
    const QStringList difference = known.document.isEmpty()
        ? QStringList()
        : watch::differenceOf(watch::stateOf(objectOf(known.document)), watch::stateOf(objectOf(outcome.document)));
    m_changes << QJsonObject{{u"at"_s, look.at.toText()}, {u"command"_s, known.command}, {u"subject"_s, known.subject},
        {u"run"_s, look.run.toText()}, {u"first"_s, known.document.isEmpty()},
        {u"last_seen"_s, known.document.isEmpty() ? QJsonValue() : QJsonValue(known.seen.value_or(look.at).toText())},
        {u"codes"_s, codesOf(found)}, {u"difference"_s, QJsonArray::fromStringList(difference)},
        {u"changes"_s, jsonOf(changes)}, {u"in_case"_s, jsonOf(inCase)}};
    if (m_json)
        return;
    QString text = u"%1  %2 %3: "_s.arg(secondText(look.at), known.command, escapedText(known.subject));
    if (known.document.isEmpty()) {
        text += u"the first look is kept.\n"_s;
        for (const finding::Finding &finding : found + inCase) // what is wrong from the start is no change, and no less wrong
            if (finding.severity >= finding::Severity::Error)
                text += u"    "_s + escapedText(finding::sentence(finding)) + u'\n';
        return printOut(text);
    }
    text += u"changed since %1.\n"_s.arg(secondText(known.seen.value_or(look.at)));
    for (const finding::Finding &finding : changes + inCase)
        if (finding.severity >= finding::Severity::Notice)
            text += u"    "_s + escapedText(finding::sentence(finding)) + u'\n';
    if (!watch::isNotable(changes + inCase)) {
        const QJsonObject was = objectOf(known.document), is = objectOf(outcome.document);
        QStringList sentences;
        for (const finding::Finding &finding : watch::freshIn(was, is, found))
            sentences << escapedText(finding::sentence(finding));
        if (sentences.isEmpty())
            sentences = report::lookWords(was, is);
        for (const QString &sentence : std::as_const(sentences))
            text += u"    "_s + sentence + u'\n';
    }
    printOut(text);
}

void WatchRecord::Known::keep(const QByteArray &latest)
{
    document = latest;
    if (isSecureChain(latest))
        lastGood = latest;
}

QByteArray WatchRecord::document() const
{
    QJsonArray targets, gaps;
    for (const Known &known : m_known)
        targets << QJsonObject{{u"command"_s, known.command}, {u"subject"_s, known.subject}, {u"looks"_s, known.looks},
            {u"kept"_s, known.kept}, {u"unanswered"_s, known.unanswered},
            {u"last"_s, known.looked ? QJsonValue(known.looked->toText()) : QJsonValue()}};
    for (const timeline::Gap &gap : m_reader.watched().gaps)
        gaps << QJsonObject{{u"from"_s, gap.from.toText()}, {u"to"_s, gap.to.toText()},
            {u"reason"_s, timeline::gapReasonText(gap.reason)},
            {u"subjects"_s, QJsonArray::fromStringList(gap.subjects)}};
    const QJsonObject object{{u"schema"_s, u"zonecase.watch/1"_s}, {u"targets"_s, targets}, {u"changes"_s, m_changes},
        {u"gaps"_s, gaps}, {u"clock"_s, m_disturbances}, {u"queries"_s, m_queries}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace zonecase::cli
