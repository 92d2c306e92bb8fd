// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

// 20 ms are promised from an exchange's coming to its commit; the disk needs some of them.
constexpr std::chrono::milliseconds Gathering(6);

/// What waits for its turn: work, or an exchange to be stored.
struct Queued
{
    std::function<void()> task;
    RunId run;
    dns::Exchange exchange;
};

} // namespace

/// The thread and its queue. Exchanges that came one after the other are stored in one transaction; work that
/// came after them does not wait for more.
class Store::Private
{
public:
    Private(Store *store, std::shared_ptr<const Clock> where)
        : q(store)
        , clock(std::move(where))
        , thread([this] { work(); })
    { }

    /// Does what is left to do and ends the thread.
    void finish()
    {
        {
            const std::lock_guard guard(mutex);
            ending = true;
        }
        woken.notify_one();
        thread.join();
    }

    void push(const Queued &entry)
    {
        {
            const std::lock_guard guard(mutex);
            queue.push_back(entry);
            tasks += entry.task ? 1 : 0;
        }
        woken.notify_one();
    }

    Store *q;
    std::shared_ptr<const Clock> clock;
    std::unique_ptr<CaseFile> file; ///< touched by the thread only

private:
    void work()
    {
        while (std::function<void()> task = next())
            task();
        file.reset();
    }

    /// The next thing to do; nothing when all is done and the end was asked for.
    std::function<void()> next()
    {
        std::unique_lock lock(mutex);
        woken.wait(lock, [this] { return ending || !queue.empty(); });
        if (queue.empty())
            return {};
        if (!queue.front().task) {
            woken.wait_for(lock, Gathering, [this] { return ending || tasks > 0; });
            return [this, group = takeGroup()] { store(group); };
        }
        const std::function<void()> task = std::move(queue.front().task);
        queue.pop_front();
        --tasks;
        return [this, task] {
            task();
            tellChanges();
        };
    }

    QList<Queued> takeGroup()
    {
        QList<Queued> group;
        while (!queue.empty() && !queue.front().task) {
            group << std::move(queue.front());
            queue.pop_front();
        }
        return group;
    }

    void store(const QList<Queued> &group)
    {
        for (qsizetype from = 0; from < group.size();) {
            const RunId run = group[from].run;
            QList<dns::Exchange> exchanges;
            QList<ExchangeId> ids;
            for (; from < group.size() && group[from].run == run; ++from) {
                exchanges << group[from].exchange;
                ids << group[from].exchange.id();
            }
            const Result<void> done = file ? file->addExchanges(run, exchanges) : Result<void>(noCase());
            if (done)
                Q_EMIT q->stored(run, ids);
            else
                Q_EMIT q->failed(done.error());
        }
        tellChanges();
    }

    void tellChanges()
    {
        const QStringList what = file ? file->takeChanges() : QStringList();
        if (!what.isEmpty())
            Q_EMIT q->changed(what);
    }

    std::mutex mutex;
    std::condition_variable woken;
    std::deque<Queued> queue;
    int tasks = 0; ///< of the queue
    bool ending = false;
    std::thread thread; ///< last: it uses all the others
};

Store::Store(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(clock)))
{
    qRegisterMetaType<zonecase::RunId>();
    qRegisterMetaType<zonecase::Error>();
    qRegisterMetaType<QList<zonecase::ExchangeId>>();
}

Store::~Store()
{
    d->finish(); // while there is still a Store for its work to speak to
}

tl::unexpected<Error> Store::noCase()
{
    return failure(Error::Code::NotFound, u"No case is open."_s);
}

void Store::post(std::function<void(CaseFile *)> work)
{
    d->push({[this, work = std::move(work)] { work(d->file.get()); }, {}, {}});
}

QFuture<Result<CaseInfo>> Store::create(const QString &path, const CaseInfo &info)
{
    return opened([this, path, info] { return CaseFile::create(path, info, *d->clock); });
}

QFuture<Result<CaseInfo>> Store::open(const QString &path, CaseFile::Mode mode)
{
    return opened([this, path, mode] { return CaseFile::open(path, mode, *d->clock); });
}

QFuture<Result<CaseInfo>> Store::opened(std::function<Result<std::unique_ptr<CaseFile>>()> open)
{
    auto promise = std::make_shared<QPromise<Result<CaseInfo>>>();
    promise->start();
    d->push({[this, promise, open = std::move(open)] {
                 d->file.reset(); // first: it may be the same file
                 Result<std::unique_ptr<CaseFile>> file = open();
                 if (file)
                     d->file = std::move(*file);
                 promise->addResult(d->file ? Result<CaseInfo>(d->file->info())
                                            : Result<CaseInfo>(tl::unexpected(file.error())));
                 promise->finish();
             },
        {}, {}});
    return promise->future();
}

QFuture<Result<void>> Store::close()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    d->push({[this, promise] {
                 d->file.reset();
                 promise->addResult(Result<void>());
                 promise->finish();
             },
        {}, {}});
    return promise->future();
}

void Store::addExchange(const RunId &run, const dns::Exchange &exchange)
{
    d->push({{}, run, exchange});
}

} // namespace zonecase::storage
