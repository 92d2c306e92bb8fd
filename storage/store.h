// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace zonecase::storage {

/// A case on a thread of its own: the GUI's and the CLI's way to it. Work is done in the order it was handed in; answers
/// come back as futures. Exchanges are committed in groups, 20 ms at most after they came.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~Store() override; ///< finishes what was handed in, closes the case

    QFuture<Result<CaseInfo>> create(const QString &path, const CaseInfo &info);
    QFuture<Result<CaseInfo>> open(const QString &path, CaseFile::Mode mode);
    QFuture<Result<void>> close();

    /// Any work on the case, on its thread.
    template<typename T> QFuture<Result<T>> run(std::function<Result<T>(CaseFile &)> work);
    /// Queues it for the next group commit; stored() tells when it is safe.
    void addExchange(const RunId &run, const dns::Exchange &exchange);

Q_SIGNALS:
    void stored(const zonecase::RunId &run, const QList<zonecase::ExchangeId> &exchanges);
    void failed(const zonecase::Error &error);
    /// Something in the case changed ("runs", "findings", "notes", "events", "info").
    void changed(const QStringList &what);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zonecase::storage
