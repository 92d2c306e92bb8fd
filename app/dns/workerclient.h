// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/transcript.h"

#include <QObject>
#include <QProcess>

#include <memory>
#include <optional>

namespace zonecase::dns {

/// What a worker is to do.
struct Job
{
    QString command; ///< "chain", "delegation", "resolvers": collect and analyse; "analyse"; "render"; "plan"
    QJsonObject parameters; ///< of the command, as in Run::parameters; for "render": nothing
    Profile profile;
    std::optional<Instant> at; ///< as of when signatures are judged; the run's start if unset
    /// For "analyse" and "render": what is to be judged or shown. For a command that collects: what it has
    /// already.
    std::optional<Transcript> recorded;
    int attempt = 1; ///< counts restarts after a death, set by the client
    bool operator==(const Job &) const = default;
};

/// How a job ended. A document is there even when the worker died on some messages; it is empty only if the
/// worker died again after its last restart, or had to be killed when it was cancelled.
struct Outcome
{
    QByteArray document; ///< JSON, canonical, with a final newline
    Run run; ///< complete, with exchanges in order
    int deaths = 0;
    bool operator==(const Outcome &) const = default;
};

/// The parent's side of a worker process: starts `zonecase-cli worker`, hands over each exchange, restarts it
/// when it dies on a message (four times at most), cancels by closing the pipe and then by kill. Opens no
/// socket and parses no DNS.
class WorkerClient : public QObject
{
    Q_OBJECT

public:
    /// program: path of zonecase-cli.
    explicit WorkerClient(const QString &program, QObject *parent = nullptr);
    ~WorkerClient() override;

    /// Starts the process before there is a job for it: what is to be done until then takes place beside that.
    void prepare();
    void start(const zonecase::dns::Job &job);
    /// The run ends as cancelled; finished() follows with what was collected.
    void cancel();
    /// Answer to held(): ask these servers too, or leave them out.
    void release(
        const QList<zonecase::dns::IpAddress> &allowed, const QList<zonecase::dns::IpAddress> &refused);
    bool isRunning() const;

Q_SIGNALS:
    void started(const zonecase::dns::Run &run);
    /// Store it before counting it as recorded.
    void exchangeRecorded(const zonecase::dns::Exchange &exchange);
    void progressed(int queriesSent, int queriesWanted, const QString &what);
    /// Servers of the asked zone that were not in the plan wait for a word.
    void held(const QList<zonecase::dns::Server> &servers);
    void finished(const zonecase::Result<zonecase::dns::Outcome> &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zonecase::dns
