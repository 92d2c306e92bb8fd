// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "widgets/app/snapshotloader.h"
#include "widgets/case/caserecords.h"

namespace zonecase::widgets {

/// A case in its file: hands work to the store's thread and tells with a new snapshot when something has
/// changed.
class StoredCase : public CaseRecords
{
    Q_OBJECT

public:
    explicit StoredCase(const std::shared_ptr<const Clock> &clock, QObject *parent = nullptr);

    QFuture<Result<storage::CaseInfo>> create(const QString &path, const storage::CaseInfo &info);
    QFuture<Result<storage::CaseInfo>> open(const QString &path, storage::CaseFile::Mode mode);
    /// Reads the snapshot anew; several calls while one is read are one more.
    void reload();
    template <typename T> QFuture<Result<T>> work(std::function<Result<T>(storage::CaseFile &)> work)
    {
        return m_store.run<T>(std::move(work));
    }

    /// Takes in what others left beside the case, and says what.
    QFuture<Result<QStringList>> takeInbox();
    /// What came of a run that was taken in so.
    QFuture<Result<void>> addDocument(
        const RunId &run, const QByteArray &document, const QList<finding::Finding> &findings);

    QFuture<Result<QList<storage::ExchangeRow>>> exchanges(
        const storage::Filter &filter, qint64 afterSequence, int limit) override;
    QFuture<Result<QList<dns::Exchange>>> exchangesById(const QList<ExchangeId> &ids) override;
    QFuture<Result<QByteArray>> document(const RunId &run) override;
    QFuture<Result<dns::Transcript>> transcript(const RunId &run) override;
    QFuture<Result<void>> addNote(const storage::Note &note) override;
    QFuture<Result<void>> changeNote(const storage::Note &note) override;
    QFuture<Result<void>> removeNote(const NoteId &id) override;
    QFuture<Result<void>> addEvent(const timeline::Event &event) override;
    QFuture<Result<void>> removeEvent(const EventId &id) override;
    QFuture<Result<void>> acceptBaseline(const storage::Baseline &baseline) override;
    QFuture<Result<void>> withdrawBaseline(const storage::BaselineId &id) override;
    QFuture<Result<void>> addIndicator(const storage::Indicator &indicator) override;
    QFuture<Result<void>> removeIndicator(const storage::IndicatorId &id) override;
    QFuture<Result<void>> addExhibit(const QByteArray &bytes, const QString &reason) override;
    QFuture<Result<void>> addTranscript(const dns::Transcript &transcript, const QByteArray &document,
        const QList<finding::Finding> &findings) override;
    QFuture<Result<void>> addLooks(const QList<dns::Look> &looks) override;
    void beginRun(const dns::Run &run) override;
    void addExchange(const RunId &run, const dns::Exchange &exchange) override;
    void finishRun(
        const dns::Run &run, const QByteArray &document, const QList<finding::Finding> &findings) override;

Q_SIGNALS:
    void loaded(const std::shared_ptr<zonecase::widgets::CaseSnapshot> &snapshot);

private:
    QFuture<Result<void>> change(std::function<Result<void>(storage::CaseFile &)> work);
    void take(const Result<LoadedCase> &read);

    storage::Store m_store;
    KnownRuns m_known;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace zonecase::widgets
