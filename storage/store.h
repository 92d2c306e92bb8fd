// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace zonecase::storage {

/// A case on a thread of its own: the GUI's and the CLI's way to it. Work is done in the order it was handed
/// in; answers come back as futures. Exchanges are committed in groups, 20 ms at most after they came.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~Store() override; ///< finishes what was handed in, closes the case

    QFuture<Result<CaseInfo>> create(const QString &path, const CaseInfo &info);
    QFuture<Result<CaseInfo>> open(const QString &path, CaseFile::Mode mode);
    QFuture<Result<void>> close();

    /// Any work on the case, on its thread. Error::NotFound if no case is open.
    template <typename T> QFuture<Result<T>> run(std::function<Result<T>(CaseFile &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        post([promise, work = std::move(work)](CaseFile *file) {
            promise->addResult(file ? work(*file) : Result<T>(noCase()));
            promise->finish();
        });
        return promise->future();
    }
    /// Queues it for the next group commit; stored() tells when it is safe.
    void addExchange(const RunId &run, const dns::Exchange &exchange);

Q_SIGNALS: // on the store's thread: connect with a context
    /// Committed to the disk.
    void stored(const zonecase::RunId &run, const QList<zonecase::ExchangeId> &exchanges);
    /// A group that could not be stored, and why.
    void failed(const zonecase::Error &error);
    /// Something in the case changed: what CaseFile::takeChanges() names.
    void changed(const QStringList &what);

private:
    class Private;
    static tl::unexpected<Error> noCase();
    /// Work in its turn; null if no case is open.
    void post(std::function<void(CaseFile *)> work);
    QFuture<Result<CaseInfo>> opened(std::function<Result<std::unique_ptr<CaseFile>>()> open);

    std::unique_ptr<Private> d;
};

} // namespace zonecase::storage
