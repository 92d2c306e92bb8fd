// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace zonecase::widgets {

/// Hands the future's result to the function in the context's thread, unless the context is gone by then.
/// QFuture::then of Qt 6.4 with a context that has gone calls into nothing, and a window is closed while the
/// store still reads for it.
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    if (future.isFinished() && future.resultCount() > 0) {
        function(future.result()); // at once, as then() does: set your state before the call
        return;
    }
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) // none: cancelled
                function(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace zonecase::widgets
