// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include <QFuture>
#include <QObject>

namespace zonecase::widgets {

/// What pages and probes may do with a case's records, wherever these are kept. Answers come back as futures,
/// on the asker's thread; nothing here waits.
class CaseRecords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<QList<storage::ExchangeRow>>> exchanges(
        const storage::Filter &filter, qint64 afterSequence, int limit)
        = 0;
    virtual QFuture<Result<QList<dns::Exchange>>> exchangesById(const QList<ExchangeId> &ids) = 0;
    virtual QFuture<Result<QByteArray>> document(const RunId &run) = 0;
    virtual QFuture<Result<dns::Transcript>> transcript(const RunId &run) = 0;

    virtual QFuture<Result<void>> addNote(const storage::Note &note) = 0;
    virtual QFuture<Result<void>> changeNote(const storage::Note &note) = 0;
    virtual QFuture<Result<void>> removeNote(const NoteId &id) = 0;
    virtual QFuture<Result<void>> addEvent(const timeline::Event &event) = 0;
    virtual QFuture<Result<void>> removeEvent(const EventId &id) = 0;
    virtual QFuture<Result<void>> acceptBaseline(const storage::Baseline &baseline) = 0;
    virtual QFuture<Result<void>> withdrawBaseline(const storage::BaselineId &id) = 0;
    virtual QFuture<Result<void>> addIndicator(const storage::Indicator &indicator) = 0;
    virtual QFuture<Result<void>> removeIndicator(const storage::IndicatorId &id) = 0;
    /// A file that was handed to us, as it is, and what it is.
    virtual QFuture<Result<void>> addExhibit(const QByteArray &bytes, const QString &reason) = 0;

    /// A run whole, and what a watch noted of looks that showed nothing new.
    virtual QFuture<Result<void>> addTranscript(const dns::Transcript &transcript, const QByteArray &document,
        const QList<finding::Finding> &findings)
        = 0;
    virtual QFuture<Result<void>> addLooks(const QList<dns::Look> &looks) = 0;

    virtual void beginRun(const dns::Run &run) = 0;
    virtual void addExchange(const RunId &run, const dns::Exchange &exchange) = 0;
    virtual void finishRun(
        const dns::Run &run, const QByteArray &document, const QList<finding::Finding> &findings)
        = 0;

Q_SIGNALS:
    /// These are safe now: COMMIT has returned.
    void stored(const zonecase::RunId &run, qsizetype count);
    void failed(const zonecase::Error &error);
};

} // namespace zonecase::widgets
