// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "tests/storage/samples.h"

#include <QCoreApplication>

#include <array>
#include <condition_variable>
#include <mutex>
#include <unistd.h>

using namespace zonecase;
using namespace zonecase::storage;

namespace {

/// One line in one write: a reader sees all of it or nothing.
void say(const QString &word, const QString &id)
{
    const QByteArray line = QString(word + u' ' + id + u'\n').toLatin1();
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        ::_exit(4);
}

/// How many exchanges are on their way to the disk.
class InFlight
{
public:
    void add(qsizetype count)
    {
        const std::lock_guard guard(m_mutex);
        m_count += count;
        m_fell.notify_all();
    }
    void waitForAtMost(qsizetype most)
    {
        std::unique_lock lock(m_mutex);
        m_fell.wait(lock, [this, most] { return m_count <= most; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_fell;
    qsizetype m_count = 0;
};

/// Begins a run, records `count` exchanges in bursts, ends it. Says what is stored, as soon as it is.
void recordRun(Store &store, InFlight &inFlight, int &number, int count)
{
    constexpr std::array bursts{1, 7, 2, 12, 3};
    dns::Run run = samples::run();
    const auto begun = store.run<void>([run](CaseFile &file) { return file.beginRun(run); });
    if (!begun.result())
        ::_exit(3);
    say(QStringLiteral("run"), run.id.toText());
    for (int i = 0; i < count; ++i) {
        const dns::Exchange exchange = samples::exchange(++number);
        run.exchanges << exchange.id();
        inFlight.add(1);
        store.addExchange(run.id, exchange);
        if (i % bursts[static_cast<size_t>(i) % bursts.size()] == 0)
            inFlight.waitForAtMost(8);
    }
    run.end = dns::RunEnd::Complete;
    run.ended = run.started.plusSeconds(1);
    const auto ended = store.run<void>([run](CaseFile &file) {
        return file.finishRun(run, "{}\n", {samples::silent(run.exchanges.first(1))});
    });
    if (!ended.result())
        ::_exit(3);
    say(QStringLiteral("done"), run.id.toText());
}

} // namespace

/// holder CASE FIRST: opens the case and records runs into it until it is ended, numbering its exchanges from
/// FIRST.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    InFlight inFlight;
    Store store(std::make_shared<ManualClock>(samples::Opened));
    QObject::connect(
        &store, &Store::stored, &store,
        [&inFlight](const RunId &, const QList<ExchangeId> &ids) {
            for (const ExchangeId &id : ids)
                say(QStringLiteral("stored"), id.toText());
            inFlight.add(-ids.size());
        },
        Qt::DirectConnection);
    QObject::connect(
        &store, &Store::failed, &store, [] { ::_exit(5); }, Qt::DirectConnection);
    const auto opened = store.open(QString::fromLocal8Bit(argv[1]), CaseFile::Mode::Write);
    if (!opened.result())
        return 3;
    say(QStringLiteral("open"), QString::number(QCoreApplication::applicationPid()));
    int number = atoi(argv[2]);
    for (;;)
        recordRun(store, inFlight, number, 60);
}
