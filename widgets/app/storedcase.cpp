// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/storedcase.h"

#include "widgets/case/whendone.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

StoredCase::StoredCase(const std::shared_ptr<const Clock> &clock, QObject *parent)
    : CaseRecords(parent)
    , m_store(clock)
{
    connect(&m_store, &storage::Store::stored, this,
        [this](
            const RunId &run, const QList<ExchangeId> &exchanges) { Q_EMIT stored(run, exchanges.size()); });
    connect(&m_store, &storage::Store::failed, this, &CaseRecords::failed);
    connect(&m_store, &storage::Store::changed, this, [this](const QStringList &what) {
        // Exchanges alone are counted as they are stored; reading the whole case for each group would be idle
        // work.
        if (what != QStringList{u"exchanges"_s})
            reload();
    });
}

QFuture<Result<storage::CaseInfo>> StoredCase::create(const QString &path, const storage::CaseInfo &info)
{
    return m_store.create(path, info);
}

QFuture<Result<storage::CaseInfo>> StoredCase::open(const QString &path, storage::CaseFile::Mode mode)
{
    return m_store.open(path, mode);
}

void StoredCase::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    const KnownRuns known = m_known;
    whenDone(work<LoadedCase>([known](storage::CaseFile &file) { return loadCase(file, known); }), this,
        [this](const Result<LoadedCase> &read) { take(read); });
}

void StoredCase::take(const Result<LoadedCase> &read)
{
    m_loading = false;
    if (read) {
        m_known = read->runs;
        Q_EMIT loaded(std::make_shared<CaseSnapshot>(read->snapshot));
    } else {
        Q_EMIT failed(read.error());
    }
    if (std::exchange(m_again, false))
        reload();
}

QFuture<Result<QStringList>> StoredCase::takeInbox()
{
    return work<QStringList>([](storage::CaseFile &file) { return file.takeInbox(); });
}

QFuture<Result<void>> StoredCase::addDocument(
    const RunId &run, const QByteArray &document, const QList<finding::Finding> &findings)
{
    return work<void>([run, document, findings](
                          storage::CaseFile &file) { return file.addDocument(run, document, findings); });
}

QFuture<Result<QList<storage::ExchangeRow>>> StoredCase::exchanges(
    const storage::Filter &filter, qint64 afterSequence, int limit)
{
    return work<QList<storage::ExchangeRow>>([filter, afterSequence, limit](storage::CaseFile &file) {
        return file.exchanges(filter, afterSequence, limit);
    });
}

QFuture<Result<QList<dns::Exchange>>> StoredCase::exchangesById(const QList<ExchangeId> &ids)
{
    return work<QList<dns::Exchange>>([ids](storage::CaseFile &file) -> Result<QList<dns::Exchange>> {
        QList<dns::Exchange> found;
        for (const ExchangeId &id : ids) {
            const Result<dns::Exchange> exchange = file.exchange(id);
            if (!exchange)
                return tl::unexpected(exchange.error());
            found << *exchange;
        }
        return found;
    });
}

QFuture<Result<QByteArray>> StoredCase::document(const RunId &run)
{
    return work<QByteArray>([run](storage::CaseFile &file) { return file.document(run); });
}

QFuture<Result<dns::Transcript>> StoredCase::transcript(const RunId &run)
{
    return work<dns::Transcript>([run](storage::CaseFile &file) { return file.transcript(run); });
}

QFuture<Result<void>> StoredCase::change(std::function<Result<void>(storage::CaseFile &)> change)
{
    QFuture<Result<void>> done = work<void>(std::move(change));
    whenDone(done, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
    return done;
}

QFuture<Result<void>> StoredCase::addNote(const storage::Note &note)
{
    return change([note](storage::CaseFile &file) { return file.addNote(note).map([](const NoteId &) {}); });
}

QFuture<Result<void>> StoredCase::changeNote(const storage::Note &note)
{
    return change([note](storage::CaseFile &file) { return file.changeNote(note); });
}

QFuture<Result<void>> StoredCase::removeNote(const NoteId &id)
{
    return change([id](storage::CaseFile &file) { return file.removeNote(id); });
}

QFuture<Result<void>> StoredCase::addEvent(const timeline::Event &event)
{
    return change([event](storage::CaseFile &file) { return file.addEvent(event); });
}

QFuture<Result<void>> StoredCase::removeEvent(const EventId &id)
{
    return change([id](storage::CaseFile &file) { return file.removeEvent(id); });
}

QFuture<Result<void>> StoredCase::acceptBaseline(const storage::Baseline &baseline)
{
    return change([baseline](storage::CaseFile &file) {
        return file.acceptBaseline(baseline).map([](const storage::Baseline &) {});
    });
}

QFuture<Result<void>> StoredCase::withdrawBaseline(const storage::BaselineId &id)
{
    return change([id](storage::CaseFile &file) { return file.withdrawBaseline(id); });
}

QFuture<Result<void>> StoredCase::addIndicator(const storage::Indicator &indicator)
{
    return change([indicator](storage::CaseFile &file) {
        return file.addIndicator(indicator).map([](const storage::IndicatorId &) {});
    });
}

QFuture<Result<void>> StoredCase::removeIndicator(const storage::IndicatorId &id)
{
    return change([id](storage::CaseFile &file) { return file.removeIndicator(id); });
}

QFuture<Result<void>> StoredCase::addExhibit(const QByteArray &bytes, const QString &reason)
{
    return change([bytes, reason](storage::CaseFile &file) { return file.addExhibit(bytes, reason); });
}

/// Who asked says what a failure means, for a watch tries again: no failed() beside the answer.
QFuture<Result<void>> StoredCase::addTranscript(
    const dns::Transcript &transcript, const QByteArray &document, const QList<finding::Finding> &findings)
{
    return work<void>([transcript, document, findings](storage::CaseFile &file) {
        return file.addTranscript(transcript, document, findings);
    });
}

QFuture<Result<void>> StoredCase::addLooks(const QList<dns::Look> &looks)
{
    return work<void>([looks](storage::CaseFile &file) { return file.addLooks(looks); });
}

void StoredCase::beginRun(const dns::Run &run)
{
    change([run](storage::CaseFile &file) { return file.beginRun(run); });
}

void StoredCase::addExchange(const RunId &run, const dns::Exchange &exchange)
{
    m_store.addExchange(run, exchange);
}

void StoredCase::finishRun(
    const dns::Run &run, const QByteArray &document, const QList<finding::Finding> &findings)
{
    change([run, document, findings](
               storage::CaseFile &file) { return file.finishRun(run, document, findings); });
}

} // namespace zonecase::widgets
